//! What comes from other programs: tables and files of other formats.
//!
//! Owns: reading them, with a row and a cure for whatever can't be used, and writing words for
//! translators. Refuses: writing into the content (commands do).

pub mod directory;
mod table;
pub mod translation;
