//! One text of a Fluent file set, added or removed, everything else kept byte for byte: comments, order, line ends, spaces.
//!
//! Refuses an edit after which anything else would read differently; the file is then as it was.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::{
    Shelf,
    nesting::{Nesting, too_deep},
    pattern,
};

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
    pub fn of(shelf: &Shelf) -> Self {
        let mut entries: Vec<_> = shelf.entries().collect();
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

/// One text of a file, by byte offsets.
struct Spot {
    /// Where its line begins.
    start: usize,
    /// After its `=`.
    equals: usize,
    /// After its pattern, without the line's end.
    end: usize,
}

struct Found {
    name: String,
    /// Where it begins, with the comment above it.
    start: usize,
    has_value: bool,
    value: Spot,
    attributes: Vec<(String, Spot)>,
}

impl Found {
    fn end(&self) -> usize {
        self.attributes.last().map_or(self.value.end, |(_, spot)| spot.end)
    }
}

/// The messages of a file that can be read, in its order.
fn messages(text: &str) -> Vec<Found> {
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

fn parsed(text: &str) -> ast::Resource<&str> {
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
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{diagnostic::SourceText, language::LanguageTag};

    const FILE: &str = "# For all.\n\n# On a.\na =   alt\n    .x = X\n    .y =\n        Y1\n        Y2\n   .z = { $n ->\n        [one] eins \"\n       *[other] viele\n}\n\n## Group\n\nb = B\nc = C\n\njunk\n";

    fn order(text: &str) -> Order {
        Order::of(&Shelf::read_as(&LanguageTag::german(), SourceText::new("f.ftl", text)).value)
    }

    #[track_caller]
    fn becomes(message: &str, attribute: Option<&str>, line: &str, from: &str, to: &str) {
        assert!(FILE.contains(from), "{from:?}");
        let order = order(
            "a = 1\n    .x = 1\n    .x2 = 1\n    .y = 1\n    .z = 1\naa = 1\nb = 1\nb2 = 1\nc = 1\n    .x = 1\nd = 1\n",
        );
        for newline in ["\n", "\r\n"] {
            let windows = |text: &str| text.replace('\n', newline);
            let found = set(&windows(FILE), message, attribute, line, &order);
            assert_eq!(found.unwrap(), windows(&FILE.replacen(from, to, 1)));
        }
        let marked = set(&format!("\u{feff}{FILE}"), message, attribute, line, &order).unwrap();
        assert_eq!(marked, format!("\u{feff}{}", FILE.replacen(from, to, 1)));
    }

    #[test]
    fn a_text_is_replaced_and_nothing_else() {
        becomes("a", None, "neu { $x }", "alt", "neu { $x }");
        becomes("a", Some("y"), ".neu", "\n        Y1\n        Y2", " .neu");
        becomes("a", Some("z"), "Z", "{ $n ->\n        [one] eins \"\n       *[other] viele\n}", "Z");
        becomes(
            "b",
            None,
            "{ $n -> [one] a *[other] b }",
            "= B",
            "= { $n ->\n        [one] a\n       *[other] b\n    }",
        );
        // The same text, however it is written, is left alone.
        becomes("a", Some("y"), "Y1\nY2", "Y1", "Y1");
    }

    #[test]
    fn a_new_text_stands_where_german_has_it() {
        becomes("a", Some("x2"), "N", ".x = X\n", ".x = X\n    .x2 = N\n");
        becomes("a", Some("x-say"), "N", ".x = X\n", ".x = X\n    .x-say = N\n");
        becomes("a", Some("notes"), "N", "viele\n}\n", "viele\n}\n    .notes = N\n");
        becomes("b", Some("x"), "N", "b = B\n", "b = B\n    .x = N\n");
        becomes("aa", None, "N", "viele\n}\n", "viele\n}\n\naa = N\n");
        becomes("b2", None, "N", "b = B\n", "b = B\nb2 = N\n");
        becomes("d", Some("x"), "N", "c = C\n", "c = C\n\nd =\n    .x = N\n");
    }

    #[test]
    fn an_empty_file_is_begun() {
        let order = order("a = 1\nb = 1\n");
        assert_eq!(set("", "b", None, "B", &order).unwrap(), "b = B\n");
        assert_eq!(set("# Only this.\n", "b", None, "B", &order).unwrap(), "# Only this.\n\nb = B\n");
        assert_eq!(set("# Of b.\nb = B\n", "a", None, "A", &order).unwrap(), "a = A\n\n# Of b.\nb = B\n");
        assert_eq!(set("b = B", "b", Some("x"), "X", &order).unwrap(), "b = B\n    .x = X");
    }

    #[test]
    fn a_text_is_removed() {
        let without = |message, attribute| remove(FILE, message, attribute).unwrap();
        assert_eq!(without("a", Some("y")), FILE.replace("    .y =\n        Y1\n        Y2\n", ""));
        assert_eq!(without("a", None), FILE.replace("=   alt", "="));
        assert_eq!(without("b", None), FILE.replace("b = B\n", ""));
        assert_eq!(without("none", None), FILE);
        assert_eq!(remove("x = X\n\n# Of a.\na =\n    .b = B\n\nc = C\n", "a", Some("b")).unwrap(), "x = X\n\nc = C\n");
    }

    #[test]
    fn what_is_no_name_and_no_text_is_refused() {
        let order = Order::default();
        assert_eq!(set("", "a b", None, "x", &order), Err(EditError::NoName));
        assert_eq!(set("", "a", Some(""), "x", &order), Err(EditError::NoName));
        assert_eq!(set("", "a", None, "a } b", &order), Err(EditError::NoPattern));
        assert_eq!(set("", "a", None, " ", &order), Err(EditError::NoPattern));
        assert_eq!(set(&"{".repeat(99), "a", None, "x", &order), Err(EditError::Unsafe));
    }

    proptest! {
        /// The text reads as it was given, and every other text and line as before.
        #[test]
        fn one_text_changes(
            name in prop::sample::select(vec![("a", None), ("a", Some("x")), ("a", Some("y")), ("a", Some("z")), ("a", Some("new")), ("b", None), ("new", None), ("new", Some("x"))]),
            typed in "[a-zäሀع {}$\"\\[\\]*.#=>\n-]{1,30}",
            windows in any::<bool>(),
        ) {
            let (message, attribute) = name;
            let file = if windows { FILE.replace('\n', "\r\n") } else { FILE.to_owned() };
            let line = pattern::typed(&typed);
            let order = order("b = 1\nnew = 1\n    .x = 1\na = 1\n    .new = 1\n    .x = 1\n");
            let edited = set(&file, message, attribute, &line, &order).unwrap();
            let key = (message.to_owned(), attribute.map(str::to_owned));
            let (mut before, mut after) = (texts(&file).unwrap(), texts(&edited).unwrap());
            prop_assert_eq!(after.remove(&key), Some(line));
            let old = before.remove(&key);
            prop_assert_eq!(before, after);
            for comment in ["# For all.", "# On a.", "## Group", "junk"] {
                prop_assert!(edited.contains(comment));
            }
            prop_assert_eq!(edited.contains("\r\n"), windows);
            prop_assert!(!windows || !edited.replace("\r\n", "").contains('\n'));
            // What was added can be taken away again.
            if old.is_none() {
                let removed = remove(&edited, message, attribute).unwrap();
                prop_assert_eq!(texts(&removed), texts(&file));
            }
        }
    }
}
