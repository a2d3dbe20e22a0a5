//! How large what a camera draws on is: Bevy's own system for it belongs to its renderer.

use bevy::{
    camera::{CameraUpdateSystems, RenderTarget, RenderTargetInfo},
    picking::PickingSystems,
    prelude::*,
    ui::UiSystems,
    window::WindowRef,
};

use crate::ui::core::{self, surface::Scale};

fn aim(windows: Query<&Window>, mut cameras: Query<(&mut Camera, &RenderTarget)>) {
    for (mut camera, target) in &mut cameras {
        let (size, scale) = match *target {
            RenderTarget::Window(WindowRef::Entity(window)) => match windows.get(window) {
                Ok(window) => (window.physical_size(), window.scale_factor()),
                Err(_) => continue,
            },
            RenderTarget::None { size } => (size, 1.0),
            _ => continue,
        };
        let known = camera.computed.target_info.as_ref().map(|known| (known.physical_size, known.scale_factor));
        if known == Some((size, scale)) {
            continue;
        }
        let info = Some(RenderTargetInfo { physical_size: size, scale_factor: scale });
        if known.is_some_and(|(known, _)| known == size) {
            // It was laid out larger or smaller than the window's own pixels; nobody needs to look at it again.
            camera.bypass_change_detection().computed.target_info = info;
            continue;
        }
        camera.computed.target_info = info;
        if let Some(viewport) = &mut camera.viewport {
            viewport.clamp_to_size(size);
        }
    }
}

/// A surface is laid out at its own scale. Bevy's has one for all, and finds what is under a finger by the camera's: so the
/// camera has the surface's scale while it is laid out, and the window's at all other times.
fn enlarge(mut cameras: Query<(&mut Camera, &Scale)>) {
    for (mut camera, scale) in &mut cameras {
        if let Some(info) = &mut camera.bypass_change_detection().computed.target_info {
            info.scale_factor *= scale.0;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, aim.before(PickingSystems::Backend))
        .add_systems(PostUpdate, aim.in_set(CameraUpdateSystems).before(core::Update::Build))
        .add_systems(
            PostUpdate,
            enlarge.after(core::Update::Build).before(UiSystems::Prepare).before(UiSystems::Propagate),
        );
}
