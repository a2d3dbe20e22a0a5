//! The site file: what one house knows. Places, offers, associations and the house's own facts.
//!
//! Owns: the model of `assets/sites/<name>.ron` and `assets/needs.ron`, reading both so that one bad entry leaves the
//! others served, and writing a site. Refuses: finding the files (that is `pack`) and tables (that is `exchange`).

mod draft;
mod entry_ref;
mod hours;
mod needs;
mod phone;
mod position;
mod read;
mod text;
pub(super) mod towns;
mod write;

use std::{borrow::Borrow, collections::BTreeMap, fmt};

use jiff::civil::Date;
use serde::Serialize;

pub use draft::{Draft, Field, language_tag};
pub use entry_ref::{EntryRef, clip_name};
pub use hours::{HoursError, HoursState, OpeningHours, Span, WrittenHours, weekdays};
pub use needs::{Need, Needs, need_label};
pub use phone::PhoneNumber;
pub use position::Position;
pub use text::SiteText;

use super::name::name_type;
use crate::{
    diagnostic::{Diagnostic, Location},
    language::LanguageTag,
};

name_type!(
    /// Name of a need: what somebody looks for, such as `legal-advice`.
    NeedId
);
name_type!(
    /// Name of an entry of a site file; an import replaces the entry of the same name.
    EntryId
);

/// What one house knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Its file's name without the ending, as `kiosk.ron` names it.
    pub id: String,
    /// Whether everything in it is made up; the screen says so.
    pub sample: bool,
    /// Name of the house.
    pub name: String,
    /// Where the house stands; distances count from here.
    pub centre: Position,
    /// The house's own facts.
    pub house: House,
    /// Entries in the order of the file; each id once. Expired ones are in it: see [`Site::on`].
    pub entries: Vec<Entry>,
}

/// The house's own facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct House {
    /// Where a telephone stands.
    pub telephone: Option<SiteText>,
    /// When the office is open.
    pub office: OpeningHours,
    /// Rules of the house, in order.
    pub rules: Vec<SiteText>,
    /// Interpreters by telephone.
    pub interpreter_phone: Option<PhoneNumber>,
}

/// A place, an offer or an association.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name in the file.
    pub id: EntryId,
    /// Its name on the screen; never empty.
    pub name: String,
    /// What it helps with; may be empty.
    pub needs: Vec<NeedId>,
    /// Town; never empty.
    pub town: String,
    /// Street and number.
    pub street: Option<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// Where it stands.
    pub position: Option<Position>,
    /// Telephone number.
    pub phone: Option<PhoneNumber>,
    /// Languages spoken there.
    pub languages: Vec<LanguageTag>,
    /// When it is open; empty where nobody said.
    pub hours: OpeningHours,
    /// What else to know.
    pub note: Option<SiteText>,
    /// Last day on which it may be shown.
    pub valid_until: Option<Date>,
    /// Where it was written.
    pub place: Location,
}

impl Entry {
    /// Whether it may no longer be shown.
    pub fn expired(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    /// Whether it helps with a need.
    pub fn helps(&self, need: &str) -> bool {
        self.needs.iter().any(|own| own.as_str() == need)
    }
}

impl Site {
    /// The entries that may be shown on a day.
    pub fn on(&self, today: Date) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| !entry.expired(today))
    }

    /// One entry.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id.as_str() == id)
    }

    /// A warning for each entry that is no longer shown.
    pub fn expired(&self, today: Date) -> Vec<Diagnostic> {
        let expired = self.entries.iter().filter(|entry| entry.expired(today));
        expired.filter_map(|entry| Some(expiry(entry, entry.valid_until?))).collect()
    }

    /// Lays entries over these by id: known ones are replaced where they stand, new ones follow.
    /// Gives how many were new and how many were replaced.
    pub fn merge(&mut self, entries: Vec<Entry>) -> (usize, usize) {
        let mut known: BTreeMap<EntryId, usize> =
            self.entries.iter().enumerate().map(|(at, entry)| (entry.id.clone(), at)).collect();
        let (mut new, mut replaced) = (0, 0);
        for entry in entries {
            match known.get(&entry.id).and_then(|&at| self.entries.get_mut(at)) {
                Some(old) => {
                    *old = entry;
                    replaced += 1;
                }
                None => {
                    known.insert(entry.id.clone(), self.entries.len());
                    self.entries.push(entry);
                    new += 1;
                }
            }
        }
        (new, replaced)
    }
}

fn expiry(entry: &Entry, last: Date) -> Diagnostic {
    Diagnostic::warning("site-expired", entry.place.clone()).with("entry", &entry.id).with("date", last)
}
