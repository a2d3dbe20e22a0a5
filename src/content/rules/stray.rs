//! No words without a module, no folder of words without a language.

use std::path::Path;

use super::input::RuleInput;
use crate::{
    content::term::glossary::GLOSSARY,
    diagnostic::{Diagnostic, Location},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let modules = stock.files.names(Path::new("assets/modules"));
    for tag in stock.files.names(Path::new("locales")) {
        let folder = Path::new("locales").join(&tag);
        if folder == Path::new(GLOSSARY) {
            continue;
        }
        let manifest = folder.join("language.ron");
        if stock.files.size(&manifest).is_none() {
            findings.push(Diagnostic::warning("language-unknown", Location::file(manifest)).with("tag", tag));
            continue;
        }
        let folder = folder.join("modules");
        for name in stock.files.names(&folder) {
            let module = name.strip_suffix(".ftl");
            if !module.is_some_and(|module| modules.iter().any(|known| known == module)) {
                findings.push(Diagnostic::warning("file-unused", Location::file(folder.join(name))));
            }
        }
    }
}
