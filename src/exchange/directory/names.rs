//! Names of entries that have none of their own.
//!
//! An import finds an entry again by its name, so a name is made of what the entry says and never of its row: rows come and
//! go. Refuses: what the site file knows already (that is [`Imported::find_in`](super::Imported::find_in)).

use std::collections::{BTreeMap, BTreeSet};

use deunicode::deunicode;
use sha2::{Digest as _, Sha256};

use crate::{
    content::directory::{Entry, EntryId},
    diagnostic::Diagnostic,
};

/// Letters of a name; files of sound are called by it.
const MOST: usize = 64;

/// An entry as it was read, and what tells it from others of its name.
pub(super) struct Read {
    /// The entry.
    pub entry: Entry,
    /// Whether the file itself gave the id.
    pub own: bool,
    /// Whether the key is an id, so that nobody has to give it one.
    pub identified: bool,
    /// What else the file says of it that stays: its id there, or its street and its number.
    pub key: String,
}

/// A name made of a text in any script: small letters, digits and hyphens.
pub(super) fn slug(text: &str) -> String {
    let german = text.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let mut slug = String::new();
    for c in deunicode(&german).to_lowercase().chars() {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            // Marks that stand for letters of other scripts; they part no words.
            '\'' | '`' | '"' => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_end_matches('-');
    let slug = match slug.chars().next() {
        Some(first) if first.is_ascii_lowercase() => slug.to_owned(),
        Some(_) => format!("entry-{slug}"),
        // Nothing of it can be written in Latin letters.
        None => format!("entry-{}", mark(text)),
    };
    if slug.len() <= MOST {
        return slug;
    }
    let begin = slug.get(..MOST - 9).unwrap_or(&slug).trim_end_matches('-');
    format!("{begin}-{}", mark(text))
}

/// Eight digits that a text has always, and another text hardly ever.
pub(super) fn mark(text: &str) -> String {
    data_encoding::HEXLOWER.encode(Sha256::digest(text.as_bytes()).get(..4).unwrap_or_default())
}

/// The name of an entry, made of its name and its town.
pub(super) fn name(name: &str, town: &str) -> String {
    slug(&format!("{name} {town}"))
}

/// Entries whose ids are each their own. Those of one name are told apart by what else is said of them; the same twice is
/// said.
pub(super) fn apart(read: Vec<Read>, findings: &mut Vec<Diagnostic>) -> (Vec<Entry>, BTreeSet<EntryId>) {
    let mut often: BTreeMap<EntryId, usize> = BTreeMap::new();
    for read in &read {
        *often.entry(read.entry.id.clone()).or_default() += 1;
    }
    let (mut entries, mut made): (Vec<Entry>, _) = (Vec::with_capacity(read.len()), BTreeSet::new());
    let mut ids: BTreeSet<EntryId> = BTreeSet::new();
    for Read { mut entry, own, identified, key } in read {
        if !own && often.get(&entry.id).is_some_and(|count| *count > 1) {
            if !identified {
                let finding = Diagnostic::warning("import-same", entry.place.clone()).with("name", &entry.name);
                findings.push(finding.with("town", &entry.town));
            }
            entry.id = marked(&entry.id, &key);
        }
        if !ids.insert(entry.id.clone()) {
            findings.push(Diagnostic::error("site-twice", entry.place).with("entry", entry.id));
            continue;
        }
        if !own {
            made.insert(entry.id.clone());
        }
        entries.push(entry);
    }
    (entries, made)
}

/// A name with the mark of a text behind it.
pub(super) fn marked(id: &EntryId, text: &str) -> EntryId {
    EntryId::new(&format!("{id}-{}", mark(text))).unwrap_or_else(|| id.clone())
}

/// What an entry is to people: its name and its town, large and small letters alike.
pub(super) fn identity(entry: &Entry) -> (String, String) {
    (entry.name.to_lowercase(), entry.town.to_lowercase())
}

#[cfg(test)]
mod tests {
    //! A name has letters of Latin script, and not too many.
    use super::*;

    #[test]
    fn names_of_every_script_are_their_own() {
        let names = ["Дім України", "مركز الأمل", "ቤት ኤርትራ", "Bäckerei Süß", "خانه", "☕", "🏠", "3 Eichen", ""];
        let slugs: BTreeSet<String> = names.iter().map(|text| slug(text)).collect();
        assert_eq!(slugs.len(), names.len(), "{slugs:?}");
        for slug in &slugs {
            assert!(EntryId::new(slug).is_some() && !slug.contains("--"), "{slug}");
        }
        assert_eq!(slug("Bäckerei Süß"), "baeckerei-suess");
        assert_eq!(slug("Дім України"), "dim-ukrayini");
    }

    #[test]
    fn a_long_name_is_cut_and_keeps_a_mark_of_the_whole() {
        let (one, two) = (slug(&"a".repeat(300)), slug(&"a".repeat(301)));
        assert!(one.len() <= MOST && two.len() <= MOST);
        assert_ne!(one, two);
    }
}
