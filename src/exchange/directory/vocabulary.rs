//! How people call needs and languages in tables.

use std::collections::BTreeMap;

use crate::{
    content::{
        Towns,
        directory::{Needs, language_tag},
    },
    language::{Args, LanguageTag},
    library::Library,
};

/// Names of languages in German and English that tables use, beside those the content knows.
const LANGUAGES: [(&str, &[&str]); 32] = [
    ("de", &["deutsch", "german"]),
    ("en", &["englisch", "english"]),
    ("ar", &["arabisch", "arabic"]),
    ("fa", &["persisch", "farsi", "persian"]),
    ("prs", &["dari"]),
    ("ps", &["paschtu", "paschto", "pashto"]),
    ("ti", &["tigrinya", "tigrinisch", "tigrigna"]),
    ("am", &["amharisch", "amharic"]),
    ("so", &["somali", "somalisch"]),
    ("fr", &["französisch", "franzoesisch", "french"]),
    ("tr", &["türkisch", "tuerkisch", "turkish"]),
    ("ku", &["kurdisch", "kurdish"]),
    ("kmr", &["kurmandschi", "kurmanci", "kurmanji"]),
    ("ckb", &["sorani"]),
    ("uk", &["ukrainisch", "ukrainian"]),
    ("ru", &["russisch", "russian"]),
    ("pl", &["polnisch", "polish"]),
    ("ro", &["rumänisch", "rumaenisch", "romanian"]),
    ("bg", &["bulgarisch", "bulgarian"]),
    ("es", &["spanisch", "spanish"]),
    ("pt", &["portugiesisch", "portuguese"]),
    ("it", &["italienisch", "italian"]),
    ("vi", &["vietnamesisch", "vietnamese"]),
    ("zh", &["chinesisch", "chinese"]),
    ("hi", &["hindi"]),
    ("ur", &["urdu"]),
    ("bn", &["bengalisch", "bengali"]),
    ("sq", &["albanisch", "albanian"]),
    ("sr", &["serbisch", "serbian"]),
    ("ka", &["georgisch", "georgian"]),
    ("hy", &["armenisch", "armenian"]),
    ("rom", &["romani", "romanes"]),
];

/// What words in a table mean.
pub struct Vocabulary<'a> {
    /// The needs there are.
    pub needs: &'a Needs,
    /// The towns there are.
    pub towns: &'a Towns,
    /// Needs by their names on the screen, in small letters.
    labels: BTreeMap<String, String>,
    /// Languages by their names, in small letters.
    languages: BTreeMap<String, String>,
}

impl<'a> Vocabulary<'a> {
    /// Needs by their ids alone, languages by their usual names.
    pub fn new(needs: &'a Needs, towns: &'a Towns) -> Self {
        let names = LANGUAGES.iter().flat_map(|(tag, names)| names.iter().map(|name| ((*name).into(), (*tag).into())));
        Self { needs, towns, labels: BTreeMap::new(), languages: names.collect() }
    }

    /// Also needs by what the screen calls them in German and English, and the languages of the content.
    #[must_use]
    pub fn with_words(mut self, library: &Library) -> Self {
        for language in library.languages() {
            for name in [&language.name, &language.endonym] {
                self.languages.insert(name.to_lowercase(), language.tag.to_string());
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

    /// Languages of a cell; what is none stays as it was written.
    pub(super) fn languages(&self, cell: &str) -> Vec<String> {
        let cell = cell.replace(" und ", ",").replace(" and ", ",");
        let parts = cell.split([',', ';', '|', '/', '\n']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| self.language(part)).collect()
    }

    /// The tag of a language's name; the word itself where nobody knows it.
    pub(super) fn language(&self, word: &str) -> String {
        let known = || self.languages.get(&word.to_lowercase()).cloned();
        known().or_else(|| Some(language_tag(word)?.to_string())).unwrap_or_else(|| word.to_owned())
    }
}
