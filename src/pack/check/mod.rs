//! Whether a pack may be taken.
//!
//! Owns: unpacking under limits in a process of its own ([`sandbox`]), decoding what it brings ([`media`]), and its
//! content laid over what is there and held against every rule ([`inspect`]); what of it needs a signature ([`unsigned`]). Refuses: keeping anything.

pub mod inspect;
mod lost;
pub mod media;
pub mod sandbox;
pub mod unsigned;
