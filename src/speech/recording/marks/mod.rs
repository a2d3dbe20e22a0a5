//! Marks in a long recording: from when to when which text is spoken.
//!
//! Owns: the three ways such marks are written. Refuses: knowing texts; a mark has a name, whatever it means.

mod audacity;
mod end_times;
mod web_vtt;

use std::time::Duration;

use crate::diagnostic::{Diagnostic, Place, Report, SourceText};

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
    pub place: Place,
}

/// How marks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Labels as Audacity exports them: start, end and name, with tabs between.
    Audacity,
    /// WebVTT.
    WebVtt,
    /// End times alone, one a sentence: numbers in a text file, or a page of Bloom.
    EndTimes,
}

/// Reads marks, in the order of the file. `stem` is the recording's name, by which Bloom's page knows it.
pub fn read(form: Form, source: &SourceText, stem: &str) -> Report<Vec<Mark>> {
    let mut report = match form {
        Form::Audacity => audacity::read(source),
        Form::WebVtt => web_vtt::read(source),
        Form::EndTimes => end_times::read(source, stem),
    };
    if report.value.is_empty() && report.findings.is_empty() {
        report.findings.push(Diagnostic::error("marks-none", source.place(0)));
    }
    report
}

/// Seconds as people and programs write them; a comma will do for a point.
fn seconds(text: &str) -> Option<Duration> {
    let seconds: f64 = text.trim().replace(',', ".").parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The finding for what is no mark.
fn unreadable(place: Place, text: &str) -> Diagnostic {
    Diagnostic::error("mark-unreadable", place).with("text", text.trim())
}
