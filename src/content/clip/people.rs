//! `assets/recordings/<tag>/people.ron`: who spoke what, to what they agreed, and who took it back.
//!
//! Owns: reading and writing that file. Refuses: deleting anything, and what may be heard where, which
//! [`consent`](super::consent) decides. A file that can't be read in full says nothing about anybody's consent, so none of
//! its recordings is served.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::cues::{ClipId, Pace};
pub use super::spoken::ClipRef;
use crate::{
    content::Files,
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{LanguageTag, ron_errors, ron_options, ron_part, year_fault},
};

/// People's recordings, inside the content.
pub const RECORDINGS: &str = "assets/recordings";
/// Name of somebody who doesn't want to be named.
pub const ANONYMOUS: &str = "anonymous";
/// Name of the file.
pub const PEOPLE: &str = "people.ron";

/// Where a language's file is, inside the content.
pub fn people_path(tag: &LanguageTag) -> PathBuf {
    [RECORDINGS, &tag.to_string(), PEOPLE].iter().collect()
}

/// What a recording may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scope {
    /// Heard at kiosks. Without it no kiosk plays a recording.
    Kiosk,
    /// Heard in courses, on the wall of a room. Without it the computer speaks there, or nobody.
    Course,
    /// Given to others and published.
    Publication,
}

/// One consent: of one person, on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name that may be shown, or [`ANONYMOUS`].
    pub name: String,
    /// Day of the consent.
    pub on: Date,
    /// What they agreed to.
    pub consent: BTreeSet<Scope>,
    /// Day on which they took it back.
    pub withdrawn: Option<Date>,
    /// What they spoke.
    pub clips: BTreeSet<ClipRef>,
    /// Where the entry stands.
    pub place: Location,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Person")]
struct Raw {
    name: String,
    on: Date,
    consent: BTreeSet<Scope>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withdrawn: Option<Date>,
    clips: Vec<String>,
}

impl Person {
    /// Whether what they spoke may be used for this.
    pub fn agrees(&self, scope: Scope) -> bool {
        self.withdrawn.is_none() && self.consent.contains(&scope)
    }

    /// Whether they spoke a text of a clip.
    pub fn spoke(&self, clip: &ClipId, text: &str) -> bool {
        self.clips.contains(&ClipRef::whole(clip)) || self.clips.contains(&ClipRef::text(clip, text))
    }
}

/// Everybody who recorded a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// In the order of the file.
    pub list: Vec<Person>,
    /// Whether every entry could be read.
    pub whole: bool,
}

impl Default for People {
    fn default() -> Self {
        Self { list: Vec::new(), whole: true }
    }
}

impl People {
    /// Reads the file.
    pub fn read(source: &SourceText) -> Report<Self> {
        let mut findings = Vec::new();
        let mut people = Self::default();
        let list: Vec<&RawValue> = match ron_options().from_str(&source.text) {
            Ok(list) => list,
            Err(error) => {
                people.whole = false;
                return Report::new(
                    people,
                    ron_errors(source, &error, &|text| ron_options().from_str::<Vec<&RawValue>>(text).err()),
                );
            }
        };
        for part in list {
            match ron_part::<Raw>(source, part) {
                Ok((from, raw)) => people.list.push(lower(source, from, raw, &mut people.whole, &mut findings)),
                Err(finding) => {
                    people.whole = false;
                    findings.push(finding);
                }
            }
        }
        Report::new(people, findings)
    }

    /// Writes the file.
    pub fn write(&self) -> Result<String, ron::Error> {
        let raw: Vec<Raw> = self
            .list
            .iter()
            .map(|person| Raw {
                name: person.name.clone(),
                on: person.on,
                consent: person.consent.clone(),
                withdrawn: person.withdrawn,
                clips: person.clips.iter().map(ToString::to_string).collect(),
            })
            .collect();
        let style = ron::ser::PrettyConfig::new()
            .new_line("\n")
            .depth_limit(2)
            .extensions(ron::extensions::Extensions::IMPLICIT_SOME);
        // The reader takes an omitted `Some` without being told.
        let text = ron::ser::to_string_pretty(&raw, style)?;
        let text = text.trim_start_matches("#![enable(implicit_some)]").trim_start();
        Ok(format!("// Who recorded what, and to what they agreed; assets/AUTHORING.md explains it.\n{text}\n"))
    }

    /// Those who spoke a clip, or a part of it.
    pub fn of<'a>(&'a self, clip: &'a ClipId) -> impl Iterator<Item = &'a Person> {
        self.list.iter().filter(move |person| person.clips.iter().any(|spoken| spoken.is_of(clip)))
    }

