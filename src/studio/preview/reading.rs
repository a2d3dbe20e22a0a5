//! What has to be read again when files were saved, and reading it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    diagnostic::{Diagnostic, Report},
    kiosk::{LoadedContent, NoLanguage},
    language::LanguageTag,
    library::LayeredSource,
    ui::text::ActiveLanguages,
};

/// What a save touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// Words of these languages alone; nothing at all where there are none of them.
    Words(BTreeSet<LanguageTag>),
    /// Structure, manifests, pictures or faces.
    All,
}

/// What these files are. Without any, everything is meant.
pub fn touched(paths: &BTreeSet<PathBuf>) -> Touched {
    let mut tags = BTreeSet::new();
    for path in paths {
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        match parts.as_slice() {
            // A file of words that is new or gone may lie over another one: it is read like any other.
            ["locales", tag, "ui.ftl" | "console.ftl"] | ["locales", tag, "modules", _] => match tag.parse() {
                Ok(tag) => drop(tags.insert(tag)),
                Err(_) => return Touched::All,
            },
            // Read by the check alone.
            ["locales", "glossary.ron"] | ["locales", _, "origins.ron"] => {}
            _ => return Touched::All,
        }
    }
    if paths.is_empty() { Touched::All } else { Touched::Words(tags) }
}

/// Reads what was saved, and leaves the rest as it was. Gives what was found on the way. The words somebody looks at are
/// read too, so that the exchange costs no frame.
///
/// # Errors
/// Where no language is left that could be shown.
pub fn again(
    before: &LoadedContent,
    folder: impl FnOnce() -> Report<LayeredSource>,
    paths: &BTreeSet<PathBuf>,
    tag: &LanguageTag,
) -> Result<Report<LoadedContent>, NoLanguage> {
    let mut findings = Vec::new();
    let mut loaded = match touched(paths) {
        Touched::Words(tags) => {
            let library = before.library.words_again(&tags).unpack_into(&mut findings);
            LoadedContent { library: Arc::new(library), ..before.clone() }
        }
        Touched::All => {
            let folder = folder().unpack_into(&mut findings);
            LoadedContent::read(folder, Report::clean(before.settings.clone()))?.unpack_into(&mut findings)
        }
    };
    let mut words = |tag: &LanguageTag| {
        let language = loaded.library.language(tag)?;
        Some(Arc::new(loaded.library.words(language).unpack_into(&mut findings)))
    };
    words(tag);
    let german = words(&LanguageTag::german());
    if let Some(german) = german.or_else(|| words(&loaded.offered.first()?.tag)) {
        loaded.active = ActiveLanguages::new(german.clone(), german);
    }
    Ok(Report::new(loaded, findings))
}

/// Takes the findings of an earlier check that are no longer true, since their file was saved.
pub fn outdated(findings: &mut Vec<Diagnostic>, paths: &BTreeSet<PathBuf>) {
    findings.retain(|finding| !paths.contains(Path::new(&finding.place.file)) && !paths.is_empty());
}

#[cfg(test)]
mod tests {
    //! Words alone are read in a moment; anything else is read in full.
    use super::*;

    fn of(paths: &[&str]) -> Touched {
        touched(&paths.iter().map(PathBuf::from).collect())
    }

    #[test]
    fn only_words_of_a_language_are_read_by_themselves() {
        let words = |tags: &[&str]| Touched::Words(tags.iter().map(|tag| tag.parse().unwrap()).collect());
        assert_eq!(of(&["locales/so/ui.ftl", "locales/so/modules/health.ftl"]), words(&["so"]));
        assert_eq!(of(&["locales/so/console.ftl", "locales/de/ui.ftl"]), words(&["de", "so"]));
        assert_eq!(of(&["locales/so/origins.ron"]), words(&[]));
        assert_eq!(of(&["locales/so/language.ron"]), Touched::All);
        assert_eq!(of(&["locales/so/ui.ftl", "assets/modules/health/module.ron"]), Touched::All);
        assert_eq!(of(&[]), Touched::All);
    }
}
