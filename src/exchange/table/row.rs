//! One row of a table.

use crate::diagnostic::{Diagnostic, Location};

/// Rows that are read; a table of people's places or words is far from having as many.
pub(in crate::exchange) const MOST_ROWS: usize = 20_000;
/// Columns that are read.
pub(in crate::exchange) const MOST_COLUMNS: usize = 256;
/// Bytes of text that are read, in all cells together: cells of a workbook may share one long text.
pub(super) const MOST_TEXT: usize = 64 * 1024 * 1024;
/// Bytes one cell may have; a spreadsheet keeps 32,767 characters in one.
pub(super) const MOST_OF_CELL: usize = 128 * 1024;

/// Whether a cell has more than one can have.
pub(super) fn is_long(cell: &str) -> bool {
    cell.len() > MOST_OF_CELL
}

/// The finding about a cell that has more; nobody wrote it as one.
pub(super) fn long_cell(place: Location) -> Diagnostic {
    Diagnostic::error("table-cell", place).with("most", MOST_OF_CELL / 1024)
}

/// One row of a table.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Row {
    /// Its number as a spreadsheet counts, from 1: a cell of several lines makes no second row.
    pub line: usize,
    /// Cells from the first column on.
    pub cells: Vec<String>,
}

impl Row {
    pub(in crate::exchange) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Whether a cell holds what a spreadsheet writes in place of a formula's result, in English or German.
pub(in crate::exchange) fn is_failed(cell: &str) -> bool {
    const FAILED: [&str; 18] = [
        "#NAME?",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#N/A",
        "#NULL!",
        "#NUM!",
        "#BEZUG!",
        "#WERT!",
        "#NV",
        "#ZAHL!",
        "#ÜBERLAUF!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#GETTING_DATA",
        "#BLOCKED!",
        "#UNKNOWN!",
    ];
    let cell = cell.trim();
    // LibreOffice writes some with a number.
    FAILED.contains(&cell.to_uppercase().as_str()) || cell.strip_prefix("Err:").is_some_and(is_digits)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
