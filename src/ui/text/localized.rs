//! Text by key: a component names a message, one system writes the words, the face and the label.

use bevy::{a11y::AccessibilityNode, prelude::*};

use super::languages::{ActiveLanguages, Column, LATIN};
use crate::{
    language::{Args, Direction, Language, LanguageTag, MessageId},
    library::Found,
    ui::theme::Step,
};

/// A text that is the same in every language: a telephone number, an endonym.
#[derive(Debug, Clone, PartialEq)]
pub struct Verbatim {
    /// Family of its script.
    pub face: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub tag: LanguageTag,
    /// Its direction.
    pub direction: Direction,
}

/// Which words a text node shows.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Text, Type)]
pub enum Localized {
    /// Words of a message.
    Message {
        /// Which.
        id: MessageId,
        /// Values of its variables.
        args: Args,
        /// In which of the surface's languages.
        column: Column,
    },
    /// Words that are never translated.
    Verbatim(Verbatim),
    /// The name of the reader's language in itself.
    Endonym,
}

impl Localized {
    /// Words of the interface in the reader's language.
    pub fn ui(id: &'static str) -> Self {
        Self::new(MessageId::ui(id))
    }

    /// Words in the reader's language.
    pub fn new(id: MessageId) -> Self {
        Self::Message { id, args: Args::none(), column: Column::READER }
    }

    /// With values.
    pub fn with(id: MessageId, args: Args) -> Self {
        Self::Message { id, args, column: Column::READER }
    }

    /// Words in one of the surface's languages.
    pub fn in_column(id: MessageId, column: Column) -> Self {
        Self::Message { id, args: Args::none(), column }
    }

    /// Words in the language that all are taught beside: German.
    pub fn reference(id: MessageId) -> Self {
        Self::in_column(id, Column::REFERENCE)
    }

    /// A telephone number or another text without language; it runs left to right.
    pub fn plain(text: impl Into<String>) -> Self {
        let (face, tag, direction) = (LATIN.to_owned(), LanguageTag::german(), Direction::Ltr);
        Self::Verbatim(Verbatim { text: text.into(), tag, direction, face })
    }

    /// A text of a language's manifest, such as its endonym.
    pub fn of(language: &Language, text: &str) -> Self {
        Self::Verbatim(Verbatim {
            text: text.to_owned(),
            tag: language.tag.clone(),
            direction: language.direction,
            face: language.face.clone(),
        })
    }

    /// What it says, and in which language.
    pub fn find(&self, active: &ActiveLanguages) -> Found {
        match self {
            Self::Message { id, args, column } => active.get(id, args, *column),
            Self::Verbatim(Verbatim { text, tag, direction, .. }) => {
                Found { text: text.clone(), tag: tag.clone(), direction: *direction, fallback: false }
            }
            Self::Endonym => {
                let language = active.reader().language();
                let (text, tag) = (language.endonym.clone(), language.tag.clone());
                Found { text, tag, direction: language.direction, fallback: false }
            }
        }
    }

    /// The family it is drawn with.
    pub(super) fn face<'a>(&'a self, active: &'a ActiveLanguages, found: &Found) -> &'a str {
        match self {
            Self::Verbatim(verbatim) => &verbatim.face,
            _ => active.face(found),
        }
    }
}

/// The accessible name of a control, from the same keys as its text.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(AccessibilityNode)]
pub struct Label(pub Localized);

/// Weight of a face; each is a face of its own on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// 400.
    #[default]
    Regular,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

/// Size and weight of a text.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Rung of the ladder.
    pub step: Step,
    /// Weight.
    pub weight: Weight,
    /// Lines close together: a title and its marks in the header.
    pub tight: bool,
}

impl Default for Type {
    fn default() -> Self {
        Self::new(Step::Body, Weight::Regular)
    }
}

impl Type {
    /// Size and weight.
    pub const fn new(step: Step, weight: Weight) -> Self {
        Self { step, weight, tight: false }
    }

    /// The same with lines close together.
    pub const fn tight(step: Step, weight: Weight) -> Self {
        Self { step, weight, tight: true }
    }
}

/// The reader's size of text.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum TextScale {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
}

impl TextScale {
    /// As a factor.
    pub const fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.25,
            Self::Larger => 1.5,
        }
    }
}
