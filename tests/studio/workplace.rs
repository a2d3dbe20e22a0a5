//! What the buttons of the preview do in the folder of a pack, and what is seen there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::Duration,
};

use crate::harness::{content, copy, fixture::Fixture};
use wegweiser::{
    command::preview::{Installed, Speaker, Workplace},
    diagnostic::Report,
    exchange::translation::Held,
    kiosk::LoadedContent,
    language::{Args, MessageId},
    library::Library,
    settings::Settings,
    studio::preview::{self, Outcome, Sign, Task, Workshop as _},
    ui::host::wake::Waker,
};

const SENTENCE: &str = "Fragen Sie das Team nach ärztlicher Hilfe.";

/// A pack for Somali whose words are still German.
fn pack() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("so");
    copy(&content().join("locales/de"), &root.join("locales/so"));
    let manifest = "(tag: \"so\", endonym: \"Soomaali\", name: \"Somali\", greeting: \"Soo dhowow\", invitation: \"Taabo\", \
                    direction: Ltr, locale: \"so\", plural: \"so\", face: \"Noto Sans\", fallback: [\"en\"], voice: None)";
    fs::write(root.join("locales/so/language.ron"), manifest).unwrap();
    let manifest = "(format: 1, id: \"so\", version: \"1.0.0\", title: \"Somali\", licence: \"CC-BY-4.0\")";
    fs::write(root.join("pack.ron"), manifest).unwrap();
    (folder, root)
}

fn work(root: &Path, speaker: Option<Speaker>) -> Workplace {
    Workplace::find(&content(), root, None, speaker).unwrap()
}

#[test]
fn a_pack_is_built_beside_its_folder_unless_it_has_errors() {
    let (folder, root) = pack();
    let workplace = work(&root, None);
    assert_eq!(workplace.title(), "so 1.0.0");
    let built = workplace.carry_out(Task::Build);
    let file = root.canonicalize().unwrap().parent().unwrap().join("so-1.0.0.wegweiser");
    assert_eq!(built, Outcome::Built(file.clone()), "{:?}", workplace.check());
    assert!(file.is_file());
    fs::write(root.join("locales/so/modules/health.ftl"), "emergency = {\n").unwrap();
    assert!(matches!(workplace.carry_out(Task::Build), Outcome::Refused(errors) if errors > 0));
    drop(folder);
}

#[test]
fn words_go_out_into_a_workbook_beside_the_folder_and_come_back() {
    let (_folder, root) = pack();
    let workplace = work(&root, None);
    let file = root.canonicalize().unwrap().parent().unwrap().join("so.xlsx");
    assert_eq!(workplace.carry_out(Task::Import), Outcome::NoWorkbook(file.clone()));
    let Outcome::Exported(into, texts) = workplace.carry_out(Task::Export) else { panic!("it is written") };
    assert_eq!(into, file);
    assert!(texts > 100);
    let text = fs::read_to_string(root.join("locales/so/modules/health.ftl")).unwrap();
    let Outcome::Imported(_, refused, findings) = workplace.carry_out(Task::Import) else { panic!("it is read") };
    assert_eq!((refused, findings), (0, Vec::new()));
    assert_eq!(fs::read_to_string(root.join("locales/so/modules/health.ftl")).unwrap(), text);
}

/// A workbook in which somebody worked is written over by the second press alone.
#[test]
fn a_filled_workbook_is_asked_for_before_it_is_written_over() {
    let (_folder, root) = pack();
    let health = root.join("locales/so/modules/health.ftl");
    let words = fs::read_to_string(&health).unwrap();
    fs::write(&health, words.replace(SENTENCE, "Weydii kooxda.")).unwrap();
    let workplace = work(&root, None);
    let Outcome::Exported(file, _) = workplace.carry_out(Task::Export) else { panic!("it is written") };
    assert!(matches!(workplace.carry_out(Task::Export), Outcome::Exported(..)), "nobody has filled in anything");
    // The words it was made from are no longer in the pack: it alone has them.
    fs::remove_file(&health).unwrap();
    let before = fs::read(&file).unwrap();
    let Outcome::Filled(asked, held) = workplace.carry_out(Task::Export) else { panic!("it is asked") };
    assert_eq!((&asked, fs::read(&file).unwrap()), (&file, before.clone()));
    let other = workplace.carry_out(Task::Overwrite(Held::Texts(99)));
    assert_eq!(other, Outcome::Filled(file.clone(), held), "somebody filled in more meanwhile");
    assert!(matches!(workplace.carry_out(Task::Overwrite(held)), Outcome::Exported(..)));
    assert_ne!(fs::read(&file).unwrap(), before);
}

