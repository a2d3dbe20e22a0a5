//! What a wall is built from.

use super::canvas::Canvas;
use crate::{
    content::{Module, Page},
    language::{Args, MessageId},
    ui::text::{ActiveLanguages, Column, Localized, Pen, TextScale, Type, Writing},
};

/// A page for a wall of some size, in its languages.
pub(super) struct Wall<'a> {
    pub(super) active: &'a ActiveLanguages,
    pub(super) canvas: Canvas,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    /// Languages, 1 to 4.
    pub(super) languages: u8,
    /// What is shown of a vote.
    pub(super) votes: &'a Votes,
}

/// What a wall shows of a vote: counts alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Votes {
    /// For each round that is shown, how many raised the card of each answer; empty: bars are hidden.
    pub rounds: Vec<Vec<u16>>,
    /// Whether the right answers are marked.
    pub right: bool,
}

impl Wall<'_> {
    /// The languages' columns.
    pub(super) fn columns(&self) -> impl Iterator<Item = Column> + use<> {
        (0..self.languages).map(Column::at)
    }

    /// Whether one sentence stands in all languages, one below the other.
    pub(super) fn is_stacked(&self) -> bool {
        self.languages > 2
    }

    /// What a row says in a language: its words, or that there are none.
    pub(super) fn words(&self, id: &MessageId, column: Column) -> (Localized, bool) {
        let found = self.active.get(id, &Args::none(), column);
        let language = self.active.column(column).language();
        match found.tag == language.tag {
            true => (Localized::in_column(id.clone(), column), true),
            false => {
                let name = Args::none().text("language", language.endonym.clone());
                (Localized::with(MessageId::ui("wall-missing"), name), false)
            }
        }
    }

    /// How high words are in lines of this width.
    pub(super) fn high(&self, pen: &mut Pen, words: &Localized, kind: Type, wide: f32) -> f32 {
        let found = words.find(self.active);
        let writing = Writing::new(self.active, words, &found, kind, TextScale::Normal);
        // What has no face is a mark of one line, which is said elsewhere.
        pen.size(&writing, wide).map_or(kind.step.px() * 1.6, |size| size.y)
    }
}
