//! A few sentences of a language that is there are corrected by a pack; a pack that would take finished words away is refused.

use std::{fs, path::Path};

use tempfile::TempDir;
use wegweiser::pack::machine::install::{Installer, served};

use crate::{
    content::ENGLISH,
    fixture::{Machine, Work, holds, key, lines},
};

/// What the program says, and whether it had an error.
fn says(machine: &Machine, arguments: &[&str]) -> (Option<i32>, String) {
    let output = machine.run(arguments);
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

/// The folder of a correction of English.
fn correction(machine: &Machine, parts: &[&str]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    let (code, said) = says(machine, &[&["pack", "new", "en", "--into", into], parts].concat());
    assert_eq!(code, Some(0), "{said}");
    (folder, said)
}

#[test]
fn a_language_that_is_there_is_corrected_module_by_module() {
    let machine = Machine::new();
    let (code, said) = says(&machine, &["pack", "new", "en"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("English (en) is there already.") && said.contains("There are: ui, health."), "{said}");
    let (code, said) = says(&machine, &["pack", "new", "en", "Gesundheit"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Write health."), "{said}");

    let (folder, said) = correction(&machine, &["health"]);
    assert!(said.contains("3 files") && !said.contains("signed"), "{said}");
    let words = folder.path().join(ENGLISH);
    let before = fs::read_to_string(machine.content.root().join(ENGLISH)).unwrap();
    assert_eq!(fs::read_to_string(&words).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path().join("locales/en")).unwrap().count(), 1);
    fs::write(&words, before.replace("The call is free.", "Calling costs nothing.")).unwrap();
    let work = Work(folder);
    let (code, said) = says(&machine, &["pack", "check", work.root().to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let checked = machine.install(&work.build(None).1);
    assert_eq!(checked.id.as_deref(), Some("en-health"), "{:#?}", lines(&checked));
    let Installer { base, data, keys, .. } = &machine.installer;
    let served = served(base, data, keys);
    let text = served.value.text(Path::new(ENGLISH)).unwrap();
    assert!(text.text.contains("Calling costs nothing."), "{}", text.text);
}

#[test]
fn buttons_are_corrected_with_a_signature() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    let (folder, said) = correction(&machine, &["ui", "health"]);
    assert!(said.contains("only if it is signed"), "{said}");
    let work = Work(folder);
    let buttons = fs::read_to_string(work.root().join("locales/en/ui.ftl")).unwrap();
    work.write("locales/en/ui.ftl", buttons + "# read again\n");
    let root = work.root().to_str().unwrap();
    let (code, said) = says(&machine, &["pack", "check", root]);
    assert_eq!(code, Some(0), "{said}");
    holds(&said.lines().map(str::to_owned).collect::<Vec<_>>(), &["pack.ron:1:1: warning[", "pack-needs-signature"]);
    assert!(said.contains("or say emergency numbers: 1, such as") && said.contains("locales/en/ui.ftl"), "{said}");
    let (code, said) = says(&machine, &["pack", "build", root]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("error[pack-needs-signature]"), "{said}");
    holds(&machine.says(&work.build(None).1), &["locales/en/ui.ftl:1:1", "pack-protected"]);
    let checked = machine.install(&work.build(Some(&secret)).1);
    assert_eq!(checked.id.as_deref(), Some("en-ui-health"), "{:#?}", lines(&checked));
}

/// An empty language over a full one, a single text that is gone, and a file of nothing: signed or not.
#[test]
fn finished_words_are_not_taken_away() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    let before = fs::read_to_string(machine.content.root().join(ENGLISH)).unwrap();
    let one = before.lines().filter(|line| !line.contains("The call is free.")).collect::<Vec<_>>().join("\n");
    for (words, count, first) in [
        (one.as_str(), 1, "emergency.s2"),
        ("module =\n    .title = { \"\" }\nemergency =\n    .title = { \"\" }\n", 12, "doctor.s1"),
        ("\n", 12, "doctor.s1"),
    ] {
        let work = Work(tempfile::tempdir().unwrap());
        work.manifest("corrected", "1.0.0", "replaces: [\"locales/en\"],");
        work.write(ENGLISH, words);
        let (code, said) = says(&machine, &["pack", "check", work.root().to_str().unwrap()]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(&format!("take away texts that are there in “en”: {count}, such as {first}")), "{said}");
        holds(
            &machine.says(&work.build(Some(&secret)).1),
            &[ENGLISH, "pack-words-lost", "wegweiser pack new en health"],
        );
    }
    assert_eq!(machine.folders(), ["staging"]);
}
