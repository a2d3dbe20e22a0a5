//! A team that reads German reads nothing else: help, slips of the hand, and names where a tag is wanted.

use std::process::{Command, Output};

use crate::fixture::Content;

fn run(arguments: &[&str]) -> Output {
    let content = Content::new();
    Command::new(env!("CARGO_BIN_EXE_wegweiser")).args(arguments).current_dir(content.root()).output().unwrap()
}

fn said(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_ne!(output.status.code(), Some(101), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// Commands that stand in a help.
fn below(help: &str) -> Vec<String> {
    let list = help.split("Befehle:\n").nth(1).unwrap_or_default().split("\n\n").next().unwrap_or_default();
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).filter(|name| name != "help").collect()
}

#[test]
fn every_help_is_german() {
    let mut commands: Vec<Vec<String>> = vec![Vec::new()];
    let mut seen = 0;
    while let Some(path) = commands.pop() {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        for form in ["--help", "-h"] {
            let help = said(&[&path, &[form, "--messages", "de"][..]].concat());
            assert!(help.contains("\nAufruf: wegweiser"), "{help}");
            for english in ["Usage", "Options", "OPTION]", "Commands", "COMMAND", "Arguments", "default", "possible"] {
                assert!(!help.contains(&format!("{english}:")) && !help.contains(&format!("[{english}")), "{help}");
            }
            for english in ["Print", " the ", " of ", "<DIR>", "<FILE>", "<DATE>"] {
                assert!(!help.contains(english), "{english}: {help}");
            }
            if form == "-h" {
                let inner = below(&help).into_iter();
                commands.extend(inner.map(|name| path.iter().map(|&one| one.to_owned()).chain([name]).collect()));
            }
        }
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    assert!(
        said(&["help", "pack", "new", "--messages", "de"]).contains("Aufruf: wegweiser pack new [OPTIONEN] <KÜRZEL>")
    );
    assert!(said(&["pack", "--help"]).contains("Usage: wegweiser pack <COMMAND>"), "English stays as it is");
}

#[test]
fn slips_of_the_hand_are_said_in_german() {
    for (line, expected) in [
        ("expor", "Den Befehl „expor“ gibt es nicht.\n  Meinten Sie „import“, „record“ oder „export“?\n  Was"),
        ("export so --imto x", "Die Option „--imto“ gibt es hier nicht.\n  Meinten Sie „--into“?\n  Was"),
        ("export so --into", "Bei „--into <DATEI>“ fehlt der Wert.\n  Was es gibt, zeigt „wegweiser export --help "),
        ("export so", "Es fehlt: --into <DATEI>.\n"),
        ("export so --into a --into b", "„--into <DATEI>“ steht zweimal da; es gilt nur einmal.\n"),
        ("check a b", "„b“ ist hier zu viel.\n"),
        ("check --format xml", "Der Wert „xml“ ist bei „--format <FORM>“ nicht möglich.\n  Möglich: text, json.\n"),
        ("status --format json --html a", "„--format <FORM>“ geht nicht zusammen mit --html <DATEI>.\n"),
        ("narrate --jobs x", "„x“ ist keine ganze Zahl, und „--jobs <ANZAHL>“ braucht eine.\n"),
        (
            "check --today 1.1.2026",
            "„1.1.2026“ ist kein Tag.\n  Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-06-30.\n",
        ),
        ("check --today 0026-01-01", "Das Jahr von 0026-01-01 kann nicht gemeint sein.\n"),
        ("pack new so --script Arabic", "„Arabic“ ist kein Name einer Schrift.\n  Er hat vier Buchstaben"),
        ("picture --size 3x3", "„3x3“ ist keine Größe eines Bildes.\n"),
        ("picture --text 90", "Texte in der Größe „90“ gibt es nicht.\n"),
        ("-- check", "„check“ ist hier zu viel.\n  Den Befehl „check“ gibt es: Lassen Sie „--“ davor weg.\n"),
    ] {
        let arguments: Vec<&str> = ["--messages", "de"].into_iter().chain(line.split(' ')).collect();
        let output = run(&arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(&format!("wegweiser: {expected}")), "{line}: {said}");
        assert_eq!(output.status.code(), Some(2), "{line}");
    }
}

/// Whoever types a name where a tag is wanted is shown the tag, in whichever command.
#[test]
fn every_command_proposes_the_tag_of_a_name() {
    for (name, meant) in [("Somali", ": so (Soomaali)."), ("kurdisch", ": ckb ("), ("العربية", ": ar (العربية).")]
    {
        for line in [
            "pack new NAME",
            "pack new so --from NAME",
            "export NAME --into a.csv",
            "import a.csv --language NAME",
            "confirm NAME",
            "review NAME ui --by A",
            "narrate NAME",
            "picture --language NAME",
            "record NAME --person A --consent kiosk",
            "preview NAME",
            "preview de --language NAME",
        ] {
            let arguments: Vec<&str> = line.split(' ').map(|word| if word == "NAME" { name } else { word }).collect();
            let german = said(&[&arguments[..], &["--messages", "de"]].concat());
            let expected =
                format!("wegweiser: „{name}“ ist kein Kürzel einer Sprache.\n  Tippen Sie das Kürzel, das gemeint ist");
            assert!(german.starts_with(&expected) && german.contains(meant), "{line}: {german}");
            let english = said(&arguments);
            assert!(english.starts_with(&format!("wegweiser: “{name}” is no tag")), "{line}: {english}");
        }
    }
}
