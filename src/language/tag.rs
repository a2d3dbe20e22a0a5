//! BCP 47 tags.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag (RFC 5646) without extensions, such as `ar`, `prs` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(LanguageIdentifier);

impl LanguageTag {
    /// German: the reference every other language is translated from.
    pub fn german() -> Self {
        Self(unic_langid::langid!("de"))
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
