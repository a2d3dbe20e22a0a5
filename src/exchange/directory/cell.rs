//! What cells of any format become: names, telephone numbers, postcodes, towns.

use std::collections::HashMap;

use super::vocabulary::Vocabulary;
use crate::{
    content::directory::{Entry, PhoneNumber},
    diagnostic::{Diagnostic, Location},
};

/// Gives names to entries that have none: the same file gives the same names again.
#[derive(Default)]
pub(super) struct Names(HashMap<String, usize>);

impl Names {
    /// A name made of a text, with a number where it was given before.
    pub(super) fn name(&mut self, text: &str) -> String {
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
pub(super) fn slug(text: &str) -> String {
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
pub(super) fn phone(written: &str, place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
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
pub(super) fn postcode(written: &str, place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let written = written.trim();
    if written.len() == 4 && written.bytes().all(|b| b.is_ascii_digit()) {
        findings.push(Diagnostic::note("import-postcode-zero", place.clone()).with("postcode", format!("0{written}")));
        return Some(format!("0{written}"));
    }
    (!written.is_empty()).then(|| written.to_owned())
}

/// A warning where nobody can tell where an entry is.
pub(super) fn placed(entry: &Entry, vocabulary: &Vocabulary<'_>, place: Location, findings: &mut Vec<Diagnostic>) {
    if vocabulary.towns.place(entry).is_none() {
        let finding = Diagnostic::warning("import-town", place).with("entry", &entry.id);
        findings.push(finding.with("town", &entry.town));
    }
}
