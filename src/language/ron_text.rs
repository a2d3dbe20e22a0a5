//! How every RON file of the project is read, and how its errors find their place.

use ron::value::RawValue;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, SourceText};

/// How every RON file of the project is read.
pub(crate) fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// A syntax or type error of a RON file, with its place.
pub(crate) fn ron_error(source: &SourceText, error: &ron::error::SpannedError) -> Diagnostic {
    error_from(source, 0, error)
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
    let value = ron_options().from_str(text).map_err(|error| error_from(source, start, &error))?;
    Ok((start + text.len() - text.trim_start().len(), value))
}

fn error_from(source: &SourceText, start: usize, error: &ron::error::SpannedError) -> Diagnostic {
    let mut place = source.place(start);
    let found = error.span.start;
    if found.line > 1 {
        place.line += found.line - 1;
        place.column = found.col.max(1);
    } else {
        place.column += found.col.saturating_sub(1);
    }
    Diagnostic::error("ron-syntax", place).with("error", &error.code)
}
