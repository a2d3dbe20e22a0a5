//! The languages of a surface: the reader's, the one all are taught beside, and further ones.

use std::sync::Arc;

use bevy::prelude::*;

use crate::{
    language::{Args, Direction, LanguageTag, MessageId},
    library::{Found, Words},
};

/// The family that draws Latin letters; fallbacks draw the rest.
pub(super) const LATIN: &str = "Noto Sans";

/// Which of a surface's languages a text is in, by its place among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Column(u8);

impl Column {
    /// The reader's own.
    pub const READER: Self = Self(0);
    /// The one all are taught beside: German.
    pub const REFERENCE: Self = Self(1);

    /// The language at a place, from 0.
    pub const fn at(place: u8) -> Self {
        Self(place)
    }
}

/// The words of a surface's languages.
#[derive(Component, Debug, Clone)]
pub struct ActiveLanguages {
    /// The reader's first, then the reference; never fewer.
    columns: Vec<Arc<Words>>,
}

impl ActiveLanguages {
    /// A reader's language, and the one beside it.
    pub fn new(reader: Arc<Words>, reference: Arc<Words>) -> Self {
        Self { columns: vec![reader, reference] }
    }

    /// Languages of a wall, in their order: at least one.
    pub fn of_wall(first: Arc<Words>, further: impl IntoIterator<Item = Arc<Words>>) -> Self {
        let mut columns: Vec<_> = std::iter::once(first).chain(further).collect();
        if columns.len() < 2 {
            columns.push(columns[0].clone());
        }
        Self { columns }
    }

    /// The reader's words.
    pub fn reader(&self) -> &Arc<Words> {
        self.column(Column::READER)
    }

    /// Words of the language beside.
    pub fn reference(&self) -> &Arc<Words> {
        self.column(Column::REFERENCE)
    }

    /// Words of a column; the reader's, where there is no such column.
    pub fn column(&self, column: Column) -> &Arc<Words> {
        self.columns.get(usize::from(column.0)).unwrap_or(&self.columns[0])
    }

    /// Another reader's language.
    pub fn read_in(&mut self, words: Arc<Words>) {
        self.columns[0] = words;
    }

    /// No reader's language but the reference.
    pub fn forget(&mut self) {
        self.columns[0] = self.reference().clone();
    }

    /// Direction of the reader's language.
    pub fn direction(&self) -> Direction {
        self.reader().language().direction
    }

    /// Tag of the reader's language.
    pub fn tag(&self) -> &LanguageTag {
        &self.reader().language().tag
    }

    /// What a message says in a column.
    pub fn get(&self, id: &MessageId, args: &Args, column: Column) -> Found {
        self.column(column).get(id, args)
    }

    /// The family that what was found is drawn with.
    pub fn face(&self, found: &Found) -> &str {
        let of = self.columns.iter().find(|words| words.language().tag == found.tag);
        of.map_or(LATIN, |words| &words.language().face)
    }
}
