//! When a wall is laid out, and what stands where.

use std::ops::Range;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    Breaks, WallRoot, WallShows,
    canvas::{ABOVE, ASIDE, BETWEEN, Canvas, FOOT, GAP, HIGH},
    head, rows,
    scene::{Votes, Wall},
    steps::{step_of, steps},
};
use crate::{
    content::PageRef,
    library::Library,
    ui::{
        core::{self, Served, surface::Scale},
        text::{ActiveLanguages, Localized, Pen, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, row, text},
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
        let canvas = Canvas::of(size);
        let ratio = camera.target_scaling_factor().unwrap_or(1.0).max(0.1);
        scale.set_if_neq(Scale(canvas.scale / ratio));
        for (root, aimed) in &roots {
            if aimed.entity() == surface {
                commands.entity(root).despawn();
            }
        }
        let ground = if shows.black { Token::Black } else { Token::Paper };
        let node = Node {
            width: px(canvas.wide),
            height: px(HIGH),
            flex_direction: FlexDirection::Column,
            padding: UiRect { left: px(ASIDE), right: px(ASIDE), top: px(ABOVE), bottom: px(0) },
            row_gap: px(BETWEEN),
            ..default()
        };
        let mut root = commands.spawn((WallRoot, UiTargetCamera(surface), node, Paint::fill(ground), Pickable::IGNORE));
        let page = shows.page.as_ref().filter(|_| !shows.black).and_then(|page| served.page(page));
        let Some((module, page, _)) = page else {
            breaks.set_if_neq(Breaks::default());
            continue;
        };
        let languages = shows.languages.max(1);
        let wall = Wall { active: &active, canvas, module, page, languages, votes: &shows.votes };
        let kind = head::kind(&wall, &mut pen);
        let found = breaks_of(&wall, &mut pen);
        let step = step_of(&found, shows.row);
        let shown = found.get(step).cloned().unwrap_or_default();
        root.with_children(|parent| {
            head::fill(&wall, parent, kind);
            let body = grow(column(GAP));
            parent.spawn((body, Pickable::IGNORE)).with_children(|body| rows::fill(&wall, body, shown));
            foot(parent, step, found.len(), shows.place);
        });
        breaks.set_if_neq(Breaks(found));
    }
}

/// The rows of each step.
fn breaks_of(wall: &Wall, pen: &mut Pen) -> Vec<Range<usize>> {
    if wall.is_stacked() {
        return (0..rows::list(wall).len()).map(|row| row..row + 1).collect();
    }
    let kind = head::kind(wall, pen);
    let room = HIGH - ABOVE - head::high(wall, pen, kind) - 2.0 * BETWEEN - FOOT;
    steps(&rows::heights(wall, pen), GAP, room)
}

/// The rows of each step of a page in these languages (`languages`, 1 to 4), before it is shown. Empty: there is no such
/// page.
pub fn breaks(
    library: &Library,
    page: &PageRef,
    (active, languages): (&ActiveLanguages, u8),
    canvas: Canvas,
    pen: &mut Pen,
) -> Vec<Range<usize>> {
    let Some((module, page, _)) = library.page(page) else { return Vec::new() };
    breaks_of(&Wall { active, canvas, module, page, languages: languages.max(1), votes: &Votes::default() }, pen)
}

/// Dots of the steps of a page, and where the page is.
fn foot(parent: &mut ChildSpawnerCommands, step: usize, steps: usize, place: Option<(usize, usize)>) {
    let node = Node { height: px(FOOT), align_items: AlignItems::Center, flex_shrink: 0.0, ..column(10.0) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|foot| {
        if steps > 1 {
            foot.spawn((row(12.0), Pickable::IGNORE)).with_children(|dots| {
                for at in 0..steps {
                    let wide = if at == step { 48.0 } else { 24.0 };
                    let dot =
                        Node { width: px(wide), height: px(24), border_radius: BorderRadius::all(px(12)), ..default() };
                    dots.spawn((
                        dot,
                        Paint::fill(if at <= step { Token::Teal } else { Token::Line }),
                        Pickable::IGNORE,
                    ));
                }
            });
        }
        if let Some((page, pages)) = place {
            let words = Localized::plain(format!("{page} / {pages}"));
            foot.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, lay.in_set(core::Update::Build));
}
