//! Where content comes from: a folder now, archives of language packs later.
//!
//! Owns: reading files and laying them together to a [`Library`]. Refuses: any rule of content.

pub mod coverage;
pub mod difference;
mod encoding;
mod library;
pub mod matrix;
mod source;
pub mod takeaway;
pub mod template;
mod words;

pub use encoding::{Encoding, decode};
pub use library::{Clip, Library, VoiceKind};
pub use source::{Folder, Layer, ReadError};
pub use words::{Found, Words};
