//! Packs lie beside each other: what one brings is in nobody's way, and where it is, the check says so before the kiosk.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use wegweiser::{
    library::Library,
    pack::machine::install::{Installer, served},
};

use crate::{
    content::{Content, MODULE},
    fixture::{LANGUAGE, Machine, UI, WORDS, Work, holds, key, lines, program},
};

/// Twenty languages, each a pack of its own.
const TAGS: [&str; 20] = [
    "so", "kmr", "ckb", "ps", "am", "sq", "sr", "ru", "ur", "vi", "ka", "hy", "hi", "bn", "ta", "th", "my", "ne", "sw",
    "wo",
];

/// A pack of one language as teams make it: with papers, and a face that others bring too.
fn language(tag: &str) -> Work {
    let work = Work::somali();
    work.manifest(tag, "0.1.0", "");
    for path in [LANGUAGE, UI, WORDS] {
        let text = fs::read_to_string(work.root().join(path)).unwrap();
        work.write(&path.replace("/so/", &format!("/{tag}/")), text.replace("\"so\"", &format!("\"{tag}\"")));
    }
    if tag != "so" {
        fs::remove_dir_all(work.root().join("locales/so")).unwrap();
    }
    for paper in ["README.txt", "LICENSE.md", "CHANGELOG.md", "assets/fonts/OFL.txt", "assets/sites/README.md"] {
        work.write(paper, format!("{paper} of {tag}"));
    }
    work.write(&format!("locales/{tag}/REVIEW.md"), "read by two people");
    let face = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/nko.ttf");
    work.write("assets/fonts/NKo.ttf", fs::read(face).unwrap());
    work
}

fn run(machine: &Machine, arguments: &[&str]) -> (Output, String) {
    let output = machine.run(arguments);
    let said = String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).unwrap();
    (output, said)
}

#[test]
fn twenty_packs_lie_beside_each_other_and_go_again() {
    let machine = Machine::new();
    for tag in TAGS {
        let checked = machine.install(&language(tag).build(None).1);
        let codes: Vec<&str> = checked.told.iter().map(|told| told.code.as_str()).collect();
        assert!(
            codes.iter().all(|code| ["narration-missing", "tile-silent"].contains(code)),
            "{tag}: {:#?}",
            lines(&checked)
        );
        assert_eq!(checked.id.as_deref(), Some(tag));
    }
    let mut all: Vec<&str> = TAGS.into_iter().chain(["de", "en"]).collect();
    all.sort_unstable();
    assert_eq!(machine.languages(), all);
    // The papers are on the machine, and nobody serves them; the face stays while somebody brings it.
    for tag in &TAGS[..19] {
        assert!(machine.installer.remove(tag).unwrap());
    }
    assert_eq!(machine.languages(), ["de", "en", "wo"]);
    let folder = wegweiser::pack::machine::install::served(&machine.installer.base, &machine.installer.data, &[]).value;
    assert!(folder.has(Path::new("assets/fonts/NKo.ttf")) && !folder.has(Path::new("README.txt")));
    drop(folder);
    machine.installer.remove("wo").unwrap();
    assert_eq!(machine.languages(), ["de", "en"]);
    assert_eq!(machine.installer.store().served(&[]).value.len(), 0);
    let (_, said) = run(&machine, &["pack", "list", "--messages", "de"]);
    assert_eq!(said.matches("entfernt; „pack back“ bringt zurück: 0.1.0").count(), 20, "{said}");
    for tag in TAGS {
        let (output, said) = run(&machine, &["pack", "remove", tag, "--for-good", "--messages", "de"]);
        assert!(output.status.success() && said.contains(&format!("{tag} ist gelöscht.")), "{said}");
    }
    assert_eq!(machine.folders(), Vec::<String>::new());
    assert_eq!(fs::read_dir(machine.installer.data.join("reports")).unwrap().count(), 0);
}

