//! `wegweiser site import` as people call it.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;
use wegweiser::{content::directory::Site, diagnostic::SourceText};

const TABLE: &str =
    "id;Name;Needs;Ort;Telefon\na;Beispiel: Neu;doctor;Stendal;030 23125 001\nb;Beispiel: B;work;Halle;?\n";

/// A folder with needs, and files in it.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in
        files.iter().chain(&[("assets/needs.ron", crate::site::NEEDS), ("assets/sites/towns.csv", crate::site::TOWNS)])
    {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    for picture in ["stethoscope", "speech-balloon", "briefcase"] {
        let path = folder.path().join(format!("assets/pictograms/{picture}.svg"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>").unwrap();
    }
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.current_dir(folder).args(["site", "import"]).args(arguments);
    command.args(["--content", ".", "--today", "2026-11-22"]).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn entries_are_merged_by_id_and_the_house_stays() {
    let site = r#"(name: "Haus", centre: (latitude: 52.6, longitude: 11.8), house: (interpreter_phone: "030 23125 000"),
    entries: [
        (id: "a", name: "Beispiel: Alt", needs: ["doctor"], town: "Stendal"),
        (id: "own", name: "Beispiel: Eigen", needs: ["doctor"], town: "Stendal"),
    ])"#;
    let folder = folder(&[("t.csv", TABLE), ("assets/sites/house.ron", site)]);
    let output = run(folder.path(), &["t.csv", "--into", "assets/sites/house.ron"]);
    insta::assert_snapshot!(text(&output), @r#"
    t.csv, row 3, column E: error[site-phone]: “?” is not a telephone number.
      Write digits and single spaces, with “+49” or a zero in front, such as “0391 123456”. The entry is shown without a number.

    2 entries read, 1 new and 1 replaced in assets/sites/house.ron. Errors: 1, warnings: 0, notes: 0
    "#);
    assert_eq!(output.status.code(), Some(1));
    let written = fs::read_to_string(folder.path().join("assets/sites/house.ron")).unwrap();
    let site = Site::read(&SourceText::new("house.ron", &written), &crate::site::needs()).value.unwrap();
    assert_eq!(site.name, "Haus");
    assert!(site.house.interpreter_phone.is_some());
    let names: Vec<_> = site.entries.iter().map(|entry| (entry.id.as_str(), entry.name.as_str())).collect();
    assert_eq!(names, [("a", "Beispiel: Neu"), ("own", "Beispiel: Eigen"), ("b", "Beispiel: B")]);
}

#[test]
fn a_site_file_with_errors_is_left_as_it_is() {
    let site = r#"(name: "Haus", centre: (latitude: 52.6, longitude: 11.8), entries: [(id: "a", nam: "?")])"#;
    let folder = folder(&[("t.csv", TABLE), ("assets/sites/house.ron", site)]);
    let output = run(folder.path(), &["t.csv", "--into", "assets/sites/house.ron"]);
    assert!(text(&output).contains("error[import-refused]"), "{}", text(&output));
    assert!(text(&output).contains("2 entries read, nothing written."), "{}", text(&output));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("assets/sites/house.ron")).unwrap(), site);
}

#[test]
fn a_new_file_is_begun_and_findings_are_said_in_german() {
    let folder = folder(&[("t.csv", "Name;Needs;Ort;gültig bis\nBeispiel: A;work;Stendal;1.1.2026\n")]);
    let output = run(folder.path(), &["t.csv", "--into", "assets/sites/house.ron", "--messages", "de"]);
    insta::assert_snapshot!(text(&output), @r#"
    assets/sites/house.ron:1:1: Hinweis[import-new]: Diese Datei eines Hauses ist neu. Über das Haus steht noch nichts darin.
      Öffnen Sie sie, schreiben Sie den Namen, die Mitte und die Angaben des Hauses, und nennen Sie die Datei in kiosk.ron.
    t.csv, Zeile 2, Spalte A: Warnung[site-expired]: Der Eintrag „beispiel-a-stendal“ galt bis 2026-01-01 und erscheint nicht mehr.
      Fragen Sie, ob es das Angebot noch gibt. Schreiben Sie dann einen neuen Tag, oder löschen Sie den Eintrag.

    1 Eintrag gelesen, 1 neu und 0 ersetzt in assets/sites/house.ron. Fehler: 0, Warnungen: 1, Hinweise: 1
    "#);
    assert_eq!(output.status.code(), Some(0));
    assert!(folder.path().join("assets/sites/house.ron").is_file());
    assert!(!folder.path().join("assets/sites/house.ron.new").exists());
}

#[test]
fn real_entries_in_a_sample_are_warned_about() {
    let site = r#"(sample: true, name: "Haus", centre: (latitude: 52.6, longitude: 11.8))"#;
    let folder = folder(&[("t.csv", "Name;Needs;Ort\nA;work;Stendal\n"), ("assets/sites/s.ron", site)]);
    let output = run(folder.path(), &["t.csv", "--into", "assets/sites/s.ron"]);
    assert!(text(&output).contains("warning[import-sample]"), "{}", text(&output));
    assert_eq!(output.status.code(), Some(0));
}

/// A content team works in its own folder or names the content's; both find the file, and it is said which was written.
#[test]
fn a_file_is_written_where_its_first_folder_is() {
    let folder = folder(&[("t.csv", TABLE), ("work/haus/pack.ron", ""), ("work/t.csv", TABLE)]);
    let work = folder.path().join("work");
    let run = |into: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
        command.current_dir(&work).args(["site", "import", "t.csv", "--content", "..", "--into", into]);
        text(&command.output().unwrap())
    };
    let said = run("haus/assets/sites/h.ron");
    assert!(work.join("haus/assets/sites/h.ron").is_file(), "{said}");
    assert!(said.contains("2 new and 0 replaced in haus/assets/sites/h.ron."), "{said}");
    let said = run("assets/sites/h.ron");
    assert!(folder.path().join("assets/sites/h.ron").is_file(), "{said}");
    assert!(said.contains("2 new and 0 replaced in ../assets/sites/h.ron."), "{said}");
    assert!(run("new.ron").contains("replaced in new.ron."));
}

/// Whoever imports places that the kiosk doesn't show is told which line hides them.
#[test]
fn a_site_that_kiosk_ron_does_not_name_is_told() {
    let settings = "(\n    volume: 0.5,\n    site: \"sample\",\n)";
    let folder = folder(&[("t.csv", TABLE), ("kiosk.ron", settings)]);
    let said = text(&run(folder.path(), &["t.csv", "--into", "assets/sites/house.ron", "--messages", "de"]));
    let line = "kiosk.ron:3:5: Warnung[site-unshown]: Die Orte des Hauses „house“ erscheinen nicht: kiosk.ron nennt das Haus „sample“.";
    assert!(said.contains(line), "{said}");
    let said = text(&run(folder.path(), &["t.csv", "--into", "assets/sites/sample.ron"]));
    assert!(!said.contains("site-unshown"), "{said}");
}

/// What a library says in English has German around it at least, and a sentence of its own where people can do something.
#[test]
fn what_cannot_be_read_is_said_in_german() {
    let folder =
        folder(&[("a.json", "{\"services\":[{"), ("a.pdf", ""), ("a.csv", "Titel\nA\n"), ("b.csv", "\0\u{1}\0")]);
    for (file, said) in [
        (
            "a.json",
            "a.json:1:14: Fehler[import-json]: Das ist kein ganzes JSON: Die Datei endet in Zeile 1, bevor alles",
        ),
        (
            "a.pdf",
            "a.pdf:1:1: Fehler[import-format]: Dateien, die auf „.pdf“ enden, werden nicht gelesen.\n  Speichern Sie",
        ),
        ("a.csv", "a.csv, Zeile 1, Spalte A: Fehler[import-header]: Der Tabelle fehlt die Spalte „Ort“."),
        ("b.csv", "Fehler[unreadable]: Diese Datei lässt sich nicht lesen: "),
    ] {
        let found = text(&run(folder.path(), &[file, "--messages", "de"]));
        assert!(found.contains(said), "{found}");
    }
    let output = run(folder.path(), &["none.json", "--messages", "de"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with("wegweiser: Die Datei none.json lässt sich nicht lesen: Datei oder Ordner ist nicht da"),
        "{said}"
    );
}

#[test]
fn a_file_that_is_not_there_ends_with_two() {
    let folder = folder(&[]);
    let output = run(folder.path(), &["none.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("wegweiser: The file none.csv can't be read: "));
}
