//! The rows of a wall: sentences side by side, or one sentence in several languages.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::{APART, BETWEEN, CARD, GAP, INSET, PAD, SMALL_CARD},
    head::picture,
    question,
    scene::{Line, Wall},
    steps::PictureRoom,
    words::{self, sentence},
};
use crate::{
    language::MessageId,
    page::{
        self,
        row::RowLook,
        spoken::{MarkedBy, SpokenCard},
    },
    ui::{
        text::{Column, Inset, Pen, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, row},
    },
};

/// Measures of sentences.
const LOOK: RowLook = RowLook {
    inset: Inset { start: INSET, end: INSET, top: PAD, bottom: PAD },
    corner: 24.0,
    apart: APART,
    touch: None,
};
/// Above and below the words of a card.
const CARD_PAD: f32 = 8.0;

/// The side of the picture's card beside the rows, where one language is read.
fn card(wall: &Wall) -> Option<f32> {
    let side = if wall.picture == PictureRoom::Small { SMALL_CARD } else { CARD };
    (wall.languages == 1 && picture(wall).is_some()).then_some(side)
}

/// Room of the words of one language in a row.
fn room(wall: &Wall) -> f32 {
    let inner = wall.canvas.inner() - card(wall).map_or(0.0, |side| side + BETWEEN);
    (inner - 2.0 * INSET - APART * (wall.count() - 1.0)) / wall.count()
}

/// How high a sentence is in one language, or in two side by side.
pub(super) fn high(wall: &Wall, pen: &mut Pen, id: &MessageId) -> f32 {
    words::high(wall, pen, id, room(wall)) + 2.0 * PAD
}

/// What a card says in one of several languages, each with its size.
fn said(wall: &Wall, line: &Line) -> Vec<(MessageId, Type)> {
    let bold = |id: MessageId, step: Step| (id, Type::new(step, Weight::SemiBold));
    match line {
        Line::Sentence(id) => vec![bold(id.clone(), wall.canvas.stacked)],
        Line::Answer(at) => vec![bold(question::text_of(wall, *at), wall.canvas.stacked)],
        Line::Why(at) => vec![
            bold(question::text_of(wall, *at), wall.canvas.body),
            (question::why(wall, *at), Type::new(wall.canvas.body, Weight::Regular)),
        ],
    }
}

/// Whether bars stand on the card of a language, of several: on the first.
fn is_counted(wall: &Wall, column: Column) -> bool {
    column == Column::at(wall.shown.start)
}

/// How high the card of one language is, of several.
pub(super) fn card_high(wall: &Wall, pen: &mut Pen, line: &Line, column: Column) -> f32 {
    let beside = question::beside_words(wall, line, is_counted(wall, column));
    let room = wall.canvas.inner() - 2.0 * INSET - 6.0 - beside;
    let high = |(id, kind): (MessageId, Type)| {
        let words = wall.words(&id, column).0;
        wall.high(pen, &words, kind, room)
    };
    let words: f32 = said(wall, line).into_iter().map(high).sum();
    words.max(question::lowest(line)) + 2.0 * CARD_PAD
}

/// Builds the rows of a step.
pub(super) fn fill(wall: &Wall, pen: &mut Pen, parent: &mut ChildSpawnerCommands, lines: &[Line]) {
    if wall.is_stacked() {
        for line in lines {
            wall.columns().for_each(|column| stacked(wall, pen, parent, line, column));
        }
        return;
    }
    let Some(side) = card(wall) else {
        lines.iter().for_each(|line| one(wall, parent, line));
        return;
    };
    let node = Node { align_items: AlignItems::Stretch, ..grow(row(BETWEEN)) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|body| {
        if let Some(picture) = picture(wall) {
            let node = Node { width: px(side), ..default() };
            page::picture::card(body, picture, wall.module.tint, node, (side * 5.0 / 7.0).round());
        }
        body.spawn((grow(column(GAP)), Pickable::IGNORE))
            .with_children(|side| lines.iter().for_each(|line| one(wall, side, line)));
    });
}

/// A row in one language, or in two side by side.
fn one(wall: &Wall, parent: &mut ChildSpawnerCommands, line: &Line) {
    match line {
        Line::Sentence(id) => beside(wall, parent, id),
        Line::Answer(at) => question::beside(wall, parent, *at),
        Line::Why(at) => question::why_beside(wall, parent, *at),
    }
}

/// A sentence in one language, or in two side by side.
fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId) {
    let languages: Vec<_> = wall.columns().map(|column| words::language(wall, column)).collect();
    page::row::sentence(parent, id, &languages, LOOK, |half, column| {
        sentence(wall, half, id, column, words::body(wall))
    });
}

/// A sentence in one of several languages, on a card of its own; an answer with its shape.
fn stacked(wall: &Wall, pen: &mut Pen, parent: &mut ChildSpawnerCommands, line: &Line, column: Column) {
    let high = card_high(wall, pen, line, column);
    let node = Node { border_radius: BorderRadius::all(px(24)), ..grow(row(0.0)) };
    let node = Node { min_height: px(high), ..node };
    let right = question::is_right(wall, line);
    let rest = Paint::fill(if right { Token::OkTint } else { Token::Card });
    let inset = Inset { start: INSET + 6.0, end: INSET, top: CARD_PAD, bottom: CARD_PAD };
    let mut card = parent.spawn((node, rest, inset, Pickable::IGNORE));
    let said = said(wall, line);
    if let Some((id, _)) = said.last() {
        // Who says nothing of its language speaks the first.
        let heard = if column == Column::at(wall.shown.start) {
            MarkedBy::AnyBut(words::others(wall, column))
        } else {
            MarkedBy::Only(wall.active.column(column).language().tag.clone())
        };
        card.insert(SpokenCard { message: id.clone(), rest, heard });
    }
    card.with_children(|card| {
        question::start(wall, card, line);
        card.spawn((grow(self::column(0.0)), Pickable::IGNORE)).with_children(|words| {
            said.iter().for_each(|(id, kind)| sentence(wall, words, id, column, *kind));
            said.last()
                .into_iter()
                .for_each(|(id, _)| page::row::bar_beside(words, id, &words::language(wall, column), 2.0 * PAD));
        });
        question::end(wall, card, line, is_counted(wall, column));
    });
}
