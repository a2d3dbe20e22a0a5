//! `wegweiser site import`: entries of a table or of Open Referral into a site file.

use std::{
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use jiff::civil::Date;

use super::{CommandError, Common, common::bytes, print, values::day};
use crate::{
    content::directory::{Entry, House, Needs, Position, Site},
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity, SourceText},
    exchange::directory::{Imported, Vocabulary, import},
    fs::write_durably,
    library::{Library, ReadError},
    settings::{NamedSite, Settings},
};

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
    /// Site file to write, such as assets/sites/house.ron: from the folder you are in, or else from that of the content,
    /// whichever has its first folder. Entries with the same id are replaced; the house and everything else stay. Without
    /// it nothing is written.
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
    let library = Library::read(&arguments.common.content);
    let mut findings: Vec<Diagnostic> =
        library.findings.into_iter().filter(|finding| finding.place.file == Path::new("assets/needs.ron")).collect();
    let library = library.value;
    let towns = library.towns().value;
    let vocabulary = Vocabulary::new(library.needs(), &towns).with_words(&library);
    let bytes = bytes(&arguments.file)?;
    let mut imported = import(&arguments.file, &bytes, &vocabulary, today);
    findings.append(&mut imported.findings);
    let count = imported.entries.len();
    let done = match &arguments.into {
        Some(into) if count > 0 => {
            let path = target(into, &arguments.common.content);
            let done = merged(&path, imported, &arguments.file, library.needs(), today, &mut findings)?;
            findings.extend(unshown(&path, &arguments.common.content));
            done.map(|counts| (counts, path))
        }
        _ => {
            findings.extend(fresh(&arguments.file, imported.entries).expired(today));
            None
        }
    };
    let code = print(&mut findings, language, out)?;
    writeln!(out, "{}", summary(&findings, count, done, language))?;
    Ok(code)
}

/// Where a file is written: from the folder the command runs in, or from the content's, whichever has its first folder. A
/// content team works in either.
fn target(into: &Path, content: &Path) -> PathBuf {
    let first = into.components().next().map(|first| Path::new(first.as_os_str()));
    let here = first.is_none_or(|first| first.exists() || !content.join(first).exists());
    if here { into.to_owned() } else { content.join(into) }
}

/// A warning where the kiosk of this content shows another site than the one that was written.
fn unshown(path: &Path, content: &Path) -> Vec<Diagnostic> {
    let settings = content.join("kiosk.ron");
    let shows = |folder: &Path| {
        let sites = content.join("assets/sites").canonicalize().ok();
        sites.is_some() && folder.canonicalize().ok() == sites
    };
    match path.file_stem().and_then(|name| name.to_str()) {
        Some(name) if settings.is_file() && path.parent().is_some_and(shows) => {
            NamedSite::of(&Settings::read(&settings).value.site, &settings).unshown(&[name.to_owned()])
        }
        _ => Vec::new(),
    }
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
    mut imported: Imported,
    file: &Path,
    needs: &Needs,
    today: Date,
    findings: &mut Vec<Diagnostic>,
) -> Result<Option<(usize, usize)>, CommandError> {
    let shown = path;
    let unread = |why: ReadError| Diagnostic::error("unreadable", Location::file(path)).because(why);
    let (site, counts) = match fs::read(path) {
        Ok(bytes) => {
            let source = SourceText::decoded(shown, &bytes).ok_or_else(|| unread(ReadError::NotText))?;
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
            imported.find_in(&site);
            findings.extend(fresh(file, imported.entries.clone()).expired(today));
            let counts = site.merge(imported.entries);
            (site, counts)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            findings.push(Diagnostic::note("import-new", Location::file(shown)));
            let counts = (imported.entries.len(), 0);
            let new = fresh(file, imported.entries);
            findings.extend(new.expired(today));
            (new, counts)
        }
        Err(error) => return Err(unread(error.into()).into()),
    };
    write_durably(path, site.write().as_bytes())?;
    Ok(Some(counts))
}

fn summary(
    findings: &[Diagnostic],
    count: usize,
    done: Option<((usize, usize), PathBuf)>,
    language: MessageLanguage,
) -> String {
    let of = |kind: Severity| findings.iter().filter(|finding| finding.severity == kind).count();
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    match language {
        MessageLanguage::English => {
            let entries = if count == 1 { "entry" } else { "entries" };
            let done = done.map_or_else(
                || "nothing written".to_owned(),
                |((new, replaced), path)| format!("{new} new and {replaced} replaced in {}", path.display()),
            );
            format!("{count} {entries} read, {done}. Errors: {errors}, warnings: {warnings}, notes: {notes}")
        }
        MessageLanguage::German => {
            let entries = if count == 1 { "Eintrag" } else { "Einträge" };
            let done = done.map_or_else(
                || "nichts geschrieben".to_owned(),
                |((new, replaced), path)| format!("{new} neu und {replaced} ersetzt in {}", path.display()),
            );
            format!("{count} {entries} gelesen, {done}. Fehler: {errors}, Warnungen: {warnings}, Hinweise: {notes}")
        }
    }
}
