//! What is served: a base folder, packs laid over it, and all that is read from them.
//!
//! Owns: which file of which layer is read, the [`Library`] laid together from it, the words of a language with its fallbacks, which clip is heard, and how far each language is.
//! Refuses: any rule of content, what a pack is as a file, and the packs of a machine.

pub mod ahead;
mod clips;
mod consent;
pub mod coverage;
mod inspect;
pub mod lapsed;
mod layers;
pub mod matrix;
mod numbers;
mod plans;
mod served;
pub mod tiles;
mod words;

pub use clips::{Clip, VoiceKind};
pub use layers::{Layer, LayeredSource, MANIFEST, ReadError};
pub(crate) use numbers::said_by_strangers;
pub use served::Library;
pub use words::{Found, Words};
