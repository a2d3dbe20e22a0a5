//! From the content to the recorder's window, and from its takes to the content.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

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
            store::{Store, StoreError},
            take::{self, Room},
        },
        synthesis::script::{ClipScript, ScriptLine, script},
    },
    studio::record::{
        self, Item, Opened, Setup, TakeStore,
        session::{Kept, Refused},
    },
};

/// Opens the window, and gives how many recordings were replaced when it is closed.
pub(super) fn open(
    arguments: &Arguments,
    library: &Library,
    store: Store,
    consent: Person,
) -> Result<usize, CommandError> {
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
    let replaced = Arc::<AtomicUsize>::default();
    let desk = TakeWriter { store, texts, consent, kept: BTreeSet::new(), replaced: replaced.clone() };
    record::run(loaded, setup, Box::new(desk), opened).map_err(|error| no_window(&error))?;
    Ok(replaced.load(Ordering::Relaxed))
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
struct German(Option<(Arc<Language>, Words)>);

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
            part => CatalogueId::named(part),
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
    /// Texts that were spoken in this window: whoever speaks one once more means the take before to be forgotten.
    kept: BTreeSet<usize>,
    /// How many texts had a recording from before.
    replaced: Arc<AtomicUsize>,
}

impl TakeWriter {
    fn write(&self, item: usize, clip: &ClipScript, text: &str, take: &Sound) -> Result<(), StoreError> {
        match self.kept.contains(&item) {
            true => self.store.keep_anew(clip, text, take, &self.consent)?,
            false => {
                let replaced = self.store.keep_take(clip, text, take, &self.consent)?;
                self.replaced.fetch_add(usize::from(replaced), Ordering::Relaxed);
            }
        }
        self.store.finish(clip).map(drop)
    }
}

impl TakeStore for TakeWriter {
    fn keep(&mut self, item: usize, take: &Sound) -> Result<Kept, Refused> {
        let Some((clip, text)) = self.texts.get(item) else { return Err(Refused::Silent) };
        if take::trimmed(take, Room::of(take)).is_none() {
            return Err(Refused::Silent);
        }
        self.write(item, clip, text, take).map_err(|error| Refused::Failed(not_kept(&error)))?;
        self.kept.insert(item);
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

#[cfg(test)]
mod tests {
    //! What the window does with takes that are there already.
    use std::f32::consts::TAU;

    use super::*;
    use crate::content::clip::{cues::ClipId, people::ANONYMOUS};

    /// A second of a tone between two of silence.
    fn tone(pitch: f32) -> Sound {
        let wave = |at: usize| (at as f32 / 16_000.0 * pitch * TAU).sin() * 0.3;
        let voice = |at: usize| if (16_000..32_000).contains(&at) { wave(at) } else { 0.0 };
        Sound::mono(16_000, (0..48_000).map(voice).collect())
    }

    fn writer(store: &Store, replaced: &Arc<AtomicUsize>) -> TakeWriter {
        let consent = Person {
            name: ANONYMOUS.to_owned(),
            on: jiff::civil::date(2026, 11, 1),
            consent: [Scope::Kiosk].into(),
            withdrawn: None,
            clips: BTreeSet::new(),
            place: Location::file("people.ron"),
        };
        let id = ClipId::manifest(&LanguageTag::german(), "greeting");
        let line = ScriptLine { id: "value".to_owned(), shown: "Willkommen".to_owned(), runs: Vec::new() };
        let texts = vec![(ClipScript { id, lines: vec![line] }, "value".to_owned())];
        TakeWriter { store: store.clone(), texts, consent, kept: BTreeSet::new(), replaced: replaced.clone() }
    }

    #[test]
    fn takes_of_another_day_are_kept_and_those_of_this_window_forgotten() {
        let content = tempfile::tempdir().unwrap();
        let store = Store::new(content.path(), None, &LanguageTag::german());
        let replaced = Arc::<AtomicUsize>::default();
        let mut first = writer(&store, &replaced);
        for pitch in [300.0, 400.0] {
            first.keep(0, &tone(pitch)).unwrap();
        }
        assert_eq!((replaced.load(Ordering::Relaxed), store.earlier().exists()), (0, false));
        let mut second = writer(&store, &replaced);
        for pitch in [500.0, 600.0, 700.0] {
            second.keep(0, &tone(pitch)).unwrap();
        }
        assert_eq!(replaced.load(Ordering::Relaxed), 1);
        let files = std::fs::read_dir(store.earlier().join("language")).unwrap().count();
        assert_eq!(files, 3, "one take, with its words and whose it is");
    }
}
