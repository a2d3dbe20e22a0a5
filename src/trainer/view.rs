//! How a wall is seen: its picture, with what the leader points at; for the group also the black.
//!
//! Owns: one picture of a wall for its window, for the leader's preview, and below an overlay, so that a place on one is
//! the same place on the others. Refuses: what is on the wall.
//!
//! - Pattern: the preview is never black and never zoomed; a frame shows what the wall zooms to. Reason: whoever leads
//!   reads on, and points at the whole.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    lesson::{Pointer, PointerKind},
    screens::WallView,
    surfaces::OnWall,
    world::Taught,
};
use crate::{
    page::wall::WallShows,
    ui::{
        core::Update as Sets,
        paint::offscreen::{Mirror, Offscreen},
        patch::Describes,
        theme::{Paint, Token},
    },
};

/// Radius of the spotlight, as a part of the wall's height.
const BEAM: f32 = 0.17;
/// How far its dark reaches, in logical pixels: further than any wall.
const DARK: f32 = 6000.0;
/// Side of what is zoomed to, as a part of the wall's.
const PART: f32 = 0.5;

/// Who looks at a picture of the wall.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The group: black and zoomed where the wall is.
    ByGroup,
    /// Whoever leads.
    ByLeader,
}

/// The dark around the spotlight.
#[derive(Component, Debug, Clone, PartialEq)]
struct Beam;

/// The frame around what the wall zooms to.
#[derive(Component, Debug, Clone, PartialEq)]
struct Frame;

/// What makes the wall black.
#[derive(Component, Debug, Clone, PartialEq)]
struct Dark;

/// Lays a picture of a surface that fills its parent, which has the wall's shape and cuts what reaches out of it.
pub(super) fn lay(parent: &mut ChildSpawnerCommands, of: Entity, seen: Seen) {
    let over = || Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: percent(100),
        height: percent(100),
        ..default()
    };
    let hidden = |node: Node| Node { display: Display::None, ..node };
    let view = (seen, Node { overflow: Overflow::clip(), ..over() }, Pickable::IGNORE);
    parent.spawn(view).with_children(|view| {
        let image = ImageNode { image_mode: NodeImageMode::Stretch, ..default() };
        view.spawn((Mirror::whole(of), seen, image, over(), Pickable::IGNORE));
        let beam = Node { border_radius: BorderRadius::MAX, border: UiRect::all(px(DARK)), ..hidden(over()) };
        view.spawn((Beam, beam, Paint { border: Some(Token::Veil), ..Paint::default() }, Pickable::IGNORE));
        let frame = Node { border: UiRect::all(px(6)), ..hidden(over()) };
        view.spawn((Frame, frame, Paint { border: Some(Token::SunTint), ..Paint::default() }, Pickable::IGNORE));
        if seen == Seen::ByGroup {
            view.spawn((Dark, hidden(over()), Paint::fill(Token::Black), Pickable::IGNORE));
        }
    });
}

/// What is zoomed to, from 0 to 1: never beyond the wall.
fn part(pointer: Option<Pointer>) -> Rect {
    let whole = Rect::new(0.0, 0.0, 1.0, 1.0);
    match pointer {
        Some(Pointer { kind: PointerKind::Zoom, x, y }) => {
            let corner = (Vec2::new(x, y) - PART / 2.0).clamp(Vec2::ZERO, Vec2::splat(1.0 - PART));
            Rect::from_corners(corner, corner + PART)
        }
        _ => whole,
    }
}

fn show(node: &mut Mut<Node>, wanted: Node) {
    if **node != wanted {
        **node = wanted;
    }
}

