//! Sound: the queue of sentences, a pure state machine, the thread that plays them, and what is heard now.
//!
//! Refuses: which words an act speaks, and where their clips lie.

mod chime;
pub mod clip_cache;
pub mod decode;
pub mod loudspeaker;
pub mod paced;
pub(crate) mod patience;
pub mod player;
pub mod queue;
pub mod stretch;

use bevy::prelude::*;

use crate::language::{LanguageTag, MessageId};

/// Names what is spoken: the text, and the language it is spoken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrentCue {
    pub(crate) message: Option<MessageId>,
    pub(crate) tag: LanguageTag,
}

/// What is spoken now. Screens read it; whoever holds the [`queue`] writes it.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct Speaking {
    pub(crate) current: Option<CurrentCue>,
    pub(crate) playing: bool,
    pub(crate) progress: f32,
}

impl Speaking {
    /// The text that is heard, whatever its language.
    pub fn message(&self) -> Option<&MessageId> {
        self.current.as_ref()?.message.as_ref()
    }

    /// The language it is heard in.
    pub fn tag(&self) -> Option<&LanguageTag> {
        Some(&self.current.as_ref()?.tag)
    }

    /// Whether a text is heard in this very language.
    pub fn says(&self, message: &MessageId, tag: &LanguageTag) -> bool {
        self.message() == Some(message) && self.tag() == Some(tag)
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
