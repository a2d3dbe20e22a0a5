//! Scrolling by finger, with inertia. Bevy's `ScrollArea` knows the wheel and "scroll into view"; dragging and coasting
//! are here. How far a finger may move that still presses is said in `press`.

use std::time::Duration;

use bevy::{
    camera::visibility::VisibilitySystems,
    ecs::entity::EntityHashSet,
    picking::events::{Drag, DragEnd, DragStart, Pointer},
    prelude::*,
    ui::{IgnoreScroll, Pressed},
    ui_widgets::{ScrollArea, ScrollIntoView},
    window::RequestRedraw,
};

use super::{control, press::TAP};
use crate::{
    language::MessageId,
    ui::{
        core::{
            Visit,
            surface::{Scale, SurfaceOf},
        },
        patch::Describes,
        theme::{Paint, Token},
    },
};

/// Share of its speed that a coasting list keeps after one second.
const COAST: f32 = 0.04;
/// Slower than this many logical pixels a second, it stands.
const STANDS: f32 = 12.0;

/// A column that scrolls by wheel, finger and focus.
#[derive(Component, Debug, Clone, Default)]
#[require(ScrollArea)]
pub struct Scrolls {
    /// Logical pixels a second.
    speed: f32,
    dragged: bool,
    last: Duration,
}

impl Scrolls {
    /// Ends its coasting.
    pub fn stand(&mut self) {
        self.speed = 0.0;
    }
}

/// Which list of its screen it is: a list that is built anew is found again by it.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListName {
    /// What the screen is for.
    Main,
    /// What is chosen from beside it.
    Aside,
}

/// Makes a node scroll vertically.
pub fn scrolls(node: Node) -> impl Bundle {
    list(ListName::Main, node)
}

/// The same for what stands beside the list a screen is for.
pub fn scrolls_aside(node: Node) -> impl Bundle {
    list(ListName::Aside, node)
}

fn list(name: ListName, node: Node) -> impl Bundle {
    (Scrolls::default(), name, Node { overflow: Overflow::scroll_y(), min_height: px(0), ..node }, Pickable::default())
}

type Area<'w> = (&'w mut Scrolls, &'w mut ScrollPosition, &'w ComputedNode);

fn shift(position: &mut ScrollPosition, node: &ComputedNode, by: f32) -> bool {
    let most = ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0);
    let wanted = (position.y + by).clamp(0.0, most);
    let moved = (wanted - position.y).abs() > f32::EPSILON;
    if moved {
        position.y = wanted;
    }
    moved
}

fn drag_start(mut event: On<Pointer<DragStart>>, mut areas: Query<&mut Scrolls>) {
    if let Ok(mut area) = areas.get_mut(event.entity) {
        event.propagate(false);
        area.speed = 0.0;
        area.dragged = false;
    }
}

fn drag(
    mut event: On<Pointer<Drag>>,
    time: Res<Time<Real>>,
    (of, scales): (SurfaceOf, Query<&Scale>),
    mut areas: Query<Area>,
    pressed: Query<Entity, With<Pressed>>,
    mut commands: Commands,
) {
    let Ok((mut area, mut position, node)) = areas.get_mut(event.entity) else { return };
    event.propagate(false);
    // Pointer distances are in window pixels, scroll positions in the interface's.
    let scale = of.of(event.entity).and_then(|surface| scales.get(surface).ok()).copied().unwrap_or_default();
    let (distance, delta) = (event.distance.y / scale.0, event.delta.y / scale.0);
    if !area.dragged && distance.abs() < TAP {
        return;
    }
    if !area.dragged {
        area.dragged = true;
        // The list moves under all fingers.
        for entity in &pressed {
            commands.entity(entity).remove::<Pressed>();
        }
    }
    let seconds = time.elapsed().saturating_sub(area.last).as_secs_f32().clamp(0.004, 0.1);
    area.last = time.elapsed();
    area.speed = 0.7 * (-delta / seconds) + 0.3 * area.speed;
    shift(&mut position, node, -delta);
}

