//! What whoever makes a pack works with: an empty language to fill in, and what two packs differ in.

pub mod difference;
pub mod template;
