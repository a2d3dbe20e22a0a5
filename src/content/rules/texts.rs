//! Rules of one text, run over all that may hold any; what holds an error is taken out of service.

use super::{
    addresses, asks, brackets, characters,
    input::{Context, has_error},
    languages, length, marks, minutes, numbers,
    text::{self, Text},
    unbroken, variables,
};
use crate::{
    content::{Faces, Facts},
    diagnostic::{Diagnostic, SourceText},
    language::{Catalogue, Language, MessageId},
};

type TextRule = fn(&Context<'_>, &Text<'_>, &mut Vec<Diagnostic>);

const TEXT_RULES: [TextRule; 10] = [
    addresses::check,
    asks::check,
    brackets::check,
    characters::check,
    length::check,
    marks::check,
    minutes::check,
    numbers::check,
    unbroken::check,
    variables::check,
];

/// The texts of a catalogue that hold an error and may not be served, with what was found in them.
pub fn unfit(catalogue: &Catalogue, facts: &Facts, faces: &Faces) -> (Vec<MessageId>, Vec<Diagnostic>) {
    let context = Context { facts, faces, german: None };
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    text::of_catalogue(catalogue, |id, text| {
        let before = findings.len();
        run(&context, text, &mut findings);
        if has_error(&findings[before..]) {
            ids.push(id);
        }
    });
    (ids, findings)
}

/// What keeps a language off the screen although its manifest could be read.
pub fn manifest(language: &Language, source: &SourceText, facts: &Facts, faces: &Faces) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    languages::face(language, source, faces, &mut findings);
    if has_error(&findings) {
        return findings;
    }
    let context = Context { facts, faces, german: None };
    text::of_manifest(language, source, |text| run(&context, text, &mut findings));
    findings
}

/// Facts whose value holds an error. Telephone numbers are digits alone and never do.
pub fn unfit_facts(facts: &Facts, source: &SourceText, faces: &Faces) -> (Vec<String>, Vec<Diagnostic>) {
    let context = Context { facts, faces, german: None };
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    for fact in facts.iter() {
        let before = findings.len();
        text::of_fact(fact, source, |text| run(&context, text, &mut findings));
        if has_error(&findings[before..]) {
            ids.push(fact.id.to_string());
        }
    }
    (ids, findings)
}

/// Looks at one text with every rule of texts.
pub(super) fn run(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    for rule in TEXT_RULES {
        rule(context, text, findings);
    }
}
