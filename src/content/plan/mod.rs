//! Plans of lessons: `assets/plans/*.ron`.
//!
//! Owns: what a plan is, its way from RON (`raw` -> `lower` -> `model`) and back (`write`), and which pages can be
//! taught. Refuses: how a lesson runs, and finding the files (that is `library`).

mod lower;
mod model;
mod nearest;
mod raw;
mod stock;
mod write;

pub use lower::{BLOCK_MINUTES, MOST_LANGUAGES, PAGE_MINUTES, lower_plan};
pub use model::{Block, Day, MINUTES, Plan, PlannedPage};
pub use stock::{Stock, is_lesson};
pub use write::write;
