//! How every RON file of the project is read, and how its errors find their place.

use ron::{error::SpannedError, value::RawValue};
use serde::Deserialize;

use super::{ron_cause::fault, ron_mend::mended};
use crate::diagnostic::{Diagnostic, Fault, SourceText};

/// How every RON file of the project is read.
pub(crate) fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// A syntax or type error of a RON file, with its place.
pub(crate) fn ron_error(source: &SourceText, error: &SpannedError) -> Diagnostic {
    error_from(source, 0, source.text.len(), error)
}

/// Faults that are looked for in one file.
const MOST_FAULTS: usize = 20;

/// All faults of a RON file that can be told apart, one a line: behind each the file is read on as if it were mended. `again`
/// reads a text as the file was read.
pub(crate) fn ron_errors(
    source: &SourceText,
    error: &SpannedError,
    again: &dyn Fn(&str) -> Option<SpannedError>,
) -> Vec<Diagnostic> {
    let mut findings = vec![ron_error(source, error)];
    let (mut text, mut error) = (source.text.to_string(), error.clone());
    for _ in 0..MOST_FAULTS {
        let (fault, at) = fault(&error.code, &text, offset(&text, error.span.start));
        let Some(next) = mended(fault.name(), expected(&error.code), &text, at) else { break };
        let Some(behind) = again(&next) else { break };
        (text, error) = (next, behind);
        let finding = ron_error(&SourceText::new(&source.path, &text), &error);
        if findings.iter().all(|other| other.place.line != finding.place.line) {
            findings.push(finding);
        }
    }
    findings.sort_by_key(|finding| finding.place.line);
    findings
}

/// The names that may stand where an unknown one does.
fn expected(error: &ron::Error) -> &'static [&'static str] {
    match error {
        ron::Error::NoSuchEnumVariant { expected, .. } | ron::Error::NoSuchStructField { expected, .. } => expected,
        _ => &[],
    }
}

/// Why a value that stands alone can't be read, with the reader's own words.
pub(crate) fn ron_fault(text: &str, error: &SpannedError) -> Fault {
    fault(&error.code, text, offset(text, error.span.start)).0.with("error", &error.code)
}

/// Reads one part of a list by itself, so that a bad one does not take the others with it.
/// Gives the part's byte offset in the file with it.
pub(crate) fn ron_part<'a, T: Deserialize<'a>>(
    source: &SourceText,
    part: &'a RawValue,
) -> Result<(usize, T), Diagnostic> {
    let text = part.get_ron();
    // The part borrows from the file, so its address says where it stands.
    let start = (text.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    let value = ron_options().from_str(text).map_err(|error| error_from(source, start, start + text.len(), &error))?;
    Ok((start + text.len() - text.trim_start().len(), value))
}

/// The finding about an error in the part of a file from `start` to `end`.
fn error_from(source: &SourceText, start: usize, end: usize, error: &SpannedError) -> Diagnostic {
    let text = source.text.get(start..end).unwrap_or("");
    let (fault, at) = fault(&error.code, text, offset(text, error.span.start));
    let place = source.place(start + at);
    Diagnostic::error("ron-syntax", place.clone()).with("line", place.line).because(fault)
}

/// The byte of a line and a column, which both count from 1.
fn offset(text: &str, at: ron::error::Position) -> usize {
    let mut start = 0;
    for line in text.split_inclusive('\n').take(at.line.saturating_sub(1)) {
        start += line.len();
    }
    let line = text.get(start..).unwrap_or("");
    start + line.char_indices().nth(at.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}