    /// Whether one text of a clip can't become a part of it: somebody who spoke it took the consent back or never gave
    /// it for kiosks, or nobody knows, since the file can't be read.
    pub fn forbids(&self, clip: &ClipId, text: &str) -> bool {
        !self.whole || self.list.iter().any(|person| !person.agrees(Scope::Kiosk) && person.spoke(clip, text))
    }

    /// Clips with words of somebody who took the consent back.
    pub fn withdrawn(&self, tag: &LanguageTag) -> BTreeSet<ClipId> {
        let gone = self.list.iter().filter(|person| person.withdrawn.is_some());
        let id = |spoken: &ClipRef| ClipId {
            tag: tag.clone(),
            catalogue: spoken.catalogue.clone(),
            message: spoken.message.clone(),
        };
        gone.flat_map(|person| &person.clips).map(id).collect()
    }

    /// Notes who spoke a text now; whoever spoke it before did not. Their entry stays as the record of their consent, for
    /// their takes are kept. `texts` are all texts of the clip.
    pub fn attribute(&mut self, clip: &ClipId, text: &str, texts: &[String], consent: &Person) {
        for person in &mut self.list {
            if person.clips.remove(&ClipRef::whole(clip)) {
                person.clips.extend(texts.iter().map(|text| ClipRef::text(clip, text)));
            }
            person.clips.remove(&ClipRef::text(clip, text));
        }
        let same = |person: &&mut Person| {
            let same = person.name == consent.name && person.consent == consent.consent && person.withdrawn.is_none();
            // Two who stay anonymous on different days may be two people.
            same && (person.name != ANONYMOUS || person.on == consent.on)
        };
        match self.list.iter_mut().find(same) {
            Some(person) => {
                person.clips.insert(ClipRef::text(clip, text));
            }
            None => {
                let clips = BTreeSet::from([ClipRef::text(clip, text)]);
                self.list.push(Person { clips, ..consent.clone() });
            }
        }
        for person in &mut self.list {
            let own: Vec<ClipRef> = texts.iter().map(|text| ClipRef::text(clip, text)).collect();
            if own.iter().all(|spoken| person.clips.contains(spoken)) {
                person.clips.retain(|spoken| !own.contains(spoken));
                person.clips.insert(ClipRef::whole(clip));
            }
        }
    }
}

fn lower(source: &SourceText, from: usize, raw: Raw, whole: &mut bool, findings: &mut Vec<Diagnostic>) -> Person {
    let mut clips = BTreeSet::new();
    for name in &raw.clips {
        match ClipRef::read(name) {
            Some(spoken) => {
                clips.insert(spoken);
            }
            None => {
                *whole = false;
                let place = source.find(&format!("\"{name}\""), from);
                findings.push(Diagnostic::error("people-clip", place).with("clip", name));
            }
        }
    }
    for day in std::iter::once(raw.on).chain(raw.withdrawn) {
        if let Some(finding) = year_fault(day, || source.find(&format!("\"{day}\""), from)) {
            *whole = false;
            findings.push(finding);
        }
    }
    let place = source.find(&format!("\"{}\"", raw.name), from);
    Person { name: raw.name, on: raw.on, consent: raw.consent, withdrawn: raw.withdrawn, clips, place }
}

/// Reads a language's people; nobody where there is no such file. One that can't be read is an error.
pub fn people(files: &dyn Files, tag: &LanguageTag) -> Report<People> {
    let path = people_path(tag);
    if files.size(&path).is_none() {
        return Report::clean(People::default());
    }
    match files.text_or(&path) {
        Ok(source) => People::read(&source),
        Err(finding) => Report::new(People::default(), vec![finding]),
    }
}

/// Files, by their paths inside the content, that must not be given to anybody any more: audio and cues of every
/// clip with words of somebody who took the consent back. Only those that are there.
pub fn withdrawn_clips(files: &dyn Files, tag: &LanguageTag) -> BTreeSet<PathBuf> {
    people(files, tag)
        .value
        .withdrawn(tag)
        .iter()
        .flat_map(clip_files)
        .filter(|path| files.size(path).is_some())
        .collect()
}

/// The four files a person's clip may have.
pub fn clip_files(clip: &ClipId) -> [PathBuf; 4] {
    let base = Path::new(RECORDINGS);
    let at = |pace| [base.join(clip.audio(pace)), base.join(clip.cues(pace))];
    let ([a, b], [c, d]) = (at(Pace::Normal), at(Pace::Slow));
    [a, b, c, d]
}

