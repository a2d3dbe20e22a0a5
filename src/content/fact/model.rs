//! `assets/facts.ron`: each number once, with where it comes from and until when it may be trusted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use ron::value::RawValue;
use serde::Deserialize;

use crate::{
    content::{name::FactId, reserved},
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{ron_errors, ron_options, ron_part, year_fault},
};

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum FactValue {
    /// A telephone number, written in groups. Never mirrored, never in local digits.
    Phone(String),
    /// An article of law as an office names it, in German.
    Law(String),
    /// Any other number or short text.
    Text(String),
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Usual office hours.
    Office,
    /// As written, for staff.
    Hours(String),
    /// Not known here.
    #[default]
    Unknown,
}

/// Which languages are spoken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub enum Spoken {
    /// Many, with interpreters.
    Many,
    /// These.
    Named(Vec<String>),
    /// Not known here.
    #[default]
    Unknown,
}

/// What it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Not known here.
    #[default]
    Unknown,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Fact")]
struct Raw {
    id: String,
    value: FactValue,
    purpose: String,
    #[serde(default)]
    hours: Hours,
    #[serde(default)]
    languages: Spoken,
    #[serde(default)]
    cost: Cost,
    #[serde(default)]
    confidential: bool,
    source: String,
    checked: Date,
    expires: Date,
}

impl Raw {
    /// What makes the fact unfit to be shown.
    fn faults(&self, place: &Location, findings: &mut Vec<Diagnostic>) {
        let (FactValue::Phone(value) | FactValue::Law(value) | FactValue::Text(value)) = &self.value;
        let grouped = value.split(' ').all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit()));
        if matches!(self.value, FactValue::Phone(_)) && !grouped {
            let finding = Diagnostic::error("fact-phone", place.clone());
            findings.push(finding.with("fact", &self.id).with("number", value));
        }
        for (field, text) in [("value", value), ("purpose", &self.purpose), ("source", &self.source)] {
            if text.trim().is_empty() {
                let finding = Diagnostic::error("fact-empty", place.clone());
                findings.push(finding.with("fact", &self.id).with("field", field));
            }
        }
        let years = [self.checked, self.expires].map(|day| year_fault(day, || place.clone()));
        if years.iter().any(Option::is_some) {
            findings.extend(years.into_iter().flatten());
        } else if self.expires < self.checked {
            let finding = Diagnostic::error("fact-dates", place.clone()).with("fact", &self.id);
            findings.push(finding.with("checked", self.checked).with("expires", self.expires));
        }
    }
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub id: FactId,
    /// What it says.
    pub value: FactValue,
    /// What it is for, in English, for content teams.
    pub purpose: String,
    /// When somebody answers.
    pub hours: Hours,
    /// Languages spoken there.
    pub languages: Spoken,
    /// What it costs.
    pub cost: Cost,
    /// Whether one may stay anonymous.
    pub confidential: bool,
    /// Who says so: operator or law.
    pub source: String,
    /// Day it was last checked.
    pub checked: Date,
    /// Day from which it needs checking again.
    pub expires: Date,
    /// Where it stands.
    pub place: Location,
}

impl Fact {
    /// The value as it is shown: groups of a telephone number never part at the end of a line.
    pub fn shown(&self) -> String {
        match &self.value {
            FactValue::Phone(number) => number.replace(' ', "\u{a0}"),
            FactValue::Law(text) | FactValue::Text(text) => text.clone(),
        }
    }
}

/// All facts by name.
#[derive(Debug, Clone, Default)]
pub struct Facts(BTreeMap<FactId, Fact>);

impl Facts {
    /// Reads `facts.ron`. A bad fact is left out, the others are kept.
    pub fn read(source: &SourceText) -> Report<Self> {
        let list: Vec<&RawValue> = match ron_options().from_str(&source.text) {
            Ok(list) => list,
            Err(error) => {
                return Report::new(
                    Self::default(),
                    ron_errors(source, &error, &|text| ron_options().from_str::<Vec<&RawValue>>(text).err()),
                );
            }
        };
        let mut findings = Vec::new();
        let mut facts = BTreeMap::new();
        for part in list {
            let (from, raw) = match ron_part::<Raw>(source, part) {
                Ok(read) => read,
                Err(finding) => {
                    findings.push(finding);
                    continue;
                }
            };
            let place = source.find(&format!("\"{}\"", raw.id), from);
            let Some(id) = FactId::new(&raw.id) else {
                findings.push(Diagnostic::error("bad-name", place).with("name", raw.id));
                continue;
            };
            if reserved::fact(&id) {
                findings.push(Diagnostic::error("name-reserved", place).with("name", id));
                continue;
            }
            if facts.contains_key(&id) {
                findings.push(Diagnostic::error("fact-twice", place).with("fact", id));
                continue;
            }
            let before = findings.len();
            raw.faults(&place, &mut findings);
            if findings.len() > before {
                continue;
            }
            let Raw { value, purpose, hours, languages, cost, confidential, source, checked, expires, .. } = raw;
            let fact = Fact {
                id: id.clone(),
                value,
                purpose,
                hours,
                languages,
                cost,
                confidential,
                source,
                checked,
                expires,
                place,
            };
            facts.insert(id, fact);
        }
        Report::new(Self(facts), findings)
    }

    /// The facts without those a rule found an error in.
    #[must_use]
    pub fn without(mut self, ids: &[String]) -> Self {
        self.0.retain(|id, _| !ids.iter().any(|bad| bad == id.as_str()));
        self
    }

    /// One fact.
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.0.get(id)
    }

    /// All facts, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.values()
    }

    /// The facts as variables for words.
    pub fn variables(&self) -> BTreeMap<String, String> {
        self.0.values().map(|fact| (fact.id.to_string(), fact.shown())).collect()
    }

    /// Names of all facts.
    pub fn names(&self) -> BTreeSet<&str> {
        self.0.keys().map(FactId::as_str).collect()
    }
}
