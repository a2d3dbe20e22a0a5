//! What every command needs: where content lies, the language of messages, how findings are printed, and its error.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;

use super::values::{Unfit, named};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity},
    fs::WriteError,
    language::{LanguageTag, tags_called},
    library::{Library, MANIFEST},
};

/// What every command needs.
#[derive(Debug, Clone, clap::Args)]
pub struct Common {
    /// Folder with `assets/` and `locales/`.
    #[arg(long, value_name = "DIR", default_value_os_t = content_root())]
    pub content: PathBuf,
    /// Language of findings and messages.
    #[arg(long, value_enum, default_value_t)]
    pub messages: Messages,
}

impl Common {
    /// The folder of the content.
    ///
    /// # Errors
    /// Where it holds none: said once, rather than by every rule.
    pub(super) fn root(&self) -> Result<&Path, CommandError> {
        holds_content(&self.content).map(|()| &*self.content)
    }

    /// Language of findings and messages.
    pub(super) fn language(&self) -> MessageLanguage {
        self.messages.into()
    }
}

/// Whether a folder is that of content.
///
/// # Errors
/// Where it is not: with what it is, and how the right one is named.
pub(super) fn holds_content(root: &Path) -> Result<(), CommandError> {
    let place = || Location::file(root);
    if !root.is_dir() {
        return Err(Diagnostic::error("content-no-folder", place()).with("file", root.display()).into());
    }
    if is_pack(root) {
        return Err(Diagnostic::error("content-is-pack", place()).with("file", root.display()).into());
    }
    match has_content(root) {
        true => Ok(()),
        false => Err(Diagnostic::error("content-none", place()).into()),
    }
}

/// Whether a folder is that of a pack.
pub(super) fn is_pack(folder: &Path) -> bool {
    folder.join(MANIFEST).is_file()
}

/// Whether there is content in a folder; a pack has the same folders, and lies over content.
fn has_content(folder: &Path) -> bool {
    folder.join("locales").is_dir() && folder.join("assets").is_dir() && !is_pack(folder)
}

/// A pack with words of a language that lies in the working folder.
pub(super) fn pack_beside(tag: &LanguageTag) -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(".").into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let own = Path::new("locales").join(tag.to_string());
    let pack = folders.into_iter().find(|folder| is_pack(folder) && folder.join(&own).is_dir())?;
    Some(pack.strip_prefix(".").map(Path::to_owned).unwrap_or(pack))
}

/// A language that only a pack beside brings.
fn in_pack(tag: &LanguageTag, folder: &Path) -> CommandError {
    let finding = Diagnostic::error("language-in-pack", Location::file(folder.join(MANIFEST)));
    finding.with("tag", tag).with("folder", folder.display()).into()
}

/// A language that was asked for and is not there; with those that are, and with what may be meant.
pub(super) fn no_language(tag: &LanguageTag, library: &Library) -> CommandError {
    // Whoever stands beside the pack means its language.
    let alone = library.folder().layers().len() == 1;
    if let Some(folder) = alone.then(|| pack_beside(tag)).flatten() {
        return in_pack(tag, &folder);
    }
    let list = |tags: Vec<String>| if tags.is_empty() { "–".to_owned() } else { tags.join(", ") };
    let there = list(library.languages().iter().map(|language| language.tag.to_string()).collect());
    let mut meant = tags_called(&tag.to_string());
    meant.retain(|meant| meant != tag);
    let finding = match meant.is_empty() {
        true => Diagnostic::error("language-none", Location::file("locales")),
        false => Diagnostic::error("language-none-called", Location::file("locales")).with("meant", named(&meant)),
    };
    finding.with("tag", tag).with("there", there).into()
}

/// Content without any language that can be read.
#[cfg(feature = "kiosk")]
pub(super) fn no_languages(error: &crate::kiosk::NoLanguage) -> CommandError {
    let finding = Diagnostic::error("languages-none", Location::file("locales"));
    CommandError::FoundAfter(finding.into(), error.first.clone())
}

/// Language of findings.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Messages {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

impl Messages {
    /// As it is typed.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

/// How a command writes what it found.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Text,
    /// For machines.
    Json,
}

impl From<Messages> for MessageLanguage {
    fn from(messages: Messages) -> Self {
        match messages {
            Messages::En => Self::English,
            Messages::De => Self::German,
        }
    }
}

/// What is said of a file that could not be written.
pub(super) fn unwritten(error: &WriteError) -> Diagnostic {
    let (finding, path, error) = match error {
        WriteError::Folder { path, error } | WriteError::Bytes { path, error } | WriteError::Place { path, error } => {
            (Diagnostic::error("file-unwritten", Location::file(path)), path, error)
        }
        WriteError::Name { path, error } => (Diagnostic::error("file-unsure", Location::file(path)), path, error),
    };
    finding.with("file", path.display()).with("error", error)
}