/// Writes where the pointer is, and whether it is black, into every picture of the wall.
fn follow(
    taught: Res<Taught>,
    fresh: Query<(), Or<(Added<Seen>, Changed<ComputedNode>)>>,
    views: Query<(&Seen, &ComputedNode), Without<Mirror>>,
    mut nodes: ParamSet<(
        Query<(&mut Node, &ChildOf), With<Beam>>,
        Query<(&mut Node, &ChildOf), With<Frame>>,
        Query<&mut Node, With<Dark>>,
        Query<(&Seen, &mut Mirror)>,
    )>,
) {
    if !taught.is_changed() && fresh.is_empty() {
        return;
    }
    let lesson = &taught.0;
    let pointer = lesson.pointer;
    let shown = |yes: bool| if yes { Display::Flex } else { Display::None };
    for (mut node, parent) in &mut nodes.p0() {
        let Ok((_, computed)) = views.get(parent.parent()) else { continue };
        let size = computed.size() * computed.inverse_scale_factor();
        let spot = pointer.filter(|pointer| pointer.kind == PointerKind::Spotlight);
        let (radius, at) = (BEAM * size.y, spot.map_or(Vec2::ZERO, |spot| Vec2::new(spot.x, spot.y) * size));
        let (corner, side) = (at - (radius + DARK), 2.0 * (radius + DARK));
        let wanted = Node {
            display: shown(spot.is_some()),
            left: px(corner.x),
            top: px(corner.y),
            width: px(side),
            height: px(side),
            ..node.clone()
        };
        show(&mut node, wanted);
    }
    let part = part(pointer);
    let zoomed = pointer.is_some_and(|pointer| pointer.kind == PointerKind::Zoom);
    for (mut node, parent) in &mut nodes.p1() {
        let leader = views.get(parent.parent()).is_ok_and(|(seen, _)| *seen == Seen::ByLeader);
        let wanted = Node {
            display: shown(zoomed && leader),
            left: percent(100.0 * part.min.x),
            top: percent(100.0 * part.min.y),
            width: percent(100.0 * part.width()),
            height: percent(100.0 * part.height()),
            ..node.clone()
        };
        show(&mut node, wanted);
    }
    for mut node in &mut nodes.p2() {
        let wanted = Node { display: shown(lesson.black), ..node.clone() };
        show(&mut node, wanted);
    }
    for (seen, mut mirror) in &mut nodes.p3() {
        let wanted = if *seen == Seen::ByGroup { part } else { Rect::new(0.0, 0.0, 1.0, 1.0) };
        if mirror.part != wanted {
            mirror.part = wanted;
        }
    }
}

/// The tree in the wall's window.
#[derive(Component)]
struct WallTree;

/// Lays the wall's window.
fn lay_window(
    walls: Query<Entity, (With<OnWall>, With<WallShows>)>,
    views: Query<Entity, With<WallView>>,
    trees: Query<Entity, With<WallTree>>,
    mut last: Local<Option<Entity>>,
    mut commands: Commands,
) {
    let (Some(view), Some(wall)) = (views.iter().next(), walls.iter().next()) else { return };
    if *last == Some(view) {
        return;
    }
    *last = Some(view);
    for tree in &trees {
        commands.entity(tree).despawn();
    }
    let node = Node { width: percent(100), height: percent(100), ..default() };
    commands
        .spawn((WallTree, UiTargetCamera(view), node, Paint::fill(Token::Black), Pickable::IGNORE))
        .with_children(|tree| lay(tree, wall, Seen::ByGroup));
}

/// Nothing on a wall is told to assistive technology: its picture is in the console with words.
fn quiet(
    fresh: Query<Entity, Added<bevy::a11y::AccessibilityNode>>,
    parents: Query<&ChildOf>,
    targets: Query<&UiTargetCamera>,
    walls: Query<(), With<Offscreen>>,
    mut commands: Commands,
) {
    for entity in &fresh {
        let mut path = std::iter::once(entity).chain(parents.iter_ancestors(entity));
        let target = path.find_map(|node| targets.get(node).ok());
        if target.is_some_and(|target| walls.contains(target.entity())) {
            commands.entity(entity).remove::<bevy::a11y::AccessibilityNode>();
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes::<Seen>()
        .describes::<Beam>()
        .describes::<Frame>()
        .describes::<Dark>()
        .describes::<Mirror>()
        .add_systems(PostUpdate, lay_window.in_set(Sets::Build))
        .add_systems(PostUpdate, follow.after(Sets::Build).before(Sets::Localize))
        .add_systems(Last, quiet);
}
