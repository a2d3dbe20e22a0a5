//! What comes from other programs: tables and files of other formats.
//!
//! Owns: reading them, with a row and a cure for whatever can't be used. Refuses: writing into the content (commands do).

pub mod site;
