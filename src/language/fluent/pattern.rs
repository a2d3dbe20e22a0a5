//! A text's pattern on one line: the notation in which texts are compared, remembered and sent to translators.
//!
//! It is Fluent with three differences. A line break inside a text is a space. Letters that Fluent would trim or
//! misread, and letters that no table or XML file can carry, stand in quotes: `{ "{" }`, `{ " " }`, `{ "\u0007" }`;
//! all others stand as themselves. A select expression stands on the same line:
//! `{ $n -> [one] eins *[other] viele }`. So the same words give the same line, however they were indented.

use std::{collections::BTreeSet, fmt::Write as _};

use fluent_syntax::{ast, parser, unicode::unescape_unicode_to_string};

use super::nesting::{Nesting, too_deep};

/// A part of a pattern: a letter, or a placeable in our notation.
enum Part {
    /// A letter as it was written.
    Plain(char),
    /// A letter that stood in quotes.
    Quoted(char),
    /// `{ $name }` and the like.
    Placeable(String),
}

/// A piece of a line, see [`pieces`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span<'a> {
    /// Letters.
    Text(&'a str),
    /// A placeable with its braces.
    Placeable(&'a str),
}

/// The line of a parsed pattern.
pub(in crate::language) fn line(pattern: &ast::Pattern<&str>) -> String {
    write(parts(pattern), false)
}

/// The line of Fluent source or of another line, or `None` where it can't be read.
pub fn parse(text: &str) -> Option<String> {
    with_pattern(text, line)
}

/// The line that shows exactly these letters.
pub fn literal(text: &str) -> String {
    write(text.chars().map(Part::Quoted).collect(), false)
}

/// The line of what a person typed: with variables, quoted letters and select expressions as they stand, any other brace as
/// a letter.
pub fn typed(text: &str) -> String {
    with_pattern(text, |pattern| is_plain(pattern).then(|| line(pattern))).flatten().unwrap_or_else(|| lenient(text))
}

/// Variables a line names, to be shown or to choose by.
pub fn variables(line: &str) -> BTreeSet<String> {
    let names = |pattern: &ast::Pattern<&str>| {
        let mut names = BTreeSet::new();
        for reading in super::reading::all(pattern, &|_| 0) {
            for (piece, _) in reading.0 {
                if let crate::language::Piece::Variable(name) | crate::language::Piece::Selector(name) = piece {
                    names.insert(name);
                }
            }
        }
        names
    };
    with_pattern(line, names).unwrap_or_default()
}

/// The letters and placeables of a line in order.
pub fn pieces(line: &str) -> Vec<Span<'_>> {
    let mut pieces = Vec::new();
    let (mut nesting, mut start) = (Nesting::default(), 0);
    for (at, byte) in line.bytes().enumerate() {
        let before = nesting.is_text();
        nesting.feed(byte);
        match (before, nesting.is_text()) {
            (true, false) => {
                if start < at {
                    pieces.push(Span::Text(&line[start..at]));
                }
                start = at;
            }
            (false, true) => {
                pieces.push(Span::Placeable(&line[start..=at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < line.len() {
        pieces.push(Span::Text(&line[start..]));
    }
    pieces
}

/// A line as Fluent source; what follows the first line begins with `indent` spaces.
pub(in crate::language) fn source(line: &str, newline: &str, indent: usize) -> String {
    let mut source = String::with_capacity(line.len());
    let mut nesting = Nesting::default();
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let breaks = nesting.is_variants()
            && match c {
                '[' => !source.ends_with('*'),
                '*' => chars.peek() == Some(&'['),
                '}' => true,
                _ => false,
            };
        if breaks {
            source.truncate(source.trim_end_matches(' ').len());
            source.push_str(newline);
            let deeper = if c == '}' { 0 } else { 4 - usize::from(c == '*') };
            source.extend(std::iter::repeat_n(' ', indent + deeper));
        }
        source.push(c);
        let mut bytes = [0; 4];
        c.encode_utf8(&mut bytes).bytes().for_each(|byte| nesting.feed(byte));
    }
    source
}

/// Gives a text's parsed pattern to `read`; `None` where it is no pattern.
fn with_pattern<T>(text: &str, read: impl FnOnce(&ast::Pattern<&str>) -> T) -> Option<T> {
    let joined = joined(text.chars().map(Part::Plain));
    let text: String =
        joined.iter().filter_map(|part| if let Part::Plain(c) = part { Some(*c) } else { None }).collect();
    let message = format!("k = {}\n", source(text.trim(), "\n", 4));
    if too_deep(&message).is_some() {
        return None;
    }
    let resource = parser::parse(message.as_str()).ok()?;
    match resource.body.as_slice() {
        [ast::Entry::Message(ast::Message { value: Some(pattern), attributes, .. })] if attributes.is_empty() => {
            Some(read(pattern))
        }
        _ => None,
    }
}

/// Whether a pattern calls nothing: it is letters and variables, and chooses by variables alone.
fn is_plain(pattern: &ast::Pattern<&str>) -> bool {
    fn inline(expression: &ast::InlineExpression<&str>) -> bool {
        match expression {
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::VariableReference { .. } => true,
            ast::InlineExpression::Placeable { expression } => whole(expression),
            _ => false,
        }
    }
    fn whole(expression: &ast::Expression<&str>) -> bool {
        match expression {
            ast::Expression::Inline(expression) => inline(expression),
            ast::Expression::Select { selector, variants } => {
                inline(selector) && variants.iter().all(|variant| is_plain(&variant.value))
            }
        }
    }
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { .. } => true,
        ast::PatternElement::Placeable { expression } => whole(expression),
    })
}

fn lenient(text: &str) -> String {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((part, length)) = variable(rest) {
            parts.push(part);
            rest = &rest[length..];
        } else {
            parts.push(Part::Plain(c));
            rest = &rest[c.len_utf8()..];
        }
    }
    write(joined(parts), false)
}

/// A variable at the beginning of a text, with its length.
fn variable(text: &str) -> Option<(Part, usize)> {
    let inside = text.strip_prefix('{')?;
    let end = inside.find('}')?;
    let name = inside[..end].trim().strip_prefix('$')?;
    let fine = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    fine.then(|| (Part::Placeable(format!("{{ ${name} }}")), end + 2))
}

fn parts(pattern: &ast::Pattern<&str>) -> Vec<Part> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => parts.extend(value.chars().map(Part::Plain)),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => parts.extend(unescape_unicode_to_string(value).chars().map(Part::Quoted)),
            ast::PatternElement::Placeable { expression } => {
                parts.push(Part::Placeable(format!("{{ {} }}", of_expression(expression))));
            }
        }
    }
    joined(parts)
}

