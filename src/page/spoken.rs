//! What is spoken is marked where it is read.

use bevy::prelude::*;

use crate::{
    language::MessageId,
    ui::{
        narration::Speaking,
        patch::Describes,
        text::{Inset, StartEdge},
        theme::{Paint, Token},
    },
};

/// The row of one sentence, or of one sentence in two languages.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Paint, StartEdge, Inset)]
pub struct SpokenRow {
    /// The sentence.
    pub message: MessageId,
    /// Padding at the inline start, in logical pixels; the bar of a spoken row takes its room from it.
    pub padding: f32,
}

/// A card that is marked while its text is spoken.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Paint)]
pub struct SpokenCard {
    /// The text.
    pub message: MessageId,
    /// How it looks otherwise.
    pub rest: Paint,
}

/// Marks the row being spoken, and no other.
fn follow(
    speaking: Res<Speaking>,
    fresh: Query<(), Or<(Changed<SpokenRow>, Changed<SpokenCard>)>>,
    mut rows: Query<(&SpokenRow, &mut Paint, &mut StartEdge, &mut Inset), Without<SpokenCard>>,
    mut cards: Query<(&SpokenCard, &mut Paint)>,
) {
    if !speaking.is_changed() && fresh.is_empty() {
        return;
    }
    for (card, mut paint) in &mut cards {
        let spoken = speaking.message() == Some(&card.message);
        paint.set_if_neq(if spoken { Paint::card(Token::SunTint, Token::Teal) } else { card.rest });
    }
    for (row, mut paint, mut edge, mut inset) in &mut rows {
        let spoken = speaking.message() == Some(&row.message);
        paint.set_if_neq(if spoken { Paint::card(Token::SunTint, Token::Teal) } else { Paint::default() });
        // The bar takes its room from the padding, so that words don't move.
        edge.set_if_neq(StartEdge(if spoken { 6.0 } else { 0.0 }));
        let start = row.padding - edge.0;
        if inset.start != start {
            inset.start = start;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    use crate::ui::core::Update as Sets;
    app.describes::<SpokenRow>()
        .describes::<SpokenCard>()
        .add_systems(PostUpdate, follow.after(Sets::Build).before(Sets::Localize));
}
