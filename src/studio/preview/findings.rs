//! What was found, in the order somebody who looks at a page wants it.

use std::{ops::Range, path::Path};

use super::pages::Named;
use crate::{
    diagnostic::{Diagnostic, Location, Severity},
    language::LanguageTag,
    library::Library,
};

/// Where a page's words stand in the file of its module, so that findings about them are told from others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The file, in the content.
    pub file: std::path::PathBuf,
    /// Its lines, from 1; empty where the file doesn't have the page.
    pub lines: Range<usize>,
    /// Where the page's sound lies, without the folder: `tag/module/page`.
    sound: String,
    /// What findings call the page.
    ids: Vec<String>,
}

impl About {
    /// Of a page in a language.
    pub fn new(named: &Named, tag: &LanguageTag, library: &Library) -> Self {
        let file = named.catalogue().path(tag);
        let page = named.page.as_deref().unwrap_or("module");
        let lines = match library.folder().text(&file) {
            Ok(source) => lines(&source.text, page),
            Err(_) => 0..0,
        };
        let ids = vec![page.to_owned(), format!("{}/{page}", named.module)];
        Self { file, lines, sound: format!("{tag}/{}/{page}", named.module), ids }
    }

    fn holds(&self, finding: &Diagnostic) -> bool {
        let place = &finding.place;
        if place.file == self.file && self.lines.contains(&place.line) {
            return true;
        }
        let recorded = ["assets/narration", "assets/recordings"].iter().any(|base| {
            let sound = place.file.strip_prefix(Path::new(base)).map(|path| path.with_extension(""));
            sound.is_ok_and(|sound| sound.to_string_lossy().trim_end_matches(".slow") == self.sound)
        });
        // What is missing has no line of its own; it is called `page.s1`.
        let called = |value: &String| {
            let value = value.split_once('.').map_or(value.as_str(), |(page, _)| page);
            self.ids.iter().any(|id| id == value)
        };
        // A finding about the whole file is one about each of its pages.
        let whole = *place == Location::file(&self.file) && !finding.details.contains_key("id");
        recorded || (place.file == self.file && (whole || finding.details.get("id").is_some_and(called)))
    }
}

/// The lines of one message of a Fluent file.
fn lines(text: &str, message: &str) -> Range<usize> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let named = |line: &str| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='));
    let Some(first) = text.lines().position(named) else { return 0..0 };
    let rest = text.lines().skip(first + 1).position(begins).unwrap_or(text.lines().count() - first - 1);
    first + 1..first + 2 + rest
}

/// Those about the page first, then errors, warnings and notes; in each by place.
pub fn sorted(mut findings: Vec<Diagnostic>, about: Option<&About>) -> Vec<(bool, Diagnostic)> {
    findings.sort();
    findings.dedup();
    let mut sorted: Vec<(bool, Diagnostic)> =
        findings.into_iter().map(|finding| (about.is_some_and(|about| about.holds(&finding)), finding)).collect();
    sorted.sort_by_key(|(here, finding)| std::cmp::Reverse((*here, finding.severity)));
    sorted
}

/// How many errors and warnings there are.
pub fn count(findings: &[Diagnostic]) -> (usize, usize) {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    (of(Severity::Error), of(Severity::Warning))
}

/// Whether a finding concerns somebody who works on one language: it lies in no other one's folders.
pub fn concerns(finding: &Diagnostic, tag: &LanguageTag) -> bool {
    let parts: Vec<_> = finding.place.file.iter().map(|part| part.to_string_lossy()).collect();
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match parts.as_slice() {
        ["locales", of, _, ..] | ["assets", "narration" | "recordings", of, ..] => *of == tag.to_string(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    //! A translator sees first what is wrong with the page in front of them.
    use super::*;

    const WORDS: &str = "first =\n    .title = A\n    .s1 = B\n\n# a remark\nsecond =\n    .title = C\n";

    #[test]
    fn a_message_holds_its_lines_up_to_the_next() {
        assert_eq!(lines(WORDS, "first"), 1..6);
        assert_eq!(lines(WORDS, "second"), 6..8);
        assert_eq!(lines(WORDS, "fir"), 0..0);
    }

    fn at(line: usize, severity: Severity) -> Diagnostic {
        let place = Location { file: "locales/so/modules/health.ftl".into(), line, column: 1 };
        Diagnostic { severity, ..Diagnostic::error("sentence-too-long", place) }
    }

    #[test]
    fn findings_about_the_page_come_first_then_errors_then_warnings() {
        let about = About {
            file: "locales/so/modules/health.ftl".into(),
            lines: 6..8,
            sound: "so/health/second".into(),
            ids: vec!["second".into(), "health/second".into()],
        };
        let missing = Diagnostic::error("translation-missing", Location::file("locales/so/modules/health.ftl"));
        let cues = Diagnostic::note("cues-missing", Location::file("assets/recordings/so/health/second.slow.ogg"));
        let none = Diagnostic::error("translation-none", Location::file("locales/so/modules/health.ftl"));
        let all = vec![
            at(3, Severity::Warning),
            none,
            at(2, Severity::Error),
            at(7, Severity::Warning),
            missing.clone().with("id", "second.s1"),
            missing.with("id", "first.s1"),
            cues,
        ];
        let found = sorted(all, Some(&about));
        let shown: Vec<_> = found.iter().map(|(here, found)| (*here, found.severity, found.place.line)).collect();
        use Severity::{Error, Note, Warning};
        let wanted = [
            (true, Error, 1),
            (true, Error, 1),
            (true, Warning, 7),
            (true, Note, 1),
            (false, Error, 1),
            (false, Error, 2),
            (false, Warning, 3),
        ];
        assert_eq!(shown, wanted);
    }

    #[test]
    fn other_languages_are_not_shown() {
        let tag: LanguageTag = "so".parse().unwrap();
        let finds = |path: &str| concerns(&Diagnostic::error("unreadable", Location::file(path)), &tag);
        assert!(finds("locales/so/ui.ftl") && finds("assets/facts.ron") && finds("locales/glossary.ron"));
        assert!(!finds("locales/tr/ui.ftl") && !finds("assets/recordings/tr/people.ron"));
    }
}
