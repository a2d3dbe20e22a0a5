//! The words of one language, as Fluent bundles: one for the interface, one for each module.
//!
//! A broken message is left out and reported; the rest of its file is served.

use std::{collections::BTreeMap, fmt, sync::Arc};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast;

use super::{CatalogueId, Digits, Language, LanguageTag, MessageId};
use crate::diagnostic::{Diagnostic, Report, SourceText};

/// Values for a text's variables.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(Vec<(&'static str, Value)>);

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(usize),
    Text(String),
}

impl Args {
    /// No values.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds a whole number, which is written in the language's digits.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: usize) -> Self {
        self.0.push((name, Value::Number(number)));
        self
    }

    /// Adds a text as it is.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(text.into())));
        self
    }
}

/// One text of a file: where it stands and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Byte offset of its name in the file.
    pub offset: usize,
    /// Variables it names, with their byte offsets.
    pub variables: Vec<(String, usize)>,
    /// Its literal text between variables, with byte offsets.
    pub literals: Vec<(String, usize)>,
}

/// One Fluent file, parsed.
pub struct Shelf {
    /// The file.
    pub source: SourceText,
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<(String, Option<String>), Entry>,
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shelf").field("path", &self.source.path).field("entries", &self.entries.len()).finish()
    }
}

impl Shelf {
    /// Parses one file. Broken messages are findings; the others are kept.
    pub fn read(language: &Language, source: SourceText) -> Report<Self> {
        let mut findings = Vec::new();
        let resource = match FluentResource::try_new(source.text.to_string()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.iter().map(|error| {
                    Diagnostic::error("ftl-syntax", source.place(error.pos.start)).with("error", &error.kind)
                }));
                resource
            }
        };
        let mut entries = BTreeMap::new();
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let offset = |part: &str| part.as_ptr() as usize - resource.source().as_ptr() as usize;
            let mut add = |attribute: Option<&str>, name: &str, pattern: &ast::Pattern<&str>| {
                let mut entry = Entry { offset: offset(name), variables: Vec::new(), literals: Vec::new() };
                collect(pattern, &offset, &mut entry);
                let key = (message.id.name.to_owned(), attribute.map(str::to_owned));
                if entries.insert(key, entry).is_some() {
                    findings.push(Diagnostic::error("message-twice", source.place(offset(name))).with("id", name));
                }
            };
            if let Some(pattern) = &message.value {
                add(None, message.id.name, pattern);
            }
            for attribute in &message.attributes {
                add(Some(attribute.id.name), attribute.id.name, &attribute.value);
            }
        }
        let mut bundle = FluentBundle::new_concurrent(vec![language.plural.identifier().clone()]);
        bundle.add_resource_overriding(resource);
        Report::new(Self { source, bundle, entries }, findings)
    }

    /// All texts by message and attribute.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Option<&str>, &Entry)> {
        self.entries.iter().map(|((message, attribute), entry)| (message.as_str(), attribute.as_deref(), entry))
    }

    /// One text's entry.
    pub fn entry(&self, message: &str, attribute: Option<&str>) -> Option<&Entry> {
        self.entries.get(&(message.to_owned(), attribute.map(str::to_owned)))
    }
}

fn collect(pattern: &ast::Pattern<&str>, offset: &dyn Fn(&str) -> usize, entry: &mut Entry) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => entry.literals.push(((*value).to_owned(), offset(value))),
            ast::PatternElement::Placeable { expression } => collect_expression(expression, offset, entry),
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, offset: &dyn Fn(&str) -> usize, entry: &mut Entry) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            for variant in variants {
                collect(&variant.value, offset, entry);
            }
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => entry.variables.push((id.name.to_owned(), offset(id.name))),
        ast::InlineExpression::StringLiteral { value } => entry.literals.push(((*value).to_owned(), offset(value))),
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, offset, entry),
        _ => {}
    }
}

/// All words of one language, ready to be asked.
#[derive(Debug)]
pub struct Catalogue {
    language: Arc<Language>,
    digits: Digits,
    /// Facts, which every text may name.
    shared: Arc<BTreeMap<String, String>>,
    shelves: BTreeMap<CatalogueId, Shelf>,
}

impl Catalogue {
    /// Puts parsed files together. `shared` are variables every text may name (the facts).
    pub fn new(
        language: Arc<Language>,
        shared: Arc<BTreeMap<String, String>>,
        shelves: BTreeMap<CatalogueId, Shelf>,
    ) -> Self {
        let digits = Digits::new(&language.locale);
        Self { language, digits, shared, shelves }
    }

    /// The language.
    pub fn language(&self) -> &Arc<Language> {
        &self.language
    }

    /// Its tag.
    pub fn tag(&self) -> &LanguageTag {
        &self.language.tag
    }

    /// The digits of this language.
    pub fn digits(&self) -> &Digits {
        &self.digits
    }

    /// Its files.
    pub fn shelves(&self) -> &BTreeMap<CatalogueId, Shelf> {
        &self.shelves
    }

    /// Whether the text exists here.
    pub fn has(&self, id: &MessageId) -> bool {
        self.shelves.get(&id.catalogue).is_some_and(|shelf| shelf.entry(&id.message, id.attribute.as_deref()).is_some())
    }

    /// The text with its variables filled, or `None` where this language doesn't have it (or where a
    /// variable is unknown, so that nobody reads a sentence with a hole in it).
    pub fn format(&self, id: &MessageId, args: &Args) -> Option<String> {
        let shelf = self.shelves.get(&id.catalogue)?;
        let message = shelf.bundle.get_message(&id.message)?;
        let pattern = match &id.attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let entry = shelf.entry(&id.message, id.attribute.as_deref())?;
        let mut values = FluentArgs::new();
        for (name, _) in &entry.variables {
            if let Some(value) = self.shared.get(name) {
                values.set(name.clone(), value.clone());
            }
        }
        for (name, value) in &args.0 {
            match value {
                Value::Number(number) => values.set(*name, self.digits.format(*number)),
                Value::Text(text) => values.set(*name, text.clone()),
            }
        }
        let mut errors = Vec::new();
        let text = shelf.bundle.format_pattern(pattern, Some(&values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}
