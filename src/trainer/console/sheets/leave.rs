//! Whether the lesson ends.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    trainer::{
        console::{
            control::{Look, pill},
            words::say,
        },
        desk::{DeskAct, Sheet},
        wish::Wish,
    },
    ui::{
        text::Weight,
        theme::{Step, Token},
        widget::{row, text, wrap},
    },
};

/// What is kept, and both ways.
pub(super) fn fill(body: &mut ChildSpawnerCommands) {
    body.spawn(text(say("leave-kept"), Step::Label, Weight::Regular, Token::Ink));
    body.spawn(Node { flex_shrink: 0.0, ..wrap(row(16.0), 12.0) }).with_children(|line| {
        pill(line, Wish::Desk(DeskAct::Close), say("leave-stay"), None, Look::Solid);
        pill(line, Wish::Desk(DeskAct::Open(Sheet::Table)), say("table"), Some("table"), Look::Rim);
        pill(line, Wish::Leave, say("leave"), Some("sign-out"), Look::Rim);
    });
}
