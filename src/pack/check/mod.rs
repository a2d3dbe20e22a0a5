//! Whether a pack may be taken.
//!
//! Owns: unpacking under limits in a process of its own ([`sandbox`]), decoding what it brings ([`media`]), and its
//! content laid over what is there and held against every rule ([`inspect`]). Refuses: keeping anything.

pub mod inspect;
pub mod media;
pub mod sandbox;
