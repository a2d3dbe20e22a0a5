//! Rows of a table in text.

use super::table::Row;

/// Rows with the line each begins in.
pub(in crate::exchange) fn rows(text: &str) -> Vec<Row> {
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    // The text is Unicode and rows may differ in length, so that no row can be wrong.
    let records = reader.records().filter_map(Result::ok);
    let row = |record: ::csv::StringRecord| {
        let line = record.position().map_or(0, ::csv::Position::line);
        Row { line: usize::try_from(line).unwrap_or(usize::MAX), cells: record.iter().map(str::to_owned).collect() }
    };
    records.map(row).collect()
}

/// What parts the columns of the first line.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    // The last of equals wins: a comma where the header has one column alone.
    b"\t;,".iter().copied().max_by_key(count).unwrap_or(b',')
}
