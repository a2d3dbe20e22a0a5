//! What a pack is as a file: the names in it, its manifest, its signature, and how large any of it may be.
//!
//! Owns: reading and writing one. Refuses: whether its content is fit, and where packs are kept.

pub mod build;
pub mod entry;
pub mod limits;
pub mod manifest;
pub mod package;
pub mod signature;
pub mod unpacked;
