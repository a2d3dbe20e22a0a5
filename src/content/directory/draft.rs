//! An entry as somebody wrote it, in a site file or in a table, and the one door from there to the model.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::{Entry, EntryId, NeedId, Needs, OpeningHours, PhoneNumber, Position, SiteText, Span};
use crate::{
    diagnostic::{Diagnostic, Location},
    language::{DayError, LanguageTag, day, no_language, year_fault},
};

/// A field of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the variants are the fields of `Entry`")]
pub enum Field {
    Id,
    Name,
    Needs,
    Town,
    Street,
    Postcode,
    Latitude,
    Longitude,
    Phone,
    Languages,
    Hours,
    Note,
    ValidUntil,
}

impl Field {
    /// Its name in a site file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Needs => "needs",
            Self::Town => "town",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::Phone => "phone",
            Self::Languages => "languages",
            Self::Hours => "hours",
            Self::Note => "note",
            Self::ValidUntil => "valid_until",
        }
    }
}

/// An entry before anybody looked at it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// Its name in the file.
    pub id: String,
    /// Its name on the screen.
    pub name: String,
    /// Names of needs.
    pub needs: Vec<String>,
    /// Town.
    pub town: String,
    /// Street and number.
    pub street: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Language tags.
    pub languages: Vec<String>,
    /// Opening hours; what can't be read as hours has not come this far.
    pub hours: Vec<(Weekday, Span)>,
    /// Text by language tag.
    pub note: BTreeMap<String, String>,
    /// Year-month-day.
    pub valid_until: Option<String>,
}

/// Letters of a name, a town or a street that fit on a tile.
const MOST_LETTERS: usize = 120;

/// Where a value of a field stands.
pub(super) type At<'a> = &'a dyn Fn(Field, &str) -> Location;

