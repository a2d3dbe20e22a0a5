//! Fluent: the files of a language, read, mended, and written in place.
//!
//! Owns: one file (`file`), all files of a language (`catalogue`), all languages in their order of fallback
//! (`lexicon`), what is mended in a file that does not parse (`dots`, `mend`, `recover`) and how that is said (`fault`), how deep a message may nest (`nesting`), a
//! formatted message taken apart for the screen (`reading`), a message on one line ([`pattern`]), and a message set in
//! its file ([`edit`]). Refuses: who signed which words.

pub(super) mod catalogue;
pub(super) mod dots;
pub mod edit;
pub(super) mod fault;
pub(super) mod file;
pub(super) mod lexicon;
pub(super) mod mend;
pub(super) mod nesting;
pub mod pattern;
pub(super) mod reading;
pub(super) mod recover;
