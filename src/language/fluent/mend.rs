//! What people write and Fluent does not take: indentation by tabs, and a text that has nothing behind its `=`.
//!
//! Owns: the same file with these made harmless, byte for byte as long, so that every place stays. Refuses: touching
//! a file that Fluent reads as it is.

use std::borrow::Cow;

/// A line as Fluent takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// Nothing but spaces.
    Blank,
    /// `name =` at the start of a line, with nothing behind it.
    EmptyMessage,
    /// `.name =`, with nothing behind it.
    EmptyAttribute,
    /// `.name = text`
    Attribute,
    /// An indented line that goes on with the text above it.
    Text,
    /// A comment, a message with its text, or what nobody understands.
    Other,
}

/// The text without tabs at the start of lines and without names of nothing; same length, same lines.
pub(in crate::language) fn mended(text: &str) -> Cow<'_, str> {
    let mut bytes = text.as_bytes().to_vec();
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if let Some(line) = bytes.get_mut(start..end)
            && line.first() == Some(&b'\t')
        {
            line.iter_mut().take_while(|byte| matches!(byte, b'\t' | b' ')).for_each(|byte| *byte = b' ');
        }
        lines.push(start..end);
        start = end;
    }
    // What follows a line decides whether it has a text; so from the end.
    let mut follows = Line::Other;
    for range in lines.into_iter().rev() {
        let Some(line) = bytes.get_mut(range) else { continue };
        let kind = kind(line);
        let empty = match kind {
            Line::Blank => continue,
            Line::EmptyAttribute => follows != Line::Text,
            Line::EmptyMessage => !matches!(follows, Line::Text | Line::Attribute),
            Line::Attribute | Line::Text | Line::Other => false,
        };
        if empty {
            line.iter_mut().filter(|byte| !matches!(byte, b'\r' | b'\n')).for_each(|byte| *byte = b' ');
        }
        follows = match kind {
            Line::EmptyAttribute if empty => follows,
            Line::EmptyAttribute => Line::Attribute,
            kind => kind,
        };
    }
    // Only spaces took the place of ASCII, so it is text still.
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn kind(line: &[u8]) -> Line {
    let end = line.iter().rposition(|byte| !matches!(byte, b' ' | b'\r' | b'\n')).map_or(0, |last| last + 1);
    let line = line.get(..end).unwrap_or(line);
    let indented = line.first() == Some(&b' ');
    // A tab is no space: behind one, Fluent reads a text.
    let start = line.iter().position(|byte| *byte != b' ').unwrap_or(end);
    match line.get(start..).unwrap_or(line) {
        [] => Line::Blank,
        // Fluent takes an attribute without indentation too.
        [b'.', rest @ ..] => match named(rest) {
            Some(true) => Line::EmptyAttribute,
            Some(false) => Line::Attribute,
            None => Line::Other,
        },
        [b'[' | b'*' | b'}', ..] => Line::Other,
        _ if indented => Line::Text,
        rest if named(rest) == Some(true) => Line::EmptyMessage,
        _ => Line::Other,
    }
}

/// Whether nothing stands behind `name =`. `None`: it is no name with an `=`.
fn named(line: &[u8]) -> Option<bool> {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    line.first().filter(|byte| byte.is_ascii_alphabetic())?;
    let end = line.iter().position(|byte| !letter(byte))?;
    let rest = line.get(end..)?.trim_ascii_start().strip_prefix(b"=")?;
    Some(rest.iter().all(|byte| *byte == b' '))
}

/// Lines whose indentation has a tab, and the byte offset of the first of them.
pub(in crate::language) fn tabs(text: &str) -> Option<(usize, usize)> {
    if !text.contains('\t') {
        return None;
    }
    let mut found = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = line.get(..line.len() - rest.len()).unwrap_or("");
        if !rest.trim_ascii().is_empty() && indent.contains('\t') {
            found = Some(found.map_or((1, start), |(count, first)| (count + 1, first)));
        }
        start += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    //! What is mended keeps its place, and what has a text is left alone.
    use fluent_syntax::parser::parse;
    use proptest::prelude::*;

    use super::*;

    /// Lines of Fluent, good and bad, in any order.
    fn lines() -> impl Strategy<Value = String> {
        let line = prop::sample::select(vec![
            "",
            "   ",
            "\t",
            "a =",
            "a = A",
            "b =  ",
            "# c = C",
            "    .s1 =",
            "    .s2 = Zwei",
            "  .s3 = { $x ->",
            "\t.s4 = Vier",
            "\t.s5 =",
            "    text",
            "\ttext",
            "  \t.s6 = Sechs",
            " \ttext",
            "    { \"\" }",
            "   *[other] o",
            "[one] e",
            "  }",
            "}",
            "    .s7 = { \"}\" }",
            "d = { $x ->",
            "  # no comment",
            ".s8 =",
            "-t = T",
            "-t =",
            "    ...",
            "    .1 =",
            "    a =",
        ]);
        let end = prop::sample::select(vec!["\n", "\r\n"]);
        (prop::collection::vec(line, 0..12), end).prop_map(|(lines, end)| lines.join(end) + end)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// What Fluent reads without an error says the same afterwards, to the letter.
        #[test]
        fn good_files_keep_their_texts(text in lines()) {
            let changed = mended(&text);
            prop_assert_eq!(changed.len(), text.len());
            if let Ok(good) = parse(text.as_str()) {
                prop_assert_eq!(parse(&*changed), Ok(good));
            }
        }
    }

    fn changed(text: &str) -> String {
        let mended = mended(text);
        assert_eq!(mended.len(), text.len());
        mended.lines().map(str::trim_end).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_name_of_nothing_goes_alone() {
        assert_eq!(changed("a =\n    .s1 =\n    .s2 = Zwei\n"), "a =||    .s2 = Zwei");
        assert_eq!(changed("a = Eins\n    .say =  \r\nb = Zwei\n"), "a = Eins||b = Zwei");
        assert_eq!(changed("a =\nb =\n    .s1 =\n\n# c\nc = C"), "||||# c|c = C");
    }

    #[test]
    fn an_attribute_at_the_start_of_a_line_is_one() {
        let text = "a =\n.s1 =\n    text\n";
        assert!(parse(text).is_ok());
        assert_eq!(mended(text), text);
    }

    #[test]
    fn a_text_on_the_next_line_is_a_text() {
        for text in [
            "a =\n    Eins\n",
            "a =\n    .s1 =\n\n        Eins\n    .s2 =\n        { \"\" }\n",
            "a =\n  .b = { $x ->\n [one] 1\n *[other]\n 2\n }\n",
        ] {
            assert_eq!(mended(text), text);
        }
    }

    #[test]
    fn tabs_indent() {
        assert_eq!(changed("a =\n\t.s1 = Eins\n\t  \t.s2 = Zwei\tdrei\n"), "a =| .s1 = Eins|    .s2 = Zwei\tdrei");
        assert_eq!(tabs("a =\n\t.s1 = Eins\n  \t.s2 = Zwei\n\t\n"), Some((2, 4)));
        assert_eq!(tabs("a = 1\t2\n"), None);
    }
}
