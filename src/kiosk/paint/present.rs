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
    pane::Pane,
    screen::{ScreenError, Shared},
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

/// How often in a row a window may fail before it is given up.
const TRIES: u8 = 3;

/// One window.
#[derive(Default)]
struct Painted {
    pane: Option<Pane>,
    failed: u8,
    /// Somebody uncovered it, and it has not been shown again yet.
    uncovered: bool,
}

/// Windows and what is on them. Of the main thread alone, which made the windows.
#[derive(Default)]
struct Painter(EntityHashMap<Painted>);

impl Painted {
    fn show(&mut self, handle: &RawHandleWrapper, tree: &mut Tree, window: Entity, size: UVec2) -> Result<u64, ScreenError> {
        let pane = match &mut self.pane {
            Some(pane) => pane,
            empty => empty.insert(Pane::new(Box::new(Shared::new(handle)?))),
        };
        let list = tree.of_window(window, size);
        let painted = pane.show(&list, &tree.images, self.uncovered)?;
        self.uncovered = false;
        Ok(painted)
    }
}

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
        let painted = painter.0.entry(window).or_default();
        if size.min_element() == 0 || painted.failed > TRIES {
            continue;
        }
        match painted.show(handle, &mut tree, window, size) {
            Ok(0) => painted.failed = 0,
            Ok(pixels) => {
                painted.failed = 0;
                presented.write(Presented { window, pixels, at: Instant::now() });
            }
            Err(error) => {
                // Another surface, in the next frame.
                painted.pane = None;
                painted.failed += 1;
                redraw.write(RequestRedraw);
                if painted.failed > TRIES {
                    error!("{error}");
                    lost.0 = Some(error.to_string());
                }
            }
        }
    }
    if lost.0.is_some() && !painter.0.is_empty() && painter.0.values().all(|painted| painted.failed > TRIES) {
        exit.write(AppExit::error());
    }
}

/// X11 forgets what lay under another window. winit asks for a frame then, as it does when Bevy asked for one; where
/// Bevy is going to ask again, the window is shown again with the last of them.
fn notice_uncovered(
    mut events: MessageReader<RawWinitWindowEvent>,
    mut asked: MessageReader<RequestRedraw>,
    settings: Option<Res<WinitSettings>>,
    mut painter: NonSendMut<Painter>,
    mut owed: Local<bool>,
) {
    use winit::event::WindowEvent::RedrawRequested;
    *owed |= events.read().filter(|event| matches!(event.event, RedrawRequested)).count() > 0;
    let again = asked.read().count() > 0 || settings.is_some_and(|settings| settings.is_changed());
    if *owed && !again {
        *owed = false;
        for painted in painter.0.values_mut() {
            painted.uncovered = painted.pane.as_ref().is_some_and(Pane::forgets);
        }
    }
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
pub(in crate::kiosk) fn plugin(app: &mut App) {
    app.init_non_send::<Painter>()
        .init_resource::<Lost>()
        .add_message::<Presented>()
        .add_systems(Last, (notice_uncovered, paint.in_set(Shows)).chain())
        .add_systems(Last, (let_go, pace).chain().after(Shows));
}
