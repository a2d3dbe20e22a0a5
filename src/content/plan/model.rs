//! What is taught, in which order: days, blocks and their pages.

use std::collections::BTreeMap;

use crate::{content::PageRef, language::LanguageTag};

/// Minutes of a page of which neither plan nor page says how long it takes.
pub const MINUTES: u16 = 4;

/// A plan of `assets/plans/<name>.ron`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The file's name without its ending: small letters, digits, hyphens.
    pub name: String,
    /// What it is called, by language; German is always there.
    pub title: BTreeMap<LanguageTag, String>,
    /// Languages that the wall begins with, at most four; empty: those of the last lesson.
    pub languages: Vec<LanguageTag>,
    /// Its days, at least one.
    pub days: Vec<Day>,
}

/// What is taught on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its blocks, at least one, with a break after each.
    pub blocks: Vec<Block>,
}

/// Pages that are taught without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is called, by language. Empty: like the module of its first page.
    pub title: BTreeMap<LanguageTag, String>,
    /// How long it is planned to take, 5 to 240.
    pub minutes: u16,
    /// Its pages, at least one.
    pub pages: Vec<PlannedPage>,
}

/// A page in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPage {
    /// Which.
    pub page: PageRef,
    /// Whether it is taught however little time is left.
    pub core: bool,
    /// Whether it stays in the file and is not shown.
    pub hidden: bool,
    /// How long it is planned to take, 1 to 60. `None`: as its own words say (`.minutes`), else [`MINUTES`].
    pub minutes: Option<u16>,
}

impl Plan {
    /// Every page that is shown, with the day and the block it is in, counted from 0.
    pub fn pages(&self) -> impl Iterator<Item = (usize, usize, &PlannedPage)> {
        let blocks = self.days.iter().enumerate().flat_map(|(day, planned)| {
            planned.blocks.iter().enumerate().map(move |(block, planned)| (day, block, planned))
        });
        blocks.flat_map(|(day, block, planned)| {
            planned.pages.iter().filter(|page| !page.hidden).map(move |page| (day, block, page))
        })
    }
}
