//! From one description to the next: which nodes are the same, and what is written, laid and taken away.
//!
//! Children are paired from the front and from the back as long as they are the same control; of what lies between,
//! the first becomes the first, where both are made of the same parts. Whatever has no partner goes, or is new.

use std::sync::Arc;

use bevy::{ecs::entity::EntityHashMap, prelude::*, ui::Pressed};

use super::parts::Parts;

/// One way from a description to the next.
pub(super) struct Patch<'a> {
    parts: &'a Parts,
    draft: &'a World,
    kinds: &'a [Arc<[usize]>],
    before: &'a EntityHashMap<Entity>,
    world: &'a mut World,
    /// Live nodes, by those of the new description.
    pub(super) shown: EntityHashMap<Entity>,
}

impl<'a> Patch<'a> {
    pub(super) fn new(
        parts: &'a Parts,
        draft: &'a World,
        kinds: &'a [Arc<[usize]>],
        before: &'a EntityHashMap<Entity>,
        world: &'a mut World,
    ) -> Self {
        Self { parts, draft, kinds, before, world, shown: EntityHashMap::default() }
    }

    /// Turns the tree of one root into that of another.
    pub(super) fn root(&mut self, old: Option<Entity>, new: Entity) {
        let old = old.and_then(|old| Some((old, self.live(old)?)));
        match old {
            Some((old, live)) if self.alike(old, new) => self.turn(old, new, live),
            _ => {
                if let Some((_, live)) = old {
                    self.world.despawn(live);
                }
                self.lay(new, None);
            }
        }
    }

    /// The live node of one of the old description, if it is still there.
    fn live(&self, old: Entity) -> Option<Entity> {
        self.before.get(&old).copied().filter(|live| self.world.get_entity(*live).is_ok())
    }

    fn children(&self, node: Entity) -> &'a [Entity] {
        self.draft.get::<Children>(node).map_or(&[], |children| children)
    }

    fn kind(&self, node: EntityRef) -> &'a [usize] {
        self.kinds.get(node.archetype().id().index()).map_or(&[], |kind| kind)
    }

    fn nodes(&self, one: Entity, other: Entity) -> Option<(EntityRef<'a>, EntityRef<'a>)> {
        Some((self.draft.get_entity(one).ok()?, self.draft.get_entity(other).ok()?))
    }

    /// Whether two nodes are made of the same parts.
    fn alike(&self, one: Entity, other: Entity) -> bool {
        self.nodes(one, other).is_some_and(|(one, other)| self.kind(one) == self.kind(other))
    }

    /// Whether they are the same control, or both none.
    fn same(&self, one: Entity, other: Entity) -> bool {
        self.nodes(one, other).is_some_and(|(one, other)| {
            let kind = self.kind(one);
            kind == self.kind(other)
                && kind.iter().map(|at| &self.parts.0[*at]).all(|part| !part.names || (part.same)(one, other))
        })
    }

    /// For each new child the old one that becomes it.
    fn pairs(&self, old: &[Entity], new: &[Entity]) -> Vec<Option<Entity>> {
        let fits = |(one, other): &(&Entity, &Entity)| self.same(**one, **other);
        let front = old.iter().zip(new).take_while(fits).count();
        let back = old[front..].iter().rev().zip(new[front..].iter().rev()).take_while(fits).count();
        let (old_end, new_end) = (old.len() - back, new.len() - back);
        let partner = |at: usize| {
            if at < front {
                return Some(old[at]);
            }
            if at >= new_end {
                return Some(old[at - new_end + old_end]);
            }
            old[..old_end].get(at).copied().filter(|old| self.alike(*old, new[at]))
        };
        (0..new.len()).map(partner).collect()
    }

    /// Turns a live node that was described by `old` into what `new` says, with all below it.
    fn turn(&mut self, old: Entity, new: Entity, live: Entity) {
        self.shown.insert(new, live);
        if let Some((was, wanted)) = self.nodes(old, new) {
            self.rewrite(was, wanted, live);
        }
        let (was, wanted) = (self.children(old), self.children(new));
        let pairs = self.pairs(was, wanted);
        for gone in was.iter().filter(|child| !pairs.contains(&Some(**child))) {
            if let Some(gone) = self.live(*gone) {
                self.world.despawn(gone);
            }
        }
        let mut laid = false;
        for (new, old) in wanted.iter().zip(pairs) {
            match old.and_then(|old| Some((old, self.live(old)?))) {
                Some((old, child)) => self.turn(old, *new, child),
                None => {
                    self.lay(*new, Some(live));
                    laid = true;
                }
            }
        }
        if laid {
            self.order(wanted, live);
        }
    }

    /// Writes a node whose description differs: all of it, so that nobody sees half.
    fn rewrite(&mut self, was: EntityRef, wanted: EntityRef, live: Entity) {
        let parts = self.kind(wanted).iter().map(|at| &self.parts.0[*at]);
        let mut differing = parts.clone().filter(|part| !(part.same)(was, wanted)).peekable();
        if differing.peek().is_none() {
            return;
        }
        let another = differing.any(|part| part.names);
        let Ok(mut live) = self.world.get_entity_mut(live) else { return };
        for part in parts.filter(|part| !part.begins) {
            (part.write)(wanted, &mut live);
        }
        if another {
            // A finger that rests on it meant the other control.
            live.remove::<Pressed>();
        }
    }

    /// Lays a new node with all below it, as the last child.
    fn lay(&mut self, new: Entity, parent: Option<Entity>) {
        let Ok(wanted) = self.draft.get_entity(new) else { return };
        let kind = self.kind(wanted);
        let mut live = match parent {
            Some(parent) => self.world.spawn(ChildOf(parent)),
            None => self.world.spawn_empty(),
        };
        for at in kind {
            (self.parts.0[*at].write)(wanted, &mut live);
        }
        let live = live.id();
        self.shown.insert(new, live);
        for child in self.children(new) {
            self.lay(*child, Some(live));
        }
    }

    /// Puts the children into the order of the description; others come after them.
    fn order(&mut self, wanted: &[Entity], live: Entity) {
        let mut order: Vec<Entity> = wanted.iter().filter_map(|child| self.shown.get(child).copied()).collect();
        let Some(now) = self.world.get::<Children>(live).map(|children| children.to_vec()) else { return };
        let others: Vec<Entity> = now.iter().copied().filter(|child| !order.contains(child)).collect();
        order.extend(others);
        if order != now {
            self.world.entity_mut(live).replace_children(&order);
        }
    }
}
