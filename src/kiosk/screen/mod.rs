//! Screens: one a file. Each builds its tree from ids; words, direction and colours are written by others.
//!
//! Owns: what a screen shows, and when its tree changes. A screen's functions describe the whole tree each time it may
//! have changed; [`patch`](crate::ui::patch) compares it with the last description, and changes what differs in place:
//! a bookmark is one button, a page turn the words of a page. A language, a theme or a size of text is written by
//! [`text`](crate::ui::text) and [`theme`](crate::ui::theme) and costs no description but that of what depends on it (digits,
//! columns). Another library, another size or way up of the screen builds a new tree.
//!
//! The page, the sheet over it and the question over both are three trees; see `build`. Focus and scrolling stay where they were as long as
//! the view does; a new page begins at its top.

mod besides;
mod browse;
mod build;
mod focus;
mod footer;
mod header;
mod help;
mod home;
mod index;
mod kept;
mod languages;
mod lesson;
mod map;
mod onward;
mod opposite;
mod phrases;
mod place;
mod places;
mod question;
mod row;
mod scene;
mod sheets;
mod staff;
mod steps;
mod still_there;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

pub use languages::LanguageTile;
pub use row::SpokenRow;

use crate::content::PageKind;
use crate::ui::{
    core::{self, Sheet, Silent, Sited, View, stage::Root},
    patch::Describes,
};
use scene::Scene;

/// Describes what fills the screen.
fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
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
                _ if scene.visit.beside && !scene.german => besides::fill(scene, parent, module, page, index),
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

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Silent>()
        .init_resource::<Sited>()
        .init_resource::<build::Layers>()
        .init_resource::<focus::Openers>()
        .describes_by(|_: &Root| ())
        .add_systems(PostUpdate, build::build.in_set(core::Update::Build))
        .add_observer(focus::forgotten)
        .add_systems(Update, focus::stay_inside)
        .add_plugins((row::plugin, footer::plugin, browse::plugin, languages::plugin, map::plugin, staff::plugin));
}
