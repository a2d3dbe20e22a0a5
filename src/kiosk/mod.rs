//! The visitors' rooms.
//!
//! `session`, `read_aloud`, `packs` and `staff` know what is shown and wanted ([`ui::core`]) and content,
//! never a screen's tree. [`plugin`] is the whole kiosk without a window; [`window`] gives it one.

mod loaded;
mod machine;
pub mod packs;
pub mod read_aloud;
pub mod screen;
pub mod session;
pub mod staff;
pub mod visit;
pub mod window;

use bevy::{
    input_focus::{InputDispatchPlugin, tab_navigation::TabNavigationPlugin},
    prelude::*,
    text::FontCx,
    ui_widgets::{ButtonPlugin, ScrollAreaPlugin},
};

pub use loaded::{LoadedContent, NoLanguage};
pub use machine::{KioskSettings, WallClock};
pub use packs::edition::Edition;

use crate::{
    clock::Clock,
    ui::{
        self,
        core::{Served, Update as Sets, surface::FirstLanguages},
    },
};

/// The kiosk itself, for a window, a picture or a test. Needs Bevy's UI plugins and a [`LoadedContent`].
pub fn plugin(app: &mut App, loaded: LoadedContent) {
    let mut registered = ui::text::Registered::default();
    if let Some(mut fonts) = app.world_mut().get_resource_mut::<FontCx>() {
        registered.add(&loaded.faces, &mut fonts);
    }
    app.insert_resource(KioskSettings(loaded.settings))
        .insert_resource(Served(loaded.library))
        .insert_resource(FirstLanguages(loaded.active))
        .insert_resource(loaded.offered)
        .insert_resource(loaded.sited)
        .insert_resource(loaded.edition)
        .insert_resource(registered)
        .init_resource::<ui::host::trace::Trace>()
        .configure_sets(
            PostUpdate,
            (Sets::Build, Sets::Localize, Sets::Direct, Sets::Paint)
                .chain()
                .before(bevy::ui::UiSystems::Prepare)
                .before(bevy::ui::UiSystems::Propagate)
                // Or a new tree could be touched, and drawn in order, one frame late.
                .before(bevy::ui::UiSystems::Stack),
        );
    if !app.world().contains_resource::<WallClock>() {
        app.insert_resource(WallClock(Clock::Machine));
    }
    if !app.is_plugin_added::<ButtonPlugin>() {
        app.add_plugins((ButtonPlugin, ScrollAreaPlugin));
    }
    if !app.is_plugin_added::<InputDispatchPlugin>() {
        app.add_plugins(InputDispatchPlugin);
    }
    app.add_plugins((
        TabNavigationPlugin,
        ui::plugin,
        screen::plugin,
        session::plugin,
        read_aloud::plugin,
        packs::plugin,
        staff::plugin,
    ));
}
