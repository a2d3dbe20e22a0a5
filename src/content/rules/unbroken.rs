//! A word has room in a line: upright, in the largest letters, a longer one runs off the screen.
//!
//! Scripts without spaces break where their words end, or between any two letters; so do Chinese and Japanese.

use swash::text::{Codepoint as _, LineBreak};
use unicode_width::UnicodeWidthChar as _;

use super::{input::Context, text::Text};
use crate::{diagnostic::Diagnostic, language::Role};

/// Most letters of a word. The longest that is shown, a German one in brackets and a question mark, has 27.
const MOST_LETTERS: usize = 28;

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    if text.role != Role::Shown {
        return;
    }
    for reading in text.readings {
        // A fact breaks at its groups.
        let shown = reading.text(|_| " ".to_owned());
        if let Some(word) = shown.split(breaks).find(|word| letters(word) > MOST_LETTERS) {
            let finding = Diagnostic::warning("word-too-long", text.place(text.offset));
            findings.push(finding.with("word", word).with("count", letters(word)).with("most", MOST_LETTERS));
            return;
        }
    }
}

/// Whether a line may end here: at a space, visible or not, at a hyphen, and in scripts whose words stand together.
fn breaks(c: char) -> bool {
    let class = c.line_break();
    c.is_whitespace()
        || matches!(
            class,
            LineBreak::SA | LineBreak::ID | LineBreak::ZW | LineBreak::BA | LineBreak::HY | LineBreak::SY
        )
}

/// Letters of a word that take room.
fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.width().unwrap_or(0) > 0).count()
}
