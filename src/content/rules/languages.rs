//! A manifest agrees with what is there: German, the languages it falls back to, its face.

use std::path::Path;

use super::input::RuleInput;
use crate::{
    content::Faces,
    diagnostic::{Diagnostic, Location, SourceText},
    language::Language,
};

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    if stock.german().is_none() {
        findings.push(Diagnostic::error("german-missing", Location::file("locales/de/language.ron")));
    }
    for language in stock.catalogues.iter().map(|catalogue| catalogue.language()) {
        let path = Path::new("locales").join(language.tag.to_string()).join("language.ron");
        let Some(source) = stock.files.text(&path) else { continue };
        let place = |field: &str, value: &str| {
            let from = source.text.find(&format!("{field}:")).unwrap_or(0);
            source.find(value, from)
        };
        for tag in &language.fallback {
            // A language that is there and can't be served has findings of its own.
            let manifest = Path::new("locales").join(tag.to_string()).join("language.ron");
            if *tag == language.tag || stock.files.size(&manifest).is_none() {
                let place = place("fallback", &format!("\"{tag}\""));
                findings.push(Diagnostic::warning("fallback-unknown", place).with("tag", tag));
            }
        }
        for (field, value) in [("greeting", &language.greeting), ("invitation", &language.invitation)] {
            // A template has the language's name there until somebody writes the words.
            if *value == language.endonym {
                let finding = Diagnostic::warning("language-unfilled", place(field, &format!("\"{value}\"")));
                findings.push(finding.with("field", field));
            }
        }
    }
}

/// The family a manifest names is shipped.
pub(super) fn face(language: &Language, source: &SourceText, faces: &Faces, findings: &mut Vec<Diagnostic>) {
    if !faces.is_empty() && !faces.has_family(&language.face) {
        let from = source.text.find("face:").unwrap_or(0);
        let place = source.find(&language.face, from);
        findings.push(Diagnostic::error("face-missing", place).with("face", &language.face));
    }
}
