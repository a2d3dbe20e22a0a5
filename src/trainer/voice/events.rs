//! What is asked of the voice of a lesson, and what it tells.

use bevy::prelude::*;

pub use crate::ui::narration::loudspeaker::SoundChanged;
use crate::{content::PageRef, language::LanguageTag, trainer::lesson::Speech};

/// Speaks; what is being spoken ends. [`VoiceEnded`] comes once, at the end of what was asked for last.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub struct Speak {
    /// What.
    pub speech: Speech,
    /// How many languages the wall has: from three on a question is a row of its own, and counts.
    pub on_wall: usize,
}

/// Ends what is being spoken. [`VoiceEnded`] doesn't come: whoever asks knows.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence;

/// Holds what is being spoken.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct PauseVoice;

/// Goes on in the middle of the word.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResumeVoice;

/// This sentence of the page begins, from 0, in the first language that has it. What comes before the first sentence, the
/// title, belongs to it.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoiceAt(
    /// Counted as [`Speech`] counts.
    pub usize,
);

/// What was asked for is over: it was heard, or can't be, or there is no sound.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoiceEnded;

/// Nothing of what was asked for is spoken by anybody.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub struct NotHeard {
    /// Of this page.
    pub page: PageRef,
    /// In none of these languages.
    pub languages: Vec<LanguageTag>,
}

/// Plays the greeting of a language, or two tones where nobody speaks one, so that an output can be judged. What is being
/// spoken ends; [`Silence`] leaves it alone.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub struct HearTest {
    /// The leader's language.
    pub language: LanguageTag,
}

/// The test is over.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct TestEnded {
    /// Whether the output took it; only ears know more.
    pub played: bool,
}
