//! A translation follows its German: where that has changed since, somebody should look.

use std::collections::BTreeSet;

use super::input::RuleInput;
use crate::{
    content::term::origins::{Origins, Stale},
    diagnostic::{Diagnostic, Location},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(german) = stock.german() else { return };
    // Every text German has, to be made when the first language has origins.
    let mut known: Option<BTreeSet<String>> = None;
    for catalogue in stock.translations() {
        let path = Origins::path(catalogue.tag());
        if stock.files.size(&path).is_none() {
            continue;
        }
        let source = match stock.files.text_or(&path) {
            Ok(source) => source,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let origins = Origins::read(&source).unpack_into(findings);
        for (id, Stale { was, now, .. }) in origins.standing(german, catalogue).stale {
            let ftl = catalogue.files().get(&id.catalogue);
            let entry = ftl.and_then(|ftl| Some((ftl, ftl.entry(&id.message, id.attribute.as_deref())?)));
            let place = entry.map_or_else(|| Location::file(&path), |(ftl, entry)| ftl.source.place(entry.offset));
            findings.push(Diagnostic::warning("translation-stale", place).with("was", was).with("now", now));
        }
        let known = known.get_or_insert_with(|| {
            let files = german.files().iter();
            let names = files.flat_map(|(id, ftl)| {
                ftl.entries().map(move |(message, attribute, _)| match attribute {
                    Some(attribute) => format!("{id}/{message}.{attribute}"),
                    None => format!("{id}/{message}"),
                })
            });
            names.collect()
        });
        for id in origins.ids().filter(|id| !known.contains(*id)) {
            let place = source.find(&format!("\"{id}\""), 0);
            findings.push(Diagnostic::note("origin-unused", place).with("id", id));
        }
    }
}
