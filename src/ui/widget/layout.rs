//! Small bundles every screen uses: rows, columns and texts.

use bevy::prelude::*;

use crate::ui::{
    text::{Localized, Type, Weight},
    theme::{Paint, Step, Token},
};

/// A row along the reading direction.
pub fn row(gap: f32) -> Node {
    Node { flex_direction: FlexDirection::Row, align_items: AlignItems::Center, column_gap: px(gap), ..default() }
}

/// A column.
pub fn column(gap: f32) -> Node {
    Node { flex_direction: FlexDirection::Column, row_gap: px(gap), ..default() }
}

/// The node takes what is left, and may shrink.
pub fn grow(node: Node) -> Node {
    Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), min_height: px(0), ..node }
}

/// A square with its content in the middle.
pub fn square(side: f32) -> Node {
    Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    }
}

/// Rows that wrap.
pub fn wrap(node: Node, gap: f32) -> Node {
    Node { flex_wrap: FlexWrap::Wrap, row_gap: px(gap), ..node }
}

/// Empty room that takes what is left.
pub fn space() -> impl Bundle {
    Node { flex_grow: 1.0, ..default() }
}

/// One text.
pub fn text(words: Localized, step: Step, weight: Weight, ink: Token) -> impl Bundle {
    (words, Type::new(step, weight), Paint::ink(ink), TextLayout::justify(Justify::Start), Pickable::IGNORE)
}
