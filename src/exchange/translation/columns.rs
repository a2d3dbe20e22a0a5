//! Tables that came back, as texts: which column holds what, whatever else people made of the file.
//!
//! Other sheets, other orders, rows above the names of the columns and columns of their own are read past. What is filled
//! in and not read is counted, and said.

use std::path::Path;

use super::{Received, Row, document::Mark};
use crate::{
    diagnostic::{Diagnostic, Location},
    exchange::table::{Row as Cells, workbook::Sheet},
    language::LanguageTag,
};

/// The column that says which text a row is.
pub(super) const ID: &str = "Kennung / id";
/// The column translators write into; its name has the language in brackets.
pub(super) const TRANSLATION: &str = "Übersetzung / translation";
/// The names of the columns stand in one of the first rows: people write a title above them.
const HEADERS: usize = 10;

/// Which column holds what; the first of each name.
#[derive(Debug, Default)]
struct Found {
    id: Option<usize>,
    german: Option<usize>,
    version: Option<usize>,
    /// Columns for translations, with their languages.
    translations: Vec<(usize, Option<LanguageTag>)>,
    /// Columns that are not ours.
    strange: Vec<usize>,
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
                "stand" | "version" => &mut found.version,
                "übersetzung" | "uebersetzung" | "translation" => {
                    let tag = || cell.rsplit_once('(')?.1.trim_end_matches(')').trim().parse().ok();
                    found.translations.push((at, tag()));
                    continue;
                }
                "modul" | "module" | "seite" | "page" | "art" | "kind" | "höchstens zeichen" | "most characters"
                | "hinweis" | "note" | "bild" | "picture" => continue,
                _ => {
                    found.strange.push(at);
                    continue;
                }
            };
            place.get_or_insert(at);
        }
        found
    }

    fn is_ours(&self) -> bool {
        self.id.is_some() && !self.translations.is_empty()
    }
}

/// The texts of a table: of every sheet that has our columns.
pub(super) fn read(path: &Path, sheets: &[Sheet]) -> Received {
    let mut received = Received::default();
    let ours: Vec<_> = sheets.iter().map(|sheet| (sheet, header(&sheet.rows))).collect();
    if !ours.iter().any(|(_, header)| header.is_some()) {
        received.findings.push(no_column(path, sheets));
        return received;
    }
    let many = sheets.iter().filter(|sheet| !sheet.rows.is_empty()).count() > 1;
    for (sheet, header) in ours {
        // Which sheet it is says something only where there are several.
        let file = if many { format!("{} [{}]", path.display(), sheet.name).into() } else { path.to_owned() };
        match header {
            Some((found, at)) => rows(&file, &found, &sheet.rows[at..], &mut received),
            None if sheet.rows.iter().all(Cells::is_empty) => {}
            None => {
                received.beside += sheet.rows.iter().map(filled).sum::<usize>();
                let finding = Diagnostic::note("exchange-sheet", Location::file(&file));
                received.findings.push(finding.with("sheet", &sheet.name));
            }
        }
    }
    received
}

/// The columns of a sheet, and which row names them.
fn header(rows: &[Cells]) -> Option<(Found, usize)> {
    let filled = rows.iter().enumerate().filter(|(_, row)| !row.is_empty()).take(HEADERS);
    filled.map(|(at, row)| (Found::of(row), at)).find(|(found, _)| found.is_ours())
}

/// Says which of our columns the first sheet lacks.
fn no_column(path: &Path, sheets: &[Sheet]) -> Diagnostic {
    let first = sheets.iter().flat_map(|sheet| &sheet.rows).find(|row| !row.is_empty());
    let missing = if first.is_none_or(|row| Found::of(row).id.is_none()) { ID } else { TRANSLATION };
    let place = Location { file: path.to_owned(), line: first.map_or(1, |row| row.line), column: 1 };
    Diagnostic::error("exchange-column", place).with("column", missing)
}

fn cell(row: &Cells, at: usize) -> &str {
    row.cells.get(at).map(|cell| cell.trim()).unwrap_or_default()
}

fn filled(row: &Cells) -> usize {
    row.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

/// The texts of a sheet; its first row names the columns.
fn rows(file: &Path, found: &Found, rows: &[Cells], received: &mut Received) {
    let Some((header, rows)) = rows.split_first() else { return };
    let is_used = |at: usize| rows.iter().any(|row| !cell(row, at).is_empty());
    let used = found.translations.iter().find(|(at, _)| is_used(*at)).or(found.translations.first());
    let (Some(id), Some((translation, tag))) = (found.id, used) else { return };
    received.tag = received.tag.take().or_else(|| tag.clone());
    for (other, _) in found.translations.iter().filter(|(other, _)| other != translation) {
        let differs = |row: &&Cells| !cell(row, *other).is_empty() && cell(row, *other) != cell(row, *translation);
        let count = rows.iter().filter(differs).count();
        if count > 0 {
            received.beside += count;
            let place = Location { file: file.to_owned(), line: header.line, column: other + 1 };
            let finding = Diagnostic::warning("exchange-columns", place).with("name", cell(header, *translation));
            received.findings.push(finding.with("count", count));
        }
    }
    received.beside +=
        rows.iter().flat_map(|row| found.strange.iter().filter(|at| !cell(row, **at).is_empty())).count();
    for row in rows.iter().filter(|row| !row.is_empty()) {
        let some = |at: Option<usize>| at.map(|at| cell(row, at)).filter(|cell| !cell.is_empty()).map(str::to_owned);
        received.rows.push(Row {
            id: cell(row, id).to_owned(),
            german: some(found.german),
            translation: row.cells.get(*translation).cloned().unwrap_or_default(),
            version: some(found.version),
            mark: Mark::Table,
            place: Location { file: file.to_owned(), line: row.line, column: translation + 1 },
        });
    }
}
