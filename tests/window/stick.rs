//! A lesson that is started from a stick writes to the stick alone, and goes on when that can't be written.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command},
};

use crate::harness::{
    fixture::Fixture,
    program::{Display, finish, program, said, until},
};

const PLAN: &str = r#"(
    title: {"de": "Ein Tag"},
    days: [(blocks: [(minutes: 45, pages: [(page: "health/emergency"), (page: "health/doctor-on-call")])])],
)
"#;

fn content() -> Fixture {
    let content = Fixture::new();
    content.write("assets/plans/day.ron", PLAN);
    content
}

/// Files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match entry.is_dir() {
            true => files.extend(self::files(&entry)),
            false => drop(files.insert(entry)),
        }
    }
    files
}

/// Somebody else's laptop, with a stick in it.
struct Laptop(tempfile::TempDir);

impl Laptop {
    fn new() -> Self {
        let laptop = Self(tempfile::tempdir().unwrap());
        for folder in ["home", "tmp", "run", "stick"] {
            fs::create_dir(laptop.at(folder)).unwrap();
        }
        laptop
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Starts the lesson; the stick is named as somebody in its folder would.
    fn start(&self, display: &Display, content: &Fixture, more: &[&str]) -> Child {
        let mut command = display.program(&self.at("home"));
        command.args(["present", "--stick", "../stick", "--messages", "de", "--content"]).arg(content.path());
        command.env("HOME", self.at("home")).env("TMPDIR", self.at("tmp")).env("XDG_RUNTIME_DIR", self.at("run"));
        for name in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env_remove(name);
        }
        command.args(more).spawn().unwrap()
    }
}

/// Begins the lesson, presses a key, and ends the program in order.
fn teach(display: &Display, child: Child, key: &str, done: impl Fn() -> bool) -> String {
    until("a window", || display.has_window());
    until("a step that is kept", || {
        display.hands(&["key", "F5", "sleep", "0.3", "key", key, "sleep", "0.3"]);
        done()
    });
    let ended = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(ended.success());
    let output = finish(child);
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn nothing_stays_on_the_laptop() {
    let (laptop, content, display) = (Laptop::new(), content(), Display::open());
    let before = files(content.path());
    let kept = laptop.at("stick/wegweiser-lesson");
    let said =
        teach(&display, laptop.start(&display, &content, &["day"]), "Next", || kept.join("lesson.ron").is_file());
    assert_eq!(said, "");
    for folder in ["home", "tmp", "run"] {
        assert_eq!(files(&laptop.at(folder)), BTreeSet::new(), "{folder}");
    }
    assert_eq!(files(content.path()), before, "nor beside the content");
    let date = jiff::Zoned::now().date();
    let written = ["lesson.ron".to_owned(), "monitors.ron".to_owned(), format!("tables/{date}-day.csv")]
        .map(|name| kept.join(name));
    assert_eq!(files(&laptop.at("stick")), written.into());
    let table = fs::read_to_string(kept.join(format!("tables/{date}-day.csv"))).unwrap();
    assert!(table.contains(&format!("{date};1;Ein Tag;Im Notfall;")), "{table}");
    // The next morning no plan has to be named.
    let before = fs::read(kept.join("lesson.ron")).unwrap();
    teach(&display, laptop.start(&display, &content, &[]), "b", || {
        fs::read(kept.join("lesson.ron")).unwrap() != before
    });
}

#[test]
fn a_stick_that_cannot_be_written_is_said_once_and_the_lesson_goes_on() {
    let (laptop, content, display) = (Laptop::new(), content(), Display::open());
    fs::write(laptop.at("stick/wegweiser-lesson"), "in the way").unwrap();
    let turned = std::cell::Cell::new(0);
    let said =
        teach(&display, laptop.start(&display, &content, &["day"]), "Next", || turned.replace(turned.get() + 1) > 3);
    let lines: Vec<&str> = said.lines().filter(|line| line.contains("lesson-unwritten")).collect();
    assert_eq!(lines.len(), 1, "{said}");
    assert!(lines[0].contains("Etwas anderes dieses Namens steht im Weg"), "{said}");
    for folder in ["home", "tmp", "run"] {
        assert_eq!(files(&laptop.at(folder)), BTreeSet::new(), "{folder}");
    }
}

#[test]
fn a_stick_that_is_not_there_is_said() {
    let content = content();
    let output = program(content.path()).args(["present", "--stick", "nowhere", "--messages", "de"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = said(&output);
    assert!(said.contains("„nowhere“ ist kein Ordner.") && said.contains("Stecken Sie den Stick ein"), "{said}");
}
