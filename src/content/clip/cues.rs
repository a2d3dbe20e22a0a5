//! Narration clips and their cues.
//!
//! A clip is one Ogg Vorbis file with a WebVTT file beside it: one clip for each message, one cue for
//! each of its texts. The cue's identifier is the attribute's name (`title`, `s1`, `a1-why`), or `value`
//! for a message without attributes.

use std::{collections::BTreeSet, fmt::Write as _, path::PathBuf, time::Duration};

use super::web_vtt::{WebVtt, time};
use crate::{
    content::{
        FactId, FactValue, Facts,
        directory::{EntryRef, Site, clip_name},
    },
    diagnostic::{Diagnostic, Report, SourceText},
    language::{Catalogue, CatalogueId, FluentFile, Language, LanguageTag, MessageId, Role, without_marks},
};

/// Texts of a language's manifest that are spoken.
pub const MANIFEST: [&str; 4] = ["endonym", "greeting", "invitation", "name"];

/// How fast a clip is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Pace {
    /// As people speak.
    #[default]
    Normal,
    /// Three quarters of that: the turtle.
    Slow,
}

/// Names a clip: all texts of one message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClipId {
    /// The language spoken.
    pub tag: LanguageTag,
    /// `ui`, a module's name, `language` for the texts of the manifest, or `facts`.
    pub catalogue: String,
    /// The Fluent message; a field of the manifest (see [`ClipId::manifest`]); the fact's name.
    pub message: String,
}

impl ClipId {
    /// The clip that holds a message's texts.
    pub fn of(tag: &LanguageTag, message: &MessageId) -> Self {
        Self { tag: tag.clone(), catalogue: message.catalogue.to_string(), message: message.message.to_string() }
    }

    /// A text of the language's manifest: `endonym`, `greeting`, `invitation`, or `name`, which is German; its
    /// cue is `value`.
    pub fn manifest(tag: &LanguageTag, field: &str) -> Self {
        Self { tag: tag.clone(), catalogue: "language".to_owned(), message: field.to_owned() }
    }

    /// A telephone number on its own, spoken digit by digit, as Help says it after its label; its cue is `value`.
    pub fn fact(tag: &LanguageTag, fact: &FactId) -> Self {
        Self { tag: tag.clone(), catalogue: "facts".to_owned(), message: fact.to_string() }
    }

    /// One digit on its own, for numbers that are known only at a site; its cue is `value`.
    pub fn digit(tag: &LanguageTag, digit: char) -> Self {
        Self { tag: tag.clone(), catalogue: "digits".to_owned(), message: digit.to_string() }
    }

    /// The name of a site's entry, spoken in German, or its note in `tag`; its cue is `value`.
    pub fn site(tag: &LanguageTag, entry: &EntryRef, note: bool) -> Self {
        let catalogue = if note { "site-notes" } else { "site-names" };
        Self { tag: tag.clone(), catalogue: catalogue.to_owned(), message: entry.clip() }
    }

    /// The name of a town where there are places, spoken in German; its cue is `value`.
    pub fn town(town: &str) -> Self {
        Self { tag: LanguageTag::german(), catalogue: "site-towns".to_owned(), message: clip_name(town) }
    }

    /// The message's text that a cue speaks; none of a clip that is of no message.
    pub fn text(&self, cue: &str) -> Option<MessageId> {
        let catalogue = match self.catalogue.as_str() {
            "language" | "facts" | "digits" | "site-names" | "site-notes" | "site-towns" => return None,
            part => CatalogueId::named(part),
        };
        let attribute = (cue != "value").then(|| cue.to_owned().into());
        Some(MessageId { catalogue, message: self.message.clone().into(), attribute })
    }

    /// Whether only a house knows its words.
    pub fn is_of_a_site(&self) -> bool {
        matches!(self.catalogue.as_str(), "site-names" | "site-notes" | "site-towns")
    }

    /// What it says of a house, as the house's file has it today; none where that house has nothing of this name. Names
    /// are German.
    pub fn words_of<'a>(&self, site: &'a Site) -> Option<&'a str> {
        let german = self.tag == LanguageTag::german();
        match self.catalogue.as_str() {
            "site-names" if german => Some(site.spoken(&self.message)?.name.as_str()),
            "site-notes" => site.spoken(&self.message)?.note.as_ref()?.get(&self.tag),
            "site-towns" if german => {
                site.entries.iter().map(|entry| entry.town.as_str()).find(|town| clip_name(town) == self.message)
            }
            _ => None,
        }
    }

    /// Whether it says a number or a digit on its own.
    pub fn is_number(&self) -> bool {
        matches!(self.catalogue.as_str(), "facts" | "digits")
    }

    /// The words that a cue must say today, as they are shown: `format` gives those of a message. None where nobody
    /// reads any, and for what only a house knows.
    pub fn words(
        &self,
        cue: &str,
        language: &Language,
        facts: &Facts,
        format: impl FnOnce(&MessageId) -> Option<String>,
    ) -> Option<String> {
        match (self.catalogue.as_str(), self.message.as_str()) {
            ("language", "endonym") => Some(language.endonym.clone()),
            ("language", "greeting") => Some(language.greeting.clone()),
            ("language", "invitation") => Some(language.invitation.clone()),
            ("language", "name") => Some(language.name.clone()),
            ("facts", fact) => match &facts.get(fact)?.value {
                FactValue::Phone(number) => Some(number.clone()),
                _ => None,
            },
            ("digits", digit) => Some(digit.to_owned()),
            _ => format(&self.text(cue)?),
        }
    }

    /// Path of the audio below `assets/narration` or `assets/recordings`; the cues have the extension `vtt`.
    pub fn audio(&self, pace: Pace) -> PathBuf {
        self.file(pace, "ogg")
    }

    /// Path of the cues.
    pub fn cues(&self, pace: Pace) -> PathBuf {
        self.file(pace, "vtt")
    }

    fn file(&self, pace: Pace, extension: &str) -> PathBuf {
        let slow = match pace {
            Pace::Normal => "",
            Pace::Slow => ".slow",
        };
        [self.tag.to_string(), self.catalogue.clone(), format!("{}{slow}.{extension}", self.message)].iter().collect()
    }
}

