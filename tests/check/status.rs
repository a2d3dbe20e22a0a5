//! How far each language has come: the table, the lines below it, and the same for machines.

use std::{
    collections::BTreeSet,
    process::{Command, Output},
};

use wegweiser::{
    content::cues::{self, ClipId},
    pack::Library,
    speech::script::script,
};

use crate::fixture::{Content, ENGLISH, FACTS, MODULE};

const MANIFEST: &str = "locales/en/language.ron";

fn status(content: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.args(["status", "--content"]).arg(content.root()).args(arguments).output().unwrap()
}

/// What it printed; whatever is missing, it ends with zero.
fn text(content: &Content, arguments: &[&str]) -> String {
    let output = status(content, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Content without a fault, with an interface of two words, so that a new word changes no number here.
fn finished() -> Content {
    let content = Content::new();
    for tag in ["de", "en"] {
        content.write(&format!("locales/{tag}/ui.ftl"), "home = Start\nhelp = Hilfe\n");
    }
    content
}

/// English without one page and one clip, with one recording and one signed module; Tigrinya with a manifest alone;
/// one fact ends early.
fn unfinished() -> Content {
    let content = finished();
    content.change(ENGLISH, "    .s2 = Say what hurts.\n", "");
    content.remove("assets/narration/en/health/emergency.ogg");
    content.clip("assets/recordings/en/health/module", &["title"]);
    let english = std::fs::read_to_string(content.root().join(MANIFEST)).unwrap();
    content
        .write("locales/ti/language.ron", english.replace("\"en\"", "\"ti\"").replace("\"English\"", "\"Tigrinya\""));
    let signed = "review: {\"health\": Reviewed(by: \"A. Person\", on: \"2026-11-01\")}";
    content.change(MANIFEST, "review: {}", signed);
    content.change(MODULE, "number: 7,", "number: 7, needs_legal_check: true,");
    content.change(FACTS, "expires: \"2027-11-22\"", "expires: \"2027-01-10\"");
    content
}

#[test]
fn finished_content_has_all_it_expects() {
    insta::assert_snapshot!(text(&finished(), &["--today", "2026-11-22"]), @"
    language    pages  questions  phrases  interface  narration  slow  people  reviewed  stale  no origin
    de German     2/2        1/1      0/0        2/2       4/31  0/31       0       0/1      –          –
    en English    2/2        1/1      0/0        2/2       4/31  0/31       0       0/1      0         14

    There / expected; expected is what German has. People: narration that a person speaks.
    Stale: texts whose German has changed since. No origin: nobody wrote down from which German.

    Modules a lawyer must read: –
    Facts that expire within 60 days: –
    ");
}

#[test]
fn what_is_missing_is_counted() {
    insta::assert_snapshot!(text(&unfinished(), &["--today", "2027-01-01"]), @"
    language     pages  questions  phrases  interface  narration  slow  people  reviewed  stale  no origin
    de German      2/2        1/1      0/0        2/2       4/31  0/31       0       0/1      –          –
    en English     1/2        1/1      0/0        2/2       3/31  1/31       1       1/1      0         13
    ti Tigrinya    0/2        0/1      0/0        0/2   no voice     –       –       0/1      0          0

    There / expected; expected is what German has. People: narration that a person speaks.
    Stale: texts whose German has changed since. No origin: nobody wrote down from which German.

    Modules a lawyer must read (1): health
    Facts that expire within 60 days (1):
      2027-01-10 tel-emergency
    2 errors took something out of service; `wegweiser check` names them.
    ");
}

#[test]
fn it_is_said_in_german() {
    insta::assert_snapshot!(text(&unfinished(), &["--today", "2027-01-10", "--messages", "de"]), @"
    Sprache      Seiten  Fragen  Sätze  Oberfläche           Ton  langsam  Menschen  geprüft  veraltet  ohne Herkunft
    de Deutsch      2/2     1/1    0/0         2/2          4/31     0/31         0      0/1         –              –
    en English      1/2     1/1    0/0         2/2          3/31     1/31         1      1/1         0             13
    ti Tigrinya     0/2     0/1    0/0         0/2  keine Stimme        –         –      0/1         0              0

    Vorhanden / erwartet; erwartet wird, was Deutsch hat. Menschen: Ton, den ein Mensch spricht.
    Veraltet: Texte, deren Deutsch sich seither geändert hat. Ohne Herkunft: Niemand hat notiert, aus welchem Deutsch.

    Module, die juristisch zu prüfen sind (1): health
    Fakten, die innerhalb von 60 Tagen ablaufen (1):
      2027-01-10 tel-emergency (abgelaufen)
    2 Fehler nehmen etwas aus dem Angebot; `wegweiser check` nennt sie.
    ");
}

#[test]
fn machines_read_the_same_numbers() {
    let json: serde_json::Value =
        serde_json::from_str(&text(&unfinished(), &["--today", "2027-01-10", "--format", "json"])).unwrap();
    let [german, english, tigrinya] = json["languages"].as_array().unwrap().as_slice() else { panic!("{json}") };
    assert_eq!(german["pages"], serde_json::json!({"present": 2, "expected": 2}));
    let expected = serde_json::json!({
        "tag": "en",
        "name": "English",
        "pages": {"present": 1, "expected": 2},
        "questions": {"present": 1, "expected": 1},
        "phrases": {"present": 0, "expected": 0},
        "interface": {"present": 2, "expected": 2},
        "narration": {
            "voice": false,
            "normal": {"present": 3, "expected": 31, "people": 1},
            "slow": {"present": 1, "expected": 31, "people": 1},
        },
        "reviewed": {"present": 1, "expected": 1},
        "stale": 0,
        "without_origin": 13,
    });
    assert_eq!(*english, expected);
    assert_eq!((&tigrinya["tag"], &tigrinya["narration"]["voice"]), (&"ti".into(), &false.into()));
    assert_eq!(json["today"], "2027-01-10");
    assert_eq!(json["legal_checks"], serde_json::json!(["health"]));
    let fact = serde_json::json!({"fact": "tel-emergency", "expires": "2027-01-10", "expired": true});
    assert_eq!(json["expiring"], serde_json::json!([fact]));
    assert_eq!(json["errors"], 2);
}

#[test]
fn texts_whose_german_has_changed_are_shown_with_both_versions() {
    let content = finished();
    let origins = "{ \"health/emergency.s2\": (hash: \"\", german: \"Der Anruf ist frei.\"), \"ui/help\": (hash: \"\", german: \"Hilfe\") }";
    content.write("locales/en/origins.ron", origins);
    let shown = text(&content, &["--today", "2026-11-22"]);
    let row = shown.lines().find(|line| line.starts_with("en")).unwrap();
    assert!(row.ends_with("  1         12"), "{row}");
    let list = "Texts whose German has changed since they were translated (1):\n  en health/emergency.s2\n    \
        then: Der Anruf ist frei.\n    now: Der Anruf ist kostenlos.\n";
    assert!(shown.contains(list), "{shown}");
    let json: serde_json::Value = serde_json::from_str(&text(&content, &["--format", "json"])).unwrap();
    let expected = serde_json::json!([{
        "language": "en",
        "id": "health/emergency.s2",
        "was": "Der Anruf ist frei.",
        "now": "Der Anruf ist kostenlos.",
    }]);
    assert_eq!(json["stale"], expected);
}

#[test]
fn facts_are_named_from_sixty_days_before_their_end() {
    assert!(text(&Content::new(), &["--today", "2027-09-22"]).ends_with("Facts that expire within 60 days: –\n"));
    assert!(text(&Content::new(), &["--today", "2027-09-23"]).contains("\n  2027-11-22 tel-"));
}

#[test]
fn without_german_there_is_nothing_to_compare_with() {
    let content = Content::new();
    content.remove("locales/de/language.ron");
    let output = status(&content, &[]);
    assert_eq!(output.status.code(), Some(2));
    let expected = "wegweiser: there is no German in locales/ that can be read; every language is compared with it\n";
    assert_eq!(String::from_utf8(output.stderr).unwrap(), expected);
    let output = Command::new(env!("CARGO_BIN_EXE_wegweiser")).args(["status", "--content", "no/such"]).output();
    assert_eq!(String::from_utf8(output.unwrap().stderr).unwrap(), "wegweiser: no/such is no folder\n");
}

/// The clips that are counted are those `narrate` makes, but for what one house's entries ask for.
#[test]
fn the_clips_expected_are_those_that_are_made() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let german = library.language(&"de".parse().unwrap()).unwrap();
    let made: BTreeSet<ClipId> = script(&library, german).value.into_iter().map(|clip| clip.id).collect();
    let made = made.into_iter().filter(|clip| !clip.catalogue.starts_with("site-"));
    let expected = cues::clips(&library.catalogue(german).value, library.facts());
    assert!(expected.len() > 100);
    assert_eq!(made.collect::<BTreeSet<_>>(), expected);
}
