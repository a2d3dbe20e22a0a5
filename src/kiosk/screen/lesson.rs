//! A lesson: picture, title, sentences.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, footer, header, onward, place, row};
use crate::{
    content::{Module, Page, PageKind, PictureName},
    language::{Args, MessageId},
    page::picture,
    ui::{
        core::is_help,
        text::{Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{column, grow, row as line, scrolls, text},
    },
};

/// The title of a page, `start` logical pixels in, and the language it is in where that is not the reader's.
pub(super) fn title(scene: &Scene, parent: &mut ChildSpawnerCommands, page: &Page, start: f32) {
    let node = Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..line(12.0) };
    parent.spawn((node, Inset { start, end: 12.0, bottom: 8.0, ..default() })).with_children(|line| {
        line.spawn(grow(column(8.0))).with_children(|head| {
            if let Some(tag) = &scene.fallback {
                let name = scene.library.language(tag).map_or_else(|| tag.to_string(), |other| other.endonym.clone());
                let note = Localized::with(MessageId::ui("page-in-language"), Args::none().text("language", name));
                head.spawn(text(note, Step::Small, Weight::Regular, Token::Soft));
            }
            head.spawn(text(Localized::new(page.title()), Step::Title, Weight::Bold, Token::Ink));
        });
        // Help and questions are nothing to take along.
        if matches!(page.kind, PageKind::Lesson { .. } | PageKind::Steps { .. })
            && !is_help(&scene.visit.view, scene.library)
        {
            onward::keep(scene, line, scene.visit.view.clone());
        }
    });
}

/// The picture on its card, beside the words or above them.
pub(super) fn picture_card(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Module, name: &PictureName) {
    let node = if scene.portrait {
        Node { height: px(440), ..default() }
    } else {
        // A third of the room; the words get more of it where they are large.
        let wide = if scene.visit.text == crate::ui::text::TextScale::Normal { 640 } else { 460 };
        Node { width: px(wide), align_self: AlignSelf::Stretch, ..default() }
    };
    picture::card(parent, name, module.tint, node, if scene.portrait { 330.0 } else { 400.0 });
}

/// The room between header and footer: a picture's side and a words' side.
pub(super) fn body(scene: &Scene) -> Node {
    let direction = if scene.portrait { FlexDirection::Column } else { FlexDirection::Row };
    Node { flex_direction: direction, column_gap: px(44), row_gap: px(28), ..grow(Node::default()) }
}

pub(super) fn fill(
    scene: &Scene,
    parent: &mut ChildSpawnerCommands,
    module: &Arc<Module>,
    page: &Page,
    name: &PictureName,
    index: usize,
) {
    header::fill(scene, parent, Localized::new(module.title()), true);
    parent.spawn(body(scene)).with_children(|body| {
        picture_card(scene, body, module, name);
        body.spawn(scrolls(grow(column(6.0)))).with_children(|words| {
            title(scene, words, page, 34.0);
            page.rows().iter().for_each(|id| row::sentence(words, id));
            if page.module.as_str() == "help" && page.id.as_str() == "telephone" {
                place::telephone(scene, words);
            }
            onward::related(scene, words, page);
        });
    });
    footer::fill(scene, parent, module, index, true);
}
