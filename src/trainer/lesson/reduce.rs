//! What each act does to a lesson.

use super::{
    act::{Act, Effect, Refusal},
    arrange::arrange,
    state::{Lesson, MOST_HEADS, MOST_NOTES, Pointer, PointerKind, Voting},
    travel::travel,
    wall::{hear, languages, vote},
};
use crate::{
    content::PageRef,
    language::LanguageTag,
    trainer::{clock::Now, steps::Steps},
};

/// What an act does to a lesson, and what comes of it. `now` must not fall.
pub fn reduce(lesson: &Lesson, act: Act, steps: &dyn Steps, now: Now) -> (Lesson, Vec<Effect>) {
    let mut next = lesson.clone();
    pass(&mut next, now);
    let before = next.clone();
    let by_voice = matches!(act, Act::VoiceAt(_));
    let counting = matches!(act, Act::HeadCount(_) | Act::Tick);
    let mut effects = Vec::new();
    if let Err(refusal) = carry_out(&mut next, act, steps, now, &mut effects) {
        effects.push(Effect::Refused(refusal));
    }
    settle(&before, &mut next, by_voice, &mut effects);
    if next.timer.has_begun() {
        note(&mut next, counting, now);
    }
    // A pointer that moves is no reason to write.
    if before.rested() != next.clone().rested() {
        effects.push(Effect::Keep);
    }
    (next, effects)
}

/// Time that has passed belongs to what was on the wall.
fn pass(lesson: &mut Lesson, now: Now) {
    let slot = lesson.wall().place.slot();
    let passed = lesson.timer.pass(slot, now.millis);
    let page = lesson.wall_page().cloned();
    if let (Some(page), Some(record), false) = (page, lesson.records.last_mut(), lesson.black || passed == 0) {
        record.show(slot, &page, passed);
    }
}

/// How the wall looks, as far as a lesson says.
type Look<'a> = (Option<&'a PageRef>, usize, bool, &'a [LanguageTag], Option<Pointer>);

fn look(lesson: &Lesson) -> Look<'_> {
    (lesson.wall_page(), lesson.wall().sentence(), lesson.black, &lesson.languages, lesson.pointer)
}

/// What follows from what was done, whatever it was.
fn settle(before: &Lesson, next: &mut Lesson, by_voice: bool, effects: &mut Vec<Effect>) {
    let moved = before.wall() != next.wall() || before.wall_page() != next.wall_page();
    // Faces stand in a page's place, so any step leaves them.
    if before.wall_page() != next.wall_page() || (moved && before.voting == Some(Voting::Faces)) {
        next.voting = None;
        next.forget_order();
    }
    if moved && next.pointer.is_some_and(|pointer| pointer.kind == PointerKind::Zoom) {
        next.pointer = None;
    }
    // Who moves on hears no more; a wall that follows its voice has moved with it.
    let spoken = effects.iter().any(|effect| matches!(effect, Effect::Speak(_)));
    if before.hearing && !spoken && !by_voice && (moved || !next.hearing) {
        next.hearing = false;
        effects.push(Effect::Silence);
    }
    let slot = next.wall().place.slot();
    if before.wall().place.slot() != slot {
        effects.push(Effect::Block(slot));
    }
    let votes = before.vote() != next.vote() || before.voting != next.voting;
    if look(before) != look(next) || votes {
        effects.push(Effect::Wall);
    }
}

/// Notes what is seen today. While people are being counted, nobody knows yet how many there are.
fn note(lesson: &mut Lesson, counting: bool, now: Now) {
    let (slot, heads, languages) = (lesson.wall().place.slot(), lesson.heads, lesson.languages.clone());
    let page = lesson.wall_page().cloned().filter(|_| !lesson.black);
    let Some(record) = lesson.today(now) else { return };
    if !counting {
        record.heads = record.heads.max(heads);
    }
    record.speak(&languages);
    if let Some(page) = page {
        record.show(slot, &page, 0);
    }
}

fn carry_out(
    lesson: &mut Lesson,
    act: Act,
    steps: &dyn Steps,
    now: Now,
    effects: &mut Vec<Effect>,
) -> Result<(), Refusal> {
    match act {
        Act::Next
        | Act::Back
        | Act::JumpTo(_)
        | Act::Number(_)
        | Act::GoOn(_)
        | Act::Return
        | Act::NextBlock
        | Act::PreviousBlock
        | Act::BeginDay(_)
        | Act::Freeze
        | Act::Look(_)
        | Act::Send => travel(lesson, act, steps, effects),
        Act::AddLanguage(_) | Act::RemoveLanguage(_) | Act::SwapLanguages => languages(lesson, act),
        Act::Hear(_) | Act::StopHearing | Act::VoiceAt(_) | Act::VoiceEnded => hear(lesson, act, steps, effects),
        Act::CountHands | Act::CountFaces | Act::StopCounting | Act::Vote(_) => vote(lesson, act, steps, now),
        Act::HidePage(_)
        | Act::ShowPage(_)
        | Act::MovePage { .. }
        | Act::RaisePage(_)
        | Act::LowerPage(_)
        | Act::AddPage(..)
        | Act::RemovePage(_)
        | Act::SetCore(..)
        | Act::CallPlan { .. }
        | Act::SetMinutes(..)
        | Act::SetBlockMinutes(..) => arrange(lesson, act, steps),
        Act::Begin
        | Act::Tick
        | Act::Pause
        | Act::Resume
        | Act::Black
        | Act::Point { .. }
        | Act::StopPointing
        | Act::NotesLarger
        | Act::NotesSmaller
        | Act::HeadCount(_)
        | Act::Escape => {
            set(lesson, &act, now);
            Ok(())
        }
    }
}

/// What stays where it is and looks different.
fn set(lesson: &mut Lesson, act: &Act, now: Now) {
    match act {
        Act::Begin if !lesson.timer.has_begun() => lesson.timer.run(now.millis),
        Act::Pause => lesson.timer.pause(),
        Act::Resume => lesson.timer.run(now.millis),
        Act::Black => lesson.black = !lesson.black,
        Act::Point { kind, x, y } => {
            let part = |at: f32| if at.is_nan() { 0.5 } else { at.clamp(0.0, 1.0) };
            lesson.pointer = Some(Pointer { kind: *kind, x: part(*x), y: part(*y) });
        }
        Act::StopPointing => lesson.pointer = None,
        Act::NotesLarger => lesson.notes = lesson.notes.saturating_add(1).min(MOST_NOTES),
        Act::NotesSmaller => lesson.notes = lesson.notes.saturating_sub(1),
        Act::HeadCount(by) => lesson.heads = lesson.heads.saturating_add_signed(*by).min(MOST_HEADS),
        Act::Escape => escape(lesson),
        _ => {}
    }
    if let (Act::HeadCount(_), Some(Voting::Question)) = (act, lesson.voting) {
        let (page, heads) = (lesson.wall_page().cloned(), lesson.heads);
        let votes = lesson.records.last_mut().map(|record| record.votes.iter_mut());
        if let Some(asked) = votes.into_iter().flatten().find(|asked| Some(&asked.page) == page.as_ref()) {
            asked.heads = heads;
        }
    }
}

/// Ends the topmost of what passes.
fn escape(lesson: &mut Lesson) {
    if lesson.pointer.take().is_some() || lesson.voting.take().is_some() {
        return;
    }
    match lesson.held.take() {
        Some(held) => lesson.at = held,
        None => lesson.black = false,
    }
}
