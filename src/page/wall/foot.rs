//! The foot of a wall: dots of the steps of a page, and where the page is; below the bars of two rounds what they are.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    canvas::FOOT,
    question,
    scene::{Wall, speakers},
};
use crate::{
    language::MessageId,
    ui::{
        text::{Localized, OwnDirection, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{column, row, text},
    },
};

/// Names of the rounds of a vote, in their order.
const ROUNDS: [&str; 2] = ["wall-before-talk", "wall-after-talk"];

/// Builds it: the step that is shown, of how many.
pub(super) fn fill(
    wall: &Wall,
    parent: &mut ChildSpawnerCommands,
    (at, steps): (usize, usize),
    place: Option<(usize, usize)>,
) {
    let told = wall.votes.rounds.len() >= ROUNDS.len() && question::answers(wall).is_some();
    let node = Node {
        height: px(FOOT),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..column(if told { 4.0 } else { 10.0 })
    };
    parent.spawn((node, Pickable::IGNORE)).with_children(|foot| {
        if steps > 1 {
            dots(foot, at, steps);
        }
        match place {
            _ if told => legend(wall, foot),
            Some((page, pages)) => {
                let words = Localized::plain(format!("{page} / {pages}"));
                foot.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
            }
            None => {}
        }
    });
}

fn dots(parent: &mut ChildSpawnerCommands, at: usize, steps: usize) {
    parent.spawn((row(12.0), Pickable::IGNORE)).with_children(|dots| {
        for step in 0..steps {
            let wide = if step == at { 48.0 } else { 24.0 };
            let dot = Node { width: px(wide), height: px(24), border_radius: BorderRadius::all(px(12)), ..default() };
            let paint = Paint::fill(if step <= at { Token::Teal } else { Token::Line });
            dots.spawn((dot, paint, Pickable::IGNORE));
        }
    });
}

/// Which round is which, in every language: two languages a line.
fn legend(wall: &Wall, parent: &mut ChildSpawnerCommands) {
    let columns = speakers(wall.active, wall.languages, &MessageId::ui(ROUNDS[0]));
    // Lines of four languages stand close, so that they have room.
    let kind = Type::tight(if columns.len() > 2 { Step::Mark } else { Step::Small }, Weight::Regular);
    for line in columns.chunks(2) {
        parent.spawn((row(80.0), Pickable::IGNORE)).with_children(|sides| {
            for column in line {
                let own = OwnDirection(wall.active.column(*column).language().direction);
                sides.spawn((row(40.0), own, Pickable::IGNORE)).with_children(|side| {
                    for round in ROUNDS {
                        let words = Localized::in_column(MessageId::ui(round), *column);
                        side.spawn(text(words, kind.step, kind.weight, Token::Soft)).insert(kind);
                    }
                });
            }
        });
    }
}
