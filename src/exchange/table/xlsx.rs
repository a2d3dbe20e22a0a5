//! Rows of a workbook's first sheet.
//!
//! Cells are taken one by one: a sheet in which somebody coloured the last cell of all has seventeen thousand million.

use std::{io::Cursor, path::Path};

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};

use super::row::{MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Row};
use crate::diagnostic::{Diagnostic, Location};

/// Most bytes the parts of a workbook may have when they are unpacked.
const MOST_UNPACKED: u64 = 256 * 1024 * 1024;

/// Why a workbook can't be read.
#[derive(Debug, thiserror::Error)]
pub(in crate::exchange) enum SheetError {
    /// It is none.
    #[error("{0}")]
    Workbook(#[from] XlsxError),
    /// It would fill the memory.
    #[error("> {} MiB", MOST_UNPACKED / 1024 / 1024)]
    Large,
}

/// Rows with their numbers in the sheet.
pub(in crate::exchange) fn rows(
    path: &Path,
    bytes: &[u8],
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<Row>, SheetError> {
    if unpacked(bytes) > MOST_UNPACKED {
        return Err(SheetError::Large);
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let Some(name) = workbook.sheet_names().first().cloned() else { return Ok(Vec::new()) };
    let mut cells = workbook.worksheet_cells_reader(&name)?;
    let mut sheet = Sheet { path, rows: Vec::new(), text: 0, wide: false };
    while let Some(cell) = cells.next_cell_with_formula()? {
        let (row, column) = cell.pos;
        let at = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        if cell.formula.is_some() && matches!(cell.value, DataRef::Empty) {
            findings.push(Diagnostic::error("table-formula", sheet.place(at)));
            continue;
        }
        let text = text(&cell.value);
        if !text.trim().is_empty() && !sheet.put(at, text, findings) {
            break;
        }
    }
    sheet.rows.sort_by_key(|row| row.line);
    Ok(sheet.rows)
}

/// How large the parts say they are.
fn unpacked(bytes: &[u8]) -> u64 {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return 0 };
    (0..archive.len()).filter_map(|at| Some(archive.by_index_raw(at).ok()?.size())).sum()
}

struct Sheet<'a> {
    path: &'a Path,
    rows: Vec<Row>,
    /// Bytes of text there are.
    text: usize,
    /// It was said that there are too many columns.
    wide: bool,
}

impl Sheet<'_> {
    fn place(&self, (row, column): (usize, usize)) -> Location {
        Location { file: self.path.to_owned(), line: row + 1, column: column + 1 }
    }

    /// Puts a text where it stands; `false`: the sheet is full.
    fn put(&mut self, at: (usize, usize), text: String, findings: &mut Vec<Diagnostic>) -> bool {
        let (row, column) = at;
        if column >= MOST_COLUMNS {
            if !std::mem::replace(&mut self.wide, true) {
                findings.push(Diagnostic::error("table-wide", self.place(at)).with("columns", MOST_COLUMNS));
            }
            return true;
        }
        let begins = self.rows.last().is_none_or(|last| last.line != row + 1);
        self.text += text.len();
        if begins && self.rows.len() == MOST_ROWS || self.text > MOST_TEXT {
            findings.push(Diagnostic::error("table-long", self.place((row, 0))).with("rows", self.rows.len()));
            return false;
        }
        if begins {
            self.rows.push(Row { line: row + 1, cells: Vec::new() });
        }
        if let Some(last) = self.rows.last_mut() {
            let width = last.cells.len().max(column + 1);
            last.cells.resize(width, String::new());
            last.cells[column] = text;
        }
        true
    }
}

/// A cell as a person sees it; a formula that failed as its failure.
pub(super) fn text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
            // A time of the day has no date.
            if date.as_f64() < 1.0 { format!("{hour:02}:{minute:02}") } else { format!("{year}-{month:02}-{day:02}") }
        }
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or("").to_owned(),
        DataRef::Empty => String::new(),
        cell => calamine::Data::from(cell.clone()).to_string(),
    }
}
