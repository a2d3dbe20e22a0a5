//! The parts of every sheet: what darkens the view, the card, its head and its body.

use super::Scene;
use crate::ui::{
    core::Act,
    text::{Inset, Localized, Weight},
    theme::{Paint, Step, Token},
    widget::{Looks, TOUCH, button, column, control, grow, row, scrolls, text},
};
use bevy::{ecs::hierarchy::ChildSpawnerCommands, input_focus::tab_navigation::TabIndex, prelude::*};

/// Behind the card: touching it is the way out.
pub(super) fn veil(parent: &mut ChildSpawnerCommands, act: Act, name: Localized) {
    let node = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    parent.spawn(button(act, name, Looks::Veil, false, node)).insert(TabIndex(-1));
}

/// All of the screen, with what lies on it in the middle.
pub(super) fn over() -> Node {
    Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    }
}

/// Its width, in logical pixels.
pub(super) fn card_width(scene: &Scene) -> f32 {
    if scene.portrait { 960.0 } else { 1120.0 }
}

/// The card that lies on the veil.
pub(super) fn card(scene: &Scene, layer: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let card = Node {
        width: px(card_width(scene)),
        max_height: percent(92),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(32)),
        ..column(24.0)
    };
    let inset = Inset { start: 48.0, end: 48.0, top: 36.0, bottom: 44.0 };
    layer.spawn((card, inset, Paint::card(Token::Paper, Token::Edge), Pickable::default())).with_children(fill);
}

pub(super) fn head(parent: &mut ChildSpawnerCommands, title: Localized) {
    parent.spawn(Node { flex_shrink: 0.0, ..row(16.0) }).with_children(|head| {
        head.spawn(grow(column(0.0))).with_child(text(title, Step::Large, Weight::Bold, Token::Ink));
        let node = Node {
            width: px(TOUCH),
            height: px(TOUCH),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        head.spawn(button(Act::Lower, Localized::ui("close"), Looks::Pill, false, node)).with_child(control(
            "x",
            44.0,
            Token::Ink,
        ));
    });
}

pub(super) fn body(parent: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    parent.spawn(scrolls(Node { padding: UiRect::vertical(px(6)), ..column(20.0) })).with_children(fill);
}
