//! The one owner of direction. Bevy's `Node::direction` is not inherited and its paddings are physical, so
//! every node gets its direction here, and paddings that differ at start and end are written logically.

use bevy::{ecs::system::SystemParam, prelude::*, ui::InlineDirection};

use super::languages::ActiveLanguages;
use crate::{
    language::Direction,
    ui::core::surface::{Surface, SurfaceOf},
};

/// This node and those below it run their own way, whatever the reader's language: a tile of another
/// language.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnDirection(pub Direction);

/// Padding by the reading direction, in logical pixels.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq)]
#[require(Node)]
pub struct Inset {
    /// Where reading begins.
    pub start: f32,
    /// Where it ends.
    pub end: f32,
    /// Above.
    pub top: f32,
    /// Below.
    pub bottom: f32,
}

/// A border at the side where reading begins, in logical pixels.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq)]
#[require(Node)]
pub struct StartEdge(pub f32);

/// A sign that points along the text (arrows, progress): it is mirrored where text runs right to left.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct Mirrors;

type Fresh = Or<(Changed<Node>, Changed<Inset>, Changed<StartEdge>)>;
type Directed<'w> = (&'w mut Node, Option<&'w Inset>, Option<&'w StartEdge>);

/// Which way things run, where.
#[derive(SystemParam)]
pub(super) struct Directions<'w, 's> {
    surfaces: Query<'w, 's, (Entity, &'static ActiveLanguages), With<Surface>>,
    of: SurfaceOf<'w, 's>,
    own: Query<'w, 's, &'static OwnDirection>,
    parents: Query<'w, 's, &'static ChildOf>,
}

impl Directions<'_, '_> {
    /// The direction that holds for a node: the nearest ancestor's own, or that of its surface's reader.
    fn of(&self, entity: Entity) -> Direction {
        let mut path = std::iter::once(entity).chain(self.parents.iter_ancestors(entity));
        let own = path.find_map(|node| self.own.get(node).ok()).map(|own| own.0);
        let reader = || Some(self.surfaces.get(self.of.of(entity)?).ok()?.1.direction());
        own.or_else(reader).unwrap_or(Direction::Ltr)
    }

    /// The readers' directions.
    fn readers(&self) -> Vec<(Entity, Direction)> {
        self.surfaces.iter().map(|(surface, active)| (surface, active.direction())).collect()
    }
}

/// Sets direction, padding and start border of nodes that were written, and of all when the reader's direction or
/// that of a part of the tree changes.
pub(super) fn direct(
    directions: Directions,
    mut last: Local<Vec<(Entity, Direction)>>,
    mut tree: ParamSet<(Query<Entity, Fresh>, Query<Entity, With<Node>>, Query<Directed>)>,
    turns: Query<(), Changed<OwnDirection>>,
) {
    let readers = directions.readers();
    let turned = *last != readers || !turns.is_empty();
    *last = readers;
    let entities: Vec<Entity> = if turned { tree.p1().iter().collect() } else { tree.p0().iter().collect() };
    let mut nodes = tree.p2();
    for entity in entities {
        let direction = directions.of(entity);
        let Ok((mut node, inset, edge)) = nodes.get_mut(entity) else { continue };
        let inline = match direction {
            Direction::Ltr => InlineDirection::Ltr,
            Direction::Rtl => InlineDirection::Rtl,
        };
        if node.direction != inline {
            node.direction = inline;
        }
        let sides = |start: f32, end: f32| match direction {
            Direction::Ltr => (px(start), px(end)),
            Direction::Rtl => (px(end), px(start)),
        };
        if let Some(inset) = inset {
            let (left, right) = sides(inset.start, inset.end);
            let padding = UiRect { left, right, top: px(inset.top), bottom: px(inset.bottom) };
            if node.padding != padding {
                node.padding = padding;
            }
        }
        if let Some(edge) = edge {
            let (left, right) = sides(edge.0, 0.0);
            if (node.border.left, node.border.right) != (left, right) {
                node.border.left = left;
                node.border.right = right;
            }
        }
    }
}

/// Turns signs that point along the text.
pub(super) fn mirror(
    directions: Directions,
    mut last: Local<Vec<(Entity, Direction)>>,
    fresh: Query<(), Or<(Changed<Mirrors>, Changed<OwnDirection>)>>,
    mut signs: Query<(Entity, &mut ImageNode), With<Mirrors>>,
) {
    let readers = directions.readers();
    let turned = *last != readers;
    *last = readers;
    if !turned && fresh.is_empty() {
        return;
    }
    for (entity, mut sign) in &mut signs {
        let flip = directions.of(entity) == Direction::Rtl;
        if sign.flip_x != flip {
            sign.flip_x = flip;
        }
    }
}
