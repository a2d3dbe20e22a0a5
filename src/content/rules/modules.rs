//! Each module has a place of its own in the curriculum, and pages lead on to pages that exist.

use std::collections::BTreeMap;

use super::{input::RuleInput, messages::structure_path};
use crate::{
    content::{Module, Page, PageKind, PageRef, module::unread::is_unread},
    diagnostic::{Diagnostic, Location},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = BTreeMap::new();
    for module in stock.modules {
        if let Some(first) = taken.insert(module.number, &module.id) {
            let path = structure_path(module.id.as_str());
            let place =
                stock.files.text(&path).map_or_else(|| Location::file(&path), |source| source.find("number", 0));
            let finding = Diagnostic::warning("module-number-twice", place).with("number", module.number);
            findings.push(finding.with("first", first));
        }
        related(stock, module, findings);
    }
}

fn related(stock: &RuleInput<'_>, module: &Module, findings: &mut Vec<Diagnostic>) {
    let shown = |page: &Page| matches!(page.kind, PageKind::Lesson { .. } | PageKind::Steps { .. });
    let exists = |wanted: &PageRef| {
        let mut modules = stock.modules.iter().filter(|module| module.id == wanted.module);
        modules.any(|module| module.pages.iter().any(|page| page.id == wanted.page && shown(page)))
    };
    let path = structure_path(module.id.as_str());
    let source = stock.files.text(&path);
    let place = |name: &str| {
        source.as_ref().map_or_else(|| Location::file(&path), |source| source.find(&format!("\"{name}\""), 0))
    };
    for page in &module.pages {
        for wanted in
            page.related.iter().filter(|wanted| !exists(wanted) && !is_unread(stock.modules, stock.files, wanted))
        {
            let finding = Diagnostic::warning("related-unknown", place(&wanted.to_string()));
            findings.push(finding.with("page", &page.id).with("related", wanted));
        }
        if let Some(need) = page.places.as_ref().filter(|need| stock.needs.get(need.as_str()).is_none()) {
            let finding = Diagnostic::warning("places-unknown", place(need.as_str())).with("page", &page.id);
            findings.push(finding.with("need", need));
        }
    }
}
