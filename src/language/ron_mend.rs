//! What somebody would do about a fault of RON, so that the faults behind it are found too.
//!
//! A mended text is read to find faults, and never served: what somebody meant is theirs to say.

/// The text without one fault, changed in that line alone. `None`: nobody can guess what was meant.
pub(super) fn mended(name: &str, expected: &[&str], text: &str, at: usize) -> Option<String> {
    let put = |at: usize, length: usize, new: &str| Some([text.get(..at)?, new, text.get(at + length..)?].concat());
    let rest = text.get(at..)?;
    match name {
        "quotes" => put(at, rest.chars().next()?.len_utf8(), "\""),
        "comma" => put(at, 0, ","),
        "colon" => put(at, 0, ":"),
        "string" => Some(word(rest)).filter(|word| !word.is_empty()).and_then(|word| {
            // Quotation marks around what stands there.
            put(at, word.len(), &format!("\"{word}\""))
        }),
        "string-end" => {
            let line = rest.lines().next()?.trim_end();
            put(at + line.trim_end_matches(',').len(), 0, "\"")
        }
        "variant" => {
            let word = word(rest);
            let alone = !rest[word.len()..].trim_start().starts_with('(');
            put(at, word.len(), expected.first().filter(|_| alone && !word.is_empty())?)
        }
        "field" => {
            let word = word(rest);
            let missing = expected.iter().filter(|name| !text.contains(&format!("{name}:")));
            put(at, word.len(), missing.min_by_key(|name| unlike(name, word)).filter(|name| unlike(name, word) <= 2)?)
        }
        "number" => put(at, value(rest)?, "1"),
        "boolean" => put(at, value(rest)?, "false"),
        "date" => put(at, rest.find('"')?, "2026-01-01"),
        _ => None,
    }
}

/// Letters, digits and signs of a name at the beginning of a text.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && !['-', '_', '.'].contains(&c));
    &text[..end.unwrap_or(text.len())]
}

/// How long the text in quotation marks or the word is with which a text begins.
fn value(text: &str) -> Option<usize> {
    let length = match text.strip_prefix('"') {
        Some(inside) => inside.lines().next()?.find('"')? + 2,
        None => word(text).len(),
    };
    (length > 0).then_some(length)
}

/// How many letters of two words are not the same: put in, left out or changed.
fn unlike(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = std::mem::replace(&mut row[0], at + 1);
        for (column, own) in other.iter().enumerate() {
            let changed = before + usize::from(*own != letter);
            before = row[column + 1];
            row[column + 1] = changed.min(before + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    //! A fault goes, and nothing else of the text changes.
    use super::*;

    #[test]
    fn each_fault_is_mended_in_its_line() {
        for (name, text, at, new) in [
            ("quotes", "a: „x\",", 3, Some("a: \"x\",")),
            ("comma", "a: 1\nb: 2", 4, Some("a: 1,\nb: 2")),
            ("colon", "a 1", 1, Some("a: 1")),
            ("string", "a: en,", 3, Some("a: \"en\",")),
            ("string", "a: [],", 3, None),
            ("string-end", "a: \"x,\nb: 1", 3, Some("a: \"x\",\nb: 1")),
            ("variant", "a: ltr,", 3, Some("a: endonym,")),
            ("variant", "a: Lesso(x: 1)", 3, None),
            ("field", "endonim: 1", 0, Some("endonym: 1")),
            ("field", "color: 1", 0, None),
            ("number", "a: \"7\",", 3, Some("a: 1,")),
            ("boolean", "a: yes,", 3, Some("a: false,")),
            ("date", "a: \"22.11.\"", 4, Some("a: \"2026-01-01\"")),
            ("unclosed", "(", 0, None),
        ] {
            assert_eq!(mended(name, &["endonym", "name"], text, at).as_deref(), new, "{name}: {text}");
        }
        assert_eq!((unlike("endonym", "endonim"), unlike("", "ab"), unlike("ab", "ba")), (1, 2, 2));
    }
}
