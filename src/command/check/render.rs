//! Findings as text for people and as JSON for machines.

use std::{
    collections::BTreeMap,
    fmt,
    io::Write,
    path::{Path, PathBuf},
};

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents,
};
use serde::Serialize;

use crate::{
    command::common::{CommandError, failed},
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity, SourceText},
    library::LayeredSource,
};

/// Columns of a report: the same everywhere, so that reports can be compared.
const WIDTH: usize = 100;
/// A longer line is not shown: nobody wrote it by hand.
const LONGEST_LINE: usize = 1000;

#[derive(Serialize)]
struct Finding<'a> {
    severity: Severity,
    code: &'a str,
    file: String,
    line: usize,
    column: usize,
    message: String,
    hint: Option<String>,
}

/// One JSON array, in the order of the files.
pub(super) fn json(
    findings: &[Diagnostic],
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let list: Vec<Finding<'_>> = findings
        .iter()
        .map(|finding| Finding {
            severity: finding.severity,
            code: finding.code,
            file: finding.place.file.to_string_lossy().replace('\\', "/"),
            line: finding.place.line,
            column: finding.place.column,
            message: finding.message(language),
            hint: finding.hint(language),
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &list).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

/// Each finding with its line and a caret, and a summary in the last line.
pub(in crate::command) fn text(
    sources: &Sources<'_>,
    found: &[Diagnostic],
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    findings(sources, found, language, out)?;
    writeln!(out, "{}", summary(found.iter().map(|finding| finding.severity), language))?;
    Ok(())
}

/// Each finding with its line and a caret.
pub(in crate::command) fn findings(
    sources: &Sources<'_>,
    findings: &[Diagnostic],
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let handler = GraphicalReportHandler::new_themed(theme()).with_width(WIDTH).with_context_lines(1).with_links(false);
    let mut read = BTreeMap::new();
    for finding in findings {
        let shown = Shown::new(finding, language, sources.get(finding, &mut read));
        writeln!(out, "{}: {}[{}]", finding.place.said(language), finding.severity.name(language), finding.code)?;
        let mut text = String::new();
        handler.render_report(&mut text, &shown).map_err(failed)?;
        let report = text.trim_matches('\n');
        let report = finding.hint(language).map_or_else(|| report.to_owned(), |_| labelled(report, language));
        writeln!(out, "{report}")?;
        writeln!(out)?;
    }
    Ok(())
}

/// A report with the label of its cure in the language of messages; miette has its own, as wide as this one.
fn labelled(report: &str, language: MessageLanguage) -> String {
    const LABEL: &str = "  help: ";
    match (language, report.rfind(LABEL)) {
        (MessageLanguage::German, Some(at)) => {
            format!("{}  Rat:  {}", &report[..at], &report[at + LABEL.len()..])
        }
        _ => report.to_owned(),
    }
}

/// Colours for a terminal, plain lines for everything else and where `NO_COLOR` is set.
fn theme() -> GraphicalTheme {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if !plain && std::io::IsTerminal::is_terminal(&std::io::stdout()) {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    }
}

/// How many there are of each, in words.
pub(in crate::command) fn summary(found: impl Iterator<Item = Severity> + Clone, language: MessageLanguage) -> String {
    let plurals = match language {
        MessageLanguage::English => ["errors", "warnings", "notes"],
        MessageLanguage::German => ["Fehler", "Warnungen", "Hinweise"],
    };
    let kinds = [Severity::Error, Severity::Warning, Severity::Note];
    let counted = kinds.into_iter().zip(plurals).map(|(kind, plural)| {
        let count = found.clone().filter(|severity| *severity == kind).count();
        let word = if count == 1 { kind.name(language) } else { plural };
        format!("{count} {word}")
    });
    counted.collect::<Vec<_>>().join(", ")
}

/// Files that findings point into.
pub(in crate::command) struct Sources<'a> {
    folder: &'a LayeredSource,
    /// The pack that is checked: what is wrong with its files is shown in them, also where another's are served.
    pack: Option<LayeredSource>,
}

/// Files that were read, by whether they are the pack's own.
type Read = BTreeMap<(bool, PathBuf), Option<SourceText>>;

impl<'a> Sources<'a> {
    /// Of content, with the folder of the pack that is checked.
    pub(in crate::command) fn of(folder: &'a LayeredSource, pack: Option<&Path>) -> Self {
        Self { folder, pack: pack.map(LayeredSource::from) }
    }

    fn get<'r>(&self, finding: &Diagnostic, known: &'r mut Read) -> Option<&'r SourceText> {
        let own = self.pack.as_ref().filter(|_| finding.code.starts_with("pack-"));
        let file = &finding.place.file;
        let read = || {
            let extension = file.extension()?.to_str()?;
            // A picture's or a clip's bytes are nothing to look at.
            matches!(extension, "ftl" | "ron" | "vtt").then(|| own.unwrap_or(self.folder).text(file).ok())?
        };
        known.entry((own.is_some(), file.clone())).or_insert_with(read).as_ref()
    }
}

/// A file with the place a finding points at. Miette counts columns in bytes, we count characters.
struct Excerpt {
    name: String,
    text: String,
    place: Location,
    offset: usize,
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.text.read_span(span, before, after)?;
        // Without context it is the caret's own place that is asked for.
        let column = if before == 0 && after == 0 { self.place.column.saturating_sub(1) } else { read.column() };
        let (data, span, line, lines) = (read.data(), *read.span(), read.line(), read.line_count());
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), data, span, line, column, lines)))
    }
}

/// A finding as miette draws it.
struct Shown {
    message: String,
    hint: Option<String>,
    severity: miette::Severity,
    source: Option<Excerpt>,
}

impl Shown {
    fn new(finding: &Diagnostic, language: MessageLanguage, source: Option<&SourceText>) -> Self {
        let place = &finding.place;
        let near = |source: &&SourceText| {
            let mut lines = source.text.lines().skip(place.line.saturating_sub(2)).take(3);
            lines.all(|line| line.len() <= LONGEST_LINE)
        };
        let source = source.filter(near).map(|source| Excerpt {
            name: place.file.to_string_lossy().replace('\\', "/"),
            text: source.text.to_string(),
            place: place.clone(),
            offset: offset(&source.text, place),
        });
        let severity = match finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Note => miette::Severity::Advice,
        };
        Self { message: finding.message(language), hint: finding.hint(language), severity, source }
    }
}

/// Byte offset of a place.
fn offset(text: &str, place: &Location) -> usize {
    let start: usize = text.split_inclusive('\n').take(place.line.saturating_sub(1)).map(str::len).sum();
    let line = text.get(start..).unwrap_or("");
    start + line.chars().take(place.column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Shown {}

impl miette::Diagnostic for Shown {
    fn severity(&self) -> Option<miette::Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.hint.as_ref().map(|hint| Box::new(hint) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Excerpt { text, offset, .. } = self.source.as_ref()?;
        let length = text.get(*offset..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Some(Box::new(std::iter::once(LabeledSpan::new(None, *offset, length))))
    }
}
