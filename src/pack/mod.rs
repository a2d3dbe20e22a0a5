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

pub mod author;
pub mod check;
pub mod format;
pub mod machine;
