//! A sentence: a row that can be touched to hear it, and is marked while it is spoken.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::MessageId,
    page::spoken::SpokenRow,
    ui::{
        core::Act,
        text::{Column, Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{Looks, TOUCH, button, control, square, text},
    },
};

/// A round button with the sign of a loudspeaker, called by what it says.
pub(super) fn sound(parent: &mut ChildSpawnerCommands, act: Act, name: Localized) {
    parent.spawn(button(act, name, Looks::Sound, false, square(TOUCH))).with_child(control(
        "speaker-high",
        44.0,
        Token::Teal,
    ));
}

/// Padding of a sentence at the inline start.
const PADDING: f32 = 34.0;
/// Padding of a sentence at the inline end.
const END: f32 = 28.0;

/// A row with one sentence.
pub(super) fn sentence(parent: &mut ChildSpawnerCommands, id: MessageId) {
    let words = Localized::new(id.clone());
    touchable(parent, id, Column::READER).with_child(text(words, Step::Body, Weight::Regular, Token::Ink));
}

/// A row without content yet.
pub(super) fn touchable<'a>(
    parent: &'a mut ChildSpawnerCommands,
    id: MessageId,
    language: Column,
) -> EntityCommands<'a> {
    let name = Localized::in_column(id.clone(), language);
    let node = Node { flex_direction: FlexDirection::Column, justify_content: JustifyContent::Center, ..default() };
    let mut row = parent.spawn((
        button(Act::Hear(id.clone(), language), name, Looks::Row, false, node),
        Inset { start: PADDING, end: END, top: 12.0, bottom: 12.0 },
    ));
    if language == Column::READER {
        row.insert(SpokenRow { message: id, padding: PADDING });
    }
    row
}
