//! Places on a map: an outline, its towns, and markers that come together where they would cover each other.
//!
//! The map is one node that is moved, so a pan costs no more than a still picture. A zoom moves what is on it. Its
//! outline lies below that node and is drawn by [`land`].

mod frame;
mod land;

use std::collections::BTreeMap;

use bevy::{
    ecs::hierarchy::ChildSpawnerCommands,
    input::{InputSystems, touch::Touches},
    picking::events::{Drag, Pointer},
    prelude::*,
    ui::UiSystems,
    window::RequestRedraw,
};

use super::{Scene, entry};
use crate::{
    language::Direction,
    ui::{
        core::{
            Act, MapPoint, Request, Say, SiteContext, View, Visit, Wanted,
            surface::{Scale, Visitor},
        },
        patch::Describes,
        text::{Localized, OwnDirection, Type, Weight},
        theme::{Paint, Step, Theme, Token},
        widget::{Looks, SpokenName, TOUCH, button, column, control, grow, pictogram, square, text},
    },
};

use frame::{Canvas, Frame, Pane};

/// Logical pixels of the map's height before zooming.
const HEIGHT: f32 = 760.0;

/// Each step of the zoom.
const FACTOR: f32 = 1.6;

/// Room for the name of a town.
const NAME: f32 = 260.0;

/// The map at one zoom.
#[derive(Debug, Clone, Copy)]
struct Map {
    frame: Frame,
    /// Logical pixels of its side.
    side: f32,
    /// Steps zoomed in.
    zoom: u8,
}

/// A node in the middle of a point of the map.
fn pinned(point: Vec2, side: f32, size: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(point.x * side - size / 2.0),
        top: px(point.y * side - size / 2.0),
        ..square(size)
    }
}

/// Names of towns, the largest first; a name that would lie over another is left out.
fn towns(parent: &mut ChildSpawnerCommands, around: &SiteContext, map: Map, marked: &[Vec2]) {
    let least = [40_000, 20_000, 12_000, 7_000, 4_000, 0][usize::from(map.zoom.min(5))];
    let mut towns: Vec<_> = around.towns.iter().filter(|town| town.population >= least).collect();
    towns.sort_by_key(|town| std::cmp::Reverse(town.population));
    let mut taken: Vec<Rect> = Vec::new();
    for town in towns {
        let point = map.frame.point(&town.position) * map.side;
        let covered = marked.iter().any(|marker| (*marker * map.side).distance(point) < TOUCH * 0.7);
        let top = if covered { TOUCH * 0.5 } else { 8.0 };
        let label = Rect::from_center_size(point + Vec2::new(0.0, top + 18.0), Vec2::new(NAME, 40.0));
        if taken.iter().any(|other| !other.intersect(label).is_empty()) {
            continue;
        }
        taken.push(label);
        if !covered {
            let dot = Node { border_radius: BorderRadius::MAX, ..pinned(point / map.side, map.side, 12.0) };
            parent.spawn((dot, Paint::fill(Token::Edge), Pickable::IGNORE));
        }
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(label.min.x),
            top: px(point.y + top),
            width: px(NAME),
            align_items: AlignItems::Center,
            ..column(0.0)
        };
        let name = text(Localized::plain(town.name.clone()), Step::Mark, Weight::Regular, Token::Soft);
        parent.spawn((node, Pickable::IGNORE)).with_children(|node| {
            node.spawn(name).insert(Type::tight(Step::Mark, Weight::Regular));
        });
    }
}

/// Places that would cover each other stand together: first by cells, then cells whose markers would touch.
fn clusters(around: &SiteContext, map: Map, found: &[usize]) -> Vec<(Vec2, Vec<usize>)> {
    let mut cells: BTreeMap<(i32, i32), (Vec2, Vec<usize>)> = BTreeMap::new();
    for &at in found {
        let Some(place) = around.towns.place(&around.site.entries[at]) else { continue };
        let point = map.frame.point(&place);
        let cell = (point * map.side / TOUCH).floor().as_ivec2();
        let (sum, members) = cells.entry((cell.x, cell.y)).or_default();
        *sum += point;
        members.push(at);
    }
    let mut clusters: Vec<(Vec2, Vec<usize>)> = Vec::new();
    for (sum, members) in cells.into_values() {
        let point = sum / members.len() as f32;
        let near = clusters.iter_mut().find(|(other, _)| (*other - point).length() * map.side < TOUCH * 1.1);
        match near {
            Some((other, together)) => {
                let (ours, theirs) = (members.len() as f32, together.len() as f32);
                *other = (*other * theirs + point * ours) / (ours + theirs);
                together.extend(members);
            }
            None => clusters.push((point, members)),
        }
    }
    clusters
}

