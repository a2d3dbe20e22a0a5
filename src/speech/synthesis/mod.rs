//! The computer's voice: what a language says, spoken by a synthesizer, as Ogg Vorbis and WebVTT.
//!
//! Owns: which clips there are and what they say ([`script`]), which voice says which words ([`runs`]), asking it
//! ([`voice`]), and making only what has changed ([`narrate`]). Refuses: people's recordings.

pub mod brought;
pub mod clip;
pub mod files;
pub mod narrate;
pub mod runs;
pub mod script;
pub mod voice;
