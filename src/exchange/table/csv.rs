//! Rows of a table in text.

use super::row::Row;

/// Rows with the line each begins in.
pub(in crate::exchange) fn rows(text: &str) -> Vec<Row> {
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    // The text is Unicode and rows may differ in length, so that no row can be wrong.
    let records = reader.records().filter_map(Result::ok);
    // The reader gives the place before the line ends it skips, so lines are counted here.
    let (mut counted, mut line) = (0, 1);
    let row = move |record: ::csv::StringRecord| {
        let at = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(counted);
        let rest = text.get(at..).unwrap_or_default();
        let begin = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        line += text.get(counted..begin).unwrap_or_default().matches('\n').count();
        counted = begin.max(counted);
        Row { line, cells: record.iter().map(str::to_owned).collect() }
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
