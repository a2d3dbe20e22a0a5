//! `wegweiser import`: words from translators into a language's files.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{CommandError, Common, Messages, export::german, print};
use crate::{
    content::term::origins::Origins,
    diagnostic::{Diagnostic, Location, Report},
    exchange::translation::{Counts, Present, Received, place, read},
    fs::write_all_durably,
    language::{CatalogueId, LanguageTag, ReviewState},
    library::{Library, lapsed::Lapsed},
};

/// Largest file that is imported, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Table (.xlsx, .csv) or XLIFF 2 file (.xlf).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language, where the file doesn't say.
    #[arg(long, value_name = "TAG")]
    language: Option<LanguageTag>,
    /// Say what would happen, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    common: Common,
}

/// Reads the file and writes what could be placed.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let bytes = bytes(&arguments.file)?;
    let library = Library::read(&arguments.common.content).value;
    let mut received = read(&arguments.file, &bytes);
    let mut findings = std::mem::take(&mut received.findings);
    let mut counts = Counts::default();
    if let Some(tag) = language(arguments, received.tag.as_ref(), !received.rows.is_empty(), &mut findings) {
        let laid = lay(&library, &tag, &received)?.unpack_into(&mut findings);
        counts = laid.counts;
        if !arguments.dry_run {
            let root = &arguments.common.content;
            let files: Vec<_> = laid.files.into_iter().map(|(path, bytes)| (root.join(path), bytes)).collect();
            let signed = signed(&library, &tag);
            write_all_durably(&files)?;
            findings.extend(lapsed(&Library::read(root).value, &tag, &signed));
        }
    }
    let code = print(&mut findings, arguments.common.messages.into(), out)?;
    writeln!(out, "{}", summary(counts, arguments))?;
    Ok(code)
}

/// Parts of a language whose signature holds.
fn signed(library: &Library, tag: &LanguageTag) -> BTreeSet<String> {
    let Some(language) = library.language(tag).filter(|language| !language.review.is_empty()) else {
        return BTreeSet::new();
    };
    let words = library.catalogue(language).value;
    let parts = language.review.keys().filter(|part| {
        let id = if *part == "ui" { CatalogueId::Ui } else { CatalogueId::Module((*part).clone().into()) };
        words.review(&id) == ReviewState::Holds
    });
    parts.cloned().collect()
}

/// What of it no longer counts for the words that were written.
fn lapsed(library: &Library, tag: &LanguageTag, signed: &BTreeSet<String>) -> Vec<Diagnostic> {
    let Some(language) = library.language(tag).filter(|_| !signed.is_empty()) else { return Vec::new() };
    let words = library.catalogue(language).value;
    let lapsed = Lapsed::of(&words, library.modules()).filter(|lapsed| signed.contains(&lapsed.part));
    let place = Location::file(Path::new("locales").join(tag.to_string()).join("language.ron"));
    let finding = |lapsed: Lapsed| {
        let finding = Diagnostic::warning("review-stale", place.clone()).with("tag", tag).with("part", lapsed.part);
        finding.with("by", lapsed.by).with("on", lapsed.on)
    };
    lapsed.map(finding).collect()
}

/// What is to be written, by paths in the content.
#[derive(Debug)]
pub(super) struct Laid {
    pub(super) counts: Counts,
    pub(super) files: Vec<(PathBuf, Vec<u8>)>,
}

/// Lays what came back into the files of a language; nothing is written yet.
pub(super) fn lay(library: &Library, tag: &LanguageTag, received: &Received) -> Result<Report<Laid>, CommandError> {
    let mut findings = Vec::new();
    let german = german(library)?;
    let present = Present::read(library, &german, tag).unpack_into(&mut findings);
    let placed = place(&german, &present, received).unpack_into(&mut findings);
    let mut files: Vec<_> = placed.files.iter().map(|(id, text)| (id.path(tag), text.clone().into_bytes())).collect();
    if placed.origins != present.origins {
        files.push((Origins::path(tag), placed.origins.write().into_bytes()));
    }
    let manifest = Path::new("locales").join(tag.to_string()).join("language.ron");
    if !files.is_empty() && !library.folder().has(&manifest) {
        findings.push(Diagnostic::note("exchange-new", Location::file(manifest)).with("tag", tag));
    }
    Ok(Report::new(Laid { counts: placed.counts, files }, findings))
}

/// The language the file is laid into: the one asked for, which must be the one the file says.
fn language(
    arguments: &Arguments,
    said: Option<&LanguageTag>,
    has_rows: bool,
    findings: &mut Vec<Diagnostic>,
) -> Option<LanguageTag> {
    let place = || Location::file(&arguments.file);
    let tag = match (&arguments.language, said) {
        (Some(asked), Some(said)) if asked != said => {
            findings.push(Diagnostic::error("exchange-language", place()).with("asked", asked).with("said", said));
            return None;
        }
        (Some(tag), _) | (None, Some(tag)) => tag.clone(),
        (None, None) => {
            // A file of which nothing could be read has a finding of its own.
            findings.extend(has_rows.then(|| Diagnostic::error("exchange-language-unknown", place())));
            return None;
        }
    };
    if tag == LanguageTag::german() {
        findings.push(Diagnostic::error("exchange-german", place()));
        return None;
    }
    Some(tag)
}

/// A file's bytes, if it isn't too large.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, CommandError> {
    let failed = |error: &dyn std::fmt::Display| CommandError::Failed(format!("{}: {error}", path.display()));
    let size = fs::metadata(path).map_err(|error| failed(&error))?.len();
    if size > LARGEST {
        return Err(failed(&format!("the file has {size} bytes, more than {LARGEST}")));
    }
    fs::read(path).map_err(|error| failed(&error))
}

fn summary(counts: Counts, arguments: &Arguments) -> String {
    let Counts { placed, unchanged, empty, refused } = counts;
    match (arguments.common.messages, arguments.dry_run) {
        (Messages::En, dry) => {
            let end = if dry { " Nothing was written." } else { "" };
            format!(
                "{placed} texts placed, {unchanged} unchanged, {empty} without a translation, {refused} not placed.{end}"
            )
        }
        (Messages::De, dry) => {
            let end = if dry { " Nichts wurde geschrieben." } else { "" };
            format!(
                "{placed} Texte übernommen, {unchanged} unverändert, {empty} ohne Übersetzung, {refused} nicht übernommen.{end}"
            )
        }
    }
}
