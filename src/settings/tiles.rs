//! Which languages have a tile, and where the settings say so.

use std::path::Path;

use super::{Raw, Settings, ron_options};
use crate::{
    diagnostic::{Location, SourceText},
    language::LanguageTag,
};

/// The settings of a content folder.
const FILE: &str = "kiosk.ron";

/// The list of languages in `kiosk.ron`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// The languages that have a tile, in order.
    pub tags: Vec<LanguageTag>,
    /// Where the list stands.
    pub place: Location,
}

impl Tiles {
    /// Reads the list of a content folder. `None`: there is none, so that every language has a tile.
    pub fn read(content: &Path) -> Option<Self> {
        let bytes = std::fs::read(content.join(FILE)).ok()?;
        Self::of(&SourceText::decoded(FILE, &bytes)?)
    }

    /// Takes the list from the settings' text.
    pub fn of(source: &SourceText) -> Option<Self> {
        let raw: Raw = ron_options().from_str(&source.text).ok()?;
        let list = raw.languages?.get_ron();
        // It borrows from the file, so its address says where it stands.
        let at = (list.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
        let at = at + list.len() - list.trim_start().len();
        let tags = Settings::parse(source).value.languages;
        (!tags.is_empty()).then(|| Self { tags, place: source.place(at) })
    }
}

#[cfg(test)]
mod tests {
    //! The place is that of the list, whatever remarks say above it.
    use super::*;

    #[test]
    fn the_list_is_found_where_it_stands() {
        let of = |text: &str| Tiles::of(&SourceText::new(FILE, text));
        let tiles = of("// languages: see below\n(\n    volume: 0.8,\n    languages: [\"de\", \"ti\"],\n)").unwrap();
        assert_eq!(tiles.place, Location { file: FILE.into(), line: 4, column: 16 });
        assert_eq!(tiles.tags.len(), 2);
        assert_eq!(of("(languages: [])"), None);
        assert_eq!(of("()"), None);
        assert_eq!(of("(languages: [\"de\""), None);
    }
}
