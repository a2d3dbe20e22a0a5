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

use bevy::{input_focus::tab_navigation::TabNavigationPlugin, prelude::*};

pub use loaded::{LoadedContent, NoLanguage};
pub use machine::{KioskSettings, WallClock};
pub use packs::edition::Edition;

use crate::{
    clock::Clock,
    page,
    ui::{
        self,
        core::{Served, surface::FirstLanguages},
    },
};

/// The kiosk itself, for a window, a picture or a test. Needs Bevy's UI plugins and a [`LoadedContent`].
pub fn plugin(app: &mut App, loaded: LoadedContent) {
    ui::plugin(app, &loaded.faces);
    page::plugin(app);
    app.insert_resource(KioskSettings(loaded.settings))
        .insert_resource(Served(loaded.library))
        .insert_resource(FirstLanguages(loaded.active))
        .insert_resource(loaded.offered)
        .insert_resource(loaded.sited)
        .insert_resource(loaded.edition)
        .init_resource::<ui::host::trace::Trace>();
    if !app.world().contains_resource::<WallClock>() {
        app.insert_resource(WallClock(Clock::Machine));
    }
    app.add_plugins((
        TabNavigationPlugin,
        screen::plugin,
        session::plugin,
        read_aloud::plugin,
        packs::plugin,
        staff::plugin,
    ));
}
