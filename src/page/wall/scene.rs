//! What a wall is built from.

use super::canvas::Canvas;
use crate::{
    content::{Module, Page},
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

    /// How high words are in lines of this width.
    pub(super) fn high(&self, pen: &mut Pen, words: &Localized, kind: Type, wide: f32) -> f32 {
        let found = words.find(self.active);
        let writing = Writing::new(self.active, words, &found, kind, TextScale::Normal);
        // What has no face is a mark of one line, which is said elsewhere.
        pen.size(&writing, wide).map_or(kind.step.px() * 1.6, |size| size.y)
    }
}
