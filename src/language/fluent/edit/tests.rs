//! One text changes, everything else stays.

use proptest::prelude::*;

use super::*;
use crate::{diagnostic::SourceText, language::LanguageTag};

const FILE: &str = "# For all.\n\n# On a.\na =   alt\n    .x = X\n    .y =\n        Y1\n        Y2\n   .z = { $n ->\n        [one] eins \"\n       *[other] viele\n}\n\n## Group\n\nb = B\nc = C\n\njunk\n";

fn order(text: &str) -> Order {
    Order::of(&FluentFile::read_as(&LanguageTag::german(), SourceText::new("f.ftl", text)).value)
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
    becomes("b", None, "{ $n -> [one] a *[other] b }", "= B", "= { $n ->\n        [one] a\n       *[other] b\n    }");
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
