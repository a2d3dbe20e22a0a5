//! What every window is made of; the lowest code that knows Bevy.
//!
//! Owns: what is shown and wanted ([`core`]), colours and sizes ([`theme`]), words on the screen ([`text`]), controls
//! ([`widget`]), a tree that is described whole and changed where it differs ([`patch`]), pixels ([`paint`]), sound
//! ([`narration`]), and the window with its loop ([`host`]). Refuses: which screens there are.

pub mod core;
pub mod host;
pub mod narration;
pub mod paint;
pub mod patch;
pub mod text;
pub mod theme;
pub mod widget;

use bevy::{
    input_focus::InputDispatchPlugin,
    prelude::*,
    text::FontCx,
    ui::UiSystems,
    ui_widgets::{ButtonPlugin, ScrollAreaPlugin},
};

use core::Update as Sets;
use text::{Faces, Registered};

/// What every window's screens are made of, drawn with these faces. Needs Bevy's UI plugins.
pub(crate) fn plugin(app: &mut App, faces: &Faces) {
    let mut registered = Registered::default();
    if let Some(mut fonts) = app.world_mut().get_resource_mut::<FontCx>() {
        registered.add(faces, &mut fonts);
    }
    app.insert_resource(registered).configure_sets(
        PostUpdate,
        (Sets::Build, Sets::Localize, Sets::Direct, Sets::Paint)
            .chain()
            .before(UiSystems::Prepare)
            .before(UiSystems::Propagate)
            // Or a new tree could be touched, and drawn in order, one frame late.
            .before(UiSystems::Stack),
    );
    if !app.is_plugin_added::<ButtonPlugin>() {
        app.add_plugins((ButtonPlugin, ScrollAreaPlugin));
    }
    if !app.is_plugin_added::<InputDispatchPlugin>() {
        app.add_plugins(InputDispatchPlugin);
    }
    app.add_plugins((
        core::surface::plugin,
        host::aim::plugin,
        host::once::plugin,
        paint::plugin,
        patch::plugin,
        theme::plugin,
        text::plugin,
        widget::plugin,
        host::wake::plugin,
    ));
}
