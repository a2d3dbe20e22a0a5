//! Marks in a long recording: from when to when which text is spoken.
//!
//! Owns: the three ways such marks are written. Refuses: knowing texts; a mark has a name, whatever it means.

mod audacity;
mod cue_text;
mod end_times;
mod mark;
mod web_vtt;

pub use mark::Mark;

use crate::diagnostic::{Diagnostic, Report, SourceText};

/// Marks that are taken of one file; nobody speaks more sentences in a recording of a quarter of an hour.
const MOST_MARKS: usize = 2_000;

/// How marks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Labels as Audacity exports them: start, end and name, with tabs between.
    Audacity,
    /// WebVTT or SubRip.
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
    if let Some(mark) = report.value.get(MOST_MARKS) {
        let finding = Diagnostic::error("marks-many", mark.place.clone()).with("count", report.value.len());
        report.findings.push(finding.with("most", MOST_MARKS));
        report.value.truncate(MOST_MARKS);
    }
    if report.value.is_empty() && report.findings.is_empty() {
        report.findings.push(Diagnostic::error("marks-none", source.place(0)));
    }
    report
}
