//! The modules as tiles in the curriculum's order, and the rooms below them.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, header, phrases};
use crate::{
    content::{Module, Placement},
    ui::{
        core::{Act, View},
        text::{Inset, Localized, TextScale, Type, Weight},
        theme::{Step, Token},
        widget::{Looks, button, column, control, disc, grow, row, scrolls, text},
    },
};

fn tile(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Module) {
    let title = Localized::new(module.title());
    let node = Node {
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..column(if scene.visit.text == TextScale::Normal { 8.0 } else { 12.0 })
    };
    let inset = Inset { start: 16.0, end: 16.0, top: 12.0, bottom: 10.0 };
    parent.spawn((button(Act::Open(module.id.clone()), title.clone(), Looks::Card, false, node), inset)).with_children(
        |tile| {
            tile.spawn(disc(&module.picture, module.tint, 108.0));
            // Two lines of a long title still leave the rooms in view.
            let lines = (Type::tight(Step::Label, Weight::SemiBold), TextLayout::justify(Justify::Center));
            tile.spawn(text(title, Step::Label, Weight::SemiBold, Token::Ink)).insert(lines);
        },
    );
}

/// A room below the tiles. Without words its sign stands alone.
fn room(parent: &mut ChildSpawnerCommands, act: Act, name: &'static str, sign: &str, words: bool) {
    let title = Localized::ui(name);
    let node = Node { justify_content: JustifyContent::Center, min_height: px(104), ..row(24.0) };
    let node = if words { Node { flex_grow: 1.0, flex_basis: px(0), ..node } } else { Node { width: px(136), ..node } };
    let inset = Inset { start: 24.0, end: 24.0, ..default() };
    parent.spawn((button(act, title.clone(), Looks::Pill, false, node), inset)).with_children(|room| {
        room.spawn(control(sign, 52.0, Token::Ink));
        if words {
            room.spawn(text(title, Step::Label, Weight::SemiBold, Token::Ink));
        }
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    header::fill(scene, parent, Localized::ui("home-title"), false);
    let on = |place| scene.library.modules().iter().filter(move |module| module.shelf == place);
    parent.spawn(scrolls(grow(column(26.0)))).with_children(|area| {
        area.spawn(Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(scene.columns(4, 3), 1.0),
            grid_auto_rows: vec![GridTrack::minmax(
                MinTrackSizingFunction::MinContent,
                MaxTrackSizingFunction::Fraction(1.0),
            )],
            column_gap: px(26),
            row_gap: px(26),
            flex_grow: 1.0,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|grid| {
            for module in on(Placement::Tile) {
                tile(scene, grid, module);
            }
        });
        let rooms = Node {
            flex_direction: if scene.portrait { FlexDirection::Column } else { FlexDirection::Row },
            column_gap: px(26),
            row_gap: px(20),
            flex_shrink: 0.0,
            align_items: AlignItems::Stretch,
            ..default()
        };
        area.spawn(rooms).with_children(|rooms| {
            if let Some(first) = phrases::categories(scene).next() {
                let act = Act::Go(View::Phrases(first.id.clone()));
                room(rooms, act, "phrases", "chats-circle", true);
            }
            if scene.around.is_some() {
                room(rooms, Act::Go(View::Places), "places", "map-pin", true);
            }
            room(rooms, Act::Go(View::Kept), "my-list", "bookmark-simple", true);
            room(rooms, Act::Go(View::Index), "index", "squares-four", scene.portrait);
        });
    });
}
