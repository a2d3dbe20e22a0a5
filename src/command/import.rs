//! `wegweiser import`: words from translators into a language's files.

use std::{
    collections::BTreeSet,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    CommandError, Common, Messages,
    common::{bytes, pack_beside},
    export::german,
    packs::WordsOf,
    print,
    values::tag,
};
use crate::{
    content::term::origins::Origins,
    diagnostic::{Diagnostic, Location, Report, Severity},
    exchange::translation::{Counts, Present, Received, Taken, place, read},
    fs::write_all_durably,
    language::{CatalogueId, LanguageTag, ReviewState, no_language},
    library::{LayeredSource, Library, MANIFEST, lapsed::Lapsed, tiles::no_tile},
};

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Table (.xlsx, .csv) or XLIFF 2 file (.xlf).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language, where the file doesn't say.
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Option<LanguageTag>,
    /// Say what would happen, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Also texts of an XLIFF file that the other program calls not translated or not looked at.
    #[arg(long)]
    unfinished: bool,
    #[command(flatten)]
    packs: WordsOf,
    #[command(flatten)]
    common: Common,
}

/// Reads the file and writes what could be placed.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let content = &arguments.common.content;
    let bytes = bytes(&arguments.file)?;
    let folder = arguments.packs.over(&arguments.common)?;
    let library = Library::read(folder.clone()).value;
    let mut received = read(&arguments.file, &bytes);
    let mut findings = std::mem::take(&mut received.findings);
    let mut counts = Counts::default();
    if let Some(tag) = language(arguments, &library, &received, &mut findings) {
        let taken = Taken { unfinished: arguments.unfinished };
        let laid = lay(&library, &tag, &received, taken)?.unpack_into(&mut findings);
        counts = laid.counts;
        if !arguments.dry_run {
            let root = arguments.packs.home(content);
            let files: Vec<_> = laid.files.into_iter().map(|(path, bytes)| (root.join(path), bytes)).collect();
            let signed = signed(&library, &tag);
            write_all_durably(&files)?;
            findings.extend(lapsed(&Library::read(folder).value, &tag, &signed));
        }
    }
    let code = print(&mut findings, arguments.common.language(), out)?;
    writeln!(out, "{}", summary(counts, arguments))?;
    Ok(code)
}

/// Parts of a language whose signature holds.
fn signed(library: &Library, tag: &LanguageTag) -> BTreeSet<String> {
    let Some(language) = library.language(tag).filter(|language| !language.review.is_empty()) else {
        return BTreeSet::new();
    };
    let words = library.catalogue(language).value;
    let parts = language.review.keys().filter(|part| words.review(&CatalogueId::named(part)) == ReviewState::Holds);
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
pub(super) fn lay(
    library: &Library,
    tag: &LanguageTag,
    received: &Received,
    taken: Taken,
) -> Result<Report<Laid>, CommandError> {
    let mut findings = Vec::new();
    let german = german(library)?;
    let present = Present::read(library, &german, tag).unpack_into(&mut findings);
    let placed = place(&german, &present, received, taken).unpack_into(&mut findings);
    let mut files: Vec<_> = placed.files.iter().map(|(id, text)| (id.path(tag), text.clone().into_bytes())).collect();
    if placed.origins != present.origins {
        files.push((Origins::path(tag), placed.origins.write().into_bytes()));
    }
    if !files.is_empty() {
        findings.extend(unseen(library.folder(), tag));
    }
    Ok(Report::new(Laid { counts: placed.counts, files }, findings))
}

/// What else it takes until somebody sees the language: its `language.ron`, and a tile. One of a pack has a tile whatever
/// the settings say.
fn unseen(folder: &LayeredSource, tag: &LanguageTag) -> Vec<Diagnostic> {
    let manifest = Path::new("locales").join(tag.to_string()).join("language.ron");
    let new = (!folder.has(&manifest)).then(|| Diagnostic::note("exchange-new", Location::file(manifest)));
    let tile = if folder.layers().len() > 1 { None } else { no_tile(folder.root(), tag) };
    new.map(|finding| finding.with("tag", tag)).into_iter().chain(tile).collect()
}

/// The language the file is laid into: the one asked for, which must be one the file can mean.
fn language(
    arguments: &Arguments,
    library: &Library,
    received: &Received,
    findings: &mut Vec<Diagnostic>,
) -> Option<LanguageTag> {
    let place = || Location::file(&arguments.file);
    // A name that the file gives is the language that is asked for, where it means it.
    let called = received.tag.as_ref().and_then(|said| Some((said, no_language(said)?)));
    if let (None, Some((said, meant))) = (&arguments.language, &called) {
        findings.push(no_tag(place(), said, meant));
        return None;
    }
    let tag = match (&arguments.language, &received.tag) {
        (Some(asked), Some(_)) if called.is_some_and(|(_, meant)| meant.contains(asked)) => asked.clone(),
        (Some(asked), Some(said)) => {
            let finding = unlike(&arguments.file, asked, said);
            let other = finding.as_ref().is_some_and(|finding| finding.severity == Severity::Error);
            findings.extend(finding);
            (!other).then(|| asked.clone())?
        }
        (Some(tag), None) => tag.clone(),
        (None, Some(said)) => match relative(library, said) {
            Some(close) => {
                let finding = Diagnostic::error("exchange-language-close", place());
                findings.push(finding.with("said", said).with("close", close));
                return None;
            }
            None => said.clone(),
        },
        (None, None) => {
            // A file of which nothing could be read has a finding of its own.
            findings
                .extend((!received.rows.is_empty()).then(|| Diagnostic::error("exchange-language-unknown", place())));
            return None;
        }
    };
    if tag == LanguageTag::german() {
        findings.push(Diagnostic::error("exchange-german", place()));
        return None;
    }
    if let Some(folder) = pack_beside(&tag).filter(|_| arguments.packs.pack.is_none()) {
        let finding = Diagnostic::error("exchange-pack-beside", Location::file(folder.join(MANIFEST)));
        findings.push(finding.with("folder", folder.display()).with("tag", &tag));
        return None;
    }
    Some(tag)
}

/// The finding about a file that calls its language by a word that is no tag.
fn no_tag(place: Location, said: &LanguageTag, meant: &[LanguageTag]) -> Diagnostic {
    let meant: Vec<String> = meant.iter().map(ToString::to_string).collect();
    let finding = match meant.is_empty() {
        true => Diagnostic::error("exchange-no-language", place),
        false => Diagnostic::error("exchange-no-language-called", place).with("meant", meant.join(", ")),
    };
    finding.with("tag", said)
}

/// What is said of a file that calls its language otherwise than asked. Programs for translators add regions.
pub(super) fn unlike(file: &Path, asked: &LanguageTag, said: &LanguageTag) -> Option<Diagnostic> {
    let finding = |finding: Diagnostic| finding.with("asked", asked).with("said", said);
    if asked == said {
        None
    } else if asked.is_close_to(said) {
        Some(finding(Diagnostic::note("exchange-region", Location::file(file))))
    } else {
        Some(finding(Diagnostic::error("exchange-language", Location::file(file))))
    }
}

/// A language there is that a file may mean whose own there is not.
fn relative(library: &Library, said: &LanguageTag) -> Option<LanguageTag> {
    let folder = library.folder();
    let tags: Vec<LanguageTag> =
        folder.names(Path::new("locales")).iter().filter_map(|name| name.parse().ok()).collect();
    if tags.contains(said) {
        return None;
    }
    tags.into_iter().find(|tag| *tag != LanguageTag::german() && tag.is_close_to(said))
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
