//! `wegweiser status`: how far each language has come, as one table, as JSON or as a page to send round.

mod html;
mod overview;
mod render;

use std::{fs, io::Write, path::PathBuf, process::ExitCode, str::FromStr as _};

use jiff::civil::Date;

use super::{CommandError, Common, Format, print};
use crate::{
    diagnostic::{MessageLanguage, Report, Severity},
    language::{LanguageTag, day},
    library::{Library, coverage::Status, matrix::Matrix, tiles::without_tile},
};
use overview::Overview;

/// Arguments of `status`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// How it is written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Writes a page to send round, for each module and language, instead of the table.
    #[arg(long, value_name = "FILE", conflicts_with = "format")]
    html: Option<PathBuf>,
    /// The day facts are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

/// Shows how far each language has come. What is missing is no failure.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let root = &arguments.common.content;
    if !root.is_dir() {
        return Err(CommandError::Failed(format!("{} is no folder", root.display())));
    }
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let Report { value: library, mut findings } = Library::read(root);
    let status = Status::of(&library, today).unpack_into(&mut findings);
    let Some(status) = status else {
        let message = "there is no German in locales/ that can be read; every language is compared with it";
        return Err(CommandError::Failed(message.to_owned()));
    };
    let findings = Report::new((), findings).sorted().findings;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let overview = Overview { status, today, errors };
    let language: MessageLanguage = arguments.common.messages.into();
    if let Some(path) = &arguments.html {
        let titles = LanguageTag::from_str(html::titles(language)).unwrap_or_else(|_| LanguageTag::german());
        let matrix = Matrix::of(&library, &titles).value;
        let failed = |error: std::io::Error| CommandError::Failed(format!("{}: {error}", path.display()));
        fs::write(path, html::page(&overview, &matrix, language)).map_err(failed)?;
        writeln!(out, "{}", path.display())?;
        return Ok(ExitCode::SUCCESS);
    }
    match arguments.format {
        Format::Text => {
            render::text(&overview, language, out)?;
            let mut hidden = without_tile(&library);
            if !hidden.is_empty() {
                writeln!(out)?;
                print(&mut hidden, language, out)?;
            }
        }
        Format::Json => render::json(&overview, language, out)?,
    }
    Ok(ExitCode::SUCCESS)
}
