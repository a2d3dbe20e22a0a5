//! An export never loses what somebody filled in, and a name that doesn't exist is no success.

use std::fs;

use crate::{Content, failed, manifest, run, text};

fn filled(name: &str, content: &Content) {
    let output = run(content, &["export", "so", "--into", name]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

/// A table in which somebody worked is written over only where that is asked for.
#[test]
fn an_export_does_not_overwrite_what_was_filled_in() {
    let content = Content::new(&[]);
    filled("so.csv", &content);
    // Nobody has filled in anything yet.
    filled("so.csv", &content);
    let work = content.text("so.csv").replace("Start;;", "Start;Guriga;").replace("Hilfe;;", "Hilfe;Caawi;");
    content.write("so.csv", &work);
    let output = run(&content, &["export", "so", "--into", "so.csv"]);
    insta::assert_snapshot!(text(&output), @r#"
    so.csv, row 1, column A: error[exchange-filled]: Somebody has filled in this file: cells that are not in the words of “so” yet: 2. It was not written over.
      Read it first: “wegweiser import so.csv”. Or write into a file of another name. With “--force” what was filled in is lost.
    "#);
    assert_eq!((output.status.code(), content.text("so.csv")), (Some(1), work.clone()));
    let german = text(&run(&content, &["export", "so", "--into", "so.csv", "--messages", "de"]));
    assert!(
        german.starts_with("so.csv, Zeile 1, Spalte A: Fehler[exchange-filled]: Diese Datei hat jemand ausgefüllt: "),
        "{german}"
    );
    // What was imported is not lost.
    run(&content, &["import", "so.csv"]);
    filled("so.csv", &content);
    content.write("so.csv", content.text("so.csv").replace(";Guriga;", ";Guri;"));
    let output = run(&content, &["export", "so", "--into", "so.csv", "--force"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(content.text("so.csv").contains(";Guriga;"));
}

#[test]
fn every_format_remarks_and_files_of_others_are_kept() {
    let content = Content::new(&[]);
    filled("so.xlf", &content);
    let target = "</source>\n        <target>Guriga</target>";
    content.write("so.xlf", content.text("so.xlf").replacen("</source>", target, 1));
    let asks = |name: &str, code: &str| {
        let before = fs::read(content.root().join(name)).unwrap();
        let output = run(&content, &["export", "so", "--into", name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(text(&output).contains(&format!("error[{code}]")), "{name}: {}", text(&output));
        assert_eq!(fs::read(content.root().join(name)).unwrap(), before, "{name}");
    };
    asks("so.xlf", "exchange-filled");
    content.write("remark.csv", "id;translation (so);Question\nui/home;;What does it mean?\n");
    asks("remark.csv", "exchange-filled");
    content.write("letter.csv", "Dear Amina,\nthank you.\n");
    asks("letter.csv", "exchange-foreign");
    content.write("half.xlsx", b"PK\x03\x04 half of a workbook");
    asks("half.xlsx", "exchange-foreign");
    content.write("empty.csv", "");
    filled("empty.csv", &content);
}

/// A name that is none is said, and what is one is confirmed.
#[test]
fn confirm_names_what_does_not_exist() {
    let content =
        Content::new(&[("locales/en/language.ron", &manifest("en", "Ltr")), ("locales/en/ui.ftl", "home = Home\n")]);
    let output = run(&content, &["confirm", "en", "Gesundheit", "health/emergency.s99", "ui/home"]);
    insta::assert_snapshot!(text(&output), @r#"
    locales/de:1:1: error[confirm-title]: “Gesundheit” is the German title of a module; its name is health.
      Write health.
    locales/de:1:1: error[confirm-unknown]: No text is called “health/emergency.s99”, and none begins so.
      Names are those of “wegweiser check” and of an export: a module (health), a page (health/emergency), a text (health/emergency.s2), ui.

    1 texts confirmed.
    "#);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(run(&content, &["confirm", "en", "health", "health/emergency"]).status.code(), Some(0));
    content.write("locales/de/ui.ftl", content.text("locales/de/ui.ftl").replace("Start", "Anfang"));
    let left = "0 Texte bestätigt. Bei 1 hat sich das Deutsche geändert: Vergleichen Sie sie; was noch passt, bestätigt --renew.\n";
    assert_eq!(text(&run(&content, &["confirm", "en", "--messages", "de"])), left);
    let none = failed(&run(&content, &["confirm", "ti", "--messages", "de"]));
    assert!(none.starts_with("wegweiser: Es gibt keine Sprache „ti“, die sich lesen lässt. "), "{none}");
}

/// What these commands can't do is said in German too.
#[test]
fn errors_are_said_in_german() {
    let content = Content::new(&[("t.xlf", "<xliff version='2.1'><file></xliff>"), ("w.xlsx", "no workbook")]);
    let said = |arguments: &[&str]| {
        let output = run(&content, &[arguments, &["--messages", "de"]].concat());
        assert_ne!(output.status.code(), Some(0));
        text(&output) + &String::from_utf8(output.stderr).unwrap()
    };
    for (arguments, expected) in [
        (&["import", "t.xlf"][..], "t.xlf:1:28: Fehler[exchange-xml]: Das ist kein ganzes XML, also kein XLIFF ("),
        (
            &["import", "w.xlsx"],
            "w.xlsx, Zeile 1, Spalte A: Fehler[table-workbook]: Das ist keine Excel-Arbeitsmappe, oder nur ein",
        ),
        (&["import", "locales"], "wegweiser: Das ist ein Ordner: locales\n  Nennen Sie die Datei, die zurückkam."),
        (&["export", "so", "--into", "x.doc"], "wegweiser: Der Name muss auf .xlsx, .csv oder .xlf enden: x.doc"),
        (&["export", "de", "--into", "x.csv"], "wegweiser: Deutsch wird aus nichts übersetzt."),
        (&["confirm", "de"], "wegweiser: Deutsch wird aus nichts übersetzt."),
        (
            &["export", "so", "--into", "x.csv", "--module", "nix"],
            "wegweiser: Es gibt kein Modul „nix“.\n  Es gibt: ui, health.",
        ),
        (
            &["export", "so", "--into", "x.csv", "--pack", "assets"],
            "wegweiser: Das ist kein Ordner eines Pakets: assets",
        ),
    ] {
        let said = said(arguments);
        assert!(said.starts_with(expected), "{said}");
    }
}

/// The cure for a filled file names the pack whose words it holds, and no words of a pack that lies here are written elsewhere.
#[test]
fn what_belongs_to_a_pack_goes_back_to_it() {
    let manifest = "(format: 1, id: \"so-health\", version: \"1.0.0\", title: \"t\", licence: \"x\")";
    let content = Content::new(&[("so-health/pack.ron", manifest), ("so-health/locales/so/ui.ftl", "home = Guriga\n")]);
    content.write("so.csv", "id;translation (so)\nui/home;Guri\n");
    let said = text(&run(&content, &["export", "so", "--into", "so.csv", "--pack", "so-health"]));
    assert!(said.contains("“wegweiser import so.csv --pack so-health”"), "{said}");
    let said = text(&run(&content, &["export", "so", "--into", "so.csv"]));
    assert!(said.contains("exchange-filled") && said.contains("Write “--pack so-health”"), "{said}");
    let output = run(&content, &["import", "so.csv"]);
    assert!(text(&output).contains("error[exchange-pack-beside]"), "{}", text(&output));
    assert!(!content.root().join("locales/so").exists());
    run(&content, &["import", "so.csv", "--pack", "so-health"]);
    assert_eq!(content.text("so-health/locales/so/ui.ftl"), "home = Guri\n");
}
