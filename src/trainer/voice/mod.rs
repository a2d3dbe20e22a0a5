//! What is heard in a lesson: the sentences of the wall, one language after the other.
//!
//! Owns: which clip says a sentence before a group ([`sentences`]), the way to the audio thread, and where sound comes
//! out ([`outputs`]). Refuses: deciding what is read aloud and what the wall follows; that is
//! [`lesson`](super::lesson)'s. People are heard here only where they agreed to courses; that is
//! [`may_be_heard`](crate::content::clip::consent::may_be_heard)'s.
//!
//! ```text
//! Effect::Speak ─> Speak ─ sentences ─> utterances ─ queue ─> Command ─ bridge ─> player: the thread
//! Act::VoiceAt <─ VoiceAt, VoiceEnded <──────────── queue <─ PlayerEvent ─ bridge <─┘
//! ```

mod bridge;
pub mod events;
pub mod outputs;
pub mod sentences;

use bevy::prelude::*;

use super::lesson::{Effect, Lesson};

pub use events::{
    HearTest, NotHeard, PauseVoice, ResumeVoice, Silence, SoundChanged, Speak, TestEnded, VoiceAt, VoiceEnded,
};
pub use outputs::{ChooseOutput, FindOutputs, OutputGone, Outputs};

/// Carries out what came of an act, as far as it is heard. `lesson` is the one after the act.
pub fn follow(effects: &[Effect], lesson: &Lesson, commands: &mut Commands) {
    for effect in effects {
        match effect {
            Effect::Speak(speech) => {
                commands.trigger(Speak { speech: speech.clone(), on_wall: lesson.languages.len() });
            }
            Effect::Silence => commands.trigger(Silence),
            _ => {}
        }
    }
}

/// Lets a lesson speak. Needs what is [`Served`](crate::ui::core::Served), and [`ui`](crate::ui) before it, so that news wake
/// the window.
pub fn plugin(app: &mut App) {
    app.add_plugins((bridge::plugin, outputs::plugin));
}
