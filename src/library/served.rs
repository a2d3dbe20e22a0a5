//! Everything that is served: modules, languages and facts of one content folder. Immutable.
//!
//! Reading it touches manifests and structure alone; a language's words are read when somebody asks.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use rayon::prelude::*;

use super::{LayeredSource, ReadError, Words, consent::Consents};
use crate::{
    content::{
        Faces, Facts, Module, Outline, Page, PageRef, Towns,
        beside::is_document,
        clip::cues::Cues,
        directory::{Needs, Site},
        fact::emergency,
        lower_module, rules,
        term::origins::Origins,
    },
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{Args, Catalogue, CatalogueId, FluentFile, Language, LanguageTag, Lexicon, MessageId},
};

/// Folder of what houses know.
const SITES: &str = "assets/sites";

/// Languages whose words are kept in memory, of however many that are there: the reader's, those it falls back to, and one
/// that is made ready. Others are read again as quickly as they were read first.
const MOST_LOADED: usize = 4;

/// The content a kiosk serves.
#[derive(Debug, Clone)]
pub struct Library {
    pub(super) folder: LayeredSource,
    pub(super) modules: Vec<Arc<Module>>,
    pub(super) languages: Vec<Arc<Language>>,
    pub(super) facts: Arc<Facts>,
    pub(super) faces: Arc<Faces>,
    pub(super) needs: Arc<Needs>,
    pub(super) variables: Arc<BTreeMap<String, String>>,
    /// What people agreed to, for their recordings.
    pub(super) consents: Consents,
    /// Clips whose faults were said.
    pub(super) told: Arc<Mutex<HashSet<PathBuf>>>,
    /// Languages that were asked for, the last one at the end, so that going back to one is instant.
    pub(super) loaded: Arc<Mutex<Vec<Arc<Lexicon>>>>,
    pub(super) compiled: Arc<OnceLock<Option<Arc<Lexicon>>>>,
    /// Cues of the clips heard last, the last one at the end: all sentences of a page lie in one.
    pub(super) heard: Arc<Mutex<Vec<(PathBuf, Arc<Cues>)>>>,
}

