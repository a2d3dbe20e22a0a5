//! The plan as this leader teaches it: pages hidden, moved, and their minutes.

use std::ops::RangeInclusive;

use super::{
    act::{Act, Refusal},
    state::Lesson,
};
use crate::{
    content::plan::Block,
    trainer::place::{Place, Slot, planned_mut},
};

/// Minutes a page can be planned for.
pub const PAGE_MINUTES: RangeInclusive<u16> = 1..=60;
/// Minutes a block can be planned for.
pub const BLOCK_MINUTES: RangeInclusive<u16> = 5..=240;

/// Changes the plan; whoever looks at a page goes on looking at it.
pub(super) fn arrange(lesson: &mut Lesson, act: &Act) -> Result<(), Refusal> {
    let plan = &mut lesson.plan;
    match act {
        Act::HidePage(place) => planned_mut(plan, *place).ok_or(Refusal::NoSuchPlace)?.hidden = true,
        Act::ShowPage(place) => planned_mut(plan, *place).ok_or(Refusal::NoSuchPlace)?.hidden = false,
        Act::SetMinutes(_, Some(minutes)) if !PAGE_MINUTES.contains(minutes) => return Err(Refusal::Minutes),
        Act::SetMinutes(place, minutes) => {
            planned_mut(plan, *place).ok_or(Refusal::NoSuchPlace)?.minutes = *minutes;
        }
        Act::SetBlockMinutes(_, minutes) if !BLOCK_MINUTES.contains(minutes) => return Err(Refusal::Minutes),
        Act::SetBlockMinutes(slot, minutes) => block(lesson, *slot).ok_or(Refusal::NoSuchPlace)?.minutes = *minutes,
        Act::MovePage { from, to } => return move_page(lesson, *from, *to),
        _ => {}
    }
    Ok(())
}

fn block(lesson: &mut Lesson, slot: Slot) -> Option<&mut Block> {
    lesson.plan.days.get_mut(slot.day)?.blocks.get_mut(slot.block)
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
    for position in [Some(&mut lesson.at), lesson.held.as_mut(), lesson.left.as_mut()].into_iter().flatten() {
        position.place = moved(position.place, from, to);
    }
    Ok(())
}

/// Where a place is after a page was moved.
fn moved(place: Place, from: Place, to: Place) -> Place {
    if place == from {
        return to;
    }
    let mut place = place;
    if place.slot() == from.slot() && place.page > from.page {
        place.page -= 1;
    }
    if place.slot() == to.slot() && place.page >= to.page {
        place.page += 1;
    }
    place
}
