//! Languages of the wall, in their order, and of the leader's screen.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::LanguageTag,
    trainer::{
        console::{
            control::{Look, bare, pill},
            scene::Scene,
            words::{endonym, say},
        },
        desk::DeskAct,
        lesson::Act,
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, OwnDirection, Weight},
        theme::{Step, Token},
        widget::{row, text, wrap},
    },
};

/// Both lists.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    body.spawn(text(say("languages-how"), Step::Small, Weight::Regular, Token::Soft));
    let shown = &scene.lesson.languages;
    list(scene, body, |tag| {
        let at = shown.iter().position(|shown| shown == tag);
        let act = match at {
            Some(_) => Act::RemoveLanguage(tag.clone()),
            None => Act::AddLanguage(tag.clone()),
        };
        (Wish::Lesson(act), at.map(|at| at + 1), at.is_some())
    });
    if shown.len() > 1 {
        body.spawn(Node { flex_shrink: 0.0, ..row(16.0) }).with_children(|line| {
            pill(line, Wish::Lesson(Act::SwapLanguages), say("languages-swap"), Some("swap"), Look::Rim);
        });
    }
    body.spawn(text(say("languages-mine"), Step::Small, Weight::Bold, Token::Ink));
    list(scene, body, |tag| (Wish::Desk(DeskAct::Language(tag.clone())), None, *tag == scene.desk.language));
}

/// A pill for each language: what it wishes for, its number if it has one, and whether it is chosen.
fn list(scene: &Scene, body: &mut ChildSpawnerCommands, each: impl Fn(&LanguageTag) -> (Wish, Option<usize>, bool)) {
    body.spawn(Node { flex_shrink: 0.0, ..wrap(row(14.0), 14.0) }).with_children(|line| {
        for language in scene.library.languages() {
            let (wish, number, chosen) = each(&language.tag);
            let name = endonym(&language.tag, scene);
            let look = if chosen { Look::Solid } else { Look::Plain };
            let node = Node { border_radius: BorderRadius::MAX, align_items: AlignItems::Center, ..row(14.0) };
            let inset = Inset { start: 30.0, end: 30.0, top: 8.0, bottom: 8.0 };
            line.spawn((bare(wish, name.clone(), look, node), inset, OwnDirection(language.direction))).with_children(
                |pill| {
                    if let Some(number) = number {
                        let number = Localized::plain(number.to_string());
                        pill.spawn(text(number, Step::Small, Weight::Bold, look.ink()));
                    }
                    pill.spawn(text(name, Step::Label, Weight::SemiBold, look.ink()));
                },
            );
        }
    });
}
