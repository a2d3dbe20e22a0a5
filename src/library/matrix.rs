//! How far each language has come with each module: texts, narration, signature.
//!
//! Owns: the counting, one cell for each language and part (the interface, then every module). Refuses: judging
//! words, and drawing.

use std::{collections::BTreeSet, sync::Arc};

use super::{Library, VoiceKind, coverage::Count};
use crate::{
    content::clip::cues::{self, ClipId, Pace},
    diagnostic::Report,
    language::{
        Args, Catalogue, CatalogueId, Language, LanguageTag, MessageId, Review, ReviewState, Role, without_marks,
    },
};

/// What one language has of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Texts that are shown, of those German shows.
    pub texts: Count,
    /// Clips that can be heard at the normal pace, of those German asks for.
    pub clips: Count,
    /// How many of those a person speaks.
    pub people: usize,
    /// Whether somebody signed it.
    pub review: Review,
    /// What that is worth for the words of today.
    pub state: ReviewState,
}

/// A part of the content: the interface or a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its file.
    pub id: CatalogueId,
    /// Its title in a language; the interface has none.
    pub title: Option<String>,
    /// Whether a lawyer must read it.
    pub needs_legal_check: bool,
    /// A cell for each language.
    pub cells: Vec<Cell>,
}

/// All parts in all languages.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The languages, German first, then by tag; cells are in this order.
    pub languages: Vec<Arc<Language>>,
    /// The interface, then the modules by number.
    pub parts: Vec<Part>,
}

impl Matrix {
    /// Reads the words of every language and counts; titles are in `titles` where it has them, else in German.
    /// Without German there is nothing to compare with, and no part.
    pub fn of(library: &Library, titles: &LanguageTag) -> Report<Self> {
        let mut findings = Vec::new();
        let mut words: Vec<Catalogue> =
            library.languages().iter().map(|language| library.catalogue(language).unpack_into(&mut findings)).collect();
        words.sort_by_key(|words| *words.tag() != LanguageTag::german());
        let languages = words.iter().map(|words| words.language().clone()).collect();
        let parts = match words.first().filter(|words| *words.tag() == LanguageTag::german()) {
            Some(german) => parts(library, german, &words, titles),
            None => Vec::new(),
        };
        Report::new(Self { languages, parts }, findings)
    }
}

fn parts(library: &Library, german: &Catalogue, words: &[Catalogue], titles: &LanguageTag) -> Vec<Part> {
    let clips = cues::clips(german, library.facts());
    let titled = words.iter().find(|words| words.tag() == titles);
    let part = |id: CatalogueId, needs_legal_check: bool| {
        let title = match &id {
            CatalogueId::Ui | CatalogueId::Console => None,
            CatalogueId::Module(module) => {
                let title = MessageId::module_title(module);
                let found = titled.into_iter().chain([german]).find_map(|words| words.format(&title, &Args::none()));
                found.map(|title| without_marks(&title))
            }
        };
        let texts = shown(german, &id);
        let clips: Vec<&ClipId> = clips.iter().filter(|clip| clip.catalogue == id.to_string()).collect();
        let cells = words.iter().map(|words| cell(library, words, &id, &texts, &clips)).collect();
        Part { id, title, needs_legal_check, cells }
    };
    let modules = library.modules().iter();
    let modules = modules.map(|module| part(module.catalogue(), module.needs_legal_check));
    std::iter::once(part(CatalogueId::Ui, false)).chain(modules).collect()
}

/// Every text German shows of a part.
fn shown(german: &Catalogue, id: &CatalogueId) -> BTreeSet<MessageId> {
    let entries = german.files().get(id).into_iter().flat_map(|ftl| ftl.entries());
    let shown = entries.filter(|(_, attribute, _)| Role::of(*attribute).is_shown());
    let name = |(message, attribute, _): (&str, Option<&str>, _)| MessageId {
        catalogue: id.clone(),
        message: message.to_owned().into(),
        attribute: attribute.map(|attribute| attribute.to_owned().into()),
    };
    shown.map(name).collect()
}

fn cell(
    library: &Library,
    words: &Catalogue,
    id: &CatalogueId,
    texts: &BTreeSet<MessageId>,
    clips: &[&ClipId],
) -> Cell {
    let present = texts.iter().filter(|text| words.has(text)).count();
    let voices: Vec<VoiceKind> = clips
        .iter()
        .filter_map(|clip| library.clip(&ClipId { tag: words.tag().clone(), ..(*clip).clone() }, Pace::Normal))
        .map(|clip| clip.voice)
        .collect();
    Cell {
        texts: Count { present, expected: texts.len() },
        clips: Count { present: voices.len(), expected: clips.len() },
        people: voices.iter().filter(|voice| **voice == VoiceKind::Person).count(),
        review: words.language().review.get(&id.to_string()).cloned().unwrap_or(Review::Draft),
        state: words.review(id),
    }
}
