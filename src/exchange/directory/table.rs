//! From rows with a header to entries.

use std::{collections::BTreeMap, path::Path};

use jiff::civil::Date;

use super::{
    cell::{Names, phone, placed, postcode},
    vocabulary::Vocabulary,
};
use crate::{
    content::directory::{Draft, Entry, Field, OpeningHours, language_tag},
    diagnostic::{Diagnostic, Location},
    exchange::table::Row,
};

/// Names of columns in German and English, without spaces, signs and capitals.
const COLUMNS: [(Field, &[&str]); 13] = [
    (Field::Id, &["id", "kennung"]),
    (Field::Name, &["name", "bezeichnung", "einrichtung", "titel", "title"]),
    (Field::Needs, &["needs", "need", "angebot", "angebote", "anliegen", "bedarf", "thema", "themen", "kategorie"]),
    (Field::Town, &["ort", "stadt", "gemeinde", "town", "city"]),
    (Field::Street, &["straße", "strasse", "anschrift", "adresse", "straßehausnummer", "street", "address"]),
    (Field::Postcode, &["plz", "postleitzahl", "postcode", "postalcode", "zip"]),
    (Field::Latitude, &["breite", "breitengrad", "latitude", "lat"]),
    (Field::Longitude, &["länge", "laenge", "längengrad", "laengengrad", "longitude", "lon", "lng"]),
    (Field::Phone, &["telefon", "tel", "telefonnummer", "phone", "telephone"]),
    (Field::Languages, &["sprachen", "sprache", "languages", "language"]),
    (Field::Hours, &["öffnungszeiten", "oeffnungszeiten", "öffnungszeit", "sprechzeiten", "hours", "openinghours"]),
    (Field::Note, &["hinweis", "hinweise", "bemerkung", "beschreibung", "note", "notes", "description"]),
    (Field::ValidUntil, &["gültigbis", "gueltigbis", "validuntil", "expires"]),
];

/// Which column holds what; a note has a language.
#[derive(Default)]
struct Columns {
    fields: BTreeMap<Field, usize>,
    notes: BTreeMap<String, usize>,
}

impl Columns {
    fn read(path: &Path, header: &Row, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut columns = Self::default();
        for (at, cell) in header.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            let free = match column(cell) {
                Some((Field::Note, tag)) => columns.notes.insert(tag.unwrap_or_else(|| "de".to_owned()), at).is_none(),
                Some((field, _)) => columns.fields.insert(field, at).is_none(),
                None => false,
            };
            if !free {
                let place = Location { file: path.to_owned(), line: header.line, column: at + 1 };
                findings.push(Diagnostic::warning("import-column", place).with("column", cell.trim()));
            }
        }
        let needed = [(Field::Name, "Name"), (Field::Town, "Ort")];
        let mut whole = true;
        for (_, name) in needed.iter().filter(|(field, _)| !columns.fields.contains_key(field)) {
            let place = Location { file: path.to_owned(), line: header.line, column: 1 };
            findings.push(Diagnostic::error("import-header", place).with("column", name));
            whole = false;
        }
        whole.then_some(columns)
    }

    fn of(&self, field: Field) -> usize {
        match field {
            Field::Note => self.notes.values().next().copied().unwrap_or(0),
            // An entry without an id is named by its name.
            Field::Id => self.fields.get(&Field::Id).or(self.fields.get(&Field::Name)).copied().unwrap_or(0),
            field => self.fields.get(&field).copied().unwrap_or(0),
        }
    }
}

/// What a column's name says: `Hinweis (ar)` is a note in Arabic.
fn column(name: &str) -> Option<(Field, Option<String>)> {
    let lower = name.to_lowercase();
    let plain = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let find = |name: &str| COLUMNS.iter().find(|(_, names)| names.contains(&name)).map(|(field, _)| *field);
    if let Some(field) = find(&plain(&lower)) {
        return Some((field, None));
    }
    let (name, tag) = lower.trim_end_matches(')').rsplit_once(['(', ' ', '_'])?;
    let tag = language_tag(tag)?;
    find(&plain(name)).filter(|field| *field == Field::Note).map(|field| (field, Some(tag.to_string())))
}

