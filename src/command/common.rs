//! What every command needs: where content lies, the language of messages, how findings are printed, and its error.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;

use crate::{
    diagnostic::{Diagnostic, MessageLanguage, Severity},
    fs::WriteError,
    library::{Layer, LayeredSource, MANIFEST},
};

/// What every command needs.
#[derive(Debug, clap::Args)]
pub struct Common {
    /// Folder with `assets/` and `locales/`.
    #[arg(long, value_name = "DIR", default_value_os_t = content_root())]
    pub content: PathBuf,
    /// Language of findings and messages.
    #[arg(long, value_enum, default_value_t)]
    pub messages: Messages,
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

/// A command that could not do its work; it ends with exit code 2.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Anything else, said in full.
    #[error("{0}")]
    Failed(String),
}

/// The content beside the working folder or beside the program, whichever is there.
pub(super) fn content_root() -> PathBuf {
    let has_content = |folder: &PathBuf| folder.join("locales").is_dir() && folder.join("assets").is_dir();
    let here = PathBuf::from(".");
    if has_content(&here) {
        return here;
    }
    let exe = std::env::current_exe().ok();
    exe.iter().flat_map(|exe| exe.ancestors().skip(1)).map(PathBuf::from).find(has_content).unwrap_or(here)
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
        let (place, severity) = (&finding.place, finding.severity.name(language));
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

/// The pack that lies over the content.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Layers {
    /// The folder of a pack somebody works on: it lies over the content, and its own words are read and written.
    #[arg(long, value_name = "DIR")]
    pub pack: Option<PathBuf>,
}

impl Layers {
    /// The content with the pack over it.
    ///
    /// # Errors
    /// Where what was named is no folder of a pack.
    pub fn over(&self, content: &Path, messages: Messages) -> Result<LayeredSource, CommandError> {
        if let Some(pack) = self.pack.as_ref().filter(|pack| !pack.join(MANIFEST).is_file()) {
            let pack = pack.display();
            return Err(messages.failed(
                format!(
                    "{pack}: this is no folder of a pack: there is no {MANIFEST} in it. Name the folder that \
                     “wegweiser pack new TAG” made; a file .wegweiser is not written into"
                ),
                format!(
                    "{pack}: Das ist kein Ordner eines Pakets: Darin ist keine {MANIFEST}. Nennen Sie den Ordner, den \
                     „wegweiser pack new KÜRZEL“ angelegt hat; in eine Datei .wegweiser wird nicht geschrieben"
                ),
            ));
        }
        Ok(LayeredSource::layered(content, self.pack.iter().map(Layer::new)))
    }

    /// Where words are written.
    pub fn home<'a>(&'a self, content: &'a Path) -> &'a Path {
        self.pack.as_deref().unwrap_or(content)
    }
}

impl Messages {
    /// An error of a command, in the language of messages.
    pub(super) fn failed(self, english: impl Into<String>, german: impl Into<String>) -> CommandError {
        CommandError::Failed(match self {
            Self::En => english.into(),
            Self::De => german.into(),
        })
    }
}
