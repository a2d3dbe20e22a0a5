//! The glossary: terms as it wants them, never as it forbids, in languages that bend their words.

use std::path::Path;

use wegweiser::{
    content::term::glossary::{GLOSSARY, Glossary},
    diagnostic::SourceText,
    library::Library,
};

use crate::fixture::{Content, ENGLISH, TODAY, spoiled};

/// The German page has “Arzt” in its title and “Sprechstunde” in its first sentence; the question has neither.
fn glossary(english: &str) -> String {
    format!(
        "[
    (term: \"Sprechstunde\", forms: [\"Sprechstunde\", \"Sprechstunden\"], explanation: \"Wann die Praxis offen ist.\",
        translations: {{\"en\": {english}}}),
]
"
    )
}

#[test]
fn a_wanted_form_stands_where_german_has_the_term() {
    let wanted = glossary("(wanted: [\"surgery hours\", \"consulting hours\"])");
    spoiled(|c| c.write(GLOSSARY, &wanted), &[]);
    spoiled(
        |c| {
            c.write(GLOSSARY, &wanted);
            c.change(ENGLISH, "the surgery hours (", "the opening times (");
        },
        &[
            "warning[glossary-wanted] locales/en/modules/health.ftl:11:6 German has the term “Sprechstunde” (health/doctor.s1), but no wanted form of it stands here: surgery hours, consulting hours.",
        ],
    );
}

#[test]
fn a_text_may_rightly_do_without() {
    spoiled(
        |c| {
            c.write(GLOSSARY, glossary("(wanted: [\"consulting hours\"], without: [\"health/doctor.s1\"])"));
        },
        &[],
    );
}

#[test]
fn a_forbidden_form_stands_nowhere_german_has_the_term() {
    let forbidden = "(wanted: [\"surgery hours\"], forbidden: [(form: \"Hours\", reason: \"Too vague.\")])";
    spoiled(
        |c| c.write(GLOSSARY, glossary(forbidden)),
        &[
            "warning[glossary-forbidden] locales/en/modules/health.ftl:11:6 “Hours” must not stand for “Sprechstunde”: Too vague.",
        ],
    );
    spoiled(
        |c| {
            c.write(GLOSSARY, glossary(&forbidden.replace("Hours", "hour")));
            c.change(ENGLISH, "I wait.", "I wait an hour.");
        },
        &[],
    );
}

#[test]
fn a_text_that_is_not_translated_is_said_once() {
    spoiled(
        |c| {
            c.write(GLOSSARY, glossary("(wanted: [\"consulting hours\"])"));
            c.change(ENGLISH, "Ask for the surgery hours (Sprechstunde).", "{ \"\" }");
            c.change(ENGLISH, "    .s1-say = Ask for the surgery hours.\n", "");
            c.clip("assets/narration/en/health/doctor", &["title", "s2"]);
        },
        &["error[translation-missing] locales/en/modules/health.ftl:11:6 “doctor.s1” is not translated (en)."],
    );
}

#[test]
fn a_term_with_a_fault_is_left_out_alone() {
    let good = glossary("(wanted: [\"consulting hours\"])");
    spoiled(
        |c| c.write(GLOSSARY, good.replacen('[', "[(term: \"A\", form: [\"A\"]),", 1)),
        &[
            "warning[glossary-wanted] locales/en/modules/health.ftl:11:6 German has the term “Sprechstunde” (health/doctor.s1), but no wanted form of it stands here: consulting hours.",
            "error[ron-syntax] locales/glossary.ron:1:14 Line 1 has a field “form”, which does not exist here.",
        ],
    );
}

#[test]
fn a_glossary_has_no_empty_forms_and_each_term_once() {
    let twice = glossary("(wanted: [\"surgery hours\", \" \"])");
    let second = "    (term: \"Sprechstunde\", forms: [], explanation: \"\", translations: {}),\n]\n";
    spoiled(
        |c| c.write(GLOSSARY, twice.replace("]\n", second)),
        &[
            "warning[glossary-empty] locales/glossary.ron:2:5 The term “Sprechstunde” of the glossary has an empty form, or none: en.",
            "warning[glossary-twice] locales/glossary.ron:4:5 The glossary has the term “Sprechstunde” twice; the second is not used.",
        ],
    );
    spoiled(
        |c| c.write(GLOSSARY, glossary("(wanted: [\"surgery hours\"])").replace("\"en\"", "\"no tag\"")),
        &["error[language-tag] locales/glossary.ron:3:24 “no tag” is not a language tag."],
    );
}

#[test]
fn a_glossary_that_is_no_text_is_unreadable() {
    spoiled(
        |c| c.write(GLOSSARY, [b'(', 0xfc]),
        &["error[unreadable] locales/glossary.ron:1:1 This file cannot be read: it is no text in UTF-8."],
    );
}

/// What is too large is not called what it is not.
#[test]
fn a_glossary_that_is_too_large_says_so() {
    let content = Content::new();
    content.write(GLOSSARY, " ".repeat(5 << 20));
    let found = content.findings();
    assert!(found.iter().any(|line| line.contains("[unreadable]") && line.contains("5242880")), "{found:#?}");
}

/// The shipped words keep to the shipped glossary, and it speaks of every language there is.
#[test]
fn the_words_we_ship_keep_to_the_glossary() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(GLOSSARY)).unwrap();
    let report = Glossary::read(&SourceText::new(GLOSSARY, &text));
    assert_eq!(report.findings, []);
    let library = Library::inspect(root, TODAY);
    let found: Vec<_> = library.findings.iter().filter(|finding| finding.code.starts_with("glossary")).collect();
    assert!(found.is_empty(), "{found:#?}");
    let languages = library.value.languages().iter().filter(|language| language.tag.to_string() != "de");
    for language in languages {
        for term in &report.value.terms {
            assert!(term.translations.contains_key(&language.tag), "{}: {}", language.tag, term.term);
        }
    }
    assert!(report.value.terms.len() >= 15);
}
