//! Sound files become recordings: read, cut at their marks, each piece to its text.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{
    decode,
    ffmpeg::Converter,
    marks::{self, Form, Mark},
    place::{self, Placed},
    store::{Progress, Store, StoreError},
    take::{self, Room},
};
use crate::{
    audio::Sound,
    content::clip::people::{Person, people_path},
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::Language,
    library::Library,
    speech::synthesis::script::{ClipScript, script},
};

const MIB: u64 = 1024 * 1024;
/// Largest file of marks, in bytes: somebody may name the sound in its place.
const LARGEST_MARKS: u64 = 16 * MIB;

/// What is imported.
#[derive(Debug)]
pub struct Import<'a> {
    /// Sound files.
    pub files: &'a [PathBuf],
    /// Where each text lies in the file, and how that is written; without it a file's name names its text.
    pub marks: Option<(Form, &'a Path)>,
    /// The message whose texts are spoken, `module/message`.
    pub message: Option<&'a str>,
    /// Who spoke, on which day, and to what they agreed.
    pub consent: &'a Person,
    /// The program for other formats.
    pub converter: &'a Converter,
}

/// What was taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Texts, as `module/message.text`.
    pub texts: Vec<String>,
    /// Clips that kiosks can play now.
    pub finished: Vec<String>,
    /// How many recordings were replaced; the store has them still.
    pub replaced: usize,
}

impl Import<'_> {
    /// Carries it out. Findings are what could not be read, placed or heard; everything else is kept.
    pub fn carry_out(
        &self,
        library: &Library,
        language: &Arc<Language>,
        store: &Store,
    ) -> Result<Report<Taken>, StoreError> {
        // Faults of the words are what `check` is for; here they would bury those of the recording.
        let clips = script(library, language).value;
        let mut findings = Vec::new();
        let message = match self.message.map(|name| (name, place::clip(name, &clips))) {
            None => None,
            Some((_, found)) if found.len() == 1 => Some(found[0]),
            Some((name, found)) => {
                let mut names: Vec<String> = found.iter().map(|clip| place::name(clip)).collect();
                if names.is_empty() {
                    names.push("–".to_owned());
                }
                let place = Location::file(Path::new("locales").join(language.tag.to_string()));
                let finding = Diagnostic::error("record-message", place).with("message", name);
                return Ok(Report::new(Taken::default(), vec![finding.with("names", names.join(", "))]));
            }
        };
        let mut taken = Taken::default();
        let mut touched = BTreeMap::new();
        for file in self.files {
            let sound = match decode::decode(file, self.converter) {
                Ok(sound) => sound,
                Err(finding) => {
                    findings.push(finding);
                    continue;
                }
            };
            if take::is_clipped(&sound) {
                findings.push(Diagnostic::warning("recording-clipped", Location::file(file)));
            }
            let marks = self.marks_of(file, message, &mut findings);
            let room = Room::of(&sound);
            for placed in place::place(&marks, &clips, message, sound.duration(), &mut findings) {
                let Some(piece) = piece(&sound, room, &placed, &mut findings) else { continue };
                taken.replaced += usize::from(store.keep_take(placed.clip, &placed.line.id, &piece, self.consent)?);
                taken.texts.push(format!("{}.{}", place::name(placed.clip), placed.line.id));
                touched.insert(&placed.clip.id, placed.clip);
            }
        }
        for clip in touched.values() {
            match store.finish(clip)? {
                Progress::Finished => taken.finished.push(place::name(clip)),
                Progress::Waits(texts) => {
                    let place = Location::file(people_path(&language.tag));
                    let finding = Diagnostic::note("recording-waits", place).with("clip", place::name(clip));
                    findings.push(finding.with("texts", texts.join(", ")));
                }
            }
        }
        Ok(Report::new(taken, findings).sorted())
    }

    fn marks_of(&self, file: &Path, message: Option<&ClipScript>, findings: &mut Vec<Diagnostic>) -> Vec<Mark> {
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let Some((form, path)) = self.marks else {
            // One text to record, and one file: there is nothing to ask.
            let only = message.filter(|clip| clip.lines.len() == 1 && self.files.len() == 1);
            let name = only.and_then(|clip| clip.lines.first()).map_or(stem, |line| line.id.clone());
            let (words, start) = (String::new(), Duration::ZERO);
            return vec![Mark { name, words, start, end: None, place: Location::file(file) }];
        };
        let size = fs::metadata(path).map_or(0, |data| data.len());
        if size > LARGEST_MARKS {
            let finding = Diagnostic::error("recording-large", Location::file(path)).with("size", size / MIB);
            findings.push(finding.with("limit", LARGEST_MARKS / MIB));
            return Vec::new();
        }
        match fs::read(path) {
            Ok(bytes) => {
                let Some(source) = SourceText::of_others(path, &bytes).unpack_into(findings) else { return Vec::new() };
                marks::read(form, &source, &stem).unpack_into(findings)
            }
            Err(error) => {
                findings.push(Diagnostic::error("unreadable", Location::file(path)).because(error));
                Vec::new()
            }
        }
    }
}

/// A text's piece of the recording, if somebody speaks in it. It is kept with the pause around it.
fn piece(sound: &Sound, room: Room, placed: &Placed<'_>, findings: &mut Vec<Diagnostic>) -> Option<Sound> {
    let piece = sound.part(placed.start, placed.end);
    if take::trimmed(&piece, room).is_some() {
        return Some(piece);
    }
    let seconds = |time: Duration| format!("{:.1}", time.as_secs_f64());
    let finding = Diagnostic::error("recording-silent", placed.mark.clone())
        .with("text", format!("{}.{}", place::name(placed.clip), placed.line.id));
    findings.push(finding.with("from", seconds(placed.start)).with("to", seconds(placed.end)));
    None
}
