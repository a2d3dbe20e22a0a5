//! Which clip is heard: of whom, from which layer, and never against somebody's will.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Library, MOST_HEARD};
use crate::{
    content::{
        ShelfPlace,
        cues::{ClipId, Cues, Pace},
        people::RECORDINGS,
    },
    diagnostic::{Diagnostic, MessageLanguage, Place, Report},
};

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

/// The file with the words that a clip speaks; none for clips of facts, digits and places.
fn words_of(id: &ClipId) -> PathBuf {
    let base = Path::new("locales").join(id.tag.to_string());
    match id.catalogue.as_str() {
        "language" => base.join("language.ron"),
        "ui" => base.join("ui.ftl"),
        module => base.join("modules").join(format!("{module}.ftl")),
    }
}

impl Library {
    /// A clip's audio file (inside the folder) and cues, if somebody speaks it. People's recordings win.
    /// A clip that lies below the words it speaks is not heard.
    pub fn clip(&self, id: &ClipId, pace: Pace) -> Option<Clip> {
        let words = self.folder.layer_of(&words_of(id));
        for (base, voice) in [(RECORDINGS, VoiceKind::Person), ("assets/narration", VoiceKind::Synthetic)] {
            let base = Path::new(base);
            // A person's recording has no slow take: it is stretched when it is played.
            let paces: &[Pace] = match (voice, pace) {
                (VoiceKind::Person, Pace::Slow) => &[Pace::Slow, Pace::Normal],
                (_, Pace::Slow) => &[Pace::Slow],
                (_, Pace::Normal) => &[Pace::Normal],
            };
            for &found in paces {
                let audio = base.join(id.audio(found));
                if !self.folder.has(&audio)
                    || (voice == VoiceKind::Person && self.consents.forbid(&self.folder, id, &audio))
                {
                    continue;
                }
                // A pack has changed the words since: silence is better than what was wrong.
                if self.folder.layer_of(&audio) < words {
                    continue;
                }
                // A log must not say which page of Help somebody heard; `wegweiser check` tells its faults.
                let discreet = self.module(&id.catalogue).is_some_and(|module| module.shelf == ShelfPlace::Help);
                let cues = self.cues(&base.join(id.cues(found)), (!discreet).then_some(&audio));
                if let Ok(audio) = self.folder.path(&audio)
                    && !cues.list.is_empty()
                {
                    return Some(Clip { audio, cues, voice, stretch: found != pace });
                }
            }
        }
        None
    }

    /// The cues of a file, which is read once and not for every sentence of its page; what is wrong with them is said
    /// of `audio` where it may be. A file that can't be read is tried again: it may be there the next time.
    fn cues(&self, path: &Path, audio: Option<&PathBuf>) -> Arc<Cues> {
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
            let place = Place::file(path.with_extension("ogg"));
            Report::new(Cues::default(), vec![Diagnostic::warning("cues-missing", place)])
        });
        if let Some(audio) = audio {
            self.tell_once(audio, &read.findings);
        }
        let cues = Arc::new(read.value);
        if keep && let Ok(mut heard) = self.heard.lock() {
            // Another thread may have read it meanwhile.
            heard.retain(|(known, _)| known != path);
            heard.push((path.to_owned(), cues.clone()));
            let most = heard.len().saturating_sub(MOST_HEARD);
            heard.drain(..most);
        }
        cues
    }

    /// Whether a person's recording of a clip lies here but must not be heard: its speaker took the consent back.
    pub fn is_withdrawn(&self, id: &ClipId, pace: Pace) -> bool {
        let audio = Path::new(RECORDINGS).join(id.audio(pace));
        self.folder.has(&audio) && self.consents.forbid(&self.folder, id, &audio)
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
