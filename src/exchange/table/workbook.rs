//! All sheets of a workbook, cell by cell: a stray cell in the last row takes no memory for the rows between, and what
//! would unpack to more than anybody writes is refused before.

use std::{collections::BTreeMap, io::Cursor};

use calamine::{Reader as _, SheetType, Xlsx, XlsxError};
use zip::{ZipArchive, result::ZipError};

use super::{row::Row, xlsx::text};

/// Most bytes a workbook may have when it is unpacked.
const LARGEST: u64 = 512 * 1024 * 1024;
/// Most cells that are read, in all sheets together.
const MOST_CELLS: usize = 2_000_000;
/// Columns further right are not looked at: nobody sees them.
const MOST_COLUMNS: u32 = 256;
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

/// Why a workbook can't be read.
#[derive(Debug)]
pub(in crate::exchange) enum Fault {
    /// It is no workbook, or not all of one; what the reader says.
    Broken(String),
    /// It is of before 2007, or under a password.
    Locked,
    /// It has more in it than anybody writes.
    Large,
}

impl From<XlsxError> for Fault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Locked,
            error => Self::Broken(error.to_string()),
        }
    }
}

/// The sheets in their order. A cell in which a calculation failed says so, as `#NAME?`.
pub(in crate::exchange) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    if bytes.starts_with(&OLE) {
        return Err(Fault::Locked);
    }
    if unpacked(bytes).map_err(|error| Fault::Broken(error.to_string()))? > LARGEST {
        return Err(Fault::Large);
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let mut left = MOST_CELLS;
    let mut sheets = Vec::new();
    // A sheet of a chart has no cells.
    let with_cells = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    for name in with_cells.map(|sheet| sheet.name.clone()).collect::<Vec<_>>() {
        let mut reader = workbook.worksheet_cells_reader(&name)?;
        let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        while let Some(cell) = reader.next_cell()? {
            let (row, column) = cell.get_position();
            let value = text(cell.get_value());
            if value.is_empty() || column >= MOST_COLUMNS {
                continue;
            }
            left = left.checked_sub(1).ok_or(Fault::Large)?;
            let cells = rows.entry(row).or_default();
            let at = usize::try_from(column).unwrap_or(usize::MAX);
            if cells.len() <= at {
                cells.resize(at + 1, String::new());
            }
            cells[at] = value;
        }
        let row = |(at, cells)| Row { line: usize::try_from(at).unwrap_or(usize::MAX).saturating_add(1), cells };
        sheets.push(Sheet { name, rows: rows.into_iter().map(row).collect() });
    }
    Ok(sheets)
}

/// Bytes of all its parts, as its list of contents says.
fn unpacked(bytes: &[u8]) -> Result<u64, ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut size: u64 = 0;
    for at in 0..archive.len() {
        size = size.saturating_add(archive.by_index_raw(at)?.size());
    }
    Ok(size)
}