fn drag_end(
    event: On<Pointer<DragEnd>>,
    (of, visits): (SurfaceOf, Query<&Visit>),
    time: Res<Time<Real>>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut Scrolls>,
) {
    // A button keeps the end of a drag to itself, so the area above it is looked for.
    let Some(entity) = std::iter::once(event.entity)
        .chain(parents.iter_ancestors(event.entity))
        .find(|entity| areas.contains(*entity))
    else {
        return;
    };
    let Ok(mut area) = areas.get_mut(entity) else { return };
    let rested = time.elapsed().saturating_sub(area.last) > Duration::from_millis(80);
    let still = of.of(entity).and_then(|surface| visits.get(surface).ok()).is_some_and(|visit| visit.reduced_motion);
    if area.dragged && (still || rested) {
        area.speed = 0.0;
    }
    area.dragged = false;
}

fn coast(time: Res<Time<Real>>, mut areas: Query<Area>, mut redraw: MessageWriter<RequestRedraw>) {
    for (mut area, mut position, node) in &mut areas {
        if area.dragged || area.speed == 0.0 {
            continue;
        }
        let seconds = time.delta_secs().min(0.05);
        let moved = shift(&mut position, node, area.speed * seconds);
        area.speed *= COAST.powf(seconds);
        if !moved || area.speed.abs() < STANDS {
            area.speed = 0.0;
        } else {
            redraw.write(RequestRedraw);
        }
    }
}

/// So far the sign stands over the edge of its list, in logical pixels: in the middle, or inside the edge, it would cover
/// words. Less than a screen's margin.
const OUTSIDE: f32 = 36.0;

/// The sign at the foot of a list that goes on below.
#[derive(Component)]
struct GoesOn;

/// Lays the sign into a new list; it keeps its place while the list moves under it.
fn lay_sign(fresh: Query<Entity, Added<Scrolls>>, mut commands: Commands) {
    for area in &fresh {
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(-OUTSIDE),
            right: px(-OUTSIDE),
            bottom: px(6),
            justify_content: JustifyContent::FlexEnd,
            ..default()
        };
        let round = Node {
            padding: UiRect::all(px(8)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        commands.spawn((
            ChildOf(area),
            GoesOn,
            Visibility::Hidden,
            IgnoreScroll(BVec2::TRUE),
            ZIndex(1),
            Pickable::IGNORE,
            node,
            children![(
                round,
                Paint::card(Token::Card, Token::Edge),
                Pickable::IGNORE,
                children![control("caret-down", 36.0, Token::Ink)]
            )],
        ));
    }
}

/// Shows the sign while the end of the list is out of sight, and keeps a list that became shorter at its end: a finger
/// would pull at nothing. Each frame, for a few lists: layout writes the size of the content past change detection
/// (`bevy_ui::layout`).
fn show_sign(
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<Scrolls>>,
    mut signs: Query<(&ChildOf, &mut Visibility), With<GoesOn>>,
) {
    for (parent, mut visibility) in &mut signs {
        let Ok((node, mut position)) = areas.get_mut(parent.parent()) else { continue };
        let most = (node.content_size().y - node.size().y) * node.inverse_scale_factor;
        if node.size().y > 0.0 && position.y > most.max(0.0) {
            position.y = most.max(0.0);
        }
        let wanted = if most - position.y > 24.0 { Visibility::Inherited } else { Visibility::Hidden };
        visibility.set_if_neq(wanted);
    }
}

/// Scrolls its list so that it is seen, once its size is known: an explanation below the fold. Another text in its
/// place comes into view too.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct ComesIntoView(pub MessageId);

/// In two frames: what stands round the list takes its height of another size of text one frame after the texts.
fn come_into_view(
    waiting: Query<(Entity, &ComputedNode), With<ComesIntoView>>,
    mut asked: Local<EntityHashSet>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    asked.retain(|entity| waiting.contains(*entity));
    for (entity, node) in &waiting {
        if node.size().y > 0.0 {
            commands.trigger(ScrollIntoView { entity });
            if !asked.insert(entity) {
                commands.entity(entity).remove::<ComesIntoView>();
            }
        }
        redraw.write(RequestRedraw);
    }
}

pub(super) fn plugin(app: &mut App) {
    use crate::ui::core::Update as Sets;
    app.begins::<Scrolls>()
        .names::<ListName>()
        .describes::<ComesIntoView>()
        .add_systems(Update, come_into_view)
        .add_systems(PostUpdate, lay_sign.after(Sets::Build).before(Sets::Localize))
        .add_systems(
            PostUpdate,
            show_sign.after(bevy::ui::UiSystems::Layout).before(VisibilitySystems::VisibilityPropagate),
        );
    app.add_observer(drag_start).add_observer(drag).add_observer(drag_end).add_systems(Update, coast);
}
