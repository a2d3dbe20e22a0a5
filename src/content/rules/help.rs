//! Help is compiled in; the facts say the same numbers and the words name each line.

use std::path::Path;

use super::input::{RuleInput, words_path};
use crate::{
    content::{FactValue, Facts, fact::emergency},
    diagnostic::{Diagnostic, Location},
    language::{CatalogueId, LanguageTag},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
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
