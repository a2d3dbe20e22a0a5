//! `wegweiser site import`: entries of a table or of Open Referral into a site file.

use std::{
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use jiff::civil::Date;

use super::{CommandError, Common, print};
use crate::{
    content::directory::{Entry, House, Needs, Position, Site},
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity, SourceText},
    exchange::directory::{Vocabulary, import},
    fs::write_durably,
    language::day,
    library::{Library, ReadError},
};

/// Largest file that is imported, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Arguments of `site`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Reads entries from CSV, XLSX or Open Referral HSDS 3.0 (JSON), and says what could not be used.
    Import(Import),
}

/// Arguments of `site import`.
#[derive(Debug, clap::Args)]
struct Import {
    /// Table (.csv, .xlsx) or Open Referral file (.json).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Site file to write, such as assets/sites/house.ron, from the folder of the content. Entries with the same id are
    /// replaced; the house and everything else stay. Without it nothing is written.
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// The day entries are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    #[command(flatten)]
    common: Common,
}

/// Runs a task of `site`.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let Task::Import(arguments) = &arguments.task;
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let language: MessageLanguage = arguments.common.messages.into();
    let bytes = read(&arguments.file)?;
    let library = Library::read(&arguments.common.content);
    let mut findings: Vec<Diagnostic> =
        library.findings.into_iter().filter(|finding| finding.place.file == Path::new("assets/needs.ron")).collect();
    let library = library.value;
    let towns = library.towns().value;
    let vocabulary = Vocabulary::new(library.needs(), &towns).with_words(&library);
    let imported = import(&arguments.file, &bytes, &vocabulary);
    findings.extend(imported.findings);
    let count = imported.entries.len();
    let new = fresh(&arguments.file, imported.entries);
    findings.extend(new.expired(today));
    let done = match &arguments.into {
        Some(into) if count > 0 => {
            let path = arguments.common.content.join(into);
            merged(&path, into, new, library.needs(), &mut findings)?
        }
        _ => None,
    };
    let code = print(&mut findings, language, out)?;
    writeln!(out, "{}", summary(&findings, count, done, language))?;
    Ok(code)
}

fn read(path: &Path) -> Result<Vec<u8>, CommandError> {
    let failed = |error: &dyn std::fmt::Display| CommandError::Failed(format!("{}: {error}", path.display()));
    let size = fs::metadata(path).map_err(|error| failed(&error))?.len();
    if size > LARGEST {
        return Err(failed(&format!("the file has {size} bytes, more than {LARGEST}")));
    }
    fs::read(path).map_err(|error| failed(&error))
}

/// A site of imported entries alone; its house is still to be written.
fn fresh(path: &Path, entries: Vec<Entry>) -> Site {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or("").to_owned();
    let centre = entries.iter().find_map(|entry| entry.position).unwrap_or(Position::MAGDEBURG);
    Site { id: name.clone(), sample: false, name, centre, house: House::default(), entries }
}

/// Lays entries over the site file, or begins one. Gives how many were new and replaced; `None` where the file has
/// errors: what could not be read in it would be lost, so nothing is written.
fn merged(
    path: &Path,
    shown: &Path,
    new: Site,
    needs: &Needs,
    findings: &mut Vec<Diagnostic>,
) -> Result<Option<(usize, usize)>, CommandError> {
    let failed = |error: std::io::Error| CommandError::Failed(format!("{}: {error}", path.display()));
    let (site, counts) = match fs::read(path) {
        Ok(bytes) => {
            let not_text = || failed(std::io::Error::other(ReadError::NotText));
            let source = SourceText::decoded(shown, &bytes).ok_or_else(not_text)?;
            if source.is_converted() {
                findings.push(Diagnostic::note("text-utf16", Location::file(shown)));
            }
            let report = Site::read(&source, needs);
            let errors = report.has_errors();
            let Some(mut site) = report.unpack_into(findings).filter(|_| !errors) else {
                findings.push(Diagnostic::error("import-refused", Location::file(shown)));
                return Ok(None);
            };
            if site.sample {
                findings.push(Diagnostic::warning("import-sample", Location::file(shown)));
            }
            let counts = site.merge(new.entries);
            (site, counts)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            findings.push(Diagnostic::note("import-new", Location::file(shown)));
            let counts = (new.entries.len(), 0);
            (new, counts)
        }
        Err(error) => return Err(failed(error)),
    };
    write_durably(path, site.write().as_bytes())?;
    Ok(Some(counts))
}

fn summary(findings: &[Diagnostic], count: usize, done: Option<(usize, usize)>, language: MessageLanguage) -> String {
    let of = |kind: Severity| findings.iter().filter(|finding| finding.severity == kind).count();
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    match (language, done) {
        (MessageLanguage::English, Some((new, replaced))) => format!(
            "{count} entries read, {new} new and {replaced} replaced. Errors: {errors}, warnings: {warnings}, notes: {notes}"
        ),
        (MessageLanguage::English, None) => {
            format!("{count} entries read, nothing written. Errors: {errors}, warnings: {warnings}, notes: {notes}")
        }
        (MessageLanguage::German, Some((new, replaced))) => format!(
            "{count} Einträge gelesen, {new} neu und {replaced} ersetzt. Fehler: {errors}, Warnungen: {warnings}, Hinweise: {notes}"
        ),
        (MessageLanguage::German, None) => format!(
            "{count} Einträge gelesen, nichts geschrieben. Fehler: {errors}, Warnungen: {warnings}, Hinweise: {notes}"
        ),
    }
}
