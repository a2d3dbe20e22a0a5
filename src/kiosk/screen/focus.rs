//! Where the focus is when a screen has changed: on the control with the same act, in the sheet where one lies on
//! top, and back on what raised it when it is gone.

use bevy::{
    input_focus::{FocusCause, InputFocus, tab_navigation::TabIndex},
    prelude::*,
};

use crate::kiosk::{
    state::{Act, Sheet},
    widget::Emits,
};

/// Where the focus shall be.
pub(super) struct Wanted {
    act: Option<Act>,
    /// The control that has it, which may keep it.
    keeps: Option<Entity>,
}

impl Wanted {
    /// What follows from one sheet (or none) to the next. `opener` remembers what raised it.
    pub(super) fn after(
        before: Option<Sheet>,
        now: Option<Sheet>,
        focused: Option<(Entity, Act)>,
        opener: &mut Option<Act>,
    ) -> Self {
        let (entity, act) = focused.unzip();
        let act = match (before, now) {
            (None, Some(_)) => {
                opener.clone_from(&act);
                act
            }
            (Some(_), None) => opener.take().or(act),
            _ => act,
        };
        Self { act, keeps: entity.filter(|_| before == now) }
    }
}

/// Gives the focus to the control with the wanted act, if the tree has one. With a sheet on top the focus goes into
/// it, or keys would move behind it.
pub(super) fn give(world: &mut World, page: Option<Entity>, sheet: Option<Entity>, wanted: Wanted) {
    let Some(layer) = sheet.or(page) else { return };
    let controls = below(layer, world);
    let emits = |entity: &Entity| world.get::<Emits>(*entity).map(|emits| &emits.0);
    let fits = |entity: &Entity| wanted.act.is_some() && emits(entity) == wanted.act.as_ref();
    if wanted.keeps.is_some_and(|entity| controls.contains(&entity) && fits(&entity)) {
        return;
    }
    let same = controls.iter().find(|entity| fits(entity));
    let tabbed = |entity: &&Entity| world.get::<TabIndex>(**entity).is_some_and(|index| index.0 >= 0);
    let first = || controls.iter().find(tabbed);
    let found = if sheet.is_some() { same.or_else(first) } else { same };
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
