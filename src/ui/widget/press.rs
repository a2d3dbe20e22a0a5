//! When a press is none: a finger that moved on its way, one the system took back.
//!
//! Bevy presses a control that is still under the finger when it lifts, however far it went meanwhile: over a wide row,
//! or a marker that came along with the map.

use bevy::{
    input::touch::{TouchInput, TouchPhase},
    picking::events::{Drag, Pointer},
    prelude::*,
    ui::Pressed,
};

use crate::ui::core::surface::{Scale, SurfaceOf};

/// A touch that moves further than this many logical pixels presses nothing.
pub(super) const TAP: f32 = 18.0;

/// What a finger rests on is let go of when it has moved too far. Other fingers stay where they are.
fn moved(
    drag: On<Pointer<Drag>>,
    (of, scales): (SurfaceOf, Query<&Scale>),
    parents: Query<&ChildOf>,
    pressed: Query<(), With<Pressed>>,
    mut commands: Commands,
) {
    let begun = drag.original_event_target();
    let scale = of.of(begun).and_then(|surface| scales.get(surface).ok()).copied().unwrap_or_default();
    if drag.entity != begun || drag.distance.length() / scale.0 < TAP {
        return;
    }
    for entity in std::iter::once(begun).chain(parents.iter_ancestors(begun)) {
        if pressed.contains(entity) {
            commands.entity(entity).remove::<Pressed>();
        }
    }
}

/// Bevy forgets a touch that the system takes back before it tells the control below it.
fn take_back(mut touches: MessageReader<TouchInput>, pressed: Query<Entity, With<Pressed>>, mut commands: Commands) {
    if touches.read().any(|touch| touch.phase == TouchPhase::Canceled) {
        for entity in &pressed {
            commands.entity(entity).remove::<Pressed>();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(moved).add_systems(Update, take_back);
}
