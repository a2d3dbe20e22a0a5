//! When a press is none: a finger that the system took back.

use bevy::{
    input::touch::{TouchInput, TouchPhase},
    prelude::*,
    ui::Pressed,
};

/// A touch that moves further than this many logical pixels presses nothing.
pub(super) const TAP: f32 = 18.0;

/// Bevy forgets a touch that the system takes back before it tells the control below it.
fn take_back(mut touches: MessageReader<TouchInput>, pressed: Query<Entity, With<Pressed>>, mut commands: Commands) {
    if touches.read().any(|touch| touch.phase == TouchPhase::Canceled) {
        for entity in &pressed {
            commands.entity(entity).remove::<Pressed>();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, take_back);
}
