//! What trainers ask the group: short, a question, and of a rule or an invented person.
//!
//! Spouses sit beside each other, and raised hands are seen by all: nobody is asked for their own home, flight, faith,
//! health or status. Whether a question does, words can only guess ([`is_personal`]); so it is a warning.

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    diagnostic::Diagnostic,
    language::{LanguageTag, Role, Script},
};

/// Most words of a German question to the group.
pub const MOST_WORDS_OF_ASK: usize = 20;

/// Question marks: of Latin, East Asia, Arabic, old Arabic, Ethiopic, Armenian, Greek, Vai and Bamum.
const MARKS: [char; 9] = ['?', '？', '؟', '⸮', '፧', '՞', '\u{37e}', '꘏', '꛷'];
/// A letter of each script that writes questions without a mark: Thai, Lao, Burmese, Tibetan.
const WITHOUT_MARK: [&str; 4] = ["ก", "ກ", "က", "བ"];

/// Words that speak to the reader.
const YOU: [&str; 21] = [
    "Sie", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres", "Ihnen", "du", "Du", "dir", "dich", "dein", "deine",
    "deinem", "deinen", "deiner", "deines", "euch", "euer", "eure",
];
/// Beginnings of words that name what nobody is asked for.
const PRIVATE: [&str; 9] =
    ["geflohen", "Flucht", "Religion", "Glaube", "Krankheit", "Aufenthalt", "Status", "Familie", "Heimat"];
/// The forms of “krank” alone: a “Krankenhaus” is a place.
const ILL: [&str; 6] = ["krank", "kranke", "krankem", "kranken", "kranker", "krankes"];

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    let (Owner::Page { tag, .. }, Role::Ask) = (text.owner, text.role) else { return };
    let place = || text.place(text.offset);
    let readings: Vec<String> = text.readings.iter().map(|reading| reading.text(|_| "0".to_owned())).collect();
    if !readings.iter().all(|reading| asks(reading)) {
        findings.push(Diagnostic::warning("ask-question", place()));
    }
    if *tag != LanguageTag::german() {
        return;
    }
    let longest = readings.iter().map(|reading| words(reading).count()).max().unwrap_or(0);
    if longest > MOST_WORDS_OF_ASK {
        let finding = Diagnostic::warning("ask-long", place()).with("count", longest);
        findings.push(finding.with("most", MOST_WORDS_OF_ASK));
    }
    if let Some(word) = readings.iter().find_map(|reading| is_personal(reading)) {
        findings.push(Diagnostic::warning("ask-personal", place()).with("word", word));
    }
}

/// Whether a text has a question mark, or is written in a script that knows none.
fn asks(text: &str) -> bool {
    let script = Script::of(text);
    // A Greek question mark is typed as a semicolon, and Unicode calls the two the same.
    let is_greek = script.is_some() && script == Script::of("Ω");
    text.contains(MARKS)
        || (is_greek && text.contains(';'))
        || (script.is_some() && WITHOUT_MARK.iter().any(|letter| Script::of(letter) == script))
}

/// The word that makes a German question personal: it says “you”, anywhere, and names something private, anywhere. “Sie”
/// at the beginning of a sentence may be somebody else; a name says so better.
fn is_personal(text: &str) -> Option<&str> {
    let is_private = |word: &&str| PRIVATE.iter().any(|private| word.starts_with(private)) || ILL.contains(word);
    words(text).find(|word| YOU.contains(word))?;
    words(text).find(is_private)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    //! A question is known by its mark, and a private one by its words.
    use super::{asks, is_personal};

    #[test]
    fn every_script_asks_in_its_own_way() {
        for text in ["Wer hilft?", "Wer? Amir.", "من يساعد؟", "መን ይሕግዝ፧", "谁帮忙？", "Ποιος βοηθά;", "ใครช่วย"]
        {
            assert!(asks(text), "{text}");
        }
        for text in ["Wer hilft.", "Wer hilft; wer nicht.", "من يساعد.", "መን ይሕግዝ።", ""] {
            assert!(!asks(text), "{text}");
        }
    }

    #[test]
    fn nobody_is_asked_for_what_is_their_own() {
        for (text, word) in [
            ("Warum sind Sie geflohen?", "geflohen"),
            ("Wie ist es in Ihrer Heimat?", "Heimat"),
            ("Bist du krank?", "krank"),
            ("Welchen Aufenthaltstitel haben Sie?", "Aufenthaltstitel"),
        ] {
            assert_eq!(is_personal(text), Some(word), "{text}");
        }
        for text in
            ["Amir ist krank. Wen ruft er an?", "Wo finden Sie das Krankenhaus?", "Darf Leyla ihre Religion wechseln?"]
        {
            assert_eq!(is_personal(text), None, "{text}");
        }
    }
}
