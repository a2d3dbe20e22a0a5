//! Which window a camera draws on. A camera that names none draws on the window of the program, also after that window was
//! taken away and opened again; from here on its target names the window, and nobody else asks which one is primary.

use bevy::{
    camera::RenderTarget,
    prelude::*,
    window::{PrimaryWindow, WindowRef},
};

/// A camera that draws on whatever window the program has.
#[derive(Component)]
struct OnTheWindow;

fn camera(
    event: On<Add, RenderTarget>,
    cameras: Query<&RenderTarget>,
    window: Query<Entity, With<PrimaryWindow>>,
    mut commands: Commands,
) {
    if !matches!(cameras.get(event.entity), Ok(RenderTarget::Window(WindowRef::Primary))) {
        return;
    }
    let mut camera = commands.entity(event.entity);
    camera.insert(OnTheWindow);
    if let Ok(window) = window.single() {
        camera.insert(on(window));
    }
}

fn window(event: On<Add, PrimaryWindow>, cameras: Query<Entity, With<OnTheWindow>>, mut commands: Commands) {
    for camera in &cameras {
        commands.entity(camera).insert(on(event.entity));
    }
}

fn on(window: Entity) -> RenderTarget {
    RenderTarget::Window(WindowRef::Entity(window))
}

pub(crate) fn plugin(app: &mut App) {
    app.add_observer(camera).add_observer(window);
}
