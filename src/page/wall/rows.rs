//! The rows of a wall: sentences side by side, or one sentence in several languages.

use std::ops::Range;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::{APART, BETWEEN, CARD, INSET, PAD},
    head::picture,
    question,
    scene::Wall,
};
use crate::{
    language::MessageId,
    page::spoken::{SpokenCard, SpokenRow},
    ui::{
        text::{Column, Inset, OwnDirection, Pen, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, pictogram, row, text},
    },
};

/// Room of the words of one language in a row.
fn room(wall: &Wall) -> f32 {
    let languages = f32::from(wall.languages);
    let inner = wall.canvas.inner() - if has_card(wall) { CARD + BETWEEN } else { 0.0 };
    (inner - 2.0 * INSET - APART * (languages - 1.0)) / languages
}

/// Whether the picture has a card beside the rows.
fn has_card(wall: &Wall) -> bool {
    wall.languages == 1 && picture(wall).is_some()
}

/// What stands on the wall row by row; in three and four languages a question comes before its answers.
pub(super) fn list(wall: &Wall) -> Vec<MessageId> {
    let asks = wall.is_stacked() && question::answers(wall).is_some();
    asks.then(|| wall.page.title()).into_iter().chain(wall.page.rows()).collect()
}

/// How high each row is, in logical pixels.
pub(super) fn heights(wall: &Wall, pen: &mut Pen) -> Vec<f32> {
    if let Some(answers) = question::answers(wall) {
        return question::heights(wall, answers, pen);
    }
    let (room, kind) = (room(wall), Type::new(wall.canvas.body, Weight::Regular));
    let high = |id: &MessageId, pen: &mut Pen| {
        let columns = wall.columns().map(|column| wall.words(id, column).0).collect::<Vec<_>>();
        columns.iter().map(|words| wall.high(pen, words, kind, room)).fold(0.0, f32::max) + 2.0 * PAD
    };
    wall.page.rows().iter().map(|id| high(id, pen)).collect()
}

/// Builds the rows of a step.
pub(super) fn fill(wall: &Wall, parent: &mut ChildSpawnerCommands, shown: Range<usize>) {
    let rows = list(wall);
    let rows = rows.get(shown.clone()).unwrap_or_default();
    if wall.is_stacked() {
        for id in rows {
            wall.columns().for_each(|column| stacked(wall, parent, id, column));
        }
        return;
    }
    if let Some(answers) = question::answers(wall) {
        for (at, answer) in answers.iter().enumerate().filter(|(at, _)| shown.contains(at)) {
            question::beside(wall, parent, at, answer);
        }
        return;
    }
    if !has_card(wall) {
        rows.iter().for_each(|id| beside(wall, parent, id));
        return;
    }
    let node = Node { align_items: AlignItems::Stretch, ..grow(row(BETWEEN)) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|body| {
        if let Some(picture) = picture(wall) {
            let node = Node {
                width: px(CARD),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(px(32)),
                flex_shrink: 0.0,
                ..default()
            };
            let card = (node, Paint::fill(Token::Disc(wall.module.tint)), Pickable::IGNORE);
            body.spawn(card).with_child(pictogram(picture, 400.0));
        }
        body.spawn((grow(column(super::canvas::GAP)), Pickable::IGNORE))
            .with_children(|side| rows.iter().for_each(|id| beside(wall, side, id)));
    });
}

/// A sentence in one language, or in two side by side.
fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId) {
    let node = Node {
        align_items: AlignItems::FlexStart,
        border_radius: BorderRadius::all(px(24)),
        flex_shrink: 0.0,
        ..row(APART)
    };
    let inset = Inset { start: INSET, end: INSET, top: PAD, bottom: PAD };
    let spoken = SpokenRow { message: id.clone(), padding: INSET };
    parent.spawn((node, inset, spoken, Pickable::IGNORE)).with_children(|line| {
        for column in wall.columns() {
            line.spawn((grow(self::column(0.0)), Pickable::IGNORE))
                .with_children(|half| sentence(wall, half, id, column, wall.canvas.body));
        }
    });
}

/// A sentence in one of several languages, on a card of its own; an answer with its shape.
fn stacked(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId, column: Column) {
    let node = Node { border_radius: BorderRadius::all(px(24)), ..grow(row(APART)) };
    let rest = Paint::fill(Token::Card);
    let inset = Inset { start: INSET + 6.0, end: INSET, top: 8.0, bottom: 8.0 };
    let mut card = parent.spawn((node, rest, inset, Pickable::IGNORE));
    if column == Column::READER {
        card.insert(SpokenCard { message: id.clone(), rest });
    }
    let answer = question::answers(wall).and(wall.page.rows().iter().position(|row| row == id));
    card.with_children(|card| {
        if let Some(at) = answer {
            question::shape(wall, card, at);
        }
        card.spawn((grow(self::column(0.0)), Pickable::IGNORE))
            .with_children(|words| sentence(wall, words, id, column, wall.canvas.stacked));
    });
}

fn sentence(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId, column: Column, step: Step) {
    let (words, there) = wall.words(id, column);
    let direction = if there { wall.active.column(column) } else { wall.active.reader() }.language().direction;
    let (weight, ink) = match (there, wall.is_stacked()) {
        (true, true) => (Weight::SemiBold, Token::Ink),
        (true, false) => (Weight::Regular, Token::Ink),
        (false, _) => (Weight::Regular, Token::Soft),
    };
    parent.spawn((text(words, step, weight, ink), OwnDirection(direction)));
}
