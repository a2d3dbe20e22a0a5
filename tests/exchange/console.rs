//! The words of the leader's own screen go out to translators who ask for them, and come back like any others.

use wegweiser::exchange::translation::Choice;

use crate::{Content, document, failed, manifest, run, text};

const GERMAN: (&str, &str) =
    ("locales/de/console.ftl", "begin = Beginnen\nleft-off = Sie hörten auf bei: { $page }, Schritt { $step }.\n");
const OWN: &str = "locales/so/console.ftl";

fn ids(content: &Content, parts: &[&str]) -> Vec<String> {
    let modules = parts.iter().map(|part| (*part).to_owned()).collect();
    let document = document(&content.library(), "so", &Choice { modules, ..Choice::default() });
    document.segments.iter().map(|segment| segment.id.to_string()).collect()
}

/// A volunteer who begins a language isn't asked for what it can do without.
#[test]
fn nobody_gets_it_who_does_not_ask() {
    let content = Content::new(&[GERMAN]);
    assert!(ids(&content, &[]).iter().all(|id| !id.starts_with("console/")));
    assert_eq!(ids(&content, &["console"]), ["console/begin", "console/left-off"]);
    assert_eq!(ids(&content, &["ui", "console"]).len(), 5);
    content.write(OWN, "begin = Bilow\n");
    let all = ids(&content, &[]);
    assert_eq!(all[all.len() - 2..], ["console/begin", "console/left-off"], "a language that has it gets it, last");
}

#[test]
fn a_translator_is_told_what_it_is() {
    let content = Content::new(&[GERMAN]);
    run(&content, &["export", "so", "--into", "so.csv", "--module", "console"]);
    let table = content.text("so.csv");
    assert!(table.contains("Bildschirm der Leitung / leader's own screen"), "{table}");
}

/// It comes back with the German it was made from, and is confirmed and signed by its name.
#[test]
fn it_comes_back_and_is_signed() {
    let content = Content::new(&[GERMAN, ("locales/so/language.ron", &manifest("so", "Ltr"))]);
    run(&content, &["export", "so", "--into", "so.csv", "--module", "console"]);
    content.write("so.csv", content.text("so.csv").replace("Beginnen;;", "Beginnen;Bilow;"));
    let placed = "1 texts placed, 0 unchanged, 1 without a translation, 0 not placed.\n";
    assert_eq!(text(&run(&content, &["import", "so.csv"])), placed);
    assert_eq!(content.text(OWN), "begin = Bilow\n");
    assert!(content.text("locales/so/origins.ron").contains("\"console/begin\": (hash: \""));
    content.write(OWN, "begin = Bilow\nleft-off = { $page }, { $step }\n");
    assert_eq!(text(&run(&content, &["confirm", "so", "console/left-off"])), "1 texts confirmed.\n");
    let signed = text(&run(&content, &["review", "so", "console", "--by", "A. Person", "--on", "2026-11-01"]));
    assert!(signed.starts_with("so console: signed by A. Person on 2026-11-01. Texts: 2, hash: "), "{signed}");
    // Who changes a word takes the signature's worth.
    content.write("so.csv", "id;translation (so)\nconsole/begin;Bilaab\n");
    let said = text(&run(&content, &["import", "so.csv"]));
    assert!(said.contains("warning[review-stale]") && content.text(OWN).starts_with("begin = Bilaab\n"), "{said}");
}

/// A text keeps the values of its German.
#[test]
fn a_lost_value_is_not_taken() {
    let content = Content::new(&[GERMAN]);
    content.write("so.csv", "id;translation (so)\nconsole/left-off;Halkan: { $page }\n");
    let said = text(&run(&content, &["import", "so.csv"]));
    assert!(said.contains("error[exchange-variable-lost]: “console/left-off” does not name step"), "{said}");
}

/// Content for visitors alone has no such part.
#[test]
fn content_without_it_does_not_know_it() {
    let content = Content::new(&[]);
    let said = failed(&run(&content, &["export", "so", "--into", "so.csv", "--module", "console"]));
    assert!(said.contains("ui, health") && !said.contains("ui, console"), "{said}");
}

#[test]
fn a_new_pack_has_it_where_it_was_named() {
    let content = Content::new(&[GERMAN]);
    run(&content, &["pack", "new", "so", "--into", "all"]);
    assert!(!content.root().join("all/locales/so/console.ftl").exists());
    run(&content, &["pack", "new", "so", "console", "--into", "own"]);
    assert!(content.text("own/locales/so/console.ftl").contains("# begin = Beginnen\nbegin = { \"\" }\n"));
    assert!(!content.root().join("own/locales/so/ui.ftl").exists());
}

/// Nobody speaks it, so a pack that corrects it replaces no voice.
#[test]
fn a_correction_of_it_has_no_voice() {
    let files = [GERMAN, ("locales/so/language.ron", &manifest("so", "Ltr")), (OWN, "begin = Bilow\n")];
    let content = Content::new(&files);
    run(&content, &["pack", "new", "so", "console", "--into", "pack"]);
    assert_eq!(content.text("pack/locales/so/console.ftl"), "begin = Bilow\n");
    let manifest = content.text("pack/pack.ron");
    assert!(manifest.contains("\"locales/so/console.ftl\"") && !manifest.contains("assets/narration"), "{manifest}");
}
