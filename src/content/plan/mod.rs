//! Plans of lessons: `assets/plans/*.ron`.
//!
//! Owns: what a plan is. Refuses: how a lesson runs.

mod model;

pub use model::{Block, Day, MINUTES, Plan, PlannedPage};
