//! The head of a wall: the page's title in each language, and its picture.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::{APART, DISC},
    scene::Wall,
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

/// The page's own picture, where it has one.
pub(super) fn picture<'a>(wall: &'a Wall) -> Option<&'a PictureName> {
    match &wall.page.kind {
        PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. } => Some(picture),
        _ => None,
    }
}

/// Whether the picture stands in the head: where one language is read it has a card of its own.
fn in_head<'a>(wall: &'a Wall) -> Option<&'a PictureName> {
    picture(wall).filter(|_| wall.languages > 1)
}

/// Room of one title.
fn room(wall: &Wall) -> f32 {
    let picture = if in_head(wall).is_some() { DISC + APART } else { 0.0 };
    match wall.is_stacked() {
        true => wall.canvas.inner() - picture,
        false => {
            let languages = f32::from(wall.languages);
            (wall.canvas.inner() - picture - APART * (languages - 1.0)) / languages
        }
    }
}

/// Size and weight of titles.
pub(super) fn kind(wall: &Wall, pen: &mut Pen) -> Type {
    let large = Type::tight(Step::Number, Weight::Bold);
    let room = room(wall);
    let fits = |column: Column, pen: &mut Pen| {
        let words = Localized::in_column(wall.page.title(), column);
        wall.high(pen, &words, large, room) <= MOST_LINES * 1.3 * large.step.px()
    };
    match wall.is_stacked() {
        true => Type::tight(Step::Large, Weight::SemiBold),
        false if wall.columns().all(|column| fits(column, pen)) => large,
        false => Type::tight(Step::Title, Weight::Bold),
    }
}

/// How high the head is, in logical pixels.
pub(super) fn high(wall: &Wall, pen: &mut Pen, kind: Type) -> f32 {
    let picture = if in_head(wall).is_some() { DISC } else { 0.0 };
    if wall.is_stacked() {
        return picture.max(80.0);
    }
    let room = room(wall);
    let titles = wall.columns().map(|column| Localized::in_column(wall.page.title(), column));
    titles.map(|words| wall.high(pen, &words, kind, room)).fold(picture, f32::max)
}

/// Builds the head.
pub(super) fn fill(wall: &Wall, parent: &mut ChildSpawnerCommands, kind: Type) {
    let node = Node { flex_shrink: 0.0, ..row(APART) };
    let ink = if wall.is_stacked() { Token::Soft } else { Token::Ink };
    let title = |column: Column| {
        let words = Localized::in_column(wall.page.title(), column);
        let direction = wall.active.column(column).language().direction;
        (text(words, kind.step, kind.weight, ink), OwnDirection(direction))
    };
    let disc = |parent: &mut ChildSpawnerCommands| {
        if let Some(picture) = in_head(wall) {
            parent.spawn(disc(picture, wall.module.tint, DISC));
        }
    };
    parent.spawn((node, Pickable::IGNORE)).with_children(|head| {
        if wall.is_stacked() {
            disc(head);
            // The first two say what it is about; all of them have no room.
            for place in [Column::at(0), Column::at(1)] {
                head.spawn((column(0.0), Pickable::IGNORE)).with_children(|part| {
                    part.spawn(title(place)).insert(kind);
                });
            }
            return;
        }
        for (at, place) in wall.columns().enumerate() {
            if at == 1 {
                disc(head);
            }
            head.spawn((grow(column(0.0)), Pickable::IGNORE)).with_children(|part| {
                part.spawn(title(place)).insert(kind);
            });
        }
    });
}
