//! How people save and type: encodings, tabs, texts that are still empty. It is read, and said where it matters.

use std::fs;

use wegweiser::{
    language::{Args, MessageId},
    library::Library,
};

use crate::fixture::{Content, ENGLISH, FACTS, GERMAN, MODULE, spoiled};

fn read(content: &Content, path: &str) -> String {
    fs::read_to_string(content.root().join(path)).unwrap()
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
}

/// The text English readers get on the page `emergency`, and whether it is English.
fn shown(content: &Content, attribute: &str) -> (String, bool) {
    let library = Library::read(content.root()).value;
    let english = library.language(&"en".parse().unwrap()).unwrap();
    let found = library.words(english).value.get(&MessageId::page("health", "emergency", attribute), &Args::none());
    (found.text, !found.fallback)
}

#[test]
fn utf_16_is_read_with_a_note() {
    spoiled(
        |c| {
            c.write(ENGLISH, utf16(&read(c, ENGLISH).replace('\n', "\r\n"), u16::to_le_bytes));
            c.write(FACTS, utf16(&read(c, FACTS), u16::to_be_bytes));
        },
        &[
            "note[text-utf16] assets/facts.ron:1:1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.",
            "note[text-utf16] locales/en/modules/health.ftl:1:1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.",
        ],
    );
}

#[test]
fn places_in_a_converted_file_are_those_an_editor_shows() {
    spoiled(
        |c| {
            c.change(ENGLISH, "I wait.", "I wait ሰላም.");
            c.write(ENGLISH, utf16(&read(c, ENGLISH), u16::to_le_bytes));
        },
        &[
            "note[text-utf16] locales/en/modules/health.ftl:1:1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.",
            "error[character-without-face] locales/en/modules/health.ftl:19:18 No font can draw U+1230, U+120B, U+121D.",
        ],
    );
}

#[test]
fn text_that_is_neither_is_still_refused() {
    spoiled(
        |c| {
            let mut bytes = utf16(&read(c, MODULE), u16::to_le_bytes);
            bytes.pop();
            c.write(MODULE, bytes);
        },
        &["error[unreadable] assets/modules/health/module.ron:1:1 This file cannot be read: it is no text in UTF-8."],
    );
}

#[test]
fn tabs_indent_as_spaces_do() {
    let content = Content::new();
    content.write(ENGLISH, read(&content, ENGLISH).replace("    .", "\t."));
    assert_eq!(
        content.findings(),
        ["warning[ftl-tab] locales/en/modules/health.ftl:2:1 Lines that begin with a tab: 13."]
    );
    assert_eq!(shown(&content, "s2"), ("The call is free.".to_owned(), true));
}

#[test]
fn an_error_after_tabs_stands_where_it_stood() {
    spoiled(
        |c| c.write(ENGLISH, read(c, ENGLISH).replace("    .", "\t\t.").replace("I wait.", "I wait until 12.06.2026.")),
        &[
            "warning[ftl-tab] locales/en/modules/health.ftl:2:1 Lines that begin with a tab: 13.",
            "warning[digit-in-text] locales/en/modules/health.ftl:19:22 A number is typed into the text: 12.",
        ],
    );
}

/// Nothing behind the `=` of one sentence takes that sentence alone; a spoken form or a note of nothing takes nothing.
#[test]
fn a_text_of_nothing_is_not_translated() {
    let content = Content::new();
    content.change(ENGLISH, ".s2 = The call is free.", ".s2 =\n    .s2-say =\n    .notes =");
    content.clip("assets/narration/en/health/emergency", &["title", "s1"]);
    assert_eq!(
        content.findings(),
        ["error[translation-missing] locales/en/modules/health.ftl:7:6 “emergency.s2” is not translated (en)."]
    );
    assert_eq!(shown(&content, "s1"), ("Call \u{2068}112\u{2069}.".to_owned(), true));
    assert_eq!(shown(&content, "s2"), ("Der Anruf ist kostenlos.".to_owned(), false));
}

#[test]
fn an_empty_string_is_not_translated_either() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "{ \"\" }");
    content.clip("assets/narration/en/health/emergency", &["title", "s1"]);
    assert_eq!(
        content.findings(),
        ["error[translation-missing] locales/en/modules/health.ftl:7:6 “emergency.s2” is not translated (en)."]
    );
    assert_eq!(shown(&content, "s2"), ("Der Anruf ist kostenlos.".to_owned(), false));
}

/// A page without any text is one finding, at its name; a file without any is one finding too.
#[test]
fn what_nobody_has_begun_is_said_once() {
    spoiled(
        |c| {
            c.change(ENGLISH, ".title = At the doctor", ".title = { \"\" }");
            c.change(
                ENGLISH,
                ".s1 = Ask for the surgery hours (Sprechstunde).\n    .s1-say = Ask for the surgery hours.",
                ".s1 =",
            );
            c.change(ENGLISH, ".s2 = Say what hurts.", ".s2 = { \" \" }");
            c.remove("assets/narration/en/health/doctor.ogg");
            c.remove("assets/narration/en/health/doctor.vtt");
        },
        &["error[translation-missing] locales/en/modules/health.ftl:9:1 “doctor” is not translated (en)."],
    );
    spoiled(
        |c| {
            c.write(ENGLISH, "module =\n    .title = { \"\" }\n\nemergency =\n    .title =\n");
            c.remove("assets/narration/en");
        },
        &[
            "error[translation-none] locales/en/modules/health.ftl:1:1 Nothing in this file is translated yet (en); texts: 12.",
        ],
    );
}

/// Words may come from a table: the cure names the way there, with the language's own tag.
#[test]
fn what_nobody_has_begun_can_come_from_a_table() {
    let content = Content::new();
    content.write(ENGLISH, "module =\n    .title =\n");
    let findings = wegweiser::library::Library::inspect(content.root(), crate::fixture::TODAY).findings;
    let none = findings.iter().find(|finding| finding.code == "translation-none").unwrap();
    for language in [wegweiser::diagnostic::MessageLanguage::English, wegweiser::diagnostic::MessageLanguage::German] {
        let hint = none.hint(language).unwrap();
        assert!(hint.contains("wegweiser export en --into en.xlsx") && hint.contains("{ \"\" }"), "{hint}");
    }
}

/// German has nothing to fall back to: an empty text is missing there as one that nobody wrote.
#[test]
fn german_texts_are_never_empty() {
    spoiled(
        |c| {
            c.change(GERMAN, "Sagen Sie, was weh tut.", "{ \"\" }");
            c.change(ENGLISH, "    .s2 = Say what hurts.\n", "");
            c.clip("assets/narration/de/health/doctor", &["title", "s1"]);
            c.clip("assets/narration/en/health/doctor", &["title", "s1"]);
        },
        &["error[message-missing] locales/de/modules/health.ftl:12:6 The German text “health/doctor.s2” is missing."],
    );
}
