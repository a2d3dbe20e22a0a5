//! What is spoken is marked where it is read.
//!
//! - Pattern: a row in several languages is marked as a whole, and the language that is read has the bar. Reason: the
//!   others say the same, and are plain to read along.

use bevy::prelude::*;

use crate::{
    language::{LanguageTag, MessageId},
    ui::{
        narration::Speaking,
        patch::Describes,
        text::{Inset, StartEdge},
        theme::{Paint, Token},
    },
};

/// Width of the bar of what is spoken, in logical pixels.
pub const BAR: f32 = 6.0;

/// Whose voice marks something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum MarkedBy {
    /// Any.
    #[default]
    Any,
    /// Any but these, which have marks of their own.
    AnyBut(Vec<LanguageTag>),
    /// This one.
    Only(LanguageTag),
}

impl MarkedBy {
    /// Whether a text is heard so.
    fn is(&self, speaking: &Speaking, message: &MessageId) -> bool {
        let tag = speaking.current.as_ref().map(|cue| &cue.tag);
        speaking.message() == Some(message)
            && match self {
                Self::Any => true,
                Self::AnyBut(others) => !tag.is_some_and(|tag| others.contains(tag)),
                Self::Only(own) => tag == Some(own),
            }
    }
}

/// The row of one sentence, or of one sentence in several languages.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Paint, StartEdge, Inset)]
pub struct SpokenRow {
    /// The sentence.
    pub message: MessageId,
    /// Padding at the inline start, in logical pixels; the bar of a spoken row takes its room from it.
    pub padding: f32,
    /// Whose voice has the bar at the row's start.
    pub bar: MarkedBy,
}

/// A card that is marked while its text is spoken.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Paint)]
pub struct SpokenCard {
    /// The text.
    pub message: MessageId,
    /// How it looks otherwise.
    pub rest: Paint,
    /// Whose voice marks it.
    pub heard: MarkedBy,
}

/// The bar beside one language of a row or card, seen while that language is spoken.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Paint)]
pub struct SpokenBar {
    /// The text.
    pub message: MessageId,
    /// The language.
    pub tag: LanguageTag,
}

type Fresh = Or<(Changed<SpokenRow>, Changed<SpokenCard>, Changed<SpokenBar>)>;

/// Marks what is spoken, and nothing else.
fn follow(
    speaking: Res<Speaking>,
    fresh: Query<(), Fresh>,
    mut rows: Query<(&SpokenRow, &mut Paint, &mut StartEdge, &mut Inset), Without<SpokenCard>>,
    mut cards: Query<(&SpokenCard, &mut Paint)>,
    mut bars: Query<(&SpokenBar, &mut Paint), (Without<SpokenCard>, Without<SpokenRow>)>,
) {
    if !speaking.is_changed() && fresh.is_empty() {
        return;
    }
    let marked = Paint::card(Token::SunTint, Token::Teal);
    for (card, mut paint) in &mut cards {
        paint.set_if_neq(if card.heard.is(&speaking, &card.message) { marked } else { card.rest });
    }
    for (bar, mut paint) in &mut bars {
        let spoken = MarkedBy::Only(bar.tag.clone()).is(&speaking, &bar.message);
        paint.set_if_neq(if spoken { Paint::fill(Token::Teal) } else { Paint::default() });
    }
    for (row, mut paint, mut edge, mut inset) in &mut rows {
        let spoken = MarkedBy::Any.is(&speaking, &row.message);
        paint.set_if_neq(if spoken { marked } else { Paint::default() });
        // The bar takes its room from the padding, so that words don't move.
        edge.set_if_neq(StartEdge(if row.bar.is(&speaking, &row.message) { BAR } else { 0.0 }));
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
        .describes::<SpokenBar>()
        .add_systems(PostUpdate, follow.after(Sets::Build).before(Sets::Localize));
}

#[cfg(test)]
mod tests {
    //! A row is marked whichever language is read, and the bar is at that language.
    use super::*;
    use crate::ui::narration::CurrentCue;

    fn message(name: &'static str) -> MessageId {
        MessageId::ui(name)
    }

    /// Bars that are seen while a row is spoken in a language: that of the row, of its second language, of a card in it.
    fn bars(spoken: &'static str, tag: &str) -> (bool, bool, bool, bool) {
        let (german, arabic): (LanguageTag, LanguageTag) = ("de".parse().unwrap(), "ar".parse().unwrap());
        let mut app = App::new();
        let current = Some(CurrentCue { message: Some(message(spoken)), tag: tag.parse().unwrap() });
        app.insert_resource(Speaking { current, playing: true, progress: 0.0 }).add_systems(Update, follow);
        let row = SpokenRow { message: message("s1"), padding: 36.0, bar: MarkedBy::AnyBut(vec![arabic.clone()]) };
        let card = SpokenCard { message: message("s1"), rest: Paint::default(), heard: MarkedBy::Only(german) };
        let row = app.world_mut().spawn(row).id();
        let bar = app.world_mut().spawn(SpokenBar { message: message("s1"), tag: arabic }).id();
        let card = app.world_mut().spawn(card).id();
        app.update();
        let (edge, inset) =
            (app.world().get::<StartEdge>(row).unwrap().0, app.world().get::<Inset>(row).unwrap().start);
        assert!((edge + inset - 36.0).abs() < 0.01, "words don't move");
        let filled = |entity: Entity| app.world().get::<Paint>(entity).unwrap().fill.is_some();
        (filled(row), edge > 0.0, filled(bar), filled(card))
    }

    #[test]
    fn the_bar_is_at_the_language_that_is_read() {
        assert_eq!(bars("s1", "de"), (true, true, false, true));
        assert_eq!(bars("s1", "ar"), (true, false, true, false));
        assert_eq!(bars("s1", "fr"), (true, true, false, false), "a language that is not there: the row as a whole");
        assert_eq!(bars("s2", "de"), (false, false, false, false));
    }
}
