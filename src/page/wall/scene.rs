//! What a wall is built from.

use std::ops::Range;

use bevy::math::Vec2;

use super::{canvas::Canvas, steps::PictureRoom};
use crate::{
    content::{Module, Page},
    language::{Args, MessageId},
    ui::text::{ActiveLanguages, Column, Localized, Pen, TextScale, Type, Writing},
};

/// A page for a wall of some size, in its languages.
#[derive(Clone)]
pub(super) struct Wall<'a> {
    pub(super) active: &'a ActiveLanguages,
    pub(super) canvas: Canvas,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    /// Languages, 1 to 4.
    pub(super) languages: u8,
    /// Those that are shown now, by their places.
    pub(super) shown: Range<u8>,
    /// How much room the page's picture has.
    pub(super) picture: PictureRoom,
    /// What is shown of a vote.
    pub(super) votes: &'a Votes,
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// A sentence; in three and four languages also a question, before its answers.
    Sentence(MessageId),
    /// An answer, from 0.
    Answer(usize),
    /// Why an answer is right.
    Why(usize),
}

/// Which of so many languages say something of the program's own; the first where none does.
pub(super) fn speakers(active: &ActiveLanguages, languages: u8, id: &MessageId) -> Vec<Column> {
    let says = |column: &Column| active.get(id, &Args::none(), *column).tag == active.column(*column).language().tag;
    let found: Vec<Column> = (0..languages.max(1)).map(Column::at).filter(says).collect();
    if found.is_empty() { vec![Column::READER] } else { found }
}

/// What a wall shows of a vote: counts alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Votes {
    /// For each round that is shown, how many raised the card of each answer; empty: bars are hidden.
    pub rounds: Vec<Vec<u16>>,
    /// Whether the right answers are marked.
    pub right: bool,
}

impl<'a> Wall<'a> {
    /// A page in all languages, with its picture.
    pub(super) fn new(
        (active, languages): (&'a ActiveLanguages, u8),
        canvas: Canvas,
        (module, page): (&'a Module, &'a Page),
        votes: &'a Votes,
    ) -> Self {
        let languages = languages.max(1);
        Self { active, canvas, module, page, languages, shown: 0..languages, picture: PictureRoom::Whole, votes }
    }

    /// The same with another room for the picture, in some of the languages.
    pub(super) fn with(&self, picture: PictureRoom, shown: Range<u8>) -> Self {
        Self { picture, shown, ..self.clone() }
    }

    /// The columns of the languages that are shown.
    pub(super) fn columns(&self) -> impl Iterator<Item = Column> + use<> {
        self.shown.clone().map(Column::at)
    }

    /// How many languages are shown.
    pub(super) fn count(&self) -> f32 {
        self.shown.len() as f32
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
        // What has no face is a mark of one line, which is said elsewhere.
        self.size(pen, words, kind, wide).map_or(kind.step.px() * 1.6, |size| size.y)
    }

    /// How wide words are in one line.
    pub(super) fn wide(&self, pen: &mut Pen, words: &Localized, kind: Type) -> f32 {
        self.size(pen, words, kind, f32::MAX).map_or(0.0, |size| size.x)
    }

    fn size(&self, pen: &mut Pen, words: &Localized, kind: Type, wide: f32) -> Option<Vec2> {
        let found = words.find(self.active);
        pen.size(&Writing::new(self.active, words, &found, kind, TextScale::Normal), wide).ok()
    }
}
