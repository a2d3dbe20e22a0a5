//! A sentence: a row that can be touched to hear it, and is marked while it is spoken.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::MessageId,
    ui::{
        core::Act,
        narration::Speaking,
        patch::Describes,
        text::{Column, Inset, Localized, StartEdge, Weight},
        theme::{Paint, Step, Token},
        widget::{Looks, TOUCH, button, control, square, text},
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

/// A round button with the sign of a loudspeaker, called by what it says.
pub(super) fn sound(parent: &mut ChildSpawnerCommands, act: Act, name: Localized) {
    parent.spawn(button(act, name, Looks::Sound, false, square(TOUCH))).with_child(control(
        "speaker-high",
        44.0,
        Token::Teal,
    ));
}

/// Padding of a sentence at the inline start.
const PADDING: f32 = 34.0;
/// Padding of a sentence at the inline end.
const END: f32 = 28.0;

/// A row with one sentence.
pub(super) fn sentence(parent: &mut ChildSpawnerCommands, id: MessageId) {
    let words = Localized::new(id.clone());
    touchable(parent, id, Column::READER).with_child(text(words, Step::Body, Weight::Regular, Token::Ink));
}

/// A row without content yet.
pub(super) fn touchable<'a>(
    parent: &'a mut ChildSpawnerCommands,
    id: MessageId,
    language: Column,
) -> EntityCommands<'a> {
    let name = Localized::in_column(id.clone(), language);
    let node = Node { flex_direction: FlexDirection::Column, justify_content: JustifyContent::Center, ..default() };
    let mut row = parent.spawn((
        button(Act::Hear(id.clone(), language), name, Looks::Row, false, node),
        Inset { start: PADDING, end: END, top: 12.0, bottom: 12.0 },
    ));
    if language == Column::READER {
        row.insert(SpokenRow { message: id, padding: PADDING });
    }
    row
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
