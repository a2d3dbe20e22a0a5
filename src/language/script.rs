//! Which script a text is written in, and a letter to know that script by.

use swash::text::{Codepoint as _, Script as Property};

/// A script, by the Unicode property of its letters (Unicode Standard Annex 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Script(Property);

impl Script {
    /// The script of a text's first letter; `None` where it has none but digits and marks.
    pub fn of(text: &str) -> Option<Self> {
        text.chars().map(|c| c.script()).find(|script| script.is_real()).map(Self)
    }

    /// A letter that its readers know it by. Of a script that isn't listed here `text` gives the first one.
    pub fn sample(self, text: &str) -> String {
        let known = match self.0 {
            Property::Arabic => "ع",
            Property::Armenian => "Ա",
            Property::Bengali => "ক",
            Property::Cyrillic => "Я",
            Property::Devanagari => "अ",
            Property::Ethiopic => "ሀ",
            Property::Georgian => "ა",
            Property::Greek => "Ω",
            Property::Gujarati => "અ",
            Property::Gurmukhi => "ੳ",
            Property::Han => "文",
            Property::Hangul => "한",
            Property::Hebrew => "א",
            Property::Khmer => "ក",
            Property::Lao => "ກ",
            Property::Latin => "A",
            Property::Myanmar => "က",
            Property::Sinhala => "අ",
            Property::Syriac => "ܐ",
            Property::Tamil => "அ",
            Property::Thai => "ก",
            Property::Tibetan => "ཀ",
            Property::Tifinagh => "ⵣ",
            _ => "",
        };
        if !known.is_empty() {
            return known.to_owned();
        }
        text.chars().find(|c| c.script() == self.0).map_or_else(String::new, String::from)
    }
}

#[cfg(test)]
mod tests {
    //! A script is known by the names languages give themselves.
    use super::Script;

    #[test]
    fn the_first_letter_decides() {
        assert_eq!(Script::of("دری"), Script::of("العربية"));
        assert_eq!(Script::of("‏(1) Українська"), Script::of("Русский"));
        assert_ne!(Script::of("ትግርኛ"), Script::of("Deutsch"));
        assert_eq!(Script::of("112 – 110"), None);
    }

    #[test]
    fn a_script_without_a_letter_of_its_own_in_the_list_shows_the_texts() {
        let sample = |text: &str| Script::of(text).unwrap().sample(text);
        assert_eq!(sample("Türkçe"), "A");
        assert_eq!(sample("ትግርኛ"), "ሀ");
        assert_eq!(sample("ߒߞߏ"), "ߒ", "N’Ko");
    }
}
