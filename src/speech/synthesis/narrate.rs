//! Narration of whole languages: what is wanted, what is there already, what has to go.
//!
//! Only clips whose words, voices or rates changed are made; people's recordings win; what no text asks
//! for any more is removed.

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use super::{
    clip::{ClipError, Recipe, Voices},
    files::{self, FileError, Files},
    script::{ClipScript, script},
    voice::{Synthesizer, VoiceError},
};
use crate::{
    content::clip::cues::{ClipId, Cues, Pace},
    diagnostic::{Diagnostic, Location, Report},
    fs::sync_tree,
    language::Language,
    library::Library,
};

pub use crate::content::clip::people::RECORDINGS;
/// Synthetic narration, inside the content.
pub const NARRATION: &str = "assets/narration";

/// Narration that could not be made; the content is not at fault.
#[derive(Debug, thiserror::Error)]
pub enum NarrateError {
    /// A clip could not be made.
    #[error("{clip}: {error}")]
    Clip {
        /// Path of its audio.
        clip: String,
        /// Why.
        error: ClipError,
    },
    /// A file could not be written or removed.
    #[error(transparent)]
    File(#[from] FileError),
}

/// What was done, in files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Made now.
    pub made: usize,
    /// Left as they were.
    pub unchanged: usize,
    /// Spoken by people.
    pub by_people: usize,
    /// Removed, since no text asks for them.
    pub removed: usize,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.made += other.made;
        self.unchanged += other.unchanged;
        self.by_people += other.by_people;
        self.removed += other.removed;
    }
}

/// Everything one language needs.
#[derive(Debug)]
pub struct Plan {
    /// The language.
    pub language: Arc<Language>,
    voices: Option<Voices>,
    clips: Vec<ClipScript>,
    takes: Vec<(usize, Pace)>,
    by_people: usize,
}

impl Plan {
    /// Plans a language. Findings are about its words and its recordings.
    pub fn new(library: &Library, language: &Arc<Language>) -> Report<Self> {
        Self::of(library, language, |_| true)
    }

    /// Plans those clips of a language that are `wanted`: a pack with one module needs no more.
    pub fn of(library: &Library, language: &Arc<Language>, wanted: impl Fn(&ClipId) -> bool) -> Report<Self> {
        let mut findings = Vec::new();
        let mut clips = script(library, language).unpack_into(&mut findings);
        clips.retain(|clip| wanted(&clip.id));
        let mut plan = Self {
            language: language.clone(),
            voices: Voices::of(library, language),
            clips: Vec::new(),
            takes: Vec::new(),
            by_people: 0,
        };
        for (at, clip) in clips.iter().enumerate() {
            let normal = is_recorded(library, clip, Pace::Normal, &mut findings);
            // Without a slow recording the normal one is stretched when it is played.
            let slow = is_recorded(library, clip, Pace::Slow, &mut findings) || normal;
            for (pace, recorded) in [(Pace::Normal, normal), (Pace::Slow, slow)] {
                match recorded {
                    true => plan.by_people += 1,
                    false if plan.voices.is_some() => plan.takes.push((at, pace)),
                    false => {}
                }
            }
        }
        plan.clips = clips;
        if plan.voices.is_none() && !plan.clips.is_empty() {
            findings.push(about(Diagnostic::note("voice-none", voice_place(library, language)), language));
        }
        Report::new(plan, findings)
    }

    /// Whether the language says nothing of what was wanted.
    pub fn is_empty(&self) -> bool {
        self.clips.is_empty()
    }

    /// How many files the synthesizer has to speak, if all of them are new.
    pub fn takes(&self) -> usize {
        self.takes.len()
    }

    /// One finding for each voice the synthesizer lacks. The plan can be carried out where there is none.
    pub fn missing_voices(&self, library: &Library, synthesizer: &Synthesizer) -> Result<Vec<Diagnostic>, VoiceError> {
        let Some(voices) = &self.voices else { return Ok(Vec::new()) };
        let runs = self.takes.iter().flat_map(|(at, _)| &self.clips[*at].lines).flat_map(|line| &line.runs);
        let names: BTreeSet<&str> = runs.map(|run| voices.voice(run.role).name.as_str()).collect();
        let mut missing = Vec::new();
        for name in names {
            if !synthesizer.has(name)? {
                missing.push(
                    about(Diagnostic::error("voice-missing", voice_place(library, &self.language)), &self.language)
                        .with("voice", name)
                        .with("synthesizer", synthesizer),
                );
            }
        }
        Ok(missing)
    }

