//! The command as people call it: what it prints and how it ends.

use std::process::{Command, Output};

use crate::fixture::{Content, ENGLISH};

fn check(content: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.arg("check").arg(content.root()).args(["--today", "2026-11-22"]).args(arguments);
    command.env("NO_COLOR", "1").output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn spoiled() -> Content {
    let content = Content::new();
    content.change(ENGLISH, "I call.", "I call 112.");
    content.change(ENGLISH, "(Sprechstunde)", "(surgery)");
    content.speaks_anew();
    content
}

#[test]
fn good_content_ends_with_zero() {
    let output = check(&Content::new(), &[]);
    assert_eq!(text(&output), "0 errors, 0 warnings, 0 notes\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn errors_are_shown_where_they_stand_and_end_with_one() {
    let output = check(&spoiled(), &[]);
    insta::assert_snapshot!(text(&output), @r#"
    locales/en/modules/health.ftl:11:37: warning[bracket-not-german]
      ⚠ “surgery” stands in brackets, but not on the German page.
        ╭─[locales/en/modules/health.ftl:11:37]
     10 │     .title = At the doctor
     11 │     .s1 = Ask for the surgery hours (surgery).
        ·                                     ─
     12 │     .s1-say = Ask for the surgery hours.
        ╰────
      help: Brackets hold the German word for what the sentence names, because a German voice speaks
            it. Use the word of the German page, or write without brackets.

    locales/en/modules/health.ftl:17:18: error[phone-in-text]
      × A telephone number is typed into the text: 112.
        ╭─[locales/en/modules/health.ftl:17:18]
     16 │     .title = You have strong pain. What do you do?
     17 │     .a1 = I call 112.
        ·                  ─
     18 │     .a1-why = Right.
        ╰────
      help: Put the number into assets/facts.ron and name it here, such as { $tel-emergency }.

    1 error, 1 warning, 0 notes
    "#);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn findings_are_said_in_german() {
    let output = check(&spoiled(), &["--messages", "de"]);
    insta::assert_snapshot!(text(&output), @r#"
    locales/en/modules/health.ftl:11:37: Warnung[bracket-not-german]
      ⚠ „surgery“ steht in Klammern, aber nicht auf der deutschen Seite.
        ╭─[locales/en/modules/health.ftl:11:37]
     10 │     .title = At the doctor
     11 │     .s1 = Ask for the surgery hours (surgery).
        ·                                     ─
     12 │     .s1-say = Ask for the surgery hours.
        ╰────
      Rat:  In Klammern steht das deutsche Wort für das, was der Satz nennt, denn eine deutsche Stimme
            spricht es. Nehmen Sie das Wort der deutschen Seite, oder schreiben Sie ohne Klammern.

    locales/en/modules/health.ftl:17:18: Fehler[phone-in-text]
      × Im Text steht eine Telefonnummer: 112.
        ╭─[locales/en/modules/health.ftl:17:18]
     16 │     .title = You have strong pain. What do you do?
     17 │     .a1 = I call 112.
        ·                  ─
     18 │     .a1-why = Right.
        ╰────
      Rat:  Tragen Sie die Nummer in assets/facts.ron ein und nennen Sie sie hier als Variable, zum
            Beispiel { $tel-emergency }.

    1 Fehler, 1 Warnung, 0 Hinweise
    "#);
}

#[test]
fn findings_are_written_as_json() {
    let output = check(&spoiled(), &["--format", "json"]);
    insta::assert_snapshot!(text(&output), @r#"
    [
      {
        "severity": "warning",
        "code": "bracket-not-german",
        "file": "locales/en/modules/health.ftl",
        "line": 11,
        "column": 37,
        "message": "“surgery” stands in brackets, but not on the German page.",
        "hint": "Brackets hold the German word for what the sentence names, because a German voice speaks it. Use the word of the German page, or write without brackets."
      },
      {
        "severity": "error",
        "code": "phone-in-text",
        "file": "locales/en/modules/health.ftl",
        "line": 17,
        "column": 18,
        "message": "A telephone number is typed into the text: 112.",
        "hint": "Put the number into assets/facts.ron and name it here, such as { $tel-emergency }."
      }
    ]
    "#);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn warnings_alone_end_with_zero() {
    let content = Content::new();
    content.change(ENGLISH, "(Sprechstunde)", "(surgery)");
    assert_eq!(check(&content, &[]).status.code(), Some(0));
}

#[test]
fn the_day_of_the_check_can_be_chosen() {
    let output = check(&Content::new(), &["--today", "2026-11-22"]);
    assert_eq!(output.status.code(), Some(2), "a day is given once");
    let root = Content::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    let output =
        command.arg("check").arg("--content").arg(root.root()).args(["--today", "2030-01-01"]).output().unwrap();
    assert!(text(&output).ends_with("0 errors, 11 warnings, 0 notes\n"), "{}", text(&output));
}

#[test]
fn a_tool_that_cannot_work_ends_with_two() {
    let output = Command::new(env!("CARGO_BIN_EXE_wegweiser")).args(["check", "no/such/folder"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("wegweiser: There is no such folder, so there is no content: no/such/folder\n"), "{said}");
    assert!(said.contains("with --content: the one with “assets” and “locales” in it"), "{said}");
}

/// What a library says of a picture has a German sentence.
#[test]
fn a_picture_is_told_in_german() {
    let content = Content::new();
    content.write("assets/pictograms/hospital.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let said = text(&check(&content, &["--messages", "de"]));
    assert!(said.contains("Dieses Bild lässt sich nicht zeichnen: Es hat keine Größe"), "{said}");
    assert!(said.contains("Rat:") && !said.contains("help:"), "{said}");
}
