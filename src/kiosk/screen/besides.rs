//! German beside: each sentence in the reader's language and in German, on one line, each heard by a touch.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, footer, header, row};
use crate::{
    content::{Module, Page, PageKind},
    ui::{
        text::{Inset, Localized, TextScale, Weight},
        theme::{Step, Token},
        widget::{column, disc, grow, row as line, scrolls, text},
    },
};

/// Whether a half has little room for a long word: upright, with larger text.
fn narrow(scene: &Scene) -> bool {
    scene.portrait && scene.visit.text != TextScale::Normal
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Arc<Module>, page: &Page, index: usize) {
    header::fill(scene, parent, Localized::new(module.title()), true);
    parent.spawn(scrolls(grow(column(14.0)))).with_children(|area| {
        // Long words of large titles need the room of half a screen.
        let size = match (scene.visit.text == TextScale::Normal, narrow(scene)) {
            (true, _) => Step::Heading,
            (_, false) => Step::Body,
            (_, true) => Step::Small,
        };
        let head = (Node { flex_shrink: 0.0, ..line(24.0) }, Inset { start: 8.0, ..default() });
        area.spawn(head).with_children(|head| {
            head.spawn(grow(line(28.0))).with_children(|own| {
                if let (PageKind::Lesson { picture, .. } | PageKind::Steps { picture, .. }, false) =
                    (&page.kind, narrow(scene))
                {
                    own.spawn(disc(picture, module.tint, 150.0));
                }
                let words = text(Localized::new(page.title()), size, Weight::Bold, Token::Ink);
                own.spawn(grow(column(0.0))).with_child(words);
            });
            let words = text(Localized::reference(page.title()), size, Weight::Bold, Token::Ink);
            head.spawn((grow(column(0.0)), Inset { start: 34.0, end: 28.0, ..default() })).with_child(words);
        });
        // Upright a long German word needs all of its half.
        let (start, end) = if scene.portrait { (22.0, 14.0) } else { (34.0, 28.0) };
        let half = Inset { start, end, top: 12.0, bottom: 12.0 };
        let step = if narrow(scene) { Step::Small } else { Step::Body };
        page.rows().iter().for_each(|id| row::both(area, id, half, step));
    });
    footer::fill(scene, parent, module, index, true);
}
