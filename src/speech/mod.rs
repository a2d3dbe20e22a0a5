//! Sound: words become Ogg Vorbis and WebVTT, spoken by a computer or by people.
//!
//! Owns: the computer's voice ([`synthesis`]), and recordings by people ([`recording`]). Refuses: files of sound and how
//! loud they are ([`crate::audio`]), playing sound (that is the kiosk) and linking espeak-ng, whose licence is GPL-3.
//!
//! A synthetic voice is a placeholder for a person: where `assets/recordings` has a clip, none is made.

pub mod recording;
pub mod synthesis;
