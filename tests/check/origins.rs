//! What translations were made from: changes of German are found, and confirmed by a person.

use std::{
    fs,
    process::{Command, Output},
};

use wegweiser::{
    content::term::origins::Origins,
    diagnostic::{MessageLanguage, SourceText},
    library::Library,
};

use crate::fixture::{Content, GERMAN, TODAY, spoiled};

const ORIGINS: &str = "locales/en/origins.ron";

fn confirm(content: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.args(["confirm", "--content"]).arg(content.root()).args(arguments).output().unwrap()
}

fn confirmed(content: &Content, arguments: &[&str]) -> String {
    let output = confirm(content, arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn origins(content: &Content) -> Vec<String> {
    let text = fs::read_to_string(content.root().join(ORIGINS)).unwrap();
    let report = Origins::read(&SourceText::new(ORIGINS, &text));
    report.value.ids().map(str::to_owned).collect()
}

#[test]
fn a_translation_whose_german_has_changed_is_found() {
    spoiled(
        |c| {
            confirmed(c, &["en"]);
            c.change(GERMAN, "Der Anruf ist kostenlos.", "Der Anruf kostet nichts.");
        },
        &[
            "warning[translation-stale] locales/en/modules/health.ftl:7:6 The German has changed since this was translated. \
             Then: “Der Anruf ist kostenlos.” Now: “Der Anruf kostet nichts.”",
        ],
    );
}

/// Only words count: neither how a text is indented nor where the file has line breaks.
#[test]
fn the_same_german_written_otherwise_is_no_change() {
    spoiled(
        |c| {
            confirmed(c, &["en"]);
            c.change(
                GERMAN,
                "= Rufen Sie { $tel-emergency } an.",
                "=\n        Rufen Sie\n        {$tel-emergency} an.",
            );
        },
        &[],
    );
}

#[test]
fn a_line_nobody_needs_and_a_line_edited_by_hand_are_found() {
    spoiled(
        |c| {
            confirmed(c, &["en"]);
            c.change(ORIGINS, "health/doctor.s1\": (hash: \"", "health/doctor.s9\": (hash: \"0");
        },
        &[
            "note[origin-unused] locales/en/origins.ron:3:5 German has no text “health/doctor.s9” any more.",
            "warning[origin-hash] locales/en/origins.ron:3:5 The hash and the German of “health/doctor.s9” do not belong \
             together; somebody changed this line by hand.",
        ],
    );
    spoiled(
        |c| c.write(ORIGINS, "{ \"ui/help\": (german: \"Hilfe\") }"),
        &["error[ron-syntax] locales/en/origins.ron:1:30 Line 1 lacks the field “hash”."],
    );
    spoiled(
        |c| c.write(ORIGINS, b"\xff"),
        &["error[unreadable] locales/en/origins.ron:1:1 This file cannot be read: it is no text in UTF-8."],
    );
}

#[test]
fn a_person_confirms_what_was_not_known() {
    let content = Content::new();
    assert_eq!(confirmed(&content, &["en", "health/doctor.s1", "health/q-pain"]), "6 texts confirmed.\n");
    let nothing = confirm(&content, &["en", "health/emergency.s"]);
    assert_eq!(nothing.status.code(), Some(1), "no text is called so: {nothing:?}");
    let expected = ["doctor.s1", "q-pain.a1", "q-pain.a1-why", "q-pain.a2", "q-pain.a2-why", "q-pain.title"];
    assert_eq!(origins(&content), expected.map(|name| format!("health/{name}")));
    // What is known is left alone, until somebody has looked.
    content.change(GERMAN, "Ich warte.", "Ich warte noch.");
    assert_eq!(
        confirmed(&content, &["en", "health/q-pain"]),
        "0 texts confirmed. The German of 1 has changed: compare them; what still fits is confirmed with --renew.\n"
    );
    assert_eq!(content.findings().len(), 1);
    assert_eq!(confirmed(&content, &["en", "health", "--renew", "--messages", "de"]), "7 Texte bestätigt.\n");
    assert_eq!(content.findings(), [""; 0]);
}

#[test]
fn what_can_not_be_confirmed_ends_with_two() {
    let content = Content::new();
    let failed = |arguments: &[&str]| {
        let output = confirm(&content, arguments);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(
        failed(&["so"]),
        "wegweiser: There is no language “so” that can be read. There are: de, en.\n  Type its tag, such as so. It needs \
         locales/so/language.ron; “wegweiser check” says what is wrong with that. A language of a pack is found with --pack.\n"
    );
    assert_eq!(
        failed(&["de"]),
        "wegweiser: German is translated from nothing.\n  Name the language that is translated from it.\n"
    );
    content.write(ORIGINS, "{ \"ui/help\": ");
    assert!(failed(&["en"]).starts_with("wegweiser: locales/en/origins.ron:1:1: ron-syntax "), "{}", failed(&["en"]));
    assert_eq!(fs::read_to_string(content.root().join(ORIGINS)).unwrap(), "{ \"ui/help\": ", "nothing is lost");
}

/// Our translations were read against the German that is shipped with them.
#[test]
fn every_text_we_ship_has_its_origin() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let german = library.catalogue(library.language(&"de".parse().unwrap()).unwrap()).value;
    for language in library.languages().iter().filter(|language| language.tag.to_string() != "de") {
        let report = library.origins(&language.tag);
        assert_eq!(report.findings, []);
        let standing = report.value.standing(&german, &library.catalogue(language).value);
        assert_eq!(standing.unknown, [], "{}", language.tag);
    }
}

/// The words a person reads are said in both languages, with both versions.
#[test]
fn both_versions_are_said_in_german_too() {
    let content = Content::new();
    confirmed(&content, &["en"]);
    content.change(GERMAN, "Ich warte.", "Ich warte { $tel-emergency }.");
    let findings = Library::inspect(content.root(), TODAY).findings;
    let said: Vec<_> = findings.iter().map(|finding| finding.message(MessageLanguage::German)).collect();
    let expected = "Das Deutsche hat sich seit der Übersetzung geändert. Damals: „Ich warte.“ Heute: „Ich warte { $tel-emergency }.“";
    assert!(said.iter().any(|said| said == expected), "{said:?}");
}
