//! Which screen this is: its number, as large as the screen, and the program's name.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::ui::{
    text::{Localized, Weight},
    theme::{Step, Token},
    widget::{column, control, grow, text},
};

/// Numbers that are drawn as pictures: letters can't be that large.
const DRAWN: std::ops::RangeInclusive<u8> = 1..=4;
/// Side of the picture.
const SIDE: f32 = 800.0;

/// Builds it, for any surface.
pub fn fill(parent: &mut ChildSpawnerCommands, number: u8) {
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..grow(column(0.0)) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|middle| {
        if DRAWN.contains(&number) {
            middle.spawn(control(&format!("digit-{number}"), SIDE, Token::Ink));
        } else {
            middle.spawn(text(Localized::plain(number.to_string()), Step::Display, Weight::Bold, Token::Ink));
        }
        middle.spawn(text(Localized::plain("Wegweiser"), Step::Title, Weight::Regular, Token::Soft));
    });
}
