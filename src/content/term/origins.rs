//! `locales/<tag>/origins.ron`: the German each text was translated from.
//!
//! ```ron
//! {
//!     "health/emergency.s1": (hash: "3f0c6a1f9f4f2b11", german: "Rufen Sie bei Lebensgefahr { $tel-emergency } an."),
//! }
//! ```
//!
//! Owns: reading and writing that file, and saying which texts German has moved away from. It lies beside the words, not in
//! them, so that other programs may rewrite those. Texts are patterns on one line ([`pattern`]); `hash` is the beginning of
//! their SHA-256, by which a file that was edited by hand is found out.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::{
    diagnostic::{Diagnostic, Report, SourceText},
    language::{Catalogue, CatalogueId, LanguageTag, MessageId, Role, fluent::pattern, ron_errors, ron_options},
};

/// The German from which the texts of one language were translated, by their names such as `health/emergency.s1`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins(BTreeMap<String, String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Origin")]
struct Raw {
    hash: String,
    german: String,
}

/// A text that German has moved away from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Stale {
    /// Its name.
    pub id: String,
    /// The German it was translated from.
    pub was: String,
    /// The German of today.
    pub now: String,
}

/// How a language's texts relate to the German of today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Texts that German has moved away from.
    pub stale: Vec<(MessageId, Stale)>,
    /// Texts of which nobody wrote down what they were translated from.
    pub unknown: Vec<MessageId>,
}

impl Origins {
    /// Path of the file, in the content.
    pub fn path(tag: &LanguageTag) -> PathBuf {
        Path::new("locales").join(tag.to_string()).join("origins.ron")
    }

    /// Reads the file. An entry whose hash does not fit is found out and kept.
    pub fn read(source: &SourceText) -> Report<Self> {
        let raw: BTreeMap<String, Raw> = match ron_options().from_str(&source.text) {
            Ok(raw) => raw,
            Err(error) => {
                return Report::new(
                    Self::default(),
                    ron_errors(source, &error, &|text| ron_options().from_str::<BTreeMap<String, Raw>>(text).err()),
                );
            }
        };
        let mut findings = Vec::new();
        let mut origins = BTreeMap::new();
        for (id, Raw { hash: written, german }) in raw {
            if written != hash(&german) {
                let place = source.find(&format!("\"{id}\""), 0);
                findings.push(Diagnostic::warning("origin-hash", place).with("id", &id));
            }
            origins.insert(id, pattern::parse(&german).unwrap_or(german));
        }
        Report::new(Self(origins), findings)
    }

    /// The file's text: sorted, one line a text.
    pub fn write(&self) -> String {
        let mut out = String::from(
            "// The German each text was translated from. Written by `wegweiser import` and `wegweiser confirm`.\n{\n",
        );
        for (id, german) in &self.0 {
            // Writing into a String can't fail. A pattern holds no control characters.
            let german = german.replace('\\', "\\\\").replace('"', "\\\"");
            let _ = writeln!(out, "    \"{id}\": (hash: \"{}\", german: \"{german}\"),", hash(&self.0[id]));
        }
        out.push_str("}\n");
        out
    }

    /// The German a text was translated from.
    pub fn get(&self, id: &MessageId) -> Option<&str> {
        self.0.get(&id.to_string()).map(String::as_str)
    }

    /// Remembers the German a text was translated from.
    pub fn set(&mut self, id: &MessageId, german: &str) {
        self.0.insert(id.to_string(), german.to_owned());
    }

    /// Forgets the German of a text.
    pub fn remove(&mut self, id: &MessageId) {
        self.0.remove(&id.to_string());
    }

    /// Whether the German of today is another than the one the text was translated from.
    pub fn changed(&self, id: &MessageId, german: &str) -> bool {
        self.get(id).is_some_and(|origin| origin != german)
    }

    /// Names of all texts, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Compares every text of a language that people see with the German of today.
    pub fn standing(&self, german: &Catalogue, translation: &Catalogue) -> Standing {
        let mut standing = Standing::default();
        for (catalogue, ftl) in german.files() {
            let Some(own) = translation.files().get(catalogue) else { continue };
            for (message, attribute, _) in ftl.entries().filter(|(_, attribute, _)| Role::of(*attribute).is_shown()) {
                if own.entry(message, attribute).is_none() {
                    continue;
                }
                let id = id(catalogue, message, attribute);
                let Some(was) = self.get(&id) else {
                    standing.unknown.push(id);
                    continue;
                };
                if let Some(now) = ftl.line(message, attribute).filter(|now| now != was) {
                    let stale = Stale { id: id.to_string(), was: was.to_owned(), now };
                    standing.stale.push((id, stale));
                }
            }
        }
        standing
    }
}

fn id(catalogue: &CatalogueId, message: &str, attribute: Option<&str>) -> MessageId {
    MessageId {
        catalogue: catalogue.clone(),
        message: message.to_owned().into(),
        attribute: attribute.map(|attribute| attribute.to_owned().into()),
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of a text.
fn hash(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text.as_bytes())[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written is read again, sorted, whatever the German holds.
    #[test]
    fn origins_survive_the_file() {
        let mut origins = Origins::default();
        origins.set(&MessageId::page("health", "b", "s1"), "Sagen Sie \"ja\" \\ { \"\\u0007\" } { $tel } – süß");
        origins.set(&MessageId::ui("help"), "Hilfe");
        origins.set(&MessageId::page("health", "a", "title"), "A");
        let text = origins.write();
        let report = Origins::read(&SourceText::new("origins.ron", &text));
        assert_eq!((report.value, report.findings), (origins, vec![]));
        let ids: Vec<_> = text.lines().filter_map(|line| line.trim().split(':').next()).skip(2).collect();
        assert_eq!(ids, ["\"health/a.title\"", "\"health/b.s1\"", "\"ui/help\"", "}"]);
        assert!(text.contains("\"ui/help\": (hash: \"95472f650a2b647f\", german: \"Hilfe\"),"), "{text}");
    }
}
