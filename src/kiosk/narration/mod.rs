//! Narration: which words are spoken now.
//!
//! Owns: the queue (a pure state machine), the audio thread, and [`Speaking`], which screens listen to.
//! Takes [`Said`](super::state::Said) and acts; knows ids and content, never a screen.
//!
//! ```text
//! act, touch, page ─ script ─> Order ─ clips ─> utterances ─ queue ─> Command ─ bridge ─> player: the thread
//!                                                             queue <─ PlayerEvent ─ bridge <─┘
//! ```

mod bridge;
pub mod clips;
pub mod decode;
mod patience;
pub mod player;
pub mod queue;
pub mod script;
pub mod stretch;

use bevy::prelude::*;

pub use bridge::Loudspeaker;

use crate::language::{LanguageTag, MessageId};

/// Names what is spoken: the text, and the language it is spoken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    message: Option<MessageId>,
    tag: LanguageTag,
}

/// What is spoken now. Screens read it; only this module writes it.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct Speaking {
    current: Option<Spoken>,
    playing: bool,
    progress: f32,
}

impl Speaking {
    /// The text that is heard, whatever its language.
    pub fn message(&self) -> Option<&MessageId> {
        self.current.as_ref()?.message.as_ref()
    }

    /// Whether something is spoken or about to be.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// How much of the list was heard, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.progress
    }
}

/// The kiosk has no voice now, or has one again; tells the ear's sheet.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct SoundChanged {
    /// Whether there is no device.
    pub missing: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(bridge::plugin);
}
