//! A text as Unicode, however it was saved.

use std::path::Path;

use crate::diagnostic::SourceText;

/// How a text was saved that is not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange) enum Saved {
    /// In another form of Unicode, by this name.
    Utf16(&'static str),
    /// In no form of Unicode: it was read as Windows-1252.
    Legacy,
}

/// Reads a text by its byte order mark, as UTF-8, or else as Windows-1252. Gives how it was saved, unless that was UTF-8.
pub(in crate::exchange) fn decoded(path: &Path, bytes: &[u8]) -> (SourceText, Option<Saved>) {
    let (text, saved) = match (encoding_rs::Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => {
            let saved = (encoding != encoding_rs::UTF_8).then(|| Saved::Utf16(encoding.name()));
            (encoding.decode(bytes).0, saved)
        }
        (None, Ok(text)) => (text.into(), None),
        (None, Err(_)) => (encoding_rs::WINDOWS_1252.decode(bytes).0, Some(Saved::Legacy)),
    };
    (SourceText::new(path, &text), saved)
}
