//! Plans to choose from: those of the content, and the leader's own.

use bevy::ecs::hierarchy::ChildSpawnerCommands;

use crate::{
    language::{Args, LanguageTag},
    trainer::{
        console::{
            control::{Look, bare},
            scene::Scene,
            words::{say, say_with, titled},
        },
        plans,
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{column, text},
    },
};

/// One line a plan.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    let found = plans::list(scene.library, &scene.home.folder);
    let languages = [scene.active.tag().clone(), LanguageTag::german()];
    for entry in &found.value {
        let here = entry.name == scene.lesson.plan.name;
        let look = if here { Look::Solid } else { Look::Plain };
        let title = titled(&entry.title, scene).unwrap_or_else(|| Localized::plain(entry.title(&languages)));
        let inset = Inset { start: 28.0, end: 28.0, top: 16.0, bottom: 16.0 };
        let wish = Wish::Choose { plan: entry.name.clone(), anew: false };
        body.spawn((bare(wish, title.clone(), look, column(4.0)), inset)).with_children(|line| {
            line.spawn(text(title, Step::Label, Weight::SemiBold, look.ink()));
            let minutes = usize::try_from(entry.minutes).unwrap_or(usize::MAX);
            let parts = Args::none().number("pages", entry.pages).number("minutes", minutes);
            line.spawn(text(say_with("today-parts", parts), Step::Mark, Weight::Regular, look.ink()));
            if entry.own {
                line.spawn(text(say("plan-own"), Step::Mark, Weight::Regular, look.ink()));
            }
        });
    }
    // What is wrong with one of them is said; the others are there.
    for finding in &found.findings {
        let words = crate::ui::text::line(scene.home.messages, finding.line(scene.home.messages));
        body.spawn(text(words, Step::Mark, Weight::Regular, Token::SunTint));
    }
}
