//! The parts of the content that a command is asked for by name: modules, the interface, and the leader's own screen.

use crate::{
    command::CommandError,
    content::Module,
    diagnostic::{Diagnostic, Location},
    language::{Args, Catalogue, CatalogueId, LanguageTag},
    library::Library,
};

/// The files of the parts that were named, each once. `german` gives the titles by which people call a module.
///
/// # Errors
/// Where a module is not there; one that was named by its German title gives its name.
pub(super) fn parts(library: &Library, german: &Catalogue, names: &[String]) -> Result<Vec<CatalogueId>, CommandError> {
    let mut parts = Vec::new();
    for name in names {
        let id = match library.module(name) {
            Some(module) => module.catalogue(),
            None if own(library).contains(&name.as_str()) => CatalogueId::named(name),
            None => return Err(no_module(library, german, name).into()),
        };
        if !parts.contains(&id) {
            parts.push(id);
        }
    }
    Ok(parts)
}

/// A module that was asked for and is not there, with the one that may be meant, or with all.
fn no_module(library: &Library, german: &Catalogue, name: &str) -> Diagnostic {
    let place = Location::file("assets/modules");
    let finding = match titled(library, german, name) {
        Some(id) => Diagnostic::error("module-none-called", place).with("meant", id),
        None => Diagnostic::error("module-none", place).with("there", there(library)),
    };
    finding.with("module", name)
}

/// All parts, as people type them.
pub(super) fn there(library: &Library) -> String {
    let modules = library.modules().iter().map(|module| module.id.to_string());
    own(library).into_iter().map(str::to_owned).chain(modules).collect::<Vec<_>>().join(", ")
}

/// Parts that are no module. Content for visitors alone has no words of the leader's screen.
fn own(library: &Library) -> Vec<&'static str> {
    let console = library.folder().has(&CatalogueId::Console.path(&LanguageTag::german()));
    if console { vec!["ui", "console"] } else { vec!["ui"] }
}

/// The module with this German title.
pub(super) fn titled(library: &Library, german: &Catalogue, title: &str) -> Option<String> {
    let titled = |module: &&std::sync::Arc<Module>| {
        let own = german.format(&module.title(), &Args::none()).unwrap_or_default();
        own.to_lowercase() == title.to_lowercase()
    };
    let found = library.modules().iter().find(titled);
    found.map(|module| module.id.to_string())
}
