//! The kiosk in a window: fullscreen without borders, drawn only when something changed.

use std::{
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bevy::{
    app::AppExit,
    prelude::*,
    render::{Render, RenderApp, RenderPlugin, RenderSystems, pipelined_rendering::PipelinedRenderingPlugin},
    window::{ExitCondition, Monitor, PresentMode, PrimaryMonitor, PrimaryWindow, WindowMode, WindowResolution},
    winit::{UpdateMode, WinitSettings},
};

use super::{
    Stock, screen::Root, session::Deadline, staff::TriesFile, stage::stage, state::Visit, trace::Trace, wake::Waker,
};

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
    /// The window's loop ended with an error.
    #[error("the kiosk ended early: {0}")]
    Ended(String),
}

/// Whether a display can be asked at all. A display that is named but dead is found when the loop is built.
pub(super) fn display_is_named() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Opens the kiosk and runs it until it is told to end.
pub fn run(stock: Stock, options: Options) -> Result<(), WindowError> {
    if !display_is_named() {
        return Err(WindowError::NoDisplay);
    }
    let mut app = App::new();
    build_plugins(&mut app, || plugins(&options))?;
    let data = stock.library.folder().root().join(&stock.settings.data_folder);
    super::plugin(&mut app, stock);
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
        .add_systems(Last, sleep);
    super::replay::plugin(&mut app, options.replay);
    watch_frames(&mut app, options.trace);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(WindowError::Ended(format!("code {code}"))),
    }
}

/// Adds plugins that open a window. Bevy panics where there is no display; its message would bury ours.
pub(super) fn build_plugins<G: PluginGroup>(app: &mut App, plugins: impl FnOnce() -> G) -> Result<(), WindowError> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let built = panic::catch_unwind(AssertUnwindSafe(|| {
        app.add_plugins(plugins());
    }));
    panic::set_hook(hook);
    built.map_err(|_| WindowError::NoDisplay)
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
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
        .disable::<PipelinedRenderingPlugin>()
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
        present_mode: PresentMode::AutoVsync,
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

/// Opens a window again after the monitor took it away.
fn keep_window(options: Res<Ends>, windows: Query<(), With<PrimaryWindow>>, mut commands: Commands) {
    if windows.is_empty() {
        commands.spawn((window(options.windowed), PrimaryWindow));
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
            std::thread::spawn(move || {
                for _ in &mut signals {
                    asked.store(true, Ordering::SeqCst);
                    waker.wake();
                }
            });
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
fn watch_frames(app: &mut App, trace: Trace) {
    let Some(ends) = app.world().get_resource::<Ends>().cloned() else { return };
    let Some(waker) = app.world().get_resource::<Waker>().cloned() else { return };
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    let mut frames = 0_u64;
    let mut shown_language: Option<String> = None;
    let mut text_seen = false;
    render.add_systems(ExtractSchedule, extract);
    render.init_resource::<Shown>();
    render.add_systems(
        Render,
        (move |shown: Res<Shown>, windows: Res<bevy::render::view::ExtractedWindows>| {
            if windows.is_empty() {
                return;
            }
            frames += 1;
            let now = Instant::now();
            trace.note_at(if frames == 1 { "first-frame" } else { "frame" }, None, now);
            if shown.texts && !text_seen {
                text_seen = true;
                trace.note_at("first-text", None, now);
                if ends.first_frame {
                    ends.asked.store(true, Ordering::SeqCst);
                    waker.wake();
                }
            }
            if shown.language != shown_language {
                if let Some(language) = &shown.language {
                    trace.note_at("language-presented", Some(language.clone()), now);
                }
                shown_language.clone_from(&shown.language);
            }
        })
        .after(RenderSystems::Render)
        .in_set(RenderSystems::Cleanup),
    );
}

/// What the frame being drawn shows.
#[derive(Resource, Default)]
struct Shown {
    texts: bool,
    language: Option<String>,
}

fn extract(
    mut shown: ResMut<Shown>,
    visit: bevy::render::Extract<Res<Visit>>,
    roots: bevy::render::Extract<Query<(), With<Root>>>,
    blocks: bevy::render::Extract<Query<&bevy::text::TextLayoutInfo>>,
) {
    shown.texts = !roots.is_empty() && blocks.iter().any(|block| !block.glyphs.is_empty());
    shown.language = visit.language.as_ref().map(ToString::to_string);
}
