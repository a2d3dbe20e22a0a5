//! Words to translators and back, one segment a sentence: XLSX, CSV and XLIFF 2.1.
//!
//! A segment shows the German, what is translated already, where it stands and how long it may be. What comes back is read
//! row by row; whatever can't be placed is a finding with row and column. Texts are patterns on one line
//! ([`crate::language::fluent::pattern`]), so that no format loses a letter.

mod collect;
mod place;
mod segment;
mod table;
mod xliff;

use std::path::Path;

pub use collect::{Choice, collect};
pub use place::{Counts, Placed, Present, place};
pub use segment::{
    CHARACTERS_A_WORD, Kind, MOST_OF_ANSWER, MOST_OF_SENTENCE, MOST_OF_TITLE, MOST_OF_UI, Segment, Standing, length,
    limit, text_id, version,
};

use super::directory::{csv, xlsx};
use crate::{
    diagnostic::{Diagnostic, Place, SourceText},
    language::{Direction, LanguageTag},
};

/// A file for translators, in any format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language to translate into.
    pub tag: LanguageTag,
    /// Which way it is written.
    pub direction: Direction,
    /// What is to be translated, in the order of the screens.
    pub segments: Vec<Segment>,
}

/// A text that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Name of the text, such as `health/emergency.s1`; nobody has looked whether it exists.
    pub id: String,
    /// The German it was translated from; `None` where the file doesn't say.
    pub german: Option<String>,
    /// The translation as it was typed; may be empty.
    pub translation: String,
    /// Which translation was in the file when it was made; `None` where the file doesn't say.
    pub version: Option<String>,
    /// Where the translation stands.
    pub place: Place,
}

/// A file that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The language it says it is in.
    pub tag: Option<LanguageTag>,
    /// Its texts in order.
    pub rows: Vec<Row>,
    /// What could not be read.
    pub findings: Vec<Diagnostic>,
}

/// Formats that are written and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// A table in text.
    Csv,
    /// XLIFF 2.1.
    Xliff,
}

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A workbook could not be made.
    #[error("{0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// A table could not be made.
    #[error("{0}")]
    Csv(#[from] ::csv::Error),
}

impl Format {
    /// The format of a file by its ending.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "xlsx" => Some(Self::Xlsx),
            "csv" | "tsv" | "txt" => Some(Self::Csv),
            "xlf" | "xliff" => Some(Self::Xliff),
            _ => None,
        }
    }

    /// The bytes of a file.
    pub fn write(self, document: &Document) -> Result<Vec<u8>, WriteError> {
        match self {
            Self::Xlsx => Ok(table::xlsx(document)?),
            Self::Csv => Ok(table::csv(document)?),
            Self::Xliff => Ok(xliff::write(document).into_bytes()),
        }
    }
}

/// Reads a file by its ending.
pub fn read(path: &Path, bytes: &[u8]) -> Received {
    let mut findings = Vec::new();
    let unreadable = |error: &dyn std::fmt::Display| Received {
        findings: vec![Diagnostic::error("exchange-format", Place::file(path)).with("error", error)],
        ..Received::default()
    };
    let mut received = match Format::of(path) {
        Some(Format::Xlsx) => match xlsx::rows(bytes) {
            Ok(rows) => table::read(path, &rows),
            Err(error) => unreadable(&error),
        },
        Some(Format::Csv) => table::read(path, &csv::rows(&decoded(path, bytes, &mut findings).text)),
        Some(Format::Xliff) => xliff::read(&decoded(path, bytes, &mut findings)),
        None => unreadable(&"xlsx, csv, xlf"),
    };
    received.findings.splice(0..0, findings);
    received
}

/// A text as Unicode: by its byte order mark, as UTF-8, or else as Windows-1252.
fn decoded(path: &Path, bytes: &[u8], findings: &mut Vec<Diagnostic>) -> SourceText {
    let text = match (encoding_rs::Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => {
            if encoding != encoding_rs::UTF_8 {
                findings.push(Diagnostic::note("exchange-utf16", Place::file(path)).with("encoding", encoding.name()));
            }
            encoding.decode(bytes).0
        }
        (None, Ok(text)) => text.into(),
        (None, Err(_)) => {
            findings.push(Diagnostic::note("exchange-encoding", Place::file(path)));
            encoding_rs::WINDOWS_1252.decode(bytes).0
        }
    };
    SourceText::new(path, &text)
}
