//! A signature holds under the words that were read: a change of a word makes exactly that part a draft again, as the check
//! and the status say; people sign with a command.

use std::{
    fs,
    process::{Command, Output},
};

use wegweiser::{diagnostic::MessageLanguage, library::Library};

use crate::fixture::{Content, ENGLISH, TODAY, spoiled};

const MANIFEST: &str = "locales/en/language.ron";
const INTERFACE: &str = "locales/en/ui.ftl";

fn run(content: &Content, command: &str, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    program.args([command, "--content"]).arg(content.root()).args(arguments).output().unwrap()
}

fn printed(content: &Content, command: &str, arguments: &[&str]) -> String {
    let output = run(content, command, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A person signs parts of the English words.
pub fn sign(content: &Content, parts: &[&str]) -> String {
    let by = ["--by", "A. Person", "--on", "2026-11-01"];
    printed(content, "review", &[&["en"], parts, &by].concat())
}

fn manifest(content: &Content) -> String {
    fs::read_to_string(content.root().join(MANIFEST)).unwrap()
}

#[test]
fn reviews_are_for_modules_that_exist() {
    spoiled(
        |c| c.change(MANIFEST, "review: {}", "review: {\"ui\": Draft, \"healthy\": Draft}"),
        &["warning[review-unknown] locales/en/language.ron:13:28 “healthy” was reviewed, but there is no such module."],
    );
}

#[test]
fn what_is_signed_as_it_is_has_no_finding() {
    spoiled(|c| drop(sign(c, &["ui", "health"])), &[]);
}

#[test]
fn a_changed_word_makes_its_part_a_draft_again() {
    let stale = |line: u8, part: &str| {
        format!(
            "warning[review-stale] locales/en/language.ron:{line}:9 A. Person signed “{part}” on 2026-11-01, but its words \
             are others now. It is a draft again."
        )
    };
    let (interface, health) = (stale(15, "ui"), stale(14, "health"));
    for (file, from, to, expected) in [
        (ENGLISH, "The call is free.", "Calling is free.", &health),
        (ENGLISH, ".s1-say = Ask for", ".s1-say = Please ask for", &health),
        (ENGLISH, "    .s1-say = Ask for the surgery hours.\n", "", &health),
        (ENGLISH, "    .s2 = The call is free.\n", "    .s2 = The call is free.\n    .notes = Show it.\n", &health),
        (ENGLISH, "    .s2 = The call is free.\n", "    .s2 = The call is free.\n    .ask = Who pays?\n", &health),
        (INTERFACE, "home = ", "home = O ", &interface),
        (MANIFEST, "English?", "English here?", &interface),
    ] {
        spoiled(
            |c| {
                sign(c, &["health", "ui"]);
                c.change(file, from, to);
            },
            &[expected],
        );
    }
}

#[test]
fn another_form_of_the_same_words_changes_nothing() {
    spoiled(
        |c| {
            sign(c, &["health"]);
            c.change(ENGLISH, "doctor =", "# The waiting room.\ndoctor  =");
            c.change(ENGLISH, ".s2 = The call is free.", ".s2 =\n        The call\n        is free.");
        },
        &[],
    );
}

#[test]
fn a_review_says_under_which_words() {
    let signed =
        |words: &str| format!("review: {{\"health\": Reviewed(by: \"A. Person\", on: \"2026-11-01\"{words})}}");
    spoiled(
        |c| c.change(MANIFEST, "review: {}", &signed("")),
        &[
            "warning[review-without-hash] locales/en/language.ron:13:14 A. Person signed “health” on 2026-11-01, but nobody \
             wrote down which words. It is a draft.",
        ],
    );
    spoiled(
        |c| c.change(MANIFEST, "review: {}", &signed(", words: \"no hash\"")),
        &[
            "warning[review-stale] locales/en/language.ron:13:14 A. Person signed “health” on 2026-11-01, but its words are \
             others now. It is a draft again.",
        ],
    );
}

#[test]
fn what_to_do_is_said_in_both_languages() {
    let content = Content::new();
    sign(&content, &["health"]);
    content.change(ENGLISH, "The call is free.", "Calling is free.");
    content.speaks_anew();
    let findings = Library::inspect(content.root(), TODAY).findings;
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    let lines = [MessageLanguage::English, MessageLanguage::German].map(|language| finding.line(language));
    insta::assert_snapshot!(lines.join("\n"), @r#"
    locales/en/language.ron:14:9: review-stale A. Person signed “health” on 2026-11-01, but its words are others now. It is a draft again. Let somebody read it again, and sign it: wegweiser review en health --by "First name Last name". For a pack's folder add --pack DIR.
    locales/en/language.ron:14:9: review-stale A. Person hat „health“ am 2026-11-01 unterschrieben, aber die Wörter sind jetzt andere. Es ist wieder ein Entwurf. Lassen Sie es noch einmal lesen und unterschreiben: wegweiser review en health --by "Vorname Nachname". Für den Ordner eines Pakets mit --pack ORDNER.
    "#);
}

#[test]
fn the_status_counts_signatures_that_hold_and_names_the_others() {
    let content = Content::new();
    sign(&content, &["health", "ui"]);
    let reviewed = |content: &Content| -> serde_json::Value {
        let json: serde_json::Value = serde_json::from_str(&printed(content, "status", &["--format", "json"])).unwrap();
        serde_json::json!([json["languages"][1]["reviewed"]["present"], json["lapsed_reviews"]])
    };
    assert_eq!(reviewed(&content), serde_json::json!([1, []]));
    assert!(!printed(&content, "status", &[]).contains("Signatures"));
    content.change(ENGLISH, "The call is free.", "Calling is free.");
    let lapsed = serde_json::json!({
        "language": "en", "part": "health", "by": "A. Person", "on": "2026-11-01", "state": "stale",
    });
    assert_eq!(reviewed(&content), serde_json::json!([0, [lapsed]]));
    content.change(
        MANIFEST,
        "\"ui\": Reviewed(by: \"A. Person\", on: \"2026-11-01\", words",
        "\"ui\": Reviewed(by: \"B\", on: \"2026-11-02\", was",
    );
    let list = "Signatures that no longer count: drafts again (2):\n  \
        en ui: B, 2026-11-02; nobody wrote down which words\n  \
        en health: A. Person, 2026-11-01; the words have changed since\n";
    assert!(printed(&content, "status", &[]).contains(list), "{}", printed(&content, "status", &[]));
    let list = "Unterschriften, die nicht mehr gelten: wieder Entwürfe (2):\n  \
        en ui: B, 2026-11-02; niemand hat notiert, welche Wörter\n  \
        en health: A. Person, 2026-11-01; die Wörter haben sich seither geändert\n";
    assert!(printed(&content, "status", &["--messages", "de"]).contains(list));
    let page = content.root().join("status.html");
    printed(&content, "status", &["--html", page.to_str().unwrap()]);
    let page = fs::read_to_string(page).unwrap();
    let draft = "<span class=\"draft\">draft; A. Person, <time datetime=\"2026-11-01\">2026-11-01</time>: the words have changed since</span>";
    assert!(page.contains(draft), "{page}");
}

#[test]
fn a_person_signs_and_the_rest_of_the_file_stays() {
    let content = Content::new();
    content.change(MANIFEST, "    voice: None,", "    // Nobody speaks yet.\n    voice: None, // review: later");
    let before = manifest(&content);
    let output = sign(&content, &["health", "ui", "health"]);
    let hash = |part: &str| {
        let line = output.lines().find(|line| line.starts_with(&format!("en {part}: "))).unwrap();
        line.rsplit_once(", hash: ").unwrap().1.to_owned()
    };
    assert!(output.starts_with("en health: signed by A. Person on 2026-11-01. Texts: 13, hash: "), "{output}");
    assert_eq!(output.lines().count(), 2, "{output}");
    let line = |part: &str| {
        format!("        \"{part}\": Reviewed(by: \"A. Person\", on: \"2026-11-01\", words: \"{}\"),\n", hash(part))
    };
    let review = format!("review: {{\n{}{}    }}", line("health"), line("ui"));
    assert_eq!(manifest(&content), before.replace("review: {}", &review));
    // Somebody else reads it again: one line changes.
    let before = manifest(&content);
    let arguments = ["en", "health", "--by", " Ayşe \n \"Ada\"  Öztürk ", "--on", "2026-11-20", "--messages", "de"];
    let output = printed(&content, "review", &arguments);
    assert!(
        output.starts_with("en health: unterschrieben von Ayşe \"Ada\" Öztürk am 2026-11-20. Texte: 13, Hash: "),
        "{output}"
    );
    let again = before.replacen("A. Person", "Ayşe \\\"Ada\\\" Öztürk", 1).replacen("2026-11-01", "2026-11-20", 1);
    assert_eq!(manifest(&content), again);
    assert_eq!(content.findings(), [""; 0]);
}

#[test]
fn today_is_the_day_if_none_is_given() {
    let content = Content::new();
    let before = jiff::Zoned::now().date().to_string();
    printed(&content, "review", &["en", "ui", "--by", "A. Person"]);
    let after = jiff::Zoned::now().date().to_string();
    let text = manifest(&content);
    assert!([before, after].iter().any(|day| text.contains(&format!("on: \"{day}\""))), "{text}");
}

#[test]
fn what_can_not_be_read_is_not_signed() {
    let content = Content::new();
    content.change(ENGLISH, "= The call is free.", "= The call { is free.");
    let before = manifest(&content);
    for (messages, says) in [("en", "Nothing is signed."), ("de", "Nichts ist unterschrieben.")] {
        let output = run(&content, "review", &["en", "ui", "health", "--by", "A", "--messages", messages]);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.starts_with(&format!("{ENGLISH}:7:")) && text.contains("[ftl-syntax]"), "{text}");
        assert_eq!(text.lines().last(), Some(says));
        assert_eq!(manifest(&content), before);
    }
    // Other parts are none the worse for it.
    sign(&content, &["ui"]);
}

#[test]
fn what_can_not_be_signed_ends_with_two() {
    let content = Content::new();
    let before = manifest(&content);
    let failed = |arguments: &[&str]| {
        let output = run(&content, "review", arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let wealth = "wegweiser: There is no module “wealth”.\n  There are: ui, health.\n";
    assert_eq!(failed(&["en", "wealth", "--by", "A"]), wealth);
    let german = ["en", "wealth", "--by", "A", "--messages", "de"];
    assert_eq!(failed(&german), "wegweiser: Es gibt kein Modul „wealth“.\n  Es gibt: ui, health.\n");
    let missing = |tag: &str, there: &str| {
        format!(
            "wegweiser: There is no language “{tag}” that can be read. There are: {there}.\n  Type its tag, such as so. It \
             needs locales/{tag}/language.ron; “wegweiser check” says what is wrong with that. A language of a pack is \
             found with --pack.\n"
        )
    };
    assert_eq!(failed(&["so", "ui", "--by", "A"]), missing("so", "de, en"));
    let name = "wegweiser: A signature needs the name of a person.\n  Write --by \"First name Last name\".\n";
    assert_eq!(failed(&["en", "ui", "--by", " "]), name);
    assert!(failed(&["en", "--by", "A"]).contains("<MODULE>"), "nobody signs everything by leaving something out");
    assert_eq!(manifest(&content), before);
    content.change(MANIFEST, "direction: Ltr", "direction: Up");
    assert_eq!(failed(&["en", "ui", "--by", "A"]), missing("en", "de"));
}

#[test]
fn a_pack_is_signed_in_its_own_folder() {
    let (content, pack) = (Content::new(), tempfile::tempdir().unwrap());
    let folder = pack.path().join("locales/fr");
    fs::create_dir_all(folder.join("modules")).unwrap();
    fs::write(folder.join("language.ron"), manifest(&content).replace("\"en\"", "\"fr\"")).unwrap();
    fs::write(folder.join("ui.ftl"), "home = Accueil\n").unwrap();
    let manifest = "(format: 1, id: \"fr\", version: \"1.0.0\", title: \"Fr\", licence: \"CC0-1.0\")";
    fs::write(pack.path().join("pack.ron"), manifest).unwrap();
    let pack = pack.path().to_str().unwrap();
    let output = printed(&content, "review", &["fr", "ui", "--by", "A", "--on", "2026-11-01", "--pack", pack]);
    assert!(output.starts_with("fr ui: signed by A on 2026-11-01. Texts: 1, hash: "), "{output}");
    let signed = fs::read_to_string(folder.join("language.ron")).unwrap();
    assert!(signed.contains("\"ui\": Reviewed(by: \"A\", on: \"2026-11-01\", words: \""), "{signed}");
    // Words a pack lays over a language of the content are signed by nobody here: the signature would lie under others.
    let output = run(&content, "review", &["en", "ui", "--by", "A", "--pack", pack]);
    assert_eq!(output.status.code(), Some(2));
}
