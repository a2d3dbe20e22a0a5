//! Spotlight and zoom.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    trainer::{
        console::{
            control::{Look, pill},
            scene::Scene,
            words::say,
        },
        desk::DeskAct,
        lesson::PointerKind,
        wish::Wish,
    },
    ui::{
        text::Weight,
        theme::{Step, Token},
        widget::{row, text, wrap},
    },
};

/// Both, and how.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    body.spawn(text(say("point-how"), Step::Small, Weight::Regular, Token::Soft));
    body.spawn(Node { flex_shrink: 0.0, ..wrap(row(16.0), 12.0) }).with_children(|line| {
        let kinds =
            [(PointerKind::Spotlight, "spotlight", "flashlight"), (PointerKind::Zoom, "zoom", "magnifying-glass-plus")];
        for (kind, name, sign) in kinds {
            let look = if scene.desk.pointing == Some(kind) { Look::Solid } else { Look::Plain };
            pill(line, Wish::Desk(DeskAct::Point(Some(kind))), say(name), Some(sign), look);
        }
        if scene.desk.pointing.is_some() {
            pill(line, Wish::Desk(DeskAct::Point(None)), say("point-end"), Some("x"), Look::Rim);
        }
    });
}
