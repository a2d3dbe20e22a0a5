//! Where content comes from: a folder, and packs that lie over it.
//!
//! Owns: reading files and laying them together to a [`Library`]; what a pack is, whether it may be taken, and the packs
//! of a machine. Refuses: any rule of content.
//!
//! ```text
//! working folder ─ build ─> <name>.wegweiser ─ package ─> entries, manifest, signature
//!                                                   │
//!                         guard: a child with limits │ unpack, media, vet (every rule, over what is there)
//!                                                   ↓
//!             store: staging ─ sync ─ rename ─ packs.ron ─> overlay ─> Folder of layers ─> Library
//! ```

pub mod build;
mod clock;
mod consent;
pub mod coverage;
pub mod difference;
pub mod dropped;
pub mod entry;
pub mod guard;
pub mod install;
pub mod intake;
pub mod lapsed;
mod library;
pub mod limits;
pub mod machine;
pub mod manifest;
pub mod matrix;
pub mod media;
pub mod overlay;
pub mod package;
mod protected;
pub mod signature;
mod source;
pub mod store;
pub mod takeaway;
pub mod template;
pub mod vet;
mod words;

pub use clock::Clock;
pub use library::{Clip, Library, VoiceKind};
pub use source::{Folder, Layer, ReadError};
pub use words::{Found, Words};
