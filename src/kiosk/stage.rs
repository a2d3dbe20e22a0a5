//! The cameras that screens are seen through. Nothing is rendered through them: the painter asks where they are.

use bevy::prelude::*;

use super::screen::Stage;

/// The one camera. Its target is the primary window unless a `RenderTarget` says otherwise.
pub fn stage() -> impl Bundle {
    (Camera2d, Stage, bevy::ui::IsDefaultUiCamera)
}

/// A second camera on the same window, for what stands beside the kiosk.
pub(super) fn wing() -> impl Bundle {
    (Camera2d, Camera { order: 1, ..default() })
}
