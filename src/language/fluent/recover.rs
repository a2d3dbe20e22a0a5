//! A page keeps its words where one of them can't be read. Fluent's parser gives up everything from a fault to the next
//! message; here the fault alone goes, and the rest is read again.
//!
//! Owns: which bytes become spaces, so that every place stays, and what is said of them. Refuses: guessing whose a
//! sentence is; where a page's name can't be read, its sentences go with it.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::fault::fault;
use crate::diagnostic::Fault;

/// What one round mends may bring up something else; more often than this it does not end well.
const MOST_ROUNDS: usize = 8;

/// The name of a text: its message, and its attribute.
pub(in crate::language) type Name = (String, Option<String>);

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::language) struct Found {
    /// Where people look for the cause, in bytes.
    pub at: usize,
    /// What it is.
    pub fault: Fault,
    /// The text it is in, where that has a name.
    pub name: Option<Name>,
}

/// A file without its faults.
#[derive(Debug, Default)]
pub(in crate::language) struct Recovered {
    /// As long as it was, with spaces in place of what can't be read.
    pub text: String,
    pub found: Vec<Found>,
    /// Texts that were written and can't be shown.
    pub lost: Vec<Name>,
}

/// Takes the faults out of a file that Fluent does not take as it is.
pub(in crate::language) fn recovered(text: String) -> Recovered {
    let mut recovered = Recovered { text, ..Recovered::default() };
    for round in 1..=MOST_ROUNDS {
        let text = std::mem::take(&mut recovered.text);
        let Err((_, errors)) = parse_runtime(text.as_str()) else {
            recovered.text = text;
            break;
        };
        let mut page = Pages { headings: headings(&text), bytes: text.clone().into_bytes(), text: &text };
        for error in errors {
            let region = error.slice.clone().unwrap_or(error.pos.start..text.len());
            if round == MOST_ROUNDS || !page.mend(region.clone(), &mut recovered) {
                page.say(&error, None, &mut recovered);
                page.blank(region);
            }
        }
        let changed = page.bytes != text.as_bytes();
        // Only ASCII took the place of whole characters, so it is text still.
        recovered.text = String::from_utf8(page.bytes).unwrap_or(text);
        if !changed {
            break;
        }
    }
    recovered
}

/// Messages: where each begins, and its name.
fn headings(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let name = name_of(line);
        if !name.is_empty() && is_equals(&line[name.len()..]) {
            found.push((start, name));
        }
        start += line.len();
    }
    found
}

fn name_of(line: &str) -> &str {
    if !line.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    &line[..line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(line.len())]
}

fn is_equals(rest: &str) -> bool {
    rest.trim_start_matches(' ').starts_with('=')
}

struct Pages<'a> {
    text: &'a str,
    bytes: Vec<u8>,
    headings: Vec<(usize, &'a str)>,
}

