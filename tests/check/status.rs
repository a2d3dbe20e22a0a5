//! How far each language has come: the table, the lines below it, and the same for machines.

use std::{
    collections::BTreeSet,
    process::{Command, Output},
};

use wegweiser::{
    content::clip::cues::{self, ClipId},
    library::Library,
    speech::synthesis::script::script,
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
    crate::review::sign(&content, &["health"]);
    content.change(MODULE, "number: 7,", "number: 7, needs_legal_check: true,");
    content.change(FACTS, "expires: \"2027-11-22\"", "expires: \"2027-01-10\"");
    content
}

#[test]
fn finished_content_has_all_it_expects() {
    insta::assert_snapshot!(text(&finished(), &["--today", "2026-11-22"]), @"
    language    pages  questions  phrases  interface  narration  slow  people  reviewed  stale  no origin
    de German     2/2        1/1      0/0        2/2       5/31  0/31       0       0/1      –          –
    en English    2/2        1/1      0/0        2/2       5/31  0/31       0       0/1      0         14

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
    de German      2/2        1/1      0/0        2/2       5/31  0/31       0       0/1      –          –
    en English     1/2        1/1      0/0        2/2       4/31  1/31       1       1/1      0         13
    ti Tigrinya    0/2        0/1      0/0        0/2   no voice     –       –       0/1      0          0

    There / expected; expected is what German has. People: narration that a person speaks.
    Stale: texts whose German has changed since. No origin: nobody wrote down from which German.

    Ahead, at 300 words an hour; in this order it helps soonest:
      en English: 1 text, 5 words, about 1 minute
        1. health: 1 text, 5 words, about 1 minute
      ti Tigrinya: 14 texts, 41 words, about 9 minutes
        1. buttons (ui.ftl): 2 texts, 2 words, about 1 minute
        2. health: 12 texts, 39 words, about 8 minutes

    Modules a lawyer must read (1): health
    Facts that expire within 60 days (1):
      2027-01-10 tel-emergency
    2 errors took something out of service; `wegweiser check` names them.
    ");
}

/// A recording whose words have changed since is listed by the name under which it is recorded.
#[test]
fn what_has_to_be_spoken_again_is_listed() {
    let content = finished();
    content.clip("assets/recordings/en/health/doctor", &["title", "s1", "s2"]);
    content.keeps_its_voice();
    content.change(ENGLISH, "Say what hurts.", "Say where it hurts.");
    let text = text(&content, &["--today", "2026-11-22"]);
    assert!(text.contains("to be spoken again (1):\n  en health/doctor.s2\n"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&self::text(&content, &["--today", "2026-11-22", "--format", "json"])).unwrap();
    assert_eq!(json["spoken_again"], serde_json::json!([{ "language": "en", "text": "health/doctor.s2" }]));
}

#[test]
fn it_is_said_in_german() {
    insta::assert_snapshot!(text(&unfinished(), &["--today", "2027-01-10", "--messages", "de"]), @"
    Sprache      Seiten  Fragen  Sätze  Oberfläche           Ton  langsam  Menschen  geprüft  veraltet  ohne Herkunft
    de Deutsch      2/2     1/1    0/0         2/2          5/31     0/31         0      0/1         –              –
    en English      1/2     1/1    0/0         2/2          4/31     1/31         1      1/1         0             13
    ti Tigrinya     0/2     0/1    0/0         0/2  keine Stimme        –         –      0/1         0              0

    Vorhanden / erwartet; erwartet wird, was Deutsch hat. Menschen: Ton, den ein Mensch spricht.
    Veraltet: Texte, deren Deutsch sich seither geändert hat. Ohne Herkunft: Niemand hat notiert, aus welchem Deutsch.

    Was noch zu übersetzen ist, bei 300 Wörtern in der Stunde; in dieser Reihenfolge hilft es am schnellsten:
      en English: 1 Text, 5 Wörter, etwa 1 Minute
        1. health: 1 Text, 5 Wörter, etwa 1 Minute
      ti Tigrinya: 14 Texte, 41 Wörter, etwa 9 Minuten
        1. Knöpfe (ui.ftl): 2 Texte, 2 Wörter, etwa 1 Minute
        2. health: 12 Texte, 39 Wörter, etwa 8 Minuten

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
            "normal": {"present": 4, "expected": 31, "people": 1},
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
    let steps = serde_json::json!([
        {"part": "buttons", "texts": 2, "words": 2},
        {"part": {"module": "health"}, "texts": 12, "words": 39},
    ]);
    let ahead = serde_json::json!({"language": "ti", "texts": 14, "words": 41, "hours": 1, "steps": steps});
    assert_eq!(json["ahead"][1], ahead);
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
    let expected = "wegweiser: There is no German in locales/ that can be read; every language is compared with it.\n";
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with(expected), "{said}");
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

/// The page `--html` writes.
fn page(content: &Content, arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("status.html");
    let mut all = vec!["--html", file.to_str().unwrap()];
    all.extend(arguments);
    assert_eq!(text(content, &all), format!("{}\n", file.display()));
    std::fs::read_to_string(file).unwrap()
}

/// A cell's class and words, by language and part.
fn cell(page: &str, language: &str, part: &str) -> (String, String) {
    let name = format!(" data-language=\"{language}\" data-part=\"{part}\">");
    let (before, after) = page.split_once(&name).unwrap_or_else(|| panic!("no cell{name}"));
    let class = before.rsplit_once("<td class=\"").unwrap().1.trim_end_matches('"');
    (class.to_owned(), without_tags(&after.split("</td>").next().unwrap().replace("</span>", " ")))
}

/// What is read of it.
fn without_tags(html: &str) -> String {
    let mut inside = true;
    let seen = |c: char| {
        inside = if c == '<' { false } else { inside || c == '>' };
        (inside && c != '>').then_some(c)
    };
    html.chars().filter_map(seen).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_to_send_round_has_a_cell_for_each_language_and_module() {
    let page = page(&unfinished(), &["--today", "2027-01-10"]);
    let cell = |language, part| {
        let (class, text) = cell(&page, language, part);
        format!("{class}: {text}")
    };
    assert_eq!(cell("de", "health"), "whole: 12/12 ♪ 4/4 draft");
    assert_eq!(cell("en", "health"), "part: 11/12 ♪ 3/4 (1 by people) ✓ A. Person, 2026-11-01");
    assert_eq!(cell("ti", "health"), "nothing: 0/12 ♪ 0/4 draft");
    assert_eq!(cell("en", "ui"), "whole: 2/2 ♪ 0/2 draft");
    assert!(page.contains("<th scope=\"row\">Health<span class=\"quiet\">health</span></th>"), "{page}");
    assert!(page.contains("<th scope=\"row\">Buttons and labels</th>"));
    assert!(page.contains("<html lang=\"en\">") && page.contains("<time datetime=\"2027-01-10\">"), "{page}");
    assert!(page.contains("<li>Health <span class=\"quiet\">health</span></li>"), "what a lawyer must read");
    let expired = "<time datetime=\"2027-01-10\">2027-01-10</time><strong> (expired)</strong> 112 ";
    assert!(page.contains(expired), "what expires");
    assert!(page.contains("2 errors took something out of service"));
    for outside in ["<script", "<link", "http", "url(", "@import"] {
        assert!(!page.contains(outside), "{outside} would load something");
    }
}

#[test]
fn the_page_is_said_in_german_and_shows_each_name_its_own_way() {
    let content = unfinished();
    content.change("locales/ti/language.ron", "endonym: \"Tigrinya\"", "endonym: \"<b>&\"");
    content.change("locales/ti/language.ron", "direction: Ltr", "direction: Rtl");
    let page = page(&content, &["--messages", "de"]);
    assert!(page.contains("<html lang=\"de\">") && page.contains("<th scope=\"row\">Gesundheit<"), "{page}");
    assert!(page.contains("<span class=\"endonym\" lang=\"ti\" dir=\"rtl\">&lt;b&gt;&amp;</span>"), "{page}");
}

/// The words of an element with this beginning, up to its end.
fn words(page: &str, begin: &str, end: &str) -> String {
    let (_, after) = page.split_once(begin).unwrap_or_else(|| panic!("no {begin}"));
    let inner = after.split(end).next().unwrap().replace("</h3>", "; ").replace("</li>", "; ");
    without_tags(&inner)
}

/// Whoever gets the page reads what is ahead of each language that lacks something, after the legend.
#[test]
fn the_page_says_what_is_ahead_of_each_language() {
    let english = page(&unfinished(), &["--today", "2027-01-10"]);
    let of = |page: &str, tag: &str| words(page, &format!("<div class=\"ahead\" data-language=\"{tag}\">"), "</div>");
    assert_eq!(
        of(&english, "en"),
        "English: 1 text, 5 words, about 1 minute; Health: 1 text, 5 words, about 1 minute;"
    );
    let tigrinya = "Tigrinya: 14 texts, 41 words, about 9 minutes; buttons (ui.ftl): 2 texts, 2 words, about 1 minute; \
                    Health: 12 texts, 39 words, about 8 minutes;";
    assert_eq!(of(&english, "ti"), tigrinya);
    assert!(!english.contains("data-language=\"de\"><h3>"), "nothing is ahead of German");
    let place = |id: &str| english.find(&format!("<section id=\"{id}\">")).unwrap();
    assert!(place("legend") < place("ahead") && place("ahead") < place("legal"));
    let german = page(&unfinished(), &["--today", "2027-01-10", "--messages", "de"]);
    assert!(
        words(&german, "<section id=\"ahead\">", "</h2>").starts_with("Was noch zu übersetzen ist, bei 300 Wörtern")
    );
    assert_eq!(
        of(&german, "en"),
        "English: 1 Text, 5 Wörter, etwa 1 Minute; Gesundheit: 1 Text, 5 Wörter, etwa 1 Minute;"
    );
    assert!(!page(&finished(), &[]).contains("id=\"ahead\""), "nothing is ahead of anybody");
}

#[test]
fn a_page_that_cannot_be_written_is_said() {
    let output = status(&Content::new(), &["--html", "no/such/folder/status.html"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .starts_with("wegweiser: no/such/folder/status.html cannot be written: ")
    );
}
