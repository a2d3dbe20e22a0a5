//! The words of the leader's own screen: German has those that the program shows, and a language may leave them out.

use super::input::{RuleInput, words_path};
use crate::{
    content::fact::emergency::console,
    diagnostic::{Diagnostic, Location},
    language::{Catalogue, CatalogueId, FluentFile, LanguageTag},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    // Content for visitors alone has no such file.
    let Some(german) = stock.german().and_then(|german| german.files().get(&CatalogueId::Console)) else { return };
    of_german(german, findings);
    for catalogue in stock.translations() {
        unfinished(catalogue, german, findings);
    }
}

/// What the program shows and German lacks stands on the screen as its name; what only German has is shown nowhere.
fn of_german(german: &FluentFile, findings: &mut Vec<Diagnostic>) {
    let lacks = |message: &&String| german.entry(message, None).is_none() && !german.is_lost(message, None);
    let missing: Vec<&String> = console().keys().filter(lacks).collect();
    if let Some(first) = missing.first() {
        let place = Location::file(words_path(&LanguageTag::german(), &CatalogueId::Console));
        let finding = Diagnostic::warning("console-missing", place).with("count", missing.len());
        findings.push(finding.with("first", first));
    }
    for (message, attribute, entry) in german.entries() {
        if !console().contains_key(message) || attribute.is_some() {
            let id = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            findings.push(Diagnostic::warning("console-unused", german.source.place(entry.offset)).with("id", id));
        }
    }
}

/// A file that somebody began is one note, however much of it is to come; one that is not there was left out.
fn unfinished(catalogue: &Catalogue, german: &FluentFile, findings: &mut Vec<Diagnostic>) {
    let Some(own) = catalogue.files().get(&CatalogueId::Console) else { return };
    let texts = || german.entries().filter(|(_, attribute, _)| attribute.is_none());
    let lacks = |message: &str| own.entry(message, None).is_none() && !own.is_lost(message, None);
    let (count, of) = (texts().filter(|(message, ..)| lacks(message)).count(), texts().count());
    if count > 0 && !own.broken {
        let place = Location::file(&own.source.path);
        let finding = Diagnostic::note("console-unfinished", place).with("tag", catalogue.tag());
        findings.push(finding.with("count", count).with("of", of));
    }
}
