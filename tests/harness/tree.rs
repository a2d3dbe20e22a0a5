//! The two layers of a screen as entities, and acts as if a control had been touched.

use std::time::Duration;

use bevy::prelude::*;
use wegweiser::{
    kiosk::session::Activity,
    ui::{
        core::{Act, Request, surface::Root},
        widget::OnActivate,
    },
};

use super::Harness;

/// The page's root, or the sheet's.
pub fn root(kiosk: &Harness, sheet: bool) -> Option<Entity> {
    let world = kiosk.app.world();
    let mut roots = world.try_query_filtered::<(Entity, Option<&GlobalZIndex>), With<Root>>()?;
    roots.iter(world).find(|(_, z)| z.is_some_and(|z| z.0 > 0) == sheet).map(|(root, _)| root)
}

/// An entity and all below it, in the order of the tree.
pub fn tree(world: &World, entity: Entity) -> Vec<Entity> {
    let children = world.get::<Children>(entity).into_iter().flatten();
    std::iter::once(entity).chain(children.flat_map(|child| tree(world, *child))).collect()
}

/// All nodes of the page.
pub fn page(kiosk: &Harness) -> Vec<Entity> {
    tree(kiosk.app.world(), root(kiosk, false).expect("a page is in view"))
}

/// The control with this act, on the page or on the sheet.
pub fn control(kiosk: &Harness, act: &Act) -> Option<Entity> {
    let world = kiosk.app.world();
    let layers = [true, false].into_iter().filter_map(|sheet| root(kiosk, sheet));
    let mut nodes = layers.flat_map(|root| tree(world, root));
    nodes.find(|entity| world.get::<OnActivate>(*entity).is_some_and(|emits| emits.0 == *act))
}

/// Nobody is idle.
pub fn stay(kiosk: &mut Harness) {
    let now = kiosk.app.world().resource::<Time<Real>>().elapsed();
    *kiosk.app.world_mut().resource_mut::<Activity>() = Activity { last: now, touched: now };
}

/// Does what a control would, a while after the last touch.
pub fn act(kiosk: &mut Harness, act: Act) {
    stay(kiosk);
    kiosk.request(Request::Act(act));
    kiosk.wait(Duration::from_millis(400));
}

/// Loudspeakers: what they say is what they do.
pub fn speaks(act: &Act) -> bool {
    matches!(
        act,
        Act::Hear(..)
            | Act::Slowly(..)
            | Act::HearPlace(_)
            | Act::Interpreter
            | Act::EmergencyLine(_)
            | Act::Invite(_)
            | Act::Play
            | Act::Replay
            | Act::Volume(_)
    )
}
