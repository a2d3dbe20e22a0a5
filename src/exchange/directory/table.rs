//! From rows with a header to entries.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry as Slot},
    path::Path,
};

use super::{
    cell::{day, degrees, hours, placed, postcode},
    names::{self, Read},
    phone::phone,
    vocabulary::Vocabulary,
};
use crate::{
    content::directory::{Draft, Field, language_tag},
    diagnostic::{Diagnostic, Location},
    exchange::table::{Row, is_failed},
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

/// Letters of a cell that a finding shows.
const SHOWN: usize = 40;

/// Which column holds what; a note has a language.
#[derive(Default)]
struct Columns {
    fields: BTreeMap<Field, usize>,
    notes: BTreeMap<String, usize>,
    /// Columns that have a name, known or not.
    named: BTreeSet<usize>,
}

impl Columns {
    fn read(path: &Path, header: &Row, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut columns = Self::default();
        for (at, cell) in header.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            columns.named.insert(at);
            let free = match column(cell) {
                Some((Field::Note, tag)) => claim(columns.notes.entry(tag.unwrap_or_else(|| "de".to_owned())), at),
                Some((field, _)) => claim(columns.fields.entry(field), at),
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

/// Takes a column for something nobody took one for yet.
fn claim<K: Ord>(slot: Slot<'_, K, usize>, at: usize) -> bool {
    let free = matches!(slot, Slot::Vacant(_));
    slot.or_insert(at);
    free
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
) -> Vec<Read> {
    let mut rows = rows.iter().filter(|row| !row.is_empty());
    let Some(header) = rows.next() else {
        findings.push(Diagnostic::error("import-header", Location::file(path)).with("column", "Name"));
        return Vec::new();
    };
    let Some(columns) = Columns::read(path, header, findings) else { return Vec::new() };
    let mut entries = Vec::new();
    for row in rows {
        let at = |field: Field| Location { file: path.to_owned(), line: row.line, column: columns.of(field) + 1 };
        let cells = cells(path, row, &columns, findings);
        let written = Written { cells: &cells, columns: &columns };
        let draft = draft(&written, vocabulary, &at, findings);
        let own = !written.cell(Field::Id).is_empty();
        let key =
            [Field::Street, Field::Postcode, Field::Phone, Field::Needs].map(|field| written.cell(field)).join("|");
        if let Some(entry) = draft.lower(vocabulary.needs, &|field, _| at(field), findings) {
            placed(&entry, vocabulary, at(Field::Town), findings);
            entries.push(Read { entry, own, identified: false, key });
        }
    }
    entries
}

/// What people wrote into the cells of a row; what a formula left is a finding.
fn cells(path: &Path, row: &Row, columns: &Columns, findings: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut unnamed = false;
    let mut cell = |(at, cell): (usize, &String)| {
        let cell = cell.trim();
        // A number that shall stay a text is a formula to spreadsheets: ="0391".
        let cell = cell.strip_prefix("=\"").and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell);
        // A dash is how many people leave a cell empty.
        if cell.is_empty() || ["-", "–", "—"].contains(&cell) {
            return String::new();
        }
        let place = Location { file: path.to_owned(), line: row.line, column: at + 1 };
        let code = if !columns.named.contains(&at) {
            // Once a row: a cell that holds what parts columns pushes all others to the right.
            if std::mem::replace(&mut unnamed, true) {
                return String::new();
            }
            Diagnostic::warning("import-cell-unnamed", place)
        } else if is_failed(cell) {
            Diagnostic::error("import-cell-failed", place)
        } else if cell.starts_with('=') {
            Diagnostic::error("import-cell-formula", place)
        } else {
            return cell.to_owned();
        };
        findings.push(code.with("cell", cell.chars().take(SHOWN).collect::<String>()));
        String::new()
    };
    row.cells.iter().enumerate().map(&mut cell).collect()
}

/// A row by what its columns mean.
struct Written<'a> {
    cells: &'a [String],
    columns: &'a Columns,
}

impl Written<'_> {
    fn column(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    fn cell(&self, field: Field) -> &str {
        self.columns.fields.get(&field).map_or("", |&at| self.column(at))
    }

    fn some(&self, field: Field) -> Option<String> {
        Some(self.cell(field).to_owned()).filter(|text| !text.is_empty())
    }
}

fn draft(
    row: &Written<'_>,
    vocabulary: &Vocabulary<'_>,
    at: &dyn Fn(Field) -> Location,
    findings: &mut Vec<Diagnostic>,
) -> Draft {
    let hours = hours(row.cell(Field::Hours), row.cell(Field::Name), &at(Field::Hours), findings);
    let note = row.columns.notes.iter().map(|(tag, &at)| (tag.clone(), row.column(at).to_owned()));
    let (name, town) = (row.cell(Field::Name), row.cell(Field::Town));
    Draft {
        id: row.some(Field::Id).unwrap_or_else(|| names::name(name, town)),
        name: name.to_owned(),
        needs: vocabulary.needs(row.cell(Field::Needs)),
        town: town.to_owned(),
        street: row.some(Field::Street),
        postcode: postcode(row.cell(Field::Postcode), &at(Field::Postcode), findings),
        latitude: degrees(row.cell(Field::Latitude)),
        longitude: degrees(row.cell(Field::Longitude)),
        phone: phone(row.cell(Field::Phone), &at(Field::Phone), findings),
        languages: vocabulary.languages(row.cell(Field::Languages), &at(Field::Languages), findings),
        hours,
        note: note.filter(|(_, text)| !text.is_empty()).collect(),
        valid_until: row.some(Field::ValidUntil).map(|cell| day(&cell)),
    }
}
