//! The kiosk: the only code that knows Bevy.
//!
//! `patch <- theme <- text <- widget <- screen`; `narration` and `session` know `state` and content, never a screen's
//! tree. [`plugin`] is the whole kiosk without a window; [`window`] and `picture` give it somewhere to draw.

mod edition;
pub mod keeper;
mod loaded;
mod machine;
pub mod narration;
pub mod once;
pub mod paint;
pub mod patch;
pub mod picture;
pub mod preview;
pub mod record;
pub mod replay;
pub mod restock;
pub mod screen;
pub mod session;
pub mod staff;
pub mod stage;
pub mod state;
pub mod text;
pub mod theme;
pub mod trace;
pub mod wake;
pub mod widget;
pub mod window;

use bevy::{
    input_focus::{InputDispatchPlugin, tab_navigation::TabNavigationPlugin},
    prelude::*,
    text::FontCx,
    ui_widgets::{ButtonPlugin, ScrollAreaPlugin},
};

use crate::clock::Clock;
pub use edition::Edition;
pub use loaded::{LoadedContent, NoLanguage};
pub use machine::{KioskSettings, WallClock};
use state::Served;

/// The kiosk itself, for a window, a picture or a test. Needs Bevy's UI plugins and a [`LoadedContent`].
pub fn plugin(app: &mut App, loaded: LoadedContent) {
    let mut registered = text::Registered::default();
    if let Some(mut fonts) = app.world_mut().get_resource_mut::<FontCx>() {
        registered.add(&loaded.faces, &mut fonts);
    }
    use state::Update as Sets;
    app.insert_resource(KioskSettings(loaded.settings))
        .insert_resource(Served(loaded.library))
        .insert_resource(loaded.tongue)
        .insert_resource(loaded.offered)
        .insert_resource(loaded.sited)
        .insert_resource(loaded.edition)
        .insert_resource(registered)
        .init_resource::<trace::Trace>()
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
        once::plugin,
        paint::plugin,
        patch::plugin,
        theme::plugin,
        text::plugin,
        widget::plugin,
        screen::plugin,
        wake::plugin,
        session::plugin,
        narration::plugin,
        keeper::plugin,
        restock::plugin,
        staff::plugin,
    ));
}