/// One text's place in a clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The attribute's name, or `value`.
    pub id: String,
    /// When its first sound begins.
    pub start: Duration,
    /// When its last sound ends; later than `start`.
    pub end: Duration,
    /// The words it was made from, as they were shown.
    pub text: String,
}

impl Cue {
    /// Whether it was made from these words. Marks of direction and the kind of white space are not heard.
    pub fn says(&self, shown: &str) -> bool {
        on_one_line(&without_marks(&self.text)) == on_one_line(&without_marks(shown))
    }
}

/// Words as a cue can hold them: an empty line would end it, an arrow would be taken for its times.
fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace("-->", "→")
}

/// The cues of one clip, in order of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cues {
    /// In order of time, none overlapping.
    pub list: Vec<Cue>,
    /// Hash of everything the synthetic clip was made from; people's recordings have none.
    pub made_from: Option<String>,
}

/// What its note begins with.
const MADE_FROM: &str = "made-from ";

impl Cues {
    /// One cue by its identifier.
    pub fn get(&self, id: &str) -> Option<&Cue> {
        self.list.iter().find(|cue| cue.id == id)
    }

    /// Reads WebVTT. Cues out of order, overlapping, without identifier or unreadable are left out.
    pub fn read(source: &SourceText) -> Report<Self> {
        let (mut cues, mut findings) = (Self::default(), Vec::new());
        let vtt = match WebVtt::read(source) {
            Ok(vtt) => vtt,
            Err(finding) => return Report::new(cues, vec![finding]),
        };
        cues.made_from =
            vtt.notes.iter().rev().find_map(|note| note.strip_prefix(MADE_FROM)).map(|hash| hash.trim().to_owned());
        for block in vtt.blocks {
            let place = || source.place(block.times_offset);
            let Some(((start, end), id)) = block.times.zip(block.id) else {
                findings.push(Diagnostic::error("vtt-cue", place()));
                continue;
            };
            let last = cues.list.last().map_or(Duration::ZERO, |cue| cue.end);
            if end <= start || start < last || cues.get(id).is_some() {
                findings.push(Diagnostic::error("vtt-order", place()).with("cue", id));
                continue;
            }
            cues.list.push(Cue { id: id.to_owned(), start, end, text: block.text.join("\n") });
        }
        Report::new(cues, findings)
    }

    /// Writes WebVTT.
    pub fn write(&self) -> String {
        let mut text = String::from("WEBVTT\n");
        if let Some(hash) = &self.made_from {
            let _ = write!(text, "\nNOTE {MADE_FROM}{hash}\n");
        }
        for cue in &self.list {
            let words = on_one_line(&cue.text);
            let _ = write!(text, "\n{}\n{} --> {}\n{words}\n", cue.id, time(cue.start), time(cue.end));
        }
        text
    }
}

/// The cues a message's clip must have: one for each of its texts that is shown to visitors, and for each that would be
/// if it could be read.
pub fn expected(ftl: &FluentFile, message: &str) -> Vec<String> {
    let texts = ftl.message(message).map(|(attribute, _)| attribute).chain(ftl.lost(message));
    texts.filter(|text| Role::of(*text).is_shown()).map(|text| text.unwrap_or("value").to_owned()).collect()
}

/// Every clip a language's words ask for: messages, the manifest's texts, telephone numbers and digits.
///
/// A message has none where each of its texts is withheld or names a variable that is no fact: such words are
/// known only when they are shown. What one house's entries ask for belongs to the house, not to the language.
pub fn clips(catalogue: &Catalogue, facts: &Facts) -> BTreeSet<ClipId> {
    let tag = catalogue.tag();
    let mut clips = BTreeSet::new();
    for (ftl, words) in catalogue.files() {
        let shown = words.entries().filter(|(_, attribute, _)| Role::of(*attribute).is_shown());
        for (message, attribute, entry) in shown.filter(|_| ftl.is_spoken()) {
            let id = MessageId {
                catalogue: ftl.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|name| name.to_owned().into()),
            };
            if catalogue.has(&id) && entry.variables.iter().all(|(name, _)| facts.get(name).is_some()) {
                clips.insert(ClipId::of(tag, &id));
            }
        }
    }
    clips.extend(MANIFEST.map(|field| ClipId::manifest(tag, field)));
    let phones = facts.iter().filter(|fact| matches!(fact.value, FactValue::Phone(_)));
    clips.extend(phones.map(|fact| ClipId::fact(tag, &fact.id)));
    clips.extend(('0'..='9').map(|digit| ClipId::digit(tag, digit)));
    clips
}
