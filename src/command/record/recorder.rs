//! From the content to the recorder's window, and from its takes to the content.

use std::process::ExitCode;

use super::{arguments::Arguments, kept::not_kept};
use crate::{
    audio::Sound,
    command::{
        common::{CommandError, no_language, no_languages},
        kiosk::no_window,
    },
    content::{
        Page, PictureName, Tint,
        clip::people::{Person, Scope},
    },
    diagnostic::{Diagnostic, Location, MessageLanguage, Report},
    kiosk::LoadedContent,
    language::{Args, CatalogueId, Language, LanguageTag, MessageId, without_marks},
    library::{Library, Words},
    settings::Settings,
    speech::{
        recording::{
            place,
            store::Store,
            take::{self, Room},
        },
        synthesis::script::{ClipScript, ScriptLine, script},
    },
    studio::record::{
        self, Item, Opened, Setup, TakeStore,
        session::{Kept, Refused},
    },
};

/// Opens the window.
pub(super) fn open(
    arguments: &Arguments,
    library: &Library,
    store: Store,
    consent: Person,
) -> Result<ExitCode, CommandError> {
    let loaded = LoadedContent::read(library.folder().clone(), Report::clean(Settings::default()));
    let loaded = loaded.map_err(|error| no_languages(&error))?.value;
    let language = library.language(&arguments.tag).cloned().ok_or_else(|| no_language(&arguments.tag, library))?;
    let clips = in_order(library, script(library, &language).value);
    let clips = chosen(clips, &arguments.module)?;
    let people = store.people().map_err(|error| not_kept(&error))?;
    let german = German::new(library);
    let (mut items, mut texts) = (Vec::new(), Vec::new());
    for clip in &clips {
        let recorded = store.recorded(clip, &people);
        for line in &clip.lines {
            let recorded = recorded.contains(&line.id);
            if recorded && !arguments.all {
                continue;
            }
            items.push(Item {
                name: format!("{}.{}", place::name(clip), line.id),
                sentence: line.shown.clone(),
                german: if german.is(&language) { String::new() } else { german.of(clip, line) },
                picture: picture(library, clip, line),
                recorded,
            });
            texts.push((clip.clone(), line.id.clone()));
        }
    }
    let messages = MessageLanguage::from(arguments.common.messages);
    let setup = Setup { speaker: speaker(&consent, messages), language, items, messages, text: arguments.text };
    let opened = if arguments.fullscreen { Opened::Fullscreen } else { Opened::Windowed };
    let desk = TakeWriter { store, texts, consent };
    record::run(loaded, setup, Box::new(desk), opened).map_err(|error| no_window(&error))?;
    Ok(ExitCode::SUCCESS)
}

/// Who speaks, and to what they agreed.
fn speaker(consent: &Person, messages: MessageLanguage) -> String {
    let name = |scope: &Scope| match (messages, scope) {
        (MessageLanguage::English, Scope::Kiosk) => "kiosk",
        (MessageLanguage::English, Scope::Course) => "course",
        (MessageLanguage::English, Scope::Publication) => "publication",
        (MessageLanguage::German, Scope::Kiosk) => "Kiosk",
        (MessageLanguage::German, Scope::Course) => "Kurs",
        (MessageLanguage::German, Scope::Publication) => "Veröffentlichung",
    };
    let scopes: Vec<&str> = consent.consent.iter().map(name).collect();
    format!("{} ({})", consent.name, scopes.join(", "))
}

/// The order of the curriculum; what belongs to no module comes after it.
fn in_order(library: &Library, mut clips: Vec<ClipScript>) -> Vec<ClipScript> {
    let place = |clip: &ClipScript| {
        let at = library.modules().iter().position(|module| module.id.as_str() == clip.id.catalogue);
        let page = at.and_then(|at| {
            let pages = &library.modules()[at].pages;
            pages.iter().position(|page| page.id.as_str() == clip.id.message)
        });
        // A module's own title has no page and comes first.
        (at.unwrap_or(usize::MAX), clip.id.catalogue.clone(), page, clip.id.message.clone())
    };
    clips.sort_by_cached_key(place);
    clips
}