#[test]
fn nobody_is_recorded_without_consent() {
    let (_folder, root) = pack();
    let Outcome::NoConsent(command) = work(&root, None).carry_out(Task::Record) else { panic!("nobody agreed") };
    assert!(command.starts_with("wegweiser record so --content"), "{command}");
    assert!(command.contains(&format!("--pack {}", root.canonicalize().unwrap().display())), "{command}");
    assert!(command.ends_with("--person anonymous --consent kiosk"), "{command}");
}

#[test]
fn a_language_of_the_content_is_previewed_by_its_tag_and_nothing_else_is() {
    let found = Workplace::find(&content(), Path::new("uk"), None, None).unwrap();
    assert_eq!((found.title(), found.carry_out(Task::Build)), ("uk".to_owned(), Outcome::NoPack));
    let error = Workplace::find(&content(), Path::new("xx"), None, None).unwrap_err().to_string();
    assert!(error.starts_with("xx is neither a folder with pack.ron nor a language"), "{error}");
}

#[test]
fn a_broken_manifest_of_a_pack_still_shows_its_words() {
    let (_folder, root) = pack();
    fs::write(root.join("pack.ron"), "(format: 1").unwrap();
    let report = work(&root, None).folder();
    assert!(report.has_errors());
    let loaded = LoadedContent::read(report.value, Report::clean(Settings::default())).unwrap().value;
    assert!(loaded.library.language(&"so".parse().unwrap()).is_some());
}

