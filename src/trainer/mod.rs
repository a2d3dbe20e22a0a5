//! The room of those who lead a group: one lesson, what is on its wall, its time, its votes.
//!
//! Owns: pure state machines. Nothing here knows a window, a clock of its own or a person: what time it is, which
//! monitors there are and how a page breaks into steps is said from outside. What is heard goes through [`voice`].
//! Refuses: drawing, and names.
//!
//! ```text
//! key, clicker, button ─> keys ─ Act ─> lesson::reduce ─┬─> Lesson ─> wall and console draw it
//!                                                       └─> Effects: speak, keep, say that it is the end
//! ```

pub mod clock;
pub mod console;
pub mod course;
pub mod desk;
pub mod keep;
pub mod keys;
pub mod known;
pub mod lesson;
pub mod log;
pub mod monitors;
pub mod place;
mod plan_file;
pub mod plans;
pub mod ready;
pub mod record;
pub mod screens;
pub mod steps;
pub mod surfaces;
pub mod table;
pub mod teach;
pub mod view;
pub mod voice;
pub mod vote;
pub mod window;
pub mod wish;
pub mod world;
