//! Modules, pages, facts and cues: what is taught, without its words.
//!
//! Owns: the way from RON to a model that cannot be invalid (`raw` -> `lower` -> `model`), facts,
//! narration cues, who agreed to recordings, and the rules content must keep. Refuses: reading files (that
//! is `pack`, which answers as [`Files`]) and drawing.

pub mod asset;
pub mod beside;
pub mod clip;
pub mod directory;
pub mod fact;
mod files;
pub mod module;
mod name;
pub mod plan;
mod quoted;
mod reserved;
pub mod rules;
pub mod term;

pub use asset::faces::{Faces, LARGEST_FONT, whole_face};
pub use directory::NeedId;
pub use directory::towns::{Outline, Town, Towns};
pub use fact::model::{Cost, Fact, FactValue, Facts, Hours, Spoken};
pub use files::Files;
pub use module::lower::{MOST_ANSWERS, MOST_RELATED, MOST_SENTENCES, lower_module};
pub use module::minutes::{MINUTES, minutes, served_minutes};
pub use module::model::{Answer, Eok, Module, Page, PageKind, PageRef, Placement, Reply, Tint};
pub use name::{FactId, ModuleId, PageId, PictureName, is_name};
