//! From `assets/sites/<name>.ron` to a [`Site`]. What can't be used is left out with a finding, the rest is served.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Weekday;
use ron::value::RawValue;
use serde::Deserialize;

use super::{
    Draft, Entry, Field, House, Needs, OpeningHours, Position, Site, SiteText, Span,
    draft::{self, squeezed},
    hours,
};
use crate::{
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{ron_errors, ron_options, ron_part},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Site")]
struct RawSite<'a> {
    #[serde(default)]
    sample: bool,
    name: String,
    #[serde(borrow)]
    centre: &'a RawValue,
    #[serde(borrow, default)]
    house: Option<&'a RawValue>,
    #[serde(borrow, default)]
    entries: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Position")]
struct RawPosition {
    latitude: f64,
    longitude: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "House")]
struct RawHouse<'a> {
    #[serde(default)]
    telephone: Option<RawText>,
    #[serde(borrow, default)]
    office: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    rules: Vec<&'a RawValue>,
    #[serde(default)]
    interpreter_phone: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Entry")]
struct RawEntry<'a> {
    id: String,
    name: String,
    #[serde(default)]
    needs: Vec<String>,
    town: String,
    #[serde(default)]
    street: Option<String>,
    #[serde(default)]
    postcode: Option<String>,
    #[serde(default)]
    latitude: Option<f64>,
    #[serde(default)]
    longitude: Option<f64>,
    #[serde(default)]
    phone: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(borrow, default)]
    hours: Vec<&'a RawValue>,
    #[serde(default)]
    note: Option<RawText>,
    #[serde(default)]
    valid_until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Hours")]
struct RawHours {
    days: Vec<RawDay>,
    from: String,
    to: String,
}

#[derive(Deserialize, Clone, Copy)]
enum RawDay {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl From<RawDay> for Weekday {
    fn from(day: RawDay) -> Self {
        match day {
            RawDay::Mon => Self::Monday,
            RawDay::Tue => Self::Tuesday,
            RawDay::Wed => Self::Wednesday,
            RawDay::Thu => Self::Thursday,
            RawDay::Fri => Self::Friday,
            RawDay::Sat => Self::Saturday,
            RawDay::Sun => Self::Sunday,
        }
    }
}

/// A text by language, or in German alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawText {
    German(String),
    Languages(BTreeMap<String, String>),
}

impl From<RawText> for BTreeMap<String, String> {
    fn from(text: RawText) -> Self {
        match text {
            RawText::German(text) => Self::from([("de".to_owned(), text)]),
            RawText::Languages(texts) => texts,
        }
    }
}

impl Site {
    /// Reads a site file. `None`: it can't be read as one at all.
    pub fn read(source: &SourceText, needs: &Needs) -> Report<Option<Self>> {
        let raw: RawSite<'_> = match ron_options().from_str(&source.text) {
            Ok(raw) => raw,
            Err(error) => {
                return Report::new(
                    None,
                    ron_errors(source, &error, &|text| ron_options().from_str::<RawSite<'_>>(text).err()),
                );
            }
        };
        let mut findings = Vec::new();
        if raw.name.trim().is_empty() {
            let finding = Diagnostic::error("site-empty", source.find("name", 0));
            findings.push(finding.with("entry", "—").with("field", "name"));
        }
        let centre = centre(source, raw.centre, &mut findings);
        let house = raw.house.map(|part| house(source, part, &mut findings)).unwrap_or_default();
        let mut entries: Vec<Entry> = Vec::with_capacity(raw.entries.len());
        let mut ids = HashSet::new();
        for part in raw.entries {
            let Some(entry) = entry(source, part, needs, &mut findings) else { continue };
            if ids.insert(entry.id.clone()) {
                entries.push(entry);
            } else {
                findings.push(Diagnostic::error("site-twice", entry.place).with("entry", entry.id));
            }
        }
        let id = source.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let site = Self { id, sample: raw.sample, name: squeezed(&raw.name), centre, house, entries };
        Report::new(Some(site), findings)
    }
}

fn centre(source: &SourceText, part: &RawValue, findings: &mut Vec<Diagnostic>) -> Position {
    let read = ron_part::<RawPosition>(source, part);
    let position = match read {
        Ok((from, RawPosition { latitude, longitude })) => Position::new(latitude, longitude).ok_or_else(|| {
            let finding = Diagnostic::error("site-centre", source.place(from));
            finding.with("latitude", latitude).with("longitude", longitude)
        }),
        Err(finding) => Err(finding),
    };
    position.unwrap_or_else(|finding| {
        findings.push(finding);
        Position::MAGDEBURG
    })
}

