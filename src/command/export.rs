//! `wegweiser export`: words for translators, one row a sentence.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    CommandError, Common, Messages,
    common::{bytes, pack_beside},
    packs::WordsOf,
    parts::parts,
    print,
    values::tag,
};
use crate::{
    diagnostic::{Diagnostic, Location},
    exchange::translation::{Choice, Document, Format, Held, Present, Standing, collect, held},
    fs::write_durably,
    language::{Catalogue, LanguageTag},
    library::{Library, MANIFEST},
};

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language to translate into, such as ti. It need not have a folder yet.
    #[arg(value_name = "TAG", value_parser = tag)]
    tag: LanguageTag,
    /// File to write: .xlsx, .csv, or .xlf for XLIFF 2.1.
    #[arg(long, value_name = "FILE")]
    into: PathBuf,
    /// Only texts that have no translation.
    #[arg(long)]
    only_missing: bool,
    /// Only texts whose German has changed since; with --only-missing both.
    #[arg(long)]
    only_stale: bool,
    /// Only this module, or ui, or console for the leader's own screen; may be given several times.
    #[arg(long = "module", value_name = "MODULE")]
    modules: Vec<String>,
    /// Writes over a file that somebody has filled in: what was not imported from it is lost.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    packs: WordsOf,
    #[command(flatten)]
    common: Common,
}

/// Writes the file.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let place = || Location::file(&arguments.into);
    let format = Format::of(&arguments.into)
        .ok_or_else(|| Diagnostic::error("export-ending", place()).with("file", arguments.into.display()))?;
    let library = Library::read(arguments.packs.over(&arguments.common)?).value;
    let german = german(&library)?;
    not_german(&arguments.tag)?;
    parts(&library, &german, &arguments.modules)?;
    let mut findings = Vec::new();
    let present = Present::read(&library, &german, &arguments.tag).unpack_into(&mut findings);
    let held = if arguments.force { None } else { held_by(&arguments.into, &present)? };
    if let Some(held) = held {
        findings.push(kept(&arguments.into, held, &arguments.tag, &arguments.packs));
        findings.extend(beside(arguments));
        return print(&mut findings, arguments.common.language(), out);
    }
    let choice =
        Choice { missing: arguments.only_missing, stale: arguments.only_stale, modules: arguments.modules.clone() };
    let document = collect(&library, &german, &arguments.tag, &present, &choice);
    let unmade =
        |error| Diagnostic::error("export-unmade", place()).with("file", arguments.into.display()).with("error", error);
    let bytes = format.write(&document).map_err(unmade)?;
    write_durably(&arguments.into, &bytes)?;
    findings.extend(beside(arguments));
    let failed = print(&mut findings, arguments.common.language(), out)?;
    writeln!(out, "{}", summary(&document, arguments))?;
    Ok(failed)
}

fn summary(document: &Document, arguments: &Arguments) -> String {
    let of =
        |wanted: fn(&Standing) -> bool| document.segments.iter().filter(|segment| wanted(&segment.standing)).count();
    let (missing, stale) = (of(|one| *one == Standing::Missing), of(|one| matches!(one, Standing::Stale(_))));
    let (count, file) = (document.segments.len(), arguments.into.display());
    match arguments.common.messages {
        Messages::En => format!("{count} texts in {file}: {missing} not translated, {stale} stale."),
        Messages::De => format!("{count} Texte in {file}: {missing} nicht übersetzt, {stale} veraltet."),
    }
}

/// What somebody filled into the file that is to be written; `None`: nothing, or there is no such file.
pub(super) fn held_by(file: &Path, present: &Present) -> Result<Option<Held>, CommandError> {
    if !file.is_file() {
        return Ok(None);
    }
    // What is too large or can't be read was not written by us.
    Ok(bytes(file).map_or(Some(Held::Foreign), |bytes| held(file, &bytes, present)))
}

/// A pack of the language that lies here and was not named.
fn beside(arguments: &Arguments) -> Option<Diagnostic> {
    let folder = pack_beside(&arguments.tag).filter(|_| arguments.packs.pack.is_none())?;
    let finding = Diagnostic::warning("exchange-pack-beside", Location::file(folder.join(MANIFEST)));
    Some(finding.with("folder", folder.display()).with("tag", &arguments.tag))
}

/// What somebody filled in is read first, into the words it was written from.
fn kept(file: &Path, held: Held, tag: &LanguageTag, packs: &WordsOf) -> Diagnostic {
    let place = Location::file(file);
    match held {
        Held::Texts(count) => {
            let finding = Diagnostic::error("exchange-filled", place).with("count", count);
            let pack = packs.pack.as_ref().map(|pack| format!(" --pack {}", pack.display())).unwrap_or_default();
            finding.with("file", file.display()).with("tag", tag).with("pack", pack)
        }
        Held::Foreign => Diagnostic::error("exchange-foreign", place),
    }
}

/// German is translated from nothing.
pub(super) fn not_german(tag: &LanguageTag) -> Result<(), CommandError> {
    match *tag == LanguageTag::german() {
        true => Err(Diagnostic::error("german-source", Location::file("locales/de")).into()),
        false => Ok(()),
    }
}

/// The German words, which everything is translated from.
pub(super) fn german(library: &Library) -> Result<Catalogue, CommandError> {
    let german = library.language(&LanguageTag::german());
    let german = german.ok_or_else(|| Diagnostic::error("german-none", Location::file("locales/de")))?;
    Ok(library.catalogue(german).value)
}
