//! Which texts are taken, what is said of the others, and that nothing else in a file changes.

use wegweiser::{
    exchange::translation::{Choice, Counts, Kind, Placed},
    language::CatalogueId,
};

use crate::{Content, document, laid};

const HEAD: &str = "id;German;translation (en);version\n";

fn table(content: &Content, rows: &str) -> (Placed, Vec<String>) {
    laid(content, "en", "t.csv", format!("{HEAD}{rows}\n"))
}

fn health() -> CatalogueId {
    CatalogueId::Module("health".into())
}

#[test]
fn what_can_not_be_placed_is_named_with_row_and_column() {
    let rows = "health/nothing.s1;X;Y\nhealth;X;Y\nui/home;Start;Home\nui/home;Start;Begin\nui/home;Start;Home\n\
        health/emergency.s1;Rufen Sie { $tel-emergency } an.;Call 112.\n\
        health/emergency.s2;Der Anruf ist kostenlos.;Call { $tel-emergency } { $tel-police }.\n\
        health/q-pain.title;Was tun Sie?;  ";
    let (placed, findings) = table(&Content::new(&[]), rows);
    let expected = [
        "warning[exchange-unknown] t.csv:2:3 There is no text “health/nothing.s1”; this row was not placed.",
        "warning[exchange-unknown] t.csv:3:3 There is no text “health”; this row was not placed.",
        "warning[exchange-twice] t.csv:5:3 “ui/home” stands in this file twice with different translations; the first was placed.",
        "error[exchange-variable-lost] t.csv:7:3 “health/emergency.s1” does not name tel-emergency, which the German names; it was not placed.",
        "error[exchange-variable-new] t.csv:8:3 “health/emergency.s2” names tel-emergency, which the German does not name; it was not placed.",
    ];
    assert_eq!(findings, expected);
    assert_eq!(placed.counts, Counts { placed: 1, unchanged: 0, empty: 1, refused: 5 });
    assert_eq!(placed.files.into_iter().collect::<Vec<_>>(), [(CatalogueId::Ui, "home = Home\n".to_owned())]);
}

/// A German that has changed since the export is said, and remembered as what the text was translated from.
#[test]
fn a_german_that_has_changed_is_noted_and_remembered() {
    let (placed, findings) = table(&Content::new(&[]), "health/emergency.s2;Der Anruf ist gratis.;The call is free.");
    let expected = "note[exchange-stale] t.csv:2:3 The German of “health/emergency.s2” has changed since the export; \
        the translation was placed. Then: “Der Anruf ist gratis.” Now: “Der Anruf ist kostenlos.”";
    assert_eq!(findings, [expected]);
    assert!(placed.origins.write().contains("german: \"Der Anruf ist gratis.\""));
    assert_eq!(placed.files[&health()], "emergency =\n    .s2 = The call is free.\n");
}

/// Without a German column nobody knows what the new words were translated from.
#[test]
fn words_without_german_have_no_origin() {
    let origins = "{ \"ui/home\": (hash: \"\", german: \"Start\"), \"ui/help\": (hash: \"\", german: \"Hilfe\") }";
    let content =
        Content::new(&[("locales/en/ui.ftl", "home = Home\nhelp = Help\n"), ("locales/en/origins.ron", origins)]);
    let (placed, _) = laid(&content, "en", "t.csv", "id;translation\nui/home;Begin\nui/help;Help\n");
    assert_eq!(placed.origins.ids().collect::<Vec<_>>(), ["ui/help"]);
}