fn markers(
    scene: &Scene,
    parent: &mut ChildSpawnerCommands,
    around: &SiteContext,
    map: Map,
    clusters: Vec<(Vec2, Vec<usize>)>,
) {
    for (point, members) in clusters {
        let node = pinned(point, map.side, TOUCH);
        if let [one] = members.as_slice() {
            let entry = &around.site.entries[*one];
            let act = Act::Go(View::Place(entry.id.clone()));
            let name = Localized::plain(entry.name.clone());
            let need = entry.needs.iter().find_map(|need| scene.library.needs().get(need.as_str()));
            let marker = (button(act, name, Looks::Pill, false, node), entry::spoken(&around.site, entry));
            parent.spawn(marker).with_children(|marker| match need {
                Some(need) => drop(marker.spawn(pictogram(&need.picture, 56.0))),
                None => drop(marker.spawn(control("map-pin", 50.0, Token::Teal))),
            });
            continue;
        }
        let count = scene.active.reader().catalogue().digits().format(members.len());
        let town = around.site.entries[members[0]].town.clone();
        let together = members.iter().all(|&at| around.site.entries[at].town == town);
        let town = together.then_some(town);
        let name = town.clone().map(Say::Town);
        let says =
            name.into_iter().chain([Say::Digits(members.len().to_string()), Say::Words(Localized::ui("places"))]);
        let says = says.collect();
        let act = Act::Gather(MapPoint::near(point), town);
        let marker = button(act, Localized::plain(count.clone()), Looks::Next, false, node);
        parent.spawn((marker, SpokenName(says))).with_child(text(
            Localized::plain(count),
            Step::Label,
            Weight::Bold,
            Token::OnSolid,
        ));
    }
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext, found: &[usize]) {
    let frame = Frame::around(around);
    let zoom = FACTOR.powi(scene.visit.filter.zoom.into());
    let side = HEIGHT * zoom;
    let window = Node {
        overflow: Overflow::clip(),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(32)),
        ..grow(Node::default())
    };
    let theme = if scene.visit.contrast { Theme::Contrast } else { Theme::Light };
    // A map has no reading direction: west stays west.
    let window =
        (window, Paint::card(Token::Disc(crate::content::Tint::Sky), Token::Edge), OwnDirection(Direction::Ltr));
    parent.spawn((window, Pickable::default(), Pane)).with_children(|window| {
        if !around.outline.0.is_empty() {
            window.spawn(land::land(around, frame, theme, side));
        }
        let canvas = Node { position_type: PositionType::Absolute, width: px(side), height: px(side), ..default() };
        window.spawn((canvas, Canvas { zoom }, Pickable::IGNORE)).with_children(|canvas| {
            let map = Map { frame, side, zoom: scene.visit.filter.zoom };
            let clusters = clusters(around, map, found);
            let marked: Vec<Vec2> = clusters.iter().map(|(point, _)| *point).collect();
            towns(canvas, around, map, &marked);
            markers(scene, canvas, around, map, clusters);
            // The house stands above its own markers.
            let here = frame.point(&around.site.centre);
            let mut node = Node { border_radius: BorderRadius::MAX, ..pinned(here, side, 56.0) };
            node.top = px(here.y * side - TOUCH * 0.5 - 50.0);
            let house = (node, Paint::fill(Token::Ink), Pickable::IGNORE);
            canvas.spawn(house).with_child(control("house", 36.0, Token::Card));
        });
        let nearer = Node { position_type: PositionType::Absolute, right: px(20), bottom: px(20), ..column(16.0) };
        window.spawn((nearer, Pickable::IGNORE)).with_children(|pair| {
            for (near, name, sign) in [(true, "places-nearer", "plus"), (false, "places-farther", "minus")] {
                let name = Localized::ui(name);
                pair.spawn(button(Act::Zoom(near), name, Looks::Pill, false, square(TOUCH))).with_child(control(
                    sign,
                    46.0,
                    Token::Ink,
                ));
            }
        });
    });
}

