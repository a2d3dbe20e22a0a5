//! Entries of a site file from CSV, XLSX and Open Referral HSDS 3.0 (JSON).
//!
//! One bad row leaves the others imported, one bad cell the rest of its row. A finding's place is the file, the row and
//! the column; in JSON the line and the character.

mod cell;
mod hsds;
mod languages;
mod left;
mod linked;
mod names;
mod phone;
mod schedule;
mod table;
mod vocabulary;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use jiff::civil::Date;
pub use vocabulary::Vocabulary;

use super::table::{csv, workbook};
use crate::{
    content::directory::{Entry, EntryId, Site},
    diagnostic::{Diagnostic, Location, SourceText},
};

/// What a file gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// Entries in the order of the file; each id once.
    pub entries: Vec<Entry>,
    /// Ids that the file did not give; they were made of the entries' names.
    pub made: BTreeSet<EntryId>,
    /// What could not be used, with its row.
    pub findings: Vec<Diagnostic>,
}

/// Reads a file by its ending: `csv`, `tsv` and `txt` are tables, `xlsx` is a workbook, `json` is HSDS. Hours of HSDS may hold
/// for a time; those of `today` are taken.
pub fn import(path: &Path, bytes: &[u8], vocabulary: &Vocabulary<'_>, today: Date) -> Imported {
    let mut findings = Vec::new();
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
    let read = match ending.as_str() {
        "csv" | "tsv" | "txt" => {
            SourceText::of_others(path, bytes).unpack_into(&mut findings).map_or_else(Vec::new, |text| {
                let rows = csv::rows(&text, &mut findings);
                table::entries(path, &rows, vocabulary, &mut findings)
            })
        }
        "xlsx" => match workbook::sheets(path, bytes, &mut findings) {
            Ok(sheets) => {
                let rows = sheets.first().map_or(&[][..], |sheet| &sheet.rows);
                table::entries(path, rows, vocabulary, &mut findings)
            }
            Err(finding) => {
                findings.push(finding);
                Vec::new()
            }
        },
        "json" => SourceText::of_others(path, bytes)
            .unpack_into(&mut findings)
            .map_or_else(Vec::new, |text| hsds::entries(&text, vocabulary, today, &mut findings)),
        _ => {
            let finding = Diagnostic::error("import-format", Location::file(path));
            findings.push(finding.with("ending", ending));
            Vec::new()
        }
    };
    let (entries, made) = names::apart(read, &mut findings);
    Imported { entries, made, findings }
}

impl Imported {
    /// Gives entries without an id of their own the id under which a site file knows them, so that each keeps its id and
    /// none takes another's.
    pub fn find_in(&mut self, site: &Site) {
        let mut known: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
        for entry in &site.entries {
            known.entry(names::identity(entry)).or_default().push(entry);
        }
        let there: BTreeMap<&EntryId, &Entry> = site.entries.iter().map(|entry| (&entry.id, entry)).collect();
        let mut taken: BTreeSet<EntryId> = BTreeSet::new();
        let mut often: BTreeMap<_, usize> = BTreeMap::new();
        for entry in &self.entries {
            *often.entry(names::identity(entry)).or_default() += 1;
        }
        let mut waiting: BTreeSet<usize> = (0..self.entries.len()).collect();
        waiting.retain(|&at| self.made.contains(&self.entries[at].id));
        // The best likeness first, so that nobody takes what belongs to another.
        let alike: [&dyn Fn(&Entry, &Entry) -> bool; 3] = [
            &|old, new| old.street == new.street && old.phone == new.phone,
            &|old, new| {
                old.street.is_some() && old.street == new.street || old.phone.is_some() && old.phone == new.phone
            },
            &|_, new| often.get(&names::identity(new)) == Some(&1),
        ];
        for alike in alike {
            waiting.retain(|&at| {
                let new = &mut self.entries[at];
                let Some(olds) = known.get_mut(&names::identity(new)) else { return true };
                let mut found = olds.iter().enumerate().filter(|(_, old)| alike(old, new)).map(|(at, _)| at);
                let (Some(first), None) = (found.next(), found.next()) else { return true };
                new.id = olds.remove(first).id.clone();
                taken.insert(new.id.clone());
                false
            });
        }
        for at in waiting {
            let new = &mut self.entries[at];
            let other = there.get(&new.id).is_some_and(|old| names::identity(old) != names::identity(new));
            if other || taken.contains(&new.id) {
                let text = [new.name.as_str(), &new.town, new.street.as_deref().unwrap_or("")].join("|");
                new.id = names::marked(&new.id, &text);
            }
        }
    }
}
