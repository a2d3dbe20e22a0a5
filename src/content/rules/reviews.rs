//! A review names a part there is, and is put under the words the part has today.

use std::path::Path;

use super::input::RuleInput;
use crate::{
    diagnostic::Diagnostic,
    language::{CatalogueId, Review, ReviewState},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    for catalogue in stock.catalogues.iter().filter(|catalogue| !catalogue.language().review.is_empty()) {
        let path = Path::new("locales").join(catalogue.tag().to_string()).join("language.ron");
        let Some(source) = stock.files.text(&path) else { continue };
        let place = |part: &str| source.find(part, source.text.find("review:").unwrap_or(0));
        for (part, review) in &catalogue.language().review {
            let module = stock.modules.iter().find(|module| module.id.as_str() == part);
            let id = match module {
                Some(module) => module.catalogue(),
                None => match CatalogueId::named(part) {
                    CatalogueId::Module(_) => {
                        findings.push(Diagnostic::warning("review-unknown", place(part)).with("part", part));
                        continue;
                    }
                    id => id,
                },
            };
            let Review::Reviewed { by, on, .. } = review else { continue };
            let place = place(&format!("\"{part}\""));
            let finding = match catalogue.review(&id) {
                ReviewState::Stale => Diagnostic::warning("review-stale", place),
                ReviewState::WithoutHash => Diagnostic::warning("review-without-hash", place),
                ReviewState::Draft | ReviewState::Holds => continue,
            };
            findings.push(finding.with("tag", catalogue.tag()).with("part", part).with("by", by).with("on", on));
        }
    }
}
