//! Words of a page in the languages of a wall: how high they are, and how they are written.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{canvas::APART, scene::Wall};
use crate::{
    language::MessageId,
    ui::{
        text::{Column, OwnDirection, Pen, Type, Weight},
        theme::Token,
        widget::{column, grow, text},
    },
};

/// The size of sentences.
pub(super) fn body(wall: &Wall) -> Type {
    Type::new(wall.canvas.body, Weight::Regular)
}

/// How high the highest of the languages is, each with so much room.
pub(super) fn high(wall: &Wall, pen: &mut Pen, id: &MessageId, room: f32) -> f32 {
    let columns: Vec<_> = wall.columns().map(|column| wall.words(id, column).0).collect();
    columns.iter().map(|words| wall.high(pen, words, body(wall), room)).fold(0.0, f32::max)
}

/// What a text says in each language, side by side.
pub(super) fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId) {
    for (at, column) in wall.columns().enumerate() {
        if at > 0 {
            gap(parent, APART);
        }
        parent
            .spawn((grow(self::column(0.0)), Pickable::IGNORE))
            .with_children(|half| sentence(wall, half, id, column, body(wall)));
    }
}

/// What a text says in a language, or that it says nothing there.
pub(super) fn sentence(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId, column: Column, kind: Type) {
    let (words, there) = wall.words(id, column);
    let direction = if there { wall.active.column(column) } else { wall.active.reader() }.language().direction;
    let (weight, ink) = if there { (kind.weight, Token::Ink) } else { (Weight::Regular, Token::Soft) };
    parent.spawn((text(words, kind.step, weight, ink), OwnDirection(direction)));
}

/// Room between two parts of a row.
pub(super) fn gap(parent: &mut ChildSpawnerCommands, wide: f32) {
    parent.spawn((Node { width: px(wide), flex_shrink: 0.0, ..default() }, Pickable::IGNORE));
}
