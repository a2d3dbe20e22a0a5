//! When a wall is laid out, and what stands where.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    Breaks, Subject, WallRoot, WallShows,
    canvas::{ABOVE, ASIDE, BETWEEN, Canvas, GAP, HIGH},
    cards, faces, foot, head, lines, number, rows,
    scene::{Votes, Wall},
    steps::{self, step_at},
};
use crate::{
    content::PageRef,
    library::Library,
    ui::{
        core::{self, Served, surface::Scale},
        text::{ActiveLanguages, Pen},
        theme::{Paint, Token},
        widget::{column, grow},
    },
};

type Walls<'w> = (Entity, Ref<'w, WallShows>, Ref<'w, ActiveLanguages>, Ref<'w, Camera>, &'w mut Scale, &'w mut Breaks);

/// Lays out walls that show something else than before.
fn lay(
    mut walls: Query<Walls>,
    roots: Query<(Entity, &UiTargetCamera), With<WallRoot>>,
    served: Res<Served>,
    mut pen: Pen,
    mut commands: Commands,
) {
    for (surface, shows, active, camera, mut scale, mut breaks) in &mut walls {
        let Some(size) = camera.physical_viewport_size() else { continue };
        let fresh = shows.is_changed() || active.is_changed() || camera.is_changed() || served.is_changed();
        if !fresh || size.min_element() == 0 {
            continue;
        }
        let sheet = shows.subject == Subject::Cards;
        let high = if sheet { cards::HIGH } else { HIGH };
        let canvas = Canvas::with_high(size, high);
        let ratio = camera.target_scaling_factor().unwrap_or(1.0).max(0.1);
        scale.set_if_neq(Scale(canvas.scale / ratio));
        for (root, aimed) in &roots {
            if aimed.entity() == surface {
                commands.entity(root).despawn();
            }
        }
        let ground = match (shows.black, sheet) {
            (true, _) => Token::Black,
            (_, true) => Token::Card,
            _ => Token::Paper,
        };
        let (aside, above) = if sheet { (0.0, 0.0) } else { (ASIDE, ABOVE) };
        let node = Node {
            width: px(canvas.wide),
            height: px(high),
            flex_direction: FlexDirection::Column,
            padding: UiRect { left: px(aside), right: px(aside), top: px(above), bottom: px(0) },
            row_gap: px(if sheet { 0.0 } else { BETWEEN }),
            ..default()
        };
        let mut root = commands.spawn((WallRoot, UiTargetCamera(surface), node, Paint::fill(ground), Pickable::IGNORE));
        let mut found = Vec::new();
        if !shows.black {
            root.with_children(|parent| found = fill(&shows, &active, canvas, (&served, &mut pen), parent));
        }
        breaks.set_if_neq(Breaks(found));
    }
}

/// Builds what is on a wall. Returns the steps, where it is a page.
fn fill(
    shows: &WallShows,
    active: &ActiveLanguages,
    canvas: Canvas,
    (library, pen): (&Library, &mut Pen),
    parent: &mut ChildSpawnerCommands,
) -> Vec<steps::WallStep> {
    match &shows.subject {
        Subject::Nothing => {}
        Subject::Faces => faces::fill(parent, (active, shows.languages), canvas, &shows.votes),
        Subject::Number(number) => number::fill(parent, *number),
        Subject::Cards => cards::fill(parent, active.reader().language(), canvas.wide),
        Subject::Page(page) => {
            let Some((module, page, _)) = library.page(page) else { return Vec::new() };
            let wall = Wall::new((active, shows.languages), canvas, (module, page), &shows.votes);
            return fill_page(&wall, shows, pen, parent);
        }
    }
    Vec::new()
}

/// Builds the step of a page that is wanted. Returns all steps.
fn fill_page(wall: &Wall, shows: &WallShows, pen: &mut Pen, parent: &mut ChildSpawnerCommands) -> Vec<steps::WallStep> {
    let kind = head::kind(wall, pen);
    let arranged = lines::arranged(wall, pen, kind);
    let at = step_at(&arranged.steps, shows.row, shows.column);
    let columns = arranged.steps.get(at).map_or(0..wall.languages, |step| step.columns.clone());
    let wall = wall.with(arranged.picture, columns);
    let seen = arranged.lines.get(at).map(Vec::as_slice).unwrap_or_default();
    let (seen, titled) = lines::standing(&wall, pen, kind, seen);
    if titled {
        head::fill(&wall, pen, parent, kind);
    }
    let body = grow(column(GAP));
    parent.spawn((body, Pickable::IGNORE)).with_children(|body| rows::fill(&wall, pen, body, &seen));
    foot::fill(&wall, parent, (at, arranged.steps.len()), shows.place);
    arranged.steps
}

/// The steps of a page in these languages (`languages`, 1 to 4), before it is shown. Empty: there is no such page.
pub fn breaks(
    library: &Library,
    page: &PageRef,
    (active, languages): (&ActiveLanguages, u8),
    canvas: Canvas,
    pen: &mut Pen,
) -> Vec<steps::WallStep> {
    let Some((module, page, _)) = library.page(page) else { return Vec::new() };
    let votes = Votes::default();
    let wall = Wall::new((active, languages), canvas, (module, page), &votes);
    let kind = head::kind(&wall, pen);
    lines::arranged(&wall, pen, kind).steps
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, lay.in_set(core::Update::Build));
}
