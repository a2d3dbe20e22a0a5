//! Faults of Fluent as people make them: each takes one sentence alone, is said once, and at its cause.

use wegweiser::{
    diagnostic::MessageLanguage,
    language::{Args, MessageId},
    library::Library,
};

use crate::fixture::{Content, ENGLISH, TODAY, spoiled};

#[test]
fn a_broken_message_is_left_out_alone() {
    spoiled(
        |c| c.change(ENGLISH, ".s1 = Call { $tel-emergency }.", ".s1 = Call { $tel-emergency ."),
        &["error[ftl-syntax] locales/en/modules/health.ftl:6:32 Line 6 lacks the closing bracket “}”."],
    );
}

/// Without its dot a sentence would be a part of the one above; it is served as it was meant.
#[test]
fn a_sentence_begins_with_a_dot() {
    for (was, is, column, name) in [
        ("    .s2 = The", "    s2 = The", 5, "s2"),
        ("    .s2 = The", "s2 = The", 1, "s2"),
        ("    .s2 = The", "    , s2 = The", 5, "s2"),
        ("    .title = In", "    title = In", 5, "title"),
    ] {
        let content = Content::new();
        content.change(ENGLISH, was, is);
        let line = if name == "title" { 5 } else { 7 };
        assert_eq!(
            content.findings(),
            [format!("error[ftl-dot] {ENGLISH}:{line}:{column} Line {line} lacks the dot before “{name}”.")]
        );
        let library = Library::read(content.root()).value;
        let words = library.words(library.language(&"en".parse().unwrap()).unwrap()).value;
        let found = words.get(&MessageId::page("health", "emergency", "s2"), &Args::none());
        assert_eq!((found.text.as_str(), found.fallback), ("The call is free.", false));
    }
}

/// One fault, one finding, at its cause; the other sentences of the page are served.
#[test]
fn each_fault_of_a_sentence_is_said_at_its_place() {
    for (is, column, words) in [
        (".s1 Call.", 8, "Line 6 lacks the equals sign after “.s1”."),
        (".s1: Call.", 8, "Line 6 lacks the equals sign after “.s1”."),
        (".s1 = Call { $ tel-emergency }.", 19, "Line 6 lacks the name of a fact after “$”."),
        (
            ".s1 = Call { „112“ }.",
            18,
            "Line 6 has the quotation mark „ between curly brackets, where quotation marks are straight.",
        ),
        (".s1 = Call 112 }.", 20, "Line 6 has a bracket “}” without an opening one before it."),
        (".s1 = Call { }.", 18, "Line 6 has no variable between its curly brackets."),
        (".s1 = Call { \"112 }.", 25, "Line 6 lacks the second quotation mark."),
    ] {
        let content = Content::new();
        content.change(ENGLISH, ".s1 = Call { $tel-emergency }.", is);
        assert_eq!(content.findings(), [format!("error[ftl-syntax] {ENGLISH}:6:{column} {words}")], "{is}");
        let library = Library::read(content.root()).value;
        let words = library.words(library.language(&"en".parse().unwrap()).unwrap()).value;
        let shown = |text| words.get(&MessageId::page("health", "emergency", text), &Args::none());
        assert_eq!(shown("s2").text, "The call is free.");
        assert!(shown("s1").fallback);
    }
}

/// A line that goes on at the very left would cut the sentence above; a page without its `=` keeps its sentences.
#[test]
fn lines_at_the_very_left_are_names_of_pages() {
    spoiled(
        |c| c.change(ENGLISH, "The call is free.", "The call\nis free."),
        &[
            "error[ftl-syntax] locales/en/modules/health.ftl:8:1 Line 8 begins at the very left, but not with the name of a page.",
        ],
    );
    spoiled(
        |c| c.change(ENGLISH, "doctor =", "doctor"),
        &["error[ftl-syntax] locales/en/modules/health.ftl:9:7 Line 9 lacks the equals sign after “doctor”."],
    );
}

/// Of a name that differs in case or zeros the hint says what was meant.
#[test]
fn a_name_that_is_nearly_right_is_told() {
    for name in ["S2", "s02", "s_2"] {
        let content = Content::new();
        content.change(ENGLISH, ".s2 = The call", &format!(".{name} = The call"));
        content.speaks_anew();
        let findings = Library::inspect(content.root(), TODAY).findings;
        let unlike = findings.iter().find(|finding| finding.code == "sentence-unlike").unwrap();
        let hint = unlike.hint(MessageLanguage::German).unwrap();
        assert!(hint.starts_with("Schreiben Sie „.s2“"), "{hint}");
    }
}

/// A sentence too many is no slip of another's name.
#[test]
fn a_tenth_sentence_is_not_the_first() {
    let content = Content::new();
    content.change(ENGLISH, ".s2 = The call", ".s20 = Call now.\n    .s2 = The call");
    let findings = Library::inspect(content.root(), TODAY).findings;
    let unlike = findings.iter().find(|finding| finding.code == "sentence-unlike").unwrap();
    let hint = unlike.hint(MessageLanguage::English).unwrap();
    assert!(!hint.contains(".s2”"), "{hint}");
}

/// The sign alone is a sign, and money is money.
#[test]
fn a_sign_of_dollars_is_no_variable() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "The sign $ stands for dollars, $ and more.");
    let found = content.findings();
    assert!(!found.iter().any(|line| line.contains("variable-bare")), "{found:#?}");
}

#[test]
fn a_variable_stands_in_braces() {
    for (text, column) in
        [("Call $tel-emergency.", 16), ("Call ($ tel-emergency).", 17), ("Call ｛ $tel-emergency ｝.", 18)]
    {
        let content = Content::new();
        content.change(ENGLISH, "Call { $tel-emergency }.", text);
        let found = content.findings();
        let words = format!(
            "error[variable-bare] {ENGLISH}:6:{column} “$tel-emergency” has no braces. It would be read like this."
        );
        assert!(found.contains(&words), "{found:#?}");
    }
}
