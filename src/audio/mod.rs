//! Sound in memory, and the files it comes from and goes to.
//!
//! Owns: what sound is ([`Sound`]), decoding it under limits that the caller sets ([`decode`], [`Limits`]), writing it
//! ([`ogg`], [`wav`]), another rate ([`resample`]) and how loud it is ([`loudness`]). Refuses: devices, which play and
//! hear (that is `ui` and `studio`), finding files, and judging what content may hold.

pub mod decode;
mod limits;
pub mod loudness;
pub mod ogg;
pub mod resample;
mod sound;
pub mod wav;

pub use limits::{Formats, Limits};
pub use sound::Sound;
