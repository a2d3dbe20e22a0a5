//! How people call needs and languages in tables.

use std::collections::BTreeMap;

use super::languages::{Languages, Spoken};
use crate::{
    content::{Towns, directory::Needs},
    diagnostic::{Diagnostic, Location},
    language::{Args, LanguageTag},
    library::Library,
};

/// What words in a table mean.
pub struct Vocabulary<'a> {
    /// The needs there are.
    pub needs: &'a Needs,
    /// The towns there are.
    pub towns: &'a Towns,
    /// Needs by their names on the screen, in small letters.
    labels: BTreeMap<String, String>,
    /// Languages by their names.
    languages: Languages,
}

impl<'a> Vocabulary<'a> {
    /// Needs by their ids alone, languages by their usual names.
    pub fn new(needs: &'a Needs, towns: &'a Towns) -> Self {
        Self { needs, towns, labels: BTreeMap::new(), languages: Languages::new() }
    }

    /// Also needs by what the screen calls them in German and English, and the languages of the content.
    #[must_use]
    pub fn with_words(mut self, library: &Library) -> Self {
        for language in library.languages() {
            for name in [&language.name, &language.endonym] {
                self.languages.add(name, &language.tag.to_string());
            }
            if [LanguageTag::german().to_string(), "en".to_owned()].contains(&language.tag.to_string()) {
                let words = library.catalogue(language).value;
                for need in library.needs().iter() {
                    if let Some(label) = words.format(&need.label(), &Args::default()) {
                        self.labels.insert(label.to_lowercase(), need.id.to_string());
                    }
                }
            }
        }
        self
    }

    /// Needs of a cell; what is none stays as it was written.
    pub(super) fn needs(&self, cell: &str) -> Vec<String> {
        let parts = cell.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| self.need(part).unwrap_or_else(|| part.to_owned())).collect()
    }

    /// The need a word names.
    pub(super) fn need(&self, word: &str) -> Option<String> {
        let word = word.trim().to_lowercase();
        self.needs.get(&word).map(|need| need.id.to_string()).or_else(|| self.labels.get(&word).cloned())
    }

    /// Languages of a cell; a word that is none is a finding.
    pub(super) fn languages(&self, cell: &str, place: &Location, findings: &mut Vec<Diagnostic>) -> Vec<String> {
        let mut cell = cell.to_owned();
        for and in [" und ", " and ", " sowie ", " oder ", " or ", " u. ", " & ", " + "] {
            cell = cell.replace(and, ",");
        }
        let parts = outside_brackets(&cell, &[',', ';', '|', '/', '\n']);
        let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
        parts.filter_map(|part| self.language(&[part], place, findings)).collect()
    }

    /// The language of the first of these words that is one; a finding where none is.
    pub(super) fn language(&self, words: &[&str], place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
        let read = words.iter().map(|word| (*word, self.languages.read(word)));
        match read.into_iter().find(|(_, read)| *read != Spoken::Unknown) {
            Some((_, Spoken::Whole(tag))) => Some(tag),
            Some((word, Spoken::Part(tag))) => {
                let finding = Diagnostic::note("import-language-part", place.clone()).with("word", word);
                findings.push(finding.with("tag", &tag));
                Some(tag)
            }
            _ => {
                let finding = Diagnostic::error("import-language", place.clone());
                findings.push(finding.with("word", words.join(", ")));
                None
            }
        }
    }
}

/// Parts of a text; what stands in brackets is one.
fn outside_brackets<'t>(text: &'t str, between: &[char]) -> Vec<&'t str> {
    let mut deep = 0_usize;
    let split = |c: char| {
        match c {
            '(' => deep += 1,
            ')' => deep = deep.saturating_sub(1),
            _ => {}
        }
        deep == 0 && between.contains(&c)
    };
    text.split(split).collect()
}
