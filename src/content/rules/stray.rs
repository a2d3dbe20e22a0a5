//! No words without a module, no folder of words without a language, no file that nobody reads because of its ending.

use std::path::{Path, PathBuf};

use super::input::RuleInput;
use crate::{
    content::{
        beside::{double_ending, is_document, is_litter},
        term::glossary::GLOSSARY,
    },
    diagnostic::{Diagnostic, Location},
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let mut modules = stock.files.names(Path::new("assets/modules"));
    let module = |name: &str| Path::new("assets/modules").join(name).join("module.ron");
    modules.retain(|name| !is_beside(Path::new(name)) || stock.files.size(&module(name)).is_some());
    let mut folders: Vec<PathBuf> = ["assets", "assets/plans", "assets/sites", "locales"].map(PathBuf::from).into();
    folders.extend(modules.iter().map(|module| Path::new("assets/modules").join(module)));
    for tag in stock.files.names(Path::new("locales")) {
        let folder = Path::new("locales").join(&tag);
        if folder == Path::new(GLOSSARY) || is_beside(&folder) {
            continue;
        }
        let manifest = folder.join("language.ron");
        folders.push(folder.clone());
        if stock.files.size(&manifest).is_none() {
            findings.push(Diagnostic::warning("language-unknown", Location::file(manifest)).with("tag", tag));
            continue;
        }
        let folder = folder.join("modules");
        for path in stock.files.names(&folder).iter().map(|name| folder.join(name)) {
            let module = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ftl"));
            if !is_beside(&path) && !module.is_some_and(|module| modules.iter().any(|known| known == module)) {
                findings.push(Diagnostic::warning("file-unused", Location::file(path)));
            }
        }
        folders.push(folder);
    }
    for folder in folders {
        for path in stock.files.names(&folder).iter().map(|name| folder.join(name)) {
            if let Some(meant) = double_ending(&path) {
                findings.push(Diagnostic::warning("file-double-ending", Location::file(&path)).with("meant", meant));
            }
        }
    }
}

/// What is no content, or told about by its ending.
fn is_beside(path: &Path) -> bool {
    is_document(path) || is_litter(path) || double_ending(path).is_some()
}
