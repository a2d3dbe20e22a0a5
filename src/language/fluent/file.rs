//! One Fluent file, parsed. A broken message is left out and reported; the rest of its file is served. A text of
//! nothing (`{ "" }`, or nothing at all) is not there: whoever begins a translation fills in one after the other.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashSet},
    fmt,
};

use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast;

use super::{
    dots::{Dotted, dotted},
    mend,
    nesting::too_deep,
    pattern, reading,
    recover::{Name, recovered},
};
use crate::{
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{Language, LanguageTag, Piece, Reading},
};

/// One text of a file: where it stands and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Byte offset of its name in the file.
    pub offset: usize,
    /// Variables it names, with their byte offsets.
    pub variables: Vec<(String, usize)>,
    /// Its literal text between variables, with byte offsets.
    pub literals: Vec<(String, usize)>,
    /// Messages, terms and functions it calls, with their byte offsets; texts may name facts alone.
    pub references: Vec<(String, usize)>,
    /// Every way the text can come out: one, or more where it selects.
    pub readings: Vec<Reading>,
}

impl Entry {
    fn new(offset: usize, pattern: &ast::Pattern<&str>, places: &dyn Fn(&str) -> usize) -> Self {
        let readings = reading::all(pattern, places);
        let mut entry =
            Self { offset, variables: Vec::new(), literals: Vec::new(), references: Vec::new(), readings: Vec::new() };
        for (piece, offset) in readings.iter().flat_map(|reading| &reading.0) {
            let (list, text) = match piece {
                Piece::Text(text) => (&mut entry.literals, text),
                Piece::Variable(name) | Piece::Selector(name) => (&mut entry.variables, name),
                Piece::Reference(name) => (&mut entry.references, name),
            };
            let found = (text.clone(), *offset);
            // Readings of one text share most of their pieces.
            if !list.contains(&found) {
                list.push(found);
            }
        }
        entry.readings = readings;
        entry
    }

    /// Keeps what it takes to write the text: the names of its variables.
    fn for_serving(&mut self) {
        (self.literals, self.references, self.readings) = (Vec::new(), Vec::new(), Vec::new());
        self.variables.shrink_to_fit();
    }
}

/// One Fluent file, parsed.
pub struct FluentFile {
    /// The file.
    pub source: SourceText,
    /// Whether some of it could not be read.
    pub broken: bool,
    /// Texts that somebody wrote and that can't be read, which has been said.
    lost: BTreeSet<Name>,
    bundle: FluentBundle<FluentResource>,
    /// By message, then by attribute; `None` is the message's own value.
    entries: BTreeMap<String, Attributes>,
}

/// The texts of one message. A message has few, so that a search from the front is quick.
type Attributes = Vec<(Option<String>, Entry)>;

impl fmt::Debug for FluentFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FluentFile").field("path", &self.source.path).field("messages", &self.entries.len()).finish()
    }
}

impl FluentFile {
    /// Parses one file. Broken messages are findings; the others are kept. Of two messages (or two
    /// attributes of one message) with the same name the first is served.
    pub fn read(language: &Language, source: SourceText) -> Report<Self> {
        Self::read_as(&language.plural, source)
    }

    /// The same for a language of which only the tag of its plural rules is known.
    pub fn read_as(plural: &LanguageTag, source: SourceText) -> Report<Self> {
        let mut findings = Vec::new();
        if let Some(at) = too_deep(&source.text) {
            findings.push(Diagnostic::error("ftl-deep", source.place(at)));
            let bundle = FluentBundle::new_concurrent(vec![plural.identifier().clone()]);
            let (lost, entries) = (BTreeSet::new(), BTreeMap::new());
            return Report::new(Self { source, broken: true, lost, bundle, entries }, findings);
        }
        if let Some((count, first)) = mend::tabs(&source.text) {
            findings.push(Diagnostic::warning("ftl-tab", source.place(first)).with("count", count));
        }
        let dotted = dotted(&source.text);
        let Parsed { resource, broken, lost } = parsed(&source, &dotted, &mut findings);
        let offset =
            |part: &str| dotted.original((part.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize));
        let mut entries: BTreeMap<String, Attributes> = BTreeMap::new();
        let mut seen = HashSet::new();
        for entry in resource.entries() {
            let message = match entry {
                ast::Entry::Message(message) => message,
                ast::Entry::Term(term) => {
                    let finding = Diagnostic::warning("ftl-term", source.place(offset(term.id.name)));
                    findings.push(finding.with("id", term.id.name));
                    continue;
                }
                _ => continue,
            };
            let name = message.id.name;
            let mut twice = |name: &str| {
                findings.push(Diagnostic::error("message-twice", source.place(offset(name))).with("id", name));
            };
            if !seen.insert(name) {
                twice(name);
                continue;
            }
            let mut texts = Attributes::new();
            if let Some(pattern) = &message.value {
                let entry = Entry::new(offset(name), pattern, &offset);
                if has_text(&entry.readings) {
                    texts.push((None, entry));
                }
            }
            let mut named = HashSet::new();
            for attribute in &message.attributes {
                if !named.insert(attribute.id.name) {
                    twice(attribute.id.name);
                    continue;
                }
                let entry = Entry::new(offset(attribute.id.name), &attribute.value, &offset);
                if has_text(&entry.readings) {
                    texts.push((Some(attribute.id.name.to_owned()), entry));
                }
            }
            texts.sort_by(|(a, _), (b, _)| a.cmp(b));
            if !texts.is_empty() {
                entries.insert(name.to_owned(), texts);
            }
        }
        let mut bundle = FluentBundle::new_concurrent(vec![plural.identifier().clone()]);
        // Its errors are the names that stand twice, which were found above; the first of each is kept.
        let _ = bundle.add_resource(resource);
        Report::new(Self { source, broken, lost, bundle, entries }, findings)
    }

