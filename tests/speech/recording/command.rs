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
    assert_eq!(printed(&output), "2 texts recorded, 1 clip finished\n");
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
        (
            &["--person", "A", "--consent", "kiosk", "--on", "2026-11-01", "--import", "no.wav"],
            "Diese Tondatei lässt sich nicht lesen: Es gibt sie nicht.",
        ),
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

/// The folder of a pack that brings the content's language with other words.
fn pack(content: &Content) -> String {
    content
        .write("pack/pack.ron", "(format: 1, id: \"so\", version: \"1.0.0\", title: \"Somali\", licence: \"CC0-1.0\")");
    let read = |path: &str| fs::read_to_string(content.root().join(path)).unwrap();
    content.write("pack/locales/so/language.ron", read("locales/so/language.ron"));
    content.write(
        "pack/locales/so/modules/work.ftl",
        read("locales/so/modules/work.ftl").replace("Hal work", "Hal shaqo"),
    );
    content.root().join("pack").to_str().unwrap().to_owned()
}

/// Whoever records in the folder of a pack speaks its words, not those that a kiosk would show instead.
#[test]
fn the_words_of_the_pack_are_spoken() {
    let content = Content::new();
    let pack = pack(&content);
    let sound = content.write("only-work.s1.wav", wave(&recording(2.0, &[(0.5, 1.5, 300.0)]), 1));
    let arguments = ["--import", sound.to_str().unwrap(), "--person", "Amina", "--consent", "kiosk", "--pack", &pack];
    let output = record(&content, &arguments);
    assert!(printed(&output).ends_with("1 text recorded, 0 clips finished\n"), "{}", printed(&output));
    let words = fs::read_to_string(content.root().join("pack/recordings-work/so/work/only-work.s1.txt")).unwrap();
    assert_eq!(words, "Hal shaqo.");
    assert!(!content.root().join("recordings-work").exists());
}

/// Whoever records a text again hears how many were replaced, and where they are; the same file once more replaces none.
#[test]
fn what_is_replaced_is_said_and_kept() {
    let content = Content::new();
    let import = |pitch: f64, more: &[&str]| {
        let sound = content.write("only-work.s1.wav", wave(&recording(2.0, &[(0.5, 1.5, pitch)]), 1));
        let arguments = ["--import", sound.to_str().unwrap(), "--consent", "kiosk", "--on", "2026-11-01"];
        printed(&record(&content, &[&arguments[..], more].concat()))
    };
    let done =
        |said: String| said.lines().skip_while(|line| !line.starts_with("1 Text")).collect::<Vec<_>>().join("\n");
    let first = import(300.0, &["--person", "Amina", "--messages", "de"]);
    assert_eq!(done(first), "1 Text aufgenommen, 0 Aufnahmen fertig");
    let same = import(300.0, &["--person", "Amina", "--messages", "de"]);
    assert_eq!(done(same), "1 Text aufgenommen, 0 Aufnahmen fertig");
    let earlier = content.root().join("recordings-work/so/earlier_takes");
    let other = import(400.0, &["--person", "Binta", "--messages", "de"]);
    let told = format!("1 Aufnahme ersetzt; die frühere liegt in {}", earlier.display());
    assert_eq!(done(other), format!("1 Text aufgenommen, 0 Aufnahmen fertig\n{told}"));
    let again = import(500.0, &["--person", "Binta"]);
    assert!(
        again.ends_with(&format!("1 recording replaced; the earlier one lies in {}\n", earlier.display())),
        "{again}"
    );
    let kept: Vec<_> = content.files("recordings-work/so/earlier_takes").into_iter().collect();
    let files = ["1.ron", "1.txt", "1.wav", "2.ron", "2.txt", "2.wav"].map(|file| format!("work/only-work.s1.{file}"));
    assert_eq!(kept, files);
    // Amina's take is no longer in use, and goes all the same when she takes her consent back.
    let people = content.people().replacen("clips: []", "withdrawn: \"2026-12-01\", clips: []", 1);
    content.write("assets/recordings/so/people.ron", people);
    assert!(printed(&record(&content, &["--remove-withdrawn"])).ends_with("\n3 files removed\n"));
    assert_eq!(content.files("recordings-work/so/earlier_takes").into_iter().collect::<Vec<_>>(), files[3..]);
}
