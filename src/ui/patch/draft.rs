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
            self.erase(next);
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
            self.erase(old);
        }
    }

    /// Takes a tree out of the description. Nothing runs in its world, so nobody else forgets what was removed: Bevy keeps
    /// each component of each node for systems that ask, until the frame after next.
    fn erase(&mut self, root: Entity) {
        self.world.despawn(root);
        self.world.clear_trackers();
    }

    /// Takes the live tree away.
    pub fn take_away(&mut self, world: &mut World) {
        let Some(root) = self.root.take() else { return };
        if let Some(live) = self.shown.get(&root).and_then(|live| world.get_entity_mut(*live).ok()) {
            live.despawn();
        }
        self.erase(root);
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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    //! What a description doesn't change is not touched, whatever systems wrote into it.
    use super::*;
    use crate::ui::patch::Describes;

    #[derive(Component, Clone, PartialEq, Debug)]
    struct Called(&'static str);

    #[derive(Component, Clone, PartialEq, Debug)]
    struct Size(u8);

    #[derive(Component, Clone, PartialEq, Debug, Default)]
    struct Runs(u8);

    fn app() -> App {
        let mut app = App::new();
        app.names::<Called>().describes::<Size>().begins::<Runs>();
        app
    }

    /// Shows a root with children of these names and sizes, and gives them.
    fn show(draft: &mut Draft, app: &mut App, wanted: &[(&'static str, u8)]) -> Vec<Entity> {
        draft.describe(|commands| {
            let mut root = commands.spawn(Size(0));
            root.with_children(|root| {
                for (name, size) in wanted {
                    root.spawn((Called(name), Size(*size), Runs(0)));
                }
            });
            root.id()
        });
        draft.show(app.world_mut(), false);
        children(draft, app)
    }

    fn children(draft: &Draft, app: &App) -> Vec<Entity> {
        app.world().get::<Children>(draft.live().unwrap()).map(|children| children.to_vec()).unwrap_or_default()
    }

    #[test]
    fn what_goes_from_the_middle_leaves_the_others() {
        let (mut app, mut draft) = (app(), Draft::default());
        let all = show(&mut draft, &mut app, &[("a", 1), ("b", 1), ("c", 1), ("d", 1)]);
        let fewer = show(&mut draft, &mut app, &[("a", 1), ("c", 1), ("d", 1)]);
        assert_eq!(fewer, [all[0], all[2], all[3]]);
        let more = show(&mut draft, &mut app, &[("a", 1), ("e", 1), ("c", 1), ("d", 1)]);
        assert_eq!([more[0], more[2], more[3]], fewer[..]);
        assert!(!all.contains(&more[1]), "a new one, in its place");
    }

    #[test]
    fn a_control_becomes_another_in_its_place() {
        let (mut app, mut draft) = (app(), Draft::default());
        let before = show(&mut draft, &mut app, &[("a", 1), ("b", 2), ("c", 3)]);
        assert_eq!(show(&mut draft, &mut app, &[("a", 1), ("x", 5), ("c", 3)]), before);
        assert_eq!(app.world().get::<Called>(before[1]), Some(&Called("x")));
        assert_eq!(app.world().get::<Size>(before[1]), Some(&Size(5)));
    }

    #[test]
    fn what_systems_wrote_stays_until_the_description_differs() {
        let (mut app, mut draft) = (app(), Draft::default());
        let nodes = show(&mut draft, &mut app, &[("a", 1), ("b", 1)]);
        for node in &nodes {
            app.world_mut().entity_mut(*node).insert((Size(9), Runs(7)));
        }
        show(&mut draft, &mut app, &[("a", 1), ("b", 2)]);
        let sizes = nodes.iter().map(|node| app.world().get::<Size>(*node).unwrap().0);
        assert_eq!(sizes.collect::<Vec<_>>(), [9, 2]);
        assert_eq!(app.world().get::<Runs>(nodes[1]), Some(&Runs(7)), "what has begun goes on");
    }

    #[test]
    fn children_that_nobody_described_stay_the_last() {
        let (mut app, mut draft) = (app(), Draft::default());
        let first = show(&mut draft, &mut app, &[("a", 1)]);
        let sign = app.world_mut().spawn(ChildOf(draft.live().unwrap())).id();
        let now = show(&mut draft, &mut app, &[("a", 1), ("b", 1)]);
        assert_eq!((now[0], now[2], now.len()), (first[0], sign, 3));
        draft.take_away(app.world_mut());
        assert!(app.world().get_entity(sign).is_err(), "it goes with its parent");
    }

    #[test]
    fn a_live_node_that_is_gone_is_laid_again() {
        let (mut app, mut draft) = (app(), Draft::default());
        let before = show(&mut draft, &mut app, &[("a", 1), ("b", 1)]);
        app.world_mut().despawn(before[0]);
        let after = show(&mut draft, &mut app, &[("a", 1), ("b", 1)]);
        assert_eq!((after.len(), after[1]), (2, before[1]));
    }

    #[test]
    fn a_description_keeps_nothing_of_those_before() {
        let (mut app, mut draft) = (app(), Draft::default());
        for at in 0..200 {
            show(&mut draft, &mut app, &[("a", at), ("b", at)]);
        }
        let removed: usize = draft.world.removed_components().iter().map(|(_, nodes)| nodes.len()).sum();
        assert!(removed < 100, "{removed} components that were removed are kept");
    }
}
