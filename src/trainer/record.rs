//! What came of one day: pages, minutes, languages, heads and hands.
//!
//! Owns: what the table after the lesson is made of. Refuses: everything about persons; there is no place for it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    place::{Slot, page_name},
    vote::Vote,
};
use crate::{content::PageRef, language::LanguageTag};

/// A page that was on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The block it was shown in.
    pub slot: Slot,
    /// Which.
    #[serde(with = "page_name")]
    pub page: PageRef,
    /// For how long, in milliseconds.
    pub millis: u64,
}

/// The vote on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The question.
    #[serde(with = "page_name")]
    pub page: PageRef,
    /// How many were there.
    pub heads: u16,
    /// Its counts.
    pub vote: Vote,
}

/// One day on which was taught.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The day.
    pub date: Date,
    /// Most people that were there. A count that is put right before anything else happens was a slip.
    pub heads: u16,
    /// Languages the wall had, in the order of their coming.
    pub languages: Vec<LanguageTag>,
    /// Pages in the order of their coming.
    pub shown: Vec<Shown>,
    /// Votes in the order of their coming.
    pub votes: Vec<Asked>,
    /// The three faces.
    pub faces: Option<Vote>,
}

impl Record {
    /// Nothing was taught yet.
    pub fn new(date: Date) -> Self {
        Self { date, heads: 0, languages: Vec::new(), shown: Vec::new(), votes: Vec::new(), faces: None }
    }

    /// Notes that a page is on the wall, for so many milliseconds more.
    pub fn show(&mut self, slot: Slot, page: &PageRef, millis: u64) {
        match self.shown.iter_mut().find(|shown| shown.slot == slot && shown.page == *page) {
            Some(shown) => shown.millis = shown.millis.saturating_add(millis),
            None => self.shown.push(Shown { slot, page: page.clone(), millis }),
        }
    }

    /// Notes languages of the wall.
    pub fn speak(&mut self, languages: &[LanguageTag]) {
        for tag in languages {
            if !self.languages.contains(tag) {
                self.languages.push(tag.clone());
            }
        }
    }

    /// The vote on a page.
    pub fn vote(&self, page: &PageRef) -> Option<&Vote> {
        self.votes.iter().find(|asked| asked.page == *page).map(|asked| &asked.vote)
    }
}
