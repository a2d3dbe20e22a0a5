//! Packs: what somebody adds to the content of a machine, as one file.
//!
//! Owns: what a pack is ([`mod@format`]), whether it may be taken ([`check`]), the packs of a machine ([`machine`]), and what
//! whoever makes one works with ([`author`]). Refuses: any rule of content, and what is served of it all, which is the
//! [`library`](crate::library)'s.
//!
//! ```text
//! working folder ─ build ─> <name>.wegweiser ─ package ─> entries, manifest, signature
//!                                                   │
//!                    sandbox: a child with limits │ unpack, media, inspect (every rule, over what is there)
//!                                                   ↓
//!             store: staging ─ sync ─ rename ─ packs.ron ─> overlay ─> LayeredSource ─> Library
//! ```

pub mod author;
pub mod check;
pub mod format;
pub mod machine;