impl Pages<'_> {
    /// Takes the faults out of what the parser gave up. Whether there were any.
    fn mend(&mut self, region: Range<usize>, into: &mut Recovered) -> bool {
        let (head, attributes) = parts(self.text, region.clone());
        let mut good = 0;
        let mut bad = Vec::new();
        for attribute in &attributes {
            match self.error(attribute, 1) {
                None => good += 1,
                Some(error) => bad.push((attribute.clone(), error)),
            }
        }
        let heading = (!head.is_empty()).then(|| self.head(&head, good, !attributes.is_empty(), into));
        if heading == Some(Head::Gone) {
            self.blank(region);
            return true;
        }
        let changed = !bad.is_empty() || heading == Some(Head::Mended);
        for (range, error) in bad {
            let name = name_of(self.text[range.clone()].trim_start().trim_start_matches('.'));
            let name = self.message(range.start).zip((!name.is_empty()).then(|| name.to_owned()));
            let name = name.map(|(message, name)| (message.to_owned(), Some(name)));
            self.say(&error, name, into);
            self.blank(range);
        }
        changed
    }

    /// Mends what stands before the first attribute of a region.
    fn head(&mut self, head: &Range<usize>, good: usize, attributes: bool, into: &mut Recovered) -> Head {
        let text = &self.text[head.clone()];
        let line = text.lines().next().unwrap_or("");
        let name = name_of(line);
        let after = &line[name.len()..];
        let Some(error) = self.error(head, 0) else { return Head::Stays };
        if !name.is_empty() && is_equals(after) {
            if matches!(error.kind, ErrorKind::ExpectedMessageField { .. }) && attributes {
                return Head::Stays;
            }
            // What took all of a message's texts has been said.
            if !into.lost.iter().any(|(message, _)| message == name) {
                self.say(&error, Some((name.to_owned(), None)), into);
            }
            let value = head.start + line.find('=').unwrap_or(0) + 1;
            self.blank(if good > 0 { value..head.end } else { head.clone() });
            return Head::Mended;
        }
        if !name.is_empty() && after.trim().is_empty() && attributes {
            self.say_as(Fault::new("equals").with("name", name), head.start + name.len(), None, into);
            return if self.put_equals(head.start + name.len()) { Head::Mended } else { Head::Gone };
        }
        if line.starts_with('-') || line.contains('=') {
            let fault = if line.starts_with('-') {
                fault(&error.kind, self.text, error.pos.start).0
            } else {
                Fault::new("heading").with("name", line.split('=').next().unwrap_or(line).trim())
            };
            self.say_as(fault, head.start, None, into);
            return Head::Gone;
        }
        let start = head.start + (line.len() - line.trim_start().len());
        let fault = match line.trim_start().chars().next() {
            Some(mark @ ('[' | '*' | '}' | '{')) => Fault::new("line-start").with("mark", mark),
            _ => Fault::new("left"),
        };
        // It was meant to go on with the text above, of which half would be shown.
        let above = self.above(head.start);
        let own = above.as_ref().is_some_and(|above| !self.text[above.clone()].trim_start().starts_with('.'));
        if own && !name.is_empty() {
            // Among the words of the interface, which have no sentences, it is one of them.
            self.say_as(
                Fault::new("equals").with("name", name),
                head.start + name.len(),
                Some((name.to_owned(), None)),
                into,
            );
            return Head::Gone;
        }
        let name = above.as_ref().and_then(|above| self.name(above));
        self.say_as(fault, start, name, into);
        let Some(above) = above else { return Head::Gone };
        self.blank(above);
        self.blank(head.clone());
        Head::Mended
    }

    /// What keeps a part from being read by itself, `skip` bytes after its indentation.
    fn error(&self, part: &Range<usize>, skip: usize) -> Option<ParserError> {
        let text = &self.text[part.clone()];
        let start = if skip > 0 { text.len() - text.trim_start_matches([' ', '\t']).len() + skip } else { 0 };
        let mut error = parse_runtime(text.get(start..)?).err()?.1.into_iter().next()?;
        error.pos = error.pos.start + part.start + start..error.pos.end + part.start + start;
        Some(error)
    }

    fn say(&self, error: &ParserError, name: Option<Name>, into: &mut Recovered) {
        let (fault, at) = fault(&error.kind, self.text, error.pos.start);
        self.say_as(fault, at, name, into);
    }

    fn say_as(&self, fault: Fault, at: usize, name: Option<Name>, into: &mut Recovered) {
        into.lost.extend(name.clone());
        into.found.push(Found { at, fault, name });
    }

    /// The message a byte belongs to.
    fn message(&self, at: usize) -> Option<&str> {
        let next = self.headings.partition_point(|(start, _)| *start <= at);
        self.headings.get(next.checked_sub(1)?).map(|(_, name)| *name)
    }

    /// The text that stands right above a byte: an attribute, or a message's own.
    fn above(&self, at: usize) -> Option<Range<usize>> {
        let mut start = at;
        for line in self.text[..at].split_inclusive('\n').rev() {
            start -= line.len();
            let text = line.trim_start();
            if text.is_empty() || text.starts_with('#') {
                return None;
            }
            if text.starts_with('.') {
                return Some(start..at);
            }
            if text.len() == line.len() {
                let name = name_of(line);
                let equals = line.find('=').filter(|_| !name.is_empty() && is_equals(&line[name.len()..]))?;
                return Some(start + equals + 1..at);
            }
        }
        None
    }

    fn name(&self, part: &Range<usize>) -> Option<Name> {
        let message = self.message(part.start)?.to_owned();
        let attribute = self.text[part.clone()].trim_start().strip_prefix('.').map(name_of);
        match attribute {
            Some("") => None,
            Some(name) => Some((message, Some(name.to_owned()))),
            None if self.text[part.clone()].trim().is_empty() => None,
            None => Some((message, None)),
        }
    }

    /// Puts the forgotten `=` behind a name; the line then ends one byte later.
    fn put_equals(&mut self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or("");
        let put: &[u8] = match rest.as_bytes() {
            [b' ' | b'\r', ..] => b"=",
            [b'\n', b' ', ..] => b"=\n",
            _ => return false,
        };
        if let Some(bytes) = self.bytes.get_mut(at..at + put.len()) {
            bytes.copy_from_slice(put);
        }
        true
    }

    fn blank(&mut self, range: Range<usize>) {
        let bytes = self.bytes.get_mut(range).unwrap_or_default();
        bytes.iter_mut().filter(|byte| !matches!(byte, b'\r' | b'\n')).for_each(|byte| *byte = b' ');
    }
}

/// What became of the start of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// It is as it was.
    Stays,
    /// Something of it went; attributes after it have a message.
    Mended,
    /// Nobody knows whose they are.
    Gone,
}

/// A region's part before its first attribute, and its attributes: no text can go on with a dot.
fn parts(text: &str, region: Range<usize>) -> (Range<usize>, Vec<Range<usize>>) {
    let mut starts = Vec::new();
    let mut start = region.start;
    for line in text[region.clone()].split_inclusive('\n') {
        if line.trim_start_matches([' ', '\t']).starts_with('.') {
            starts.push(start);
        }
        start += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([region.end]);
    let attributes = starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect();
    (region.start..starts.first().copied().unwrap_or(region.end), attributes)
}

#[cfg(test)]
mod tests;
