//! Words to translators and back: nothing is lost on the way, and what can't be placed is named.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod command;
mod console;
mod doubts;
mod kept;
mod limits;
mod packs;
mod placing;
mod round_trip;
mod site;
mod table;
mod workbook;
mod xliff;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;
use wegweiser::{
    diagnostic::{Diagnostic, MessageLanguage},
    exchange::translation::{Choice, Document, Format, Placed, Present, Received, Taken, collect, place, read},
    language::{Catalogue, LanguageTag},
    library::Library,
};

const GERMAN: &str = "module =
    .title = Gesundheit

# Der Notruf ist die 112.
emergency =
    .title = Im Notfall
    .s1 = Rufen Sie { $tel-emergency } an.
    .s2 = Der Anruf ist kostenlos.

q-pain =
    .title = Was tun Sie?
    .a1 = Ich rufe an.
    .a1-why = Richtig.
    .a2 = Ich warte.
    .a2-why = Warten ist gefährlich.
";

const STRUCTURE: &str = r#"(
    number: 7, shelf: Tile, tint: Rose, picture: "stethoscope",
    pages: [
        Lesson(id: "emergency", picture: "ambulance", eok: Gesundheit, sentences: 2),
        Question(id: "q-pain", eok: Gesundheit, answers: ["telephone", "hospital"], right: [1]),
    ],
)"#;

const FACTS: &str = r#"[(id: "tel-emergency", value: Phone("112"), purpose: "p", source: "s", checked: "2026-01-01", expires: "2027-01-01")]"#;

fn manifest(tag: &str, direction: &str) -> String {
    format!(
        r#"(tag: "{tag}", endonym: "e", name: "n", greeting: "g", invitation: "i", direction: {direction}, locale: "{tag}",
        plural: "{tag}", face: "Noto Sans", fallback: [], voice: None)"#
    )
}

/// A small content folder, and in it whatever a test wants.
struct Content(TempDir);

impl Content {
    fn new(files: &[(&str, &str)]) -> Self {
        let content = Self(tempfile::tempdir().unwrap());
        let always = [
            ("assets/modules/health/module.ron", STRUCTURE),
            ("assets/facts.ron", FACTS),
            ("locales/de/ui.ftl", "home = Start\nhelp = Hilfe\n    .say = Hilfe!\n"),
            ("locales/de/modules/health.ftl", GERMAN),
            ("locales/de/language.ron", &manifest("de", "Ltr")),
        ];
        for (path, text) in always.iter().chain(files) {
            content.write(path, text);
        }
        content
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    fn library(&self) -> Library {
        Library::read(self.root()).value
    }
}

fn german(library: &Library) -> Catalogue {
    library.catalogue(library.language(&LanguageTag::german()).unwrap()).value
}

fn document(library: &Library, tag: &str, choice: &Choice) -> Document {
    let (german, tag) = (german(library), tag.parse().unwrap());
    collect(library, &german, &tag, &Present::read(library, &german, &tag).value, choice)
}

/// What a file of these bytes gives.
fn received(name: &str, bytes: impl AsRef<[u8]>) -> Received {
    read(Path::new(name), bytes.as_ref())
}

/// Calls the program in the folder of the content.
fn run(content: &Content, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.current_dir(content.root()).args(arguments).args(["--content", "."]).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn failed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Lays a file over a language, and gives the findings of both steps.
fn laid(content: &Content, tag: &str, name: &str, bytes: impl AsRef<[u8]>) -> (Placed, Vec<String>) {
    let library = content.library();
    let (german, tag) = (german(&library), tag.parse().unwrap());
    let mut received = received(name, bytes);
    let mut findings = std::mem::take(&mut received.findings);
    let present = Present::read(&library, &german, &tag).unpack_into(&mut findings);
    let placed = place(&german, &present, &received, Taken::default()).unpack_into(&mut findings);
    (placed, lines(&findings))
}

/// Findings as `severity[code] place message`; each has a cure in both languages.
fn lines(findings: &[Diagnostic]) -> Vec<String> {
    let line = |finding: &Diagnostic| {
        for language in [MessageLanguage::English, MessageLanguage::German] {
            assert!(finding.hint(language).is_some_and(|hint| !hint.is_empty()));
        }
        let (severity, message) =
            (finding.severity.name(MessageLanguage::English), finding.message(MessageLanguage::English));
        format!("{severity}[{}] {} {message}", finding.code, finding.place)
    };
    findings.iter().map(line).collect()
}

const FORMATS: [(Format, &str); 3] =
    [(Format::Xlsx, "words.xlsx"), (Format::Csv, "words.csv"), (Format::Xliff, "words.xlf")];
