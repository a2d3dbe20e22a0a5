//! Which way a text runs.

use icu_locale::{Direction as ScriptDirection, LocaleDirectionality};
use icu_locale_core::{LanguageIdentifier, subtags::Script};
use serde::{Deserialize, Serialize};

use super::{likely::likely_script, tag::LanguageTag};

/// U+2068, opens a run whose direction is its own (Unicode Standard Annex 9, 2.2).
pub const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// U+2069, closes it.
pub const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// Base direction of a language's paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction of a language that has no manifest yet: that of the script it is written in (ISO 15924), or else of
    /// the script it is usually written in. Left to right, where nobody knows.
    pub fn usual(tag: &LanguageTag, script: Option<&str>) -> Self {
        let directions = LocaleDirectionality::new_extended();
        let of_script = |script: &str| {
            let script = Script::try_from_str(script).ok();
            directions.get(&LanguageIdentifier { script, ..LanguageIdentifier::UNKNOWN })
        };
        let of_tag = || {
            let known = tag.to_string().parse().ok().and_then(|tag: LanguageIdentifier| directions.get(&tag));
            // CLDR has nothing on some tags that are written on forms all the same, such as `prs`.
            known.or_else(|| of_script(&likely_script(tag)))
        };
        match script.map_or_else(of_tag, of_script) {
            Some(ScriptDirection::RightToLeft) => Self::Rtl,
            _ => Self::Ltr,
        }
    }

    /// The invisible mark that makes a paragraph run this way whatever word it begins with: the text
    /// engine takes the first strong character, and an Arabic sentence may begin with "WLAN".
    pub fn mark(self) -> char {
        match self {
            Self::Ltr => '\u{200e}',
            Self::Rtl => '\u{200f}',
        }
    }
}

/// A text without the characters that only steer direction, as a voice needs it.
pub fn without_marks(text: &str) -> String {
    let steers =
        |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&c| !steers(c)).collect()
}

#[cfg(test)]
mod tests {
    //! Who writes from right to left is known by language and by script.
    use super::*;

    fn usual(tag: &str, script: Option<&str>) -> Direction {
        Direction::usual(&tag.parse().unwrap(), script)
    }

    #[test]
    fn languages_have_the_direction_of_their_readers() {
        for tag in
            ["ar", "arc", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi", "nqo", "az-Arab", "pa-PK"]
        {
            assert_eq!(usual(tag, None), Direction::Rtl, "{tag}");
        }
        for tag in ["de", "am", "ti", "so", "kmr", "ku", "tr", "uk", "fr", "vi", "zh", "dv-Latn", "sd-Deva", "xyz"] {
            assert_eq!(usual(tag, None), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn scripts_have_a_direction_whatever_the_language() {
        for script in ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"] {
            assert_eq!(usual("de", Some(script)), Direction::Rtl, "{script}");
        }
        for script in ["Latn", "Cyrl", "Ethi", "Deva", "Hans", "no script"] {
            assert_eq!(usual("ar", Some(script)), Direction::Ltr, "{script}");
        }
    }
}
