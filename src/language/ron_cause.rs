//! What the reader of RON found, as people would say it, and where its cause stands.

use ron::Error;

use super::fluent::fault::TYPOGRAPHIC;
use crate::diagnostic::Fault;

/// What is wrong in a text at a byte, and the byte where people look for it.
pub(super) fn fault(error: &Error, text: &str, at: usize) -> (Fault, usize) {
    let at = at.min(text.len());
    let outline = Outline::of(text);
    if is_of_form(error) {
        // A word processor's quotation mark opens or closes no text: the reader stumbles over it, or far behind it.
        if let Some((quote, mark)) = outline.quote.filter(|(quote, _)| *quote <= at) {
            return (Fault::new("quotes").with("mark", mark), quote);
        }
    }
    // What is missing belongs behind what was read last.
    let behind = text.get(..at).map_or(at, |before| before.trim_end().len());
    let new = |name| (Fault::new(name), at);
    let lacks = |name, mark: &str| (Fault::new(name).with("mark", mark), behind);
    let form = |name| (Fault::new(name).with("error", error), at);
    match error {
        Error::Eof | Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedStructLikeEnd
            if outline.unclosed.is_some() =>
        {
            let (bracket, mark, end) = outline.unclosed.unwrap_or((at, ' ', ' '));
            (Fault::new("unclosed").with("mark", mark).with("end", end), bracket)
        }
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
    /// The innermost bracket that is not closed, or is closed by another: where, it, and what would close it.
    unclosed: Option<(usize, char, char)>,
}

impl Outline {
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut open: Vec<(usize, char, char)> = Vec::new();
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            let rest = &text[at..];
            let skipped = match c {
                '"' => match text_length(rest) {
                    Some(length) => {
                        let inside = &rest[..length];
                        // A text of ours has one line; this one goes on because its end looks otherwise.
                        let line = inside.find('\n').filter(|_| found.quote.is_none());
                        if let Some(line) = line
                            && let Some((mark_at, mark)) =
                                inside[..line].char_indices().rfind(|(_, c)| TYPOGRAPHIC.contains(c))
                        {
                            found.quote = Some((at + mark_at, mark));
                        }
                        length
                    }
                    None => {
                        let line = rest.lines().next().unwrap_or("");
                        let mark = line.char_indices().rfind(|(_, c)| TYPOGRAPHIC.contains(c));
                        found.quote = found.quote.or(mark.map(|(mark_at, mark)| (at + mark_at, mark)));
                        rest.len()
                    }
                },
                '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
                '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
                c if TYPOGRAPHIC.contains(&c) => {
                    found.quote = found.quote.or(Some((at, c)));
                    0
                }
                '(' | '[' | '{' => {
                    open.push((at, c, if c == '(' { ')' } else if c == '[' { ']' } else { '}' }));
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
        found.unclosed = found.unclosed.or(open.pop());
        found
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
