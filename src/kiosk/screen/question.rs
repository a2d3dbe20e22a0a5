//! A question with pictures. Right and wrong both explain; every answer may be touched.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, footer, header, lesson};
use crate::{
    content::{Answer, Module, Page},
    page::answer::{self, Verdict},
    ui::{
        core::Act,
        text::{Column, Inset, Localized, TextScale, Weight},
        theme::{Step, Token},
        widget::{ComesIntoView, Looks, TOUCH, button, column, control, disc, grow, row, scrolls, text},
    },
};

fn card(scene: &Scene, parent: &mut ChildSpawnerCommands, page: &Page, at: usize, answer: &Answer) {
    let id = page.message(&format!("a{}", at + 1));
    let verdict = Verdict::of(scene.visit.answers.contains(&at), answer.right);
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..column(20.0) };
    let mut card = parent.spawn((
        button(Act::Answer(at), Localized::new(id.clone()), Looks::Card, false, node),
        Inset { start: 24.0, end: 24.0, top: 28.0, bottom: 24.0 },
    ));
    if verdict != Verdict::Open {
        card.insert(verdict.card());
        card.entry::<Node>().and_modify(move |mut node| node.border = UiRect::all(px(verdict.border())));
    }
    card.with_children(|card| {
        card.spawn(disc(&answer.picture, crate::content::Tint::Teal, 180.0));
        let line = Node { justify_content: JustifyContent::Center, max_width: percent(100), ..row(16.0) };
        card.spawn((line, Pickable::IGNORE)).with_children(|line| {
            verdict.sign(line, 44.0);
            // The words may shrink, so that they wrap inside their card.
            line.spawn((Node { flex_shrink: 1.0, min_width: px(0), ..default() }, Pickable::IGNORE)).with_children(
                |words| {
                    words
                        .spawn(text(Localized::new(id), Step::Body, Weight::SemiBold, Token::Ink))
                        .insert(TextLayout::justify(Justify::Center));
                },
            );
        });
    });
}

fn explanation(parent: &mut ChildSpawnerCommands, page: &Page, at: usize, right: bool) {
    let why = page.message(&format!("a{}-why", at + 1));
    let inset = Inset { start: 38.0, end: 24.0, top: 14.0, bottom: 14.0 };
    let verdict = Verdict::of(true, right);
    answer::why(parent, verdict, 20.0, 28.0).insert((inset, ComesIntoView(why.clone()))).with_children(|line| {
        verdict.sign(line, 54.0);
        line.spawn(grow(column(0.0))).with_child(text(
            Localized::new(why.clone()),
            Step::Label,
            Weight::Regular,
            Token::Ink,
        ));
        let node = Node {
            width: px(TOUCH),
            height: px(TOUCH),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        line.spawn(button(Act::Hear(why, Column::READER), Localized::ui("speak"), Looks::Row, false, node))
            .with_child(control("speaker-high", 46.0, Token::Teal));
    });
}

pub(super) fn fill(
    scene: &Scene,
    parent: &mut ChildSpawnerCommands,
    module: &Arc<Module>,
    page: &Page,
    answers: &[Answer],
    index: usize,
) {
    header::fill(scene, parent, Localized::new(module.title()), false);
    parent.spawn(scrolls(grow(column(26.0)))).with_children(|area| {
        lesson::title(scene, area, page, 0.0);
        if answers.iter().filter(|answer| answer.right).count() > 1 {
            let note = Localized::ui("question-several");
            area.spawn((Node { flex_shrink: 0.0, ..default() }, Inset::default())).with_child(text(
                note,
                Step::Small,
                Weight::Regular,
                Token::Soft,
            ));
        }
        let count = answers.len() as u16;
        let columns = match (scene.portrait, scene.visit.text) {
            (false, TextScale::Normal | TextScale::Large) => count,
            (false, TextScale::Larger) => count.min(3),
            (true, TextScale::Normal) => 2,
            (true, _) => 1,
        };
        area.spawn(Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
            grid_auto_rows: vec![GridTrack::minmax(
                MinTrackSizingFunction::Px(if scene.visit.text == TextScale::Normal { 400.0 } else { 330.0 }),
                MaxTrackSizingFunction::Auto,
            )],
            column_gap: px(32),
            row_gap: px(26),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|grid| {
            for (at, answer) in answers.iter().enumerate() {
                card(scene, grid, page, at, answer);
            }
        });
        // The newest answer is explained; touching another explains that one.
        if let Some(&at) = scene.visit.answers.last() {
            explanation(area, page, at, answers.get(at).is_some_and(|answer| answer.right));
        }
    });
    footer::fill(scene, parent, module, index, false);
}
