//! Brackets are closed and hold German words.

use crate::fixture::{Content, ENGLISH, GERMAN, spoiled};

#[test]
fn brackets_hold_german_words() {
    spoiled(
        |c| c.change(ENGLISH, "(Sprechstunde)", "(surgery)"),
        &[
            "warning[bracket-not-german] locales/en/modules/health.ftl:11:37 “surgery” stands in brackets, but not on the German page.",
        ],
    );
}

/// Opened and not closed, closed and not opened, swapped as people type them from right to left, mixed.
#[test]
fn brackets_are_closed() {
    for (text, bracket, column) in [
        ("I wait (hello.", '(', 18),
        ("I wait )Warten(.", ')', 18),
        ("I wait (Warten（.", '(', 18),
        ("I wait (Warten）.", '）', 25),
        ("I wait ((Warten).", '(', 18),
        ("I [wait.", '[', 13),
        ("مجاني )Warten(", ')', 17),
        ("مجاني \u{fd3e}Warten\u{fd3f}", '\u{fd3e}', 17),
        ("{ \"(\" }I wait.", '(', 14),
    ] {
        let content = Content::new();
        content.change(ENGLISH, "I wait.", text);
        let words =
            format!("warning[bracket-unbalanced] {ENGLISH}:19:{column} The bracket “{bracket}” has no other half.");
        let found = content.findings();
        assert!(found.contains(&words), "{text}: {found:#?}");
        assert_eq!(found.iter().filter(|line| line.contains("bracket")).count(), 1, "{text}: {found:#?}");
    }
    spoiled(
        |c| c.change(GERMAN, "Ich warte.", "Ich warte (hier."),
        &["warning[bracket-unbalanced] locales/de/modules/health.ftl:19:21 The bracket “(” has no other half."],
    );
    for text in
        ["a) I wait", "I wait [here] (Warten)", "1) I wait 2) or not", "I wait（Warten）", "(Warten (Warten)) I wait"]
    {
        let content = Content::new();
        content.change(ENGLISH, "I wait.", text);
        let found = content.findings();
        assert!(!found.iter().any(|line| line.contains("bracket")), "{text}: {found:#?}");
    }
}
