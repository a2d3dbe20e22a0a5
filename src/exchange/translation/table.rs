//! Segments as rows of a table, written as XLSX and CSV, and rows as texts that came back.

use std::path::Path;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::{Document, Received, Row, Segment, version};
use crate::{
    diagnostic::{Diagnostic, Location},
    exchange::table::Row as Cells,
    language::{Direction, LanguageTag},
};

/// A column: its name, its width in a workbook, and whether translators write into it.
struct Column {
    name: &'static str,
    width: f64,
    cell: fn(&Segment) -> String,
}

const fn column(name: &'static str, width: f64, cell: fn(&Segment) -> String) -> Column {
    Column { name, width, cell }
}

/// Which column translators write into; its name has the language in brackets.
const TRANSLATION: usize = 5;

const COLUMNS: [Column; 10] = [
    column("Kennung / id", 26.0, |segment| segment.id.to_string()),
    column("Modul / module", 18.0, |segment| segment.module.clone()),
    column("Seite / page", 22.0, |segment| segment.page.clone()),
    column("Art / kind", 24.0, |segment| segment.kind.name()),
    column("Deutsch / German", 48.0, |segment| segment.german.clone()),
    column("Übersetzung / translation", 48.0, |segment| segment.translation.clone()),
    column("Höchstens Zeichen / most characters", 12.0, |segment| segment.limit.to_string()),
    column("Hinweis / note", 40.0, Segment::note),
    column("Bild / picture", 18.0, |segment| segment.picture.clone().unwrap_or_default()),
    column("Stand / version", 12.0, |segment| version(&segment.translation)),
];

fn heading(at: usize, column: &Column, tag: &LanguageTag) -> String {
    if at == TRANSLATION { format!("{} ({tag})", column.name) } else { column.name.to_owned() }
}

/// A workbook of one sheet. Every cell is text, so that a spreadsheet changes nothing in it.
pub(super) fn xlsx(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let text = Format::new().set_num_format_index(49).set_text_wrap().set_align(FormatAlign::Top);
    let shaded = text.clone().set_background_color(Color::RGB(0xEE_EE_EE)).set_border(FormatBorder::Thin);
    let shaded = shaded.set_border_color(Color::RGB(0xD0_D0_D0));
    let head = shaded.clone().set_bold();
    let reading = if document.direction == Direction::Rtl { 2 } else { 1 };
    let own =
        text.set_reading_direction(reading).set_border(FormatBorder::Thin).set_border_color(Color::RGB(0xD0_D0_D0));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name(document.tag.to_string())?;
    sheet.set_freeze_panes(1, 1)?;
    for (at, column) in (0_u16..).zip(&COLUMNS) {
        sheet.set_column_width(at, column.width)?;
        let name = heading(usize::from(at), column, &document.tag);
        sheet.write_string_with_format(0, at, name, &head)?;
    }
    for (row, segment) in (1_u32..).zip(&document.segments) {
        for (at, column) in (0_u16..).zip(&COLUMNS) {
            let format = if usize::from(at) == TRANSLATION { &own } else { &shaded };
            sheet.write_string_with_format(row, at, (column.cell)(segment), format)?;
        }
    }
    workbook.save_to_buffer()
}

/// Semicolons, Windows line ends and a byte order mark: what a spreadsheet in German opens by a double click.
pub(super) fn csv(document: &Document) -> Result<Vec<u8>, ::csv::Error> {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS.iter().enumerate().map(|(at, column)| heading(at, column, &document.tag)))?;
    for segment in &document.segments {
        writer.write_record(COLUMNS.iter().map(|column| (column.cell)(segment)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// Which column holds what; the first of each name.
#[derive(Default)]
struct Found {
    id: Option<usize>,
    german: Option<usize>,
    translation: Option<usize>,
    version: Option<usize>,
    tag: Option<LanguageTag>,
}

impl Found {
    fn of(header: &Cells) -> Self {
        let mut found = Self::default();
        for (at, cell) in header.cells.iter().enumerate() {
            let cell = cell.trim().trim_start_matches('\u{feff}').to_lowercase();
            let name = cell.split(['/', '(']).next().unwrap_or("").trim();
            let place = match name {
                "kennung" | "id" => &mut found.id,
                "deutsch" | "german" => &mut found.german,
                "übersetzung" | "uebersetzung" | "translation" => {
                    let tag = || cell.rsplit_once('(')?.1.trim_end_matches(')').trim().parse().ok();
                    found.tag = found.tag.or_else(tag);
                    &mut found.translation
                }
                "stand" | "version" => &mut found.version,
                _ => continue,
            };
            place.get_or_insert(at);
        }
        found
    }
}

/// The texts of a table; its first row that isn't empty names the columns.
pub(super) fn read(path: &Path, rows: &[Cells]) -> Received {
    let mut rows = rows.iter().filter(|row| !row.is_empty());
    let header = rows.next().cloned().unwrap_or(Cells { line: 1, cells: Vec::new() });
    let found = Found::of(&header);
    let (Some(id), Some(translation)) = (found.id, found.translation) else {
        let place = Location { file: path.to_owned(), line: header.line, column: 1 };
        let missing = if found.id.is_none() { COLUMNS[0].name } else { COLUMNS[TRANSLATION].name };
        let finding = Diagnostic::error("exchange-column", place).with("column", missing);
        return Received { findings: vec![finding], ..Received::default() };
    };
    let row = |row: &Cells| {
        let cell = |at: usize| row.cells.get(at).map(String::as_str).unwrap_or_default();
        let some = |at: Option<usize>| at.map(cell).map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned);
        Row {
            id: cell(id).trim().to_owned(),
            german: some(found.german),
            translation: cell(translation).to_owned(),
            version: some(found.version),
            place: Location { file: path.to_owned(), line: row.line, column: translation + 1 },
        }
    };
    Received { tag: found.tag.clone(), rows: rows.map(row).collect(), findings: Vec::new() }
}
