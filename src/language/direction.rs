//! Which way a text runs.

use serde::{Deserialize, Serialize};

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
