//! Sentences whose dot was forgotten: `    s1 = Text` is no error to Fluent, but a part of the text above it.
//!
//! Owns: finding them by the names sentences have, and the file with their dots. Refuses: any other name; a text may
//! have an equals sign.

use std::borrow::Cow;

/// A file with its dots.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::language) struct Dotted<'a> {
    pub text: Cow<'a, str>,
    /// Where in it a dot was put between bytes; all others took the place of another byte.
    inserted: Vec<usize>,
    /// Sentences that had none: byte offset in the file as it was, and name.
    pub found: Vec<(usize, String)>,
}

impl Dotted<'_> {
    /// The byte offset in the file as it was.
    pub fn original(&self, offset: usize) -> usize {
        offset - self.inserted.partition_point(|at| *at < offset)
    }
}

/// Puts the dots where they were forgotten.
pub(in crate::language) fn dotted(text: &str) -> Dotted<'_> {
    let (mut new, mut inserted, mut found) = (String::new(), Vec::new(), Vec::new());
    // Up to here the file is in `new`.
    let mut copied = 0;
    let (mut start, mut in_message) = (0, false);
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - rest.len();
        if let Some(at) = in_message.then(|| forgotten(rest, indent)).flatten() {
            let name = start + indent + at;
            // The byte before the name, if there is one on this line, becomes the dot.
            if at + indent == 0 {
                new.push_str(&text[copied..name]);
                inserted.push(new.len());
            } else {
                let before = start + indent - usize::from(at == 0);
                new.push_str(&text[copied..before]);
                new.extend(std::iter::repeat_n(' ', name - before - 1));
            }
            new.push('.');
            copied = name;
            found.push((start + indent, name_of(&rest[at..]).to_owned()));
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            in_message = true;
        }
        start += line.len();
    }
    if found.is_empty() {
        return Dotted { text: Cow::Borrowed(text), inserted, found };
    }
    new.push_str(&text[copied..]);
    Dotted { text: Cow::Owned(new), inserted, found }
}

/// Where in a line without its indentation the name of a sentence begins that has no dot.
fn forgotten(rest: &str, indent: usize) -> Option<usize> {
    let first = rest.chars().next()?;
    let at = match first {
        c if c.is_ascii_alphabetic() => 0,
        // Another mark stands for the dot. These begin something else.
        '.' | '#' | '{' | '}' | '[' | '*' | '"' | '-' => return None,
        c if indent > 0 && !c.is_alphanumeric() && !c.is_whitespace() => {
            let after = rest[c.len_utf8()..].trim_start_matches(' ');
            rest.len() - after.len()
        }
        _ => return None,
    };
    let name = name_of(&rest[at..]);
    let text = rest[at + name.len()..].trim_start_matches(' ').strip_prefix('=')?;
    // At the start of a line a name is that of a message, unless it is a sentence's own and has a text.
    let fits = if indent == 0 { is_numbered(name) && !text.trim().is_empty() } else { is_sentence(name) };
    fits.then_some(at)
}

fn name_of(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    &text[..end]
}

/// Whether texts of pages are called so.
fn is_sentence(name: &str) -> bool {
    matches!(name, "title" | "title-say" | "notes" | "ask" | "minutes" | "say") || is_numbered(name)
}

/// `s1`, `a1-why`, `s1-say` and the like.
fn is_numbered(name: &str) -> bool {
    let name = name.strip_suffix("-say").unwrap_or(name);
    let name = name.strip_suffix("-why").unwrap_or(name);
    let number = name.strip_prefix(['s', 'a']).unwrap_or("");
    (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    //! A dot that was forgotten is put, and every place stays what it was.
    use super::*;

    #[test]
    fn a_forgotten_dot_is_put() {
        for (file, with, names) in [
            ("a =\n    .title = T\n    s1 = Eins\n", "a =\n    .title = T\n   .s1 = Eins\n", &["s1"][..]),
            ("a =\n\tnotes = N\n", "a =\n.notes = N\n", &["notes"]),
            ("a =\n    ,s1 = E\n    · a1-why=W\n", "a =\n    .s1 = E\n      .a1-why=W\n", &["s1", "a1-why"]),
            ("a =\n    .title = T\ns1 = E\ns2 = Z\n", "a =\n    .title = T\n.s1 = E\n.s2 = Z\n", &["s1", "s2"]),
        ] {
            let dotted = dotted(file);
            assert_eq!(dotted.text, with);
            assert_eq!(dotted.found.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), names);
            for (at, name) in &dotted.found {
                assert!(file[*at..].lines().next().unwrap().contains(name.as_str()));
            }
            let (last, was) = (with.rfind('=').unwrap(), file.rfind('=').unwrap());
            assert_eq!(dotted.original(last), was);
        }
    }

    #[test]
    fn other_texts_stay() {
        for file in [
            "a = A\n    x = y\n    - s1 = no\n",
            "s1 = the file begins with it\n",
            "a =\n    .s1 = E\na1 =\n    .title = T\n",
            "a =\n    .s1 = E\n    # s2 = no\n    goes on with s3 = four\n",
        ] {
            assert_eq!(dotted(file).text, file);
        }
    }
}
