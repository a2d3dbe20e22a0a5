//! Cards A to D that people hold up, four on a sheet of paper: shape, colour and letter, and lines to cut along.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::shape::shape;
use crate::{
    language::Language,
    ui::{
        theme::{Paint, Step, Token},
        widget::{column, grow, row},
    },
};

/// A sheet of A4 across, in pixels of 1/300 inch.
pub const SHEET: (u32, u32) = (3508, 2480);
/// Logical pixels from the top of the sheet to its bottom: so few that letters of the largest size are as large as letters
/// can be drawn.
pub(super) const HIGH: f32 = 443.0;
/// Side of a shape, a card being half of the sheet high.
const SIDE: f32 = 196.0;
/// Dashes of a line to cut along.
const DASH: f32 = 6.0;

/// Builds the sheet of a language's script.
pub(super) fn fill(parent: &mut ChildSpawnerCommands, language: &Language, wide: f32) {
    for line in [[0, 1], [2, 3]] {
        parent.spawn((grow(row(0.0)), Pickable::IGNORE)).with_children(|cards| {
            for at in line {
                let node = Node {
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    height: percent(100),
                    ..grow(column(0.0))
                };
                cards.spawn((node, Pickable::IGNORE)).with_children(|card| {
                    shape(card, language, at, (SIDE, Step::Display));
                });
            }
        });
    }
    let across = Node { left: px(0), top: px(HIGH / 2.0), width: px(wide), height: px(0.5), ..row(DASH) };
    let down = Node { left: px(wide / 2.0), top: px(0), width: px(0.5), height: px(HIGH), ..column(DASH) };
    cut(parent, across, (wide, Vec2::new(DASH, 0.5)));
    cut(parent, down, (HIGH, Vec2::new(0.5, DASH)));
}

/// A dashed line.
fn cut(parent: &mut ChildSpawnerCommands, line: Node, (long, dash): (f32, Vec2)) {
    let line = Node { position_type: PositionType::Absolute, overflow: Overflow::clip(), ..line };
    parent.spawn((line, Pickable::IGNORE)).with_children(|line| {
        for _ in 0..(long / (2.0 * DASH)).ceil() as u32 {
            let node = Node { width: px(dash.x), height: px(dash.y), flex_shrink: 0.0, ..default() };
            line.spawn((node, Paint::fill(Token::Soft), Pickable::IGNORE));
        }
    });
}
