//! Words of a pack go out and come back into the pack, and what else it takes until somebody sees a language is said.

use wegweiser::library::Library;

use crate::{Content, failed, manifest, run, text};

/// Content, and beside its folders the pack `so` with a word.
fn with_pack() -> Content {
    let content = Content::new(&[("kiosk.ron", "(languages: [\"de\"])")]);
    content
        .write("so/pack.ron", "(format: 1, id: \"so\", version: \"1.0.0\", title: \"Somali\", licence: \"CC-BY-4.0\")");
    content.write("so/locales/so/language.ron", manifest("so", "Ltr"));
    content.write("so/locales/so/ui.ftl", "home = Guriga\n");
    content
}

#[test]
fn words_of_a_pack_go_out_and_come_back() {
    let content = with_pack();
    let output = run(&content, &["export", "so", "--into", "so.csv", "--pack", "so"]);
    assert_eq!(text(&output), "12 texts in so.csv: 11 not translated, 0 stale.\n");
    assert!(content.text("so.csv").contains(";Start;Guriga;"));
    content.write(
        "so.csv",
        content.text("so.csv").replace("Der Anruf ist kostenlos.;;", "Der Anruf ist kostenlos.;Bilaash.;"),
    );
    let output = run(&content, &["import", "so.csv", "--pack", "so"]);
    assert_eq!(text(&output), "1 texts placed, 1 unchanged, 10 without a translation, 0 not placed.\n");
    assert_eq!(content.text("so/locales/so/modules/health.ftl"), "emergency =\n    .s2 = Bilaash.\n");
    assert!(content.text("so/locales/so/origins.ron").contains("\"health/emergency.s2\""));
    assert!(!content.root().join("locales/so").exists(), "the content stays as it was");
    content.write("so/locales/so/ui.ftl", "home = Guriga\nhelp = Caawi\n");
    assert_eq!(text(&run(&content, &["confirm", "so", "--pack", "so"])), "1 texts confirmed.\n");
    assert!(content.text("so/locales/so/origins.ron").contains("\"ui/help\""));
    assert!(!content.root().join("locales/so").exists());
}

/// Words of the content that a kiosk would show instead of the pack's never take the place of the pack's own.
#[test]
fn words_of_a_pack_are_not_written_over_with_those_below() {
    let content = with_pack();
    content.write("locales/so/language.ron", manifest("so", "Ltr"));
    content.write("locales/so/ui.ftl", "home = Guri\n");
    content.write("so.csv", "id;translation (so)\nui/help;Caawi\n");
    assert_eq!(run(&content, &["import", "so.csv", "--pack", "so"]).status.code(), Some(0));
    assert_eq!(content.text("so/locales/so/ui.ftl"), "home = Guriga\nhelp = Caawi\n");
    assert_eq!(content.text("locales/so/ui.ftl"), "home = Guri\n");
}

/// Who forgets the pack hears of it; nothing is laid into the content, where the pack would no longer fit.
#[test]
fn a_pack_that_lies_beside_is_pointed_at() {
    let content = with_pack();
    let said = text(&run(&content, &["export", "so", "--into", "so.csv"]));
    assert!(said.starts_with("so/pack.ron:1:1: warning[exchange-pack-beside]: Here lies a pack of “so”"), "{said}");
    assert!(said.contains("Write “--pack so”."), "{said}");
    content.write("so.csv", content.text("so.csv").replace("Hilfe;;", "Hilfe;Caawi;"));
    let output = run(&content, &["import", "so.csv"]);
    assert!(text(&output).starts_with("so/pack.ron:1:1: error[exchange-pack-beside]: "), "{}", text(&output));
    assert_eq!(output.status.code(), Some(1));
    assert!(!content.root().join("locales/so").exists());
    assert!(
        failed(&run(&content, &["confirm", "so"])).ends_with("its words stand in the pack so.\n  Write --pack so.\n")
    );
    let none = failed(&run(&content, &["import", "so.csv", "--pack", "assets"]));
    assert!(none.contains("This is no folder of a pack: assets"), "{none}");
}

/// A program gave `ti` back as `ti-ER`.
#[test]
fn a_region_that_a_program_added_is_no_other_language() {
    let content =
        Content::new(&[("locales/ti/ui.ftl", "home = ቤት\n"), ("locales/ti/language.ron", &manifest("ti", "Ltr"))]);
    content.write("t.csv", "id;translation (ti-ER)\nui/help;ሓገዝ\n");
    let output = run(&content, &["import", "t.csv"]);
    let said = text(&output);
    assert!(
        said.starts_with("t.csv, row 1, column A: error[exchange-language-close]: The file says it is ti-ER;"),
        "{said}"
    );
    assert!(said.contains("Write “--language ti” to place it there, or “--language ti-ER”"), "{said}");
    assert!(!content.root().join("locales/ti-ER").exists());
    let output = run(&content, &["import", "t.csv", "--language", "ti"]);
    assert!(text(&output).starts_with("t.csv, row 1, column A: note[exchange-region]: "), "{}", text(&output));
    assert_eq!(content.text("locales/ti/ui.ftl"), "home = ቤት\nhelp = ሓገዝ\n");
    // Another script is another language's file.
    content.write("z.csv", "id;translation (zh-TW)\nui/help;說明\n");
    let output = run(&content, &["import", "z.csv", "--language", "zh"]);
    assert!(text(&output).starts_with("z.csv, row 1, column A: error[exchange-language]: "), "{}", text(&output));
    assert_eq!(run(&content, &["import", "t.csv", "--language", "ti-ER"]).status.code(), Some(0));
    assert!(content.root().join("locales/ti-ER").exists());
}

/// A language with words and a manifest that the settings don't name has no tile.
#[test]
fn a_language_without_a_tile_is_named_with_the_line_of_the_settings() {
    let content = Content::new(&[("kiosk.ron", "// languages below\n(\n    languages: [\"de\"],\n)\n")]);
    content.write("t.csv", "id;translation (so)\nui/home;Guriga\n");
    let said = text(&run(&content, &["import", "t.csv"]));
    let warning = "kiosk.ron:3:16: warning[language-no-tile]: The language “so” has no tile: nobody can choose it, since \
        this list doesn't name it.\n  Add \"so\" where its tile is to stand.";
    assert!(said.starts_with(warning), "{said}");
    assert!(said.contains("note[exchange-new]"), "{said}");
    content.write("locales/so/language.ron", manifest("so", "Ltr"));
    let found = |content: &Content| {
        let findings = Library::inspect(content.root(), jiff::civil::date(2026, 11, 1)).findings;
        findings.iter().any(|finding| finding.code == "language-no-tile" && finding.place.line == 3)
    };
    assert!(found(&content));
    assert!(text(&run(&content, &["status", "--messages", "de"])).contains("Die Sprache „so“ hat keine Kachel: "));
    content.write("kiosk.ron", "(\n\n    languages: [\"de\", \"so\"],\n)\n");
    assert!(!found(&content));
    content.write("kiosk.ron", "()");
    assert!(!found(&content));
}
