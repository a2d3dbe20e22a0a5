//! One mark, however it is written.

use std::time::Duration;

use crate::diagnostic::{Diagnostic, Location};

/// One mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What it is called; may be empty.
    pub name: String,
    /// What is said there, if the file tells; may be empty.
    pub words: String,
    /// Where it begins.
    pub start: Duration,
    /// Where it ends; `None`: where the next one begins, or with the recording.
    pub end: Option<Duration>,
    /// Where it stands.
    pub place: Location,
}

/// Seconds as people and programs write them; a comma will do for a point.
pub(super) fn seconds(text: &str) -> Option<Duration> {
    let seconds: f64 = text.trim().replace(',', ".").parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The finding for what is no mark.
pub(super) fn unreadable(place: Location, text: &str) -> Diagnostic {
    Diagnostic::error("mark-unreadable", place).with("text", text.trim())
}
