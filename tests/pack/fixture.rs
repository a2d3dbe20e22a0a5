//! A machine with small base content, and a pack that brings Somali to it.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;
use wegweiser::{
    clock::Clock,
    content::fact::emergency,
    diagnostic::MessageLanguage,
    pack::{
        check::sandbox::Limits,
        format::{
            build::seal,
            package::{Form, Package},
            signature::{make_keys, sign},
        },
        machine::install::{Checked, Installer},
    },
    settings::{NamedSite, TrustedKey},
};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::content::{Content, ENGLISH, TODAY};

pub const UI: &str = "locales/so/ui.ftl";
pub const LANGUAGE: &str = "locales/so/language.ron";
pub const WORDS: &str = "locales/so/modules/health.ftl";

/// The program that is tested.
pub fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_wegweiser"))
}

/// A folder that is to become a pack.
pub struct Work(pub TempDir);

impl Work {
    /// Somali, in all there is; the words are the English ones.
    pub fn somali() -> Self {
        let work = Self(tempfile::tempdir().unwrap());
        work.manifest("somali", "1.0.0", "");
        let language = "(
    tag: \"so\", endonym: \"Soomaali\", name: \"Somali\", greeting: \"Soo dhawoow\", invitation: \"Halkan taabo\",
    direction: Ltr, locale: \"so\", plural: \"so\", face: \"Noto Sans\", fallback: [\"en\", \"de\"], voice: None, review: {},
)
";
        work.write(LANGUAGE, language);
        work.write(UI, emergency::GERMAN_INTERFACE);
        let english = fs::read_to_string(Content::new().root().join(ENGLISH)).unwrap();
        work.write(WORDS, english);
        work
    }

    /// Writes the manifest; `more` are further fields.
    pub fn manifest(&self, id: &str, version: &str, more: &str) {
        let text = format!(
            "(\n    format: 1,\n    id: \"{id}\",\n    version: \"{version}\",\n    title: \"Somali (Soomaali)\",\n    \
             licence: \"CC-BY-4.0\",\n    {more}\n)\n"
        );
        self.write("pack.ron", text);
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The pack as one file.
    pub fn build(&self, key: Option<&Path>) -> (TempDir, PathBuf) {
        let out = tempfile::tempdir().unwrap();
        let file = out.path().join("somali.wegweiser");
        let package = Package::open(self.root(), Form::Working).value.unwrap();
        let signed = |manifest: &[u8]| key.map(|key| sign(manifest, key, || None)).transpose();
        seal(self.root(), &package, &Default::default(), signed).unwrap().write_file(&file).unwrap();
        (out, file)
    }

    /// The sealed manifest as text.
    pub fn sealed(&self) -> String {
        let package = Package::open(self.root(), Form::Working).value.unwrap();
        seal(self.root(), &package, &Default::default(), |_| Ok(None)).unwrap().text
    }
}

/// A machine that takes packs.
pub struct Machine {
    pub content: Content,
    pub installer: Installer,
}

impl Machine {
    pub fn new() -> Self {
        Self::trusting(Vec::new())
    }

    pub fn trusting(keys: Vec<TrustedKey>) -> Self {
        let content = Content::new();
        let base = content.root().to_owned();
        let (data, limits) = (base.join("kiosk-data"), Limits::default());
        let site = base.join("kiosk.ron");
        let installer = Installer {
            program: program(),
            base,
            data,
            keys,
            site: NamedSite::of("house", &site),
            clock: Clock::Fixed(TODAY.at(9, 30, 0, 0)),
            limits,
            fault: None,
        };
        Self { content, installer }
    }

    /// Takes a pack and serves it.
    pub fn install(&self, package: &Path) -> Checked {
        let checked = self.installer.prepare(package, None, &|_| {});
        self.installer.switch().unwrap();
        checked
    }

    /// What is found in a pack, a line each.
    pub fn says(&self, package: &Path) -> Vec<String> {
        lines(&self.install(package))
    }

    /// Tags of the languages that are served.
    pub fn languages(&self) -> Vec<String> {
        let Installer { base, data, keys, .. } = &self.installer;
        let folder = wegweiser::pack::machine::install::served(base, data, keys);
        assert_eq!(folder.findings, []);
        let library = wegweiser::library::Library::read(folder.value).value;
        library.languages().iter().map(|language| language.tag.to_string()).collect()
    }

    /// Runs the program on this machine.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(program());
        command.args(arguments).arg("--content").arg(self.content.root());
        command.output().unwrap()
    }

    /// Folders of packs that lie on the machine.
    pub fn folders(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.installer.data.join("packs")) else { return Vec::new() };
        let folders = entries.map(Result::unwrap).filter(|entry| entry.path().is_dir());
        let mut names: Vec<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// What was found, in English, without the cures.
pub fn lines(checked: &Checked) -> Vec<String> {
    checked.told.iter().map(|told| told.line(MessageLanguage::English)).collect()
}

/// One of the lines holds all of these.
#[track_caller]
pub fn holds(lines: &[String], parts: &[&str]) {
    let found = lines.iter().any(|line| parts.iter().all(|part| line.contains(part)));
    assert!(found, "no line holds {parts:?}:\n{}", lines.join("\n"));
}

/// A key pair, and the machine's trust in it.
pub fn key() -> (TempDir, PathBuf, TrustedKey) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lamsa.key");
    let line = make_keys(&file, None).unwrap();
    (folder, file, TrustedKey::new("LAMSA", &line).unwrap())
}

/// An archive with these entries, in this order.
pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
