//! The packs of a machine: which are kept, which are served, and how they come and go.
//!
//! Owns: the store that loses nothing when the power fails, and the folder into which packs are dropped. Refuses:
//! judging a pack, which [`check`](super::check) does.

pub mod drop_folder;
pub mod install;
pub mod intake;
pub mod overlay;
pub mod reports;
pub mod store;