/// Puts the canvas where the middle is in the middle of its window. A window that is not laid out yet is most likely
/// as large as the one before it.
fn place(
    visit: Visitor<Visit>,
    windows: Query<&ComputedNode, With<Pane>>,
    mut canvases: Query<(&Canvas, &ChildOf, &mut Node)>,
    mut last: Local<Vec2>,
) {
    for (canvas, parent, mut node) in &mut canvases {
        let Ok(window) = windows.get(parent.parent()) else { continue };
        if !window.is_empty() {
            *last = window.size() * window.inverse_scale_factor;
        }
        let seen = *last;
        if seen.min_element() <= 0.0 {
            continue;
        }
        let side = HEIGHT * canvas.zoom;
        let corner = seen / 2.0 - (visit.filter.pan + Vec2::splat(0.5)) * side;
        let (left, top) = (px(corner.x.round()), px(corner.y.round()));
        if node.left != left || node.top != top {
            node.left = left;
            node.top = top;
        }
    }
}

/// Its size is known after layout, so the canvas is placed in the next frame.
fn place_again(windows: Query<(), (With<Pane>, Changed<ComputedNode>)>, mut redraw: MessageWriter<RequestRedraw>) {
    if !windows.is_empty() {
        redraw.write(RequestRedraw);
    }
}

fn drag(
    event: On<Pointer<Drag>>,
    scale: Visitor<Scale>,
    parents: Query<&ChildOf>,
    windows: Query<&Children, With<Pane>>,
    canvases: Query<&Canvas>,
    surface: Single<Entity, With<Visit>>,
    mut commands: Commands,
) {
    let ancestors = std::iter::once(event.entity).chain(parents.iter_ancestors(event.entity));
    let Some(children) = ancestors.filter_map(|entity| windows.get(entity).ok()).next() else { return };
    let Some(canvas) = children.iter().find_map(|child| canvases.get(child).ok()) else { return };
    // A marker under the finger hands its drag on; counted once, where it began.
    if event.original_event_target() != event.entity {
        return;
    }
    let moved = event.delta / scale.0 / (HEIGHT * canvas.zoom);
    commands.trigger(Wanted { surface: *surface, request: Request::Pan(-moved) });
}

/// Fingers on the screen.
#[derive(Default)]
struct Pinch {
    /// How far two were apart when they came down, or at the last step.
    apart: Option<f32>,
    /// They came down on something else than the map. Until all are lifted they mean that.
    elsewhere: bool,
}

/// Two fingers that part or close by a step of the zoom.
fn pinch(
    touches: Res<Touches>,
    visit: Visitor<Visit>,
    surface: Single<Entity, With<Visit>>,
    mut pinch: Local<Pinch>,
    mut commands: Commands,
) {
    let fingers: Vec<Vec2> = touches.iter().map(|touch| touch.position()).collect();
    if fingers.is_empty() {
        *pinch = Pinch::default();
        return;
    }
    pinch.elsewhere |= visit.view != View::Places || !visit.filter.map || visit.sheet.is_some() || visit.asks;
    let ([a, b], false) = (fingers.as_slice(), pinch.elsewhere) else {
        pinch.apart = None;
        return;
    };
    let apart = a.distance(*b).max(1.0);
    let before = *pinch.apart.get_or_insert(apart);
    let nearer = match apart / before {
        ratio if ratio > FACTOR * 0.85 => true,
        ratio if ratio < 1.0 / (FACTOR * 0.85) => false,
        _ => return,
    };
    pinch.apart = Some(apart);
    commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Zoom(nearer)) });
}

pub(super) fn plugin(app: &mut App) {
    app.describes::<Canvas>()
        .describes::<land::Land>()
        .describes_by(|_: &Pane| ())
        .add_observer(drag)
        // Before anybody answers the fingers, such as the question whether somebody is there.
        .add_systems(PreUpdate, pinch.after(InputSystems))
        .add_systems(PostUpdate, place.after(crate::ui::core::Update::Build).before(UiSystems::Layout))
        .add_systems(PostUpdate, (land::draw, place_again).after(UiSystems::Layout));
}
