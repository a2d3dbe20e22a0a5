//! Segments as rows of a table, written as XLSX and CSV.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use unicode_width::UnicodeWidthStr as _;

use super::{
    Document, Segment,
    columns::{ID, TRANSLATION as NAME},
    version,
};
use crate::language::{Direction, LanguageTag};

/// A column: its name, its width in a workbook, and whether translators write into it.
struct Column {
    name: &'static str,
    width: f64,
    cell: fn(&Segment) -> String,
}

const fn column(name: &'static str, width: f64, cell: fn(&Segment) -> String) -> Column {
    Column { name, width, cell }
}

/// Which column translators write into.
const TRANSLATION: usize = 5;

const COLUMNS: [Column; 10] = [
    column(ID, 26.0, |segment| segment.id.to_string()),
    column("Modul / module", 18.0, |segment| segment.module.clone()),
    column("Seite / page", 22.0, |segment| segment.page.clone()),
    column("Art / kind", 24.0, |segment| segment.kind.name()),
    column("Deutsch / German", 48.0, |segment| segment.german.clone()),
    column(NAME, 48.0, |segment| segment.translation.clone()),
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
    sheet.set_row_height(0, high(COLUMNS.iter().map(|column| column.name.width() as f64)))?;
    for (at, column) in (0_u16..).zip(&COLUMNS) {
        sheet.set_column_width(at, column.width)?;
        let name = heading(usize::from(at), column, &document.tag);
        sheet.write_string_with_format(0, at, name, &head)?;
    }
    for (row, segment) in (1_u32..).zip(&document.segments) {
        sheet.set_row_height(row, height(segment))?;
        for (at, column) in (0_u16..).zip(&COLUMNS) {
            let format = if usize::from(at) == TRANSLATION { &own } else { &shaded };
            sheet.write_string_with_format(row, at, (column.cell)(segment), format)?;
        }
    }
    workbook.save_to_buffer()
}

/// Points a line of text is high; a little more than a spreadsheet would take, so that it keeps ours.
const LINE: f64 = 15.5;
/// A spreadsheet shows no higher row, in points.
const HIGHEST: f64 = 405.0;

/// How high a row must be for all of its words to be seen: not every spreadsheet measures wrapped texts when it opens a
/// file. There is room for a translation that is longer than the German.
fn height(segment: &Segment) -> f64 {
    let wide = |(at, column): (usize, &Column)| {
        let own = (column.cell)(segment).width() as f64;
        if at == TRANSLATION { own.max(1.4 * segment.german.width() as f64) } else { own }
    };
    high(COLUMNS.iter().enumerate().map(wide))
}

/// Points for texts of these widths, one a column.
fn high(widths: impl Iterator<Item = f64>) -> f64 {
    // Lines break between words, so that none is full.
    let lines = widths.zip(&COLUMNS).map(|(wide, column)| (wide * 1.15 / column.width).ceil()).fold(1.0, f64::max);
    (lines * LINE).min(HIGHEST)
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
