//! Everything that is served: modules, languages and facts of one content folder. Immutable.
//!
//! Reading it touches manifests and structure alone; a language's words are read when somebody asks.

use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use super::{Folder, ReadError, Words};
use crate::{
    content::{
        Faces, Facts, Module, ShelfPlace,
        cues::{ClipId, Cues, Pace},
        emergency, lower_module, rules,
    },
    diagnostic::{Diagnostic, MessageLanguage, Place, Report, SourceText},
    language::{Args, Catalogue, CatalogueId, Language, LanguageTag, MessageId, Shelf},
};

/// The content a kiosk serves.
#[derive(Debug, Clone)]
pub struct Library {
    folder: Folder,
    modules: Vec<Arc<Module>>,
    languages: Vec<Arc<Language>>,
    facts: Arc<Facts>,
    faces: Arc<Faces>,
    variables: Arc<BTreeMap<String, String>>,
    /// Clips whose faults were said.
    told: Arc<Mutex<HashSet<PathBuf>>>,
    /// Languages that were asked for, so that going back to one is instant.
    loaded: Arc<Mutex<BTreeMap<LanguageTag, Arc<Catalogue>>>>,
    compiled: Arc<OnceLock<Option<Arc<Catalogue>>>>,
}

impl Library {
    /// Reads structure and manifests below `root`.
    pub fn read(root: impl Into<PathBuf>) -> Report<Self> {
        let folder = Folder::new(root);
        let mut findings = Vec::new();
        let faces = Faces::read(&folder).take(&mut findings);
        let facts = match folder.text_or(Path::new("assets/facts.ron")) {
            Ok(source) => {
                let facts = Facts::read(&source).take(&mut findings);
                let (unfit, found) = rules::unfit_facts(&facts, &source, &faces);
                findings.extend(found);
                facts.without(&unfit)
            }
            Err(finding) => {
                findings.push(finding);
                Facts::default()
            }
        };
        let mut modules = Vec::new();
        for name in folder.names(Path::new("assets/modules")) {
            let path: PathBuf = ["assets", "modules", &name, "module.ron"].iter().collect();
            match folder.text_or(&path) {
                Ok(source) => modules.extend(lower_module(&source, &name).take(&mut findings).map(Arc::new)),
                Err(finding) => findings.push(finding),
            }
        }
        modules.sort_by(|a: &Arc<Module>, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
        let mut languages = Vec::new();
        for name in folder.names(Path::new("locales")) {
            let path: PathBuf = ["locales", &name, "language.ron"].iter().collect();
            if !folder.has(&path) {
                continue;
            }
            match folder.text_or(&path) {
                Ok(source) => {
                    let Some(language) = Language::read(&source, &name).take(&mut findings) else { continue };
                    let found = Report::new((), rules::manifest(&language, &source, &facts, &faces));
                    let fit = !found.has_errors();
                    found.take(&mut findings);
                    languages.extend(fit.then(|| Arc::new(language)));
                }
                Err(finding) => findings.push(finding),
            }
        }
        let variables = Arc::new(facts.variables());
        let (facts, faces) = (Arc::new(facts), Arc::new(faces));
        let (told, loaded, compiled) = (Arc::default(), Arc::default(), Arc::default());
        let library = Self { folder, modules, languages, facts, faces, variables, told, loaded, compiled };
        Report::new(library, findings)
    }

    /// Reads all content below `root`, words included, and runs every rule: what `check` prints, and what
    /// decides whether a pack is taken.
    pub fn inspect(root: impl Into<PathBuf>, today: jiff::civil::Date) -> Report<Self> {
        let Report { value: library, mut findings } = Self::read(root);
        let read = |language: &Arc<Language>| library.catalogue(language).take(&mut findings);
        let catalogues: Vec<Catalogue> = library.languages.iter().map(read).collect();
        let stock = rules::Stock {
            modules: &library.modules,
            facts: &library.facts,
            faces: &library.faces,
            catalogues: &catalogues,
            files: &library.folder,
            today,
        };
        findings.extend(rules::check(&stock));
        Report::new(library, findings).sorted()
    }

    /// The folder it was read from.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Modules in the curriculum's order.
    pub fn modules(&self) -> &[Arc<Module>] {
        &self.modules
    }

    /// One module.
    pub fn module(&self, id: &str) -> Option<&Arc<Module>> {
        self.modules.iter().find(|module| module.id.as_str() == id)
    }

    /// Languages by tag.
    pub fn languages(&self) -> &[Arc<Language>] {
        &self.languages
    }

    /// One language.
    pub fn language(&self, tag: &LanguageTag) -> Option<&Arc<Language>> {
        self.languages.iter().find(|language| language.tag == *tag)
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Reads all words of one language. A text with an error is left out.
    pub fn catalogue(&self, language: &Arc<Language>) -> Report<Catalogue> {
        let mut findings = Vec::new();
        let mut shelves = BTreeMap::new();
        let base = Path::new("locales").join(language.tag.to_string());
        let ids = std::iter::once(CatalogueId::Ui)
            .chain(self.modules.iter().map(|module| CatalogueId::Module(module.id.to_string().into())));
        for id in ids {
            let path = match &id {
                CatalogueId::Ui => base.join("ui.ftl"),
                CatalogueId::Module(module) => base.join("modules").join(format!("{module}.ftl")),
            };
            match self.folder.text(&path) {
                Ok(source) => {
                    shelves.insert(id, Shelf::read(language, source).take(&mut findings));
                }
                Err(ReadError::Missing) => findings.push(Diagnostic::error("words-missing", Place::file(path))),
                Err(error) => findings.push(Diagnostic::error("unreadable", Place::file(path)).with("error", error)),
            }
        }
        let catalogue = Catalogue::new(language.clone(), self.variables.clone(), shelves);
        let (unfit, found) = rules::unfit(&catalogue, &self.facts, &self.faces);
        findings.extend(found);
        Report::new(catalogue.without(unfit), findings)
    }

    /// A language's words, read when they are first asked for; the findings come with that first time.
    fn loaded(&self, language: &Arc<Language>, findings: &mut Vec<Diagnostic>) -> Arc<Catalogue> {
        let Ok(mut loaded) = self.loaded.lock() else { return Arc::new(self.catalogue(language).take(findings)) };
        let read = || Arc::new(self.catalogue(language).take(findings));
        loaded.entry(language.tag.clone()).or_insert_with(read).clone()
    }

    /// A language's words with its fallbacks; at the end of every chain stands the interface that is compiled in.
    pub fn words(&self, language: &Arc<Language>) -> Report<Words> {
        let mut findings = Vec::new();
        let first = self.loaded(language, &mut findings);
        let mut chain = language.fallback.clone();
        if !chain.contains(&LanguageTag::german()) {
            chain.push(LanguageTag::german());
        }
        let mut rest = Vec::new();
        for tag in chain.iter().filter(|tag| **tag != language.tag) {
            if let Some(language) = self.language(tag) {
                rest.push(self.loaded(language, &mut findings));
            }
        }
        let compiled = self.compiled.get_or_init(|| self.compiled_in(language).map(Arc::new));
        rest.extend(compiled.clone());
        Report::new(Words::new(first, rest), findings)
    }

    fn compiled_in(&self, language: &Language) -> Option<Catalogue> {
        let german = Arc::new(Language {
            tag: LanguageTag::german(),
            direction: crate::language::Direction::Ltr,
            locale: "de".parse().ok()?,
            plural: LanguageTag::german(),
            ..language.clone()
        });
        let source = SourceText::new("locales/de/ui.ftl", emergency::GERMAN_INTERFACE);
        let shelf = Shelf::read(&german, source).value;
        Some(Catalogue::new(german, self.variables.clone(), BTreeMap::from([(CatalogueId::Ui, shelf)])))
    }

    /// A clip's audio file (inside the folder) and cues, if somebody speaks it. People's recordings win.
    pub fn clip(&self, id: &ClipId, pace: Pace) -> Option<Clip> {
        for (base, voice) in [("assets/recordings", VoiceKind::Person), ("assets/narration", VoiceKind::Synthetic)] {
            let base = Path::new(base);
            // A person's recording has no slow take: it is stretched when it is played.
            let paces: &[Pace] = match (voice, pace) {
                (VoiceKind::Person, Pace::Slow) => &[Pace::Slow, Pace::Normal],
                (_, Pace::Slow) => &[Pace::Slow],
                (_, Pace::Normal) => &[Pace::Normal],
            };
            for &found in paces {
                let audio = base.join(id.audio(found));
                if !self.folder.has(&audio) {
                    continue;
                }
                let cues = match self.folder.text(&base.join(id.cues(found))) {
                    Ok(source) => Cues::read(&source),
                    Err(_) => {
                        let finding = Diagnostic::warning("cues-missing", Place::file(&audio));
                        Report::new(Cues::default(), vec![finding])
                    }
                };
                // A log must not say which page of Help somebody heard; `wegweiser check` tells its faults.
                let discreet = self.module(&id.catalogue).is_some_and(|module| module.shelf == ShelfPlace::Help);
                if !discreet {
                    self.tell_once(&audio, &cues.findings);
                }
                let cues = cues.value;
                if let Ok(audio) = self.folder.path(&audio)
                    && !cues.list.is_empty()
                {
                    return Some(Clip { audio, cues, voice, stretch: found != pace });
                }
            }
        }
        None
    }

    /// Logs what is wrong with a clip the first time it is asked for.
    fn tell_once(&self, audio: &Path, findings: &[Diagnostic]) {
        let Ok(mut told) = self.told.lock() else { return };
        if !findings.is_empty() && told.insert(audio.to_owned()) {
            for finding in findings {
                tracing::warn!("{}", finding.line(MessageLanguage::English));
            }
        }
    }

    /// The words a voice speaks for a text: its spoken form where it has one. Isolation marks are kept.
    pub fn spoken(catalogue: &Catalogue, id: &MessageId, args: &Args) -> Option<String> {
        let say = match &id.attribute {
            Some(attribute) => format!("{attribute}-say"),
            None => "say".to_owned(),
        };
        let say = MessageId { attribute: Some(say.into()), ..id.clone() };
        catalogue.format(&say, args).or_else(|| catalogue.format(id, args))
    }
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoiceKind {
    /// A person's recording.
    Person,
    /// A computer's voice, and the screen says so.
    Synthetic,
}

/// A clip that can be played.
#[derive(Debug, Clone)]
pub struct Clip {
    /// Ogg Vorbis on disk.
    pub audio: PathBuf,
    /// Where each text lies in it.
    pub cues: Cues,
    /// Who speaks.
    pub voice: VoiceKind,
    /// Whether the player has to stretch it to the slow pace.
    pub stretch: bool,
}
