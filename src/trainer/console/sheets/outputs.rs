//! Outputs of sound, to choose from; each is heard at once.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    trainer::{
        console::{
            control::{Look, pill},
            scene::Scene,
            words::say,
        },
        wish::{SoundWish, Wish},
    },
    ui::{
        text::{Localized, Weight},
        theme::{Step, Token},
        widget::{row, text},
    },
};

/// One line an output; the usual one first.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    if scene.silent {
        body.spawn(text(say("sound-none"), Step::Label, Weight::Regular, Token::SunTint));
    }
    let outputs = scene.outputs;
    let look = |chosen: bool| if chosen { Look::Solid } else { Look::Plain };
    let usual = (None, say("sound-usual"), look(outputs.chosen.is_none()));
    let others = outputs.list.iter().map(|output| {
        let chosen = outputs.chosen.as_ref() == Some(&output.name);
        (Some(output.name.clone()), Localized::plain(output.label.clone()), look(chosen))
    });
    for (name, words, look) in std::iter::once(usual).chain(others) {
        body.spawn(Node { flex_shrink: 0.0, ..row(0.0) }).with_children(|line| {
            pill(line, Wish::Sound(SoundWish::Output(name)), words, Some("speaker-high"), look);
        });
    }
}
