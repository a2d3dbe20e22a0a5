//! How many raised which card.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{canvas::Canvas, scene::Votes};
use crate::ui::{
    text::{Localized, Weight},
    theme::{Paint, Step, Token},
    widget::{column, row, text},
};

/// Longest bar.
const LONGEST: f32 = 220.0;
/// The same where words need the room.
const SHORTER: f32 = 130.0;
/// Room of what stands beside a bar.
const BESIDE: f32 = 120.0;

fn longest(canvas: Canvas) -> f32 {
    if canvas.is_narrow() { SHORTER } else { LONGEST }
}

/// Room of the bars of an answer.
pub(super) fn room(canvas: Canvas) -> f32 {
    longest(canvas) + BESIDE
}

/// Raised cards of each round for an answer, from 0, where they are shown; `align`: bars beside each other.
pub(super) fn bars(parent: &mut ChildSpawnerCommands, canvas: Canvas, votes: &Votes, at: usize, align: AlignItems) {
    let node = Node {
        width: px(room(canvas)),
        flex_shrink: 0.0,
        justify_content: JustifyContent::Center,
        align_items: align,
        ..column(12.0)
    };
    parent.spawn((node, Pickable::IGNORE)).with_children(|side| {
        let Votes { rounds, .. } = votes;
        let most = rounds.iter().flatten().copied().max().unwrap_or(0).max(1);
        for (round, counts) in rounds.iter().enumerate() {
            let count = counts.get(at).copied().unwrap_or(0);
            let last = round + 1 == rounds.len();
            side.spawn((row(14.0), Pickable::IGNORE)).with_children(|line| {
                if rounds.len() > 1 {
                    let words = Localized::plain(format!("{}.", round + 1));
                    line.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
                }
                let long = (longest(canvas) * f32::from(count) / f32::from(most)).max(4.0);
                let bar =
                    Node { width: px(long), height: px(36), border_radius: BorderRadius::all(px(8)), ..default() };
                let paint = if last { Token::Answer(u8::try_from(at).unwrap_or(0)) } else { Token::Line };
                line.spawn((bar, Paint::fill(paint), Pickable::IGNORE));
                line.spawn(text(Localized::plain(count.to_string()), Step::Small, Weight::Bold, Token::Ink));
            });
        }
    });
}
