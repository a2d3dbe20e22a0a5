//! A path: steps joined by a line, the current one marked.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, footer, header, lesson, onward, row};
use crate::{
    content::{Module, Page, PictureName},
    ui::{
        text::{Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{column, disc, grow, row as line, scrolls, text},
    },
};

/// Side of a step's disc.
const DISC: f32 = 92.0;

pub(super) fn fill(
    scene: &Scene,
    parent: &mut ChildSpawnerCommands,
    module: &Arc<Module>,
    page: &Page,
    steps: &[PictureName],
    current: Option<usize>,
    index: usize,
) {
    header::fill(scene, parent, Localized::new(module.title()), true);
    parent.spawn(scrolls(grow(column(0.0)))).with_children(|path| {
        lesson::title(scene, path, page, 0.0);
        for (at, (picture, id)) in steps.iter().zip(page.rows()).enumerate() {
            let here = current == Some(at);
            path.spawn(Node { align_items: AlignItems::Stretch, flex_shrink: 0.0, ..line(24.0) }).with_children(
                |step| {
                    let stem =
                        Node { align_items: AlignItems::Center, flex_shrink: 0.0, width: px(110), ..column(0.0) };
                    step.spawn(stem).with_children(|stem| {
                        let ring = Node { border: UiRect::all(px(6)), border_radius: BorderRadius::MAX, ..default() };
                        let paint = Paint { border: Some(if here { Token::Teal } else { Token::Paper }), ..default() };
                        stem.spawn((ring, paint)).with_child(disc(picture, module.tint, DISC));
                        if at + 1 < steps.len() {
                            let joint = Node { width: px(6), min_height: px(14), flex_grow: 1.0, ..default() };
                            stem.spawn((joint, Paint::fill(Token::Edge)));
                        }
                    });
                    let words = Node {
                        min_height: px(DISC + 12.0),
                        justify_content: JustifyContent::Center,
                        ..grow(column(0.0))
                    };
                    step.spawn(words).with_children(|words| {
                        row::sentence(words, &id);
                        if here {
                            let note = Localized::ui("step-current");
                            let inset = crate::ui::text::Inset { start: 34.0, ..default() };
                            words.spawn((Node::default(), inset)).with_child(text(
                                note,
                                Step::Small,
                                Weight::SemiBold,
                                Token::Teal,
                            ));
                        }
                    });
                },
            );
        }
        onward::related(scene, path, page);
    });
    footer::fill(scene, parent, module, index, true);
}
