//! What was found wrong, where, and what to do about it.
//!
//! Owns: the shape of a finding, the place it points at, and the words of every finding in English and
//! German (`diagnostic/<language>/*.ftl`). Refuses: printing. Commands render findings; the kiosk logs them.

mod encoding;
mod fault;
pub mod rendered;
mod system;

pub use fault::Fault;

use std::{
    collections::BTreeMap,
    fmt,
    path::PathBuf,
    sync::{Arc, LazyLock, OnceLock},
};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::{LanguageIdentifier, langid};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Note,
    /// Served as it is, but somebody should look.
    Warning,
    /// The smallest unit that holds it is not served.
    Error,
}

impl Severity {
    /// What it is called.
    pub fn name(self, language: MessageLanguage) -> &'static str {
        match (self, language) {
            (Self::Error, MessageLanguage::English) => "error",
            (Self::Warning, MessageLanguage::English) => "warning",
            (Self::Note, MessageLanguage::English) => "note",
            (Self::Error, MessageLanguage::German) => "Fehler",
            (Self::Warning, MessageLanguage::German) => "Warnung",
            (Self::Note, MessageLanguage::German) => "Hinweis",
        }
    }
}

/// A text file as it was read: findings borrow their line and column from it.
#[derive(Debug, Clone)]
pub struct SourceText {
    /// Path as it is shown to people, relative to the root of the content.
    pub path: PathBuf,
    /// The whole file, without a byte order mark.
    pub text: Arc<str>,
    /// What finds a place quickly, made when one is first asked for: a long file may have many findings, and one line.
    index: Arc<OnceLock<Index>>,
    /// Whether the file was UTF-16.
    converted: bool,
}

impl SourceText {
    /// Wraps a file's text; a leading byte order mark is dropped.
    pub fn new(path: impl Into<PathBuf>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self { path: path.into(), text: text.into(), index: Arc::default(), converted: false }
    }

    /// The place of a byte offset; offsets past the end point at the end.
    pub fn place(&self, offset: usize) -> Location {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let index = self.index.get_or_init(|| Index::of(&self.text));
        let line = index.lines.partition_point(|&start| start <= offset);
        let start = index.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = index.characters(&self.text, offset) - index.characters(&self.text, start) + 1;
        Location { file: self.path.clone(), line, column }
    }

    /// The place where `needle` first stands at or after `from` (bytes), or the start of the file.
    pub fn find(&self, needle: &str, from: usize) -> Location {
        let at = self.text.get(from..).and_then(|rest| rest.find(needle)).map(|at| at + from);
        self.place(at.unwrap_or(0))
    }
}

/// Where lines begin, and how many characters stand before each stretch of a text.
#[derive(Debug, Default)]
struct Index {
    /// Byte offsets.
    lines: Vec<usize>,
    /// Characters before each [`Index::STRETCH`] bytes.
    before: Vec<usize>,
}

impl Index {
    const STRETCH: usize = 4096;

    fn of(text: &str) -> Self {
        let newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut before = vec![0];
        for stretch in text.as_bytes().chunks(Self::STRETCH) {
            before.push(before.last().copied().unwrap_or(0) + begun(stretch));
        }
        Self { lines: std::iter::once(0).chain(newlines).collect(), before }
    }

    /// Characters of a text before a byte offset.
    fn characters(&self, text: &str, offset: usize) -> usize {
        let stretch = offset / Self::STRETCH;
        let before = self.before.get(stretch).copied().unwrap_or(0);
        before + begun(&text.as_bytes()[stretch * Self::STRETCH..offset])
    }
}

/// Characters that begin in these bytes of a text.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// File, line and column; both count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Location {
    /// Path relative to the root of the content.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Location {
    /// The first character of a file, for findings about the file as a whole.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { file: path.into(), line: 1, column: 1 }
    }

    /// The place in words: a table's as a spreadsheet names rows and columns, any other as [`Display`](fmt::Display)
    /// writes it.
    pub fn said(&self, language: MessageLanguage) -> String {
        let ending = self.file.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
        if !["csv", "tsv", "xlsx"].contains(&ending.as_str()) {
            return self.to_string();
        }
        let (row, column) = match language {
            MessageLanguage::English => ("row", "column"),
            MessageLanguage::German => ("Zeile", "Spalte"),
        };
        format!("{}, {row} {}, {column} {}", self.shown(), self.line, letters(self.column))
    }

    /// The file with `/` everywhere, so that reports read the same on every system.
    fn shown(&self) -> String {
        self.file.to_string_lossy().replace('\\', "/")
    }
}

/// The letters of a column, from 1: A to Z, AA and so on.
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    while let Some(left) = column.checked_sub(1) {
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        column = left / 26;
    }
    letters.iter().rev().collect()
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.shown(), self.line, self.column)
    }
}

/// One finding. `code` names it for machines and is the id of its message in `diagnostic/<language>/*.ftl`;
/// `details` fill that message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where; findings sort by it.
    pub place: Location,
    /// How bad.
    pub severity: Severity,
    /// Stable name, such as `message-missing`.
    pub code: &'static str,
    /// Values for the message, by name.
    pub details: BTreeMap<&'static str, String>,
}

