//! The words of one language, ready to be asked: one file for the interface, one for each module.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent::FluentArgs;

use super::pattern;
use crate::language::{
    CatalogueId, Digits, FluentFile, Language, LanguageTag, MessageId, Review, ReviewState, Role, WordsHash,
};

/// Values for a text's variables.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(Vec<(&'static str, Value)>);

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(usize),
    Text(String),
}

impl Args {
    /// No values.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds a whole number, which is written in the language's digits.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: usize) -> Self {
        self.0.push((name, Value::Number(number)));
        self
    }

    /// Adds a text as it is.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(text.into())));
        self
    }
}

/// All words of one language, ready to be asked.
#[derive(Debug)]
pub struct Catalogue {
    language: Arc<Language>,
    digits: Digits,
    /// Facts, which every text may name.
    shared: Arc<BTreeMap<String, String>>,
    files: BTreeMap<CatalogueId, FluentFile>,
    withheld: BTreeSet<MessageId>,
}

impl Catalogue {
    /// Puts parsed files together. `shared` are variables every text may name (the facts).
    pub fn new(
        language: Arc<Language>,
        shared: Arc<BTreeMap<String, String>>,
        files: BTreeMap<CatalogueId, FluentFile>,
    ) -> Self {
        let digits = Digits::new(&language.locale);
        Self { language, digits, shared, files, withheld: BTreeSet::new() }
    }

    /// The language.
    pub fn language(&self) -> &Arc<Language> {
        &self.language
    }

    /// Its tag.
    pub fn tag(&self) -> &LanguageTag {
        &self.language.tag
    }

    /// The digits of this language.
    pub fn digits(&self) -> &Digits {
        &self.digits
    }

    /// Its files.
    pub fn files(&self) -> &BTreeMap<CatalogueId, FluentFile> {
        &self.files
    }

    /// Takes texts out of service: a rule found an error in each. Their entries stay for other rules to read.
    #[must_use]
    pub fn without(mut self, texts: impl IntoIterator<Item = MessageId>) -> Self {
        self.withheld.extend(texts);
        self
    }

    /// The hash of a part's words, as a review names them; `None` where the language does not have the part.
    pub fn words_hash(&self, part: &CatalogueId) -> Option<WordsHash> {
        let ftl = self.files.get(part)?;
        let mut texts = BTreeMap::new();
        // How long a page takes is no word.
        let words = ftl.entries().filter(|(_, attribute, _)| Role::of(*attribute) != Role::Minutes);
        for (message, attribute, _) in words {
            let name = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            texts.insert(name, ftl.line(message, attribute).unwrap_or_default());
        }
        if *part == CatalogueId::Ui {
            let Language { endonym, name, greeting, invitation, .. } = &*self.language;
            // No message has such a name.
            for (field, text) in
                [("endonym", endonym), ("name", name), ("greeting", greeting), ("invitation", invitation)]
            {
                texts.insert(format!("language/{field}"), pattern::literal(text));
            }
        }
        Some(WordsHash::of(&texts))
    }

    /// What the review of a part is worth for its words.
    pub fn review(&self, part: &CatalogueId) -> ReviewState {
        match self.language.review.get(&part.to_string()) {
            None | Some(Review::Draft) => ReviewState::Draft,
            Some(Review::Reviewed { words: None, .. }) => ReviewState::WithoutHash,
            Some(Review::Reviewed { words, .. }) if *words == self.words_hash(part) => ReviewState::Holds,
            Some(Review::Reviewed { .. }) => ReviewState::Stale,
        }
    }

    /// Lets go of what only rules read.
    pub(in crate::language) fn for_serving(mut self) -> Self {
        self.files = self.files.into_iter().map(|(id, ftl)| (id, ftl.for_serving())).collect();
        self
    }

    /// Whether the text exists here and is served.
    pub fn has(&self, id: &MessageId) -> bool {
        !self.withheld.contains(id)
            && self
                .files
                .get(&id.catalogue)
                .is_some_and(|ftl| ftl.entry(&id.message, id.attribute.as_deref()).is_some())
    }

    /// The text with its variables filled, or `None` where this language doesn't have it (or where it
    /// is withheld, or a variable is unknown, so that nobody reads a sentence with a hole in it).
    pub fn format(&self, id: &MessageId, args: &Args) -> Option<String> {
        if self.withheld.contains(id) {
            return None;
        }
        let ftl = self.files.get(&id.catalogue)?;
        let message = ftl.bundle().get_message(&id.message)?;
        let pattern = match &id.attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let entry = ftl.entry(&id.message, id.attribute.as_deref())?;
        let mut values = FluentArgs::new();
        for (name, _) in &entry.variables {
            if let Some(value) = self.shared.get(name) {
                values.set(name.clone(), value.clone());
            }
        }
        for (name, value) in &args.0 {
            match value {
                Value::Number(number) => values.set(*name, self.digits.format(*number)),
                Value::Text(text) => values.set(*name, text.clone()),
            }
        }
        let mut errors = Vec::new();
        let text = ftl.bundle().format_pattern(pattern, Some(&values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}
