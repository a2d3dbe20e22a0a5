//! Windows: opened, kept open, and left in order when the display goes away.

use std::{
    panic::{self, AssertUnwindSafe},
    sync::{Arc, Mutex},
};

use bevy::{
    app::AppExit,
    input_focus::tab_navigation::handle_tab_navigation,
    prelude::*,
    window::{ExitCondition, Monitor, PrimaryMonitor, PrimaryWindow, WindowMode, WindowResolution},
};

use crate::ui::paint::present::{self, Lost, Shows};

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// Neither X11 nor Wayland.
    #[error(
        "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is usable); on a machine without one run \
         it under `xvfb-run -s '-screen 0 1920x1080x24' wegweiser`"
    )]
    NoDisplay,
    /// There is a display, and something else is wrong.
    #[error("the window can't be opened: {0}")]
    Opening(String),
    /// The display server went away.
    #[error("the display is gone ({0}); start the program again when it is back, as its service does")]
    Lost(String),
    /// The window's loop ended with an error.
    #[error("the kiosk ended early: {0}")]
    Ended(String),
}

impl WindowError {
    /// What a panic of winit's or Bevy's says; they print their errors' names.
    fn of(panic: &str) -> Self {
        let nobody_there = ["XOpenDisplayFailed", "NoCompositor"];
        if nobody_there.iter().any(|name| panic.contains(name)) {
            return Self::NoDisplay;
        }
        Self::Opening(if panic.contains("LibraryOpenError") {
            format!("a library of X11 is missing; scripts/setup installs it ({panic})")
        } else {
            panic.to_owned()
        })
    }
}

/// Whether a display can be asked at all. A display that is named but dead is found when the loop is built.
fn display_is_named() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Adds plugins that open a window, and paints it. Bevy panics where there is no display; its message would bury ours.
pub(crate) fn build_plugins<G: PluginGroup>(app: &mut App, plugins: impl FnOnce() -> G) -> Result<(), WindowError> {
    if !display_is_named() {
        return Err(WindowError::NoDisplay);
    }
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let built = panic::catch_unwind(AssertUnwindSafe(|| {
        app.add_plugins(plugins()).add_plugins(present::plugin);
    }));
    panic::set_hook(hook);
    built.map_err(|panic| WindowError::of(&words_of(&*panic).unwrap_or_default()))
}

/// Runs windows until they are closed, or nothing is left to show them on.
pub(crate) fn run_until_closed(mut app: App) -> Result<(), WindowError> {
    let lost: Arc<Mutex<Lost>> = Arc::default();
    let noted = lost.clone();
    app.add_systems(
        Last,
        (move |lost: Res<Lost>| {
            if let Ok(mut noted) = noted.lock() {
                noted.clone_from(&lost);
            }
        })
        .run_if(resource_changed::<Lost>)
        .after(Shows),
    );
    let ended = or_display_gone(|| app.run())?;
    match lost.lock().ok().and_then(|lost| lost.0.clone()) {
        Some(why) if ended.is_error() => Err(WindowError::Lost(why)),
        _ => match ended {
            AppExit::Success => Ok(()),
            AppExit::Error(code) => Err(WindowError::Ended(format!("code {code}"))),
        },
    }
}

/// Runs the loop. Where winit is in the middle of asking a display server that is gone, it panics; that is no fault of
/// ours and has a line of its own.
fn or_display_gone(run: impl FnOnce() -> AppExit) -> Result<AppExit, WindowError> {
    let hook = Arc::new(panic::take_hook());
    let usual = hook.clone();
    panic::set_hook(Box::new(move |panic| {
        let in_winit = panic.location().is_some_and(|place| place.file().contains("/winit-"));
        if !(in_winit && words_of(panic.payload()).is_some_and(|words| is_of_connection(&words))) {
            usual(panic);
        }
    }));
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(Box::new(move |panic| hook(panic)));
    ended.or_else(|panic| match words_of(&*panic) {
        Some(words) if is_of_connection(&words) => Err(WindowError::Lost(words)),
        _ => panic::resume_unwind(panic),
    })
}

/// What a panic said.
fn words_of(panic: &(dyn std::any::Any + Send)) -> Option<String> {
    panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
}

/// Whether it is about the connection to the display server, as x11rb's `ConnectionError` is written.
fn is_of_connection(words: &str) -> bool {
    words.contains("Connection(IoError") || words.contains("ConnectionError") || words.contains("Broken pipe")
}

/// Bevy's plugins for one window that stays.
pub(crate) fn plugins(windowed: bool) -> impl PluginGroup {
    let window = window(windowed);
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            // A projector that is switched off takes its window along; the kiosk opens another.
            exit_condition: ExitCondition::DontExit,
            close_when_requested: false,
            ..default()
        })
        .disable::<bevy::log::LogPlugin>()
        // Ctrl-C ends the kiosk in order, as SIGTERM does.
        .disable::<bevy::app::TerminalCtrlCHandlerPlugin>()
}

/// A window that will fill its screen, unless `windowed`. It is made without borders and grows when the
/// monitor is known ([`fill_screen`]): asked for at once, fullscreen leaves 800 x 600 where no window manager
/// runs, and exclusive fullscreen panics without a monitor.
fn window(windowed: bool) -> Window {
    Window {
        title: "Wegweiser".to_owned(),
        name: Some("wegweiser".to_owned()),
        resolution: WindowResolution::new(1920, 1080),
        decorations: windowed,
        position: if windowed { WindowPosition::Automatic } else { WindowPosition::At(IVec2::ZERO) },
        ..default()
    }
}

/// Makes the window fill the monitor it is on, when monitor or window are new.
pub(crate) fn fill_screen(
    fresh: Query<(), Or<(Added<Monitor>, Added<PrimaryWindow>)>>,
    monitors: Query<(&Monitor, Has<PrimaryMonitor>)>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    if fresh.is_empty() {
        return;
    }
    let monitor = monitors.iter().max_by_key(|(_, primary)| *primary);
    let (Some((monitor, _)), Ok(mut window)) = (monitor, windows.single_mut()) else { return };
    window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Current);
    window.position = WindowPosition::At(monitor.physical_position);
    window.resolution.set_physical_resolution(monitor.physical_width.max(1), monitor.physical_height.max(1));
}

/// The program's own window, which is never closed while it runs.
pub(crate) type OwnWindow = With<PrimaryWindow>;
/// That window, just opened.
pub(crate) type NewWindow = Added<PrimaryWindow>;

/// Opens the program's own window. Bevy lets Tab be heard by the first window alone
/// (`bevy_input_focus::tab_navigation::setup_tab_navigation`).
pub(crate) fn open_own(window: Window, commands: &mut Commands) {
    commands.spawn((window, PrimaryWindow)).observe(handle_tab_navigation);
}

/// Opens a window again after the monitor took it away.
fn keep_window(windowed: Res<Windowed>, windows: Query<(), With<PrimaryWindow>>, mut commands: Commands) {
    if windows.is_empty() {
        open_own(window(windowed.0), &mut commands);
    }
}

/// Whether the window leaves room for others.
#[derive(Resource)]
struct Windowed(bool);

/// Fills the screen unless `windowed`, and opens the window again whenever it was taken away.
pub(crate) fn keep(app: &mut App, windowed: bool) {
    app.insert_resource(Windowed(windowed)).add_systems(Update, keep_window);
    if !windowed {
        app.add_systems(Update, fill_screen);
    }
}
