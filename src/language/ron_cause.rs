//! What the reader of RON found, as people would say it, and where its cause stands.

use ron::Error;

use super::fluent::fault::TYPOGRAPHIC;
use crate::diagnostic::Fault;

/// What is wrong in a text at a byte, and the byte where people look for it.
pub(super) fn fault(error: &Error, text: &str, at: usize) -> (Fault, usize) {
    let at = at.min(text.len());
    // The reader has not passed the spaces before what it stumbles over.
    let at = text.len() - text.get(at..).unwrap_or("").trim_start().len();
    let outline = Outline::of(text);
    if is_of_form(error) {
        // A word processor's quotation mark opens or closes no text: the reader stumbles over it, or far behind it.
        if let Some((quote, mark)) = outline.quote.filter(|(quote, _)| *quote <= at) {
            return (Fault::new("quotes").with("mark", mark), quote);
        }
        if let Some(text) = outline.text.filter(|text| *text <= at) {
            return (Fault::new("string-end"), text);
        }
        // One that stays open to the end of the file is a fault there; whatever is wrong before it comes first.
        let at_end = matches!(error, Error::Eof) || at >= text.trim_end().len();
        let reached = |bracket: usize| bracket <= at && (outline.crossed || at_end);
        if let Some((bracket, mark, end)) = outline.unclosed.filter(|(bracket, ..)| reached(*bracket)) {
            return (Fault::new("unclosed").with("mark", mark).with("end", end), bracket);
        }
    }
    // What is missing belongs behind what was read last.
    let behind = text.get(..at).map_or(at, |before| before.trim_end().len());
    let new = |name| (Fault::new(name), at);
    let lacks = |name, mark: &str| (Fault::new(name).with("mark", mark), behind);
    let form = |name| (Fault::new(name).with("error", error), at);
    match error {
        Error::Eof => (Fault::new("end"), behind),
        Error::ExpectedArray => lacks("open", "["),
        Error::ExpectedArrayEnd => lacks("close", "]"),
        Error::ExpectedMap => lacks("open", "{"),
        Error::ExpectedMapEnd => lacks("close", "}"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => lacks("open", "("),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => lacks("close", ")"),
        Error::ExpectedComma => (Fault::new("comma"), behind),
        Error::ExpectedMapColon => (Fault::new("colon"), behind),
        Error::ExpectedString => new("string"),
        Error::ExpectedStringEnd => new("string-end"),
        Error::ExpectedBoolean => new("boolean"),
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => new("number"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => new("name"),
        Error::InvalidEscape(_) => new("escape"),
        Error::UnclosedBlockComment => new("comment"),
        Error::UnexpectedChar(mark) => (Fault::new("character").with("mark", mark), at),
        Error::TrailingCharacters => new("trailing"),
        Error::ExceededRecursionLimit => new("deep"),
        Error::NoSuchEnumVariant { expected, found, .. } => named("variant", found, expected, text, at),
        Error::NoSuchStructField { expected, found, .. } => named("field", found, expected, text, at),
        Error::MissingStructField { field, .. } => (Fault::new("field-missing").with("found", field), behind),
        Error::DuplicateStructField { field, .. } => named("field-twice", field, &[], text, at),
        Error::ExpectedDifferentLength { found, .. } => (Fault::new("count").with("found", found), at),
        Error::InvalidValueForType { .. } => form("value"),
        Error::Message(_) => match value_before(text, at).filter(|(value, _)| is_like_day(value)) {
            Some((value, start)) => (Fault::new("date").with("found", value), start),
            None => form("value"),
        },
        _ => form("form"),
    }
}

/// A fault about a word, which ends at or before a byte.
fn named(name: &'static str, word: &str, expected: &[&str], text: &str, at: usize) -> (Fault, usize) {
    let before = text.get(..at).unwrap_or("");
    let start = match text.get(at..) {
        Some(rest) if rest.starts_with(word) => at,
        _ => before.rfind(word).unwrap_or(at),
    };
    (Fault::new(name).with("found", word).with("expected", expected.join(", ")), start)
}

/// Whether the error is about marks and brackets, not about what stands between them.
fn is_of_form(error: &Error) -> bool {
    !matches!(
        error,
        Error::NoSuchEnumVariant { .. }
            | Error::NoSuchStructField { .. }
            | Error::MissingStructField { .. }
            | Error::DuplicateStructField { .. }
            | Error::ExpectedDifferentLength { .. }
            | Error::InvalidValueForType { .. }
            | Error::Message(_)
            | Error::IntegerOutOfBounds
            | Error::ExceededRecursionLimit
    )
}

/// The text in quotation marks around or before a byte, and where it begins.
fn value_before(text: &str, at: usize) -> Option<(&str, usize)> {
    let line = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let mut found = None;
    let mut from = line;
    while let Some(open) = text.get(from..)?.find(['"', '\n']).map(|open| from + open) {
        if open > at || text.as_bytes().get(open) != Some(&b'"') {
            break;
        }
        let close = open + 1 + text.get(open + 1..)?.find('"')?;
        found = Some((text.get(open + 1..close)?, open + 1));
        from = close + 1;
    }
    found
}

/// Whether somebody meant a day: digits, and what stands between them.
fn is_like_day(value: &str) -> bool {
    let mark = |c: char| c.is_ascii_digit() || ['-', '.', '/', ' '].contains(&c);
    value.is_empty() || (value.contains(|c: char| c.is_ascii_digit()) && value.chars().all(mark))
}

/// Where texts, remarks and brackets of a file begin and end.
#[derive(Debug, Default)]
struct Outline {
    /// The first quotation mark of a word processor that stands for a straight one.
    quote: Option<(usize, char)>,
    /// The first text that goes on to where another begins, since its end is missing.
    text: Option<usize>,
    /// The innermost bracket that is not closed, or is closed by another: where, it, and what would close it.
    unclosed: Option<(usize, char, char)>,
    /// Whether it is closed by another.
    crossed: bool,
}

impl Outline {
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut open: Vec<(usize, char, char)> = Vec::new();
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            let rest = &text[at..];
            let skipped = match c {
                '"' => {
                    let length = text_length(rest);
                    let whole = &rest[..length.unwrap_or(rest.len())];
                    // A text without an end ends with its line: the next line has texts of its own.
                    let broken = found.text_at(at, whole, length.is_some());
                    if broken { whole.lines().next().unwrap_or("").len() } else { whole.len() }
                }
                '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
                '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
                c if TYPOGRAPHIC.contains(&c) => {
                    found.quote = found.quote.or(Some((at, c)));
                    0
                }
                '(' | '[' | '{' => {
                    open.push((
                        at,
                        c,
                        if c == '(' {
                            ')'
                        } else if c == '[' {
                            ']'
                        } else {
                            '}'
                        },
                    ));
                    0
                }
                ')' | ']' | '}' => {
                    let bracket = open.pop();
                    found.unclosed = found.unclosed.or(bracket.filter(|(.., end)| *end != c));
                    0
                }
                _ => 0,
            };
            while skipped > 0 && chars.offset() < at + skipped && chars.next().is_some() {}
        }
        found.crossed = found.unclosed.is_some();
        found.unclosed = found.unclosed.or(open.pop());
        found
    }

    /// Looks at a text in quotation marks. One of ours has one line: what goes on has no end, or one that looks otherwise.
    /// Gives whether it is so.
    fn text_at(&mut self, at: usize, text: &str, has_end: bool) -> bool {
        let line = text.lines().next().unwrap_or("");
        let inside = text.strip_suffix('"').unwrap_or(text).trim_end();
        if has_end && (line.len() == text.len() || !inside.ends_with([':', ',', '[', '(', '{'])) {
            return false;
        }
        match line.char_indices().rfind(|(_, c)| TYPOGRAPHIC.contains(c)) {
            Some((mark_at, mark)) => self.quote = self.quote.or(Some((at + mark_at, mark))),
            None => self.text = self.text.or(Some(at)),
        }
        true
    }
}

/// How long a text in quotation marks is, with them. `None`: it has no end.
fn text_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return Some(at + 1),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}