    /// Makes what is new or changed below `output` and removes what is no longer wanted. `tick` is called
    /// after each file. Findings are lines the voice can't say; their clips are missing.
    pub fn carry_out(
        &self,
        synthesizer: &Synthesizer,
        output: &Path,
        force: bool,
        tick: &(dyn Fn() + Sync),
    ) -> Result<Report<Tally>, NarrateError> {
        let findings = Mutex::new(Vec::new());
        let made = AtomicUsize::new(0);
        let unchanged = AtomicUsize::new(0);
        if let Some(voices) = &self.voices {
            self.takes.par_iter().try_for_each(|&(at, pace)| {
                let clip = &self.clips[at];
                let recipe = Recipe::new(clip, voices, pace, synthesizer.version());
                let files = Files::of(output, &clip.id, pace);
                if !force && files.made_from().is_some_and(|hash| hash == recipe.hash()) {
                    unchanged.fetch_add(1, Ordering::Relaxed);
                } else {
                    match recipe.make(synthesizer) {
                        Ok(clip) => {
                            files.write_synthetic(&clip)?;
                            made.fetch_add(1, Ordering::Relaxed);
                        }
                        Err(ClipError::Silent { voice, text }) => {
                            let place = Location::file(Path::new("locales").join(clip.id.tag.to_string()));
                            let finding = Diagnostic::warning("voice-silent", place)
                                .with("clip", files.audio.display())
                                .with("voice", voice)
                                .with("text", text);
                            findings.lock().unwrap_or_else(PoisonError::into_inner).push(finding);
                        }
                        Err(error) => {
                            return Err(NarrateError::Clip { clip: files.audio.display().to_string(), error });
                        }
                    }
                }
                tick();
                Ok(())
            })?;
        }
        if made.load(Ordering::Relaxed) > 0 {
            sync_tree(output).map_err(|error| FileError::Io { path: output.to_owned(), error })?;
        }
        let tally = Tally {
            made: made.into_inner(),
            unchanged: unchanged.into_inner(),
            by_people: self.by_people,
            removed: self.remove_unwanted(output)?,
        };
        let findings = findings.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(Report::new(tally, findings).sorted())
    }

    fn remove_unwanted(&self, output: &Path) -> Result<usize, FileError> {
        let files = self.takes.iter().map(|(at, pace)| Files::of(output, &self.clips[*at].id, *pace));
        let wanted = files.flat_map(|files| [files.audio, files.cues]).collect();
        files::remove_unwanted(&output.join(self.language.tag.to_string()), &wanted)
    }
}

/// Where a language's manifest names its voice.
fn voice_place(library: &Library, language: &Language) -> Location {
    let path = Path::new("locales").join(language.tag.to_string()).join("language.ron");
    match library.folder().text(&path) {
        Ok(source) => source.find("voice", 0),
        Err(_) => Location::file(path),
    }
}

/// A finding about a language, with its name.
fn about(finding: Diagnostic, language: &Language) -> Diagnostic {
    finding.with("language", &language.name).with("tag", &language.tag)
}

/// Whether a person speaks the clip, as [`Library::clip`] sees it.
fn is_recorded(library: &Library, clip: &ClipScript, pace: Pace, findings: &mut Vec<Diagnostic>) -> bool {
    let files = Files::of(Path::new(RECORDINGS), &clip.id, pace);
    if !library.folder().has(&files.audio) || library.is_withdrawn(&clip.id, pace) {
        return false;
    }
    let cues = match library.folder().text(&files.cues) {
        Ok(source) => Cues::read(&source).unpack_into(findings),
        Err(_) => Cues::default(),
    };
    if cues.list.is_empty() {
        findings.push(Diagnostic::warning("recording-without-cues", Location::file(files.audio)));
        return false;
    }
    // One that says nothing of today is not heard at all; a voice is better than silence.
    if !clip.lines.iter().any(|line| cues.get(&line.id).is_some_and(|cue| cue.says(&line.shown))) {
        return false;
    }
    let lacking = clip.lines.iter().map(|line| line.id.as_str()).filter(|id| cues.get(id).is_none());
    let lacking: Vec<&str> = lacking.collect();
    if !lacking.is_empty() {
        let place = Location::file(files.cues);
        findings.push(Diagnostic::warning("recording-incomplete", place).with("cues", lacking.join(", ")));
    }
    true
}
