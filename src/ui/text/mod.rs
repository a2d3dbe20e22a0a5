//! Text that belongs to a language: which words, which face, which way they run.
//!
//! Owns: faces and their fallbacks, localisation of every text on screen, and direction (flex, logical
//! insets, mirrored signs): no other module sets `Node::direction`. Refuses: layout of screens.

mod breaks;
mod compiled;
mod direction;
mod faces;
mod languages;
mod letters;
mod localized;
mod sheets;
pub mod width;
mod write;

use bevy::prelude::*;

pub use compiled::{Compiled, line};
pub use direction::{Inset, Mirrors, OwnDirection, StartEdge};
pub use faces::{Faces, Registered, load as load_faces};
pub use languages::{ActiveLanguages, Column};
pub use letters::{Letters, Pen};
pub use localized::{Label, Localized, TextScale, Type, Verbatim, Weight};
pub use write::Writing;

use super::{core::Update as Sets, patch::Describes};

pub(crate) fn plugin(app: &mut App) {
    app.describes::<Localized>()
        .describes::<Type>()
        .describes::<Label>()
        .describes::<Inset>()
        .describes::<StartEdge>()
        .describes::<OwnDirection>()
        .describes_by(|_: &Mirrors| ())
        .add_systems(PostUpdate, (write::localize, write::label).in_set(Sets::Localize))
        .add_systems(PostUpdate, (direction::direct, direction::mirror).in_set(Sets::Direct))
        .add_systems(
            PostUpdate,
            sheets::lay_ready.after(bevy::ui::UiSystems::Layout).before(bevy::ui::UiSystems::PostLayout),
        )
        .add_systems(PostUpdate, letters::forget.after(bevy::ui::UiSystems::PostLayout));
}