fn house(source: &SourceText, part: &RawValue, findings: &mut Vec<Diagnostic>) -> House {
    let (from, raw) = match ron_part::<RawHouse<'_>>(source, part) {
        Ok(read) => read,
        Err(finding) => {
            findings.push(finding);
            return House::default();
        }
    };
    let at = |value: &str| within(source, from, part, value);
    let spans = spans(source, &raw.office, findings);
    let place = raw.office.first().map_or_else(|| source.place(from), |part| start(source, part));
    let mut rules = Vec::with_capacity(raw.rules.len());
    for part in raw.rules {
        rules.extend(rule(source, part, findings));
    }
    House {
        telephone: raw.telephone.and_then(|text| draft::text(text.into(), &at, findings)),
        office: draft::hours(&"office", spans, &place, findings),
        rules,
        interpreter_phone: raw.interpreter_phone.and_then(|number| draft::phone(&number, &at, findings)),
    }
}

fn rule(source: &SourceText, part: &RawValue, findings: &mut Vec<Diagnostic>) -> Option<SiteText> {
    match ron_part::<RawText>(source, part) {
        Ok((from, text)) => draft::text(text.into(), &|value| within(source, from, part, value), findings),
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

fn entry(source: &SourceText, part: &RawValue, needs: &Needs, findings: &mut Vec<Diagnostic>) -> Option<Entry> {
    let (from, raw) = match ron_part::<RawEntry<'_>>(source, part) {
        Ok(read) => read,
        Err(finding) => {
            findings.push(finding);
            return None;
        }
    };
    let spans = spans(source, &raw.hours, findings);
    let first = raw.hours.first().copied();
    let draft = Draft {
        id: raw.id,
        name: raw.name,
        needs: raw.needs,
        town: raw.town,
        street: raw.street,
        postcode: raw.postcode,
        latitude: raw.latitude,
        longitude: raw.longitude,
        phone: raw.phone,
        languages: raw.languages,
        hours: spans,
        note: raw.note.map(Into::into).unwrap_or_default(),
        valid_until: raw.valid_until,
    };
    let at = |field: Field, value: &str| match (field, first) {
        (Field::Hours, Some(hours)) => start(source, hours),
        (Field::Id, _) => within(source, from, part, value),
        // The value stands after its field's name; the same word may stand in the entry before.
        _ => {
            let name = format!("{}:", field.name());
            let text = &source.text[from..end(source, part)];
            let named = text.match_indices(&name).map(|(at, _)| at).find(|&at| !text[..at].ends_with(is_word));
            within(source, named.map_or(from, |at| from + at), part, value)
        }
    };
    draft.lower(needs, &at, findings)
}

fn spans(source: &SourceText, parts: &[&RawValue], findings: &mut Vec<Diagnostic>) -> Vec<(Weekday, Span)> {
    let mut spans = Vec::new();
    for part in parts {
        let (from, raw) = match ron_part::<RawHours>(source, part) {
            Ok(read) => read,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let times = (hours::minute(raw.from.trim()), hours::minute(raw.to.trim()));
        let read: Option<Vec<_>> = match times {
            (Some(from), Some(to)) => {
                raw.days.iter().map(|day| Span::from_day(Weekday::from(*day), from, to)).collect()
            }
            _ => None,
        };
        match read {
            Some(read) => spans.extend(read.into_iter().flatten()),
            None => {
                findings.push(OpeningHours::unreadable(source.place(from), &format!("{}-{}", raw.from, raw.to)));
            }
        }
    }
    spans
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Byte offset where a part begins.
fn offset(source: &SourceText, part: &RawValue) -> usize {
    // The part borrows from the file, so its address says where it stands.
    let text = part.get_ron();
    let at = (text.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    at + text.len() - text.trim_start().len()
}

fn end(source: &SourceText, part: &RawValue) -> usize {
    offset(source, part) + part.get_ron().trim_start().len()
}

fn start(source: &SourceText, part: &RawValue) -> Location {
    source.place(offset(source, part))
}

/// Where a value in quotes stands in a part, from an offset on; that offset if it isn't written so.
fn within(source: &SourceText, from: usize, part: &RawValue, value: &str) -> Location {
    let text = source.text.get(from..end(source, part)).unwrap_or("");
    let found = if value.is_empty() { None } else { text.find(&format!("\"{value}\"")) };
    source.place(found.map_or(from, |at| from + at))
}
