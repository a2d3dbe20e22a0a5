//! Round brackets hold the German word for what a sentence names: a German voice speaks them.

use std::collections::BTreeSet;

use super::{
    input::Context,
    text::{Owner, Role, Text},
};
use crate::{
    diagnostic::Diagnostic,
    language::{CatalogueId, GAP, LanguageTag},
};

pub(super) fn check(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    let (id, message) = match text.owner {
        Owner::Page { tag, module, message } if *tag != LanguageTag::german() => {
            (CatalogueId::Module(module.to_owned().into()), message)
        }
        Owner::Ui { tag, message } if *tag != LanguageTag::german() => (CatalogueId::Ui, message),
        _ => return,
    };
    let Some(german) = context.german.and_then(|german| german.files().get(&id)) else { return };
    if text.role == Role::Notes {
        return;
    }
    let mut known: Option<BTreeSet<String>> = None;
    for reading in text.readings {
        let mut open: Option<(String, usize)> = None;
        for (c, offset) in reading.chars() {
            match (c, &mut open) {
                ('(', None) => open = Some((String::new(), offset)),
                (')', Some(_)) => {
                    let Some((inside, at)) = open.take() else { continue };
                    let known = known.get_or_insert_with(|| {
                        let shown =
                            german.message(message).filter(|(attribute, _)| Role::of(*attribute) == Role::Shown);
                        let fact = |name: &str| context.facts.get(name).map_or(String::new(), |fact| fact.shown());
                        let texts = shown.flat_map(|(_, entry)| &entry.readings).map(|reading| reading.text(fact));
                        texts.flat_map(|text| words(&text).collect::<Vec<_>>()).collect()
                    });
                    if let Some(word) = words(&inside).find(|word| !known.iter().any(|other| same_word(word, other))) {
                        let finding = Diagnostic::warning("bracket-not-german", text.place(at));
                        findings.push(finding.with("text", inside.replace(GAP, "…")).with("word", word));
                    }
                }
                (c, Some((inside, _))) => inside.push(c),
                _ => {}
            }
        }
    }
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
