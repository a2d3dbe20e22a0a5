//! Entries of a site file from CSV, XLSX and Open Referral HSDS 3.0 (JSON).
//!
//! One bad row leaves the others imported, one bad cell the rest of its row. A finding's place is the file, the row and
//! the column; in JSON the line and the character.

mod cell;
mod hsds;
mod linked;
mod table;
mod vocabulary;

use std::{collections::BTreeSet, path::Path};

pub use vocabulary::Vocabulary;

use super::table::{Saved, csv, decoded, xlsx};
use crate::{
    content::directory::{Entry, EntryId},
    diagnostic::{Diagnostic, Location, SourceText},
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
            let rows = csv::rows(&unicode(path, bytes, &mut findings).text);
            table::entries(path, &rows, vocabulary, &mut findings)
        }
        "xlsx" => match xlsx::rows(bytes) {
            Ok(rows) => table::entries(path, &rows, vocabulary, &mut findings),
            Err(error) => {
                findings.push(Diagnostic::error("import-format", Location::file(path)).with("error", error));
                Vec::new()
            }
        },
        "json" => hsds::entries(&unicode(path, bytes, &mut findings), vocabulary, &mut findings),
        _ => {
            let finding = Diagnostic::error("import-format", Location::file(path));
            findings.push(finding.with("error", "csv, xlsx, json"));
            Vec::new()
        }
    };
    Imported { entries: once(entries, &mut findings), findings }
}

fn unicode(path: &Path, bytes: &[u8], findings: &mut Vec<Diagnostic>) -> SourceText {
    let (text, saved) = decoded(path, bytes);
    // A spreadsheet writes either form of Unicode, and either is whole.
    if saved == Some(Saved::Legacy) {
        findings.push(Diagnostic::note("import-encoding", Location::file(path)));
    }
    text
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