/// What the kiosk would refuse is refused where the pack is made, whichever of the two lies above.
#[test]
fn a_conflict_with_what_is_there_is_found_before_it_is_handed_over() {
    let drawn = |id: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z' id='{id}'/></svg>")
    };
    for (there, new, code) in [("aaa", "zzz", "pack-conflict"), ("zzz", "aaa", "pack-conflict-above")] {
        let machine = Machine::new();
        let works = [there, new].map(|id| {
            let work = language(if id == there { "so" } else { "kmr" });
            work.manifest(id, "1.0.0", "");
            work.write("assets/pictograms/own.svg", drawn(id));
            work
        });
        machine.install(&works[0].build(None).1);
        let cure = "replaces: [\"assets/pictograms/own.svg\"]";
        holds(&machine.says(&works[1].build(None).1), &["assets/pictograms/own.svg:1:1", code, cure, there]);
        let (_out, file) = works[1].build(None);
        for what in [file.as_path(), works[1].root()] {
            let (output, said) = run(&machine, &["pack", "check", what.to_str().unwrap()]);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains(&format!("[{code}]")) && said.contains(there), "{said}");
        }
        assert_eq!(machine.languages(), ["de", "en", "so"]);
    }
}

/// Of two packs that were dropped together one is told of the other.
#[test]
fn a_pack_that_waits_counts_too() {
    let machine = Machine::new();
    let another = Work::somali();
    another.manifest("another", "1.0.0", "");
    machine.installer.prepare(&Work::somali().build(None).1, None, &|_| {});
    let checked = machine.installer.prepare(&another.build(None).1, None, &|_| {});
    holds(&lines(&checked), &["pack-language-twice"]);
    machine.installer.switch().unwrap();
    assert_eq!(machine.installer.store().served(&[]).value.len(), 1);
}

#[test]
fn a_pack_with_nothing_in_it_is_refused() {
    let (machine, work) = (Machine::new(), Work(tempfile::tempdir().unwrap()));
    work.manifest("empty", "1.0.0", "");
    work.write("README.txt", "nothing yet");
    let (output, said) = run(&machine, &["pack", "build", work.root().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("error[pack-empty]"), "{said}");
    work.write(
        "pack.ron",
        fs::read_to_string(work.root().join("pack.ron")).unwrap().replace("licence", "files: [], licence"),
    );
    fs::remove_file(work.root().join("README.txt")).unwrap();
    holds(&machine.says(work.root()), &["pack.ron:1:1", "pack-empty"]);
    assert!(said.contains("There is nothing in this pack"), "{said}");
}

#[test]
fn an_older_version_and_one_with_other_content_are_said() {
    let (machine, work) = (Machine::new(), Work::somali());
    work.manifest("somali", "1.1.0", "");
    machine.install(&work.build(None).1);
    holds(&machine.says(&work.build(None).1), &["note", "pack-there", "1.1.0 is there already"]);
    work.write(UI, "home = Other\n");
    holds(&machine.says(&work.build(None).1), &["warning", "pack-same-version", "1.1.0", "Raise “version”"]);
    work.manifest("somali", "1.0.0", "");
    holds(&machine.says(&work.build(None).1), &["warning", "pack-older", "the newer version 1.1.0"]);
    let (_, said) = run(&machine, &["pack", "check", work.root().to_str().unwrap(), "--messages", "de"]);
    assert!(!said.contains("pack-older"), "the older one is there now: {said}");
}

/// A module is called as its team likes, also like the beginning of a paper's name.
#[test]
fn a_module_may_be_called_like_a_paper() {
    let (machine, work) = (Machine::new(), Work::somali());
    let module = fs::read_to_string(machine.content.root().join(MODULE)).unwrap().replace("number: 7", "number: 8");
    work.write("assets/modules/noticeboard/module.ron", module);
    for (tag, words) in [("de", crate::content::GERMAN), ("so", crate::content::ENGLISH)] {
        let words = fs::read_to_string(machine.content.root().join(words)).unwrap();
        work.write(&format!("locales/{tag}/modules/noticeboard.ftl"), words);
    }
    let (_, said) = run(&machine, &["pack", "check", work.root().to_str().unwrap()]);
    assert!(!said.contains("file-unused") && !said.contains("error["), "{said}");
    machine.install(&work.build(None).1);
    let Installer { base, data, keys, .. } = &machine.installer;
    let library = Library::read(served(base, data, keys).value).value;
    assert!(library.module("noticeboard").is_some());
}

/// Somebody changed a pack on the machine: no kiosk shows it, every look says so, and it is in nobody's way.
#[test]
fn a_pack_that_was_changed_is_in_nobodys_way() {
    let (_folder, secret, trusted) = key();
    let machine = Machine::trusting(vec![trusted]);
    machine.install(&Work::somali().build(Some(&secret)).1);
    let folder = machine.folders().into_iter().find(|folder| folder.starts_with("somali")).unwrap();
    let manifest = machine.installer.data.join("packs").join(folder).join("pack.ron");
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap().replace("Soomaali", "Other")).unwrap();
    let store = machine.installer.store();
    for read in [store.served(&machine.installer.keys), store.coming(&machine.installer.keys)] {
        assert_eq!(read.findings[0].code, "pack-signature");
        assert!(read.value.is_empty());
    }
    let other = Work::somali();
    other.manifest("other", "1.0.0", "");
    assert!(machine.install(&other.build(None).1).id.is_some());
}

