//! Help is compiled in; the facts say the same numbers and the words name each line. Nobody is asked about its pages in
//! a group.

use std::path::Path;

use super::input::{RuleInput, words_path};
use crate::{
    content::{FactValue, Facts, Module, Placement, fact::emergency},
    diagnostic::{Diagnostic, Location},
    language::{CatalogueId, FluentFile, LanguageTag, Role},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    lines(stock, findings);
    for module in stock.modules.iter().filter(|module| module.shelf == Placement::Help) {
        let id = module.catalogue();
        for ftl in stock.catalogues.iter().filter_map(|catalogue| catalogue.files().get(&id)) {
            asked(module, ftl, findings);
        }
    }
}

/// Pages of Help that are planned for a group: who needs them opens them alone.
fn asked(module: &Module, ftl: &FluentFile, findings: &mut Vec<Diagnostic>) {
    for (message, attribute, entry) in ftl.entries() {
        if matches!(Role::of(attribute), Role::Ask | Role::Minutes) {
            let finding = Diagnostic::error("ask-on-help", ftl.source.place(entry.offset));
            findings.push(finding.with("page", format!("{}/{message}", module.id)));
        }
    }
}

fn lines(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let path = Path::new("assets/facts.ron");
    // A file that gives no fact at all has been reported; eleven lines more would hide that.
    let unreadable = stock.facts.iter().next().is_none()
        && stock.files.text(path).is_none_or(|source| !Facts::read(&source).findings.is_empty());
    for line in emergency::LINES {
        let fact = stock.facts.get(line.fact);
        let number = match fact.map(|fact| &fact.value) {
            Some(FactValue::Phone(number)) => number.as_str(),
            _ => "—",
        };
        if number != line.number && !unreadable {
            let place = fact.map_or_else(|| Location::file(path), |fact| fact.place.clone());
            let finding = Diagnostic::error("help-number", place).with("fact", line.fact);
            findings.push(finding.with("expected", line.number).with("found", number));
        }
        let Some(ftl) = stock.german().and_then(|german| german.files().get(&CatalogueId::Ui)) else { continue };
        if ftl.entry(line.label, None).is_none() {
            let place = Location::file(words_path(&LanguageTag::german(), &CatalogueId::Ui));
            findings.push(Diagnostic::error("help-label", place).with("id", line.label).with("number", line.number));
        }
    }
}
