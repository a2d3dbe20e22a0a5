//! The preview in a window.

use std::{sync::Arc, time::Instant};

use bevy::{
    app::AppExit,
    prelude::*,
    render::{
        Extract, ExtractSchedule, Render, RenderApp, RenderPlugin, RenderSystems,
        pipelined_rendering::PipelinedRenderingPlugin,
    },
    window::{Monitor, PresentMode, PrimaryWindow, WindowResolution},
    winit::{UpdateMode, WinitSettings},
};

use super::{Exchanges, Setup, Stock, Watched, Workshop, spawn};
use crate::kiosk::{
    stage::stage,
    trace::Trace,
    wake::Waker,
    window::{LONGEST_SLEEP, WindowError, build_plugins, display_is_named, sleep},
};

/// Opens the preview and runs it until it is closed.
///
/// # Errors
/// Where there is no display, or no thread can be had.
pub fn run(
    stock: Stock,
    setup: Setup,
    watched: Watched,
    workshop: Arc<dyn Workshop>,
    trace: Trace,
) -> Result<(), WindowError> {
    if !display_is_named() {
        return Err(WindowError::NoDisplay);
    }
    let mut app = App::new();
    build_plugins(&mut app, || plugins(&setup))?;
    let waker = Waker::default();
    let hands = spawn(stock.clone(), watched, setup.tag.clone(), workshop, &waker)
        .map_err(|error| WindowError::Ended(error.to_string()))?;
    app.insert_resource(waker).insert_resource(trace.clone());
    super::plugin(&mut app, stock, setup, hands);
    app.insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive(LONGEST_SLEEP),
        unfocused_mode: UpdateMode::reactive(LONGEST_SLEEP),
    })
    .add_systems(Startup, |mut commands: Commands| {
        commands.spawn(stage());
    })
    .add_systems(Update, fit)
    .add_systems(Last, sleep);
    watch_frames(&mut app, trace);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(WindowError::Ended(format!("code {code}"))),
    }
}

fn plugins(setup: &Setup) -> impl PluginGroup {
    let window = Window {
        title: format!("Wegweiser – {}", setup.title),
        name: Some("wegweiser".to_owned()),
        present_mode: PresentMode::AutoVsync,
        // The kiosk's part has the shape of a small kiosk's screen.
        resolution: WindowResolution::new(1840, 1000),
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..default() })
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
        .disable::<PipelinedRenderingPlugin>()
        .disable::<bevy::log::LogPlugin>()
}

/// Makes the window no larger than the monitor, where nobody else does: the strip would stand outside.
fn fit(fresh: Query<&Monitor, Added<Monitor>>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let (Some(monitor), Ok(mut window)) = (fresh.iter().next(), windows.single_mut()) else { return };
    let (size, room) = (window.physical_size(), monitor.physical_size());
    if room.min_element() > 0 && (size.x > room.x || size.y > room.y) {
        // A title and a task bar take some of the height.
        let size = size.min(UVec2::new(room.x, room.y * 9 / 10));
        window.resolution.set_physical_resolution(size.x, size.y);
    }
}

/// What the frame being drawn shows.
#[derive(Resource, Default)]
struct Drawn(Exchanges);

/// Writes to the trace when what was saved is on the screen.
fn watch_frames(app: &mut App, trace: Trace) {
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    let mut last = Exchanges::default();
    render
        .init_resource::<Drawn>()
        .add_systems(ExtractSchedule, |mut drawn: ResMut<Drawn>, exchanges: Extract<Res<Exchanges>>| {
            drawn.0 = **exchanges;
        })
        .add_systems(
            Render,
            (move |drawn: Res<Drawn>| {
                if drawn.0 != last {
                    last = drawn.0;
                    trace.note_at("presented", Some(last.0.to_string()), Instant::now());
                }
            })
            .after(RenderSystems::Render)
            .in_set(RenderSystems::Cleanup),
        );
}
