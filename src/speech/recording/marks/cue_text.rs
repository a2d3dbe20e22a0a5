//! The words of a cue without what is written for players: tags, entities, SubRip's codes of place.
//! <https://www.w3.org/TR/webvtt1/#webvtt-cue-text>

use quick_xml::escape::{resolve_predefined_entity, unescape_with};

/// The words.
pub(super) fn words(lines: &[&str]) -> String {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let text = without(&without(&text, "{\\", '}', |_| true), "<", '>', is_tag);
    decoded(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between two marks goes, with them.
fn without(text: &str, open: &str, close: char, goes: impl Fn(&str) -> bool) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(open) {
        let (before, after) = (&rest[..at], &rest[at + open.len()..]);
        kept.push_str(before);
        match after.find(close).filter(|end| goes(&after[..*end])) {
            Some(end) => rest = &after[end + close.len_utf8()..],
            None => {
                kept.push_str(open);
                rest = after;
            }
        }
    }
    kept + rest
}

/// `v Amina`, `/c`, `c.yellow`, `00:01.000`; before anything else `<` is a letter.
fn is_tag(inside: &str) -> bool {
    inside.is_empty() || inside.starts_with(|c: char| c.is_ascii_alphanumeric() || ['/', '.', '!'].contains(&c))
}

/// Entities by name and by number; an ampersand that begins none stays.
fn decoded(text: &str) -> String {
    /// Longest entity that is looked for.
    const LONGEST: usize = 12;
    let named = |name: &str| match name {
        "nbsp" => Some("\u{a0}"),
        "lrm" | "rlm" => Some(""),
        name => resolve_predefined_entity(name),
    };
    let (mut new, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('&') {
        new.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end <= LONGEST);
        let letter = end.and_then(|end| Some((unescape_with(rest.get(..=end)?, named).ok()?, end)));
        match letter {
            Some((letter, end)) => {
                new.push_str(&letter);
                rest = &rest[end + 1..];
            }
            None => {
                new.push('&');
                rest = &rest[1..];
            }
        }
    }
    new + rest
}

#[cfg(test)]
mod tests {
    //! What a reader of subtitles sees, and nothing else.
    use super::*;

    #[test]
    fn tags_are_no_words() {
        for (lines, seen) in [
            (&["<v Amina>If a life", "is in danger.</v>"][..], "If a life is in danger."),
            (&["<v.loud Amina Y><i>One</i> <00:00:01.500><c.red.big>two</c>"], "One two"),
            (&["<lang ar>مجاني</lang> <ruby>漢<rt>kan</rt></ruby>"], "مجاني 漢kan"),
            (&["{\\an8}<font color=\"#fff\">Three</font>"], "Three"),
            (&["5 < 6 & 7 > 6, a <b"], "5 < 6 & 7 > 6, a <b"),
            (&["Tom &amp; Jerry &lt;3&nbsp;you&lrm; &#228;&#xe4; &none;"], "Tom & Jerry <3 you ää &none;"),
            (&["<v Amina>", "<>"], ""),
        ] {
            assert_eq!(words(lines), seen);
        }
    }
}
