//! `wegweiser check`: prints every finding.

use std::{io::Write, process::ExitCode};

use super::{CommandError, Common};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
}

/// Checks the content.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let report = crate::pack::Library::read(&arguments.common.content);
    for finding in &report.findings {
        writeln!(out, "{}: {}", finding.place, finding.message(arguments.common.messages.into()))?;
    }
    Ok(ExitCode::SUCCESS)
}
