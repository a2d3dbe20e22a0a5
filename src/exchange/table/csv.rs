//! Rows of a table in text.
//!
//! Cells are taken one by one: a quotation mark that nobody closed would otherwise take all rows below into one cell.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::row::{MOST_COLUMNS, MOST_OF_CELL, MOST_ROWS, Row, is_long, long_cell};
use crate::diagnostic::{Diagnostic, Location, SourceText};

/// Rows as a spreadsheet numbers them.
pub(in crate::exchange) fn rows(source: &SourceText, findings: &mut Vec<Diagnostic>) -> Vec<Row> {
    let (delimiter, begin) = begin(&source.text);
    let mut records = Records::new(&source.text[begin..], delimiter);
    let place = |line, column| Location { file: source.path.clone(), line, column };
    let (mut rows, mut line, mut wide) = (Vec::new(), 0, false);
    while let Some(Record { mut cells, open }) = records.record() {
        line += 1;
        if let Some(column) = open {
            findings.push(Diagnostic::error("table-quote", place(line, column + 1)));
        }
        for (column, cell) in cells.iter_mut().enumerate().filter(|(_, cell)| is_long(cell)) {
            findings.push(long_cell(place(line, column + 1)));
            cell.clear();
        }
        if cells.len() > MOST_COLUMNS && !std::mem::replace(&mut wide, true) {
            let finding = Diagnostic::error("table-wide", place(line, MOST_COLUMNS + 1));
            findings.push(finding.with("columns", MOST_COLUMNS));
        }
        cells.truncate(MOST_COLUMNS);
        let row = Row { line, cells };
        if row.is_empty() {
            continue;
        }
        if rows.len() == MOST_ROWS {
            findings.push(Diagnostic::error("table-long", place(line, 1)).with("rows", MOST_ROWS));
            break;
        }
        rows.push(row);
    }
    rows
}

/// What parts the columns, and where the first row begins. A line such as `sep=;` says the first to a spreadsheet, and is
/// no row.
fn begin(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or("");
    let lower = first.trim().trim_matches('"').to_lowercase();
    if let Some(said) = lower.strip_prefix("sep=") {
        let rest = text.find('\n').map_or(text.len(), |end| end + 1);
        let said = said.bytes().next().filter(u8::is_ascii);
        return (said.unwrap_or_else(|| delimiter(&text[rest..])), rest);
    }
    (delimiter(text), 0)
}

/// What parts the columns of the first line.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    // The last of equals wins: a comma where the header has one column alone.
    b"\t;,".iter().copied().max_by_key(count).unwrap_or(b',')
}

struct Record {
    cells: Vec<String>,
    /// The cell whose quotation mark was never closed.
    open: Option<usize>,
}

/// Takes one record after the other from a text.
struct Records<'a> {
    rest: &'a str,
    delimiter: u8,
    reader: Reader,
    cell: Vec<u8>,
}

/// A cell as it was taken.
enum Cell {
    /// Its text, its bytes in the file, and whether it was the last of its record.
    Taken(String, usize, bool),
    /// It is longer than a cell can be.
    Endless,
    /// There is none.
    None,
}

impl<'a> Records<'a> {
    fn new(rest: &'a str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { rest, delimiter, reader, cell: vec![0; MOST_OF_CELL] }
    }

    /// The next record; `None` at the end of the text.
    fn record(&mut self) -> Option<Record> {
        if self.rest.is_empty() {
            return None;
        }
        let mut record = Record { cells: Vec::new(), open: None };
        // The reader passes over empty lines; a spreadsheet counts them.
        if let Some(rest) = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix('\n')) {
            self.rest = rest;
            return Some(record);
        }
        self.reader.reset();
        loop {
            match self.cell() {
                Cell::Taken(text, bytes, last) => {
                    let raw = &self.rest[..bytes];
                    if !is_closed(self.inner(raw, last)) {
                        match self.literal(raw, last) {
                            Some(text) => record.cells.push(text),
                            None => return Some(self.broken(record)),
                        }
                    } else {
                        record.cells.push(text);
                    }
                    self.rest = &self.rest[bytes..];
                    if last {
                        // The reader leaves the second half of a line end to the next record.
                        let half = if raw.ends_with('\r') { self.rest.strip_prefix('\n') } else { None };
                        self.rest = half.unwrap_or(self.rest);
                        return Some(record);
                    }
                }
                // Without a quotation mark that is open at the end of its line it is a long cell, and ends there.
                Cell::Endless if self.is_line() => return Some(self.line(record)),
                Cell::Endless => return Some(self.broken(record)),
                Cell::None => return Some(record),
            }
        }
    }

    fn cell(&mut self) -> Cell {
        let (mut read, mut written) = (0, 0);
        loop {
            let (result, bytes, filled) =
                self.reader.read_field(&self.rest.as_bytes()[read..], &mut self.cell[written..]);
            read += bytes;
            written += filled;
            let text = || String::from_utf8_lossy(&self.cell[..written]).into_owned();
            match result {
                // Told that nothing more comes, the reader ends the cell.
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => return Cell::Endless,
                ReadFieldResult::Field { record_end } => return Cell::Taken(text(), read, record_end),
                ReadFieldResult::End => return Cell::None,
            }
        }
    }

    /// What stands in a cell, without what ends it.
    fn inner<'t>(&self, raw: &'t str, last: bool) -> &'t str {
        let end = |c: char| if last { c == '\n' || c == '\r' } else { c == char::from(self.delimiter) };
        raw.strip_suffix(end).unwrap_or(raw)
    }

    /// A cell on one line that only begins with a word in quotation marks: `"Haus" e.V.`
    fn literal(&self, raw: &str, last: bool) -> Option<String> {
        let inner = self.inner(raw, last);
        (!inner.contains('\n') && inner.matches('"').count().is_multiple_of(2)).then(|| inner.to_owned())
    }

    /// The rest of the line as it stands: a mark that is never closed means nothing.
    fn broken(&mut self, mut record: Record) -> Record {
        record.open = Some(record.cells.len());
        self.rest = self.rest.strip_prefix('"').unwrap_or(self.rest);
        self.line(record)
    }

    /// Whether each quotation mark of the line has another.
    fn is_line(&self) -> bool {
        let line = self.rest.split('\n').next().unwrap_or("");
        line.matches('"').count().is_multiple_of(2)
    }

    /// The rest of the line as it stands.
    fn line(&mut self, mut record: Record) -> Record {
        let end = self.rest.find('\n').map_or(self.rest.len(), |end| end + 1);
        let line = self.rest[..end].trim_end_matches(['\r', '\n']);
        self.rest = &self.rest[end..];
        record.cells.extend(line.split(char::from(self.delimiter)).map(str::to_owned));
        record
    }
}

/// Whether a cell in quotation marks ends with one; those inside are doubled.
fn is_closed(cell: &str) -> bool {
    let Some(inner) = cell.strip_prefix('"') else { return true };
    inner.strip_suffix('"').is_some_and(|inner| inner.matches('"').count().is_multiple_of(2))
}