impl Draft {
    /// The entry, mended where a field can't be used; every loss is a finding. `None`: it can't be shown at all.
    /// `at` says where a field's value was written.
    pub fn lower(self, needs: &Needs, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Option<Entry> {
        let place = at(Field::Id, &self.id);
        let id = EntryId::new(&self.id);
        if id.is_none() {
            findings.push(Diagnostic::error("bad-name", place.clone()).with("name", &self.id));
        }
        let (name, town) = (squeezed(&self.name), squeezed(&self.town));
        for (field, text) in [(Field::Name, &name), (Field::Town, &town)] {
            if text.is_empty() {
                let finding = Diagnostic::error("site-empty", at(field, ""));
                findings.push(finding.with("entry", &self.id).with("field", field.name()));
            }
        }
        let street = self.street.as_deref().unwrap_or_default();
        for (field, text) in [(Field::Name, name.as_str()), (Field::Town, &town), (Field::Street, street)] {
            findings.extend(long(field, text, &self.id, at));
        }
        let id = id.filter(|_| !name.is_empty() && !town.is_empty())?;
        let entry = Entry {
            needs: self.needs(needs, at, findings),
            street: self.street.as_deref().map(squeezed).filter(|street| !street.is_empty()),
            postcode: self.postcode(at, findings),
            position: self.position(at, findings),
            phone: self.phone(at, findings),
            languages: self.tags(at, findings),
            hours: hours(&id, self.hours, &at(Field::Hours, ""), findings),
            note: text(self.note, &|value| at(Field::Note, value), findings),
            valid_until: date(self.valid_until, at, findings),
            id,
            name,
            town,
            place,
        };
        Some(entry)
    }

    fn needs(&self, needs: &Needs, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Vec<NeedId> {
        let mut known: Vec<NeedId> = Vec::new();
        for need in &self.needs {
            match needs.get(need) {
                Some(need) if known.contains(&need.id) => {}
                Some(need) => known.push(need.id.clone()),
                None => {
                    let finding = Diagnostic::error("site-need", at(Field::Needs, need));
                    findings.push(finding.with("entry", &self.id).with("need", need));
                }
            }
        }
        if self.needs.is_empty() {
            findings.push(Diagnostic::warning("site-no-need", at(Field::Needs, "")).with("entry", &self.id));
        }
        known
    }

    fn postcode(&self, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Option<String> {
        let postcode = self.postcode.as_deref().map(str::trim).filter(|postcode| !postcode.is_empty())?;
        if postcode.len() == 5 && postcode.bytes().all(|b| b.is_ascii_digit()) {
            return Some(postcode.to_owned());
        }
        findings.push(Diagnostic::error("site-postcode", at(Field::Postcode, postcode)).with("postcode", postcode));
        None
    }

    fn position(&self, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Option<Position> {
        // What was no number is not a number here either.
        let number = |degrees: Option<f64>| degrees.filter(|degrees| degrees.is_finite());
        let shown = |degrees| number(degrees).map_or_else(|| "—".to_owned(), |degrees| degrees.to_string());
        let position = match (self.latitude, self.longitude) {
            (None, None) => return None,
            (Some(latitude), Some(longitude)) => Position::new(latitude, longitude),
            _ => None,
        };
        if position.is_none() {
            let field = if self.latitude.is_some() { Field::Latitude } else { Field::Longitude };
            let finding = Diagnostic::error("site-position", at(field, "")).with("entry", &self.id);
            findings.push(finding.with("latitude", shown(self.latitude)).with("longitude", shown(self.longitude)));
        }
        position
    }

    /// Languages by the tags under which they are looked for.
    fn tags(&self, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Vec<LanguageTag> {
        let mut tags: Vec<LanguageTag> = Vec::new();
        for text in &self.languages {
            let Some(tag) = language_tag(text) else {
                findings.push(Diagnostic::error("language-tag", at(Field::Languages, text)).with("tag", text));
                continue;
            };
            let canonical = tag.canonical();
            if canonical != tag {
                let finding = Diagnostic::note("site-language", at(Field::Languages, text)).with("entry", &self.id);
                findings.push(finding.with("tag", tag).with("canonical", &canonical));
            }
            if !tags.contains(&canonical) {
                tags.push(canonical);
            }
        }
        tags
    }

    fn phone(&self, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Option<PhoneNumber> {
        phone(self.phone.as_deref()?, &|value| at(Field::Phone, value), findings)
    }
}

/// Without white space at the ends, and single spaces inside.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A telephone number, or a finding; nothing where nothing was written.
pub(super) fn phone(
    written: &str,
    at: &dyn Fn(&str) -> Location,
    findings: &mut Vec<Diagnostic>,
) -> Option<PhoneNumber> {
    let phone = PhoneNumber::new(written);
    if phone.is_none() && !written.trim().is_empty() {
        findings.push(Diagnostic::error("site-phone", at(written)).with("number", written.trim()));
    }
    phone
}

/// A tag of a language there is; `german` and `xyz` would be some too by their letters alone.
pub fn language_tag(text: &str) -> Option<LanguageTag> {
    let tag: LanguageTag = text.trim().parse().ok()?;
    no_language(&tag.canonical()).is_none().then_some(tag)
}

/// A warning where a text is longer than anybody reads on a tile.
fn long(field: Field, text: &str, entry: &str, at: At<'_>) -> Option<Diagnostic> {
    let count = text.chars().count();
    let finding = || Diagnostic::warning("site-long", at(field, text)).with("entry", entry).with("field", field.name());
    (count > MOST_LETTERS).then(|| finding().with("count", count).with("most", MOST_LETTERS))
}

/// Hours laid together; overlaps are merged and said.
pub(super) fn hours(
    owner: &dyn std::fmt::Display,
    spans: Vec<(Weekday, Span)>,
    place: &Location,
    findings: &mut Vec<Diagnostic>,
) -> OpeningHours {
    let (hours, overlaps) = OpeningHours::new(spans);
    if !overlaps.is_empty() {
        let finding = Diagnostic::warning("site-hours-overlap", place.clone()).with("entry", owner);
        findings.push(finding.with("hours", &hours));
    }
    hours
}

/// A text in some languages. Without German it is left out.
pub(super) fn text(
    written: BTreeMap<String, String>,
    at: &dyn Fn(&str) -> Location,
    findings: &mut Vec<Diagnostic>,
) -> Option<SiteText> {
    let mut texts = BTreeMap::new();
    let mut first = None;
    for (tag, text) in written {
        match language_tag(&tag) {
            Some(tag) => {
                first = first.or_else(|| Some(text.clone()).filter(|text| !text.trim().is_empty()));
                texts.entry(tag.canonical()).or_insert(text);
            }
            None => findings.push(Diagnostic::error("language-tag", at(&tag)).with("tag", &tag)),
        }
    }
    let whole = SiteText::new(texts);
    if let (None, Some(first)) = (&whole, first) {
        findings.push(Diagnostic::error("site-text-german", at(&first)).with("text", squeezed(&first)));
    }
    whole
}

fn date(written: Option<String>, at: At<'_>, findings: &mut Vec<Diagnostic>) -> Option<Date> {
    let written = written.filter(|text| !text.trim().is_empty())?;
    let place = || at(Field::ValidUntil, &written);
    match day(&written) {
        Ok(day) => return Some(day),
        Err(DayError::Year(day)) => findings.extend(year_fault(day, place)),
        Err(DayError::Form(text)) => findings.push(Diagnostic::error("site-date", place()).with("date", text)),
    }
    None
}
