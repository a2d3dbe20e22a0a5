//! What keys do.

use bevy::ecs::hierarchy::ChildSpawnerCommands;

use crate::{
    trainer::console::words::say,
    ui::{
        text::Weight,
        theme::{Step, Token},
        widget::text,
    },
};

/// One line a key.
pub(super) fn fill(body: &mut ChildSpawnerCommands) {
    for id in ["key-next", "key-back", "key-black", "key-number", "key-notes", "key-hands", "key-escape"] {
        body.spawn(text(say(id), Step::Label, Weight::Regular, Token::Ink));
    }
}
