//! Names the program itself uses. Content that took one would be mixed up with it: a module `facts` would be spoken where a
//! telephone number should be, the words of a module `ui` would land in the interface.
//!
//! Owns: which names these are, for modules and facts. Refuses: how a name is written (that is the name's type).

use super::{FactId, ModuleId, fact::emergency::interface};

/// First parts of the names of texts and clips that are no module: the interface, the manifest, facts, digits, and places.
const CATALOGUES: [&str; 8] =
    ["ui", "console", "language", "facts", "digits", "site-names", "site-notes", "site-towns"];

/// Whether a module can't be called so.
pub(super) fn module(id: &ModuleId) -> bool {
    CATALOGUES.contains(&id.as_str())
}

/// Whether a fact can't be called so: the interface gives a value of that name, and a text with it would be spoken with
/// the fact.
pub(super) fn fact(id: &FactId) -> bool {
    interface().values().any(|values| values.contains(id.as_str()))
}

#[cfg(test)]
mod tests {
    //! No clip of the program itself can be a module's.
    use super::*;
    use crate::{
        content::{
            clip::cues::ClipId,
            directory::{EntryId, EntryRef},
        },
        language::{CatalogueId, LanguageTag},
    };

    #[test]
    fn no_module_has_the_name_of_another_catalogue() {
        let (tag, fact) = (LanguageTag::german(), FactId::new("tel-emergency").unwrap());
        let entry = EntryRef { site: "house".to_owned(), entry: EntryId::new("doctor").unwrap() };
        let clips = [
            ClipId::manifest(&tag, "endonym"),
            ClipId::fact(&tag, &fact),
            ClipId::digit(&tag, '1'),
            ClipId::site(&tag, &entry, false),
            ClipId::site(&tag, &entry, true),
        ];
        let own = [CatalogueId::Ui, CatalogueId::Console].map(|id| id.to_string());
        for name in clips.iter().map(|clip| clip.catalogue.as_str()).chain(own.iter().map(String::as_str)) {
            assert!(ModuleId::new(name).is_none_or(|id| module(&id)), "{name}");
        }
        assert!(!module(&ModuleId::new("health").unwrap()));
    }

    #[test]
    fn no_fact_has_the_name_of_a_value_of_the_interface() {
        for name in ["count", "kilometres", "language", "page", "pages"] {
            assert!(super::fact(&FactId::new(name).unwrap()), "{name}");
        }
        assert!(!super::fact(&FactId::new("tel-emergency").unwrap()));
    }
}
