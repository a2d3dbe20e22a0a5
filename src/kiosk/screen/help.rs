//! Help: emergency numbers first. They are compiled in and stand whatever happens to the content.
//!
//! It speaks only when a card is touched, after a line that says others can hear it. Before a language is
//! chosen, all languages stand below the first numbers.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, header, index};
use crate::{
    content::{
        Placement,
        fact::emergency::{EmergencyLine, LINES},
    },
    ui::{
        core::{Act, Say, View},
        text::{Inset, Localized, OwnDirection, TextScale, Weight},
        theme::{Step, Token},
        widget::{Looks, SpokenName, button, column, control, grow, own_pictogram, pictogram, row, scrolls, text},
    },
};

/// How many lines stand large.
const LARGE: usize = 3;

fn card(parent: &mut ChildSpawnerCommands, at: usize, line: &EmergencyLine, wide: bool, words: bool) {
    let large = at < LARGE;
    let name = Localized::new(line.label());
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..column(4.0) };
    let inset = Inset { start: 24.0, end: 24.0, top: 20.0, bottom: 14.0 };
    // The first three stand out; the others are white.
    let looks = if large { Looks::HelpCard } else { Looks::Card };
    let node = Node { grid_column: if wide { GridPlacement::span(2) } else { GridPlacement::auto() }, ..node };
    parent.spawn((button(Act::EmergencyLine(at), name.clone(), looks, false, node), inset)).with_children(|card| {
        let (side, step) = if large { (84.0, Step::Number) } else { (64.0, Step::Large) };
        card.spawn(own_pictogram(line.picture, side));
        if words {
            let label = text(name, Step::Label, Weight::SemiBold, Token::Ink);
            card.spawn(label).insert(TextLayout::justify(Justify::Center));
        }
        card.spawn(text(Localized::plain(line.shown()), step, Weight::Bold, Token::Help));
    });
}

/// All languages, for somebody who has not chosen one yet; choosing stays on Help.
fn languages(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let node = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), flex_shrink: 0.0, ..row(16.0) };
    parent.spawn(node).with_children(|line| {
        for language in scene.languages {
            let name = Localized::of(language, &language.endonym);
            let inset = Inset { start: 28.0, end: 28.0, ..default() };
            let act = Act::Choose(language.tag.clone());
            let node = Node { justify_content: JustifyContent::Center, flex_grow: 1.0, ..row(0.0) };
            let pill = (button(act, name.clone(), Looks::Pill, false, node), inset);
            let spoken = SpokenName(vec![Say::Manifest(language.tag.clone(), "endonym")]);
            line.spawn((pill, spoken, OwnDirection(language.direction))).with_child(text(
                name,
                Step::Label,
                Weight::SemiBold,
                Token::Ink,
            ));
        }
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    header::fill(scene, parent, Localized::ui("help-title"), false);
    let columns = match (scene.portrait, scene.visit.text) {
        (false, _) => 3,
        (true, TextScale::Normal) => 2,
        (true, _) => 1,
    };
    let grid = || Node {
        display: Display::Grid,
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        column_gap: px(26),
        row_gap: px(24),
        flex_shrink: 0.0,
        ..default()
    };
    parent.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
        for lines in [0..LARGE, LARGE..LINES.len()] {
            let first = lines.start == 0;
            area.spawn(grid()).with_children(|grid| {
                for at in lines {
                    // Upright the first takes a whole row, so that none stands beside a hole.
                    card(grid, at, &LINES[at], columns == 2 && at == 0, scene.visit.language.is_some());
                }
            });
            if !first {
                continue;
            }
            if scene.visit.language.is_none() {
                languages(scene, area);
            } else {
                area.spawn(grid()).with_children(|grid| needs(scene, grid));
            }
        }
    });
    hide(parent, scene.visit.language.is_some());
}

/// What somebody needs help with, each a page of its own.
fn needs(scene: &Scene, grid: &mut ChildSpawnerCommands) {
    for module in scene.library.modules().iter().filter(|module| module.shelf == Placement::Help) {
        for page in &module.pages {
            let Some(picture) = index::picture(page) else { continue };
            let title = Localized::new(page.title());
            let node = Node { justify_content: JustifyContent::Center, min_height: px(140), ..row(28.0) };
            let inset = Inset { start: 28.0, end: 28.0, top: 14.0, bottom: 14.0 };
            let act = Act::Go(View::Page(page.page_ref()));
            grid.spawn((button(act, title.clone(), Looks::Card, false, node), inset)).with_children(|card| {
                card.spawn(pictogram(picture, 76.0));
                card.spawn(grow(column(0.0))).with_child(text(title, Step::Label, Weight::SemiBold, Token::Ink));
            });
        }
    }
}

/// The way out that leaves nothing behind.
pub(super) fn hide(parent: &mut ChildSpawnerCommands, words: bool) {
    let name = Localized::ui("hide-now");
    let node = Node { justify_content: JustifyContent::Center, height: px(104), ..row(22.0) };
    parent.spawn(button(Act::Hide, name.clone(), Looks::Hide, false, node)).with_children(|hide| {
        hide.spawn(control("eye-slash", 54.0, Token::Card));
        if words {
            hide.spawn(text(name, Step::Label, Weight::SemiBold, Token::Card));
        }
    });
}
