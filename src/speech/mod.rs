//! Sound: words become Ogg Vorbis and WebVTT, spoken by a computer or by people.
//!
//! Owns: the computer's voice ([`synthesis`]), recordings by people ([`recording`]), loudness, and how sound is written.
//! Refuses: playing sound (that is the kiosk) and linking espeak-ng, whose licence is GPL-3.
//!
//! A synthetic voice is a placeholder for a person: where `assets/recordings` has a clip, none is made.

pub mod loudness;
pub mod ogg;
pub mod recording;
pub mod sound;
pub mod synthesis;
