//! One text of a Fluent file set, added or removed, everything else kept byte for byte: comments, order, line ends, spaces.
//!
//! Refuses an edit after which anything else would read differently; the file is then as it was.

mod spots;

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::{nesting::too_deep, pattern};
use crate::language::FluentFile;
use spots::{Found, Spot, messages, parsed};

/// Spaces before an attribute where a file has none to go by.
const INDENT: &str = "    ";

/// Why a text could not be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The text is no pattern.
    #[error("the text is not Fluent")]
    NoPattern,
    /// The name is none Fluent knows.
    #[error("the name of the text is not Fluent's")]
    NoName,
    /// The file can't be edited without changing something else.
    #[error("the file would read differently elsewhere")]
    Unsafe,
}

/// The order of texts in a file: that of German.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order(Vec<(String, Vec<Option<String>>)>);

impl Order {
    /// The order in which a file has its texts.
    pub fn of(ftl: &FluentFile) -> Self {
        let mut entries: Vec<_> = ftl.entries().collect();
        entries.sort_by_key(|(.., entry)| entry.offset);
        let mut order: Vec<(String, Vec<Option<String>>)> = Vec::new();
        for (message, attribute, _) in entries {
            let attribute = attribute.map(str::to_owned);
            match order.last_mut() {
                Some((last, texts)) if last == message => texts.push(attribute),
                _ => order.push((message.to_owned(), vec![attribute])),
            }
        }
        Self(order)
    }

    fn message(&self, name: &str) -> usize {
        self.0.iter().position(|(message, _)| message == name).unwrap_or(usize::MAX)
    }

    /// The place of a text in its message; a spoken form follows what it speaks, and unknown ones come last.
    fn attribute(&self, message: &str, name: &str) -> (usize, bool) {
        let texts = self.0.iter().find(|(other, _)| other == message).map_or(&[][..], |(_, texts)| texts);
        let at = |name: &str| texts.iter().position(|text| text.as_deref() == Some(name));
        let shown = name.strip_suffix("-say");
        let (own, of_shown) = (at(name), shown.and_then(at));
        match (of_shown, own) {
            (Some(shown), _) => (shown, true),
            (None, Some(own)) => (own, false),
            (None, None) => (usize::MAX, shown.is_some()),
        }
    }
}

/// Gives a text a pattern ([`pattern`]), or adds it. A message or an attribute that is new comes after what stands before it
/// in `order`. Gives the whole file.
pub fn set(file: &str, message: &str, attribute: Option<&str>, line: &str, order: &Order) -> Result<String, EditError> {
    if !is_name(message) || !attribute.is_none_or(is_name) {
        return Err(EditError::NoName);
    }
    let line = pattern::parse(line).ok_or(EditError::NoPattern)?;
    let (mark, text) = split_mark(file);
    let before = texts(text).ok_or(EditError::Unsafe)?;
    let key = (message.to_owned(), attribute.map(str::to_owned));
    if before.get(&key) == Some(&line) {
        return Ok(file.to_owned());
    }
    let edited = with(text, message, attribute, &line, order);
    let mut expected = before;
    expected.insert(key, line);
    checked(mark, edited, &expected)
}

/// Removes a text; a message without any goes with the comment above it. Gives the whole file.
pub fn remove(file: &str, message: &str, attribute: Option<&str>) -> Result<String, EditError> {
    let (mark, text) = split_mark(file);
    let before = texts(text).ok_or(EditError::Unsafe)?;
    let key = (message.to_owned(), attribute.map(str::to_owned));
    let mut expected = before;
    if expected.remove(&key).is_none() {
        return Ok(file.to_owned());
    }
    let messages = messages(text);
    let Some(found) = messages.iter().find(|found| found.name == message) else { return Err(EditError::Unsafe) };
    let alone = found.attributes.len() + usize::from(found.has_value) == 1;
    let edited = match attribute.map(|name| found.attributes.iter().find(|(other, _)| other == name)) {
        _ if alone => {
            let end = line_end(text, found.end());
            // The blank lines that parted it from what follows go with it.
            let blank = text[end..].len() - text[end..].trim_start_matches(['\n', '\r']).len();
            spliced(text, found.start, end + blank, "")
        }
        Some(Some((_, spot))) => spliced(text, spot.start, line_end(text, spot.end), ""),
        None => spliced(text, found.value.equals, found.value.end, ""),
        Some(None) => return Err(EditError::Unsafe),
    };
    checked(mark, edited, &expected)
}

