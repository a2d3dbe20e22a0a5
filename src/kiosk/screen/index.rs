//! Every page by its picture, under its module: finding without typing.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    Scene, header,
    picture_tile::{TileLook, tile},
};
use crate::{
    content::{Module, Page, PageKind, PictureName, Placement},
    language::Args,
    ui::{
        core::{Act, View},
        text::{Column, Inset, Localized, TextScale, Type, Weight},
        theme::{Step, Token},
        widget::{Looks, button, column, disc, grow, pictogram, row, scrolls, text},
    },
};

/// Between the pages of a module.
const GAP: f32 = 26.0;

/// The picture a page is found by; questions are found on their module's pages.
pub(super) fn picture(page: &Page) -> Option<&PictureName> {
    match &page.kind {
        PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. } => Some(picture),
        PageKind::Question { .. } | PageKind::Phrase { .. } | PageKind::Asked { .. } => None,
    }
}

fn page_tile(parent: &mut ChildSpawnerCommands, page: &Page, picture: &PictureName) {
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
                        page_tile(grid, page, picture);
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
            column_gap: px(GAP),
            row_gap: px(GAP),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|grid| {
            let titles: Vec<String> = module.pages.iter().map(|page| shown(scene, page)).collect();
            let wide = (if scene.portrait { 968.0 } else { 1808.0 } + GAP) / f32::from(columns) - GAP;
            let look = TileLook::roomy(titles.iter().map(String::as_str), wide, scene.visit.text);
            for page in &module.pages {
                let act = Act::Go(View::Page(page.page_ref()));
                tile(grid, act, Localized::new(page.title()), (picture(page), module.tint), look);
            }
        });
    });
}

/// A page's title as it is read.
fn shown(scene: &Scene, page: &Page) -> String {
    scene.active.get(&page.title(), &Args::none(), Column::READER).text
}
