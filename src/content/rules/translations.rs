//! What German has, every language has, under the same names and with the same facts.

use std::collections::BTreeSet;

use super::input::{RuleInput, each};
use crate::{
    diagnostic::{Diagnostic, Fault, Location},
    language::{Catalogue, Entry, FluentFile, LanguageTag, Role},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(german) = stock.german() else { return };
    let translations: Vec<&Catalogue> = stock.translations().collect();
    findings.extend(each(&translations, |catalogue, findings| of_language(stock, german, catalogue, findings)));
}

fn of_language(stock: &RuleInput<'_>, german: &Catalogue, catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    for (id, ftl) in catalogue.files() {
        let Some(reference) = german.files().get(id) else { continue };
        // A file with errors of which nothing could be read has been reported. What a language can do without is a
        // note of its own.
        if !id.is_optional() && (!ftl.broken || ftl.entries().next().is_some()) {
            missing(catalogue.tag(), ftl, reference, findings);
        }
        lost_variables(stock, ftl, reference, findings);
        unlike(ftl, reference, findings);
    }
}

/// What German shows of a file.
fn shown(reference: &FluentFile) -> impl Iterator<Item = (&str, Option<&str>, &Entry)> {
    reference.entries().filter(|(_, attribute, _)| Role::of(*attribute) == Role::Shown)
}

fn missing(tag: &LanguageTag, ftl: &FluentFile, reference: &FluentFile, findings: &mut Vec<Diagnostic>) {
    // A file nobody has begun is one finding, not one for each page.
    if !shown(reference).any(|(message, attribute, _)| ftl.entry(message, attribute).is_some()) {
        let count = shown(reference).count();
        if count > 0 {
            let finding = Diagnostic::error("translation-none", Location::file(&ftl.source.path));
            findings.push(finding.with("tag", tag).with("count", count));
        }
        return;
    }
    let mut whole = BTreeSet::new();
    for (message, attribute, _) in shown(reference) {
        if ftl.entry(message, attribute).is_some() || ftl.is_lost(message, attribute) {
            continue;
        }
        let (place, attribute) = match ftl.message(message).next() {
            Some((_, first)) => {
                let own = ftl.heading(message, attribute);
                (own.unwrap_or_else(|| ftl.source.place(first.offset)), attribute)
            }
            None if whole.insert(message) => {
                let place = ftl.heading(message, None).unwrap_or_else(|| Location::file(&ftl.source.path));
                (place, None)
            }
            None => continue,
        };
        let finding = Diagnostic::error("translation-missing", place).with("id", name(message, attribute));
        findings.push(finding.with("tag", tag));
    }
}

fn lost_variables(stock: &RuleInput<'_>, ftl: &FluentFile, reference: &FluentFile, findings: &mut Vec<Diagnostic>) {
    for (message, attribute, wanted) in shown(reference) {
        let Some(entry) = ftl.entry(message, attribute) else { continue };
        let wanted: BTreeSet<_> = wanted.variables.iter().map(|(name, _)| name).collect();
        // What is no fact in German either has been reported there.
        let real = |name: &&String| stock.facts.get(name).is_some() || attribute.is_none();
        let lost = |name: &&String| !entry.variables.iter().any(|(own, _)| own == *name);
        for name in wanted.into_iter().filter(real).filter(lost) {
            let finding = Diagnostic::warning("variable-lost", ftl.source.place(entry.offset));
            findings.push(finding.with("variable", name));
        }
    }
}

fn unlike(ftl: &FluentFile, reference: &FluentFile, findings: &mut Vec<Diagnostic>) {
    let mut whole = BTreeSet::new();
    for (message, attribute, entry) in ftl.entries() {
        let known_message = reference.message(message).next().is_some();
        let known = match (Role::of(attribute), attribute.and_then(Role::shown_form)) {
            (Role::Notes | Role::Ask | Role::Minutes, _) => known_message,
            // A language has its own spoken forms.
            (Role::Spoken, shown) => reference.entry(message, shown).is_some(),
            (Role::Shown, _) => reference.entry(message, attribute).is_some(),
        };
        if known || (!known_message && !whole.insert(message)) {
            continue;
        }
        let id = name(message, attribute.filter(|_| known_message));
        let finding = Diagnostic::error("sentence-unlike", ftl.source.place(entry.offset)).with("id", id);
        let near = attribute.and_then(|attribute| similar(attribute, reference, message));
        findings.push(match near {
            Some(near) => finding.because(Fault::new("similar").with("near", near)),
            None => finding,
        });
    }
}

/// The German name that was meant where one differs in case, zeros and marks alone: `S1`, `s01`, `a1_why`.
fn similar<'a>(attribute: &str, reference: &'a FluentFile, message: &str) -> Option<&'a str> {
    let plain = |name: &str| {
        let mut plain = String::new();
        for c in name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
            // `s01` is `s1`, and `s10` is not.
            let leading = c == '0' && !plain.ends_with(|last: char| last.is_ascii_digit());
            if !leading {
                plain.push(c);
            }
        }
        plain
    };
    let german = reference.message(message).filter_map(|(other, _)| other);
    german.into_iter().find(|other| plain(other) == plain(attribute))
}

fn name(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}
