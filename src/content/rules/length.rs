//! A German sentence has at most twelve words (Einfache Sprache, A2).

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    diagnostic::Diagnostic,
    language::{LanguageTag, Role},
};

/// Most words of a German sentence.
pub const MOST_WORDS: usize = 12;

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    let german = matches!(text.owner, Owner::Page { tag, .. } if *tag == LanguageTag::german());
    if !german || text.role != Role::Shown {
        return;
    }
    // A fact counts as one word, however many groups its number has.
    let longest = text.readings.iter().map(|reading| longest(&reading.text(|_| "0".to_owned()))).max().unwrap_or(0);
    if longest > MOST_WORDS {
        let finding = Diagnostic::error("sentence-too-long", text.place(text.offset));
        findings.push(finding.with("count", longest).with("most", MOST_WORDS));
    }
}

/// Words of the longest sentence.
fn longest(text: &str) -> usize {
    let (mut longest, mut words) = (0, 0);
    for word in text.split_whitespace() {
        words += usize::from(word.contains(char::is_alphanumeric));
        longest = longest.max(words);
        if word.trim_end_matches(['“', '”', '"', ')', '«', '»']).ends_with(['.', '!', '?', '…']) {
            words = 0;
        }
    }
    longest
}
