//! What is read aloud: how much, and in which language.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::{Args, LanguageTag},
    trainer::{
        console::{
            control::{Look, pill},
            scene::Scene,
            words::{endonym, say, say_with, spelled},
        },
        lesson::{Act, Hear, Part},
        wish::Wish,
    },
    ui::{
        text::Weight,
        theme::{Step, Token},
        widget::{row, text, wrap},
    },
};

/// For each part the languages it can be heard in.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    for (part, name) in [(Part::Rest, "read-rest"), (Part::Step, "read-step"), (Part::Sentence, "read-sentence")] {
        body.spawn(text(say(name), Step::Label, Weight::Bold, Token::Ink));
        body.spawn(Node { flex_shrink: 0.0, ..wrap(row(14.0), 12.0) }).with_children(|line| {
            let tags = &scene.lesson.languages;
            let several = (tags.len() > 1).then_some(None);
            for language in several.into_iter().chain(tags.iter().cloned().map(Some)) {
                hear(scene, line, part, language);
            }
        });
    }
}

fn hear(scene: &Scene, line: &mut ChildSpawnerCommands, part: Part, language: Option<LanguageTag>) {
    let name = match &language {
        Some(tag) => say_with("read-in", Args::none().text("language", spelled(&endonym(tag, scene), scene))),
        None => say("read-all"),
    };
    pill(line, Wish::Done(Act::Hear(Hear { part, language })), name, Some("speaker-high"), Look::Plain);
}