/// A file that was UTF-16 is UTF-8 afterwards.
#[test]
fn utf_16_is_edited_too() {
    let content = Content::new(&[]);
    let units = std::iter::once(0xfeff).chain("home = ቤት\r\n".encode_utf16());
    content.write("locales/en/ui.ftl", units.flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    let (placed, findings) = table(&content, "ui/help;Hilfe;Help");
    assert_eq!(findings, [""; 0]);
    assert_eq!(placed.files[&CatalogueId::Ui], "home = ቤት\r\nhelp = Help\r\n");
}

/// Two people, one text: nobody's work is lost. Whoever changed nothing changes nothing.
#[test]
fn what_both_changed_is_nobodys_to_overwrite() {
    let content = Content::new(&[("locales/en/ui.ftl", "home = Home\nhelp = Help\n")]);
    let version = wegweiser::exchange::translation::version;
    let row = |id, text, seen| format!("ui/{id};;{text};{}\n", version(seen));
    let (placed, findings) = table(&content, &(row("home", "Start here", "Begin") + &row("help", "Aid", "Aid")));
    let expected = "error[exchange-both] t.csv:2:3 “ui/home” was changed here and by the translator; it was not placed. \
        Here: “Home” Translator: “Start here”";
    assert_eq!(findings, [expected]);
    assert_eq!(placed.counts, Counts { placed: 0, unchanged: 1, empty: 0, refused: 1 });
    let (placed, findings) = table(&content, &row("home", "Start here", "Home"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(placed.files[&CatalogueId::Ui], "home = Start here\nhelp = Help\n");
}

/// Letters that are special to Fluent are letters; a long text is taken and named.
#[test]
fn special_letters_and_long_texts_are_taken() {
    let long = "very ".repeat(40);
    let rows = format!(
        "ui/home;Start;[Home]\nui/help;Hilfe;}} .a {{b\nhealth/emergency.s2;Der Anruf ist kostenlos.;{long}long\nhealth/q-pain.a1;Ich rufe an.;*a .b"
    );
    let (placed, findings) = table(&Content::new(&[]), &rows);
    let expected = [
        "note[exchange-braces] t.csv:3:3 In “ui/help” a brace or another special letter was taken as a letter: { \"}\" } .a { \"{\" }b",
        "warning[exchange-long] t.csv:4:3 “health/emergency.s2” has 204 characters; 168 fit well. It was placed.",
    ];
    assert_eq!(findings, expected);
    assert_eq!(placed.files[&CatalogueId::Ui], "home = [Home]\nhelp = { \"}\" } .a { \"{\" }b\n");
    assert!(placed.files[&health()].ends_with("\n\nq-pain =\n    .a1 = *a .b\n"), "{}", placed.files[&health()]);
}

/// Comments, order, line ends and a broken message stay as they are.
#[test]
fn the_rest_of_a_file_stays() {
    let file = "\u{feff}# Read by A.\r\nmodule =\r\n   .title   =  Health\r\n\r\nbroken\r\nemergency =\r\n    .title = In an emergency\r\n";
    let content = Content::new(&[("locales/en/modules/health.ftl", file)]);
    let (placed, findings) = table(
        &content,
        "health/emergency.s2;Der Anruf ist kostenlos.;Free.\nhealth/module.title;Gesundheit;Your health",
    );
    assert_eq!(findings, [""; 0]);
    let expected = file.replace("Health", "Your health").replace("emergency\r\n", "emergency\r\n    .s2 = Free.\r\n");
    let expected = expected.replace("emergency =\r\n    .s2 = Free.\r\n", "emergency =\r\n");
    assert_eq!(placed.files[&health()], expected);
}

/// A spoken form may say less than what is shown, and belongs to the text it speaks.
#[test]
fn spoken_forms_are_placed_beside_their_texts() {
    let rows = "health/emergency.s1;Rufen Sie { $tel-emergency } an.;Call { $tel-emergency }.\nhealth/emergency.title;Im Notfall;Emergency\n\
        health/emergency.s1-say;Rufen Sie { $tel-emergency } an.;Call.";
    let (placed, findings) = table(&Content::new(&[]), rows);
    assert_eq!(findings, [""; 0]);
    let expected = "emergency =\n    .title = Emergency\n    .s1 = Call { $tel-emergency }.\n    .s1-say = Call.\n";
    assert_eq!(placed.files[&health()], expected);
    assert_eq!(placed.origins.ids().collect::<Vec<_>>(), ["health/emergency.s1", "health/emergency.title"]);
}

/// What can't be read is not written over.
#[test]
fn files_with_faults_are_left_alone() {
    let content = Content::new(&[("locales/en/origins.ron", "{ broken")]);
    let (placed, findings) = table(&content, "ui/home;Start;Home");
    assert!(placed.files.is_empty());
    assert_eq!(findings.len(), 2);
    assert!(
        findings[1].starts_with("error[exchange-refused] t.csv:2:3 “ui/home” could not be written: "),
        "{findings:?}"
    );
    let content = Content::new(&[]);
    content.write("locales/en/ui.ftl", b"home = \xff\n");
    let (placed, findings) = table(&content, "ui/home;Start;Home\nhealth/module.title;Gesundheit;Health");
    assert_eq!(placed.files.keys().collect::<Vec<_>>(), [&health()]);
    assert!(findings[0].starts_with("error[unreadable] locales/en/ui.ftl:1:1"), "{findings:?}");
}

/// A translator may fill in what trainers ask; how long a page takes, German alone says.
#[test]
fn a_question_to_the_group_is_a_row_and_minutes_are_none() {
    let content = Content::new(&[]);
    let words = content.text("locales/de/modules/health.ftl");
    let asked = words.replacen("    .s1 =", "    .ask = Wer hilft?\n    .minutes = 5\n    .s1 =", 1);
    assert_ne!(asked, words);
    content.write("locales/de/modules/health.ftl", asked);
    let rows = document(&content.library(), "en", &Choice::default()).segments;
    let asks: Vec<_> = rows.iter().filter(|row| row.kind == Kind::Ask).map(|row| row.id.to_string()).collect();
    assert_eq!(asks, ["health/emergency.ask"]);
    assert!(!rows.iter().any(|row| row.id.attribute.as_deref() == Some("minutes")));
    let (placed, findings) =
        table(&content, "health/emergency.ask;Wer hilft?;Who helps?\nhealth/emergency.minutes;5;6");
    let refused =
        "warning[exchange-unknown] t.csv:3:3 There is no text “health/emergency.minutes”; this row was not placed.";
    assert_eq!(findings, [refused]);
    assert_eq!(placed.files[&health()], "emergency =\n    .ask = Who helps?\n");
}
