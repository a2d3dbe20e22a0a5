//! Reading aloud: which words are spoken now.
//!
//! Owns: which words an act speaks ([`script`]), where their clips lie ([`clips`]), and the way to the audio thread. Takes [`Said`](crate::ui::core::Said) and acts; knows ids and content, never a screen.
//!
//! ```text
//! act, touch, page ─ script ─> Order ─ clips ─> utterances ─ queue ─> Command ─ bridge ─> player: the thread
//!                                                             queue <─ PlayerEvent ─ bridge <─┘
//! ```

mod bridge;
pub mod clips;
pub mod script;

use bevy::prelude::*;

pub use crate::ui::narration::loudspeaker::{Loudspeaker, SoundChanged};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(bridge::plugin);
}
