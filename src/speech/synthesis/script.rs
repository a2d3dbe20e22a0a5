//! What a language says: every clip with its lines, from the words and nothing else.
//!
//! A clip is a message, a line one of its texts. Trainer notes are never spoken. A text with a variable
//! that is no fact (`page-of`, `page-in-language`) has no clip: its words are known only when it is shown.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::runs::{Run, Splitter, VoiceRole, digit_by_digit};
use crate::{
    content::{FactValue, clip::cues::ClipId},
    diagnostic::Report,
    language::{Args, Catalogue, Language, LanguageTag, MessageId, Role, without_marks},
    library::Library,
};

/// One text of a clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptLine {
    /// Identifier of its cue.
    pub id: String,
    /// The words as they are shown.
    pub shown: String,
    /// The words as they are spoken; never empty.
    pub runs: Vec<Run>,
}

/// What one clip says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipScript {
    /// Which clip.
    pub id: ClipId,
    /// Its lines, in the order of the file; never empty.
    pub lines: Vec<ScriptLine>,
}

/// Every clip of a language, by name.
pub fn script(library: &Library, language: &Arc<Language>) -> Report<Vec<ClipScript>> {
    let splitter = Splitter::new(language, library.facts());
    let mut findings = Vec::new();
    let catalogue = library.catalogue(language).unpack_into(&mut findings);
    let mut clips = messages(&catalogue, &splitter);
    let manifest =
        [("endonym", &language.endonym), ("greeting", &language.greeting), ("invitation", &language.invitation)];
    for (field, text) in manifest {
        clips.extend(value(ClipId::manifest(&language.tag, field), text, splitter.split(text)));
    }
    // Its name is said to people who speak German.
    let name = Run { role: VoiceRole::German, text: language.name.clone() };
    clips.extend(value(ClipId::manifest(&language.tag, "name"), &language.name, vec![name]));
    for fact in library.facts().iter() {
        if let FactValue::Phone(number) = &fact.value {
            let runs = splitter.split(&digit_by_digit(number));
            clips.extend(value(ClipId::fact(&language.tag, &fact.id), number, runs));
        }
    }
    for digit in '0'..='9' {
        let text = digit.to_string();
        clips.extend(value(ClipId::digit(&language.tag, digit), &text, splitter.split(&text)));
    }
    clips.extend(site(library, language, &splitter));
    clips.sort_by(|a, b| a.id.cmp(&b.id));
    Report::new(clips, findings)
}

/// Names and towns, which are German, and notes of every site's entries.
fn site(library: &Library, language: &Language, splitter: &Splitter) -> Vec<ClipScript> {
    let mut clips = Vec::new();
    let mut towns = BTreeSet::new();
    for name in library.sites() {
        let Some(site) = library.site(&name).value else { continue };
        for entry in &site.entries {
            let id = site.entry_ref(&entry.id);
            if language.tag == LanguageTag::german() {
                let clip = ClipId::site(&language.tag, &id, false);
                clips.extend(value(clip, &entry.name, splitter.split(&entry.name)));
                towns.insert(entry.town.clone());
            }
            if let Some(note) = entry.note.as_ref().and_then(|note| note.get(&language.tag)) {
                clips.extend(value(ClipId::site(&language.tag, &id, true), note, splitter.split(note)));
            }
        }
    }
    clips.extend(towns.iter().filter_map(|town| value(ClipId::town(town), town, splitter.split(town))));
    clips
}

/// A clip with one line.
fn value(id: ClipId, shown: &str, runs: Vec<Run>) -> Option<ClipScript> {
    let line = ScriptLine { id: "value".to_owned(), shown: shown.to_owned(), runs };
    (!line.runs.is_empty()).then(|| ClipScript { id, lines: vec![line] })
}

fn messages(catalogue: &Catalogue, splitter: &Splitter) -> Vec<ClipScript> {
    let mut clips: BTreeMap<ClipId, Vec<(usize, ScriptLine)>> = BTreeMap::new();
    for (id, ftl) in catalogue.files().iter().filter(|(id, _)| id.is_spoken()) {
        for (message, attribute, entry) in ftl.entries() {
            if !Role::of(attribute).is_shown() {
                continue;
            }
            let id = MessageId {
                catalogue: id.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|name| name.to_owned().into()),
            };
            let shown = catalogue.format(&id, &Args::none());
            let spoken = Library::spoken(catalogue, &id, &Args::none());
            let (Some(shown), Some(spoken)) = (shown, spoken) else { continue };
            let runs = splitter.split(&spoken);
            if !runs.is_empty() {
                let line = ScriptLine { id: id.cue().to_owned(), shown: without_marks(&shown), runs };
                clips.entry(ClipId::of(catalogue.tag(), &id)).or_default().push((entry.offset, line));
            }
        }
    }
    let in_order = |mut lines: Vec<(usize, ScriptLine)>| {
        lines.sort_by_key(|(offset, _)| *offset);
        lines.into_iter().map(|(_, line)| line).collect()
    };
    clips.into_iter().map(|(id, lines)| ClipScript { id, lines: in_order(lines) }).collect()
}
