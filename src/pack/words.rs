//! A language with those it falls back to.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use crate::language::{Args, Direction, Language, LanguageTag, Lexicon, MessageId};

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
    first: Arc<Lexicon>,
    rest: Vec<Arc<Lexicon>>,
    /// Texts without values that were asked for: a sentence is a row's text, its name and what a voice says.
    asked: Arc<Mutex<HashMap<MessageId, Found>>>,
}

/// Texts kept in memory, more than one screen has.
const MOST_ASKED: usize = 512;

impl Words {
    /// `first` is the language asked for.
    pub fn new(first: Arc<Lexicon>, rest: Vec<Arc<Lexicon>>) -> Self {
        Self { first, rest, asked: Arc::default() }
    }

    /// The language asked for.
    pub fn language(&self) -> &Arc<Language> {
        self.first.language()
    }

    /// The words of the language asked for alone.
    pub fn catalogue(&self) -> &Arc<Lexicon> {
        &self.first
    }

    /// The text in the first language of the chain that has it.
    pub fn get(&self, id: &MessageId, args: &Args) -> Found {
        if *args != Args::none() {
            return self.find(id, args);
        }
        let Ok(mut asked) = self.asked.lock() else { return self.find(id, args) };
        if let Some(found) = asked.get(id) {
            return found.clone();
        }
        if asked.len() >= MOST_ASKED {
            asked.clear();
        }
        let found = self.find(id, args);
        asked.insert(id.clone(), found.clone());
        found
    }

    fn find(&self, id: &MessageId, args: &Args) -> Found {
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
