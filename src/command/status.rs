//! `wegweiser status`: how far each language has come, as one table, as JSON or as a page to send round.

mod html;
mod overview;
mod render;

use std::{fs, io::Write, path::PathBuf, process::ExitCode, str::FromStr as _};

use jiff::civil::Date;

use super::{CommandError, Common, Format, packs::Packs, print, values::day};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Report, Severity},
    language::LanguageTag,
    library::{Library, coverage::Status, matrix::Matrix, tiles::without_tile},
};
use overview::Overview;

/// Arguments of `status`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    packs: Packs,
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
    let mut findings = Vec::new();
    let folder = arguments.packs.over(&arguments.common)?.unpack_into(&mut findings);
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let library = Library::read(folder).unpack_into(&mut findings);
    let status = Status::of(&library, today).unpack_into(&mut findings);
    let Some(status) = status else {
        return Err(Diagnostic::error("german-none", Location::file("locales/de/language.ron")).into());
    };
    let findings = Report::new((), findings).sorted().findings;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let overview = Overview { status, today, errors };
    let language: MessageLanguage = arguments.common.messages.into();
    if let Some(path) = &arguments.html {
        let titles = LanguageTag::from_str(html::titles(language)).unwrap_or_else(|_| LanguageTag::german());
        let matrix = Matrix::of(&library, &titles).value;
        let page = html::page(&overview, &matrix, language);
        let unwritten = |error| Diagnostic::error("file-unwritten", Location::file(path)).with("error", error);
        fs::write(path, page).map_err(|error| unwritten(error).with("file", path.display()))?;
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
