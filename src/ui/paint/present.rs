//! Painting windows: each frame, after layout, what changed in each.

use std::time::{Duration, Instant};

use bevy::{
    app::AppExit,
    ecs::entity::EntityHashMap,
    prelude::*,
    window::{RawHandleWrapper, RequestRedraw},
    winit::{RawWinitWindowEvent, WinitSettings},
};

use super::{
    Tree,
    pane::{Held, Outcome},
    screen::{Screen, Shared},
};

/// Painting, within `Last`: what comes after it sees what was shown.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shows;

/// A window shows something it didn't show before.
#[derive(Message, Debug, Clone, Copy)]
pub struct Presented {
    /// Which.
    pub window: Entity,
    /// How many pixels were painted for it.
    pub pixels: u64,
    /// When the display server had them.
    pub at: Instant,
}

/// Why the last window can't be painted any more; then the program ends with an error.
#[derive(Resource, Debug, Clone, Default)]
pub struct Lost(pub Option<String>);

/// Windows and what is on them. Of the main thread alone, which made the windows.
#[derive(Default)]
struct Painter(EntityHashMap<Held>);

/// Paints all windows that are there.
fn paint(
    mut painter: NonSendMut<Painter>,
    mut tree: Tree,
    windows: Query<(Entity, &Window, &RawHandleWrapper)>,
    mut presented: MessageWriter<Presented>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut lost: ResMut<Lost>,
    mut exit: MessageWriter<AppExit>,
) {
    // A surface keeps its window open: it goes with the entity.
    painter.0.retain(|window, _| windows.contains(*window));
    for (window, view, handle) in &windows {
        let size = view.physical_size();
        if size.min_element() == 0 {
            continue;
        }
        let list = tree.of_window(window, size);
        let open = || Ok(Box::new(Shared::new(handle)?) as Box<dyn Screen>);
        match painter.0.entry(window).or_default().show(open, &list, &tree.images) {
            Outcome::Painted(0) => {}
            Outcome::Painted(pixels) => {
                presented.write(Presented { window, pixels, at: Instant::now() });
            }
            Outcome::Again => {
                redraw.write(RequestRedraw);
            }
            Outcome::GivenUp(error) => {
                error!("{error}");
                lost.0 = Some(error.to_string());
            }
        }
    }
    // One window more or less ends nothing; none that can be painted does.
    if lost.0.is_some() && !painter.0.is_empty() && painter.0.values().all(Held::is_lost) {
        exit.write(AppExit::error());
    }
}

/// X11 forgets what lay under another window. winit asks for a frame then, as it does when Bevy asked for one: where
/// Bevy is going to ask again, the window is shown again with the last of them, or after half a second of them.
fn notice_uncovered(
    mut events: MessageReader<RawWinitWindowEvent>,
    mut asked: MessageReader<RequestRedraw>,
    settings: Option<Res<WinitSettings>>,
    mut painter: NonSendMut<Painter>,
    mut owed: Local<Option<u8>>,
) {
    use winit::event::WindowEvent::RedrawRequested;
    if events.read().filter(|event| matches!(event.event, RedrawRequested)).count() > 0 {
        owed.get_or_insert(30);
    }
    let again = asked.read().count() > 0 || settings.is_some_and(|settings| settings.is_changed());
    *owed = match *owed {
        Some(frames) if again && frames > 0 => Some(frames - 1),
        Some(_) => {
            painter.0.values_mut().for_each(Held::uncover);
            None
        }
        None => None,
    };
}

/// While something moves the loop turns without pause; more frames than a screen shows help nobody.
fn pace(mut asked: MessageReader<RequestRedraw>, mut last: Local<Option<Instant>>) {
    const FRAME: Duration = Duration::from_millis(16);
    if asked.read().count() > 0
        && let Some(rest) = last.and_then(|last| FRAME.checked_sub(last.elapsed()))
    {
        std::thread::sleep(rest);
    }
    *last = Some(Instant::now());
}

/// Whatever holds a window open lets go of it while the display server is still there.
fn let_go(mut exits: MessageReader<AppExit>, mut painter: NonSendMut<Painter>) {
    if exits.read().count() > 0 {
        painter.0.clear();
    }
}

/// Painting into windows. Needs Bevy's windows.
pub(crate) fn plugin(app: &mut App) {
    app.init_non_send::<Painter>()
        .init_resource::<Lost>()
        .add_message::<Presented>()
        .add_systems(Last, (notice_uncovered, paint.in_set(Shows)).chain())
        .add_systems(Last, (let_go, pace).chain().after(Shows));
}
