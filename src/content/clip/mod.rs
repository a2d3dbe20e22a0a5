//! Clips: sound with its cues, and the people who spoke it.
//!
//! Owns: what a cue says and which words it was made from ([`cues`]), the files they are written in
//! ([`web_vtt`]), who agreed to what ([`people`]), and what may be heard where ([`consent`]). Refuses: sound itself.

pub mod consent;
pub mod cues;
pub mod people;
pub(super) mod spoken;
pub mod web_vtt;
