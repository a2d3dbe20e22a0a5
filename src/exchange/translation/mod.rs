//! Words to translators and back, one segment a sentence: XLSX, CSV and XLIFF 2.1.
//!
//! A segment shows the German, what is translated already, where it stands and how long it may be. What comes back is read
//! row by row; whatever can't be placed is a finding with row and column. Texts are patterns on one line
//! ([`crate::language::fluent::pattern`]), so that no format loses a letter.

mod collect;
mod columns;
mod document;
mod doubt;
mod held;
mod place;
mod present;
mod segment;
mod table;
mod xliff;

use std::path::Path;

pub use collect::{Choice, collect};
pub use document::{Document, Mark, Received, Row};
pub use held::{Held, held};
pub use place::{Counts, Placed, Taken, place};
pub use present::Present;
pub use segment::{
    CHARACTERS_A_WORD, Kind, MOST_OF_ANSWER, MOST_OF_ASK, MOST_OF_SENTENCE, MOST_OF_TITLE, MOST_OF_UI, Segment,
    Standing, length, limit, text_id, version,
};

use super::table::{
    csv,
    workbook::{self, Sheet},
};
use crate::diagnostic::{Diagnostic, Location, SourceText};

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

/// How a workbook begins, whatever its name says.
const WORKBOOK: &[u8] = b"PK\x03\x04";

/// Reads a file by its ending; a workbook under any name.
pub fn read(path: &Path, bytes: &[u8]) -> Received {
    let mut findings = Vec::new();
    let format = if bytes.starts_with(WORKBOOK) { Some(Format::Xlsx) } else { Format::of(path) };
    let mut received = match format {
        Some(Format::Xlsx) => match workbook::sheets(path, bytes, &mut findings) {
            Ok(sheets) => columns::read(path, &sheets),
            Err(finding) => refused(finding),
        },
        Some(format) => {
            let text = SourceText::of_others(path, bytes).unpack_into(&mut findings);
            text.map_or_else(Received::default, |text| match format {
                Format::Xliff => xliff::read(&text),
                _ => {
                    let rows = csv::rows(&text, &mut findings);
                    columns::read(path, &[Sheet { name: String::new(), rows }])
                }
            })
        }
        None => {
            let ending = path.extension().map(|ending| ending.to_string_lossy()).unwrap_or_default();
            refused(Diagnostic::error("exchange-ending", Location::file(path)).with("ending", ending))
        }
    };
    received.findings.splice(0..0, findings);
    received
}

fn refused(finding: Diagnostic) -> Received {
    Received { findings: vec![finding], ..Received::default() }
}
