//! One clip: from what it says to its audio and cues, in memory.

use std::time::Duration;

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{
    runs::VoiceRole,
    script::ClipScript,
    voice::{Synthesizer, Utterance, VoiceError},
};
use crate::{
    audio::{
        Sound,
        loudness::{self, HIGHEST_PEAK, LOUDNESS, Loudness},
        ogg::{self, OggError},
    },
    content::clip::cues::{Cue, Cues, Pace},
    language::{Language, LanguageTag, Voice},
    library::Library,
};

/// Counts up when this code makes other sound of the same words, so that every clip is made anew.
const PIPELINE: u32 = 1;
/// The slow pace, in parts of the normal rate.
const SLOW: f64 = 0.75;
/// Between two lines.
const BETWEEN_LINES: Duration = Duration::from_millis(350);
/// Between two voices in a line.
const BETWEEN_VOICES: Duration = Duration::from_millis(90);
/// Where there is no German language to ask.
const GERMAN_VOICE: (&str, u16) = ("de", 150);
/// The encoder takes about this many decibels of a voice's loudness.
const ENCODER_LOSS: f64 = 0.5;
/// The encoder moves peaks; so much is left for it at first.
const ENCODER_MARGIN: f64 = 0.5;
/// So often it may be tried again with more.
const ENCODER_TRIES: usize = 6;
/// Nearer than this, in LU, is near enough.
const NEAR: f64 = 0.2;

