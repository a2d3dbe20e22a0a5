//! What is watched where somebody works.

use std::path::{Path, PathBuf};

use crate::{language::LanguageTag, studio::preview::Watched};

/// What is watched where the language is part of the content: its words, the German ones, and what all languages share.
pub(super) fn shared(content: &Path, tag: &LanguageTag) -> Watched {
    let mut below: Vec<PathBuf> = ["modules", "sites", "pictograms", "controls", "fonts", "facts.ron", "needs.ron"]
        .iter()
        .map(|name| Path::new("assets").join(name))
        .collect();
    let mut tags = vec![tag.to_string(), LanguageTag::german().to_string(), "glossary.ron".to_owned()];
    tags.dedup();
    below.extend(tags.iter().map(|name| Path::new("locales").join(name)));
    below.push(Path::new("assets/recordings").join(tag.to_string()));
    Watched { root: content.to_owned(), below }
}
