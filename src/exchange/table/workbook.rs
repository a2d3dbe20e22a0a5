//! All sheets of a workbook.
//!
//! Cells are taken one by one: a sheet in which somebody coloured the last cell of all has seventeen thousand million. What
//! would unpack to more than anybody writes is refused before.

use std::{
    io::{self, Cursor, Read as _},
    path::Path,
};

use calamine::{DataRef, Reader as _, SheetType, Xlsx, XlsxError};
use zip::{ZipArchive, result::ZipError};

use super::row::{MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Row, is_long, long_cell};
use crate::diagnostic::{Diagnostic, Location};

/// Most bytes the parts of a workbook may have when they are unpacked.
const MOST_UNPACKED: u64 = 256 * 1024 * 1024;
/// How files begin that hold a workbook of before 2007, or one under a password.
const OLE: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// A sheet of a workbook.
#[derive(Debug, Clone, Default)]
pub(in crate::exchange) struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its rows that have cells, with their numbers in the sheet.
    pub rows: Vec<Row>,
}

/// The sheets in their order. A cell in which a calculation failed says so, as `#NAME?`.
///
/// # Errors
/// Where it is no workbook, not all of one, or too large; as a finding.
pub(in crate::exchange) fn sheets(
    path: &Path,
    bytes: &[u8],
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<Sheet>, Diagnostic> {
    let place = || Location::file(path);
    let broken = |error: &dyn std::fmt::Display| Diagnostic::error("table-workbook", place()).with("error", error);
    if bytes.starts_with(&OLE) {
        return Err(Diagnostic::error("table-workbook-locked", place()));
    }
    if is_large(bytes).map_err(|error| broken(&error))? {
        let mebibytes = MOST_UNPACKED / 1024 / 1024;
        return Err(Diagnostic::error("table-workbook-large", place()).with("mebibytes", mebibytes));
    }
    read(path, bytes, findings).map_err(|error| match error {
        XlsxError::Password => Diagnostic::error("table-workbook-locked", place()),
        error => broken(&error),
    })
}

/// Whether its parts are too large. They are unpacked to know: a list of contents says what it likes.
fn is_large(bytes: &[u8]) -> Result<bool, ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at)?;
        // One that says so itself needs no proof.
        if part.size() > left {
            return Ok(true);
        }
        let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink())?;
        let Some(rest) = left.checked_sub(unpacked) else { return Ok(true) };
        left = rest;
    }
    Ok(false)
}

fn read(path: &Path, bytes: &[u8], findings: &mut Vec<Diagnostic>) -> Result<Vec<Sheet>, XlsxError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    // A sheet of a chart has no cells.
    let with_cells = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<_> = with_cells.map(|sheet| sheet.name.clone()).collect();
    let mut text_left = MOST_TEXT;
    names
        .into_iter()
        .map(|name| {
            let mut cells = workbook.worksheet_cells_reader(&name)?;
            let mut filling = Filling { path, rows: Vec::new(), text_left, wide: false };
            while let Some(cell) = cells.next_cell_with_formula()? {
                let (row, column) = cell.pos;
                let at = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
                if cell.formula.is_some() && matches!(cell.value, DataRef::Empty) {
                    findings.push(Diagnostic::error("table-formula", filling.place(at)));
                    continue;
                }
                let text = text(&cell.value);
                if is_long(&text) {
                    findings.push(long_cell(filling.place(at)));
                    continue;
                }
                if !text.trim().is_empty() && !filling.put(at, text, findings) {
                    break;
                }
            }
            text_left = filling.text_left;
            filling.rows.sort_by_key(|row| row.line);
            Ok(Sheet { name, rows: filling.rows })
        })
        .collect()
}

/// A sheet while its cells come.
struct Filling<'a> {
    path: &'a Path,
    rows: Vec<Row>,
    /// Bytes of text that may still come, in all sheets.
    text_left: usize,
    /// It was said that there are too many columns.
    wide: bool,
}

impl Filling<'_> {
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
        let fits = self.text_left.checked_sub(text.len());
        let Some(left) = fits.filter(|_| !begins || self.rows.len() < MOST_ROWS) else {
            findings.push(Diagnostic::error("table-long", self.place((row, 0))).with("rows", self.rows.len()));
            return false;
        };
        self.text_left = left;
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
fn text(cell: &DataRef<'_>) -> String {
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
