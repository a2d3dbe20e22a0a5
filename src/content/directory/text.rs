//! A text of a site, in some languages and always in German.

use std::collections::BTreeMap;

use crate::language::LanguageTag;

/// A text in some languages; German is always among them, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteText {
    german: String,
    others: BTreeMap<LanguageTag, String>,
}

impl SiteText {
    /// Takes a text that has German. Empty languages are dropped.
    pub fn new(mut texts: BTreeMap<LanguageTag, String>) -> Option<Self> {
        for text in texts.values_mut() {
            *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        texts.retain(|_, text| !text.is_empty());
        let german = texts.remove(&LanguageTag::german())?;
        Some(Self { german, others: texts })
    }

    /// The German text.
    pub fn german(&self) -> &str {
        &self.german
    }

    /// The text in one language.
    pub fn get(&self, tag: &LanguageTag) -> Option<&str> {
        if *tag == LanguageTag::german() { Some(&self.german) } else { self.others.get(tag).map(String::as_str) }
    }

    /// The text in the first of these languages that has it, or in German; with the language it is in.
    pub fn best<'a>(&'a self, tags: impl IntoIterator<Item = &'a LanguageTag>) -> (LanguageTag, &'a str) {
        let found = tags.into_iter().find_map(|tag| Some((tag.clone(), self.get(tag)?)));
        found.unwrap_or_else(|| (LanguageTag::german(), self.german()))
    }

    /// German, then the others by tag.
    pub fn iter(&self) -> impl Iterator<Item = (LanguageTag, &str)> {
        let german = std::iter::once((LanguageTag::german(), self.german()));
        german.chain(self.others.iter().map(|(tag, text)| (tag.clone(), text.as_str())))
    }
}
