//! The German words and the structure fit: every page has its texts, every text its page.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use super::input::{RuleInput, words_path};
use crate::{
    content::Module,
    diagnostic::{Diagnostic, Location},
    language::{FluentFile, LanguageTag, MessageId, Role},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(german) = stock.german() else { return };
    for module in stock.modules {
        let id = module.catalogue();
        let Some(ftl) = german.files().get(&id) else { continue };
        let expected = expected(module);
        missing(ftl, &expected, findings);
        // A page that could not be read still has its words.
        let structure = stock.files.text(&structure_path(module.id.as_str()));
        let structure = structure.as_ref().map_or("", |source| &source.text);
        unused(ftl, &expected, structure, findings);
    }
}

/// Path of a module's structure.
pub(super) fn structure_path(module: &str) -> PathBuf {
    ["assets", "modules", module, "module.ron"].iter().collect()
}

fn expected(module: &Module) -> BTreeSet<MessageId> {
    std::iter::once(module.title()).chain(module.pages.iter().flat_map(|page| page.texts())).collect()
}

fn missing(ftl: &FluentFile, expected: &BTreeSet<MessageId>, findings: &mut Vec<Diagnostic>) {
    let mut whole = BTreeSet::new();
    for id in expected.iter().filter(|id| !ftl.is_lost(&id.message, id.attribute.as_deref())) {
        let place = match ftl.message(&id.message).next() {
            Some(_) if ftl.entry(&id.message, id.attribute.as_deref()).is_some() => continue,
            Some((_, first)) => ftl.source.place(first.offset),
            // The whole message is missing: one finding, not one for each of its texts.
            None if whole.insert(&id.message) => {
                let place = Location::file(words_path(&LanguageTag::german(), &id.catalogue));
                let name = format!("{}/{}", id.catalogue, id.message);
                findings.push(Diagnostic::error("message-missing", place).with("id", name));
                continue;
            }
            None => continue,
        };
        findings.push(Diagnostic::error("message-missing", place).with("id", id));
    }
}

fn unused(ftl: &FluentFile, expected: &BTreeSet<MessageId>, structure: &str, findings: &mut Vec<Diagnostic>) {
    let mut pages: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for id in expected {
        pages.entry(&id.message).or_default().insert(id.attribute.as_deref());
    }
    let mut whole = BTreeSet::new();
    for (message, attribute, entry) in ftl.entries() {
        let place = ftl.source.place(entry.offset);
        let Some(page) = pages.get(message) else {
            if !structure.contains(&format!("\"{message}\"")) && whole.insert(message) {
                findings.push(Diagnostic::warning("message-unused", place).with("id", message));
            }
            continue;
        };
        let named = |attribute: Option<&str>| page.contains(&attribute);
        let used = match (Role::of(attribute), attribute.and_then(Role::shown_form)) {
            (Role::Notes | Role::Ask | Role::Minutes, _) => true,
            (Role::Spoken, shown) => named(shown),
            (Role::Shown, _) => named(attribute),
        };
        if !used {
            let id = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            findings.push(Diagnostic::warning("message-unused", place).with("id", id));
        }
    }
}
