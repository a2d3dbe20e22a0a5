//! The phrasebook: what a visitor says and what others ask, each in both languages with its own sound.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, header, row::sound};
use crate::{
    content::{Module, Page, PageKind, Placement},
    page::spoken::{MarkedBy, SpokenCard},
    ui::{
        core::{Act, Sheet, View},
        text::{Column, Inset, Localized, TextScale, Weight},
        theme::{Paint, Step, Token},
        widget::{
            Looks, TOUCH, button, column, control, grow, own_pictogram, pictogram, row, scrolls, scrolls_aside, square,
            text,
        },
    },
};

/// Side of a category's picture, in logical pixels.
const PICTURE: f32 = 64.0;

fn category(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Module, chosen: bool) {
    let title = Localized::new(module.title());
    let act = Act::Go(View::Phrases(module.id.clone()));
    // Upright the pictures stand in one row, alone.
    let node = if scene.portrait { square(112.0) } else { Node { min_height: px(104), ..row(18.0) } };
    let inset = if scene.portrait { Inset::default() } else { Inset { start: 24.0, end: 20.0, top: 8.0, bottom: 8.0 } };
    parent.spawn((button(act, title.clone(), Looks::Card, chosen, node), inset)).with_children(|card| {
        card.spawn(pictogram(&module.picture, PICTURE));
        if !scene.portrait {
            card.spawn(grow(column(0.0))).with_child(text(title, Step::Label, Weight::SemiBold, Token::Ink));
        }
    });
}

/// The words of a phrase in one language, with its sound.
fn spoken(parent: &mut ChildSpawnerCommands, page: &Page, language: Column, first: bool) {
    let words = Localized::in_column(page.title(), language);
    let (weight, ink) = if first { (Weight::Bold, Token::Ink) } else { (Weight::Regular, Token::Soft) };
    parent.spawn(row(20.0)).with_children(|line| {
        sound(line, Act::Hear(page.title(), language), words.clone());
        // Not grown: German stays beside its sound where the line runs from right to left.
        let side = Node { flex_shrink: 1.0, min_width: px(0), ..column(0.0) };
        line.spawn(side).with_child(text(words, Step::Body, weight, ink));
    });
}

fn phrase(scene: &Scene, parent: &mut ChildSpawnerCommands, page: &Page) {
    let (picture, asked) = match &page.kind {
        PageKind::Phrase { picture } => (picture, false),
        PageKind::Asked { picture, .. } => (picture, true),
        _ => return,
    };
    let paint = Paint::card(Token::Card, Token::Edge);
    let node =
        Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(32)), flex_shrink: 0.0, ..row(24.0) };
    let card = (node, paint, SpokenCard { message: page.title(), rest: paint, heard: MarkedBy::Any });
    let inset = Inset { start: 28.0, end: 24.0, top: 14.0, bottom: 14.0 };
    parent.spawn((card, inset)).with_children(|card| {
        let roomy = scene.visit.text == TextScale::Normal || !scene.portrait;
        if roomy {
            card.spawn(pictogram(picture, 92.0));
        }
        card.spawn(grow(column(8.0))).with_children(|words| {
            // What others ask is German first; what the visitor says, their own language.
            if asked && !scene.german {
                spoken(words, page, Column::REFERENCE, true);
            }
            spoken(words, page, Column::READER, !asked || scene.german);
            if !asked && !scene.german {
                spoken(words, page, Column::REFERENCE, false);
            }
        });
        let ends = if roomy { row(16.0) } else { column(8.0) };
        card.spawn(ends).with_children(|ends| {
            let ui = |id| Localized::ui(id);
            // The turtle says it for the person opposite, or for the visitor who is asked.
            let language = if asked { Column::READER } else { Column::REFERENCE };
            ends.spawn(button(Act::Slowly(page.title(), language), ui("slow"), Looks::Row, false, square(TOUCH)))
                .with_child(own_pictogram("turtle", 60.0));
            let act = Act::Oppose(page.page_ref());
            let (name, sign) =
                if asked { ("answer-by-picture", "hand-pointing") } else { ("show-large", "arrows-out") };
            ends.spawn(button(act, ui(name), Looks::Pill, false, square(TOUCH))).with_child(control(
                sign,
                46.0,
                Token::Ink,
            ));
        });
    });
}

fn tab(parent: &mut ChildSpawnerCommands, act: Act, name: &'static str, sign: &str, chosen: bool) {
    let name = Localized::ui(name);
    let inset = Inset { start: 28.0, end: 28.0, top: 6.0, bottom: 6.0 };
    let node = Node { justify_content: JustifyContent::Center, min_height: px(TOUCH), ..grow(row(16.0)) };
    parent.spawn((button(act, name.clone(), Looks::Pill, chosen, node), inset)).with_children(|pill| {
        pill.spawn(control(sign, 44.0, Token::Ink));
        pill.spawn(text(name, Step::Small, Weight::SemiBold, Token::Ink));
    });
}

/// The categories in their order.
pub(super) fn categories<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Arc<Module>> {
    scene.library.modules().iter().filter(|module| module.shelf == Placement::Phrases)
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, module: &Arc<Module>) {
    header::fill(scene, parent, Localized::ui("phrases"), false);
    let body = Node {
        flex_direction: if scene.portrait { FlexDirection::Column } else { FlexDirection::Row },
        column_gap: px(36),
        row_gap: px(24),
        ..grow(Node::default())
    };
    parent.spawn(body).with_children(|body| {
        let side = if scene.portrait {
            Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), flex_shrink: 0.0, ..row(16.0) }
        } else {
            Node { width: px(400), flex_shrink: 0.0, ..column(14.0) }
        };
        let fill = |side: &mut ChildSpawnerCommands| {
            for other in categories(scene) {
                category(scene, side, other, other.id == module.id);
            }
        };
        if scene.portrait {
            body.spawn(side).with_children(fill);
        } else {
            body.spawn(scrolls_aside(side)).with_children(fill);
        }
        body.spawn(grow(column(20.0))).with_children(|list| {
            let tabs = if scene.portrait { column(14.0) } else { row(16.0) };
            list.spawn(Node { flex_shrink: 0.0, align_items: AlignItems::Stretch, ..tabs }).with_children(|tabs| {
                let line = |tabs: &mut ChildSpawnerCommands| {
                    tab(tabs, Act::StaffQuestions(false), "phrases-mine", "chat-circle", !scene.visit.staff_questions);
                    tab(tabs, Act::StaffQuestions(true), "phrases-asked", "user-sound", scene.visit.staff_questions);
                };
                if scene.portrait {
                    tabs.spawn(row(16.0)).with_children(line);
                } else {
                    line(tabs);
                }
                let act = Act::Raise(Sheet::Interpreter);
                let pill = (button(act, Localized::ui("interpreter-need"), Looks::Pill, false, row(14.0)),);
                tabs.spawn((pill, Inset { start: 26.0, end: 26.0, ..default() })).with_children(|pill| {
                    pill.spawn(own_pictogram("speaking-head", 56.0));
                    // Upright there is room for its words.
                    let (words, step) = if scene.portrait {
                        (Localized::ui("interpreter-need"), Step::Small)
                    } else {
                        (Localized::plain("?"), Step::Body)
                    };
                    pill.spawn(text(words, step, Weight::Bold, Token::Ink));
                });
            });
            list.spawn(scrolls(grow(column(18.0)))).with_children(|list| {
                for page in &module.pages {
                    if matches!(page.kind, PageKind::Asked { .. }) == scene.visit.staff_questions {
                        phrase(scene, list, page);
                    }
                }
            });
        });
    });
}
