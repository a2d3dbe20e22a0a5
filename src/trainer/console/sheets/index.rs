//! All pages by their pictures: a touch shows one on the wall, or looks at it while the wall is held.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    content::{Module, Page, PageKind, Placement},
    language::MessageId,
    trainer::{
        console::{
            control::{Look, bare},
            scene::Scene,
        },
        lesson::Act,
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{column, disc, grow, row, text, wrap},
    },
};

/// Modules, and their pages as tiles.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    for module in scene.library.modules().iter().filter(|module| module.shelf == Placement::Tile) {
        let title = Localized::new(MessageId::module_title(module.id.as_str()));
        body.spawn(text(title, Step::Label, Weight::Bold, Token::Ink));
        body.spawn(Node { flex_shrink: 0.0, ..wrap(row(14.0), 14.0) }).with_children(|line| {
            module.pages.iter().for_each(|page| tile(scene, line, module, page));
        });
    }
}

fn tile(scene: &Scene, line: &mut ChildSpawnerCommands, module: &Module, page: &Page) {
    let node = Node { width: px(390), align_items: AlignItems::Center, ..row(16.0) };
    let inset = Inset { start: 14.0, end: 14.0, top: 10.0, bottom: 10.0 };
    let here = scene.lesson.page() == Some(&page.page_ref());
    let act = match scene.lesson.held {
        Some(_) => Act::Look(page.page_ref()),
        None => Act::JumpTo(page.page_ref()),
    };
    let look = if here { Look::Solid } else { Look::Plain };
    let title = Localized::new(page.title());
    line.spawn((bare(Wish::Done(act), title.clone(), look, node), inset)).with_children(|tile| {
        let picture = match &page.kind {
            PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. } => picture,
            _ => &module.picture,
        };
        tile.spawn(disc(picture, module.tint, 84.0));
        tile.spawn(grow(column(0.0))).with_children(|words| {
            words.spawn(text(title, Step::Mark, Weight::SemiBold, look.ink()));
        });
    });
}
