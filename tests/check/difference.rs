//! What changed between two packs, for people and for machines.

use std::process::{Command, Output};

use crate::fixture::{CLIP, Content, ENGLISH, GERMAN, MODULE};

fn diff(old: &Content, new: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.args(["pack", "diff"]).arg(old.root()).arg(new.root()).args(arguments).output().unwrap()
}

/// What it printed; differences or not, it ends with zero.
fn text(old: &Content, new: &Content, arguments: &[&str]) -> String {
    let output = diff(old, new, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const PACK: &str = "(format: 1, id: \"house\", version: \"0.1.0\", title: \"Haus\", authors: [], order: 0)";
const SITE: &str = "(name: \"Haus\", centre: (latitude: 52.1, longitude: 11.6), entries: [\n    \
    (id: \"a\", name: \"A\", town: \"Halle\"),\n    (id: \"b\", name: \"B\", town: \"Halle\"),\n])\n";

/// Two packs between which one thing of each kind changed.
fn pair() -> (Content, Content) {
    let (old, new) = (Content::new(), Content::new());
    for content in [&old, &new] {
        content.write("pack.ron", PACK);
        content.write("assets/sites/house.ron", SITE);
    }
    new.change("pack.ron", "0.1.0", "0.2.0");
    new.change("locales/en/language.ron", "direction: Ltr", "direction: Rtl");
    new.change(ENGLISH, "Call { $tel-emergency }.", "Call { $tel-emergency } now.");
    new.change(ENGLISH, "    .s1-say = Ask for the surgery hours.\n", "");
    new.change(GERMAN, ".notes", ".s3 = Neu.\n    .notes");
    new.change(MODULE, "sentences: 2", "sentences: 3");
    new.change(MODULE, "id: \"doctor\"", "id: \"surgery\"");
    new.clip("assets/narration/de/health/emergency", &["title"]);
    new.write(CLIP, "other bytes");
    new.clip("assets/recordings/en/health/doctor", &["title"]);
    new.remove("assets/narration/en/health/module.ogg");
    new.remove("assets/narration/en/health/module.vtt");
    new.write("assets/fonts/Other.ttf", "font");
    new.change("assets/sites/house.ron", "(id: \"a\", name: \"A\"", "(id: \"a\", name: \"Neu\"");
    new.change("assets/sites/house.ron", "    (id: \"b\", name: \"B\", town: \"Halle\"),\n", "");
    new.change("assets/facts.ron", "checked: \"2026-11-22\"", "checked: \"2026-11-23\"");
    new.write("assets/plans/evening.ron", "()");
    new.write("notes.txt", "?");
    new.write("assets/modules/new/module.ron", "()");
    (old, new)
}

#[test]
fn each_kind_of_change_is_shown() {
    let (old, new) = pair();
    insta::assert_snapshot!(text(&old, &new, &[]), @r"
    Pack
      ~ version
          - 0.1.0
          + 0.2.0
    Language en
      ~ direction
          - Ltr
          + Rtl
    Texts de/health: 1
      + emergency.s3
          + Neu.
    Texts en/health: 2
      - doctor.s1-say
          - Ask for the surgery hours.
      ~ emergency.s1
          - Call { $tel-emergency }.
          + Call { $tel-emergency } now.
    Modules
      + new
    Pages
      + health/surgery
      - health/doctor
      ~ health/emergency
    Clips
      + recordings/en/health/doctor
      - narration/en/health/module
      ~ narration/de/health/emergency
    Fonts
      + Other.ttf
    Places
      - house/b
      ~ house/a
    Plans
      + evening
    Facts
      ~ tel-emergency
    Other files
      + notes.txt
    ");
}

#[test]
fn it_is_said_in_german() {
    let (old, new) = pair();
    let said = text(&old, &new, &["--messages", "de"]);
    assert!(said.starts_with("Paket\n  ~ version\n      - 0.1.0\n      + 0.2.0\nSprache en\n"), "{said}");
    assert!(said.contains("\nAufnahmen\n") && said.contains("\nOrte\n"), "{said}");
}

#[test]
fn machines_read_the_same() {
    let (old, new) = pair();
    let json: serde_json::Value = serde_json::from_str(&text(&old, &new, &["--format", "json"])).unwrap();
    assert_eq!(json["manifest"], serde_json::json!([{"field": "version", "old": "0.1.0", "new": "0.2.0"}]));
    let emergency = serde_json::json!({
        "tag": "en", "part": "health", "id": "emergency.s1",
        "old": "Call { $tel-emergency }.", "new": "Call { $tel-emergency } now.",
    });
    assert!(json["texts"].as_array().unwrap().contains(&emergency), "{json:#}");
    assert_eq!(json["clips"]["added"], serde_json::json!(["recordings/en/health/doctor"]));
    assert_eq!(json["places"], serde_json::json!({"added": [], "removed": ["house/b"], "changed": ["house/a"]}));
}

#[test]
fn a_whole_new_language_is_a_number() {
    let (old, new) = (Content::new(), Content::new());
    old.remove("locales/en");
    let said = text(&old, &new, &[]);
    assert!(said.contains("Texts en/health: 13, all new\n"), "{said}");
    assert!(text(&new, &old, &[]).contains("Texts en/health: 13, all gone\n"));
}

#[test]
fn the_same_pack_twice_has_no_difference() {
    let content = Content::new();
    assert_eq!(text(&content, &content, &[]), "Both packs say the same.\n");
    let copy = Content::new();
    assert_eq!(text(&content, &copy, &["--messages", "de"]), "In beiden Paketen steht dasselbe.\n");
}

#[test]
fn a_pack_has_to_be_there() {
    let content = Content::new();
    let output = Command::new(env!("CARGO_BIN_EXE_wegweiser"))
        .args(["pack", "diff", "no/such/folder"])
        .arg(content.root())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("wegweiser: There is no pack: no/such/folder\n"), "{said}");
}
