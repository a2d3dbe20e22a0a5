//! A new language: the folder that is made, what the check says of it, and that nothing is written over.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;
use wegweiser::{
    diagnostic::{Diagnostic, MessageLanguage},
    library::{Layer, LayeredSource, Library},
};

use crate::fixture::{Content, TODAY};

fn new(content: &Path, arguments: &[&str], into: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.args(["pack", "new"]).args(arguments).arg("--content").arg(content).arg("--into").arg(into);
    command.output().unwrap()
}

fn made(content: &Path, arguments: &[&str]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = new(content, arguments, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    (folder, String::from_utf8(output.stdout).unwrap())
}

/// What the check finds in packs' folders laid over content, beyond what it finds without.
fn findings(content: &Path, packs: &[&TempDir]) -> Vec<Diagnostic> {
    let before = Library::inspect(content, TODAY).findings;
    let layers = packs.iter().map(|pack| Layer::new(pack.path()));
    let mut after = Library::inspect(LayeredSource::layered(content, layers), TODAY).findings;
    after.retain(|finding| !before.contains(finding));
    after
}

#[test]
fn a_new_language_has_nothing_wrong_but_that_it_is_not_translated() {
    let content = Content::new();
    for tag in ["de", "en"] {
        content.write(&format!("locales/{tag}/ui.ftl"), "home = Start\nhelp = Hilfe\n");
    }
    let (pack, said) = made(content.root(), &["so"]);
    assert!(said.contains("5 files. README.txt says what to do.\nScript Latn, font Noto Sans.\n"), "{said}");
    let line = |finding: &Diagnostic| {
        format!("[{}] {} {}", finding.code, finding.place, finding.message(MessageLanguage::English))
    };
    let found: Vec<String> = findings(content.root(), &[&pack]).iter().map(line).collect();
    insta::assert_snapshot!(found.join("\n"), @r"
    [language-unfilled] locales/so/language.ron:14:15 “greeting” still says the language's name.
    [language-unfilled] locales/so/language.ron:17:17 “invitation” still says the language's name.
    [translation-none] locales/so/modules/health.ftl:1:1 Nothing in this file is translated yet (so); texts: 12.
    [translation-none] locales/so/ui.ftl:1:1 Nothing in this file is translated yet (so); texts: 2.
    ");
}

#[test]
fn every_text_has_its_source_beside_it() {
    let content = Content::new();
    let (pack, _) = made(content.root(), &["ps", "--from", "en"]);
    let read = |path: &str| fs::read_to_string(pack.path().join(path)).unwrap();
    insta::assert_snapshot!(read("locales/ps/modules/health.ftl"), @r#"
    # .title = Health
    module =
        .title = { "" }

    # .title = In an emergency
    # .s1 = Call { $tel-emergency }.
    # .s2 = The call is free.
    emergency =
        .title = { "" }
        .s1 = { "" }
        .s2 = { "" }

    # .title = At the doctor
    # .s1 = Ask for the surgery hours (Sprechstunde).
    # .s2 = Say what hurts.
    doctor =
        .title = { "" }
        .s1 = { "" }
        .s2 = { "" }

    # .title = You have strong pain. What do you do?
    # .a1 = I call.
    # .a1-why = Right.
    # .a2 = I wait.
    # .a2-why = Waiting is dangerous.
    q-pain =
        .title = { "" }
        .a1 = { "" }
        .a1-why = { "" }
        .a2 = { "" }
        .a2-why = { "" }
    "#);
    let manifest = read("locales/ps/language.ron");
    for line in [
        "endonym: \"پښتو\",",
        "name: \"Paschtu\",",
        "direction: Rtl,",
        "face: \"Noto Sans Arabic\",",
        "fallback: [\"en\", \"de\"],",
    ] {
        assert!(manifest.contains(line), "{line} is not in:\n{manifest}");
    }
    assert!(read("pack.ron").contains("title: \"Paschtu (پښتو)\""));
}

/// All content that is shipped, for languages of each script that has a font.
#[test]
fn the_words_we_ship_can_be_begun_in_any_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let packs = ["so", "ckb", "am"].map(|tag| made(root, &[tag]).0);
    let found = findings(root, &packs.each_ref());
    let tags = found.iter().filter(|finding| finding.code == "language-unfilled").count();
    assert_eq!(tags, 2 * packs.len());
    for finding in found {
        let expected = matches!(finding.code, "translation-none" | "language-unfilled");
        assert!(expected, "{}", finding.line(MessageLanguage::English));
    }
}

/// One text that is filled in counts, and only the others are missing.
#[test]
fn filling_in_one_text_is_enough_to_begin() {
    let content = Content::new();
    let (pack, _) = made(content.root(), &["so"]);
    let path = pack.path().join("locales/so/modules/health.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen(".s2 = { \"\" }", ".s2 = Wicitaanku waa bilaash.", 1)).unwrap();
    let found = findings(content.root(), &[&pack]);
    let missing: Vec<_> = found.iter().filter(|finding| finding.code == "translation-missing").collect();
    // The title and the first sentence of that page, and three messages of which nothing is there.
    assert_eq!(missing.len(), 5, "{missing:#?}");
}

#[test]
fn a_language_nobody_knows_is_named_by_its_tag_and_said() {
    let (pack, said) = made(Content::new().root(), &["qax", "--script", "geor", "--messages", "de"]);
    assert!(said.contains("Diese Schriftfamilie liegt nicht bei"), "{said}");
    assert!(said.contains("Der Name von „qax“ ist hier nicht bekannt"), "{said}");
    let manifest = fs::read_to_string(pack.path().join("locales/qax/language.ron")).unwrap();
    assert!(manifest.contains("endonym: \"qax\"") && manifest.contains("face: \"Noto Sans Georgian\""), "{manifest}");
}

#[test]
fn what_is_there_is_never_written_over() {
    let content = Content::new();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    let output = new(content.root(), &["so"], folder.path());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("is not empty, and nothing is written over.\n  Name another folder with --into."), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_language_to_translate_from_has_to_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |arguments: &[&str]| {
        let output = new(Content::new().root(), arguments, folder.path());
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(
        refused(&["so", "--from", "fr"]).contains("There is no language “fr” that can be read. There are: de, en.")
    );
    assert!(refused(&["so", "--from", "so"]).contains("“so” is the language to translate from.\n  Name the new one"));
    assert!(refused(&["so", "--script", "Arabic"]).contains("A script has four letters"));
}

/// Whoever types a name is told the tag; nothing is made of a word that is no language.
#[test]
fn a_name_is_no_tag_and_its_tag_is_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::new();
    for (name, messages, meant) in [
        ("Somali", "en", "Type the tag that is meant: so (Soomaali)."),
        ("arabic", "de", "Tippen Sie das Kürzel, das gemeint ist: ar (العربية)."),
        ("العربية", "en", "ar (العربية)"),
        ("kurdisch", "de", "ckb (کوردیی ناوەندی), kmr (Kurmancî)"),
        ("Kurdisch (Sorani)", "en", ": ckb (کوردیی ناوەندی)."),
        ("som", "en", ": so (Soomaali)."),
        ("klingonisch", "de", "eine Sprache dieses Namens kennt hier niemand"),
    ] {
        let into = folder.path().join("pack");
        let output = new(content.root(), &[name, "--messages", messages], &into);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(meant) && said.contains(name), "{name}: {said}");
        assert!(!into.exists(), "{name}");
    }
}

/// In content too a tag that is no language is named as what it is.
#[test]
fn a_folder_called_by_a_name_is_found() {
    let content = Content::new();
    let english = fs::read_to_string(content.root().join("locales/en/language.ron")).unwrap();
    let called = |name: &str| english.replace("\"en\"", &format!("\"{name}\"")).replace("[\"de\"]", "[]");
    for name in ["arabic", "gobbledy"] {
        content.write(&format!("locales/{name}/language.ron"), called(name));
    }
    let found = Library::inspect(content.root(), TODAY).findings;
    let said: Vec<String> =
        found.iter().map(|finding| format!("[{}] {}", finding.code, finding.line(MessageLanguage::German))).collect();
    assert!(
        said.iter().any(|line| line.contains("[language-tag-called]") && line.contains("Schreiben Sie ar,")),
        "{said:#?}"
    );
    assert!(said.iter().any(|line| line.contains("[language-tag-none]") && line.contains("„gobbledy“")), "{said:#?}");
    assert!(!said.iter().any(|line| line.contains("[language-locale]")), "{said:#?}");
}

/// Everything a new pack says is German where German was asked for: how much is ahead, and what helps soonest.
#[test]
fn what_is_ahead_is_said_when_a_language_is_begun() {
    let (_pack, said) = made(Content::new().root(), &["so", "--messages", "de"]);
    let (_, ahead) = said.split_once("Was noch zu übersetzen ist, bei 300 Wörtern in der Stunde").unwrap();
    let lines: Vec<&str> = ahead.lines().skip(1).map(str::trim).collect();
    let [all, buttons, health] = lines.as_slice() else { panic!("{said}") };
    assert!(all.starts_with("Somali: ") && all.contains(" Texte, ") && all.contains(" Wörter, etwa "), "{all}");
    assert!(buttons.starts_with("1. Knöpfe (ui.ftl): ") && health.starts_with("2. health: 12 Texte"), "{said}");
}
