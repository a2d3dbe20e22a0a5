//! Files that content brings beside its words: faces (fonts) and pictures.
//!
//! Owns: what each may be, and how large. Refuses: finding them (that is `library`).

pub(super) mod faces;
pub mod picture;
