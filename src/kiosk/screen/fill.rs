//! Which screen fills the view.

use super::{
    besides, help, home, index, kept, languages, lesson, phrases, place, places, question, scene::Scene, staff, steps,
};
use crate::{
    content::PageKind,
    ui::core::{Sheet, View},
};
use bevy::ecs::hierarchy::ChildSpawnerCommands;

/// Describes what fills the screen.
pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    if scene.visit.sheet == Some(Sheet::Help) {
        return help::fill(scene, parent);
    }
    match &scene.visit.view {
        View::Languages => languages::fill(scene, parent),
        View::Home => home::fill(scene, parent),
        View::Index => index::fill(scene, parent),
        View::StaffPin => staff::pad(scene, parent),
        View::Staff => staff::fill(scene, parent),
        View::Kept => kept::fill(scene, parent),
        View::Menu(module) => match scene.library.module(module.as_str()) {
            Some(module) => index::menu(scene, parent, module),
            None => home::fill(scene, parent),
        },
        View::Places => match scene.around {
            Some(around) => places::fill(scene, parent, around),
            None => home::fill(scene, parent),
        },
        View::House => match scene.around {
            Some(around) => place::house(scene, parent, around),
            None => home::fill(scene, parent),
        },
        View::Place(id) => match scene.around.and_then(|around| Some((around, around.site.entry(id.as_str())?))) {
            Some((around, entry)) => place::fill(scene, parent, around, entry),
            None => home::fill(scene, parent),
        },
        View::Phrases(category) => match scene.library.module(category.as_str()) {
            Some(module) => phrases::fill(scene, parent, module),
            None => home::fill(scene, parent),
        },
        View::Page(..) => match scene.page() {
            Some((module, page, index)) => match &page.kind {
                PageKind::Question { answers } => question::fill(scene, parent, module, page, answers, index),
                _ if scene.visit.parallel && !scene.german => besides::fill(scene, parent, module, page, index),
                PageKind::Lesson { picture, .. } | PageKind::Phrase { picture } | PageKind::Asked { picture, .. } => {
                    lesson::fill(scene, parent, module, page, picture, index);
                }
                PageKind::Steps { steps, current, .. } => {
                    steps::fill(scene, parent, module, page, steps, *current, index);
                }
            },
            // The library changed under the visitor's feet: home has everything there is.
            None => home::fill(scene, parent),
        },
    }
}