/// What a library or the system says of a failure nobody has a sentence for.
pub(super) fn failed(error: impl std::fmt::Display) -> CommandError {
    Diagnostic::error("command-failed", Location::file("wegweiser")).with("error", error).into()
}

/// The same of a file.
pub(super) fn failed_at(path: &Path, error: impl std::fmt::Display) -> CommandError {
    let finding = Diagnostic::error("file-failed", Location::file(path));
    finding.with("file", path.display()).with("error", error).into()
}

/// A command that could not do its work; it ends with exit code 2.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// A finding that leaves nothing to do, said in the language of messages.
    #[error("{}", .0.message(MessageLanguage::English))]
    Found(Box<Diagnostic>),
    /// The same, and what it may come from.
    #[error("{}", .0.message(MessageLanguage::English))]
    FoundAfter(Box<Diagnostic>, Vec<Diagnostic>),
    /// Anything else, said in full in the language of messages.
    #[error("{0}")]
    Failed(String),
}

impl From<Diagnostic> for CommandError {
    fn from(finding: Diagnostic) -> Self {
        Self::Found(Box::new(finding))
    }
}

impl From<Unfit> for CommandError {
    fn from(Unfit(finding): Unfit) -> Self {
        finding.into()
    }
}

impl CommandError {
    /// The finding it is.
    #[cfg(feature = "kiosk")]
    pub(super) fn into_finding(self) -> Box<Diagnostic> {
        match self {
            Self::Found(finding) | Self::FoundAfter(finding, _) => finding,
            Self::Write(error) => unwritten(&error).into(),
            other => Diagnostic::error("command-failed", Location::file("wegweiser")).with("error", other).into(),
        }
    }

    /// What went wrong and what to do, in words.
    pub(super) fn said(&self, language: MessageLanguage) -> String {
        match self {
            Self::Found(finding) => {
                let hint = finding.hint(language).map(|hint| format!("\n  {hint}")).unwrap_or_default();
                format!("{}{hint}", finding.message(language))
            }
            Self::FoundAfter(finding, causes) => {
                let causes: String = causes.iter().map(|cause| format!("\n  {}", cause.line(language))).collect();
                format!("{}{causes}", Self::Found(finding.clone()).said(language))
            }
            Self::Write(error) => Self::from(unwritten(error)).said(language),
            Self::Io(error) => language.of_library(&error.to_string()).into_owned(),
            Self::Failed(said) => said.clone(),
        }
    }
}

/// The content the working folder lies in, or that beside the program, whichever is there.
pub(super) fn content_root() -> PathBuf {
    let here = PathBuf::from(".");
    if has_content(&here) {
        return here;
    }
    let [working, program] = [std::env::current_dir(), std::env::current_exe()].map(Result::ok);
    let around = working.iter().chain(&program).flat_map(|path| path.ancestors().skip(1));
    around.map(PathBuf::from).find(|folder| has_content(folder)).unwrap_or(here)
}

/// Prints findings in a few lines each; the exit code says whether one is an error.
pub(super) fn print(
    findings: &mut Vec<Diagnostic>,
    language: MessageLanguage,
    out: &mut dyn io::Write,
) -> Result<ExitCode, CommandError> {
    findings.sort();
    findings.dedup();
    for finding in &*findings {
        let (place, severity) = (finding.place.said(language), finding.severity.name(language));
        writeln!(out, "{place}: {severity}[{}]: {}", finding.code, finding.message(language))?;
        if let Some(hint) = finding.hint(language) {
            writeln!(out, "  {hint}")?;
        }
    }
    if !findings.is_empty() {
        writeln!(out)?;
    }
    let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Prints findings as they come, for commands that go on meanwhile.
pub(super) fn tell(findings: &[Diagnostic], language: MessageLanguage, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in findings {
        let kind = finding.severity.name(language);
        writeln!(out, "{kind}: {}: {}", finding.place, finding.message(language))?;
        if let Some(hint) = finding.hint(language) {
            writeln!(out, "  {hint}")?;
        }
    }
    Ok(())
}

/// A number with what it counts, in the one form or the other.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Largest file that is imported, in MiB.
const LARGEST: u64 = 64;

/// A file's bytes, if it isn't too large.
///
/// # Errors
/// Where it can't be had, as a finding.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    const MIB: u64 = 1024 * 1024;
    let place = || Location::file(path);
    let unread = |error: io::Error| {
        Diagnostic::error("import-unread", place()).with("file", path.display()).with("error", error)
    };
    let data = std::fs::metadata(path).map_err(unread)?;
    if data.is_dir() {
        return Err(Diagnostic::error("import-folder", place()).with("file", path.display()));
    }
    let size = data.len() / MIB;
    if size > LARGEST {
        return Err(Diagnostic::error("table-large", place()).with("size", size).with("most", LARGEST));
    }
    std::fs::read(path).map_err(unread)
}
