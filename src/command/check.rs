//! `wegweiser check`: prints every finding with its place and its cure.

pub(super) mod render;

use std::{io::Write, path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::{CommandError, Common, Format};
use crate::{diagnostic::MessageLanguage, language::day, library::Library};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folder with `assets/` and `locales/`; the same as --content.
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The day facts are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

/// Checks the content.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let root = arguments.path.as_ref().unwrap_or(&arguments.common.content);
    if !root.is_dir() {
        return Err(CommandError::Failed(format!("{} is no folder", root.display())));
    }
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let report = Library::inspect(root, today);
    let language: MessageLanguage = arguments.common.messages.into();
    match arguments.format {
        Format::Text => render::text(report.value.folder(), &report.findings, language, out)?,
        Format::Json => render::json(&report.findings, language, out)?,
    }
    Ok(if report.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
