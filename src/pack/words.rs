//! A language with those it falls back to.

use std::sync::Arc;

use crate::language::{Args, Catalogue, Direction, Language, LanguageTag, MessageId};

/// A text that was asked for, in the language it was found in.
#[derive(Debug, Clone)]
pub struct Found {
    /// The text; never empty. Where no language has it, the key in brackets, so that the gap is seen.
    pub text: String,
    /// The language it is in.
    pub tag: LanguageTag,
    /// That language's direction.
    pub direction: Direction,
    /// Whether it is another language than the one asked for.
    pub fallback: bool,
}

/// The words of a language and of its fallbacks, in order. Never empty.
#[derive(Debug, Clone)]
pub struct Words {
    first: Arc<Catalogue>,
    rest: Vec<Arc<Catalogue>>,
}

impl Words {
    /// `first` is the language asked for.
    pub fn new(first: Arc<Catalogue>, rest: Vec<Arc<Catalogue>>) -> Self {
        Self { first, rest }
    }

    /// The language asked for.
    pub fn language(&self) -> &Arc<Language> {
        self.first.language()
    }

    /// The catalogue of the language asked for.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.first
    }

    /// The text in the first language of the chain that has it.
    pub fn get(&self, id: &MessageId, args: &Args) -> Found {
        for (at, catalogue) in std::iter::once(&self.first).chain(&self.rest).enumerate() {
            if let Some(text) = catalogue.format(id, args) {
                let language = catalogue.language();
                return Found { text, tag: language.tag.clone(), direction: language.direction, fallback: at > 0 };
            }
        }
        tracing::warn!(message = %id, "no language has this text");
        Found { text: format!("[{id}]"), tag: LanguageTag::german(), direction: Direction::Ltr, fallback: true }
    }
}
