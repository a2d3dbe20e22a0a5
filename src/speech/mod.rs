//! Sound: words become Ogg Vorbis and WebVTT, spoken by a computer or by people.
//!
//! Owns: what is spoken ([`script`]), which voice says which part of it ([`runs`]), the synthesizer as a
//! child process ([`voice`]), loudness, the files below `assets/narration`
//! ([`narrate`]), and recordings by people ([`recording`]). Refuses:
//! playing sound (that is the kiosk) and linking espeak-ng, whose licence is GPL-3.
//!
//! A synthetic voice is a placeholder for a person: where `assets/recordings` has a clip, none is made.

pub mod clip;
pub mod files;
pub mod loudness;
pub mod narrate;
pub mod ogg;
pub mod recording;
pub mod runs;
pub mod script;
pub mod sound;
pub mod voice;
