//! From page to page, on the wall or ahead of it.

use super::{
    act::{Act, Effect, End, Refusal},
    state::Lesson,
};
use crate::{
    content::PageRef,
    trainer::{
        place::{Aside, Place, Position, planned},
        steps::Steps,
    },
};

/// Goes where an act leads.
pub(super) fn travel(
    lesson: &mut Lesson,
    act: Act,
    steps: &dyn Steps,
    effects: &mut Vec<Effect>,
) -> Result<(), Refusal> {
    let walk = lesson.walk(steps);
    let at = lesson.at.place;
    let to = match act {
        Act::Next | Act::Back => {
            step(lesson, &act, steps, effects);
            return Ok(());
        }
        Act::JumpTo(page) => return jump(lesson, page, steps),
        Act::Return => {
            let left = lesson.left.take().ok_or(Refusal::Nothing)?;
            lesson.at = left;
            return Ok(());
        }
        Act::Freeze => {
            match lesson.held.take() {
                Some(held) => lesson.at = held,
                None => lesson.held = Some(lesson.at.clone()),
            }
            return Ok(());
        }
        Act::Look(page) => {
            let on_wall = lesson.at.clone();
            jump(lesson, page, steps)?;
            lesson.held.get_or_insert(on_wall);
            return Ok(());
        }
        Act::Send => return lesson.held.take().map(drop).ok_or(Refusal::Nothing),
        Act::Number(number) => {
            number.checked_sub(1).and_then(|number| walk.shown().filter(|place| place.day == at.day).nth(number))
        }
        Act::GoOn(place) => planned(walk.plan, place).filter(|planned| walk.has(&planned.page)).map(|_| place),
        Act::NextBlock => walk.next_block(at.slot()),
        Act::PreviousBlock => walk.previous_block(at.slot()),
        Act::BeginDay(day) => walk.shown().find(|place| place.day == day),
        _ => None,
    };
    let place = to.ok_or(Refusal::NoSuchPlace)?;
    go(lesson, place);
    Ok(())
}

/// The plan goes on from a place.
fn go(lesson: &mut Lesson, place: Place) {
    let from = std::mem::replace(&mut lesson.at, Position::start(place));
    if from != lesson.at {
        lesson.left = Some(from);
    }
}

/// A page beside where the plan is.
fn jump(lesson: &mut Lesson, page: PageRef, steps: &dyn Steps) -> Result<(), Refusal> {
    if !lesson.walk(steps).has(&page) {
        return Err(Refusal::NoSuchPlace);
    }
    let left = lesson.at.clone();
    // The page the plan is at is no page beside it.
    if planned(&lesson.plan, left.place).is_some_and(|planned| planned.page == page) {
        lesson.at = Position::start(left.place);
    } else {
        lesson.at.aside = Some(Aside { page, sentence: 0 });
    }
    if lesson.at != left {
        lesson.left = Some(left);
    }
    Ok(())
}

fn step(lesson: &mut Lesson, act: &Act, steps: &dyn Steps, effects: &mut Vec<Effect>) {
    let walk = lesson.walk(steps);
    let day = lesson.at.place.day;
    let on = *act == Act::Next;
    match if on { walk.forward(&lesson.at) } else { walk.backward(&lesson.at) } {
        Some(position) => lesson.at = position,
        None if !on => effects.push(Effect::End(End::Start)),
        None if walk.shown().any(|place| place.day > day) => effects.push(Effect::End(End::Day)),
        None => effects.push(Effect::End(End::Course)),
    }
}
