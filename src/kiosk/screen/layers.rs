//! The three trees of a screen: the page, the sheet over it, the question over both.

use super::scene::Key;
use crate::ui::patch::Draft;
use bevy::prelude::*;

/// What the layers were built from.
#[derive(Resource, Default)]
pub(super) struct Layers {
    pub(super) page: Draft,
    pub(super) sheet: Draft,
    pub(super) question: Draft,
}

impl Layers {
    /// The page's root.
    pub(super) fn page(&self) -> Option<Entity> {
        self.page.live()
    }

    /// The root of what lies uppermost over the page.
    pub(super) fn over(&self) -> Option<Entity> {
        self.question.live().or_else(|| self.sheet.live())
    }
}

/// What was built last.
#[derive(Default)]
pub(super) struct Built {
    pub(super) key: Option<Key>,
    /// Camera and factor.
    pub(super) screen: Option<(Entity, f32)>,
    /// Something may have changed since.
    pub(super) dirty: bool,
    /// What is served was exchanged since.
    pub(super) swapped: bool,
}
