//! Faults in files of RON, as people make them: said plainly in both languages, at their cause.

use wegweiser::{
    diagnostic::{Diagnostic, MessageLanguage},
    library::Library,
};

use crate::fixture::{Content, FACTS, MODULE, TODAY};

const MANIFEST: &str = "locales/en/language.ron";

/// The one finding about a file, after something in it was replaced.
#[track_caller]
fn found(file: &str, from: &str, to: &str) -> Diagnostic {
    let content = Content::new();
    content.change(file, from, to);
    content.speaks_anew();
    let findings = Library::inspect(content.root(), TODAY).findings;
    let about: Vec<_> = findings.into_iter().filter(|finding| finding.code == "ron-syntax").collect();
    let [only] = about.as_slice() else { panic!("{to}: {about:#?}") };
    only.clone()
}

/// Line, column, and what is said.
#[track_caller]
fn says(file: &str, (from, to): (&str, &str), place: (usize, usize), english: &str, german: &str) {
    let finding = found(file, from, to);
    assert_eq!(finding.message(MessageLanguage::English), english, "{to}");
    assert_eq!(finding.message(MessageLanguage::German), german, "{to}");
    assert_eq!((finding.place.line, finding.place.column), place, "{to}");
    for language in [MessageLanguage::English, MessageLanguage::German] {
        let hint = finding.hint(language).unwrap();
        assert!(!hint.contains("{ $") && !hint.is_empty(), "{hint}");
    }
}

/// Word processors put them by themselves; a copied example had them too.
#[test]
fn quotation_marks_of_word_processors_are_named() {
    for (to, column, mark) in [
        ("name: „English“,", 11, '„'),
        ("name: “English”,", 11, '“'),
        ("name: »English«,", 11, '»'),
        ("name: \"English“,", 19, '“'),
        ("name: „English\",", 11, '„'),
    ] {
        says(
            MANIFEST,
            ("name: \"English\",", to),
            (4, column),
            &format!("Line 4 has the quotation mark {mark}; only straight ones count here."),
            &format!("In Zeile 4 steht das Anführungszeichen {mark}; hier gelten nur gerade."),
        );
    }
    // In a text they are letters.
    let content = Content::new();
    content.change(MANIFEST, "greeting: \"English!\"", "greeting: \"„English“!\"");
    content.speaks_anew();
    assert!(!content.findings().iter().any(|line| line.contains("ron-syntax")));
}

#[test]
fn marks_and_brackets_that_are_missing_are_named() {
    for (file, change, place, english, german) in [
        (
            MANIFEST,
            ("tag: \"en\",", "tag: \"en\""),
            (2, 14),
            "Line 2 lacks a comma at its end.",
            "In Zeile 2 fehlt am Ende ein Komma.",
        ),
        (MANIFEST, ("tag: \"en\"", "tag \"en\""), (2, 8), "Line 2 lacks a colon.", "In Zeile 2 fehlt ein Doppelpunkt."),
        (
            MANIFEST,
            ("tag: \"en\"", "tag: en"),
            (2, 10),
            "Line 2 lacks a text in quotation marks.",
            "In Zeile 2 fehlt ein Text in Anführungszeichen.",
        ),
        (
            MANIFEST,
            ("tag: \"en\"", "tag: \"en"),
            (2, 10),
            "Line 2 lacks the quotation mark at the end.",
            "In Zeile 2 fehlt das Anführungszeichen am Ende.",
        ),
        (
            MANIFEST,
            ("review: {},\n)", "review: {},\n"),
            (1, 1),
            "The bracket “(” in line 1 is not closed.",
            "Die Klammer „(“ in Zeile 1 wird nicht geschlossen.",
        ),
        (
            MANIFEST,
            ("fallback: [\"de\"],", "fallback: [\"de\","),
            (11, 15),
            "The bracket “[” in line 11 is not closed.",
            "Die Klammer „[“ in Zeile 11 wird nicht geschlossen.",
        ),
        (
            MANIFEST,
            ("fallback: [\"de\"],", "fallback: \"de\","),
            (11, 14),
            "Line 11 lacks the opening bracket “[”.",
            "In Zeile 11 fehlt die öffnende Klammer „[“.",
        ),
        (
            MODULE,
            ("number: 7", "number: \"7\""),
            (2, 13),
            "Line 2 lacks a number, or it is too large or too small.",
            "In Zeile 2 fehlt eine Zahl, oder sie ist zu groß oder zu klein.",
        ),
    ] {
        says(file, change, place, english, german);
    }
}

