//! A question on a wall: answers with colour, shape and letter, and how many raised which card.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::{APART, INSET, PAD},
    letters::{SHAPES, letter},
    scene::{Votes, Wall},
};
use crate::{
    content::{Answer, PageKind},
    page::spoken::SpokenCard,
    ui::{
        text::{Column, Inset, Localized, OwnDirection, Pen, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{column, control, grow, row, text},
    },
};

/// Side of an answer's shape.
const SHAPE: f32 = 104.0;
/// Room of the bars at the end of an answer.
const BARS: f32 = 340.0;
/// Longest bar.
const LONGEST: f32 = 220.0;

/// The answers of the page, where it is a question.
pub(super) fn answers<'a>(wall: &'a Wall) -> Option<&'a [Answer]> {
    match &wall.page.kind {
        PageKind::Question { answers } => Some(answers),
        _ => None,
    }
}

/// Room of an answer's words in one language.
fn room(wall: &Wall) -> f32 {
    let languages = f32::from(wall.languages);
    (wall.canvas.inner() - 2.0 * INSET - SHAPE - APART - BARS - APART * languages) / languages
}

/// How high each answer is, in logical pixels.
pub(super) fn heights(wall: &Wall, answers: &[Answer], pen: &mut Pen) -> Vec<f32> {
    let (room, kind) = (room(wall), Type::new(wall.canvas.body, Weight::Regular));
    let high = |at: usize, pen: &mut Pen| {
        let id = wall.page.message(&format!("a{}", at + 1));
        let columns: Vec<_> = wall.columns().map(|column| wall.words(&id, column).0).collect();
        let words = columns.iter().map(|words| wall.high(pen, words, kind, room)).fold(SHAPE, f32::max);
        words + 2.0 * PAD
    };
    (0..answers.len()).map(|at| high(at, pen)).collect()
}

/// An answer in one language, or in two side by side.
pub(super) fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, at: usize, answer: &Answer) {
    let id = wall.page.message(&format!("a{}", at + 1));
    let right = wall.votes.right && answer.right;
    let rest = if right { Paint::card(Token::OkTint, Token::Ok) } else { Paint::card(Token::Card, Token::Edge) };
    let node = Node {
        border: UiRect::all(px(if right { 6.0 } else { 2.0 })),
        border_radius: BorderRadius::all(px(28)),
        flex_shrink: 0.0,
        ..row(APART)
    };
    let inset = Inset { start: INSET, end: INSET, top: PAD, bottom: PAD };
    let card = SpokenCard { message: id.clone(), rest };
    parent.spawn((node, inset, rest, card, Pickable::IGNORE)).with_children(|line| {
        shape(wall, line, at);
        if right {
            line.spawn(control("check-circle", 60.0, Token::Ok));
        }
        for column in wall.columns() {
            line.spawn((grow(self::column(0.0)), Pickable::IGNORE)).with_children(|half| {
                let (words, there) = wall.words(&id, column);
                let language = if there { wall.active.column(column) } else { wall.active.reader() }.language();
                let ink = if there { Token::Ink } else { Token::Soft };
                half.spawn((text(words, wall.canvas.body, Weight::Regular, ink), OwnDirection(language.direction)));
            });
        }
        bars(wall, line, at);
    });
}

/// The shape of an answer, with its letter.
pub(super) fn shape(wall: &Wall, parent: &mut ChildSpawnerCommands, at: usize) {
    let node = Node { flex_shrink: 0.0, width: px(SHAPE), height: px(SHAPE), ..default() };
    parent.spawn((node, Pickable::IGNORE)).with_children(|shape| {
        let sign = SHAPES.get(at).copied().unwrap_or("shape-circle");
        shape.spawn(control(sign, SHAPE, Token::Answer(u8::try_from(at).unwrap_or(0))));
        // A triangle has its room below.
        let lower = if at == 0 { 20.0 } else { 0.0 };
        let over = Node {
            position_type: PositionType::Absolute,
            width: px(SHAPE),
            height: px(SHAPE),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            padding: UiRect::top(px(lower)),
            ..default()
        };
        shape.spawn((over, Pickable::IGNORE)).with_children(|over| {
            let language = wall.active.column(Column::READER).language();
            let letter = Localized::of(language, &letter(&language.tag, at).to_string());
            over.spawn(text(letter, Step::Large, Weight::Bold, Token::OnSolid));
        });
    });
}

/// Raised cards of each round, where they are shown.
fn bars(wall: &Wall, parent: &mut ChildSpawnerCommands, at: usize) {
    let node = Node { width: px(BARS), flex_shrink: 0.0, justify_content: JustifyContent::Center, ..column(12.0) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|side| {
        let Votes { rounds, .. } = wall.votes;
        let most = rounds.iter().flatten().copied().max().unwrap_or(0).max(1);
        for (round, counts) in rounds.iter().enumerate() {
            let count = counts.get(at).copied().unwrap_or(0);
            let last = round + 1 == rounds.len();
            side.spawn((row(14.0), Pickable::IGNORE)).with_children(|line| {
                if rounds.len() > 1 {
                    let words = Localized::plain(format!("{}.", round + 1));
                    line.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
                }
                let long = (LONGEST * f32::from(count) / f32::from(most)).max(4.0);
                let bar =
                    Node { width: px(long), height: px(36), border_radius: BorderRadius::all(px(8)), ..default() };
                let paint = if last { Token::Answer(u8::try_from(at).unwrap_or(0)) } else { Token::Line };
                line.spawn((bar, Paint::fill(paint), Pickable::IGNORE));
                line.spawn(text(Localized::plain(count.to_string()), Step::Small, Weight::Bold, Token::Ink));
            });
        }
    });
}
