//! The windows of a lesson: the leader's own, and the wall's where there is a monitor for it.
//!
//! Owns: which window is on which monitor, as [`assign`](super::monitors::assign) says, and what is remembered of them.
//! Refuses: what is seen in them.
//!
//! - Pattern: the wall's window goes with its monitor, and another one comes with the next. Reason: Bevy takes it away
//!   with its monitor (bevy#24867), and nothing may land on the leader's screen.
//! - Pattern: monitors are matched by connector and size, windows placed by the monitor itself. Reason: Wayland knows no
//!   first monitor, and positions change when one is plugged in.

use std::path::PathBuf;

use bevy::{
    camera::RenderTarget,
    log::warn,
    prelude::*,
    window::{Monitor as Screen, PrimaryMonitor, WindowMode, WindowRef, WindowResolution},
};

use super::{
    keep,
    monitors::{Assignment, Memory, Monitor, assign},
    surfaces::{FIRST, resize},
    wish::{ScreensWish, Wish, Wished},
    world::Assigned,
};
use crate::{
    diagnostic::MessageLanguage,
    page::wall::WallShows,
    ui::{
        core::surface::Surface,
        host::window::{NewWindow, OwnWindow, open_own},
    },
};

/// The wall's window.
#[derive(Component)]
pub struct WallWindow;

/// The camera that looks at the wall's window.
#[derive(Component)]
pub struct WallView;

/// What is remembered of monitors, and where.
#[derive(Resource)]
pub(super) struct Remembered {
    pub(super) memory: Memory,
    pub(super) folder: PathBuf,
}

/// Both windows leave room for others; for trying out.
#[derive(Resource, Clone, Copy)]
pub(super) struct Windowed(pub(super) bool);

type Found = (Entity, &'static Screen, Has<PrimaryMonitor>);

/// A monitor as the pure part knows it.
fn monitor((_, screen, primary): (Entity, &Screen, bool), any_primary: bool) -> Monitor {
    Monitor {
        name: screen.name.clone().unwrap_or_default(),
        size: (screen.physical_width, screen.physical_height),
        scale: screen.scale_factor as f32,
        position: screen.physical_position.into(),
        // Wayland names none.
        primary: any_primary.then_some(primary),
    }
}

/// Two windows beside each other where nobody wants the whole screen.
fn side_by_side() -> Assignment {
    let monitor =
        |name: &str| Monitor { name: name.to_owned(), size: (1280, 720), scale: 1.0, position: (0, 0), primary: None };
    Assignment::Two { console: monitor("1"), wall: monitor("2"), shown: true, mirrored: false }
}

/// Decides anew who is where, when monitors came or went.
fn decide(
    changed: Query<(), Changed<Screen>>,
    mut gone: RemovedComponents<Screen>,
    monitors: Query<Found>,
    windowed: Res<Windowed>,
    (mut remembered, mut assigned): (ResMut<Remembered>, ResMut<Assigned>),
) {
    let gone = gone.read().count() > 0;
    if changed.is_empty() && !gone && !remembered.is_changed() {
        return;
    }
    if windowed.0 {
        assigned.set_if_neq(Assigned(side_by_side()));
        return;
    }
    let any = monitors.iter().any(|(.., primary)| primary);
    let found: Vec<Monitor> = monitors.iter().map(|found| monitor(found, any)).collect();
    let next = assign(&found, &remembered.memory);
    let before = remembered.memory.clone();
    remembered.bypass_change_detection().memory.settle(&next);
    if remembered.memory != before
        && let Err(error) = keep::write_monitors(&remembered.folder, &remembered.memory)
    {
        warn!("{}", error.finding(&remembered.folder).line(MessageLanguage::English));
    }
    assigned.set_if_neq(Assigned(next));
}

/// The monitor that is meant.
fn find(monitors: &Query<Found>, wanted: &Monitor) -> Option<(Entity, IVec2, UVec2)> {
    let any = monitors.iter().any(|(.., primary)| primary);
    let found = monitors.iter().find(|found| monitor(*found, any) == *wanted)?;
    Some((found.0, found.1.physical_position, found.1.physical_size()))
}

/// Fills a monitor with a window. Asked for by its number or place a window may land elsewhere.
fn fill(window: &mut Window, (entity, position, size): (Entity, IVec2, UVec2)) {
    let mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(entity));
    if window.mode != mode {
        window.mode = mode;
    }
    window.position = WindowPosition::At(position);
    window.resolution.set_physical_resolution(size.x.max(1), size.y.max(1));
}

