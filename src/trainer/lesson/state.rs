//! The state of one course.

use serde::{Deserialize, Serialize};

use crate::{
    content::{PageRef, plan::Plan},
    language::LanguageTag,
    trainer::{
        clock::{Now, Timer},
        place::{Place, Position, Walk},
        plan_file,
        record::Record,
        steps::{Steps, step_of},
        vote::Vote,
    },
};

/// Most languages of a wall.
pub const MOST_LANGUAGES: usize = 4;
/// The largest size of notes; the smallest is 0.
pub const MOST_NOTES: u8 = 6;
/// Most people that are counted.
pub const MOST_HEADS: u16 = 999;

/// What a pointer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointerKind {
    /// All but its surroundings grows dark.
    Spotlight,
    /// Its surroundings grow large.
    Zoom,
}

/// Spotlight or zoom on the wall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pointer {
    /// Which of them.
    pub kind: PointerKind,
    /// From the left, in parts of the wall, 0 to 1.
    pub x: f32,
    /// From above, in parts of the wall, 0 to 1.
    pub y: f32,
}

/// What hands are counted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Voting {
    /// The question on the wall.
    Question,
    /// Three faces, which the wall shows.
    Faces,
}

/// One course as it is taught. Only [`reduce`](super::reduce) changes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The plan, with what the leader changed of it.
    #[serde(with = "plan_file")]
    pub plan: Plan,
    /// What the leader looks at, and, unless the wall is held, what is on it.
    pub at: Position,
    /// What the wall is held at.
    pub held: Option<Position>,
    /// Where the last jump left from.
    pub left: Option<Position>,
    /// Languages of the wall in their order, one to four.
    pub languages: Vec<LanguageTag>,
    /// Whether the wall is black.
    pub black: bool,
    /// Spotlight or zoom.
    #[serde(skip)]
    pub pointer: Option<Pointer>,
    /// Size of the notes, 0 to [`MOST_NOTES`].
    pub notes: u8,
    /// How many are there.
    pub heads: u16,
    /// What hands are counted for.
    pub voting: Option<Voting>,
    /// Whether something is spoken.
    #[serde(skip)]
    pub hearing: bool,
    /// Its time.
    pub timer: Timer,
    /// What came of each day, the last one last.
    pub records: Vec<Record>,
}

impl Lesson {
    /// A lesson that begins at the first page of a plan that is shown. `languages` are those of the last lesson, for a
    /// plan that names none; German where nobody names any.
    pub fn new(plan: Plan, languages: &[LanguageTag], steps: &dyn Steps) -> Self {
        let named = if plan.languages.is_empty() { languages } else { &plan.languages };
        let mut languages: Vec<LanguageTag> = Vec::new();
        for tag in named {
            if !languages.contains(tag) && languages.len() < MOST_LANGUAGES {
                languages.push(tag.clone());
            }
        }
        if languages.is_empty() {
            languages.push(LanguageTag::german());
        }
        let walk = Walk { plan: &plan, steps, languages: &languages };
        let at = Position::start(walk.nearest(Place::default()).unwrap_or_default());
        Self {
            plan,
            at,
            held: None,
            left: None,
            languages,
            black: false,
            pointer: None,
            notes: 2,
            heads: 0,
            voting: None,
            hearing: false,
            timer: Timer::default(),
            records: Vec::new(),
        }
    }

    /// What is on the wall, behind the black.
    pub fn wall(&self) -> &Position {
        self.held.as_ref().unwrap_or(&self.at)
    }

    /// The page on the wall.
    pub fn wall_page(&self) -> Option<&PageRef> {
        self.wall().page(&self.plan)
    }

    /// The page the leader looks at.
    pub fn page(&self) -> Option<&PageRef> {
        self.at.page(&self.plan)
    }

    /// Its way through the plan.
    pub fn walk<'a>(&'a self, steps: &'a dyn Steps) -> Walk<'a> {
        Walk { plan: &self.plan, steps, languages: &self.languages }
    }

    /// The step of a position, from 0, and how many its page has.
    pub fn step(&self, position: &Position, steps: &dyn Steps) -> (usize, usize) {
        let starts = position.page(&self.plan).map(|page| steps.starts(page, &self.languages)).unwrap_or_default();
        (step_of(&starts, position.sentence()), starts.len())
    }

    /// The number of a place among the pages of its day that are shown, from 1, and how many there are.
    pub fn number(&self, place: Place, steps: &dyn Steps) -> (Option<usize>, usize) {
        let day: Vec<Place> = self.walk(steps).shown().filter(|other| other.day == place.day).collect();
        (day.iter().position(|other| *other == place).map(|at| at + 1), day.len())
    }

    /// The vote on the question that is on the wall, or the one that is counted.
    pub fn vote(&self) -> Option<&Vote> {
        let record = self.records.last()?;
        match self.voting {
            Some(Voting::Faces) => record.faces.as_ref(),
            Some(Voting::Question) | None => record.vote(self.wall_page()?),
        }
    }

    /// The lesson as a file keeps it: silent, nothing is pointed at, its timer waits,
    /// and nothing of a vote can be taken back.
    #[must_use]
    pub fn rested(mut self) -> Self {
        (self.hearing, self.pointer) = (false, None);
        self.timer = self.timer.rested();
        self.forget_order();
        self
    }

    /// The record of today, begun where there is none. What was counted on another day is counted.
    pub(super) fn today(&mut self, now: Now) -> Option<&mut Record> {
        if self.records.last().is_none_or(|record| record.date != now.date) {
            self.forget_order();
            self.voting = None;
            self.records.push(Record::new(now.date));
        }
        self.records.last_mut()
    }

    /// In which order hands were raised is forgotten.
    pub(super) fn forget_order(&mut self) {
        for record in &mut self.records {
            record.votes.iter_mut().map(|asked| &mut asked.vote).chain(&mut record.faces).for_each(Vote::forget_order);
        }
    }
}
