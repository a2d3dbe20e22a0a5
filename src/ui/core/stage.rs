//! The cameras that screens are seen through. Nothing is rendered through them: the painter asks where they are.

use bevy::prelude::*;

/// The root of the tree in view.
#[derive(Component, Clone)]
pub struct Root;

/// The camera all trees are drawn by.
#[derive(Component)]
pub struct Stage;

/// On a stage: sizes may shrink to this factor, where less than a whole screen is left for the kiosk.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Least(pub f32);

/// The one camera. Its target is the primary window unless a `RenderTarget` says otherwise.
pub fn stage() -> impl Bundle {
    (Camera2d, Stage, bevy::ui::IsDefaultUiCamera)
}

/// A second camera on the same window, for what stands beside the kiosk.
pub(crate) fn wing() -> impl Bundle {
    (Camera2d, Camera { order: 1, ..default() })
}
