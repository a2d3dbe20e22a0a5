//! A description: the tree a screen built, in a small world of its own where nothing runs.

use std::sync::Arc;

use bevy::{
    ecs::{entity::EntityHashMap, world::CommandQueue},
    log::error,
    prelude::*,
};

use super::{
    pair::Patch,
    parts::{Described, Parts},
};

/// What a live tree was built from, and which live node is which of its nodes.
#[derive(Default)]
pub struct Draft {
    world: World,
    root: Option<Entity>,
    next: Option<Entity>,
    /// Live nodes, by those of the description.
    shown: EntityHashMap<Entity>,
    /// For each archetype of the description: which parts its nodes have.
    kinds: Vec<Arc<[usize]>>,
}

impl Draft {
    /// Describes the tree that is wanted next; `build` spawns it and gives its root.
    pub fn describe(&mut self, build: impl FnOnce(&mut Commands) -> Entity) {
        if let Some(next) = self.next.take() {
            self.world.despawn(next);
        }
        let mut queue = CommandQueue::default();
        let root = build(&mut Commands::new(&mut queue, &self.world));
        queue.apply(&mut self.world);
        self.next = Some(root);
    }

    /// Whether a tree is live.
    pub fn is_shown(&self) -> bool {
        self.root.is_some()
    }

    /// Changes the live tree into the one that was described last. `whole`: nothing of it stays.
    pub fn show(&mut self, world: &mut World, whole: bool) {
        let Some(next) = self.next.take() else { return };
        if whole {
            self.take_away(world);
        }
        world.resource_scope(|world, parts: Mut<Parts>| {
            self.learn(&parts);
            let mut patch = Patch::new(&parts, &self.world, &self.kinds, &self.shown, world);
            patch.root(self.root, next);
            self.shown = patch.shown;
        });
        if let Some(old) = self.root.replace(next) {
            self.world.despawn(old);
        }
    }

    /// Takes the live tree away.
    pub fn take_away(&mut self, world: &mut World) {
        let Some(root) = self.root.take() else { return };
        if let Some(live) = self.shown.get(&root).and_then(|live| world.get_entity_mut(*live).ok()) {
            live.despawn();
        }
        self.world.despawn(root);
        self.shown.clear();
    }

    /// Kinds of the archetypes that are new.
    fn learn(&mut self, parts: &Parts) {
        for archetype in self.world.archetypes().iter().skip(self.kinds.len()) {
            let kind = parts.kind(archetype, &self.world);
            let strangers = parts.strangers(archetype, &self.world);
            if strangers > 0 {
                // Bevy keeps names for its debug builds alone.
                let beside = parts.names(&kind).join(", ");
                error!("{strangers} components are described by a screen and named by no module, beside {beside}");
            }
            self.kinds.push(kind.into());
        }
    }

    /// The live root.
    pub fn live(&self) -> Option<Entity> {
        self.shown.get(&self.root?).copied()
    }

    /// Live nodes that were described with this component, in the order of the tree.
    pub fn having<C: Component>(&self) -> Vec<Entity> {
        let mut found = Vec::new();
        if let Some(root) = self.root {
            self.find::<C>(root, &mut found);
        }
        found.iter().filter_map(|node| self.shown.get(node).copied()).collect()
    }

    fn find<C: Component>(&self, node: Entity, found: &mut Vec<Entity>) {
        if self.world.get::<C>(node).is_some() {
            found.push(node);
        }
        for child in self.world.get::<Children>(node).into_iter().flatten() {
            self.find::<C>(*child, found);
        }
    }

    /// Writes a component into the live nodes that were described with it, as if they were new.
    pub fn again<C: Described>(&self, world: &mut World) {
        let mut nodes = Vec::new();
        if let Some(root) = self.root {
            self.find::<C>(root, &mut nodes);
        }
        for node in nodes {
            let live = self.shown.get(&node).and_then(|live| world.get_entity_mut(*live).ok());
            if let (Some(value), Some(mut live)) = (self.world.get::<C>(node), live) {
                live.insert(value.clone());
            }
        }
    }
}
