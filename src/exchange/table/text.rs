//! A text as Unicode, however it was saved.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Place, SourceText};

/// What is said of a text that is not UTF-8.
pub(in crate::exchange) struct Notes {
    /// Where it is another form of Unicode; none: nothing.
    pub utf16: Option<&'static str>,
    /// Where it is no Unicode at all.
    pub other: &'static str,
}

/// Reads a text by its byte order mark, as UTF-8, or else as Windows-1252.
pub(in crate::exchange) fn decoded(
    path: &Path,
    bytes: &[u8],
    notes: &Notes,
    findings: &mut Vec<Diagnostic>,
) -> SourceText {
    let note = |code| Diagnostic::note(code, Place::file(path));
    let text = match (encoding_rs::Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => {
            let unusual = notes.utf16.filter(|_| encoding != encoding_rs::UTF_8);
            findings.extend(unusual.map(|code| note(code).with("encoding", encoding.name())));
            encoding.decode(bytes).0
        }
        (None, Ok(text)) => text.into(),
        (None, Err(_)) => {
            findings.push(note(notes.other));
            encoding_rs::WINDOWS_1252.decode(bytes).0
        }
    };
    SourceText::new(path, &text)
}