/// A clip that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ClipError {
    /// The synthesizer failed.
    #[error(transparent)]
    Voice(#[from] VoiceError),
    /// The voice makes no sound of these words.
    #[error("the voice “{voice}” makes no sound of “{text}”")]
    Silent {
        /// Name of the voice.
        voice: String,
        /// The words.
        text: String,
    },
    /// Loudness can't be measured.
    #[error("loudness can't be measured: {0}")]
    Loudness(#[from] ebur128::Error),
    /// The encoder failed.
    #[error(transparent)]
    Ogg(#[from] OggError),
    /// Peaks stay too high however quiet the sound is made.
    #[error("true peak stays at {0:.1} dBTP")]
    Peak(f64),
}

/// The voices a language is spoken by.
#[derive(Debug, Clone)]
pub struct Voices {
    own: Voice,
    german: Voice,
}

impl Voices {
    /// A language's voice, and the one its German words get. `None`: nobody but people speak it.
    pub fn of(library: &Library, language: &Language) -> Option<Self> {
        let german = library.language(&LanguageTag::german()).and_then(|german| german.voice.clone());
        let (name, rate) = GERMAN_VOICE;
        Some(Self {
            own: language.voice.clone()?,
            german: german.unwrap_or_else(|| Voice { name: name.to_owned(), rate }),
        })
    }

    /// The voice of a run.
    pub fn voice(&self, role: VoiceRole) -> &Voice {
        match role {
            VoiceRole::Own => &self.own,
            VoiceRole::German => &self.german,
        }
    }
}

/// Everything a clip is made from: the same recipe gives the same clip.
#[derive(Debug, Clone, Serialize)]
pub struct Recipe {
    pipeline: u32,
    synthesizer: String,
    lines: Vec<RecipeLine>,
}

#[derive(Debug, Clone, Serialize)]
struct RecipeLine {
    id: String,
    shown: String,
    utterances: Vec<Utterance>,
}

/// A finished clip.
#[derive(Debug)]
pub struct Made {
    /// Ogg Vorbis.
    pub audio: Vec<u8>,
    /// Its cues, with the recipe's hash.
    pub cues: Cues,
}

impl Recipe {
    /// The recipe of a clip. `version` is the synthesizer's.
    pub fn new(clip: &ClipScript, voices: &Voices, pace: Pace, version: &str) -> Self {
        let factor = match pace {
            Pace::Normal => 1.0,
            Pace::Slow => SLOW,
        };
        let lines = clip.lines.iter().map(|line| RecipeLine {
            id: line.id.clone(),
            shown: line.shown.clone(),
            utterances: line
                .runs
                .iter()
                .map(|run| {
                    let voice = voices.voice(run.role);
                    let rate = (f64::from(voice.rate) * factor).round() as u32;
                    Utterance { voice: voice.name.clone(), rate, text: run.text.clone() }
                })
                .collect(),
        });
        Self { pipeline: PIPELINE, synthesizer: version.to_owned(), lines: lines.collect() }
    }

    /// SHA-256 in hexadecimal.
    pub fn hash(&self) -> String {
        // Serialising these types to JSON can't fail; the debug form would do as well.
        let bytes = serde_json::to_vec(self).unwrap_or_else(|_| format!("{self:?}").into_bytes());
        HEXLOWER.encode(&Sha256::digest(bytes))
    }

    /// Speaks, levels and encodes the clip.
    pub fn make(&self, synthesizer: &Synthesizer) -> Result<Made, ClipError> {
        let mut whole: Option<Sound> = None;
        let mut list = Vec::new();
        for line in &self.lines {
            let sound = speak(line, synthesizer)?;
            let clip = match &mut whole {
                Some(clip) => {
                    clip.rest(BETWEEN_LINES);
                    clip
                }
                None => whole.insert(Sound::empty(sound.hertz)),
            };
            let start = clip.duration();
            clip.add(&sound);
            list.push(Cue { id: line.id.clone(), start, end: clip.duration(), text: line.shown.clone() });
        }
        let hash = self.hash();
        // Any number does; one taken from the recipe makes the same file of the same words.
        let serial = hash.bytes().fold(0_i32, |serial, byte| serial.wrapping_mul(31).wrapping_add(i32::from(byte)));
        let audio = encode(&whole.ok_or(OggError::Empty)?, serial)?;
        Ok(Made { audio, cues: Cues { list, made_from: Some(hash) } })
    }
}

/// One line: its runs one after the other.
fn speak(line: &RecipeLine, synthesizer: &Synthesizer) -> Result<Sound, ClipError> {
    let mut whole: Option<Sound> = None;
    for utterance in &line.utterances {
        let sound = synthesizer.say(utterance)?.trimmed();
        if sound.samples.is_empty() {
            return Err(ClipError::Silent { voice: utterance.voice.clone(), text: utterance.text.clone() });
        }
        match &mut whole {
            Some(whole) => {
                whole.rest(BETWEEN_VOICES);
                whole.add(&sound);
            }
            None => whole = Some(sound),
        }
    }
    Ok(whole.ok_or(OggError::Empty)?)
}

/// Levels and encodes. What counts is the finished file, and the encoder moves peaks and loudness a
/// little, so the file is measured and made again with what it lacks.
pub(in crate::speech) fn encode(sound: &Sound, serial: i32) -> Result<Vec<u8>, ClipError> {
    let (mut target, mut ceiling) = (LOUDNESS + ENCODER_LOSS, HIGHEST_PEAK - ENCODER_MARGIN);
    let mut found = None;
    let mut peak = f64::INFINITY;
    for _ in 0..ENCODER_TRIES {
        let mut levelled = sound.clone();
        loudness::level(&mut levelled, target, ceiling)?;
        let audio = ogg::write(&levelled, serial)?;
        let heard = Loudness::of(&ogg::read(audio.clone())?)?;
        peak = heard.peak;
        let lacking = heard.integrated.map_or(0.0, |loudness| LOUDNESS - loudness);
        if peak <= HIGHEST_PEAK {
            found = Some(audio);
            if lacking.abs() <= NEAR {
                break;
            }
        } else {
            ceiling -= peak - HIGHEST_PEAK + 0.05;
        }
        target += lacking;
    }
    found.ok_or(ClipError::Peak(peak))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::clip::cues::ClipId,
        speech::synthesis::{runs::Run, script::ScriptLine},
    };

    fn clip(text: &str) -> ClipScript {
        let runs = vec![Run { role: VoiceRole::Own, text: text.to_owned() }];
        let lines = vec![ScriptLine { id: "title".to_owned(), shown: text.to_owned(), runs }];
        ClipScript { id: ClipId::manifest(&LanguageTag::german(), "greeting"), lines }
    }

    fn hash(text: &str, rate: u16, pace: Pace, version: &str) -> String {
        let voice = |name: &str| Voice { name: name.to_owned(), rate };
        let voices = Voices { own: voice("ar"), german: voice("de") };
        Recipe::new(&clip(text), &voices, pace, version).hash()
    }

    /// The hash changes with whatever would be heard or shown, and with nothing else.
    #[test]
    fn the_hash_stands_for_the_clip() {
        let hashes = [
            hash("a", 150, Pace::Normal, "1.52.0"),
            hash("b", 150, Pace::Normal, "1.52.0"),
            hash("a", 140, Pace::Normal, "1.52.0"),
            hash("a", 150, Pace::Slow, "1.52.0"),
            hash("a", 150, Pace::Normal, "1.51"),
        ];
        assert_eq!(hashes[0], hash("a", 150, Pace::Normal, "1.52.0"));
        assert_eq!(hashes[0].len(), 64);
        for (at, hash) in hashes.iter().enumerate() {
            assert!(!hashes[at + 1..].contains(hash));
        }
    }

    /// Something like a voice: a buzz in syllables, with peaks well above its loudness.
    fn babble() -> Sound {
        let hertz = 22_050;
        let wave = |at: u32| {
            let time = f64::from(at) / f64::from(hertz);
            let buzz = (1..20)
                .map(|n| (time * 110.0 * f64::from(n) * std::f64::consts::TAU + f64::from(n * n)).cos())
                .sum::<f64>()
                / 20.0;
            (buzz * (time * 4.0 * std::f64::consts::TAU).sin().max(0.0) * 0.4) as f32
        };
        Sound::mono(hertz, (0..hertz * 4).map(wave).collect())
    }

    /// The finished file, not only what was given to the encoder, is as loud as all others.
    #[test]
    fn a_finished_file_is_level() {
        let sound = babble();
        let file = ogg::read(encode(&sound, 1).unwrap()).unwrap();
        let loudness = Loudness::of(&file).unwrap();
        assert!((loudness.integrated.unwrap() - LOUDNESS).abs() < 0.5, "{loudness:?}");
        assert!(loudness.peak <= HIGHEST_PEAK, "{loudness:?}");
        assert_eq!(file.samples.len(), sound.samples.len());
    }

    /// A short file is set by its peak, which the encoder must not push over the limit either.
    #[test]
    fn a_short_file_keeps_the_peak() {
        let mut sound = babble();
        sound.samples.truncate(4_000);
        let loudness = Loudness::of(&ogg::read(encode(&sound, 1).unwrap()).unwrap()).unwrap();
        assert_eq!(loudness.integrated, None);
        assert!((loudness::SHORT_PEAK - 1.0..=HIGHEST_PEAK).contains(&loudness.peak), "{loudness:?}");
    }
}
