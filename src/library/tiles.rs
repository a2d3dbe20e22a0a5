//! Languages that nobody can choose at the kiosk, since its settings name others.

use std::path::Path;

use super::served::Library;
use crate::{diagnostic::Diagnostic, language::LanguageTag, settings::Tiles};

/// What is said of a language without a tile; `None`: it has one, or the settings name none at all.
pub fn no_tile(content: &Path, tag: &LanguageTag) -> Option<Diagnostic> {
    finding(&Tiles::read(content)?, tag)
}

/// The languages of the content that have no tile. One that a pack brings has one whatever the settings say.
pub fn without_tile(library: &Library) -> Vec<Diagnostic> {
    let root = library.folder().root();
    let Some(tiles) = Tiles::read(root) else { return Vec::new() };
    let own = |tag: &LanguageTag| root.join("locales").join(tag.to_string()).join("language.ron").is_file();
    let tags = library.languages().iter().map(|language| &language.tag).filter(|tag| own(tag));
    tags.filter_map(|tag| finding(&tiles, tag)).collect()
}

fn finding(tiles: &Tiles, tag: &LanguageTag) -> Option<Diagnostic> {
    let finding = || Diagnostic::warning("language-no-tile", tiles.place.clone()).with("tag", tag);
    (!tiles.tags.contains(tag)).then(finding)
}
