//! Every file of content that is read as text, and packs: whatever is in them, nothing panics, hangs or eats memory.
//!
//! The first byte chooses the reader, the rest is the file. `scripts/fuzz` makes seeds of the repository's files.
#![no_main]

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock},
};

use libfuzzer_sys::fuzz_target;
use wegweiser::{content::{Faces, Facts, Outline, Towns, clip::{cues::Cues, people::People}, directory::{Needs, Site}, lower_module, rules, term::{glossary::Glossary, origins::Origins}}, diagnostic::{Diagnostic, MessageLanguage, SourceText}, language::{Args, Catalogue, CatalogueId, FluentFile, Language, MessageId}, pack::format::{manifest::Manifest, package::{Form, Package}}};

const MANIFEST: &str = include_str!("../../locales/en/language.ron");
const FACTS: &str = include_str!("../../assets/facts.ron");
const NEEDS: &str = include_str!("../../assets/needs.ron");

static ENGLISH: LazyLock<Option<Arc<Language>>> =
    LazyLock::new(|| Language::read(&SourceText::new("language.ron", MANIFEST), "en").value.map(Arc::new));
static KNOWN: LazyLock<Facts> = LazyLock::new(|| Facts::read(&SourceText::new("facts.ron", FACTS)).value);
static LOOKED_FOR: LazyLock<Needs> = LazyLock::new(|| Needs::read(&SourceText::new("needs.ron", NEEDS)).value);

fuzz_target!(|bytes: &[u8]| {
    let Some((reader, bytes)) = bytes.split_first() else { return };
    if *reader == b'a' {
        return told(&archive(bytes));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let source = SourceText::new("file", text);
    let findings = match reader {
        b'm' => lower_module(&source, "module").findings,
        b'l' => {
            let report = Language::read(&source, "en");
            let mut findings = report.findings;
            let found = |language| rules::manifest(&language, &source, &KNOWN, &Faces::default());
            findings.extend(report.value.map(found).unwrap_or_default());
            findings
        }
        b'f' => {
            let report = Facts::read(&source);
            rules::unfit_facts(&report.value, &source, &Faces::default());
            report.findings
        }
        b'n' => Needs::read(&source).findings,
        b's' => {
            let report = Site::read(&source, &LOOKED_FOR);
            if let Some(site) = report.value {
                rules::fit_site(site, &source, &KNOWN, &Faces::default());
            }
            report.findings
        }
        b't' => Towns::read(&source).findings,
        b'o' => Outline::read(&source).findings,
        b'v' => {
            let report = Cues::read(&source);
            // What is written is read again as the same cues, but for the white space in their words.
            let again = Cues::read(&SourceText::new("again", &report.value.write()));
            assert_eq!(again.value.list.len(), report.value.list.len(), "{:?}", again.findings);
            report.findings
        }
        b'w' => words(source),
        b'p' => {
            let report = Manifest::read(&source);
            if let Some(manifest) = report.value {
                let again = Manifest::read(&SourceText::new("again", &manifest.write()));
                assert_eq!(again.value, Some(manifest), "{:?}", again.findings);
            }
            report.findings
        }
        b'g' => Glossary::read(&source).findings,
        b'r' => Origins::read(&source).findings,
        b'c' => People::read(&source).findings,
        _ => return,
    };
    told(&findings);
});

/// Fluent words: read, checked by every rule of texts, and formatted.
fn words(source: SourceText) -> Vec<Diagnostic> {
    let Some(language) = &*ENGLISH else { return Vec::new() };
    let report = FluentFile::read_as(&language.plural, source);
    let mut findings = report.findings;
    let id = CatalogueId::Module("module".into());
    let shelves = BTreeMap::from([(id.clone(), report.value)]);
    let catalogue = Catalogue::new(language.clone(), Arc::new(KNOWN.variables()), shelves);
    findings.extend(rules::unfit(&catalogue, &KNOWN, &Faces::default()).1);
    for (message, attribute, _) in catalogue.files().values().flat_map(FluentFile::entries) {
        let attribute = attribute.map(|name| name.to_owned().into());
        let text = MessageId { catalogue: id.clone(), message: message.to_owned().into(), attribute };
        catalogue.format(&text, &Args::none());
    }
    findings
}

/// A pack as a file: opened, and unpacked into memory's own folder where it can be.
fn archive(bytes: &[u8]) -> Vec<Diagnostic> {
    let Ok(folder) = tempfile::tempdir_in(if Path::new("/dev/shm").is_dir() { "/dev/shm" } else { "/tmp" }) else {
        return Vec::new();
    };
    let (file, into) = (folder.path().join("a.wegweiser"), folder.path().join("into"));
    if std::fs::write(&file, bytes).is_err() || std::fs::create_dir(&into).is_err() {
        return Vec::new();
    }
    let report = Package::open(&file, Form::Sealed);
    let mut findings = report.findings;
    if let Some(package) = report.value {
        findings.extend(package.unpack(&into, &|_| {}).unwrap_or_default());
    }
    // Nothing may lie beside what was unpacked.
    let beside = std::fs::read_dir(folder.path()).map_or(0, Iterator::count);
    assert_eq!(beside, 2, "something left the folder");
    findings
}

/// Each finding has words.
fn told(findings: &[Diagnostic]) {
    for finding in findings.iter().take(20) {
        for language in [MessageLanguage::English, MessageLanguage::German] {
            finding.line(language);
        }
    }
}