/// The threads as they run: a save is read, told, and checked after it.
#[test]
fn a_save_on_disk_comes_as_a_fresh_library_and_then_a_check() {
    let (_folder, root) = pack();
    let workplace = work(&root, None);
    let loaded = LoadedContent::read(workplace.folder().value, Report::clean(Settings::default())).unwrap().value;
    let tag = workplace.tag.clone();
    let watched = workplace.watched();
    let hands = preview::spawn(loaded, watched, tag.clone(), Arc::new(workplace), &Waker::default()).unwrap();
    let signs = hands.signs.into_inner().unwrap();
    let next = || signs.recv_timeout(Duration::from_secs(60)).expect("somebody tells");
    let path = root.join("locales/so/modules/health.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace(SENTENCE, "Weydii kooxda.")).unwrap();
    let mut fresh = None;
    loop {
        match next() {
            Sign::Fresh(loaded, findings, saved) => {
                assert_eq!(findings, Vec::new());
                assert!(saved.paths.contains(Path::new("locales/so/modules/health.ftl")));
                fresh = Some(loaded);
            }
            Sign::Checked(_) if fresh.is_some() => break,
            Sign::Unfit(why) => panic!("{why}"),
            _ => {}
        }
    }
    let library = fresh.unwrap().library;
    let words = library.words(library.language(&tag).unwrap()).value;
    let page = &library.module("health").unwrap().pages[1];
    let says = page.texts().iter().any(|id| words.get(id, &Args::none()).text == "Weydii kooxda.");
    assert!(says);
}

/// Content that has Somali too, with other words than the pack.
fn with_somali() -> Fixture {
    let (content, (_folder, root)) = (Fixture::new(), pack());
    copy(&root.join("locales/so"), &content.file("locales/so"));
    content.change("locales/so/modules/health.ftl", SENTENCE, "Weydii shaqaalaha.");
    content.change("locales/so/modules/health.ftl", "Krank, aber keine Lebensgefahr", "Jirran");
    content
}

/// The Somali word of a message.
fn says(workplace: &Workplace, message: &'static str) -> String {
    let library = Library::read(workplace.folder().value).value;
    let words = library.words(library.language(&workplace.tag).unwrap()).value;
    words.get(&MessageId::ui(message), &Args::none()).text
}

/// What somebody writes in the folder of a pack is seen, also where the content has words of its own.
#[test]
fn the_words_of_the_pack_are_seen() {
    let (content, (_folder, root)) = (with_somali(), pack());
    let ui = root.join("locales/so/ui.ftl");
    fs::write(&ui, fs::read_to_string(&ui).unwrap().replace("help = Hilfe", "help = Caawimaad")).unwrap();
    let workplace = Workplace::find(content.path(), &root, None, None).unwrap();
    assert_eq!(says(&workplace, "help"), "Caawimaad");
    assert!(
        workplace.check().iter().any(|finding| finding.code == "pack-conflict"),
        "the check says what a kiosk would"
    );
}

/// Words of the content are never written over the pack's own.
#[test]
fn a_workbook_comes_back_into_the_words_of_the_pack() {
    let (content, (_folder, root)) = (with_somali(), pack());
    let health = root.join("locales/so/modules/health.ftl");
    let words = fs::read_to_string(&health).unwrap().replace(SENTENCE, "Weydii kooxda.");
    fs::write(&health, &words).unwrap();
    let below = fs::read_to_string(content.file("locales/so/modules/health.ftl")).unwrap();
    let workplace = Workplace::find(content.path(), &root, None, None).unwrap();
    assert!(matches!(workplace.carry_out(Task::Export), Outcome::Exported(..)));
    // One sentence is missing now, and comes out of the workbook.
    let line = words.lines().find(|line| line.ends_with("Weydii kooxda.")).unwrap();
    fs::write(&health, words.replace(&format!("{line}\n"), "")).unwrap();
    let outcome = workplace.carry_out(Task::Import);
    assert!(matches!(&outcome, Outcome::Imported(1, 0, found) if found.is_empty()), "{outcome:?}");
    let after = fs::read_to_string(&health).unwrap();
    assert!(after.contains("Weydii kooxda.") && after.contains("Krank, aber keine Lebensgefahr"), "{after}");
    assert!(!after.contains("Weydii shaqaalaha.") && !after.contains("Jirran"), "{after}");
    assert_eq!(fs::read_to_string(content.file("locales/so/modules/health.ftl")).unwrap(), below);
}

/// Runs the program, which has to succeed.
fn run(content: &Fixture, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    let output = command.args(arguments).arg("--content").arg(content.path()).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

/// A picture is drawn with the words of the pack that was named.
#[test]
fn a_picture_shows_the_words_of_the_pack() {
    let (content, (folder, root)) = (with_somali(), pack());
    let ui = root.join("locales/so/ui.ftl");
    fs::write(&ui, fs::read_to_string(&ui).unwrap().replace("help = Hilfe\n", "help = Caawimaad\n")).unwrap();
    let picture = folder.path().join("home.png");
    let screen =
        ["picture", "--screen", "home", "--language", "so", "--controls", "--output", picture.to_str().unwrap()];
    let controls = run(&content, &[&screen[..], &["--pack", root.to_str().unwrap()]].concat());
    assert!(controls.contains("Caawimaad"), "{controls}");
}

/// Packs that a machine has are seen where they are asked for, and named to the recorder.
#[test]
fn installed_packs_are_seen_where_they_are_asked_for() {
    let (content, (folder, root), data) = (Fixture::new(), pack(), tempfile::tempdir().unwrap());
    let file = folder.path().join("so.wegweiser");
    let data_folder = data.path().join("machine");
    let (root, file, machine) = (root.to_str().unwrap(), file.to_str().unwrap(), data_folder.to_str().unwrap());
    run(&content, &["pack", "build", root, "--into", file]);
    run(&content, &["pack", "install", file, "--data", machine]);
    let plain = Workplace::find(content.path(), Path::new("uk"), None, None).unwrap();
    let somali = |workplace: &Workplace| {
        Library::read(workplace.folder().value).value.language(&"so".parse().unwrap()).is_some()
    };
    assert!(!somali(&plain));
    let installed = plain.with(Installed::of(None, Some(data_folder.clone())));
    assert!(somali(&installed));
    let Outcome::NoConsent(command) = installed.carry_out(Task::Record) else { panic!("nobody agreed") };
    assert!(command.contains(&format!(" --installed --data {machine} --person")), "{command}");
    // The folder of the pack stands for the version that the machine has.
    let own = Workplace::find(content.path(), Path::new(root), None, None).unwrap();
    let own = own.with(Installed::of(None, Some(data_folder.clone())));
    fs::write(Path::new(root).join("locales/so/ui.ftl"), "help = Caawimaad\n").unwrap();
    assert_eq!(says(&own, "help"), "Caawimaad");
    assert_eq!(own.folder().value.layers().len(), 2);
    // Pictures take the same.
    let picture = |more: &[&str]| {
        let arguments = [&["picture", "--list", "--language", "so"], more].concat();
        let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
        command.args(arguments).arg("--content").arg(content.path()).output().unwrap().status.success()
    };
    assert!(!picture(&[]) && !picture(&["--installed"]), "this machine has none");
    assert!(picture(&["--installed", "--data", machine]));
    let settings = folder.path().join("elsewhere.ron");
    fs::write(&settings, format!("(data_folder: \"{machine}\")")).unwrap();
    assert!(picture(&["--installed", "--settings", settings.to_str().unwrap()]));
}
