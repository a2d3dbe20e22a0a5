//! What is said at marks, compared with what is written: letters and digits alone, whatever their case and accents' form.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use super::marks::Mark;

/// Words as they are compared.
pub(super) fn plain(words: &str) -> String {
    words.nfc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Marks in order of time, where those that say one text in parts are one mark: programs cut sentences to the width of a
/// screen. `texts` are [`plain`]; `known` are marks that name or say a text by themselves.
pub(super) fn joined(marks: Vec<Mark>, texts: &BTreeSet<String>, known: impl Fn(&Mark) -> bool) -> Vec<Mark> {
    let mut whole: Vec<Mark> = Vec::new();
    let mut rest = marks.into_iter().peekable();
    // What may yet become a text, and what it says.
    let mut parts: Vec<Mark> = Vec::new();
    let mut said = String::new();
    while let Some(mark) = rest.next() {
        let words = plain(&mark.words);
        if words.is_empty() || known(&mark) {
            whole.append(&mut parts);
            said.clear();
            whole.push(mark);
            continue;
        }
        said.push_str(&words);
        parts.push(mark);
        if !begins(texts, &said) && parts.len() > 1 {
            // What was begun is no text; the last of it may begin one.
            let last = parts.pop();
            whole.append(&mut parts);
            said = words;
            parts.extend(last);
        }
        if parts.len() > 1 && texts.contains(&said) {
            whole.extend(one(std::mem::take(&mut parts)));
            said.clear();
        } else if !begins(texts, &said) || rest.peek().is_none() {
            whole.append(&mut parts);
            said.clear();
        }
    }
    whole.append(&mut parts);
    whole
}

fn begins(texts: &BTreeSet<String>, said: &str) -> bool {
    texts.range(said.to_owned()..).next().is_some_and(|text| text.starts_with(said))
}

fn one(parts: Vec<Mark>) -> Option<Mark> {
    let words = parts.iter().map(|part| part.words.as_str()).collect::<Vec<_>>().join(" ");
    let end = parts.iter().filter_map(|part| part.end).max();
    let first = parts.into_iter().next()?;
    Some(Mark { words, end, ..first })
}

/// How much of a text is said, from 0 to 1: the share of its words that are heard.
pub(super) fn share(said: &str, text: &str) -> f64 {
    let words =
        |text: &str| text.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect::<BTreeSet<_>>();
    let (said, text) = (words(said), words(text));
    if text.is_empty() { 0.0 } else { text.intersection(&said).count() as f64 / text.len() as f64 }
}
