//! Words of a page in the languages of a wall: how high they are, and how they are written.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{canvas::APART, scene::Wall};
use crate::{
    language::{LanguageTag, MessageId},
    page::row::{self, RowLanguage},
    ui::{
        text::{Column, Pen, Type, Weight},
        theme::Token,
        widget::{column, grow},
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

/// A language of the wall: beside others it has a bar of its own.
pub(super) fn language(wall: &Wall, column: Column) -> RowLanguage {
    let language = wall.active.column(column).language();
    RowLanguage { column, own_bar: (wall.languages > 1).then(|| (language.tag.clone(), language.direction)) }
}

/// The languages of a row but one.
pub(super) fn others(wall: &Wall, column: Column) -> Vec<LanguageTag> {
    let all = wall.columns().filter(|other| *other != column);
    all.map(|other| wall.active.column(other).language().tag.clone()).collect()
}

/// What a text says in each language, side by side, each with its bar; `above`: padding above and below.
pub(super) fn beside(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId, above: f32) {
    for (at, column) in wall.columns().enumerate() {
        if at > 0 {
            gap(parent, APART);
        }
        parent.spawn((grow(self::column(0.0)), Pickable::IGNORE)).with_children(|half| {
            sentence(wall, half, id, column, body(wall));
            row::bar_beside(half, id, &language(wall, column), above);
        });
    }
}

/// What a text says in a language, or that it says nothing there.
pub(super) fn sentence(wall: &Wall, parent: &mut ChildSpawnerCommands, id: &MessageId, column: Column, kind: Type) {
    let (words, there) = wall.words(id, column);
    let direction = if there { wall.active.column(column) } else { wall.active.reader() }.language().direction;
    let (weight, ink) = if there { (kind.weight, Token::Ink) } else { (Weight::Regular, Token::Soft) };
    row::words(parent, words, Type { weight, ..kind }, ink, Some(direction));
}

/// Room between two parts of a row.
pub(super) fn gap(parent: &mut ChildSpawnerCommands, wide: f32) {
    parent.spawn((Node { width: px(wide), flex_shrink: 0.0, ..default() }, Pickable::IGNORE));
}
