//! How a lesson is doing against its plan.

use super::state::Lesson;
use crate::{
    content::plan::MINUTES,
    trainer::{
        clock::{Span, minutes},
        place::{Place, planned},
        steps::Steps,
    },
};

/// Time of a lesson, by what is on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Of the block.
    pub block: Span,
    /// Of the day.
    pub day: Span,
    /// Milliseconds the block is late: more than its pages up to this one are planned for.
    pub late: u64,
}

/// How a lesson is doing at this moment of the machine's clock, in milliseconds.
pub fn pace(lesson: &Lesson, steps: &dyn Steps, millis: u64) -> Pace {
    let place = lesson.wall().place;
    let slot = place.slot();
    let blocks = lesson.plan.days.get(slot.day).map_or(&[][..], |day| &day.blocks);
    let planned = blocks.get(slot.block).map_or(0, |block| minutes(block.minutes));
    let block = Span { elapsed: lesson.timer.block(slot, slot, millis), planned };
    let day = Span {
        elapsed: lesson.timer.day(slot.day, slot, millis),
        planned: blocks.iter().map(|block| minutes(block.minutes)).sum(),
    };
    let until = lesson.walk(steps).shown().filter(|other| other.slot() == slot && *other <= place);
    let due = until.map(|place| planned_minutes(lesson, place, steps)).sum();
    Pace { block, day, late: block.elapsed.saturating_sub(due) }
}

/// Milliseconds a page is planned for: by the plan, else by its own words, else [`MINUTES`].
fn planned_minutes(lesson: &Lesson, place: Place, steps: &dyn Steps) -> u64 {
    let page = planned(&lesson.plan, place);
    let planned = page.and_then(|planned| planned.minutes.or_else(|| steps.minutes(&planned.page)));
    minutes(planned.unwrap_or(MINUTES))
}
