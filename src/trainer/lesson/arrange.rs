//! The plan as this leader teaches it: pages hidden, moved, put in and taken out, and their minutes.

use std::ops::RangeInclusive;

use super::{
    act::{Act, Refusal},
    state::Lesson,
};
use crate::{
    content::{
        PageRef,
        plan::{Block, PlannedPage},
    },
    trainer::{
        place::{Aside, Place, Position, Slot, planned, planned_mut},
        steps::Steps,
    },
};

/// Minutes a page can be planned for.
pub const PAGE_MINUTES: RangeInclusive<u16> = 1..=60;
/// Minutes a block can be planned for.
pub const BLOCK_MINUTES: RangeInclusive<u16> = 5..=240;

/// Changes the plan; whoever looks at a page goes on looking at it.
pub(super) fn arrange(lesson: &mut Lesson, act: Act, steps: &dyn Steps) -> Result<(), Refusal> {
    match act {
        Act::HidePage(place) => page(lesson, place)?.hidden = true,
        Act::ShowPage(place) => page(lesson, place)?.hidden = false,
        Act::SetCore(place, core) => page(lesson, place)?.core = core,
        Act::SetMinutes(_, Some(minutes)) if !PAGE_MINUTES.contains(&minutes) => return Err(Refusal::Minutes),
        Act::SetMinutes(place, minutes) => page(lesson, place)?.minutes = minutes,
        Act::SetBlockMinutes(_, minutes) if !BLOCK_MINUTES.contains(&minutes) => return Err(Refusal::Minutes),
        Act::SetBlockMinutes(slot, minutes) => block(lesson, slot).ok_or(Refusal::NoSuchPlace)?.minutes = minutes,
        Act::MovePage { from, to } => return move_page(lesson, from, to),
        Act::RaisePage(from) => return above(lesson, from).and_then(|to| move_page(lesson, from, to)),
        Act::LowerPage(from) => return below(lesson, from).and_then(|to| move_page(lesson, from, to)),
        Act::AddPage(place, page) => return add_page(lesson, place, page, steps),
        Act::RemovePage(place) => return remove_page(lesson, place, steps),
        Act::CallPlan { name, title } => (lesson.plan.name, lesson.plan.title) = (name, title),
        _ => {}
    }
    Ok(())
}

fn page(lesson: &mut Lesson, place: Place) -> Result<&mut PlannedPage, Refusal> {
    planned_mut(&mut lesson.plan, place).ok_or(Refusal::NoSuchPlace)
}

fn block(lesson: &mut Lesson, slot: Slot) -> Option<&mut Block> {
    lesson.plan.days.get_mut(slot.day)?.blocks.get_mut(slot.block)
}

/// Everything that stands at a place of the plan.
fn positions(lesson: &mut Lesson) -> impl Iterator<Item = &mut Position> {
    [Some(&mut lesson.at), lesson.held.as_mut(), lesson.left.as_mut()].into_iter().flatten()
}

fn move_page(lesson: &mut Lesson, from: Place, to: Place) -> Result<(), Refusal> {
    let same = from.slot() == to.slot();
    let room = block(lesson, to.slot()).ok_or(Refusal::NoSuchPlace)?.pages.len();
    let pages = &mut block(lesson, from.slot()).ok_or(Refusal::NoSuchPlace)?.pages;
    if from.page >= pages.len() || to.page > if same { room - 1 } else { room } {
        return Err(Refusal::NoSuchPlace);
    }
    if !same && pages.len() == 1 {
        return Err(Refusal::LastPage);
    }
    let page = pages.remove(from.page);
    if let Some(block) = block(lesson, to.slot()) {
        block.pages.insert(to.page, page);
    }
    positions(lesson).for_each(|position| position.place = moved(position.place, from, to));
    Ok(())
}

/// Where a place is after a page was moved.
fn moved(place: Place, from: Place, to: Place) -> Place {
    if place == from {
        return to;
    }
    pushed(closed(place, from), to)
}

/// Where a place is after the page at another was taken out.
fn closed(mut place: Place, gone: Place) -> Place {
    if place.slot() == gone.slot() && place.page > gone.page {
        place.page -= 1;
    }
    place
}