/// The texts of a file by their names, as lines; the first of each name. `None`: braces nest too deeply.
fn texts(text: &str) -> Option<BTreeMap<(String, Option<String>), String>> {
    if too_deep(text).is_some() {
        return None;
    }
    let mut texts = BTreeMap::new();
    let mut names = Vec::new();
    for entry in &parsed(text).body {
        let ast::Entry::Message(message) = entry else { continue };
        if names.contains(&message.id.name) {
            continue;
        }
        names.push(message.id.name);
        let name = || message.id.name.to_owned();
        if let Some(value) = &message.value {
            texts.insert((name(), None), pattern::line(value));
        }
        for attribute in &message.attributes {
            let key = (name(), Some(attribute.id.name.to_owned()));
            texts.entry(key).or_insert_with(|| pattern::line(&attribute.value));
        }
    }
    Some(texts)
}

fn checked(
    mark: &str,
    edited: String,
    expected: &BTreeMap<(String, Option<String>), String>,
) -> Result<String, EditError> {
    match texts(&edited) {
        Some(found) if found == *expected => Ok(format!("{mark}{edited}")),
        _ => Err(EditError::Unsafe),
    }
}

fn with(text: &str, message: &str, attribute: Option<&str>, line: &str, order: &Order) -> String {
    let newline = newline(text);
    let found = messages(text);
    let Some(own) = found.iter().find(|found| found.name == message) else {
        return added(text, &found, message, attribute, line, order);
    };
    let Some(name) = attribute else {
        let source = pattern::source(line, newline, INDENT.len());
        return replaced(text, &own.value, &source);
    };
    let of_neighbour = own.attributes.first().map(|(_, spot)| indent(&text[spot.start..]));
    let indent = of_neighbour.filter(|indent| !indent.is_empty()).unwrap_or(INDENT);
    let source = pattern::source(line, newline, indent.len());
    if let Some((_, spot)) = own.attributes.iter().find(|(other, _)| other == name) {
        return replaced(text, spot, &source);
    }
    let rank = |name: &str| order.attribute(message, name);
    let before = own.attributes.iter().filter(|(other, _)| rank(other) <= rank(name));
    let end = before.map(|(_, spot)| spot.end).max().unwrap_or(own.value.end);
    spliced(text, end, end, &format!("{newline}{indent}.{name} = {source}"))
}

/// Puts a message that isn't there after the one that comes before it in `order`.
fn added(text: &str, found: &[Found], message: &str, attribute: Option<&str>, line: &str, order: &Order) -> String {
    let newline = newline(text);
    let source = pattern::source(line, newline, INDENT.len());
    let own = match attribute {
        None => format!("{message} = {source}"),
        Some(name) => format!("{message} ={newline}{INDENT}.{name} = {source}"),
    };
    let rank = order.message(message);
    let before = found.iter().filter(|other| order.message(&other.name) <= rank);
    if let Some(before) = before.max_by_key(|other| (order.message(&other.name), other.start)) {
        let end = before.end();
        let next = line_end(text, end);
        // Messages of one line each stand in a block.
        let block = attribute.is_none()
            && before.attributes.is_empty()
            && (next == text.len() || !text[next..].starts_with(['\n', '\r']) || end == text.trim_end().len());
        let gap = if block { "" } else { newline };
        return spliced(text, end, end, &format!("{newline}{gap}{own}"));
    }
    match found.first() {
        Some(first) => spliced(text, first.start, first.start, &format!("{own}{newline}{newline}")),
        None => {
            let rest = text.trim_end();
            let gap = if rest.is_empty() { String::new() } else { format!("{rest}{newline}{newline}") };
            format!("{gap}{own}{newline}")
        }
    }
}

fn replaced(text: &str, spot: &Spot, source: &str) -> String {
    let old = &text[spot.equals..spot.end];
    let gap = &old[..old.len() - old.trim_start_matches(' ').len()];
    // A pattern that began on a line of its own begins beside its name now.
    let gap = if gap.is_empty() || old[gap.len()..].starts_with(['\n', '\r']) { " " } else { gap };
    spliced(text, spot.equals, spot.end, &format!("{gap}{source}"))
}

fn spliced(text: &str, start: usize, end: usize, new: &str) -> String {
    format!("{}{new}{}", &text[..start], &text[end..])
}

/// After the end of the line in which `at` stands.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches(' ').len()]
}

fn newline(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// A byte order mark, and the rest.
fn split_mark(file: &str) -> (&str, &str) {
    file.split_at(if file.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 })
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests;