fn of_expression(expression: &ast::Expression<&str>) -> String {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline),
        ast::Expression::Select { selector, variants } => {
            let mut text = format!("{} ->", of_inline(selector));
            for variant in variants {
                let star = if variant.default { "*" } else { "" };
                let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
                    variant.key;
                // Writing into a String can't fail.
                let _ = write!(text, " {star}[{key}] {}", write(parts(&variant.value), true));
            }
            text
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>) -> String {
    let call = |arguments: &ast::CallArguments<&str>| {
        let named = arguments.named.iter().map(|named| format!("{}: {}", named.name.name, of_inline(&named.value)));
        let all: Vec<String> = arguments.positional.iter().map(of_inline).chain(named).collect();
        format!("({})", all.join(", "))
    };
    let attribute =
        |id: &Option<ast::Identifier<&str>>| id.as_ref().map(|id| format!(".{}", id.name)).unwrap_or_default();
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            format!("\"{}\"", quoted(unescape_unicode_to_string(value).chars()))
        }
        ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name),
        ast::InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, call(arguments)),
        ast::InlineExpression::MessageReference { id, attribute: name } => format!("{}{}", id.name, attribute(name)),
        ast::InlineExpression::TermReference { id, attribute: name, arguments } => {
            format!("-{}{}{}", id.name, attribute(name), arguments.as_ref().map(call).unwrap_or_default())
        }
        ast::InlineExpression::Placeable { expression } => format!("{{ {} }}", of_expression(expression)),
    }
}

/// White space around a line break becomes one space.
fn joined(parts: impl IntoIterator<Item = Part>) -> Vec<Part> {
    let blank = |part: &Part| matches!(part, Part::Plain(' ' | '\n' | '\r'));
    let mut joined: Vec<Part> = Vec::new();
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        if !blank(&part) {
            joined.push(part);
            continue;
        }
        let mut run = vec![part];
        while let Some(part) = parts.next_if(blank) {
            run.push(part);
        }
        if run.iter().any(|part| matches!(part, Part::Plain('\n' | '\r'))) {
            run = vec![Part::Plain(' ')];
        }
        joined.extend(run);
    }
    joined
}

fn write(mut parts: Vec<Part>, in_variant: bool) -> String {
    let trimmed = |part: &Part| matches!(part, Part::Plain(' '));
    while parts.last().is_some_and(trimmed) {
        parts.pop();
    }
    let lead = parts.iter().take_while(|part| trimmed(part)).count();
    parts.drain(..lead);
    let letter = |part: &Part| match part {
        Part::Plain(c) | Part::Quoted(c) => Some(*c),
        Part::Placeable(_) => None,
    };
    let is_space = |part: &Part| letter(part).is_some_and(char::is_whitespace);
    let first = parts.iter().take_while(|part| is_space(part)).count();
    let last = parts.len() - parts.iter().rev().take_while(|part| is_space(part)).count();
    let quotes = |at: usize, c: char| {
        c == '{' || c == '}' || (in_variant && c == '[') || at < first || at >= last || !can_stand(c)
    };
    let mut out = String::new();
    let mut run = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        match letter(part) {
            Some(c) if quotes(at, c) => run.push(c),
            _ => {
                flush(&mut run, &mut out);
                match part {
                    Part::Placeable(text) => out.push_str(text),
                    Part::Plain(c) | Part::Quoted(c) => out.push(*c),
                }
            }
        }
    }
    if parts.is_empty() {
        return "{ \"\" }".to_owned();
    }
    flush(&mut run, &mut out);
    out
}

fn flush(run: &mut Vec<char>, out: &mut String) {
    if !run.is_empty() {
        // Writing into a String can't fail.
        let _ = write!(out, "{{ \"{}\" }}", quoted(run.drain(..)));
    }
}

/// Whether a letter passes through Fluent, XML and tables as it is.
fn can_stand(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(letters: impl IntoIterator<Item = char>) -> String {
    let mut out = String::new();
    for c in letters {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Tools trim white space they don't know.
            c if can_stand(c) && (c == ' ' || !c.is_whitespace()) => out.push(c),
            c => {
                // Writing into a String can't fail.
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests;
