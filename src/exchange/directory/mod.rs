//! Entries of a site file from CSV, XLSX and Open Referral HSDS 3.0 (JSON).
//!
//! One bad row leaves the others imported, one bad cell the rest of its row. A finding's place is the file, the row and
//! the column; in JSON the line and the character.

pub(super) mod csv;
mod hsds;
mod linked;
pub(super) mod table;
mod vocabulary;
pub(super) mod xlsx;

use std::{
    collections::{BTreeSet, HashMap},
    path::Path,
};

pub use vocabulary::Vocabulary;

use crate::{
    content::directory::{Entry, EntryId, PhoneNumber},
    diagnostic::{Diagnostic, Place, SourceText},
};

/// What a file gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// Entries in the order of the file; each id once.
    pub entries: Vec<Entry>,
    /// What could not be used, with its row.
    pub findings: Vec<Diagnostic>,
}

/// Reads a file by its ending: `csv`, `tsv` and `txt` are tables, `xlsx` is a workbook, `json` is HSDS.
pub fn import(path: &Path, bytes: &[u8], vocabulary: &Vocabulary<'_>) -> Imported {
    let mut findings = Vec::new();
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
    let entries = match ending.as_str() {
        "csv" | "tsv" | "txt" => {
            let rows = csv::rows(&decoded(path, bytes, &mut findings).text);
            table::entries(path, &rows, vocabulary, &mut findings)
        }
        "xlsx" => match xlsx::rows(bytes) {
            Ok(rows) => table::entries(path, &rows, vocabulary, &mut findings),
            Err(error) => {
                findings.push(Diagnostic::error("import-format", Place::file(path)).with("error", error));
                Vec::new()
            }
        },
        "json" => hsds::entries(&decoded(path, bytes, &mut findings), vocabulary, &mut findings),
        _ => {
            let finding = Diagnostic::error("import-format", Place::file(path));
            findings.push(finding.with("error", "csv, xlsx, json"));
            Vec::new()
        }
    };
    Imported { entries: once(entries, &mut findings), findings }
}

/// A text as Unicode: by its byte order mark, as UTF-8, or else as Windows-1252.
fn decoded(path: &Path, bytes: &[u8], findings: &mut Vec<Diagnostic>) -> SourceText {
    let text = match (encoding_rs::Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => encoding.decode(bytes).0,
        (None, Ok(text)) => text.into(),
        (None, Err(_)) => {
            findings.push(Diagnostic::note("import-encoding", Place::file(path)));
            encoding_rs::WINDOWS_1252.decode(bytes).0
        }
    };
    SourceText::new(path, &text)
}

/// The first entry of each id.
fn once(entries: Vec<Entry>, findings: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut ids: BTreeSet<EntryId> = BTreeSet::new();
    let mut kept = Vec::with_capacity(entries.len());
    for entry in entries {
        if ids.insert(entry.id.clone()) {
            kept.push(entry);
        } else {
            findings.push(Diagnostic::error("site-twice", entry.place).with("entry", entry.id));
        }
    }
    kept
}

/// Gives names to entries that have none: the same file gives the same names again.
#[derive(Default)]
struct Names(HashMap<String, usize>);

impl Names {
    /// A name made of a text, with a number where it was given before.
    fn name(&mut self, text: &str) -> String {
        let base = slug(text);
        loop {
            let count = self.0.entry(base.clone()).or_default();
            *count += 1;
            let name = if *count == 1 { base.clone() } else { format!("{base}-{count}") };
            // A numbered name may be another text's own.
            if name == base || self.0.insert(name.clone(), 1).is_none() {
                return name;
            }
        }
    }
}

/// Small letters, digits and hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_end_matches('-');
    match slug.chars().next() {
        Some(first) if first.is_ascii_lowercase() => slug.to_owned(),
        Some(_) => format!("entry-{slug}"),
        None => "entry".to_owned(),
    }
}

/// A telephone number as other programs write it, in our form; as it was where it is none.
fn phone(written: &str, place: &Place, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    let Some(number) = PhoneNumber::tidied(written) else { return Some(written.to_owned()) };
    let digits = number.as_str().chars().filter(char::is_ascii_digit).count();
    if digits > 6 && !number.as_str().starts_with(['0', '1', '+']) {
        findings.push(Diagnostic::warning("import-phone-zero", place.clone()).with("number", &number));
    }
    Some(number.to_string())
}

/// A postcode whose zero in front a spreadsheet took away.
fn postcode(written: &str, place: &Place, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let written = written.trim();
    if written.len() == 4 && written.bytes().all(|b| b.is_ascii_digit()) {
        findings.push(Diagnostic::note("import-postcode-zero", place.clone()).with("postcode", format!("0{written}")));
        return Some(format!("0{written}"));
    }
    (!written.is_empty()).then(|| written.to_owned())
}

/// A warning where nobody can tell where an entry is.
fn placed(entry: &Entry, vocabulary: &Vocabulary<'_>, place: Place, findings: &mut Vec<Diagnostic>) {
    if vocabulary.towns.place(entry).is_none() {
        let finding = Diagnostic::warning("import-town", place).with("entry", &entry.id);
        findings.push(finding.with("town", &entry.town));
    }
}