impl Library {
    /// Reads structure and manifests of a folder, or of layers of them.
    pub fn read(folder: impl Into<LayeredSource>) -> Report<Self> {
        let folder = folder.into();
        let mut findings = Vec::new();
        let faces = Faces::read(&folder).unpack_into(&mut findings);
        let facts = match folder.text_or(Path::new("assets/facts.ron")) {
            Ok(source) => {
                let facts = Facts::read(&source).unpack_into(&mut findings);
                let (unfit, found) = rules::unfit_facts(&facts, &source, &faces);
                findings.extend(found);
                facts.without(&unfit)
            }
            Err(finding) => {
                findings.push(finding);
                Facts::default()
            }
        };
        let needs = needs(&folder).unpack_into(&mut findings);
        let mut modules = Vec::new();
        for name in folder.names(Path::new("assets/modules")) {
            let path: PathBuf = ["assets", "modules", &name, "module.ron"].iter().collect();
            if is_document(Path::new(&name)) && !folder.has(&path) {
                continue;
            }
            match folder.text_or(&path) {
                Ok(source) => modules.extend(lower_module(&source, &name).unpack_into(&mut findings).map(Arc::new)),
                Err(finding) => findings.push(finding),
            }
        }
        modules.sort_by(|a: &Arc<Module>, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
        let tags = folder.names(Path::new("locales"));
        let read = |tag: &String| manifest(&folder, tag, &facts, &faces);
        let manifests: Vec<_> = tags.par_iter().with_min_len(16).map(read).collect();
        let languages = manifests.into_iter().filter_map(|report| report.unpack_into(&mut findings)).collect();
        let variables = Arc::new(facts.variables());
        let (facts, faces, needs) = (Arc::new(facts), Arc::new(faces), Arc::new(needs));
        let (told, loaded, compiled, heard) = (Arc::default(), Arc::default(), Arc::default(), Arc::default());
        let consents = Consents::default();
        let library = Self {
            folder,
            modules,
            languages,
            facts,
            faces,
            needs,
            variables,
            consents,
            told,
            loaded,
            compiled,
            heard,
        };
        Report::new(library, findings)
    }

    /// The folder it was read from.
    pub fn folder(&self) -> &LayeredSource {
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

    /// One page, with its module and its place in it, from 0.
    pub fn page(&self, page: &PageRef) -> Option<(&Arc<Module>, &Page, usize)> {
        let module = self.module(page.module.as_str())?;
        let (index, page) = module.page(&page.page)?;
        Some((module, page, index))
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

    /// What people look for.
    pub fn needs(&self) -> &Needs {
        &self.needs
    }

    /// Names of the sites there are: the files of `assets/sites`.
    pub fn sites(&self) -> Vec<String> {
        let names = self.folder.names(Path::new(SITES));
        names.iter().filter_map(|name| Some(name.strip_suffix(".ron")?.to_owned())).collect()
    }

    /// Reads what one house knows, `assets/sites/<name>.ron`. `None`: there is no such file, or it can't be read.
    /// Expired entries are in it; [`Site::on`] leaves them out.
    pub fn site(&self, name: &str) -> Report<Option<Site>> {
        let source = match self.folder.text_or(&Path::new(SITES).join(format!("{name}.ron"))) {
            Ok(source) => source,
            Err(finding) => return Report::new(None, vec![finding]),
        };
        let Report { value: site, mut findings } = Site::read(&source, &self.needs);
        let site = site.map(|site| {
            let (site, found) = rules::fit_site(site, &source, &self.facts, &self.faces);
            findings.extend(found);
            site
        });
        Report::new(site, findings)
    }

    /// Reads the towns of the map; none where the content has no such file.
    pub fn towns(&self) -> Report<Towns> {
        self.map("towns.csv", Towns::read)
    }

    /// Reads the outline of the map; empty where the content has no such file.
    pub fn outline(&self) -> Report<Outline> {
        self.map("outline.csv", Outline::read)
    }

    fn map<T: Default>(&self, name: &str, read: fn(&SourceText) -> Report<T>) -> Report<T> {
        let path = Path::new(SITES).join(name);
        match self.folder.text(&path) {
            Ok(source) => read(&source),
            Err(ReadError::Missing) => Report::clean(T::default()),
            Err(error) => {
                let finding = Diagnostic::error("unreadable", Location::file(path)).because(error);
                Report::new(T::default(), vec![finding])
            }
        }
    }

    /// Reads all words of one language. A text with an error is left out.
    pub fn catalogue(&self, language: &Arc<Language>) -> Report<Catalogue> {
        let mut findings = Vec::new();
        let mut files = BTreeMap::new();
        let modules = self.modules.iter().map(|module| module.catalogue());
        let ids = [CatalogueId::Ui, CatalogueId::Console].into_iter().chain(modules);
        for id in ids {
            let path = id.path(&language.tag);
            match self.folder.text(&path) {
                Ok(source) => {
                    files.insert(id, FluentFile::read(language, source).unpack_into(&mut findings));
                }
                Err(ReadError::Missing) if id.is_optional() => {}
                Err(ReadError::Missing) => findings.push(Diagnostic::error("words-missing", Location::file(path))),
                Err(error) => findings.push(Diagnostic::error("unreadable", Location::file(path)).because(error)),
            }
        }
        let catalogue = Catalogue::new(language.clone(), self.variables.clone(), files);
        let (unfit, found) = rules::unfit(&catalogue, &self.facts, &self.faces);
        findings.extend(found);
        let german = self.language(&LanguageTag::german()).filter(|german| german.tag != language.tag);
        // What is wrong with German is said where it is read itself.
        let german = german.map(|german| self.loaded(german, &mut Vec::new()));
        let (swapped, found) = rules::swapped_numbers(&catalogue, german.as_deref(), &self.facts);
        findings.extend(found);
        Report::new(catalogue.without(unfit).without(swapped), findings)
    }

    /// The German each text of a language was translated from; none where nobody wrote it down.
    pub fn origins(&self, tag: &LanguageTag) -> Report<Origins> {
        let path = Origins::path(tag);
        match self.folder.text(&path) {
            Ok(source) => Origins::read(&source),
            Err(ReadError::Missing) => Report::clean(Origins::default()),
            Err(error) => {
                let finding = Diagnostic::error("unreadable", Location::file(path)).because(error);
                Report::new(Origins::default(), vec![finding])
            }
        }
    }

    /// A language's words, read when they are asked for; the findings come with the reading. The language that was
    /// not asked for longest is dropped when there are more than [`MOST_LOADED`].
    pub(super) fn loaded(&self, language: &Arc<Language>, findings: &mut Vec<Diagnostic>) -> Arc<Lexicon> {
        let known = |loaded: &mut Vec<Arc<Lexicon>>| {
            loaded.iter().position(|words| *words.tag() == language.tag).map(|at| loaded.remove(at))
        };
        // Nothing is held while words are read: that asks for German.
        let words =
            self.loaded.lock().ok().and_then(|mut loaded| known(&mut loaded).inspect(|it| loaded.push(it.clone())));
        let words = words.unwrap_or_else(|| Arc::new(self.read_lexicon(language, findings)));
        let Ok(mut loaded) = self.loaded.lock() else { return words };
        known(&mut loaded);
        loaded.push(words.clone());
        let most = loaded.len().saturating_sub(MOST_LOADED);
        loaded.drain(..most);
        words
    }

    fn read_lexicon(&self, language: &Arc<Language>, findings: &mut Vec<Diagnostic>) -> Lexicon {
        let words = Lexicon::new(self.catalogue(language).unpack_into(findings));
        // Anybody can write a name under words.
        if self.is_unchecked(&language.tag) { words.unsigned() } else { words }
    }

    /// Whether a language came with a pack that nobody trusted has signed.
    pub fn is_unchecked(&self, tag: &LanguageTag) -> bool {
        let manifest: PathBuf = ["locales", &tag.to_string(), "language.ron"].iter().collect();
        self.folder.stranger(&manifest).is_some()
    }

    /// The same content with the words of these languages read again: nothing else of it was saved since. Words that
    /// nobody asked for yet are read when somebody does.
    pub fn words_again(&self, saved: &BTreeSet<LanguageTag>) -> Report<Self> {
        let mut findings = Vec::new();
        let loaded = self.loaded.lock().map(|loaded| loaded.clone()).unwrap_or_default();
        let again = |words: Arc<Lexicon>| match self.language(words.tag()) {
            Some(language) if saved.contains(words.tag()) => Arc::new(self.read_lexicon(language, &mut findings)),
            _ => words,
        };
        let loaded = loaded.into_iter().map(again).collect();
        // What was heard fitted other words.
        let (loaded, heard) = (Arc::new(Mutex::new(loaded)), Arc::default());
        Report::new(Self { loaded, heard, ..self.clone() }, findings)
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

    fn compiled_in(&self, language: &Language) -> Option<Lexicon> {
        let german = Arc::new(Language {
            tag: LanguageTag::german(),
            direction: crate::language::Direction::Ltr,
            locale: "de".parse().ok()?,
            plural: LanguageTag::german(),
            review: BTreeMap::new(),
            ..language.clone()
        });
        let source = SourceText::new("locales/de/ui.ftl", emergency::GERMAN_INTERFACE);
        let ftl = FluentFile::read(&german, source).value;
        Some(Lexicon::new(Catalogue::new(german, self.variables.clone(), BTreeMap::from([(CatalogueId::Ui, ftl)]))))
    }

    /// The words a voice speaks for a text: its spoken form where it has one. Isolation marks are kept.
    pub fn spoken(catalogue: &Catalogue, id: &MessageId, args: &Args) -> Option<String> {
        catalogue.format(&id.say(), args).or_else(|| catalogue.format(id, args))
    }
}

/// Reads one manifest. `None`: there is none, or the language can't be served.
fn manifest(folder: &LayeredSource, tag: &str, facts: &Facts, faces: &Faces) -> Report<Option<Arc<Language>>> {
    let path: PathBuf = ["locales", tag, "language.ron"].iter().collect();
    if !folder.has(&path) {
        return Report::clean(None);
    }
    let source = match folder.text_or(&path) {
        Ok(source) => source,
        Err(finding) => return Report::new(None, vec![finding]),
    };
    let Report { value: language, mut findings } = Language::read(&source, tag);
    let Some(language) = language else { return Report::new(None, findings) };
    let found = Report::new((), rules::manifest(&language, &source, facts, faces));
    let fit = !found.has_errors();
    found.unpack_into(&mut findings);
    Report::new(fit.then(|| Arc::new(language)), findings)
}

/// Reads `assets/needs.ron`; only content without a site may go without it.
fn needs(folder: &LayeredSource) -> Report<Needs> {
    let path = Path::new("assets/needs.ron");
    if !folder.has(path) && !folder.names(Path::new(SITES)).iter().any(|name| name.ends_with(".ron")) {
        return Report::clean(Needs::default());
    }
    match folder.text_or(path) {
        Ok(source) => {
            let Report { value: needs, mut findings } = Needs::read(&source);
            let (unfit, found) = rules::unfit_needs(&needs, folder);
            findings.extend(found);
            Report::new(needs.without(&unfit), findings)
        }
        Err(finding) => Report::new(Needs::default(), vec![finding]),
    }
}