impl Diagnostic {
    /// An error: the smallest unit that holds it is not served.
    pub fn error(code: &'static str, place: Location) -> Self {
        Self { place, severity: Severity::Error, code, details: BTreeMap::new() }
    }

    /// A warning: served, but somebody should look.
    pub fn warning(code: &'static str, place: Location) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// A note: nothing has to be done.
    pub fn note(code: &'static str, place: Location) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, place) }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.details.insert(name, value.to_string());
        self
    }

    /// Says why, in the words of [`Fault`].
    #[must_use]
    pub fn because(mut self, fault: impl Into<Fault>) -> Self {
        self.details.extend(fault.into().into_details());
        self
    }

    /// What is wrong, in words.
    pub fn message(&self, language: MessageLanguage) -> String {
        self.words(language, None).unwrap_or_else(|| self.code.to_owned())
    }

    /// What to do about it.
    pub fn hint(&self, language: MessageLanguage) -> Option<String> {
        self.words(language, Some("hint"))
    }

    /// All of it in one line, for a log: place, code, what is wrong, what to do.
    pub fn line(&self, language: MessageLanguage) -> String {
        let hint = self.hint(language).map(|hint| format!(" {hint}")).unwrap_or_default();
        format!("{}: {} {}{hint}", self.place.said(language), self.code, self.message(language))
    }

    fn words(&self, language: MessageLanguage, attribute: Option<&str>) -> Option<String> {
        let bundle = language.bundle();
        let message = bundle.get_message(self.code)?;
        let mut args = FluentArgs::new();
        for (name, value) in &self.details {
            let said = if *name == "error" { language.of_library(value) } else { language.of_system(value) };
            args.set(*name, said);
        }
        // Whoever has nothing but a library's words says so.
        let fault = self.details.get("fault").map(String::as_str);
        let fault = fault.or_else(|| self.details.contains_key("error").then_some(Fault::OTHER));
        if let Some(fault) = fault {
            let shared = bundle.get_message("unreadable");
            let said = |fault| {
                message.get_attribute(fault).or_else(|| shared.as_ref().and_then(|shared| shared.get_attribute(fault)))
            };
            if let Some(why) = said(fault).or_else(|| said(Fault::OTHER)) {
                let why = bundle.format_pattern(why.value(), Some(&args), &mut Vec::new()).into_owned();
                args.set("fault", why);
            }
        }
        let pattern = match attribute {
            Some(name) => {
                let own = fault.and_then(|fault| message.get_attribute(&format!("{name}-{fault}")));
                own.or_else(|| message.get_attribute(name))?.value()
            }
            None => message.value()?,
        };
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// The languages findings can be said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MessageLanguage {
    /// English.
    #[default]
    English,
    /// German.
    German,
}

/// The files of one language, compiled in.
macro_rules! words {
    ($language:literal) => {
        [
            include_str!(concat!($language, "/content.ftl")),
            include_str!(concat!($language, "/syntax.ftl")),
            include_str!(concat!($language, "/places.ftl")),
            include_str!(concat!($language, "/words.ftl")),
            include_str!(concat!($language, "/recording.ftl")),
            include_str!(concat!($language, "/pack.ftl")),
            include_str!(concat!($language, "/kiosk.ftl")),
            include_str!(concat!($language, "/trainer.ftl")),
            include_str!(concat!($language, "/command.ftl")),
        ]
    };
}

type Words = FluentBundle<FluentResource>;

impl MessageLanguage {
    /// Parsed once: a check may have tens of thousands of findings.
    fn bundle(self) -> &'static Words {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| MessageLanguage::English.read());
        static GERMAN: LazyLock<Words> = LazyLock::new(|| MessageLanguage::German.read());
        match self {
            Self::English => &ENGLISH,
            Self::German => &GERMAN,
        }
    }

    fn read(self) -> Words {
        let (id, texts): (LanguageIdentifier, _) = match self {
            Self::English => (langid!("en"), words!("en")),
            Self::German => (langid!("de"), words!("de")),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for text in texts {
            // The files are part of the program; a test reads all of them without errors.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

/// A value, and what was found on the way to it. There always is a value.
#[derive(Debug, Clone)]
pub struct Report<T> {
    /// What can be served.
    pub value: T,
    /// What was found, in the order of discovery; see [`Report::sorted`].
    pub findings: Vec<Diagnostic>,
}

impl<T> Report<T> {
    /// A value without findings.
    pub fn clean(value: T) -> Self {
        Self { value, findings: Vec::new() }
    }

    /// A value with findings.
    pub fn new(value: T, findings: Vec<Diagnostic>) -> Self {
        Self { value, findings }
    }

    /// Moves the findings into `into` and gives the value.
    pub fn unpack_into(self, into: &mut Vec<Diagnostic>) -> T {
        into.extend(self.findings);
        self.value
    }

    /// The same report with findings by file, line, column and code.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.findings.sort();
        self.findings.dedup();
        self
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}
