//! The recorder in a window.

use bevy::{
    prelude::*,
    window::{WindowCloseRequested, WindowResolution},
};

use super::{LoadedContent, Setup, TakeStore, Wished, hands, session::Wish};
use crate::ui::{
    core::surface::Surface,
    host::{
        sleep,
        wake::Waker,
        window::{WindowError, build_plugins, fill_screen, run_until_closed},
    },
};

/// How the window is opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Opened {
    /// In a window.
    #[default]
    Windowed,
    /// Over the whole screen.
    Fullscreen,
}

/// Opens the recorder and runs it until it is closed. All takes are kept when it returns.
///
/// # Errors
/// Where there is no display.
pub fn run(loaded: LoadedContent, setup: Setup, takes: Box<dyn TakeStore>, opened: Opened) -> Result<(), WindowError> {
    let mut app = App::new();
    build_plugins(&mut app, || plugins(opened))?;
    let waker = Waker::default();
    app.insert_resource(waker.clone());
    let (hands, closing) = hands(takes, &waker);
    super::plugin(&mut app, loaded, setup, hands);
    app.insert_resource(sleep::until_something_happens())
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Surface, bevy::ui::IsDefaultUiCamera));
        })
        .add_systems(Update, (close, fill_screen.run_if(move || opened == Opened::Fullscreen)));
    let ended = run_until_closed(app);
    closing.wait();
    ended
}

fn plugins(opened: Opened) -> impl PluginGroup {
    let window = Window {
        title: "Wegweiser".to_owned(),
        name: Some("wegweiser".to_owned()),
        resolution: WindowResolution::new(1600, 900),
        decorations: opened == Opened::Windowed,
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), close_when_requested: false, ..default() })
        .disable::<bevy::log::LogPlugin>()
}

/// The window's cross ends as Escape does.
fn close(mut requested: MessageReader<WindowCloseRequested>, mut commands: Commands) {
    if requested.read().count() > 0 {
        commands.trigger(Wished(Wish::End));
    }
}
