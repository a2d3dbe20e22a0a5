//! A sentence: a row that can be touched to hear it, and is marked while it is spoken.

use bevy::ecs::hierarchy::ChildSpawnerCommands;

use crate::{
    language::MessageId,
    page::row::{self, RowLanguage, RowLook},
    ui::{
        core::Act,
        text::{Column, Inset, Localized, Type, Weight},
        theme::{Step, Token},
        widget::{Looks, TOUCH, button, control, square},
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

/// Measures of sentences.
const LOOK: RowLook = RowLook {
    inset: Inset { start: 34.0, end: 28.0, top: 12.0, bottom: 12.0 },
    corner: 20.0,
    apart: 24.0,
    touch: Some(Inset { start: 34.0, end: 28.0, top: 12.0, bottom: 12.0 }),
};

/// A row with one sentence.
pub(super) fn sentence(parent: &mut ChildSpawnerCommands, id: &MessageId) {
    row::sentence(parent, id, &[RowLanguage::plain(Column::READER)], LOOK, |row, _| {
        row::words(row, Localized::new(id.clone()), Type::default(), Token::Ink, None);
    });
}

/// A row with a sentence in the reader's language and in German; `half`: padding of each.
pub(super) fn both(parent: &mut ChildSpawnerCommands, id: &MessageId, half: Inset, step: Step) {
    let inset = Inset { start: 8.0, ..Inset::default() };
    let languages = [Column::READER, Column::REFERENCE].map(RowLanguage::plain);
    row::sentence(parent, id, &languages, RowLook { inset, touch: Some(half), ..LOOK }, |row, column| {
        let words = Localized::in_column(id.clone(), column);
        row::words(row, words, Type::new(step, Weight::Regular), Token::Ink, None);
    });
}
