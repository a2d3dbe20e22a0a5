//! The head of a wall: the page's title in each language, and its picture.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::{APART, DISC, SMALL_DISC},
    scene::Wall,
    steps::PictureRoom,
};
use crate::{
    content::{PageKind, PictureName},
    ui::{
        text::{Column, Localized, OwnDirection, Pen, Type, Weight},
        theme::{Step, Token},
        widget::{column, disc, grow, row, text},
    },
};

/// Highest head, as a part of which titles still take the larger size.
const MOST_LINES: f32 = 2.4;
/// Lowest head of three and four languages.
const LOWEST: f32 = 80.0;

/// The page's own picture, where it has one and there is room for it.
pub(super) fn picture<'a>(wall: &'a Wall) -> Option<&'a PictureName> {
    match &wall.page.kind {
        PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. } if wall.picture != PictureRoom::Gone => {
            Some(picture)
        }
        _ => None,
    }
}

/// The picture and its side, where it stands in the head: where one language is read it has a card of its own.
fn in_head<'a>(wall: &'a Wall) -> Option<(&'a PictureName, f32)> {
    let side = if wall.picture == PictureRoom::Small { SMALL_DISC } else { DISC };
    picture(wall).filter(|_| wall.languages > 1).map(|picture| (picture, side))
}

/// Room of all titles.
fn whole_room(wall: &Wall) -> f32 {
    wall.canvas.inner() - in_head(wall).map_or(0.0, |(_, side)| side + APART)
}

/// Room of one title.
fn room(wall: &Wall) -> f32 {
    (whole_room(wall) - APART * (wall.count() - 1.0)) / wall.count()
}

fn title(wall: &Wall, column: Column) -> Localized {
    Localized::in_column(wall.page.title(), column)
}

/// Size and weight of titles: those of the whole page, whichever languages are shown of it.
pub(super) fn kind(wall: &Wall, pen: &mut Pen) -> Type {
    let large = Type::tight(Step::Number, Weight::Bold);
    let room = room(wall);
    let fits = |column: Column, pen: &mut Pen| {
        wall.high(pen, &title(wall, column), large, room) <= MOST_LINES * 1.3 * large.step.px()
    };
    match wall.is_stacked() {
        true => Type::tight(Step::Large, Weight::SemiBold),
        false if wall.columns().all(|column| fits(column, pen)) => large,
        false => Type::tight(Step::Title, Weight::Bold),
    }
}

/// The titles of three and four languages: the first two say what it is about, all have no room; the first alone where
/// two don't fit beside each other.
fn titles(wall: &Wall, pen: &mut Pen, kind: Type) -> Vec<Column> {
    let two: Vec<Column> = wall.columns().take(2).collect();
    let wide = |column: &Column, pen: &mut Pen| wall.wide(pen, &title(wall, *column), kind);
    let all: f32 = two.iter().map(|column| wide(column, pen) + APART).sum();
    if all <= whole_room(wall) { two } else { two.into_iter().take(1).collect() }
}

/// How high the head is, in logical pixels.
pub(super) fn high(wall: &Wall, pen: &mut Pen, kind: Type) -> f32 {
    let picture = in_head(wall).map_or(0.0, |(_, side)| side);
    if wall.is_stacked() {
        let (titles, room) = (titles(wall, pen, kind), whole_room(wall));
        let highs = titles.into_iter().map(|column| wall.high(pen, &title(wall, column), kind, room));
        return highs.fold(picture.max(LOWEST), f32::max);
    }
    let room = room(wall);
    wall.columns().map(|column| wall.high(pen, &title(wall, column), kind, room)).fold(picture, f32::max)
}

/// Builds the head.
pub(super) fn fill(wall: &Wall, pen: &mut Pen, parent: &mut ChildSpawnerCommands, kind: Type) {
    let low = if wall.is_stacked() { LOWEST } else { 0.0 };
    let node = Node { flex_shrink: 0.0, min_height: px(low), ..row(APART) };
    let ink = if wall.is_stacked() { Token::Soft } else { Token::Ink };
    let words = |parent: &mut ChildSpawnerCommands, node: Node, column: Column| {
        let direction = wall.active.column(column).language().direction;
        parent.spawn((node, Pickable::IGNORE)).with_children(|part| {
            let words = text(title(wall, column), kind.step, kind.weight, ink);
            part.spawn((words, OwnDirection(direction))).insert(kind);
        });
    };
    let disc = |parent: &mut ChildSpawnerCommands| {
        if let Some((picture, side)) = in_head(wall) {
            parent.spawn(disc(picture, wall.module.tint, side));
        }
    };
    let stacked = wall.is_stacked().then(|| titles(wall, pen, kind));
    parent.spawn((node, Pickable::IGNORE)).with_children(|head| {
        if let Some(titles) = stacked {
            disc(head);
            titles.into_iter().for_each(|place| words(head, column(0.0), place));
            return;
        }
        for (at, place) in wall.columns().enumerate() {
            // Between two languages; before one that has its turn.
            if at == 1 || wall.shown.len() == 1 {
                disc(head);
            }
            words(head, grow(column(0.0)), place);
        }
    });
}
