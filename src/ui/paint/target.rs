//! How large what a camera draws on is: Bevy's own system for it belongs to its renderer.

use bevy::{
    camera::{CameraUpdateSystems, NormalizedRenderTarget, RenderTarget, RenderTargetInfo},
    prelude::*,
    window::PrimaryWindow,
};

use crate::ui::core;

fn aim(
    primary: Query<Entity, With<PrimaryWindow>>,
    windows: Query<&Window>,
    mut cameras: Query<(&mut Camera, &RenderTarget)>,
) {
    for (mut camera, target) in &mut cameras {
        let (size, scale) = match target.normalize(primary.iter().next()) {
            Some(NormalizedRenderTarget::Window(window)) => match windows.get(window.entity()) {
                Ok(window) => (window.physical_size(), window.scale_factor()),
                Err(_) => continue,
            },
            Some(NormalizedRenderTarget::None { width, height }) => (UVec2::new(width, height), 1.0),
            _ => continue,
        };
        let known = camera.computed.target_info.as_ref();
        if !known.is_some_and(|known| known.physical_size == size && known.scale_factor == scale) {
            camera.computed.target_info = Some(RenderTargetInfo { physical_size: size, scale_factor: scale });
            if let Some(viewport) = &mut camera.viewport {
                viewport.clamp_to_size(size);
            }
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, aim.in_set(CameraUpdateSystems).before(core::Update::Build));
}
