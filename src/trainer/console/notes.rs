//! What whoever leads reads: the note of the page, the question to the group, and what comes after this.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    control::{Look, round},
    scene::Scene,
    words::{page_title, say},
};
use crate::{
    language::{Args, MessageId},
    page::wall::steps::step_of,
    trainer::{
        lesson::{Act, End},
        wish::Wish,
    },
    ui::{
        text::{Column, Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{column, control, grow, row, scrolls, space, text},
    },
};

/// Sizes of notes, from the smallest.
const SIZES: [Step; 7] = [Step::Mark, Step::Small, Step::Label, Step::Body, Step::Large, Step::Heading, Step::Title];

/// Builds both cards.
pub(super) fn fill(scene: &Scene, side: &mut ChildSpawnerCommands) {
    let card = |node: Node| Node { border_radius: BorderRadius::all(px(24)), ..node };
    let inset = Inset { start: 26.0, end: 26.0, top: 18.0, bottom: 22.0 };
    side.spawn((card(grow(column(12.0))), inset, Paint::fill(Token::Card))).with_children(|card| notes(scene, card));
    let next = card(Node { flex_shrink: 0.0, ..column(6.0) });
    side.spawn((next, inset, Paint::fill(Token::Card))).with_children(|card| after(scene, card));
}

/// A text for leaders, in their language or in German; none where nobody wrote one.
fn for_leaders(scene: &Scene, name: &str) -> Option<Localized> {
    let (_, page, _) = scene.library.page(scene.lesson.page()?)?;
    let id = page.message(name);
    let found = scene.active.get(&id, &Args::none(), Column::READER);
    (!found.text.starts_with('[')).then(|| Localized::new(id))
}

fn notes(scene: &Scene, card: &mut ChildSpawnerCommands) {
    let size = SIZES.get(usize::from(scene.lesson.notes)).copied().unwrap_or(Step::Label);
    card.spawn(Node { flex_shrink: 0.0, ..row(4.0) }).with_children(|head| {
        head.spawn(text(say("note"), Step::Small, Weight::Bold, Token::Ink));
        head.spawn(space());
        round(head, Wish::Lesson(Act::NotesSmaller), say("notes-smaller"), "minus", Look::Plain);
        round(head, Wish::Lesson(Act::NotesLarger), say("notes-larger"), "plus", Look::Plain);
    });
    card.spawn(scrolls(grow(column(18.0)))).with_children(|list| {
        match for_leaders(scene, "notes") {
            Some(note) => list.spawn(text(note, size, Weight::Regular, Token::Ink)),
            None => list.spawn(text(say("note-none"), size, Weight::Regular, Token::Soft)),
        };
        if let Some(ask) = for_leaders(scene, "ask") {
            let node = Node { border_radius: BorderRadius::all(px(18)), flex_shrink: 0.0, ..column(8.0) };
            let inset = Inset { start: 22.0, end: 22.0, top: 16.0, bottom: 18.0 };
            list.spawn((node, inset, Paint::fill(Token::Paper))).with_children(|asked| {
                asked.spawn(row(12.0)).with_children(|head| {
                    head.spawn(control("chats-circle", 38.0, Token::SunTint));
                    head.spawn(text(say("ask"), size, Weight::Bold, Token::Ink));
                });
                asked.spawn(text(ask, size, Weight::Regular, Token::Ink));
            });
        }
    });
}

/// The sentence of the next step, or the title of the next page.
fn after(scene: &Scene, card: &mut ChildSpawnerCommands) {
    card.spawn(text(say("after-this"), Step::Small, Weight::Bold, Token::Ink));
    let lesson = scene.lesson;
    let breaks = &scene.looked.breaks.0;
    let next = breaks.get(step_of(breaks, lesson.at.sentence()) + 1);
    let words = match (next, lesson.page().and_then(|page| scene.library.page(page))) {
        (Some(step), Some((_, page, _))) => page.rows().get(step.rows.start).cloned().map(Localized::new),
        _ => None,
    };
    let words = words.unwrap_or_else(|| next_page(scene));
    card.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
}

fn next_page(scene: &Scene) -> Localized {
    let known = scene.known();
    let (lesson, walk) = (scene.lesson, scene.lesson.walk(&known));
    let at = lesson.at.place;
    let next = if lesson.at.aside.is_some() { Some(at) } else { walk.next_page(at) };
    let page = next.and_then(|place| crate::trainer::place::planned(&lesson.plan, place));
    match page {
        Some(planned) => page_title(&planned.page, scene),
        None => say(end(if walk.shown().any(|place| place.day > at.day) { End::Day } else { End::Course })),
    }
}

/// What is said at an end.
pub(super) fn end(end: End) -> &'static str {
    match end {
        End::Course => "end-of-course",
        End::Start | End::Day => "end-of-day",
    }
}

/// A title of the interface that both rooms have.
pub(super) fn shared(id: &'static str) -> Localized {
    Localized::new(MessageId::ui(id))
}
