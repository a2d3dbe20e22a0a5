//! A review is written, everything else stays.

use proptest::prelude::*;

use super::*;
use crate::language::WordsHash;

const HEAD: &str = "// A language.\n(\n    tag: \"so\", endonym: \"Soomaali\", // in itself\n    name: \"Somali\",\n    \
    greeting: \"Hi\", invitation: \"Here\",\n    direction: Ltr, locale: \"so\", plural: \"so\",\n    \
    face: \"Noto Sans\", fallback: [], voice: None";

fn read(text: &str) -> Language {
    let report = Language::read(&SourceText::new("language.ron", text), "so");
    assert_eq!(report.findings, [], "{text}");
    report.value.unwrap()
}

fn review(by: &str) -> Review {
    let words = ron_options().from_str::<WordsHash>("\"0123456789abcdef\"").unwrap();
    Review::Reviewed { by: by.to_owned(), on: "2026-12-01".parse().unwrap(), words: Some(words) }
}

fn signed(text: &str, part: &str, by: &str) -> Result<String, SignError> {
    let reviews = BTreeMap::from([(part.to_owned(), review(by))]);
    sign(&SourceText::new("language.ron", text), &read(text), &reviews)
}

/// What follows the head of the file, before and after `health` was signed.
#[track_caller]
fn becomes(before: &str, after: &str) {
    let after = after.replace("SIGNED", "Reviewed(by: \"A\", on: \"2026-12-01\", words: \"0123456789abcdef\")");
    for newline in ["\n", "\r\n"] {
        let windows = |text: &str| format!("{HEAD}{text}").replace('\n', newline);
        assert_eq!(signed(&windows(before), "health", "A").unwrap(), windows(&after));
    }
}

#[test]
fn the_first_review_is_written() {
    becomes(",\n    review: {},\n)\n", ",\n    review: {\n        \"health\": SIGNED,\n    },\n)\n");
    becomes(", review: { } )", ", review: {\n        \"health\": SIGNED,\n    } )");
    let comment = ",\n    review: {\n        // Nobody yet.\n    }\n)\n";
    becomes(comment, &comment.replace("yet.\n", "yet.\n        \"health\": SIGNED,\n"));
}

#[test]
fn a_file_without_the_field_gets_it() {
    let field = "\n    review: {\n        \"health\": SIGNED,\n    },\n)";
    becomes(",\n)\n", &format!(",{field}\n"));
    becomes("\n)\n", &format!(",{field}\n"));
}

#[test]
fn a_review_is_replaced_where_it_stands() {
    let old = "Reviewed(by: \"B\", on: \"2026-01-01\")";
    for around in [
        ",\n    review: {\n        \"ui\": Draft, /* both */ \"health\" : OLD // by phone\n    },\n)\n",
        ", review: {\"health\":OLD, \"ui\": Draft})",
        ",\n    review: {\n        \"ui\": Draft,\n        r\"health\": /* was */ OLD /* ! */,\n    },\n)",
    ] {
        becomes(&around.replace("OLD", old), &around.replace("OLD", "SIGNED"));
    }
}

#[test]
fn a_review_more_comes_after_the_others() {
    becomes(
        ",\n    review: {\n      \"ui\": Draft, // \"health\": later }\n    },\n)\n",
        ",\n    review: {\n      \"ui\": Draft, // \"health\": later }\n      \"health\": SIGNED,\n    },\n)\n",
    );
    becomes(
        ",\n    review: {\n        \"ui\": Draft // no comma\n    },\n)\n",
        ",\n    review: {\n        \"ui\": Draft, // no comma\n        \"health\": SIGNED,\n    },\n)\n",
    );
    becomes(
        ",\n    review: { \"ui\": Draft, \"work\": Draft },\n)\n",
        ",\n    review: {\n        \"ui\": Draft,\n        \"work\": Draft,\n        \"health\": SIGNED,\n    },\n)\n",
    );
    becomes(
        ",\n    review: { \"ui\": Draft,\n        \"work\": Draft, },\n)\n",
        ",\n    review: { \"ui\": Draft,\n        \"work\": Draft,\n        \"health\": SIGNED,\n    },\n)\n",
    );
}

#[test]
fn what_would_read_otherwise_is_refused() {
    let text = format!("{HEAD}\n) // :)\n");
    assert_eq!(signed(&text, "health", "A"), Err(SignError), "the last bracket is none of the manifest's");
}

proptest! {
    /// Whoever signs whatever part, it reads as it was given.
    #[test]
    fn every_name_can_sign(by in "[^\\p{Cc}]{1,12}", part in "[a-z][a-z0-9-]{0,9}") {
        let text = format!("{HEAD},\n    review: {{\"ui\": Draft}},\n)\n");
        let written = signed(&text, &part, &by).unwrap();
        let mut expected = read(&text);
        expected.review.insert(part, review(&by));
        prop_assert_eq!(read(&written), expected);
    }
}