    /// Keeps what it takes to write its texts; the bundle has a copy of the file.
    pub(in crate::language) fn for_serving(mut self) -> Self {
        self.source = SourceText::new(self.source.path, "");
        for texts in self.entries.values_mut() {
            texts.iter_mut().for_each(|(_, entry)| entry.for_serving());
            texts.shrink_to_fit();
        }
        self
    }

    pub(in crate::language) fn bundle(&self) -> &FluentBundle<FluentResource> {
        &self.bundle
    }

    /// All texts by message and attribute.
    pub fn entries<'a>(&'a self) -> impl Iterator<Item = (&'a str, Option<&'a str>, &'a Entry)> {
        let texts = |(message, texts): (&'a String, &'a Attributes)| {
            texts.iter().map(move |(attribute, entry)| (message.as_str(), attribute.as_deref(), entry))
        };
        self.entries.iter().flat_map(texts)
    }

    /// One text's entry.
    pub fn entry(&self, message: &str, attribute: Option<&str>) -> Option<&Entry> {
        let texts = self.entries.get(message)?;
        texts.iter().find(|(name, _)| name.as_deref() == attribute).map(|(_, entry)| entry)
    }

    /// Whether somebody wrote the text and it can't be read, which has been said.
    pub fn is_lost(&self, message: &str, attribute: Option<&str>) -> bool {
        let is = |(other, text): &Name| other == message && text.as_deref() == attribute;
        self.lost.iter().any(is)
    }

    /// Texts of a message that somebody wrote and that can't be read.
    pub fn lost<'a>(&'a self, message: &'a str) -> impl Iterator<Item = Option<&'a str>> {
        self.lost.iter().filter(move |(other, _)| other == message).map(|(_, text)| text.as_deref())
    }

    /// One text as it was written, on one line ([`super::pattern`]). Made when it is asked for: a kiosk never asks.
    pub fn line(&self, message: &str, attribute: Option<&str>) -> Option<String> {
        self.entry(message, attribute)?;
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(pattern::line(pattern))
    }

    /// Where a name stands in the file, whether it has a text or not.
    pub fn heading(&self, message: &str, attribute: Option<&str>) -> Option<Location> {
        let named = |line: &str, name: &str| {
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        let mut offset = 0;
        let lines = self.source.text.split_inclusive('\n').map(|line| {
            offset += line.len();
            (offset - line.len(), line)
        });
        let mut lines = lines.skip_while(|(_, line)| !named(line, message));
        let (own, _) = lines.next()?;
        let Some(attribute) = attribute else { return Some(self.source.place(own)) };
        let mut lines = lines.take_while(|(_, line)| line.starts_with([' ', '\t', '\r', '\n']));
        let at = lines.find_map(|(offset, line)| {
            let rest = line.trim_start().strip_prefix('.')?;
            named(rest, attribute).then_some(offset + line.len() - rest.len())
        });
        at.map(|at| self.source.place(at))
    }

    /// The texts of one message.
    pub fn message(&self, message: &str) -> impl Iterator<Item = (Option<&str>, &Entry)> {
        self.entries.get(message).into_iter().flatten().map(|(attribute, entry)| (attribute.as_deref(), entry))
    }
}

/// What could be read of a file.
struct Parsed {
    resource: FluentResource,
    broken: bool,
    lost: BTreeSet<Name>,
}

/// Parses a file; where Fluent finds errors, again with what people write and it does not take, and then without what
/// can't be read.
fn parsed(source: &SourceText, dotted: &Dotted<'_>, findings: &mut Vec<Diagnostic>) -> Parsed {
    let forgotten = dotted.found.iter().map(|(at, name)| {
        Diagnostic::error("ftl-dot", source.place(*at)).with("name", name).with("line", source.place(*at).line)
    });
    findings.extend(forgotten);
    let whole = |resource| Parsed { resource, broken: false, lost: BTreeSet::new() };
    if let Ok(resource) = FluentResource::try_new(dotted.text.to_string()) {
        return whole(resource);
    }
    let text = mend::mended(&dotted.text);
    if let Cow::Owned(text) = &text
        && let Ok(resource) = FluentResource::try_new(text.clone())
    {
        return whole(resource);
    }
    let recovered = recovered(text.into_owned());
    for found in recovered.found {
        let place = source.place(dotted.original(found.at));
        let finding = Diagnostic::error("ftl-syntax", place.clone()).with("line", place.line).because(found.fault);
        findings.push(match found.name {
            Some((message, Some(attribute))) => finding.with("id", format!("{message}.{attribute}")),
            Some((message, None)) => finding.with("id", message),
            None => finding,
        });
    }
    let resource = FluentResource::try_new(recovered.text).unwrap_or_else(|(resource, _)| resource);
    Parsed { resource, broken: true, lost: recovered.lost.into_iter().collect() }
}

/// Whether any way the text can come out has something in it.
fn has_text(readings: &[Reading]) -> bool {
    readings.iter().flat_map(|reading| &reading.0).any(|(piece, _)| match piece {
        Piece::Text(text) => !text.trim().is_empty(),
        Piece::Variable(_) | Piece::Reference(_) => true,
        Piece::Selector(_) => false,
    })
}
