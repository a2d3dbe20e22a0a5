//! A finding in both languages, as it goes from one process to another and into a report.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Diagnostic, Location, MessageLanguage, Severity};

/// A finding that was said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RenderedDiagnostic {
    /// The file it is about, inside the pack where it is the pack's.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// How bad.
    pub severity: Severity,
    /// Its code.
    pub code: String,
    /// What is wrong and what to do, in English.
    pub english: String,
    /// The same in German.
    pub german: String,
}

impl RenderedDiagnostic {
    /// Says a finding.
    pub fn new(finding: &Diagnostic) -> Self {
        let words = |language| {
            let hint = finding.hint(language).map(|hint| format!(" {hint}")).unwrap_or_default();
            format!("{}{hint}", finding.message(language))
        };
        Self {
            file: finding.place.file.clone(),
            line: finding.place.line,
            column: finding.place.column,
            severity: finding.severity,
            code: finding.code.to_owned(),
            english: words(MessageLanguage::English),
            german: words(MessageLanguage::German),
        }
    }

    /// The whole finding in one line.
    pub fn line(&self, language: MessageLanguage) -> String {
        format!(
            "{}: {} [{}] {}",
            self.place().said(language),
            self.severity.name(language),
            self.code,
            self.words(language)
        )
    }

    /// The same for people who need no code.
    pub fn plain(&self, language: MessageLanguage) -> String {
        format!("{}: {}: {}", self.severity.name(language), self.place().said(language), self.words(language))
    }

    fn words(&self, language: MessageLanguage) -> &str {
        match language {
            MessageLanguage::English => &self.english,
            MessageLanguage::German => &self.german,
        }
    }

    fn place(&self) -> Location {
        Location { file: self.file.clone(), line: self.line, column: self.column }
    }
}

/// Whether one of them refuses the pack.
pub fn refuses(told: &[RenderedDiagnostic]) -> bool {
    told.iter().any(|told| told.severity == Severity::Error)
}
