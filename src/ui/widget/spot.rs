//! A place on a picture that can be touched. It is no control: assistive technology and keys find the same beside the
//! picture, and it may be smaller than a finger.
//!
//! Emitted: [`Request::Touch`], as a button does.

use bevy::{
    picking::events::{Cancel, Click, DragEnd, Pointer, Press, Release},
    prelude::*,
    ui::Pressed,
};

use crate::ui::{
    core::{Act, Request, Say, Wanted, surface::SurfaceOf},
    patch::Describes,
    text::Localized,
};

/// What touching the place means, and what it is called.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct Spot {
    /// What it means.
    pub act: Act,
    /// Its name.
    pub name: Localized,
}

fn press(press: On<Pointer<Press>>, spots: Query<(), With<Spot>>, mut commands: Commands) {
    if spots.contains(press.entity) {
        commands.entity(press.entity).insert(Pressed);
    }
}

/// A finger that scrolled on its way is no longer pressing it.
fn click(click: On<Pointer<Click>>, spots: Query<&Spot, With<Pressed>>, of: SurfaceOf, mut commands: Commands) {
    if let (Ok(Spot { act, name }), Some(surface)) = (spots.get(click.entity), of.of(click.entity)) {
        let says = vec![Say::Words(name.clone())];
        commands.trigger(Wanted { surface, request: Request::Touch { act: act.clone(), says } });
    }
}

fn lift<E: std::fmt::Debug + Clone + Reflect>(
    lifted: On<Pointer<E>>,
    spots: Query<(), (With<Spot>, With<Pressed>)>,
    mut commands: Commands,
) {
    if spots.contains(lifted.entity) {
        commands.entity(lifted.entity).remove::<Pressed>();
    }
}

pub(super) fn plugin(app: &mut App) {
    app.names::<Spot>()
        .add_observer(press)
        .add_observer(click)
        .add_observer(lift::<Release>)
        .add_observer(lift::<DragEnd>)
        .add_observer(lift::<Cancel>);
}
