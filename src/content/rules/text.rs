//! One text as text rules see it, wherever it was written.

use crate::{
    content::{Fact, FactValue},
    diagnostic::{Location, SourceText},
    language::{Catalogue, CatalogueId, Entry, Language, LanguageTag, MessageId, Piece, Reading, Role},
};

/// Where a text was written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Owner<'a> {
    /// `ui.ftl`
    Ui { tag: &'a LanguageTag, message: &'a str },
    /// `console.ftl`
    Console { tag: &'a LanguageTag, message: &'a str },
    /// A module's words.
    Page { tag: &'a LanguageTag, module: &'a str, message: &'a str },
    /// `language.ron`
    Manifest,
    /// `facts.ron`
    Fact,
}

/// One text.
pub(super) struct Text<'a> {
    pub source: &'a SourceText,
    /// Byte offset of its name in the file.
    pub offset: usize,
    pub readings: &'a [Reading],
    pub role: Role,
    pub owner: Owner<'a>,
}

impl Text<'_> {
    /// The place of a byte offset in the text's file.
    pub fn place(&self, offset: usize) -> Location {
        self.source.place(offset)
    }
}

/// Every text of a language's words.
pub(super) fn of_catalogue(catalogue: &Catalogue, mut each: impl FnMut(MessageId, &Text<'_>)) {
    let tag = catalogue.tag();
    for (id, ftl) in catalogue.files() {
        for (message, attribute, entry) in ftl.entries() {
            let owner = match id {
                CatalogueId::Ui => Owner::Ui { tag, message },
                CatalogueId::Console => Owner::Console { tag, message },
                CatalogueId::Module(module) => Owner::Page { tag, module, message },
            };
            let Entry { offset, readings, .. } = entry;
            let role = Role::of(attribute);
            let text = Text { source: &ftl.source, offset: *offset, readings, role, owner };
            let name = MessageId {
                catalogue: id.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|attribute| attribute.to_owned().into()),
            };
            each(name, &text);
        }
    }
}

/// The texts of a language's manifest that visitors see.
pub(super) fn of_manifest(language: &Language, source: &SourceText, mut each: impl FnMut(&Text<'_>)) {
    let Language { endonym, greeting, invitation, .. } = language;
    for (field, value) in [("endonym", endonym), ("greeting", greeting), ("invitation", invitation)] {
        let field = source.text.find(&format!("{field}:")).unwrap_or(0);
        one(source, field, value, Owner::Manifest, &mut each);
    }
}

/// What a fact says.
pub(super) fn of_fact(fact: &Fact, source: &SourceText, mut each: impl FnMut(&Text<'_>)) {
    let (FactValue::Phone(value) | FactValue::Law(value) | FactValue::Text(value)) = &fact.value;
    let id = source.text.find(&format!("\"{}\"", fact.id)).unwrap_or(0);
    one(source, id, value, Owner::Fact, &mut each);
}

/// A text in quotes, which stands after `from`.
fn one(source: &SourceText, from: usize, value: &str, owner: Owner<'_>, each: &mut dyn FnMut(&Text<'_>)) {
    let rest = source.text.get(from..).unwrap_or("");
    let offset = rest.find(&format!("\"{value}\"")).map_or(from, |at| from + at + 1);
    let readings = [Reading(vec![(Piece::Text(value.to_owned()), offset)])];
    each(&Text { source, offset, readings: &readings, role: Role::Shown, owner });
}
