//! The kiosk in a window: fullscreen without borders, drawn only when something changed.

use std::{
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bevy::{
    app::AppExit,
    input_focus::tab_navigation::handle_tab_navigation,
    prelude::*,
    window::{ExitCondition, Monitor, PrimaryMonitor, PrimaryWindow, WindowMode, WindowResolution},
    winit::{UpdateMode, WinitSettings},
};

use super::{
    LoadedContent, NoLanguage,
    paint::present::{self, Lost, Presented, Shows},
    screen::Root,
    session::Deadline,
    staff::TriesFile,
    stage::stage,
    state::Visit,
    trace::Trace,
    wake::Waker,
};
use crate::language::LanguageTag;

/// How the window is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// In a window rather than fullscreen.
    pub windowed: bool,
    /// End after the first frame with all text.
    pub exit_after_first_frame: bool,
    /// Where times are written.
    pub trace: Trace,
    /// Touches to play, from `--replay`.
    pub replay: super::replay::Replay,
    /// What keeps the packs of this machine; without it none is watched for.
    pub keeper: Option<super::keeper::Keeper>,
}

impl std::fmt::Debug for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Trace({})", self.is_on())
    }
}

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
    /// There is nothing to show.
    #[error(transparent)]
    Content(#[from] NoLanguage),
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

/// Opens the kiosk and runs it until it is told to end. Content is read by `read` while the display is opened.
///
/// # Errors
/// Where there is nothing to show, or nothing to show it on.
pub fn run(
    read: impl FnOnce() -> Result<LoadedContent, NoLanguage> + Send,
    options: Options,
) -> Result<(), WindowError> {
    let mut app = App::new();
    let loaded = std::thread::scope(|scope| {
        let reader = scope.spawn(read);
        let built = build_plugins(&mut app, || plugins(&options));
        let read = reader.join().map_err(|_| WindowError::Ended("the content can't be read".to_owned()))?;
        // Without content a display would help nobody: that is said first.
        let loaded = read.map_err(WindowError::Content)?;
        built.map(|()| loaded)
    })?;
    let data = loaded.library.folder().root().join(&loaded.settings.data_folder);
    super::plugin(&mut app, loaded);
    if let Some(keeper) = options.keeper {
        app.insert_resource(keeper);
    }
    app.insert_resource(TriesFile(Some(data.join("staff-tries.ron"))));
    app.insert_resource(options.trace.clone())
        .insert_resource(WinitSettings {
            focused_mode: UpdateMode::reactive(LONGEST_SLEEP),
            unfocused_mode: UpdateMode::reactive(LONGEST_SLEEP),
        })
        .insert_resource(Ends {
            first_frame: options.exit_after_first_frame,
            windowed: options.windowed,
            asked: Arc::default(),
        })
        .add_systems(Startup, (open_stage, listen_for_signals))
        .add_systems(Update, (keep_window, end))
        .add_systems(Update, fill_screen.run_if(|ends: Res<Ends>| !ends.windowed))
        .add_systems(Last, (sleep, note_frames.after(Shows)));
    super::replay::plugin(&mut app, options.replay);
    run_until_closed(app)
}

/// Adds plugins that open a window, and paints it. Bevy panics where there is no display; its message would bury ours.
pub(super) fn build_plugins<G: PluginGroup>(app: &mut App, plugins: impl FnOnce() -> G) -> Result<(), WindowError> {
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
pub(super) fn run_until_closed(mut app: App) -> Result<(), WindowError> {
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

/// Without anything to wait for the loop looks round this often.
pub(super) const LONGEST_SLEEP: Duration = Duration::from_secs(3600);

fn plugins(options: &Options) -> impl PluginGroup {
    let window = window(options.windowed);
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
pub(super) fn fill_screen(
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

fn open_stage(mut commands: Commands) {
    commands.spawn(stage());
}

/// Opens a window again after the monitor took it away. Bevy lets Tab be heard by the first window alone
/// (`bevy_input_focus::tab_navigation::setup_tab_navigation`).
fn keep_window(options: Res<Ends>, windows: Query<(), With<PrimaryWindow>>, mut commands: Commands) {
    if windows.is_empty() {
        commands.spawn((window(options.windowed), PrimaryWindow)).observe(handle_tab_navigation);
    }
}

#[derive(Resource, Clone)]
struct Ends {
    first_frame: bool,
    windowed: bool,
    asked: Arc<AtomicBool>,
}

/// Elsewhere the window's own close is the way to end it.
#[cfg(not(unix))]
fn listen_for_signals() {}

/// SIGTERM and SIGINT end the kiosk in order rather than at once.
#[cfg(unix)]
fn listen_for_signals(ends: Res<Ends>, waker: Res<Waker>) {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let (asked, waker) = (ends.asked.clone(), waker.clone());
    match signal_hook::iterator::Signals::new([SIGTERM, SIGINT]) {
        Ok(mut signals) => {
            let hear = move || {
                for _ in &mut signals {
                    asked.store(true, Ordering::SeqCst);
                    waker.wake();
                }
            };
            if let Err(error) = std::thread::Builder::new().name("signals".to_owned()).spawn(hear) {
                bevy::log::warn!("signals are not heard: {error}; end the kiosk by closing its window");
            }
        }
        Err(error) => bevy::log::warn!("signals can't be heard, the kiosk ends at once on SIGTERM: {error}"),
    }
}

fn end(
    ends: Res<Ends>,
    mut requested: MessageReader<bevy::window::WindowCloseRequested>,
    mut exit: MessageWriter<AppExit>,
) {
    if ends.asked.load(Ordering::SeqCst) || requested.read().count() > 0 {
        exit.write(AppExit::Success);
    }
}

/// Times the loop may sleep, in milliseconds.
///
/// Fifty seconds: the wait for the attract round, a minute after the last touch, has no frame in between.
const NAPS: [u64; 10] = [5, 50, 200, 1_000, 5_000, 15_000, 30_000, 50_000, 90_000, 3_600_000];

/// The longest nap that doesn't oversleep.
fn nap(wait: Duration) -> Duration {
    let fits = NAPS.iter().rev().map(|&millis| Duration::from_millis(millis)).find(|&nap| nap <= wait);
    fits.unwrap_or(Duration::from_millis(NAPS[0]))
}

/// Sleeps until the next moment at which something happens by itself.
///
/// winit's runner draws a frame whenever the mode changes, so a wait that shrank with every frame would never
/// let it sleep: the waits come from a short list, and the mode is written only when another one holds.
pub(super) fn sleep(
    deadline: Res<Deadline>,
    time: Res<Time<Real>>,
    speaking: Res<super::narration::Speaking>,
    mut settings: ResMut<WinitSettings>,
    mut last: Local<Duration>,
) {
    let now = time.elapsed();
    let mut wait = deadline.next().map_or(LONGEST_SLEEP, |next| next.saturating_sub(now));
    if speaking.is_playing() {
        // The narration bar moves.
        wait = wait.min(Duration::from_millis(200));
    }
    let wait = nap(wait);
    if *last != wait {
        *last = wait;
        let mode = UpdateMode::reactive(wait);
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}

/// Writes presented frames to the trace, and ends after the first one with all text where that was asked.
fn note_frames(
    mut presented: MessageReader<Presented>,
    (ends, trace, waker, visit): (Res<Ends>, Res<Trace>, Res<Waker>, Res<Visit>),
    windows: Query<(), With<PrimaryWindow>>,
    roots: Query<(), With<Root>>,
    blocks: Query<&bevy::text::TextLayoutInfo>,
    (mut first, mut text_seen, mut shown): (Local<bool>, Local<bool>, Local<Option<LanguageTag>>),
) {
    let Some(frame) = presented.read().filter(|frame| windows.contains(frame.window)).last() else { return };
    let event = if *first { "frame" } else { "first-frame" };
    trace.note_at(event, Some(frame.pixels.to_string()), frame.at);
    *first = true;
    if !*text_seen && !roots.is_empty() && blocks.iter().any(|block| !block.glyphs.is_empty()) {
        *text_seen = true;
        trace.note_at("first-text", None, frame.at);
        if ends.first_frame {
            ends.asked.store(true, Ordering::SeqCst);
            waker.wake();
        }
    }
    if *shown != visit.language {
        if let Some(language) = &visit.language {
            trace.note_at("language-presented", Some(language.to_string()), frame.at);
        }
        shown.clone_from(&visit.language);
    }
}
