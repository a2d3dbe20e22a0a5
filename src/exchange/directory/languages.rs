//! What cells of tables say of languages.
//!
//! Owns: from a word to the tag under which its language is looked for; names are those of
//! [`crate::language::known_names`]. Refuses: words that are the code of a language nobody means: DGS is German Sign
//! Language to people and a language of Burkina Faso to ISO 639-3.

use std::collections::BTreeMap;

use crate::{content::directory::language_tag, language::known_names};

/// Languages by their names, in small letters.
#[derive(Debug, Clone)]
pub(super) struct Languages(BTreeMap<String, String>);

/// A language of a cell.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Spoken {
    /// The word is a language.
    Whole(String),
    /// A language with words beside it that say more.
    Part(String),
    /// Nobody knows it.
    Unknown,
}

impl Languages {
    /// Those whose names are known without any content.
    pub fn new() -> Self {
        let mut known = Self(BTreeMap::new());
        for (name, tag) in known_names() {
            known.add(name, tag);
        }
        known
    }

    /// Learns a name.
    pub fn add(&mut self, name: &str, tag: &str) {
        self.0.insert(name.to_lowercase(), tag.to_owned());
    }

    /// What a word says: `Dari`, `ara`, `Kurdisch (Sorani)`, `Englisch (nach Absprache)`.
    pub fn read(&self, word: &str) -> Spoken {
        if let Some(tag) = self.tag(word) {
            return Spoken::Whole(tag);
        }
        let Some((outer, inner)) = word.split_once('(') else { return Spoken::Unknown };
        let outer = self.tag(outer);
        let inner = self.tag(inner.trim().trim_end_matches(')'));
        match (outer, inner) {
            // The narrower of two names has the longer code: Sorani is Kurdish, Dari is Persian.
            (Some(outer), Some(inner)) if outer.len() != inner.len() => {
                Spoken::Whole(if outer.len() > inner.len() { outer } else { inner })
            }
            (Some(outer), _) => Spoken::Part(outer),
            (None, _) => Spoken::Unknown,
        }
    }

    fn tag(&self, word: &str) -> Option<String> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(tag) = self.0.get(&word.to_lowercase()) {
            return Some(tag.clone());
        }
        let tag = language_tag(&word)?.canonical();
        let language = tag.identifier().language.as_str();
        let known = language.len() == 2 || self.0.values().any(|known| known == language);
        known.then(|| tag.to_string())
    }
}

#[cfg(test)]
mod tests {
    //! What people and programs call a language is its tag; what nobody means is none.
    use super::*;

    #[test]
    fn names_and_codes_are_tags() {
        let languages = Languages::new();
        for (word, tag) in [
            ("Bosnisch", "bs"),
            ("Hungarian", "hu"),
            ("Tamil", "ta"),
            ("Ελληνικά", "el"),
            ("Kurdisch (Sorani)", "ckb"),
            ("Kurdisch (Kurmandschi)", "kmr"),
            ("Sorani (Kurdisch)", "ckb"),
            ("ara", "ar"),
            ("PRS", "prs"),
            ("pt-BR", "pt-BR"),
            ("Deutsche  Gebärdensprache", "gsg"),
            ("zh-hans", "zh-Hans"),
        ] {
            assert_eq!(languages.read(word), Spoken::Whole(tag.to_owned()), "{word}");
        }
        assert_eq!(languages.read("Englisch (nach Absprache)"), Spoken::Part("en".to_owned()));
        for word in ["DGS", "BKS", "alle", "Klingonisch", "nur", "(Dari)", "", "LBG"] {
            assert_eq!(languages.read(word), Spoken::Unknown, "{word}");
        }
    }
}
