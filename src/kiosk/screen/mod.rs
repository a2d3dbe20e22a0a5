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
mod entry;
mod fill;
mod focus;
mod footer;
mod header;
mod help;
mod home;
mod index;
mod kept;
mod languages;
mod layers;
mod lesson;
mod map;
mod onward;
mod phrases;
mod picture_tile;
mod place;
mod places;
mod question;
mod room;
mod row;
mod scene;
mod sheet;
mod sheets;
mod show_to_other;
mod staff;
mod steps;
mod still_there;

use bevy::prelude::*;

pub use languages::LanguageTile;

use crate::ui::{
    core::{self, Silent, Sited, surface::Root},
    patch::Describes,
};
use fill::fill;
use scene::Scene;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Silent>()
        .init_resource::<Sited>()
        .init_resource::<layers::Layers>()
        .init_resource::<focus::Openers>()
        .describes_by(|_: &Root| ())
        .add_systems(PostUpdate, build::build.in_set(core::Update::Build))
        .add_observer(focus::forgotten)
        .add_systems(Update, focus::stay_inside)
        .add_plugins((footer::plugin, browse::plugin, languages::plugin, map::plugin, staff::plugin));
}
