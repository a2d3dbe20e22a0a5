//! Which clip is heard: of whom, from which layer, and never against somebody's will.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::served::Library;
use crate::{
    content::{
        Placement,
        clip::{
            consent::Occasion,
            cues::{ClipId, Cue, Cues, Pace},
            people::{self, ClipRef, RECORDINGS},
        },
        fact::emergency,
    },
    diagnostic::{Diagnostic, Location, MessageLanguage, Report},
    language::{Args, Catalogue, LanguageTag},
};

/// Clips whose cues are kept in memory.
const MOST_HEARD: usize = 16;

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
    pub cues: Arc<Cues>,
    /// Who speaks.
    pub voice: VoiceKind,
    /// Whether the player has to stretch it to the slow pace.
    pub stretch: bool,
}

impl Library {
    /// The clip that is heard. A number that nobody may say in its language is said by the house's German voice.
    pub fn heard(&self, id: &ClipId, pace: Pace) -> Option<Clip> {
        let german = || id.is_number().then(|| ClipId { tag: LanguageTag::german(), ..id.clone() });
        self.clip(id, pace).or_else(|| self.clip(&german()?, pace))
    }

    /// A clip's audio file (inside the folder) and its cues, if somebody speaks it. People's recordings win. Of a cue
    /// that was made from other words than those of today nothing is heard.
    pub fn clip(&self, id: &ClipId, pace: Pace) -> Option<Clip> {
        self.by_anybody(id, pace, Occasion::Kiosk).next()
    }

    /// The clip in which a group in a course hears a text: a person's recording where whoever spoke that text agreed to
    /// courses, else the computer's.
    pub fn heard_in_course(&self, id: &ClipId, text: &str) -> Option<Clip> {
        self.by_anybody(id, Pace::Normal, Occasion::Course(text)).find(|clip| clip.cues.get(text).is_some())
    }

    /// The clips that may be heard, people's first.
    fn by_anybody(&self, id: &ClipId, pace: Pace, occasion: Occasion<'_>) -> impl Iterator<Item = Clip> {
        let voices = [(RECORDINGS, VoiceKind::Person), ("assets/narration", VoiceKind::Synthetic)];
        voices.into_iter().flat_map(move |(base, voice)| {
            // A person's recording has no slow take: it is stretched when it is played.
            let paces: &[Pace] = match (voice, pace) {
                (VoiceKind::Person, Pace::Slow) => &[Pace::Slow, Pace::Normal],
                (_, Pace::Slow) => &[Pace::Slow],
                (_, Pace::Normal) => &[Pace::Normal],
            };
            let found = move |found: &Pace| {
                let clip = self.file(id, *found, (Path::new(base), voice), occasion)?;
                Some(Clip { stretch: *found != pace, ..clip })
            };
            paces.iter().filter_map(found)
        })
    }

    /// A clip as it lies in a folder, unless it must not be heard or says nothing of today.
    fn file(&self, id: &ClipId, pace: Pace, (base, voice): (&Path, VoiceKind), at: Occasion<'_>) -> Option<Clip> {
        let audio = base.join(id.audio(pace));
        let allowed = || voice == VoiceKind::Synthetic || self.consents.allow(&self.folder, id, &audio, at);
        if !self.folder.has(&audio) || !allowed() {
            return None;
        }
        // A log must not say which page of Help somebody heard; `wegweiser check` tells its faults.
        let discreet = self.module(&id.catalogue).is_some_and(|module| module.shelf == Placement::Help);
        let cues = self.cues(id, &base.join(id.cues(pace)), (&audio, discreet));
        let audio = self.folder.path(&audio).ok()?;
        (!cues.list.is_empty()).then_some(Clip { audio, cues, voice, stretch: false })
    }

    /// The cues of a file that may be heard. It is read once and not for every sentence of its page; what is wrong with
    /// them is said of `audio`, unless that is discreet. A file that can't be read is tried again: it may be there the
    /// next time.
    fn cues(&self, id: &ClipId, path: &Path, (audio, discreet): (&Path, bool)) -> Arc<Cues> {
        let kept = self.heard.lock().ok().and_then(|mut heard| {
            let at = heard.iter().position(|(known, _)| known == path)?;
            let found = heard.remove(at);
            heard.push(found.clone());
            Some(found.1)
        });
        if let Some(cues) = kept {
            return cues;
        }
        let read = self.folder.text(path).map(|source| Cues::read(&source));
        let keep = read.is_ok();
        let read = read.unwrap_or_else(|_| {
            let place = Location::file(path.with_extension("ogg"));
            Report::new(Cues::default(), vec![Diagnostic::warning("cues-missing", place)])
        });
        if !discreet {
            self.tell_once(audio, &read.findings);
        }
        let mut cues = read.value;
        self.silence(id, audio, &mut cues);
        let cues = Arc::new(cues);
        if keep && let Ok(mut heard) = self.heard.lock() {
            // Another thread may have read it meanwhile.
            heard.retain(|(known, _)| known != path);
            heard.push((path.to_owned(), cues.clone()));
            let most = heard.len().saturating_sub(MOST_HEARD);
            heard.drain(..most);
        }
        cues
    }

    /// Takes away what must not be heard: cues of other words than those of today, and emergency numbers that somebody
    /// says whom nobody trusted has signed.
    fn silence(&self, id: &ClipId, audio: &Path, cues: &mut Cues) {
        if id.is_of_a_site() {
            return;
        }
        let Some(language) = self.language(&id.tag) else { return cues.list.clear() };
        // Words are read only where a clip speaks some.
        let words = id.text("value").map(|_| self.loaded(language, &mut Vec::new()));
        // Cues decide which part of a sound is heard: whoever brings them speaks as much as who brings the sound.
        let trusted = [audio, &audio.with_extension("vtt")].iter().all(|path| self.folder.stranger(path).is_none());
        cues.list.retain(|cue| {
            let text = words.as_ref().and_then(|words| Some((words, id.text(&cue.id)?)));
            let today = id.words(&cue.id, language, &self.facts, |id| words.as_ref()?.format(id, &Args::none()));
            let is_number = text.is_some_and(|(words, id)| words.variables(&id).any(emergency::is_line));
            today.is_some_and(|today| cue.says(&today)) && (trusted || !is_number)
        });
    }

    /// Whether a person's recording of a clip lies here but must not be heard: its speaker took the consent back.
    pub fn is_withdrawn(&self, id: &ClipId, pace: Pace) -> bool {
        let audio = Path::new(RECORDINGS).join(id.audio(pace));
        self.folder.has(&audio) && !self.consents.allow(&self.folder, id, &audio, Occasion::Kiosk)
    }

    /// Texts that people recorded when they said something else, and that have to be spoken again.
    pub fn stale_recordings(&self, words: &Catalogue) -> Vec<ClipRef> {
        let mut stale = Vec::new();
        for id in people::recorded(&self.folder, words.tag()).into_keys().filter(|id| !id.is_of_a_site()) {
            let path = Path::new(RECORDINGS).join(id.cues(Pace::Normal));
            let cues = self.folder.text(&path).map(|source| Cues::read(&source).value).unwrap_or_default();
            let today = |cue: &str| id.words(cue, words.language(), &self.facts, |id| words.format(id, &Args::none()));
            let is_stale = |cue: &&Cue| today(&cue.id).is_some_and(|today| !cue.says(&today));
            stale.extend(cues.list.iter().filter(is_stale).map(|cue| ClipRef::text(&id, &cue.id)));
        }
        stale
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
}
