//! The components that descriptions are made of, and how each is compared and written.

use std::{any::TypeId, collections::BTreeSet};

use bevy::{
    ecs::{
        archetype::Archetype,
        component::{ComponentId, Mutable},
    },
    prelude::*,
};

/// One kind of component.
pub(super) struct Part {
    id: TypeId,
    name: &'static str,
    /// Whether two nodes have the same value.
    pub(super) same: Box<dyn Fn(EntityRef, EntityRef) -> bool + Send + Sync>,
    /// Copies the value of a description into a live node.
    pub(super) write: fn(EntityRef, &mut EntityWorldMut),
    /// Nodes with another value are not the same control.
    pub(super) names: bool,
    /// Written into a new node alone: a system goes on with it.
    pub(super) begins: bool,
}

/// All kinds of components, in the order in which their modules named them.
#[derive(Resource, Default)]
pub struct Parts(pub(super) Vec<Part>);

impl Parts {
    fn of<C: Described>(same: impl Fn(&C, &C) -> bool + Send + Sync + 'static) -> Part {
        Part {
            id: TypeId::of::<C>(),
            name: std::any::type_name::<C>(),
            same: Box::new(move |one, other| match (one.get::<C>(), other.get::<C>()) {
                (Some(one), Some(other)) => same(one, other),
                (one, other) => one.is_none() && other.is_none(),
            }),
            write: write::<C>,
            names: false,
            begins: false,
        }
    }

    fn add(&mut self, part: Part) {
        // Two programs in one process, or a plugin that is added twice, name the same components.
        if self.0.iter().all(|known| known.id != part.id) {
            self.0.push(part);
        }
    }

    /// The parts of every node of an archetype, by their places.
    pub(super) fn kind(&self, archetype: &Archetype, world: &World) -> Vec<usize> {
        let has = |part: &Part| world.components().get_id(part.id).is_some_and(|id| archetype.contains(id));
        self.0.iter().enumerate().filter(|(_, part)| has(part)).map(|(at, _)| at).collect()
    }

    /// Names of the parts of a kind.
    pub(super) fn names(&self, kind: &[usize]) -> Vec<&'static str> {
        kind.iter().map(|at| self.0[*at].name).collect()
    }

    /// How many components of an archetype nobody named, and no named one brings along.
    pub(super) fn strangers(&self, archetype: &Archetype, world: &World) -> usize {
        let components = world.components();
        let named: BTreeSet<ComponentId> = self.0.iter().filter_map(|part| components.get_id(part.id)).collect();
        let brings = |id: &ComponentId| components.get_info(*id).map(|info| info.required_components().iter_ids());
        let brought: BTreeSet<ComponentId> = named.iter().filter_map(brings).flatten().collect();
        let tree = [TypeId::of::<ChildOf>(), TypeId::of::<Children>()].map(|id| components.get_id(id));
        let strange = |id: &ComponentId| !named.contains(id) && !brought.contains(id) && !tree.contains(&Some(*id));
        // Resources of the small world are no nodes.
        if !tree.iter().flatten().any(|id| archetype.contains(*id)) {
            return 0;
        }
        archetype.iter_components().filter(strange).count()
    }
}

/// A component that a description may hold.
pub trait Described: Component<Mutability = Mutable> + Clone {}

impl<C: Component<Mutability = Mutable> + Clone> Described for C {}

fn write<C: Described>(from: EntityRef, to: &mut EntityWorldMut) {
    let Some(value) = from.get::<C>().cloned() else { return };
    match to.get_mut::<C>() {
        Some(mut live) => *live = value,
        None => drop(to.insert(value)),
    }
}

/// What a module says about its components when it is added to the app.
pub trait Describes {
    /// Screens describe this component.
    fn describes<C: Described + PartialEq>(&mut self) -> &mut Self;

    /// The same for one that is compared by what is read from it; a mark is compared by `()`.
    fn describes_by<C: Described, K: PartialEq + 'static>(&mut self, key: fn(&C) -> K) -> &mut Self;

    /// The same for one that says which control this is.
    fn names<C: Described + PartialEq>(&mut self) -> &mut Self;

    /// The same for one that a system goes on with: it is written once.
    fn begins<C: Described>(&mut self) -> &mut Self;
}

impl Describes for App {
    fn describes<C: Described + PartialEq>(&mut self) -> &mut Self {
        self.world_mut().get_resource_or_init::<Parts>().add(Parts::of::<C>(C::eq));
        self
    }

    fn describes_by<C: Described, K: PartialEq + 'static>(&mut self, key: fn(&C) -> K) -> &mut Self {
        let same = move |one: &C, other: &C| key(one) == key(other);
        self.world_mut().get_resource_or_init::<Parts>().add(Parts::of::<C>(same));
        self
    }

    fn names<C: Described + PartialEq>(&mut self) -> &mut Self {
        let part = Part { names: true, ..Parts::of::<C>(C::eq) };
        self.world_mut().get_resource_or_init::<Parts>().add(part);
        self
    }

    fn begins<C: Described>(&mut self) -> &mut Self {
        let part = Part { begins: true, ..Parts::of::<C>(|_, _| true) };
        self.world_mut().get_resource_or_init::<Parts>().add(part);
        self
    }
}
