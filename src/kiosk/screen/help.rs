//! Help: emergency numbers first. They are compiled in and stand whatever happens to the content.
//!
//! It speaks only when a card is touched, after a line that says others can hear it. Before a language is
//! chosen, all languages stand below the first numbers.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, header};
use crate::{
    content::emergency::{LINES, Line},
    kiosk::{
        state::{Act, Say},
        text::{Inset, Localized, OwnDirection, TextScale, Weight},
        theme::{Step, Token},
        widget::{Looks, Spoken, button, column, control, grow, own_pictogram, row, scrolls, text},
    },
    language::MessageId,
};

/// How many lines stand large.
const LARGE: usize = 3;

fn card(parent: &mut ChildSpawnerCommands, at: usize, line: &Line, wide: bool) {
    let large = at < LARGE;
    let name = Localized::new(line.label());
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..column(4.0) };
    let inset = Inset { start: 24.0, end: 24.0, top: 20.0, bottom: 14.0 };
    // The first three stand out; the others are white.
    let looks = if large { Looks::HelpCard } else { Looks::Card };
    let node = Node { grid_column: if wide { GridPlacement::span(2) } else { GridPlacement::auto() }, ..node };
    parent.spawn((button(Act::Line(at), name.clone(), looks, false, node), inset)).with_children(|card| {
        let (side, step) = if large { (84.0, Step::Number) } else { (64.0, Step::Large) };
        card.spawn(own_pictogram(line.picture, side));
        card.spawn(text(name, Step::Label, Weight::SemiBold, Token::Ink)).insert(TextLayout::justify(Justify::Center));
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
            let spoken = Spoken(vec![Say::Manifest(language.tag.clone(), "endonym")]);
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
    header::fill(scene, parent, Localized::new(MessageId::ui("help-title")), false);
    let columns = match (scene.portrait, scene.visit.text) {
        (false, _) => 3,
        (true, TextScale::Normal) => 2,
        (true, _) => 1,
    };
    parent.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
        for lines in [0..LARGE, LARGE..LINES.len()] {
            if lines.start == LARGE && scene.visit.language.is_none() {
                languages(scene, area);
            }
            area.spawn(Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
                column_gap: px(26),
                row_gap: px(24),
                flex_shrink: 0.0,
                ..default()
            })
            .with_children(|grid| {
                for at in lines {
                    // Upright the first takes a whole row, so that none stands beside a hole.
                    card(grid, at, &LINES[at], columns == 2 && at == 0);
                }
            });
        }
    });
    let name = Localized::new(MessageId::ui("hide-now"));
    let node = Node { justify_content: JustifyContent::Center, height: px(104), ..row(22.0) };
    parent.spawn(button(Act::Hide, name.clone(), Looks::Hide, false, node)).with_children(|hide| {
        hide.spawn(control("eye-slash", 54.0, Token::Card));
        hide.spawn(text(name, Step::Label, Weight::SemiBold, Token::Card));
    });
}
