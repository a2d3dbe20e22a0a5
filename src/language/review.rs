//! A signature under words: who read a part of a language, when, and by their hash which words those were.
//!
//! Owns: the review as `language.ron` holds it, and what it is worth today. Refuses: finding the words of a part
//! (`Catalogue::words_hash`) and writing the file ([`sign`](super::sign())).
//!
//! Signed are all texts of the part's file, each under its name: what is shown, what is spoken instead (`-say`), and the
//! notes and questions trainers speak from; not how many minutes a page takes. `ui` is signed together with the texts of the manifest: `endonym`, `name`, `greeting` and
//! `invitation`. Texts count as patterns on one line ([`pattern`](super::fluent::pattern)), sorted by name, so neither comments,
//! blank lines, line breaks, indentation nor the order of the file make a difference; and a fact counts by its name, since
//! the file of the facts says who checked its value.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
};

use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// A part's review, as the manifest has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Review {
    /// Nobody has signed it.
    Draft,
    /// Signed by a named person.
    Reviewed {
        /// Name of the reviewer.
        by: String,
        /// Day of the signature.
        on: Date,
        /// The words that were read. `None`: nobody wrote down which.
        #[serde(default)]
        words: Option<WordsHash>,
    },
}

/// What a review is worth for the words of today. Only [`Holds`](Self::Holds) makes a part more than a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Nobody has signed.
    Draft,
    /// The words are those that were signed.
    Holds,
    /// The words are others than those that were signed.
    Stale,
    /// Somebody signed, but nobody wrote down which words.
    WithoutHash,
}

/// Names the words somebody read: the first 16 hexadecimal digits of their SHA-256. What a file has instead is kept as it
/// is, and fits no words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct WordsHash(String);

impl WordsHash {
    /// The hash of texts, each by its name: a pattern on one line.
    pub(super) fn of(texts: &BTreeMap<String, String>) -> Self {
        let mut digest = Sha256::new();
        for (name, line) in texts {
            // A name has no spaces, and a pattern no line ends: nothing else is written the same way.
            digest.update(format!("{name} = {line}\n"));
        }
        Self(digest.finalize().iter().take(8).fold(String::new(), |mut hash, byte| {
            // Writing into a String can't fail.
            let _ = write!(hash, "{byte:02x}");
            hash
        }))
    }
}

impl fmt::Display for WordsHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
