//! What cells of any format become: postcodes, degrees, days, hours, towns.

use jiff::civil::{Date, Weekday};

use super::vocabulary::Vocabulary;
use crate::{
    content::directory::{Entry, OpeningHours, Span},
    diagnostic::{Diagnostic, Location},
};

/// A postcode whose zero in front a spreadsheet took away.
pub(super) fn postcode(written: &str, place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
    // A country before it, and the point of a spreadsheet's number behind it, are no part of it.
    let written = written.trim();
    let written = ["D-", "DE-", "D ", "D–"].iter().find_map(|country| written.strip_prefix(country)).unwrap_or(written);
    let written = written.strip_suffix(".0").unwrap_or(written).trim();
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

/// Degrees with a point or a comma; what is no number is no place either.
pub(super) fn degrees(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| cell.replace(',', ".").trim_end_matches('°').parse().unwrap_or(f64::NAN))
}

/// `30.06.2027`, `30.06.27` and `30/06/2027` as `2027-06-30`: a day that is still to come has a year of this century. Anything
/// else as it was.
pub(super) fn day(cell: &str) -> String {
    // Midnight behind a day is a spreadsheet's.
    let cell =
        [" 00:00:00", " 00:00", "T00:00:00", "T00:00"].iter().find_map(|time| cell.strip_suffix(time)).unwrap_or(cell);
    let written: String = cell.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '/' { '.' } else { c }).collect();
    // A year has two digits or four; with another number of them nobody knows what is meant.
    let form = match written.rsplit_once('.').map(|(_, year)| year.len()) {
        Some(2) => "%d.%m.%y",
        Some(4) => "%d.%m.%Y",
        _ => return cell.to_owned(),
    };
    Date::strptime(form, &written).map_or_else(|_| cell.to_owned(), |day| day.to_string())
}

/// Hours of a week as people write them; what can't be read, and what is said beside them, is a finding.
pub(super) fn hours(
    written: &str,
    entry: &str,
    place: &Location,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(Weekday, Span)> {
    let Ok(hours) = OpeningHours::written(written) else {
        findings.push(OpeningHours::unreadable(place.clone(), written));
        return Vec::new();
    };
    if !hours.aside.is_empty() {
        let finding = Diagnostic::warning("import-hours-aside", place.clone()).with("entry", entry);
        findings.push(finding.with("words", hours.aside.join("; ")));
    }
    hours.spans
}
