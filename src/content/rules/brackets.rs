//! Brackets are closed, and round ones hold the German word for what a sentence names: a German voice speaks them.

use std::collections::BTreeSet;

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    diagnostic::Diagnostic,
    language::{CatalogueId, FluentFile, GAP, LanguageTag, Reading, Role},
};

/// What opens, and what closes it: of Latin, of East Asia, of Arabic (which sets its ornate ones from right to left).
const PAIRS: [(char, char); 7] =
    [('(', ')'), ('[', ']'), ('（', '）'), ('［', '］'), ('｛', '｝'), ('【', '】'), ('\u{fd3f}', '\u{fd3e}')];
/// Those that hold German words.
const ROUND: [char; 3] = ['(', '（', '\u{fd3f}'];

pub(super) fn check(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    for reading in text.readings {
        if let Some((bracket, at)) = unbalanced(reading) {
            findings.push(Diagnostic::warning("bracket-unbalanced", text.place(at)).with("bracket", bracket));
            return;
        }
    }
    let (id, message) = match text.owner {
        Owner::Page { tag, module, message } if *tag != LanguageTag::german() => {
            (CatalogueId::Module(module.to_owned().into()), message)
        }
        Owner::Ui { tag, message } if *tag != LanguageTag::german() => (CatalogueId::Ui, message),
        Owner::Console { tag, message } if *tag != LanguageTag::german() => (CatalogueId::Console, message),
        _ => return,
    };
    let Some(german) = context.german.and_then(|german| german.files().get(&id)) else { return };
    if text.role.is_for_trainers() {
        return;
    }
    let mut known: Option<BTreeSet<String>> = None;
    for reading in text.readings {
        for (inside, at) in held(reading) {
            let known = known.get_or_insert_with(|| known_words(context, german, message));
            if let Some(word) = words(&inside).find(|word| !known.iter().any(|other| same_word(word, other))) {
                let finding = Diagnostic::warning("bracket-not-german", text.place(at));
                findings.push(finding.with("text", inside.replace(GAP, "…")).with("word", word));
            }
        }
    }
}

/// The first bracket that has no other, or another than its own.
fn unbalanced(reading: &Reading) -> Option<(char, usize)> {
    let mut open: Vec<(char, char, usize)> = Vec::new();
    // The word that is being read, for lists count “a)”, “1)”.
    let (mut word, mut is_list) = (0, true);
    for (c, at) in reading.chars() {
        if let Some((_, close)) = PAIRS.iter().find(|(opens, _)| *opens == c) {
            open.push((c, *close, at));
        } else if PAIRS.iter().any(|(_, closes)| *closes == c) {
            match open.last() {
                Some((_, close, _)) if *close == c => drop(open.pop()),
                None if c == ')' && is_list && (1..=2).contains(&word) => {}
                _ => return Some((c, at)),
            }
        }
        if c.is_alphanumeric() {
            word += 1;
        } else {
            (word, is_list) = (0, c.is_whitespace());
        }
    }
    open.first().map(|(c, _, at)| (*c, *at))
}

/// What round brackets hold, and where they open.
fn held(reading: &Reading) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(String, usize, char)> = None;
    for (c, at) in reading.chars() {
        match (c, &mut open) {
            (c, None) if ROUND.contains(&c) => {
                let close = PAIRS.iter().find(|(opens, _)| *opens == c).map_or(c, |(_, close)| *close);
                open = Some((String::new(), at, close));
            }
            (c, Some((_, _, close))) if c == *close => {
                found.extend(open.take().map(|(inside, at, _)| (inside, at)));
            }
            (c, Some((inside, ..))) => inside.push(c),
            _ => {}
        }
    }
    found
}

/// The words a German page shows.
fn known_words(context: &Context<'_>, german: &FluentFile, message: &str) -> BTreeSet<String> {
    let shown = german.message(message).filter(|(attribute, _)| Role::of(*attribute) == Role::Shown);
    let fact = |name: &str| context.facts.get(name).map_or(String::new(), |fact| fact.shown());
    let texts = shown.flat_map(|(_, entry)| &entry.readings).map(|reading| reading.text(fact));
    texts.flat_map(|text| words(&text).collect::<Vec<_>>()).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).map(str::to_owned)
}

/// Whether two words are the same but for case and an ending (Verein, Vereine, Vereinen).
fn same_word(a: &str, b: &str) -> bool {
    const STEM: usize = 4;
    const ENDING: usize = 2;
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    short == long || long.strip_prefix(short.as_str()).is_some_and(|end| short.len() >= STEM && end.len() <= ENDING)
}
