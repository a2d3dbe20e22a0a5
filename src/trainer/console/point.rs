//! The hand over a picture of the wall: spotlight and zoom are at the same place of the wall, and the spotlight goes when
//! the hand stands still.

use std::time::Duration;

use bevy::{
    picking::events::{Drag, Move, Pointer as Over, Press},
    prelude::*,
    ui::UiGlobalTransform,
};

use crate::{
    trainer::{
        desk::{DeskAct, Screen},
        lesson::{Act, PointerKind},
        monitors::Assignment,
        wish::Wished,
        world::{Assigned, OnDesk, Taught},
    },
    ui::patch::Describes,
};

/// A picture of the wall that can be pointed at.
#[derive(Component, Debug, Clone, PartialEq)]
pub(super) struct Pointable;

/// A hand that stands still this long points at nothing, and needs no keys.
const STILL: Duration = Duration::from_secs(4);

/// When a hand moved last.
#[derive(Resource, Default)]
struct Moved(Duration);

/// Points where the hand is. `at` is in pixels of the window, as the system counts them.
fn point(
    entity: Entity,
    at: Vec2,
    (desk, pictures): (&OnDesk, &Query<(&ComputedNode, &UiGlobalTransform), With<Pointable>>),
    parents: &Query<&ChildOf>,
    commands: &mut Commands,
) {
    let Some(kind) = desk.0.pointing else { return };
    let mut path = std::iter::once(entity).chain(parents.iter_ancestors(entity));
    let Some((node, place)) = path.find_map(|entity| pictures.get(entity).ok()) else { return };
    let size = node.size();
    if size.min_element() < 1.0 {
        return;
    }
    let corner = place.translation - size / 2.0;
    let part = ((at - corner) / size).clamp(Vec2::ZERO, Vec2::ONE);
    commands.trigger(Wished::lesson(Act::Point { kind, x: part.x, y: part.y }));
}

/// Pixels of the window.
fn physical(at: Vec2, windows: &Query<&Window>) -> Vec2 {
    at * windows.iter().next().map_or(1.0, Window::scale_factor)
}

type Pictures<'w, 's> = Query<'w, 's, (&'static ComputedNode, &'static UiGlobalTransform), With<Pointable>>;

/// A hand moves over a picture, drags over it, or comes down on it.
fn hand<E: std::fmt::Debug + Clone + Reflect>(
    over: On<Over<E>>,
    (desk, windows): (Res<OnDesk>, Query<&Window>),
    (pictures, parents): (Pictures, Query<&ChildOf>),
    mut commands: Commands,
) {
    let at = physical(over.pointer_location.position, &windows);
    point(over.original_event_target(), at, (&desk, &pictures), &parents, &mut commands);
}

/// Notices hands, and that they stand still.
fn watch(
    mut cursors: MessageReader<CursorMoved>,
    mut touches: MessageReader<bevy::input::touch::TouchInput>,
    time: Res<Time<Real>>,
    (desk, taught, assigned): (Res<OnDesk>, Res<Taught>, Res<Assigned>),
    mut last: ResMut<Moved>,
    mut commands: Commands,
) {
    let over = matches!(assigned.0, Assignment::Overlay { .. }) && desk.0.screen == Screen::Lesson;
    let hand = cursors.read().count() + touches.read().count() > 0;
    if hand {
        last.0 = time.elapsed();
        if !desk.0.seen {
            commands.trigger(Wished::desk(DeskAct::Move));
        }
        return;
    }
    if time.elapsed().saturating_sub(last.0) < STILL {
        return;
    }
    let spot = taught.0.pointer.is_some_and(|pointer| pointer.kind == PointerKind::Spotlight);
    if spot {
        commands.trigger(Wished::lesson(Act::StopPointing));
    }
    if over && desk.0.seen && desk.0.sheet.is_none() {
        commands.trigger(Wished::desk(DeskAct::Still));
    }
}

/// Whoever points no more points at nothing.
fn stop(desk: Res<OnDesk>, taught: Res<Taught>, mut commands: Commands) {
    if desk.is_changed() && desk.0.pointing.is_none() && taught.0.pointer.is_some() {
        commands.trigger(Wished::lesson(Act::StopPointing));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes::<Pointable>()
        .init_resource::<Moved>()
        .add_observer(hand::<Move>)
        .add_observer(hand::<Drag>)
        .add_observer(hand::<Press>)
        .add_systems(Update, (watch, stop));
}
