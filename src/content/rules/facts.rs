//! Facts are fresh, and each is used.

use std::collections::BTreeSet;

use super::input::RuleInput;
use crate::{content::fact::emergency, diagnostic::Diagnostic};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let files = stock.catalogues.iter().flat_map(|catalogue| catalogue.files().values());
    let mut used: BTreeSet<&str> = emergency::LINES.iter().map(|line| line.fact).collect();
    for ftl in files {
        used.extend(ftl.entries().flat_map(|(.., entry)| &entry.variables).map(|(name, _)| name.as_str()));
    }
    for fact in stock.facts.iter() {
        if fact.expires <= stock.today {
            let finding = Diagnostic::warning("fact-expired", fact.place.clone()).with("fact", &fact.id);
            findings.push(finding.with("expires", fact.expires).with("source", &fact.source));
        }
        if !used.contains(fact.id.as_str()) {
            findings.push(Diagnostic::note("fact-unused", fact.place.clone()).with("fact", &fact.id));
        }
    }
}