/// The clips that have a file below a language's recordings, each with its audio's path.
pub fn recorded(files: &dyn Files, tag: &LanguageTag) -> BTreeMap<ClipId, PathBuf> {
    let base = Path::new(RECORDINGS).join(tag.to_string());
    let mut found = BTreeMap::new();
    for catalogue in files.names(&base) {
        let folder = base.join(&catalogue);
        for name in files.names(&folder) {
            let Some(stem) = name.strip_suffix(".ogg") else { continue };
            let message = stem.strip_suffix(".slow").unwrap_or(stem);
            let id = ClipId { tag: tag.clone(), catalogue: catalogue.clone(), message: message.to_owned() };
            found.entry(id).or_insert_with(|| folder.join(&name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::clip::consent::{Occasion, may_be_heard};

    fn clip(message: &str) -> ClipId {
        ClipId { tag: LanguageTag::german(), catalogue: "health".to_owned(), message: message.to_owned() }
    }

    fn consent(name: &str, on: &str) -> Person {
        Person {
            name: name.to_owned(),
            on: on.parse().unwrap(),
            consent: BTreeSet::from([Scope::Kiosk, Scope::Course]),
            withdrawn: None,
            clips: BTreeSet::new(),
            place: Location::file(PEOPLE),
        }
    }

    fn read(text: &str) -> Report<People> {
        People::read(&SourceText::new(PEOPLE, text))
    }

    /// Whole clips are named once, parts by their texts; a text recorded anew changes hands.
    #[test]
    fn a_text_belongs_to_whoever_spoke_it_last() {
        let texts = ["title".to_owned(), "s1".to_owned()];
        let mut people = People::default();
        let (amina, binta) = (consent("Amina", "2026-11-01"), consent("Binta", "2026-11-02"));
        people.attribute(&clip("pain"), "title", &texts, &amina);
        people.attribute(&clip("pain"), "s1", &texts, &amina);
        let names = |people: &People| -> Vec<String> {
            let spoken = |person: &Person| {
                let clips: Vec<_> = person.clips.iter().map(ToString::to_string).collect();
                format!("{}: {}", person.name, clips.join(" "))
            };
            people.list.iter().map(spoken).collect()
        };
        assert_eq!(names(&people), ["Amina: health/pain"]);
        people.attribute(&clip("pain"), "s1", &texts, &binta);
        assert_eq!(names(&people), ["Amina: health/pain.title", "Binta: health/pain.s1"]);
        people.attribute(&clip("pain"), "title", &texts, &binta);
        assert_eq!(names(&people), ["Amina: ", "Binta: health/pain"]);
    }

    /// Another day is another consent only for those who stay anonymous; nobody speaks under a consent taken back.
    #[test]
    fn consents_are_kept_apart() {
        let texts = ["title".to_owned()];
        let mut people = People::default();
        for (message, name, on) in [
            ("a", "Amina", "2026-11-01"),
            ("b", "Amina", "2026-11-05"),
            ("c", ANONYMOUS, "2026-11-01"),
            ("d", ANONYMOUS, "2026-11-05"),
        ] {
            people.attribute(&clip(message), "title", &texts, &consent(name, on));
        }
        assert_eq!(people.list.len(), 3);
        people.list[0].withdrawn = Some("2026-12-01".parse().unwrap());
        people.attribute(&clip("e"), "title", &texts, &consent("Amina", "2026-12-02"));
        assert_eq!(people.list.len(), 4);
        let heard = |message: &str| may_be_heard([&people], &clip(message), Occasion::Kiosk);
        assert_eq!(["a", "b", "c", "e"].map(heard), [false, false, true, true]);
    }

    /// What is written is what is read.
    #[test]
    fn the_file_survives_writing() {
        let mut people = People::default();
        people.attribute(
            &clip("pain"),
            "s1",
            &["title".to_owned(), "s1".to_owned()],
            &consent("Ämina \"A\"", "2026-11-01"),
        );
        people.list[0].withdrawn = Some("2026-12-01".parse().unwrap());
        let text = people.write().unwrap();
        let found = read(&text);
        assert_eq!(found.findings, []);
        let without_place = |people: &People| -> Vec<Person> {
            people.list.iter().map(|person| Person { place: Location::file(PEOPLE), ..person.clone() }).collect()
        };
        assert_eq!(without_place(&found.value), without_place(&people), "{text}");
        assert!(text.contains("withdrawn: \"2026-12-01\""), "{text}");
    }

    /// An entry that can't be read might be the one that took its consent back.
    #[test]
    fn a_file_that_is_not_whole_serves_nobody() {
        let entry = r#"(name: "A", on: "2026-11-01", consent: [Kiosk], clips: ["health/pain"])"#;
        let heard = |text: &str| may_be_heard([&read(text).value], &clip("pain"), Occasion::Kiosk);
        assert!(heard(&format!("[{entry}]")));
        for text in [
            format!("[{entry}, (name: \"B\")]"),
            format!("[{entry}"),
            format!("[{}]", entry.replace("health/pain", "pain")),
            format!("[{}]", entry.replace("[Kiosk]", "[Course]")),
        ] {
            assert!(!heard(&text), "{text}");
        }
    }
}