/// The clips of the modules that were named, or all.
fn chosen(clips: Vec<ClipScript>, modules: &[String]) -> Result<Vec<ClipScript>, CommandError> {
    if modules.is_empty() {
        return Ok(clips);
    }
    let mut known: Vec<&str> = clips.iter().map(|clip| clip.id.catalogue.as_str()).collect();
    known.dedup();
    if let Some(unknown) = modules.iter().find(|module| !known.contains(&module.as_str())) {
        let finding = Diagnostic::error("module-none", Location::file("assets/modules"));
        return Err(finding.with("module", unknown).with("there", known.join(", ")).into());
    }
    Ok(clips.into_iter().filter(|clip| modules.contains(&clip.id.catalogue)).collect())
}

/// The picture a text stands beside.
fn picture(library: &Library, clip: &ClipScript, line: &ScriptLine) -> Option<(PictureName, Tint)> {
    let module = library.module(&clip.id.catalogue)?;
    let page = |page: &&Page| page.id.as_str() == clip.id.message;
    let page = module.pages.iter().find(page);
    let row = page.and_then(|page| page.rows().iter().position(|row| row.cue() == line.id));
    let pictures = page.map(|page| page.pictures()).unwrap_or_default();
    // A path has a picture before those of its steps, a question one for each answer.
    let own = row.and_then(|row| pictures.get(if pictures.len() > row + 1 { row + 1 } else { row }));
    let picture = own.or_else(|| pictures.first()).map_or(&module.picture, |picture| *picture);
    Some((picture.clone(), module.tint))
}

/// The German words of what is recorded.
struct German(Option<(std::sync::Arc<Language>, Words)>);

impl German {
    fn new(library: &Library) -> Self {
        let german = library.language(&LanguageTag::german()).cloned();
        Self(german.map(|german| (german.clone(), library.words(&german).value)))
    }

    fn is(&self, language: &Language) -> bool {
        language.tag == LanguageTag::german()
    }

    fn of(&self, clip: &ClipScript, line: &ScriptLine) -> String {
        let Some((language, words)) = &self.0 else { return String::new() };
        let catalogue = match clip.id.catalogue.as_str() {
            "language" => {
                return match clip.id.message.as_str() {
                    "endonym" | "name" => language.name.clone(),
                    "greeting" => language.greeting.clone(),
                    _ => language.invitation.clone(),
                };
            }
            "facts" | "digits" | "site-names" | "site-notes" | "site-towns" => return String::new(),
            "ui" => CatalogueId::Ui,
            module => CatalogueId::Module(module.to_owned().into()),
        };
        let attribute = (line.id != "value").then(|| line.id.clone().into());
        let id = MessageId { catalogue, message: clip.id.message.clone().into(), attribute };
        words.catalogue().format(&id, &Args::none()).map(|text| without_marks(&text)).unwrap_or_default()
    }
}

/// Keeps takes in the content.
struct TakeWriter {
    store: Store,
    texts: Vec<(ClipScript, String)>,
    consent: Person,
}

impl TakeStore for TakeWriter {
    fn keep(&mut self, item: usize, take: &Sound) -> Result<Kept, Refused> {
        let Some((clip, text)) = self.texts.get(item) else { return Err(Refused::Silent) };
        if take::trimmed(take, Room::of(take)).is_none() {
            return Err(Refused::Silent);
        }
        self.store.keep(clip, text, take, &self.consent).map_err(|error| Refused::Failed(not_kept(&error)))?;
        Ok(Kept { clipped: take::is_clipped(take) })
    }

    fn heard(&mut self, item: usize) -> Result<Sound, Diagnostic> {
        let none = || Diagnostic::error("take-none", Location::file("recordings"));
        let (clip, text) = self.texts.get(item).ok_or_else(none)?;
        let take = self.store.take(&clip.id, text).map_err(|error| not_kept(&error))?;
        let take = take.ok_or_else(none)?;
        Ok(take::prepared(&take, Room::of(&take)).unwrap_or(take))
    }
}
