//! `wegweiser export` and `wegweiser import` as people call them.

use crate::{Content, failed, manifest, run, text};

/// A language without a folder: an empty table goes out, a filled one comes back, and its words are there.
#[test]
fn a_new_language_is_begun() {
    let content = Content::new(&[]);
    for name in ["so.xlsx", "so.csv", "so.xlf"] {
        let output = run(&content, &["export", "so", "--into", name]);
        assert_eq!(text(&output), format!("12 texts in {name}: 12 not translated, 0 stale.\n"));
        assert_eq!(
            text(&run(&content, &["import", name])),
            "0 texts placed, 0 unchanged, 12 without a translation, 0 not placed.\n"
        );
    }
    assert!(!content.root().join("locales/so").exists());
    content.write("so.csv", content.text("so.csv").replace("Start;;", "Start;Guriga;"));
    let dry = run(&content, &["import", "so.csv", "--dry-run", "--messages", "de"]);
    assert!(text(&dry).ends_with(
        "1 Texte übernommen, 0 unverändert, 11 ohne Übersetzung, 0 nicht übernommen. Nichts wurde geschrieben.\n"
    ));
    assert!(!content.root().join("locales/so").exists());
    let output = run(&content, &["import", "so.csv"]);
    insta::assert_snapshot!(text(&output), @r#"
    locales/so/language.ron:1:1: note[exchange-new]: The language “so” has words now, but no language.ron, so nobody sees it yet.
      Copy the language.ron of another language and change each line; in a pack, “wegweiser pack new” writes one.
    
    1 texts placed, 0 unchanged, 11 without a translation, 0 not placed.
    "#);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(content.text("locales/so/ui.ftl"), "home = Guriga\n");
    assert!(content.text("locales/so/origins.ron").contains("\"ui/home\": (hash: \""));
    // Nothing is left beside the files.
    let mut names: Vec<_> =
        std::fs::read_dir(content.root().join("locales/so")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["origins.ron", "ui.ftl"]);
}

/// The German changes after the export: check and status go on naming the text until somebody has looked.
#[test]
fn a_stale_text_goes_out_again() {
    let content =
        Content::new(&[("locales/en/language.ron", &manifest("en", "Ltr")), ("locales/en/ui.ftl", "home = Home\n")]);
    assert_eq!(text(&run(&content, &["confirm", "en"])), "1 texts confirmed.\n");
    content.write("locales/de/ui.ftl", content.text("locales/de/ui.ftl").replace("Start", "Anfang"));
    let output = run(&content, &["export", "en", "--into", "en.csv", "--only-stale", "--messages", "de"]);
    assert_eq!(text(&output), "1 Texte in en.csv: 0 nicht übersetzt, 1 veraltet.\n");
    assert!(content.text("en.csv").contains("German changed, was: Start"));
    // A row that nobody touched says nothing of the new German.
    run(&content, &["import", "en.csv"]);
    assert!(content.text("locales/en/origins.ron").contains("german: \"Start\""));
    content.write("en.csv", content.text("en.csv").replace(";Home;", ";Beginning;"));
    assert_eq!(
        text(&run(&content, &["import", "en.csv"])),
        "1 texts placed, 0 unchanged, 0 without a translation, 0 not placed.\n"
    );
    assert!(content.text("locales/en/origins.ron").contains("german: \"Anfang\""));
}

#[test]
fn the_wrong_language_is_not_placed() {
    let content =
        Content::new(&[("t.csv", "id;translation (en)\nui/home;Home\n"), ("n.csv", "id;translation\nui/home;Home\n")]);
    for (arguments, expected) in [
        (
            &["t.csv", "--language", "ti"][..],
            "t.csv, row 1, column A: error[exchange-language]: The file says it is en, not ti; nothing was placed.",
        ),
        (
            &["n.csv"],
            "n.csv, row 1, column A: error[exchange-language-unknown]: The file does not say which language it is in; nothing was placed.",
        ),
        (
            &["n.csv", "--language", "de"],
            "n.csv, row 1, column A: error[exchange-german]: German is what everything is translated from; it is not imported.",
        ),
    ] {
        let output = run(&content, &[&["import"], arguments].concat());
        assert!(text(&output).starts_with(expected), "{}", text(&output));
        assert_eq!(output.status.code(), Some(1));
    }
    assert!(!content.root().join("locales/en").exists());
    assert_eq!(run(&content, &["import", "n.csv", "--language", "en"]).status.code(), Some(0));
    assert_eq!(content.text("locales/en/ui.ftl"), "home = Home\n");
}

#[test]
fn what_can_not_work_ends_with_two() {
    let content = Content::new(&[]);
    assert!(
        failed(&run(&content, &["import", "none.csv"])).starts_with("wegweiser: The file none.csv can't be read: ")
    );
    let export = |tag: &str, more: &[&str]| failed(&run(&content, &[&["export", tag], more].concat()));
    assert_eq!(
        export("ti", &["--into", "ti.doc"]),
        "wegweiser: Write .xlsx, .csv or .xlf at the end of the name: ti.doc\n  A workbook (.xlsx) is for Excel and LibreOffice, \
         .xlf for programs of translators.\n"
    );
    assert_eq!(
        export("de", &["--into", "de.csv"]),
        "wegweiser: German is translated from nothing.\n  Name the language that is translated from it.\n"
    );
    let titled = export("ti", &["--into", "ti.csv", "--module", "gesundheit", "--messages", "de"]);
    assert_eq!(titled, "wegweiser: Es gibt kein Modul „gesundheit“.\n  Schreiben Sie health.\n");
    assert_eq!(
        export("ti", &["--into", "ti.csv", "--module", "none"]),
        "wegweiser: There is no module “none”.\n  There are: ui, health.\n"
    );
    std::fs::remove_file(content.root().join("locales/de/language.ron")).unwrap();
    let expected = "wegweiser: There is no German in locales/ that can be read; every language is compared with it.\n  \
        “wegweiser check” says why. Bring locales/de back from the content the program came with.\n";
    assert_eq!(export("ti", &["--into", "ti.csv"]), expected);
}

/// Whoever imports hears which signatures no longer hold, and of none that held before and still does.
#[test]
fn an_import_says_which_signatures_it_ends() {
    let content =
        Content::new(&[("locales/en/language.ron", &manifest("en", "Ltr")), ("locales/en/ui.ftl", "home = Home\n")]);
    let review = run(&content, &["review", "en", "ui", "--by", "A. Person", "--on", "2026-11-01"]);
    assert_eq!(review.status.code(), Some(0), "{}", text(&review));
    content.write("same.csv", "id;translation (en)\nui/home;Home\n");
    assert!(!text(&run(&content, &["import", "same.csv"])).contains("review-stale"));
    content.write("other.csv", "id;translation (en)\nui/home;Beginning\n");
    let said = text(&run(&content, &["import", "other.csv"]));
    assert!(said.contains("locales/en/language.ron") && said.contains("review-stale"), "{said}");
    assert!(said.contains("A. Person signed “ui” on 2026-11-01"), "{said}");
}

/// A word that is no tag begins no language, whichever way it comes in; the tag that is meant is proposed.
#[test]
fn a_name_is_no_tag_of_a_language() {
    let content = Content::new(&[]);
    for (tag, meant) in
        [("somali", "Type the tag that is meant: so (Soomaali)."), ("som", ": so ("), ("xyz", "Look for it under ")]
    {
        let said = failed(&run(&content, &["export", tag, "--into", "t.csv"]));
        assert!(said.contains("is no tag of a language") && said.contains(meant), "{said}");
        assert!(!content.root().join("t.csv").exists());
        content.write("n.csv", format!("id;translation ({tag})\nui/home;Guriga\n"));
        let output = run(&content, &["import", "n.csv"]);
        let said = text(&output);
        assert!(said.starts_with("n.csv, row 1, column A: error[exchange-no-language"), "{said}");
        assert_eq!(output.status.code(), Some(1));
        assert!(!content.root().join("locales").join(tag).exists());
    }
    content.write("n.csv", "id;translation (Somali)\nui/home;Guriga\n");
    assert!(text(&run(&content, &["import", "n.csv"])).contains("Write “--language” with the tag that is meant: so."));
    assert_eq!(run(&content, &["import", "n.csv", "--language", "ti"]).status.code(), Some(1));
    assert_eq!(run(&content, &["import", "n.csv", "--language", "so"]).status.code(), Some(0));
    assert_eq!(content.text("locales/so/ui.ftl"), "home = Guriga\n");
    // A language nobody has here is one all the same, and so is one of people's own.
    for tag in ["gbm", "qax", "wo"] {
        assert_eq!(run(&content, &["export", tag, "--into", &format!("{tag}.csv")]).status.code(), Some(0), "{tag}");
    }
}
