//! What one house knows: bad entries are left out or mended with a cure, the rest is served and imported.

mod command;
mod hours;
mod hsds;
mod model;
mod names;
mod others;
mod table;

use std::path::Path;

use jiff::civil::{Date, date};
use wegweiser::{
    content::{
        Towns,
        directory::{Needs, Site},
    },
    diagnostic::{Diagnostic, MessageLanguage, Report, SourceText},
    exchange::directory::{Imported, Vocabulary, import},
};

const NEEDS: &str = r#"[
    (id: "doctor", picture: "stethoscope"),
    (id: "counselling", picture: "speech-balloon"),
    (id: "work", picture: "briefcase"),
]"#;

const TOWNS: &str = "name,latitude,longitude,population
Halle (Saale),51.4816,11.9795,237865
Magdeburg,52.1313,11.6319,244329
Stendal,52.6058,11.8609,37722
Seehausen,52.8873,11.7523,5000
Seehausen,52.1026,11.2961,1900
";

/// The day of the imports.
const TODAY: Date = date(2026, 11, 22);

fn needs() -> Needs {
    let report = Needs::read(&SourceText::new("needs.ron", NEEDS));
    assert_eq!(report.findings, []);
    report.value
}

fn towns() -> Towns {
    let report = Towns::read(&SourceText::new("towns.csv", TOWNS));
    assert_eq!(report.findings, []);
    report.value
}

/// A site file with these entries.
fn site(entries: &str) -> Report<Site> {
    let text = format!("(name: \"Haus\", centre: (latitude: 51.9, longitude: 11.05), entries: [\n{entries}\n])");
    let report = Site::read(&SourceText::new("house.ron", &text), &needs());
    Report::new(report.value.unwrap(), report.findings)
}

fn imported(name: &str, bytes: impl AsRef<[u8]>) -> Imported {
    import(Path::new(name), bytes.as_ref(), &Vocabulary::new(&needs(), &towns()), TODAY)
}

/// Findings as `code place: message`; each has a cure in both languages.
fn lines(findings: &[Diagnostic]) -> Vec<String> {
    let line = |finding: &Diagnostic| {
        assert!(finding.hint(MessageLanguage::German).is_some_and(|hint| !hint.is_empty()));
        assert!(finding.hint(MessageLanguage::English).is_some_and(|hint| !hint.is_empty()));
        format!("{} {}: {}", finding.code, finding.place, finding.message(MessageLanguage::English))
    };
    findings.iter().map(line).collect()
}
