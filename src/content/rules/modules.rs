//! Each module has a place of its own in the curriculum, and pages lead on to pages that exist.

use std::collections::BTreeMap;

use super::{Stock, messages::structure_path};
use crate::{
    content::{Module, PageRef},
    diagnostic::{Diagnostic, Place},
};

pub(super) fn check(stock: &Stock<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = BTreeMap::new();
    for module in stock.modules {
        if let Some(first) = taken.insert(module.number, &module.id) {
            let path = structure_path(module.id.as_str());
            let place = stock.files.text(&path).map_or_else(|| Place::file(&path), |source| source.find("number", 0));
            let finding = Diagnostic::warning("module-number-twice", place).with("number", module.number);
            findings.push(finding.with("first", first));
        }
        related(stock, module, findings);
    }
}

fn related(stock: &Stock<'_>, module: &Module, findings: &mut Vec<Diagnostic>) {
    let exists = |wanted: &PageRef| {
        stock
            .modules
            .iter()
            .any(|module| module.id == wanted.module && module.pages.iter().any(|page| page.id == wanted.page))
    };
    for page in &module.pages {
        for wanted in page.related.iter().filter(|wanted| !exists(wanted)) {
            let path = structure_path(module.id.as_str());
            let place = stock
                .files
                .text(&path)
                .map_or_else(|| Place::file(&path), |source| source.find(&format!("\"{wanted}\""), 0));
            let finding = Diagnostic::warning("related-unknown", place).with("page", &page.id);
            findings.push(finding.with("related", wanted));
        }
    }
}
