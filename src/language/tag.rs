//! BCP 47 tags.

use std::{fmt, str::FromStr};

use icu_locale::LocaleCanonicalizer;
use icu_locale_core::Locale;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// Languages CLDR takes for another's form, and people who speak them don't: Dari and Kurmanji have words and voices of their
/// own here.
const OWN: [&str; 2] = ["prs", "kmr"];

/// A BCP 47 language tag (RFC 5646) without extensions, such as `ar`, `prs` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(LanguageIdentifier);

impl LanguageTag {
    /// German: the reference every other language is translated from.
    pub fn german() -> Self {
        Self(unic_langid::langid!("de"))
    }

    /// The tag under which its language is looked for: `ar` of `ara` and `arb`, `de` of `ger`.
    #[must_use]
    pub fn canonical(&self) -> Self {
        let Ok(mut locale) = self.to_string().parse::<Locale>() else { return self.clone() };
        if OWN.contains(&locale.id.language.as_str()) {
            return self.clone();
        }
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        locale.id.to_string().parse().unwrap_or_else(|_| self.clone())
    }

    /// Whether both can mean the same words: one language in one script, whatever the region.
    pub fn is_close_to(&self, other: &Self) -> bool {
        let whole = |tag: &Self| {
            let mut whole = tag.0.clone();
            whole.maximize();
            (whole.language, whole.script)
        };
        whole(self) == whole(other)
    }

    /// The identifier Fluent works with.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that is no BCP 47 tag.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no BCP 47 language tag")]
pub struct BadTag(String);

impl FromStr for LanguageTag {
    type Err = BadTag;

    fn from_str(text: &str) -> Result<Self, BadTag> {
        text.parse().map(Self).map_err(|_| BadTag(text.to_owned()))
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = BadTag;

    fn try_from(text: String) -> Result<Self, BadTag> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.to_string()
    }
}

#[cfg(test)]
mod tests {
    //! One language has one tag, however a list of codes calls it.
    use super::*;

    #[test]
    fn longer_codes_of_a_language_are_its_shortest() {
        for (code, tag) in [
            ("ara", "ar"),
            ("arb", "ar"),
            ("kur", "ku"),
            ("deu", "de"),
            ("ger", "de"),
            ("tir", "ti"),
            ("fas", "fa"),
            ("per", "fa"),
            ("som", "so"),
            ("pus", "ps"),
            ("ukr", "uk"),
            ("ar", "ar"),
            ("prs", "prs"),
            ("kmr", "kmr"),
            ("ckb", "ckb"),
            ("pt-br", "pt-BR"),
            ("dgs", "dgs"),
        ] {
            assert_eq!(code.parse::<LanguageTag>().unwrap().canonical().to_string(), tag, "{code}");
        }
    }
}
