//! What a pack brings to be spoken: all of a language it brings, and of any other language its own pages alone, where they
//! say something else than what lies below: a pack that corrects a few sentences leaves the other pages their voice.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::script::script;
use crate::{
    content::{clip::cues::ClipId, directory::clip_name},
    language::LanguageTag,
    library::{LayeredSource, Library},
};

/// A pack's own words, known by its files.
#[derive(Debug, Clone)]
pub struct Brought {
    pack: LayeredSource,
    /// Names of its sites, as clips have them.
    sites: Vec<String>,
    /// Clips that say what is said already.
    unchanged: BTreeSet<ClipId>,
}

impl Brought {
    /// By the folder of a pack.
    pub fn by(pack: &Path) -> Self {
        let pack = LayeredSource::from(pack);
        let names = pack.names(Path::new("assets/sites"));
        let sites = names.iter().filter_map(|name| name.strip_suffix(".ron")).map(|name| clip_name(name) + "_");
        Self { sites: sites.collect(), pack, unchanged: BTreeSet::new() }
    }

    /// Without the clips that say what the library below says already, in the languages that the pack doesn't bring.
    #[must_use]
    pub fn beyond(mut self, library: &Library, below: &Library) -> Self {
        for language in below.languages() {
            if self.language(&language.tag) {
                continue;
            }
            let Some(now) = library.language(&language.tag) else { continue };
            let said = script(below, language).value;
            let now = script(library, now).value.into_iter();
            self.unchanged.extend(now.filter(|clip| said.contains(clip)).map(|clip| clip.id));
        }
        self
    }

    /// Whether it brings the language itself.
    fn language(&self, tag: &LanguageTag) -> bool {
        self.pack.has(&locale(tag).join("language.ron"))
    }

    /// Whether a clip says words that the pack brings.
    pub fn clip(&self, clip: &ClipId) -> bool {
        let words = |name: &str| self.pack.has(&locale(&clip.tag).join(name));
        if self.language(&clip.tag) {
            return true;
        }
        if self.unchanged.contains(clip) {
            return false;
        }
        match clip.catalogue.as_str() {
            "ui" => words("ui.ftl"),
            "language" | "facts" | "digits" => false,
            "site-towns" => !self.sites.is_empty(),
            "site-names" | "site-notes" => {
                // An entry's name has no such line: what has one belongs to a house whose name only begins alike.
                let of = |site: &String| clip.message.strip_prefix(site).is_some_and(|entry| !entry.contains('_'));
                self.sites.iter().any(of)
            }
            module => {
                words(&format!("modules/{module}.ftl"))
                    || self.pack.has(&Path::new("assets/modules").join(module).join("module.ron"))
            }
        }
    }
}

fn locale(tag: &LanguageTag) -> PathBuf {
    Path::new("locales").join(tag.to_string())
}

#[cfg(test)]
mod tests {
    //! A pack is spoken with what it brings itself.
    use super::*;

    #[test]
    fn a_house_that_is_called_alike_is_not_brought() {
        let pack = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(pack.path().join("assets/sites")).unwrap();
        std::fs::write(pack.path().join("assets/sites/house.ron"), "").unwrap();
        let brought = Brought::by(pack.path());
        let clip = |message: &str| {
            let (catalogue, message) = ("site-names".to_owned(), message.to_owned());
            brought.clip(&ClipId { tag: LanguageTag::german(), catalogue, message })
        };
        assert!(clip("house_doctor"));
        assert!(!clip(&format!("{}_doctor", clip_name("house_north"))) && !clip("houses_doctor"));
    }
}
