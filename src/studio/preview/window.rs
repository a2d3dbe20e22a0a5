//! The preview in a window.

use std::sync::Arc;

use bevy::{
    prelude::*,
    window::{Monitor, WindowResolution},
};

use super::{Exchanges, LoadedContent, Setup, Watched, Workshop, spawn};
use crate::ui::{
    core::surface::visitors,
    host::{
        sleep,
        trace::Trace,
        wake::Waker,
        window::{WindowError, build_plugins, run_until_closed},
    },
    paint::present::{Presented, Shows},
};

/// Opens the preview and runs it until it is closed.
///
/// # Errors
/// Where there is no display, or no thread can be had.
pub fn run(
    loaded: LoadedContent,
    setup: Setup,
    watched: Watched,
    workshop: Arc<dyn Workshop>,
    trace: Trace,
) -> Result<(), WindowError> {
    let mut app = App::new();
    build_plugins(&mut app, || plugins(&setup))?;
    let waker = Waker::default();
    let hands = spawn(loaded.clone(), watched, setup.tag.clone(), workshop, &waker)
        .map_err(|error| WindowError::Ended(error.to_string()))?;
    app.insert_resource(waker).insert_resource(trace);
    super::plugin(&mut app, loaded, setup, hands);
    app.add_plugins(sleep::plugin)
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn(visitors());
        })
        .add_systems(Update, fit)
        .add_systems(Last, note_frames.after(Shows));
    run_until_closed(app)
}

fn plugins(setup: &Setup) -> impl PluginGroup {
    let window = Window {
        title: format!("Wegweiser – {}", setup.title),
        name: Some("wegweiser".to_owned()),
        // The kiosk's part has the shape of a small kiosk's screen.
        resolution: WindowResolution::new(1840, 1000),
        ..default()
    };
    DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }).disable::<bevy::log::LogPlugin>()
}

/// Makes the window no larger than the monitor, where nobody else does: the strip would stand outside.
fn fit(fresh: Query<&Monitor, Added<Monitor>>, mut windows: Query<&mut Window>) {
    let (Some(monitor), Ok(mut window)) = (fresh.iter().next(), windows.single_mut()) else { return };
    let (size, room) = (window.physical_size(), monitor.physical_size());
    if room.min_element() > 0 && (size.x > room.x || size.y > room.y) {
        // A title and a task bar take some of the height.
        let size = size.min(UVec2::new(room.x, room.y * 9 / 10));
        window.resolution.set_physical_resolution(size.x, size.y);
    }
}

/// Writes to the trace when what was saved is on the screen.
fn note_frames(
    mut presented: MessageReader<Presented>,
    (exchanges, trace): (Res<Exchanges>, Res<Trace>),
    mut last: Local<Exchanges>,
) {
    if let Some(frame) = presented.read().last()
        && *last != *exchanges
    {
        *last = *exchanges;
        trace.note_at("presented", Some(last.0.to_string()), frame.at);
    }
}
