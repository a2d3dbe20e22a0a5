//! `wegweiser pack build`: one file of a folder.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    CommandError, OnMachine, check::working, is_of_the_pack, on_machine::unbuilt, password, rest_is_shown_by, shown,
};
use crate::{
    command::check::render::{self, Sources},
    diagnostic::{Diagnostic, Location, MessageLanguage, Report, Severity},
    library::LayeredSource,
    pack::{
        check::unsigned::{NEEDS_SIGNATURE, signed},
        format::{
            build::seal,
            package::{ENDING, Form, Package},
            signature::sign,
        },
        machine::store::withdrawn,
    },
};

/// Arguments of `pack build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder with pack.ron.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Where the pack is written [default: <id>-<version>.wegweiser in the working folder].
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// Signs with this minisign secret key.
    #[arg(long, value_name = "KEY")]
    sign: Option<PathBuf>,
    /// Writes a folder rather than one file.
    #[arg(long)]
    folder_form: bool,
    #[command(flatten)]
    machine: OnMachine,
}

/// Builds a pack. One with errors is not built.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let installer = arguments.machine.installer()?;
    let language = arguments.machine.language();
    if let Some(key) = arguments.sign.as_ref().filter(|key| !key.is_file()) {
        return Err(Diagnostic::error("sign-key-none", Location::file(key)).with("file", key.display()).into());
    }
    let others = installer.store().coming(&installer.keys).value;
    let mut report = working(&arguments.folder, &installer.base, others, installer.clock.today());
    if arguments.sign.is_some() {
        // It may replace Help's core; whoever trusts the key decides.
        signed(&mut report.findings);
    }
    for finding in report.findings.iter_mut().filter(|finding| finding.code == NEEDS_SIGNATURE) {
        finding.severity = Severity::Error;
    }
    told_in_short(&report, &arguments.folder, language, out)?;
    if report.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    let Some(package) = Package::open(&arguments.folder, Form::Working).value else { return Ok(ExitCode::FAILURE) };
    let ask = || {
        password(match language {
            MessageLanguage::English => "Password of the key: ",
            MessageLanguage::German => "Passwort des Schlüssels: ",
        })
    };
    let sealed = seal(&arguments.folder, &package, &withdrawn(&LayeredSource::from(&*arguments.folder)), |manifest| {
        arguments.sign.as_ref().map(|key| sign(manifest, key, ask)).transpose()
    })
    .map_err(|error| unbuilt(&arguments.folder, error))?;
    let default = || PathBuf::from(format!("{}-{}.{ENDING}", package.manifest.id, package.manifest.version));
    let into = arguments.into.clone().unwrap_or_else(default);
    let written = if arguments.folder_form { sealed.write_folder(&into) } else { sealed.write_file(&into) };
    written.map_err(|error| unbuilt(&into, error))?;
    let files = sealed.manifest.files.as_ref().map_or(0, std::collections::BTreeMap::len);
    let kib = fs::metadata(&into)?.len().div_ceil(1024);
    match language {
        MessageLanguage::English => writeln!(out, "{}: {files} files, {kib} KiB", shown(&into))?,
        MessageLanguage::German => writeln!(out, "{}: {files} Dateien, {kib} KiB", shown(&into))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What is about the pack with its lines; of the rest how many there are, and which command shows them.
fn told_in_short(
    report: &Report<LayeredSource>,
    folder: &Path,
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let (shown, rest): (Vec<_>, Vec<_>) =
        report.findings.iter().cloned().partition(|found| is_of_the_pack(found.severity, found.code));
    render::findings(&Sources::of(&report.value, Some(folder)), &shown, language, out)?;
    writeln!(out, "{}", render::summary(report.findings.iter().map(|finding| finding.severity), language))?;
    rest_is_shown_by(rest.len(), folder, language, out)
}