/// The entries of a table; its first row that isn't empty names the columns.
pub(super) fn entries(
    path: &Path,
    rows: &[Row],
    vocabulary: &Vocabulary<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut rows = rows.iter().filter(|row| !row.is_empty());
    let Some(header) = rows.next() else {
        findings.push(Diagnostic::error("import-header", Location::file(path)).with("column", "Name"));
        return Vec::new();
    };
    let Some(columns) = Columns::read(path, header, findings) else { return Vec::new() };
    let mut names = Names::default();
    let mut entries = Vec::new();
    for row in rows {
        let at = |field: Field| Location { file: path.to_owned(), line: row.line, column: columns.of(field) + 1 };
        let draft = draft(row, &columns, vocabulary, &mut names, &at, findings);
        if let Some(entry) = draft.lower(vocabulary.needs, &|field, _| at(field), findings) {
            placed(&entry, vocabulary, at(Field::Town), findings);
            entries.push(entry);
        }
    }
    entries
}

fn draft(
    row: &Row,
    columns: &Columns,
    vocabulary: &Vocabulary<'_>,
    names: &mut Names,
    at: &dyn Fn(Field) -> Location,
    findings: &mut Vec<Diagnostic>,
) -> Draft {
    // A dash is how many people leave a cell empty.
    let column = |at: usize| row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !["-", "–", "—"].contains(cell));
    let column = |at: usize| column(at).unwrap_or("");
    let cell = |field: Field| columns.fields.get(&field).map_or("", |&at| column(at));
    let some = |field: Field| Some(cell(field).to_owned()).filter(|text| !text.is_empty());
    let hours = match OpeningHours::spans(cell(Field::Hours)) {
        Ok(spans) => spans,
        Err(_) => {
            findings.push(OpeningHours::unreadable(at(Field::Hours), cell(Field::Hours)));
            Vec::new()
        }
    };
    let note = columns.notes.iter().map(|(tag, &at)| (tag.clone(), column(at).to_owned()));
    let own = |names: &mut Names| names.name(&format!("{} {}", cell(Field::Name), cell(Field::Town)));
    Draft {
        id: some(Field::Id).unwrap_or_else(|| own(names)),
        name: cell(Field::Name).to_owned(),
        needs: vocabulary.needs(cell(Field::Needs)),
        town: cell(Field::Town).to_owned(),
        street: some(Field::Street),
        postcode: postcode(cell(Field::Postcode), &at(Field::Postcode), findings),
        latitude: degrees(cell(Field::Latitude)),
        longitude: degrees(cell(Field::Longitude)),
        phone: phone(cell(Field::Phone), &at(Field::Phone), findings),
        languages: vocabulary.languages(cell(Field::Languages)),
        hours,
        note: note.filter(|(_, text)| !text.is_empty()).collect(),
        valid_until: some(Field::ValidUntil).map(date),
    }
}

/// Degrees with a point or a comma; what is no number is no place either.
fn degrees(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| cell.replace(',', ".").trim_end_matches('°').parse().unwrap_or(f64::NAN))
}

/// `30.06.2027` and `30.06.27` as `2027-06-30`: a day that is still to come has a year of this century. Anything else as
/// it was.
fn date(cell: String) -> String {
    let read = || {
        let parts: Vec<&str> = cell.split('.').map(str::trim).collect();
        let [day, month, year] = parts[..] else { return None };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let year: i16 = match year.len() {
            2 | 4 if digits(year) => year.parse().ok()?,
            _ => return None,
        };
        let century = if year < 100 { 2000 } else { 0 };
        let (day, month) = (day.parse().ok().filter(|_| digits(day))?, month.parse().ok().filter(|_| digits(month))?);
        Date::new(year + century, month, day).ok()
    };
    read().map_or_else(|| cell.clone(), |day| day.to_string())
}
