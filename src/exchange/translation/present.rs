//! What a language has on disk already.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use crate::{
    content::{Files as _, term::origins::Origins},
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{Catalogue, CatalogueId, FluentFile, LanguageTag, MessageId},
    library::{Library, ReadError},
};

/// Largest file of words that is edited, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// What a language has on disk; a language without a folder has nothing.
#[derive(Debug, Default)]
pub struct Present {
    /// Its files as they are.
    pub(super) files: BTreeMap<CatalogueId, String>,
    /// The same, read.
    pub(super) read: BTreeMap<CatalogueId, FluentFile>,
    /// Files that are there and can't be read; nothing is written over them.
    pub(super) unreadable: BTreeSet<CatalogueId>,
    /// What its texts were translated from.
    pub origins: Origins,
}

impl Present {
    /// Reads what German has, in another language.
    pub fn read(library: &Library, german: &Catalogue, tag: &LanguageTag) -> Report<Self> {
        let mut findings = Vec::new();
        let origins = library.origins(tag);
        let mut present = Self::default();
        if origins.has_errors() {
            // Origins that can't be read would be lost by writing new ones.
            present.unreadable.extend(german.files().keys().cloned());
        }
        present.origins = origins.unpack_into(&mut findings);
        for id in german.files().keys() {
            let path = id.path(tag);
            if library.folder().size(&path).is_none() {
                continue;
            }
            match file(library, &path) {
                Ok((source, text)) => {
                    present.read.insert(id.clone(), FluentFile::read_as(tag, source).value);
                    present.files.insert(id.clone(), text);
                }
                Err(error) => {
                    findings.push(Diagnostic::error("unreadable", Location::file(path)).with("error", error));
                    present.unreadable.insert(id.clone());
                }
            }
        }
        Report::new(present, findings)
    }

    /// A text on one line.
    pub fn text(&self, id: &MessageId) -> Option<String> {
        self.read.get(&id.catalogue)?.line(&id.message, id.attribute.as_deref())
    }
}

/// A file as it is read, and as it is edited: with its byte order mark, unless it was UTF-16, which it will not be again.
fn file(library: &Library, path: &Path) -> Result<(SourceText, String), ReadError> {
    let bytes = library.folder().bytes(path, LARGEST)?;
    let source = SourceText::decoded(path, &bytes).ok_or(ReadError::NotText)?;
    let text = if source.is_converted() { None } else { String::from_utf8(bytes).ok() };
    let text = text.unwrap_or_else(|| source.text.to_string());
    Ok((source, text))
}