/// Where a place is after a page was put in.
fn pushed(mut place: Place, new: Place) -> Place {
    if place.slot() == new.slot() && place.page >= new.page {
        place.page += 1;
    }
    place
}

/// All blocks in order, with the number of their pages.
fn blocks(lesson: &Lesson) -> Vec<(Slot, usize)> {
    let days = lesson.plan.days.iter().enumerate();
    let blocks = days.flat_map(|(day, planned)| {
        planned.blocks.iter().enumerate().map(move |(block, planned)| (Slot { day, block }, planned.pages.len()))
    });
    blocks.collect()
}

/// The place a page goes up to.
fn above(lesson: &Lesson, from: Place) -> Result<Place, Refusal> {
    if let Some(page) = from.page.checked_sub(1) {
        return Ok(Place { page, ..from });
    }
    let before = blocks(lesson).into_iter().rfind(|(slot, _)| *slot < from.slot());
    let (slot, pages) = before.ok_or(Refusal::NoSuchPlace)?;
    Ok(Place { day: slot.day, block: slot.block, page: pages })
}

/// The place a page goes down to.
fn below(lesson: &Lesson, from: Place) -> Result<Place, Refusal> {
    let blocks = blocks(lesson);
    let (_, pages) = *blocks.iter().find(|(slot, _)| *slot == from.slot()).ok_or(Refusal::NoSuchPlace)?;
    if from.page + 1 < pages {
        return Ok(Place { page: from.page + 1, ..from });
    }
    let (slot, _) = blocks.into_iter().find(|(slot, _)| *slot > from.slot()).ok_or(Refusal::NoSuchPlace)?;
    Ok(Place { day: slot.day, block: slot.block, page: 0 })
}

fn add_page(lesson: &mut Lesson, place: Place, page: PageRef, steps: &dyn Steps) -> Result<(), Refusal> {
    if !steps.is_taught(&page) {
        return Err(Refusal::NoSuchPlace);
    }
    let pages = &mut block(lesson, place.slot()).ok_or(Refusal::NoSuchPlace)?.pages;
    if place.page > pages.len() {
        return Err(Refusal::NoSuchPlace);
    }
    pages.insert(place.page, PlannedPage { page, core: true, hidden: false, minutes: None });
    positions(lesson).for_each(|position| position.place = pushed(position.place, place));
    Ok(())
}

fn remove_page(lesson: &mut Lesson, gone: Place, steps: &dyn Steps) -> Result<(), Refusal> {
    let page = planned(&lesson.plan, gone).ok_or(Refusal::NoSuchPlace)?.page.clone();
    let pages = &mut block(lesson, gone.slot()).ok_or(Refusal::NoSuchPlace)?.pages;
    if pages.len() == 1 {
        return Err(Refusal::LastPage);
    }
    pages.remove(gone.page);
    let last = pages.len() - 1;
    let on =
        goes_on(lesson, gone, steps).unwrap_or_else(|| Position::start(Place { page: gone.page.min(last), ..gone }));
    for position in positions(lesson) {
        if position.place == gone {
            // Whoever looks at it goes on looking, and comes back to the plan by the next step.
            let beside = || Aside { page: page.clone(), sentence: position.sentence };
            let aside = Some(position.aside.clone().unwrap_or_else(beside));
            *position = Position { aside, ..on.clone() };
        } else {
            position.place = closed(position.place, gone);
        }
    }
    Ok(())
}

/// Where the plan goes on after the page at a place was taken out: at the one that follows it on that day, else at the end
/// of the one before.
fn goes_on(lesson: &Lesson, gone: Place, steps: &dyn Steps) -> Option<Position> {
    let walk = lesson.walk(steps);
    let place = walk.nearest(gone)?;
    let mut on = Position::start(place);
    if place.day == gone.day && place < gone {
        let starts = planned(walk.plan, place).map(|planned| walk.starts(&planned.page)).unwrap_or_default();
        on.sentence = starts.last().copied().unwrap_or(0);
    }
    Some(on)
}
