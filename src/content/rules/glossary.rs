//! Fixed terms are said as the glossary wants, and never as it forbids.

use std::path::Path;

use super::input::RuleInput;
use crate::{
    content::term::glossary::{GLOSSARY, Glossary, Plain, Rendering, Term},
    diagnostic::{Diagnostic, SourceText},
    language::{Catalogue, Entry, MessageId, Role},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let path = Path::new(GLOSSARY);
    if stock.files.size(path).is_none() {
        return;
    }
    let source = match stock.files.text_or(path) {
        Ok(source) => source,
        Err(finding) => return findings.push(finding),
    };
    let glossary = Glossary::read(&source).unpack_into(findings);
    let Some(german) = stock.german() else { return };
    let uses = uses(german, &glossary);
    for catalogue in stock.translations() {
        for (id, term) in &uses {
            let Some(rendering) = term.translations.get(catalogue.tag()) else { continue };
            let Some(ftl) = catalogue.files().get(&id.catalogue) else { continue };
            let Some(entry) = ftl.entry(&id.message, id.attribute.as_deref()) else { continue };
            one(id, term, rendering, &ftl.source, entry, findings);
        }
    }
}

/// Every German text that has a term, with the term.
fn uses<'a>(german: &Catalogue, glossary: &'a Glossary) -> Vec<(MessageId, &'a Term)> {
    let mut uses = Vec::new();
    for (id, ftl) in german.files() {
        for (message, attribute, entry) in ftl.entries() {
            if Role::of(attribute) != Role::Shown {
                continue;
            }
            let texts = texts(entry);
            let used = glossary
                .terms
                .iter()
                .filter(|term| term.forms.iter().any(|form| texts.iter().any(|text| form.is_in(text))));
            let id = MessageId {
                catalogue: id.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|attribute| attribute.to_owned().into()),
            };
            uses.extend(used.map(|term| (id.clone(), term)));
        }
    }
    uses
}

fn one(
    id: &MessageId,
    term: &Term,
    rendering: &Rendering,
    source: &SourceText,
    entry: &Entry,
    findings: &mut Vec<Diagnostic>,
) {
    let texts = texts(entry);
    let place = || source.place(entry.offset);
    let wanted = &rendering.wanted;
    let has_wanted = wanted.iter().any(|form| texts.iter().any(|text| form.is_in(text)));
    if !has_wanted && !wanted.is_empty() && !rendering.without.contains(&id.to_string()) {
        let names: Vec<&str> = wanted.iter().map(|form| form.text.as_str()).collect();
        let finding = Diagnostic::warning("glossary-wanted", place()).with("term", &term.term);
        findings.push(finding.with("wanted", names.join(", ")).with("id", id));
    }
    for forbidden in &rendering.forbidden {
        if texts.iter().any(|text| forbidden.form.is_in(text)) {
            let finding = Diagnostic::warning("glossary-forbidden", place()).with("term", &term.term);
            let finding = finding.with("form", &forbidden.form.text).with("reason", &forbidden.reason);
            let wanted = wanted.first().map_or("–", |form| &form.text);
            findings.push(finding.with("wanted", wanted));
        }
    }
}

/// Every way a text can come out; a space stands for a variable.
fn texts(entry: &Entry) -> Vec<Plain> {
    entry.readings.iter().map(|reading| Plain::new(&reading.text(|_| " ".to_owned()))).collect()
}
