//! Clips: sound with its cues, and the people who spoke it.
//!
//! Owns: what a cue says and which words it was made from ([`cues`]), who agreed to be heard ([`people`]).
//! Refuses: sound itself.

pub mod cues;
pub mod people;
pub(super) mod spoken;
