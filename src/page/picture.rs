//! The picture of a page on its card.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    content::{PictureName, Tint},
    ui::{
        theme::{Paint, Token},
        widget::pictogram,
    },
};

/// Builds the card; `node` has its measures, `side` is that of the picture.
pub fn card(parent: &mut ChildSpawnerCommands, picture: &PictureName, tint: Tint, node: Node, side: f32) {
    let card = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(px(32)),
        flex_shrink: 0.0,
        ..node
    };
    parent.spawn((card, Paint::fill(Token::Disc(tint)))).with_child(pictogram(picture, side));
}
