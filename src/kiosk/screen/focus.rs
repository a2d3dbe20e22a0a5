//! Where the focus is when a screen has changed: on the control with the same act, in the sheet where one lies on
//! top, and back on what raised it when it is gone.

use bevy::{
    input_focus::{FocusCause, InputFocus, InputFocusVisible, tab_navigation::TabIndex},
    prelude::*,
};

use super::{layers::Layers, scene::Over};
use crate::ui::{
    core::{Act, Acted, Outcome},
    widget::OnActivate,
};

/// What had the focus when each of the things that lie over the page came up, from below.
#[derive(Resource, Debug, Default)]
pub(super) struct Openers(Vec<Option<Act>>);

/// Where the focus shall be.
pub(super) struct Wanted {
    act: Option<Act>,
    /// The control that has it, which may keep it.
    keeps: Option<Entity>,
}

impl Wanted {
    /// What follows when something else lies over the page than before.
    pub(super) fn after(
        before: &[Over],
        now: &[Over],
        focused: Option<(Entity, Act)>,
        Openers(openers): &mut Openers,
    ) -> Self {
        let (entity, focused) = focused.unzip();
        let mut act = focused.clone();
        while openers.len() > now.len() {
            act = openers.pop().flatten().or(act);
        }
        openers.resize(now.len(), focused);
        Self { act, keeps: entity.filter(|_| before == now) }
    }
}

/// What somebody had reached with keys, and the ring round it, are theirs.
pub(super) fn forgotten(
    acted: On<Acted>,
    mut openers: ResMut<Openers>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    if acted.outcome == Outcome::Forgotten {
        openers.0.clear();
        focus.clear();
        visible.0 = false;
    }
}

/// Keys stay in what lies over the page, also after a touch that met no control there: Tab would go on behind it.
pub(super) fn stay_inside(
    mut focus: ResMut<InputFocus>,
    layers: Res<Layers>,
    windows: Query<(), With<Window>>,
    parents: Query<&ChildOf>,
    children: Query<&Children>,
) {
    let Some(over) = layers.over().filter(|_| focus.is_changed()) else { return };
    let below = |entity: Entity| parents.iter_ancestors(entity).last();
    let outside = focus.get().is_none_or(|entity| windows.contains(entity) || below(entity) == layers.page());
    // Its card, which is no control: from there Tab goes to the first one.
    if let (true, Some(card)) = (outside, children.get(over).ok().and_then(|children| children.last())) {
        focus.set(*card, FocusCause::Navigated);
    }
}

/// Gives the focus to the control with the wanted act, if the tree has one. With something over the page the focus goes
/// into it, or keys would move behind it.
pub(super) fn give(world: &mut World, page: Option<Entity>, over: Option<Entity>, wanted: Wanted) {
    let Some(layer) = over.or(page) else { return };
    let controls = below(layer, world);
    let emits = |entity: &Entity| world.get::<OnActivate>(*entity).map(|emits| &emits.0);
    let fits = |entity: &Entity| wanted.act.is_some() && emits(entity) == wanted.act.as_ref();
    if wanted.keeps.is_some_and(|entity| controls.contains(&entity) && fits(&entity)) {
        return;
    }
    let same = controls.iter().find(|entity| fits(entity));
    let tabbed = |entity: &&Entity| world.get::<TabIndex>(**entity).is_some_and(|index| index.0 >= 0);
    let first = || controls.iter().find(tabbed);
    let found = if over.is_some() { same.or_else(first) } else { same };
    let found = found.copied();
    let mut focus = world.resource_mut::<InputFocus>();
    match found {
        Some(entity) => focus.set(entity, FocusCause::Navigated),
        None => focus.clear(),
    }
}

/// Everything below an entity, in the order of the tree.
fn below(entity: Entity, world: &World) -> Vec<Entity> {
    let mut all = Vec::new();
    collect(entity, world, &mut all);
    all
}

fn collect(entity: Entity, world: &World, all: &mut Vec<Entity>) {
    for child in world.get::<Children>(entity).into_iter().flatten() {
        all.push(*child);
        collect(*child, world, all);
    }
}
