//! Where content comes from: a folder now, archives of language packs later.
//!
//! Owns: reading files and laying them together to a [`Library`]. Refuses: any rule of content.

mod consent;
pub mod coverage;
mod library;
mod source;
pub mod takeaway;
mod words;

pub use library::{Clip, Library, VoiceKind};
pub use source::{Folder, Layer, ReadError};
pub use words::{Found, Words};
