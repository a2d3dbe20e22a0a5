//! `wegweiser record` as people call it.

use std::{
    fs,
    process::{Command, Output},
};

use crate::recording::fixture::{Content, recording, wave};

fn record(content: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.args(["record", "so", "--content"]).arg(content.root()).args(arguments);
    // Neither a display nor a microphone may be asked for here.
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_file_with_labels_is_imported() {
    let content = Content::new();
    let sound = content.write("long.wav", wave(&recording(5.0, &[(1.0, 2.0, 300.0), (3.0, 4.0, 400.0)]), 1));
    let labels = content.write("labels.txt", "0.5\t2.5\ttitle\n2.5\t4.5\ts1\n");
    let (sound, labels) = (sound.to_str().unwrap(), labels.to_str().unwrap());
    let arguments = ["--import", sound, "--labels", labels, "--message", "only-work", "--person", "Amina"];
    let output = record(&content, &[&arguments[..], &["--consent", "kiosk,course", "--on", "2026-11-01"]].concat());
    assert_eq!(printed(&output), "2 texts recorded, 1 clips finished\n");
    assert_eq!(output.status.code(), Some(0));
    let people = content.people();
    assert!(people.contains("name: \"Amina\"") && people.contains("on: \"2026-11-01\""), "{people}");
    assert!(people.contains("Kiosk") && people.contains("Course") && !people.contains("Publication"), "{people}");
    // What could not be used is an error with its cure, in the language that was asked for.
    fs::write(labels, "0.5\t2.5\tlunch\n").unwrap();
    let output = record(&content, &[&arguments[..], &["--consent", "kiosk", "--messages", "de"]].concat());
    assert_eq!(output.status.code(), Some(1));
    let text = printed(&output);
    assert!(
        text.contains("Fehler:") && text.contains("labels.txt:1:1: „lunch“ (bei 0.5 s) nennt keinen Text"),
        "{text}"
    );
    assert!(text.contains("\n  Nennen Sie die Marke"), "{text}");
    assert!(text.ends_with("\n0 Texte aufgenommen, 0 Aufnahmen fertig\n"), "{text}");
}

/// Each refusal is said in the language that was asked for.
#[test]
fn refusals_are_said_in_german() {
    let content = Content::new();
    for (arguments, german) in [
        (
            &["--person", " ", "--consent", "kiosk"][..],
            "Es ist niemand genannt, der spricht.\n  Schreiben Sie --person",
        ),
        (&["--person", "A", "--consent", "course"], "Ohne Einwilligung für den Kiosk"),
        (&["--person", "A", "--consent", "kiosk", "--on", "2026-11-01", "--import", "no.wav"], ""),
    ] {
        let output = record(&content, &[arguments, &["--messages", "de"]].concat());
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_ne!(output.status.code(), Some(0));
        assert!(said.contains(german) && !said.contains("No such file"), "{said}");
    }
    assert_eq!(printed(&record(&content, &["--remove-withdrawn", "--messages", "de"])), "0 Dateien entfernt\n");
}

#[test]
fn nobody_is_recorded_without_a_consent() {
    let content = Content::new();
    let sound = content.write("only-work.s1.wav", wave(&recording(2.0, &[(0.5, 1.5, 300.0)]), 1));
    let sound = sound.to_str().unwrap();
    let without = |arguments: &[&str]| refused(&record(&content, &[&["--import", sound], arguments].concat()));
    assert!(without(&["--person", "Amina"]).contains("--consent"));
    assert!(without(&["--consent", "kiosk"]).contains("--person"));
    assert!(without(&["--person", " ", "--consent", "kiosk"]).contains("anonymous"));
    let said = without(&["--person", "Amina", "--consent", "course"]);
    assert!(said.contains("must include “kiosk”"), "{said}");
    assert_eq!(content.files("assets/recordings").len(), 0);
}

#[test]
fn marks_belong_to_one_file() {
    let content = Content::new();
    let arguments = ["--import", "a.wav", "b.wav", "--labels", "l.txt", "--person", "A", "--consent", "kiosk"];
    assert!(refused(&record(&content, &arguments)).contains("Marks belong to one sound file"));
}

#[test]
fn a_language_nobody_has_is_named() {
    let content = Content::new();
    fs::remove_dir_all(content.root().join("locales/so")).unwrap();
    let said = refused(&record(&content, &["--person", "A", "--consent", "kiosk"]));
    assert!(said.contains("There is no language “so”") && said.contains("--pack"), "{said}");
}

#[test]
fn recordings_that_were_taken_back_are_removed() {
    let content = Content::new();
    let sound = content.write("only-work.s1.wav", wave(&recording(2.0, &[(0.5, 1.5, 300.0)]), 1));
    record(&content, &["--import", sound.to_str().unwrap(), "--person", "Amina", "--consent", "kiosk"]);
    assert_eq!(printed(&record(&content, &["--remove-withdrawn"])), "0 files removed\n");
    let people = content.people().replace("clips:", "withdrawn: \"2026-12-01\", clips:");
    content.write("assets/recordings/so/people.ron", people);
    let text = printed(&record(&content, &["--remove-withdrawn"]));
    assert!(text.contains("only-work.s1.wav\n2 files removed"), "{text}");
}
