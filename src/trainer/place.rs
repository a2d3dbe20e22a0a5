//! Where a lesson is in its plan, and the way from page to page.
//!
//! Owns: places and the order of pages. Pages that are hidden or not there are passed over; a page beside the plan leads
//! back to where the plan goes on. Refuses: changing a lesson.

use serde::{Deserialize, Serialize};

use super::steps::{Steps, step_of};
use crate::{
    content::{
        PageRef,
        plan::{Plan, PlannedPage},
    },
    language::LanguageTag,
};

/// A block of a plan; both count from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its day.
    pub day: usize,
    /// Which block of the day.
    pub block: usize,
}

/// A page's place in a plan. All count from 0, and hidden pages count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its day.
    pub day: usize,
    /// Which block of the day.
    pub block: usize,
    /// Which page of the block.
    pub page: usize,
}

impl Place {
    /// Its block.
    pub fn slot(self) -> Slot {
        Slot { day: self.day, block: self.block }
    }
}

/// A page beside the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// Which.
    #[serde(with = "page_name")]
    pub page: PageRef,
    /// The sentence in view, from 0.
    pub sentence: usize,
}

/// What somebody looks at. The sentence is the truth; which step shows it follows from the languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The place in the plan; beside it, where the plan goes on.
    pub place: Place,
    /// The sentence in view there, from 0.
    pub sentence: usize,
    /// The page beside the plan that is looked at.
    pub aside: Option<Aside>,
}

impl Position {
    /// The beginning of a page of the plan.
    pub fn start(place: Place) -> Self {
        Self { place, sentence: 0, aside: None }
    }

    /// The page that is looked at; `None` where the plan has no such place.
    pub fn page<'a>(&'a self, plan: &'a Plan) -> Option<&'a PageRef> {
        match &self.aside {
            Some(aside) => Some(&aside.page),
            None => planned(plan, self.place).map(|planned| &planned.page),
        }
    }

    /// The sentence in view, from 0.
    pub fn sentence(&self) -> usize {
        self.aside.as_ref().map_or(self.sentence, |aside| aside.sentence)
    }

    /// Brings another sentence of the same page into view.
    pub fn turn(&mut self, sentence: usize) {
        match &mut self.aside {
            Some(aside) => aside.sentence = sentence,
            None => self.sentence = sentence,
        }
    }
}

/// The page at a place.
pub fn planned(plan: &Plan, place: Place) -> Option<&PlannedPage> {
    plan.days.get(place.day)?.blocks.get(place.block)?.pages.get(place.page)
}

/// The same, to change it.
pub fn planned_mut(plan: &mut Plan, place: Place) -> Option<&mut PlannedPage> {
    plan.days.get_mut(place.day)?.blocks.get_mut(place.block)?.pages.get_mut(place.page)
}

/// Every page of a plan with its place, hidden ones too.
pub fn places(plan: &Plan) -> impl Iterator<Item = (Place, &PlannedPage)> {
    plan.days.iter().enumerate().flat_map(|(day, planned)| {
        planned.blocks.iter().enumerate().flat_map(move |(block, planned)| {
            planned.pages.iter().enumerate().map(move |(page, planned)| (Place { day, block, page }, planned))
        })
    })
}

/// A plan as it is walked through with these languages.
#[derive(Clone, Copy)]
pub struct Walk<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How pages break.
    pub steps: &'a dyn Steps,
    /// Languages of the wall.
    pub languages: &'a [LanguageTag],
}

impl<'a> Walk<'a> {
    /// First sentences of a page's steps.
    pub fn starts(&self, page: &PageRef) -> Vec<usize> {
        self.steps.starts(page, self.languages)
    }

    /// Whether there is such a page.
    pub fn has(&self, page: &PageRef) -> bool {
        !self.starts(page).is_empty()
    }

    /// Places whose pages are shown, in order.
    pub fn shown(self) -> impl DoubleEndedIterator<Item = Place> + 'a {
        let shown: Vec<Place> = places(self.plan)
            .filter(|(_, planned)| !planned.hidden && self.has(&planned.page))
            .map(|(place, _)| place)
            .collect();
        shown.into_iter()
    }

    /// The next page of the day.
    pub fn next_page(self, place: Place) -> Option<Place> {
        self.shown().find(|other| other.day == place.day && *other > place)
    }

    /// The page before it on the same day.
    pub fn previous_page(self, place: Place) -> Option<Place> {
        self.shown().rfind(|other| other.day == place.day && *other < place)
    }

    /// The first page of the next block of the day.
    pub fn next_block(self, slot: Slot) -> Option<Place> {
        self.shown().find(|other| other.day == slot.day && other.block > slot.block)
    }

    /// The first page of the block before.
    pub fn previous_block(self, slot: Slot) -> Option<Place> {
        let before = self.shown().rfind(|other| other.day == slot.day && other.block < slot.block)?;
        self.shown().find(|other| other.slot() == before.slot())
    }

    /// The nearest page that is shown: this one, else the next of the day, else the one before, else any after, else
    /// the last of all.
    pub fn nearest(self, place: Place) -> Option<Place> {
        let shown = || self.shown();
        let here = shown().find(|other| *other == place);
        here.or_else(|| self.next_page(place))
            .or_else(|| self.previous_page(place))
            .or_else(|| shown().find(|other| *other > place))
            .or_else(|| shown().next_back())
    }

    /// One step on; at the end of the day none.
    pub fn forward(self, from: &Position) -> Option<Position> {
        let starts = from.page(self.plan).map(|page| self.starts(page)).unwrap_or_default();
        if let Some(start) = starts.get(step_of(&starts, from.sentence()) + 1) {
            let mut on = from.clone();
            on.turn(*start);
            return Some(on);
        }
        match from.aside {
            Some(_) => Some(Position { aside: None, ..from.clone() }),
            None => self.next_page(from.place).map(Position::start),
        }
    }

    /// One step back, to the last step of the page before; at the beginning of the day none.
    pub fn backward(self, from: &Position) -> Option<Position> {
        let starts = from.page(self.plan).map(|page| self.starts(page)).unwrap_or_default();
        let step = step_of(&starts, from.sentence());
        if let Some(start) = step.checked_sub(1).and_then(|step| starts.get(step)) {
            let mut back = from.clone();
            back.turn(*start);
            return Some(back);
        }
        if from.aside.is_some() {
            return Some(Position { aside: None, ..from.clone() });
        }
        let place = self.previous_page(from.place)?;
        let sentence = planned(self.plan, place).and_then(|planned| self.starts(&planned.page).last().copied());
        Some(Position { place, sentence: sentence.unwrap_or(0), aside: None })
    }
}

/// A page in a file: `module/page`.
pub(super) mod page_name {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::content::PageRef;

    pub fn serialize<S: Serializer>(page: &PageRef, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(page)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<PageRef, D::Error> {
        let text = String::deserialize(from)?;
        PageRef::new(&text).ok_or_else(|| D::Error::custom(format!("“{text}” names no page")))
    }
}
