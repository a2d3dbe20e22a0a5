//! Where in a Fluent file each text stands. Its parser gives names their places, and patterns none.

use fluent_syntax::{ast, parser};

use crate::language::fluent::nesting::Nesting;

/// One text of a file, by byte offsets.
pub(super) struct Spot {
    /// Where its line begins.
    pub start: usize,
    /// After its `=`.
    pub equals: usize,
    /// After its pattern, without the line's end.
    pub end: usize,
}

/// A message of a file.
pub(super) struct Found {
    pub name: String,
    /// Where it begins, with the comment above it.
    pub start: usize,
    pub has_value: bool,
    /// Its own text; without one, the place for it.
    pub value: Spot,
    pub attributes: Vec<(String, Spot)>,
}

impl Found {
    /// After its last text.
    pub fn end(&self) -> usize {
        self.attributes.last().map_or(self.value.end, |(_, spot)| spot.end)
    }
}

/// The messages of a file that can be read, in its order.
pub(super) fn messages(text: &str) -> Vec<Found> {
    let offset = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |line| line + 1);
    let spot = |id: &str| {
        let (at, equals) = (offset(id), offset(id) + id.len());
        let equals = text[equals..].find('=').map_or(equals, |found| equals + found + 1);
        Spot { start: line_start(at), equals, end: pattern_end(text, equals) }
    };
    let mut found = Vec::new();
    for entry in &parsed(text).body {
        let ast::Entry::Message(message) = entry else { continue };
        let value = spot(message.id.name);
        let comment = message.comment.as_ref().and_then(|comment| comment.content.first());
        found.push(Found {
            name: message.id.name.to_owned(),
            start: comment.map_or(value.start, |line| line_start(offset(line))),
            has_value: message.value.is_some(),
            value,
            attributes: message.attributes.iter().map(|one| (one.id.name.to_owned(), spot(one.id.name))).collect(),
        });
    }
    found
}

/// What can be read of a file.
pub(super) fn parsed(text: &str) -> ast::Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// Where the pattern that begins after `from` ends, without white space.
fn pattern_end(text: &str, from: usize) -> usize {
    let (mut nesting, mut at, mut end) = (Nesting::default(), from, from);
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        if byte == b'\n' && nesting.is_text() {
            let rest = text[at..].trim_start_matches([' ', '\n', '\r']);
            let next = text.len() - rest.len();
            let indented = text[..next].ends_with(' ');
            let goes_on = match rest.chars().next() {
                Some('{') => true,
                Some('.' | '}' | '[' | '*') | None => false,
                Some(_) => indented,
            };
            if !goes_on {
                break;
            }
            at = next;
            continue;
        }
        nesting.feed(byte);
        at += 1;
        if !byte.is_ascii_whitespace() {
            end = at;
        }
    }
    end
}