/// A window of its own kind, before it is placed.
fn new_window(name: &str, title: &str, windowed: bool, at: i32) -> Window {
    Window {
        title: title.to_owned(),
        name: Some(name.to_owned()),
        resolution: WindowResolution::new(1280, 720),
        decorations: windowed,
        position: WindowPosition::At(IVec2::new(if windowed { at } else { 0 }, 0)),
        ..default()
    }
}

/// Opens, places and closes windows as it was decided.
fn place(
    (assigned, windowed): (Res<Assigned>, Res<Windowed>),
    monitors: Query<Found>,
    mut windows: ParamSet<(Query<&mut Window, OwnWindow>, Query<(Entity, &mut Window), With<WallWindow>>)>,
    views: Query<Entity, With<WallView>>,
    fresh: Query<(), Or<(NewWindow, Added<WallWindow>)>>,
    mut commands: Commands,
) {
    let missing = windows.p0().is_empty();
    let wall = assigned.0.wall().filter(|_| matches!(assigned.0, Assignment::Two { .. }));
    let unmet = wall.is_some() == windows.p1().is_empty();
    if !assigned.is_changed() && fresh.is_empty() && !missing && !unmet {
        return;
    }
    if missing {
        let window = new_window("wegweiser", "Wegweiser", windowed.0, 0);
        open_own(window, &mut commands);
    }
    let place = |wanted: Option<&Monitor>| wanted.filter(|_| !windowed.0).and_then(|wanted| find(&monitors, wanted));
    if let (Ok(mut window), Some(at)) = (windows.p0().single_mut(), place(assigned.0.console())) {
        fill(&mut window, at);
    }
    let mut open = windows.p1();
    match (wall, open.single_mut()) {
        (Some(wall), Ok((_, mut window))) => {
            if let Some(at) = place(Some(wall)) {
                fill(&mut window, at);
            }
        }
        (Some(wall), Err(_)) => {
            let mut window = new_window("wegweiser-wall", "Wegweiser – 2", windowed.0, 1940);
            if let Some(at) = place(Some(wall)) {
                fill(&mut window, at);
            }
            let window = commands.spawn((window, WallWindow)).id();
            look_at(window, views.iter().next(), &mut commands);
        }
        (None, Ok((window, _))) => commands.entity(window).despawn(),
        (None, Err(_)) => {}
    }
}

/// The camera of the wall's window looks at the new one.
fn look_at(window: Entity, view: Option<Entity>, commands: &mut Commands) {
    let target = RenderTarget::Window(WindowRef::Entity(window));
    match view {
        Some(view) => drop(commands.entity(view).insert(target)),
        None => drop(commands.spawn((WallView, Surface, target))),
    }
}

/// The wall is as large as the window it is seen in; where there is none, as large as it was.
fn fit(
    assigned: Res<Assigned>,
    walls: Query<&Window, With<WallWindow>>,
    own: Query<&Window, (OwnWindow, Without<WallWindow>)>,
    mut targets: Query<&mut RenderTarget, With<WallShows>>,
) {
    let size = match assigned.0 {
        Assignment::Two { .. } => walls.iter().next().map(Window::physical_size),
        Assignment::Overlay { .. } => own.iter().next().map(Window::physical_size),
        Assignment::Waiting { .. } | Assignment::Nowhere => None,
    };
    if let Some(size) = size {
        resize(&mut targets, if size.min_element() > 0 { size } else { FIRST });
    }
}

/// Does what is asked of the windows.
fn wish(wished: On<Wished>, assigned: Res<Assigned>, mut remembered: ResMut<Remembered>) {
    let Wish::Screens(wish) = &wished.0 else { return };
    match wish {
        ScreensWish::Right => remembered.memory.tell(&assigned.0),
        ScreensWish::Swap => remembered.memory.swap(&assigned.0),
        ScreensWish::One => remembered.memory.forget_wall(),
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(wish).add_systems(Update, (decide, place, fit).chain());
}
