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
pub mod difference;
pub mod dropped;
pub mod entry;
pub mod guard;
pub mod install;
pub mod intake;
pub mod limits;
pub mod machine;
pub mod manifest;
pub mod media;
pub mod overlay;
pub mod package;
pub mod signature;
pub mod store;
pub mod takeaway;
pub mod template;
pub mod unpacked;
pub mod vet;

pub use clock::Clock;
