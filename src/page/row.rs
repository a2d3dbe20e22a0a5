//! A sentence of a page as a row, in one language or in several side by side: marked while it is spoken, and heard by a
//! touch where it can be touched.
//!
//! Owns: how such a row is built, for visitors and for a group. Refuses: its measures, and what a language says that has no
//! such sentence.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::spoken::{BAR, MarkedBy, SpokenBar, SpokenRow};
use crate::{
    language::{Direction, LanguageTag, MessageId},
    ui::{
        core::Act,
        text::{Column, Inset, Localized, OwnDirection, Type},
        theme::Token,
        widget::{Looks, button, column, grow, row, text},
    },
};

/// Measures of rows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowLook {
    /// Padding of the row.
    pub inset: Inset,
    /// Its corners.
    pub corner: f32,
    /// Between two languages.
    pub apart: f32,
    /// Padding of each language where it can be touched to hear it; nobody touches a wall.
    pub touch: Option<Inset>,
}

/// The languages of a row, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct RowLanguage {
    /// Its column.
    pub column: Column,
    /// Where a group hears it beside others, it has a bar of its own.
    pub own_bar: Option<(LanguageTag, Direction)>,
}

impl RowLanguage {
    /// A language without a bar of its own: the row is marked as a whole.
    pub fn plain(column: Column) -> Self {
        Self { column, own_bar: None }
    }
}

/// Builds the row of a sentence; `words` writes what one of its languages says.
pub fn sentence(
    parent: &mut ChildSpawnerCommands,
    id: &MessageId,
    languages: &[RowLanguage],
    look: RowLook,
    mut words: impl FnMut(&mut ChildSpawnerCommands, Column),
) {
    // One language that can be touched is the row itself.
    if let ([language], Some(touch)) = (languages, look.touch) {
        touchable(parent, id, language.column, touch)
            .insert(SpokenRow { message: id.clone(), padding: touch.start, bar: MarkedBy::Any })
            .with_children(|row| words(row, language.column));
        return;
    }
    let node = Node {
        align_items: AlignItems::Stretch,
        border_radius: BorderRadius::all(px(look.corner)),
        flex_shrink: 0.0,
        ..row(look.apart)
    };
    let others: Vec<_> = languages.iter().skip(1).filter_map(|language| Some(language.own_bar.clone()?.0)).collect();
    let bar = if others.is_empty() { MarkedBy::Any } else { MarkedBy::AnyBut(others) };
    let spoken = SpokenRow { message: id.clone(), padding: look.inset.start, bar };
    let mut line = parent.spawn((node, spoken, look.inset));
    if look.touch.is_none() {
        line.insert(Pickable::IGNORE);
    }
    line.with_children(|line| {
        for (at, language) in languages.iter().enumerate() {
            let mut half = line.spawn(grow(column(0.0)));
            if look.touch.is_none() {
                half.insert(Pickable::IGNORE);
            }
            half.with_children(|half| {
                match look.touch {
                    // The line is marked as a whole, so no language marks itself.
                    Some(touch) => {
                        touchable(half, id, language.column, touch).with_children(|half| words(half, language.column));
                    }
                    None => words(half, language.column),
                }
                if at > 0 {
                    bar_beside(half, id, language, look.inset.top);
                }
            });
        }
    });
}

/// The bar beside a language that has one, seen while it is read; `above`: padding above and below the words.
pub fn bar_beside(parent: &mut ChildSpawnerCommands, id: &MessageId, language: &RowLanguage, above: f32) {
    let Some((tag, direction)) = language.own_bar.clone() else { return };
    let aside = px(-4.0 * BAR);
    let (left, right) = match direction {
        Direction::Ltr => (aside, auto()),
        Direction::Rtl => (auto(), aside),
    };
    let (top, width) = (px(-above / 2.0), px(BAR));
    let node = Node {
        position_type: PositionType::Absolute,
        left,
        right,
        top,
        bottom: top,
        width,
        border_radius: BorderRadius::MAX,
        ..default()
    };
    parent.spawn((node, SpokenBar { message: id.clone(), tag }, Pickable::IGNORE));
}

/// A language of a row that speaks when it is touched, without content yet.
fn touchable<'a>(
    parent: &'a mut ChildSpawnerCommands,
    id: &MessageId,
    column: Column,
    inset: Inset,
) -> EntityCommands<'a> {
    let name = Localized::in_column(id.clone(), column);
    let node = Node { flex_direction: FlexDirection::Column, justify_content: JustifyContent::Center, ..default() };
    parent.spawn((button(Act::Hear(id.clone(), column), name, Looks::Row, false, node), inset))
}

/// Words of a page; with a direction, where they may be in another language than the reader's.
pub fn words(parent: &mut ChildSpawnerCommands, words: Localized, kind: Type, ink: Token, own: Option<Direction>) {
    let mut words = parent.spawn(text(words, kind.step, kind.weight, ink));
    if let Some(direction) = own {
        words.insert(OwnDirection(direction));
    }
}
