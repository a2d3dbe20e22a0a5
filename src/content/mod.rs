//! Modules, pages, facts and cues: what is taught, without its words.
//!
//! Owns: the way from RON to a model that cannot be invalid (`raw` -> `lower` -> `model`), facts,
//! narration cues, who agreed to recordings, and the rules content must keep. Refuses: reading files (that
//! is `pack`, which answers as [`Files`]) and drawing.

pub mod cues;
pub mod emergency;
mod faces;
mod facts;
mod files;
pub mod glossary;
mod lower;
mod model;
mod name;
pub mod origins;
pub mod people;
pub mod picture;
mod raw;
mod reserved;
pub mod rules;
pub mod site;
pub mod sound;
mod spoken;
mod towns;

pub use faces::{Faces, LARGEST_FONT, whole_face};
pub use facts::{Cost, Fact, FactValue, Facts, Hours, Spoken};
pub use files::Files;
pub use lower::{MOST_ANSWERS, MOST_RELATED, MOST_SENTENCES, lower_module};
pub use model::{Answer, Eok, Module, Page, PageKind, PageRef, Reply, ShelfPlace, Tint};
pub use name::{FactId, ModuleId, PageId, PictureName};
pub use site::NeedId;
pub use towns::{Outline, Town, Towns};