/// What lies where a team works is known; a name whose ending Windows hid is said, with the cure.
#[test]
fn what_lies_where_somebody_works_is_no_fault() {
    let (machine, work) = (Machine::new(), Work::somali());
    for path in [
        "recordings-work/so/health/emergency.s1.wav",
        "recordings-work/so/health/emergency.s1.txt",
        "so.xlsx",
        "REVIEW.md",
        "somali.report.txt",
        "somali-1.0.0.wegweiser",
        "locales/so/modules/~$health.ftl",
        "locales/so/modules/Thumbs.db",
        "locales/so/modules/README.md",
        "assets/modules/Thumbs.db",
        "assets/modules/README.md",
        "assets/sites/orte.ron.bak",
    ] {
        work.write(path, "x");
    }
    let check =
        |messages: &str| run(&machine, &["pack", "check", work.root().to_str().unwrap(), "--messages", messages]).1;
    let said = check("de");
    assert!(said.ends_with("0 Fehler, 2 Warnungen, 0 Hinweise\n") && said.contains("narration-missing"), "{said}");
    work.write("locales/so/modules/welcome.ftl.txt", "x = y\n");
    let said = check("de");
    assert!(said.ends_with("0 Fehler, 3 Warnungen, 0 Hinweise\n"), "{said}");
    assert!(said.contains("[file-double-ending]") && said.contains("dass sie welcome.ftl heißt"), "{said}");
    assert!(check("en").contains("Remove “.txt”, so that it is called welcome.ftl."));
    // None of it is packed.
    let package =
        wegweiser::pack::format::package::Package::open(work.root(), wegweiser::pack::format::package::Form::Working);
    let files: Vec<String> = package.value.unwrap().files().map(|path| path.display().to_string()).collect();
    assert_eq!(files, ["assets/modules/README.md", LANGUAGE, "locales/so/modules/README.md", WORDS, UI]);
}

/// A finding about a pack's file is shown in that file, also where the house's own is served.
#[test]
fn findings_show_the_lines_they_are_about() {
    let (machine, work) = (Machine::new(), Work::somali());
    machine.content.write("locales/so/modules/health.ftl", "module =\n    .title = HOUSE\n");
    work.write(WORDS, "module =\n    .title = PACK\n");
    let (_, said) = run(&machine, &["pack", "check", work.root().to_str().unwrap()]);
    let (_, conflict) = said.split_once("error[pack-conflict]").unwrap();
    let (conflict, others) = conflict.split_once("\n\n").unwrap();
    assert!(conflict.contains("replaces: [\"locales/so/modules\"]"), "{conflict}");
    assert!(!others.contains("PACK"), "the house's file is served: {others}");
}

/// Where no content is, that is said once, with the cure; in the pack's own folder the content around it is found.
#[test]
fn outside_of_the_content_its_folder_is_asked_for() {
    let (nowhere, work) = (tempfile::tempdir().unwrap(), Work::somali());
    let pack = work.root().to_str().unwrap();
    for arguments in [
        &["check"][..],
        &["status"],
        &["pack", "check", pack],
        &["pack", "build", pack],
        &["pack", "new", "so"],
        &["pack", "install", pack],
        &["pack", "list"],
        &["narrate"],
        &["record", "so", "--person", "A", "--consent", "kiosk"],
        &["review", "so", "ui", "--by", "A"],
        &["export", "so", "--into", "so.xlsx"],
        &["import", "so.xlsx"],
        &["confirm", "so"],
        &["site", "import", "orte.csv"],
        #[cfg(feature = "kiosk")]
        &["picture"],
        #[cfg(feature = "kiosk")]
        &["preview", pack],
    ] {
        let mut command = Command::new(program());
        command.args(arguments).args(["--messages", "de", "--content"]).arg(nowhere.path());
        let output = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.starts_with("wegweiser: Hier sind keine Inhalte.\n  Nennen Sie deren Ordner mit --content"),
            "{said}"
        );
    }
    let output = Command::new(program()).args(["status", "--content", pack]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("the folder of a pack, not the content") && said.contains("--pack"), "{said}");
}

