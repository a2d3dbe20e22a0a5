//! Each module has a place of its own in the curriculum.

use std::collections::BTreeMap;

use super::{Stock, messages::structure_path};
use crate::diagnostic::{Diagnostic, Place};

pub(super) fn check(stock: &Stock<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = BTreeMap::new();
    for module in stock.modules {
        if let Some(first) = taken.insert(module.number, &module.id) {
            let path = structure_path(module.id.as_str());
            let place = stock.files.text(&path).map_or_else(|| Place::file(&path), |source| source.find("number", 0));
            let finding = Diagnostic::warning("module-number-twice", place).with("number", module.number);
            findings.push(finding.with("first", first));
        }
    }
}
