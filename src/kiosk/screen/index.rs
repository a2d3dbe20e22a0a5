//! Every page by its picture, under its module: finding without typing.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, header};
use crate::{
    content::{Module, Page, PageKind, PictureName, Placement},
    ui::{
        core::{Act, View},
        text::{Inset, Localized, TextScale, Type, Weight},
        theme::{Step, Token},
        widget::{Looks, button, column, control, disc, grow, pictogram, row, scrolls, text},
    },
};

/// The picture a page is found by; questions are found on their module's pages.
pub(super) fn picture(page: &Page) -> Option<&PictureName> {
    match &page.kind {
        PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. } => Some(picture),
        PageKind::Question { .. } | PageKind::Phrase { .. } | PageKind::Asked { .. } => None,
    }
}

fn tile(parent: &mut ChildSpawnerCommands, page: &Page, picture: &PictureName) {
    let title = Localized::new(page.title());
    let node = Node { align_items: AlignItems::Center, min_height: px(190), ..column(8.0) };
    let inset = Inset { start: 12.0, end: 12.0, top: 18.0, bottom: 12.0 };
    let act = Act::Go(View::Page(page.page_ref()));
    parent.spawn((button(act, title.clone(), Looks::Card, false, node), inset)).with_children(|tile| {
        tile.spawn(pictogram(picture, 84.0));
        let lines = (Type::tight(Step::Mark, Weight::SemiBold), TextLayout::justify(Justify::Center));
        tile.spawn(text(title, Step::Mark, Weight::SemiBold, Token::Ink)).insert(lines);
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    header::fill(scene, parent, Localized::ui("index"), false);
    let columns = match (scene.portrait, scene.visit.text) {
        (false, TextScale::Normal) => 6,
        (false, _) => 4,
        (true, TextScale::Normal) => 3,
        (true, _) => 2,
    };
    parent.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
        for module in scene.library.modules().iter().filter(|module| module.shelf == Placement::Tile) {
            area.spawn(Node { flex_shrink: 0.0, ..row(20.0) }).with_children(|head| {
                head.spawn(disc(&module.picture, module.tint, 84.0));
                head.spawn(grow(column(0.0))).with_child(text(
                    Localized::new(module.title()),
                    Step::Body,
                    Weight::Bold,
                    Token::Ink,
                ));
            });
            let grid = Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
                column_gap: px(20),
                row_gap: px(20),
                flex_shrink: 0.0,
                ..default()
            };
            area.spawn(grid).with_children(|grid| {
                for page in &module.pages {
                    if let Some(picture) = picture(page) {
                        tile(grid, page, picture);
                    }
                }
            });
        }
    });
}

/// The pages of one module, each reached with one touch.
pub(super) fn menu(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Module) {
    header::fill(scene, parent, Localized::new(module.title()), false);
    let columns = match (scene.portrait, scene.visit.text) {
        (false, TextScale::Normal) => 4,
        (false, _) => 3,
        (true, TextScale::Normal) => 2,
        (true, _) => 1,
    };
    parent.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
        area.spawn(Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
            column_gap: px(26),
            row_gap: px(26),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|grid| {
            for page in &module.pages {
                let title = Localized::new(page.title());
                let node = Node {
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    min_height: px(240),
                    ..column(12.0)
                };
                let inset = Inset { start: 20.0, end: 20.0, top: 16.0, bottom: 14.0 };
                let act = Act::Go(View::Page(page.page_ref()));
                grid.spawn((button(act, title.clone(), Looks::Card, false, node), inset)).with_children(|tile| {
                    match picture(page) {
                        Some(picture) => drop(tile.spawn(disc(picture, module.tint, 120.0))),
                        None => drop(tile.spawn(control("hand-pointing", 84.0, Token::Soft))),
                    }
                    let lines = (Type::tight(Step::Label, Weight::SemiBold), TextLayout::justify(Justify::Center));
                    tile.spawn(text(title, Step::Label, Weight::SemiBold, Token::Ink)).insert(lines);
                });
            }
        });
    });
}