#[test]
fn in_its_own_folder_a_pack_is_checked_against_the_content_around_it() {
    let content = Content::new();
    let work = Work::somali();
    work.write("README.txt", "x");
    let folder = content.root().join("so");
    fs::rename(work.root(), &folder).unwrap();
    let output = Command::new(program()).args(["pack", "check", "."]).current_dir(&folder).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(said.ends_with("0 errors, 2 warnings, 0 notes\n") && said.contains("narration-missing"), "{said}");
}

/// A pack is looked at over the content, and so are those that the kiosk shows.
#[test]
fn commands_take_packs() {
    let (machine, work) = (Machine::new(), Work::somali());
    let pack = work.root().to_str().unwrap();
    assert!(!run(&machine, &["status"]).1.contains("so Somali"));
    assert!(run(&machine, &["status", "--pack", pack]).1.contains("so Somali"));
    let said = run(&machine, &["check", "--pack", pack]).1;
    assert!(said.ends_with("0 errors, 2 warnings, 0 notes\n"), "{said}");
    assert_eq!(run(&machine, &["check", pack]).1, said, "its folder is enough");
    assert!(!run(&machine, &["status", "--installed"]).1.contains("so Somali"));
    machine.install(&work.build(None).1);
    assert!(run(&machine, &["status", "--installed"]).1.contains("so Somali"));
    assert!(!run(&machine, &["status", "--installed", "--data", "/nowhere"]).1.contains("so Somali"));
    for command in [&["status"][..], &["check", "--pack", pack]] {
        let elsewhere = ["--installed", "--settings", "/no/kiosk.ron", "--messages", "de"];
        let (output, said) = run(&machine, &[command, &elsewhere].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains("Die Datei /no/kiosk.ron lässt sich nicht lesen"), "{said}");
    }
    let (output, said) = run(&machine, &["status", "--pack", machine.content.root().join("assets").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("This is no folder of a pack"), "{said}");
    let (output, said) =
        run(&machine, &["record", "somali", "--person", "A", "--consent", "kiosk", "--messages", "de"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("„somali“ ist kein Kürzel") && said.contains("gemeint ist: so (Soomaali)"), "{said}");
}

/// Whoever works on a pack asks how far its words are, not those that lie below.
#[test]
fn the_words_of_the_pack_are_counted() {
    let (machine, work) = (Machine::new(), Work::somali());
    for path in [LANGUAGE, UI, WORDS] {
        let words = fs::read_to_string(work.root().join(path)).unwrap();
        let below = machine.content.root().join(path);
        fs::create_dir_all(below.parent().unwrap()).unwrap();
        fs::write(below, words).unwrap();
    }
    work.write(WORDS, "module =\n    .title = Caafimaad\n");
    let said = run(&machine, &["status", "--pack", work.root().to_str().unwrap()]).1;
    let somali = said.lines().find(|line| line.starts_with("so Somali")).unwrap();
    assert!(somali.contains(" 0/2 "), "{somali}");
}

#[test]
fn a_built_pack_differs_in_what_people_changed() {
    let (machine, work) = (Machine::new(), Work::somali());
    let (_old, old) = work.build(None);
    work.manifest("somali", "1.0.1", "");
    let (_new, new) = work.build(None);
    let (_, said) = run(&machine, &["pack", "check", "no-such-pack", "--messages", "de"]);
    assert!(said.contains("Diese Datei lässt sich nicht lesen: Es gibt sie nicht."), "{said}");
    let arguments = ["pack", "diff", old.to_str().unwrap(), new.to_str().unwrap()];
    let output = Command::new(program()).args(arguments).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said, "Pack\n  ~ version\n      - 1.0.0\n      + 1.0.1\n");
}