#[test]
fn names_and_values_that_do_not_exist_are_named() {
    for (file, change, place, english, german) in [
        (
            MANIFEST,
            ("direction: Ltr", "direction: ltr"),
            (7, 16),
            "Line 7 has “ltr”, which does not exist here.",
            "In Zeile 7 steht „ltr“, das gibt es hier nicht.",
        ),
        (
            MANIFEST,
            ("endonym:", "endonim:"),
            (3, 5),
            "Line 3 has a field “endonim”, which does not exist here.",
            "In Zeile 3 steht ein Feld „endonim“, das gibt es hier nicht.",
        ),
        (
            MANIFEST,
            ("    face: \"Noto Sans\",\n", ""),
            (12, 16),
            "Line 12 lacks the field “face”.",
            "In Zeile 12 fehlt das Feld „face“.",
        ),
        (
            MANIFEST,
            ("tag: \"en\",", "tag: \"en\", tag: \"en\","),
            (2, 16),
            "Line 2 has the field “tag” for the second time.",
            "In Zeile 2 steht das Feld „tag“ zum zweiten Mal.",
        ),
        (
            FACTS,
            ("checked: \"2026-11-22\"", "checked: \"22.11.2026\""),
            (3, 19),
            "Line 3: “22.11.2026” is no day.",
            "In Zeile 3 ist „22.11.2026“ kein Tag.",
        ),
    ] {
        says(file, change, place, english, german);
    }
    let hint = found(MANIFEST, "direction: Ltr", "direction: ltr").hint(MessageLanguage::German).unwrap();
    assert!(hint.contains("Ltr, Rtl"), "{hint}");
}

/// Somebody who mends one fault after the other wants to know of all of them.
#[test]
fn every_line_with_a_fault_is_told_in_one_run() {
    let content = Content::new();
    for (from, to) in [
        ("tag: \"en\",", "tag: en"),
        ("endonym: ", "endonim: "),
        ("name: \"English\"", "name: „English“"),
        ("direction: Ltr", "direction: ltr"),
        ("plural: \"en\"", "plural \"en\""),
        ("face: \"Noto Sans\"", "face: \"Noto Sans“"),
    ] {
        content.change(MANIFEST, from, to);
    }
    content.speaks_anew();
    let found: Vec<String> = content.findings().into_iter().filter(|line| line.contains(MANIFEST)).collect();
    let expected = [
        "2:10 Line 2 lacks a text in quotation marks.",
        "3:5 Line 3 has a field “endonim”, which does not exist here.",
        "4:11 Line 4 has the quotation mark „; only straight ones count here.",
        "7:16 Line 7 has “ltr”, which does not exist here.",
        "9:11 Line 9 lacks a colon.",
        "10:21 Line 10 has the quotation mark “; only straight ones count here.",
    ];
    assert_eq!(found, expected.map(|line| format!("error[ron-syntax] {MANIFEST}:{line}")));
    // What comes behind a fault nobody can guess at is not told: it may be none.
    let content = Content::new();
    content.change(MODULE, "shelf: Tile,", "shelf: Tile");
    content.change(MODULE, "sentences: 2),", "sentences: 2");
    content.speaks_anew();
    let found: Vec<String> = content.findings().into_iter().filter(|line| line.contains("ron-syntax")).collect();
    assert!(found[0].contains(":3:16 Line 3 lacks a comma") || found[0].contains("is not closed"), "{found:#?}");
}
