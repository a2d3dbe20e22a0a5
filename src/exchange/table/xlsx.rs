//! Rows of a workbook's first sheet.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx, XlsxError};

use super::row::Row;

/// Rows with their numbers in the sheet.
pub(in crate::exchange) fn rows(bytes: &[u8]) -> Result<Vec<Row>, XlsxError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let Some(range) = workbook.worksheet_range_at(0) else { return Ok(Vec::new()) };
    let range = range?;
    let (first, left) = range.start().unwrap_or_default();
    let first = usize::try_from(first).unwrap_or(0);
    let left = usize::try_from(left).unwrap_or(0);
    let row = |(at, cells): (usize, &[Data])| {
        let empty = std::iter::repeat_n(String::new(), left);
        Row { line: first + at + 1, cells: empty.chain(cells.iter().map(text)).collect() }
    };
    Ok(range.rows().enumerate().map(row).collect())
}

/// A cell as a person sees it.
pub(super) fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
            // A time of the day has no date.
            if date.as_f64() < 1.0 { format!("{hour:02}:{minute:02}") } else { format!("{year}-{month:02}-{day:02}") }
        }
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or("").to_owned(),
        Data::Empty | Data::Error(_) => String::new(),
        cell => cell.to_string(),
    }
}
