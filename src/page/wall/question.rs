//! A question on a wall: answers with colour, shape and letter, and how many raised which card.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    bars::{self, bars},
    canvas::{APART, INSET, PAD},
    scene::{Line, Wall},
    shape::shape,
    words::{self, gap},
};
use crate::{
    content::{Answer, PageKind},
    language::MessageId,
    page::{
        answer::{self, Verdict},
        spoken::{MarkedBy, SpokenCard},
    },
    ui::{
        text::{Inset, Pen},
        theme::Step,
        widget::row,
    },
};

/// Side of an answer's shape.
const SHAPE: f32 = 104.0;
/// Side of the tick of a right answer.
const SIGN: f32 = 56.0;
/// Its room, between shape and words.
const TICK: f32 = 88.0;

/// The answers of the page, where it is a question.
pub(super) fn answers<'a>(wall: &'a Wall) -> Option<&'a [Answer]> {
    match &wall.page.kind {
        PageKind::Question { answers } => Some(answers),
        _ => None,
    }
}

/// The text of an answer.
pub(super) fn text_of(wall: &Wall, at: usize) -> MessageId {
    wall.page.message(&format!("a{}", at + 1))
}

/// Why an answer is right.
pub(super) fn why(wall: &Wall, at: usize) -> MessageId {
    wall.page.message(&format!("a{}-why", at + 1))
}

/// Whether a row is marked as right.
pub(super) fn is_right(wall: &Wall, line: &Line) -> bool {
    let right = |at: &usize| answers(wall).and_then(|answers| answers.get(*at)).is_some_and(|answer| answer.right);
    wall.votes.right && matches!(line, Line::Answer(at) | Line::Why(at) if right(at))
}

/// Room beside the words of a row, in three and four languages. `counted`: the bars stand there.
pub(super) fn beside_words(wall: &Wall, line: &Line, counted: bool) -> f32 {
    let bars = if counted || matches!(line, Line::Answer(_)) { APART + bars::room(wall.canvas) } else { 0.0 };
    if matches!(line, Line::Sentence(_)) { 0.0 } else { SHAPE + TICK + bars }
}

/// Lowest content of a row.
pub(super) fn lowest(line: &Line) -> f32 {
    if matches!(line, Line::Sentence(_)) { 0.0 } else { SHAPE }
}

/// Room of an answer's words in one language: the same whether bars are shown or not.
fn room(wall: &Wall, bars: f32) -> f32 {
    let around = 2.0 * INSET + SHAPE + TICK;
    (wall.canvas.inner() - around - bars - APART * (wall.count() - 1.0)) / wall.count()
}

/// How high an answer is, in logical pixels.
pub(super) fn high(wall: &Wall, pen: &mut Pen, at: usize) -> f32 {
    words::high(wall, pen, &text_of(wall, at), room(wall, APART + bars::room(wall.canvas))).max(SHAPE) + 2.0 * PAD
}

/// How high an explanation is.
pub(super) fn why_high(wall: &Wall, pen: &mut Pen, at: usize) -> f32 {
    words::high(wall, pen, &why(wall, at), room(wall, 0.0)).max(SHAPE) + 2.0 * PAD
}

/// An answer in one language, or in two side by side.
pub(super) fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, at: usize) {
    let (id, what) = (text_of(wall, at), Line::Answer(at));
    let verdict = Verdict::of(is_right(wall, &what), true);
    let (rest, border) = (verdict.card(), verdict.border());
    let node = Node {
        border: UiRect::all(px(border)),
        border_radius: BorderRadius::all(px(28)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    // A wider border moves no words.
    let (aside, above) = (INSET - border, PAD - border);
    let inset = Inset { start: aside, end: aside, top: above, bottom: above };
    let card = SpokenCard { message: id.clone(), rest, heard: MarkedBy::Any };
    parent.spawn((node, inset, rest, card, Pickable::IGNORE)).with_children(|line| {
        start(wall, line, &what);
        words::beside(wall, line, &id, PAD);
        end(wall, line, &what, true);
    });
}

/// Why an answer is right, in one language, or in two side by side.
pub(super) fn why_beside(wall: &Wall, parent: &mut ChildSpawnerCommands, at: usize) {
    let (id, what) = (why(wall, at), Line::Why(at));
    let inset = Inset { start: INSET, end: INSET, top: PAD, bottom: PAD };
    let card = SpokenCard { message: id.clone(), rest: Verdict::Right.ground(), heard: MarkedBy::Any };
    answer::why(parent, Verdict::Right, 28.0, 0.0).insert((inset, card, Pickable::IGNORE)).with_children(|line| {
        start(wall, line, &what);
        words::beside(wall, line, &id, PAD);
    });
}

/// What stands before the words: shape, and room for a tick, so that words don't move when it comes.
pub(super) fn start(wall: &Wall, parent: &mut ChildSpawnerCommands, line: &Line) {
    let (Line::Answer(at) | Line::Why(at)) = line else { return };
    shape(parent, wall.active.reader().language(), *at, (SHAPE, Step::Large));
    let room = Node { width: px(TICK), flex_shrink: 0.0, justify_content: JustifyContent::Center, ..row(0.0) };
    let mut room = parent.spawn((room, Pickable::IGNORE));
    room.with_children(|room| Verdict::of(is_right(wall, line), true).sign(room, SIGN));
}

/// What stands after the words of an answer: bars, or their room.
pub(super) fn end(wall: &Wall, parent: &mut ChildSpawnerCommands, line: &Line, counted: bool) {
    match line {
        Line::Answer(at) | Line::Why(at) if counted => {
            gap(parent, APART);
            bars(parent, wall.canvas, wall.votes, *at, AlignItems::Stretch);
        }
        Line::Answer(_) => gap(parent, APART + bars::room(wall.canvas)),
        Line::Sentence(_) | Line::Why(_) => {}
    }
}
