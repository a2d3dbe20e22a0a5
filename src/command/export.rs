//! `wegweiser export`: words for translators, one row a sentence.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    CommandError, Common, Messages,
    common::{bytes, no_module},
    packs::WordsOf,
    print,
};
use crate::{
    content::Module,
    diagnostic::{Diagnostic, Location},
    exchange::translation::{Choice, Document, Format, Held, Present, Standing, collect, held},
    fs::write_durably,
    language::{Args, Catalogue, LanguageTag, no_language},
    library::{Library, MANIFEST},
};

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language to translate into, such as ti. It need not have a folder yet.
    #[arg(value_name = "TAG")]
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
    /// Only this module, or ui; may be given several times.
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
    a_language(&arguments.tag)?;
    known_modules(&library, &german, &arguments.modules)?;
    let mut findings = Vec::new();
    let present = Present::read(&library, &german, &arguments.tag).unpack_into(&mut findings);
    let held = if arguments.force { None } else { held_by(&arguments.into, &present)? };
    if let Some(held) = held {
        findings.push(kept(&arguments.into, held, &arguments.tag));
        return print(&mut findings, arguments.common.language(), out);
    }
    let choice =
        Choice { missing: arguments.only_missing, stale: arguments.only_stale, modules: arguments.modules.clone() };
    let document = collect(&library, &german, &arguments.tag, &present, &choice);
    let unmade =
        |error| Diagnostic::error("export-unmade", place()).with("file", arguments.into.display()).with("error", error);
    let bytes = format.write(&document).map_err(unmade)?;
    write_durably(&arguments.into, &bytes)?;
    if let Some(folder) = pack_beside(&library, &arguments.tag, &arguments.packs) {
        let finding = Diagnostic::warning("exchange-pack-beside", Location::file(folder.join(MANIFEST)));
        findings.push(finding.with("folder", folder.display()).with("tag", &arguments.tag));
    }
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

fn kept(file: &Path, held: Held, tag: &LanguageTag) -> Diagnostic {
    let place = Location::file(file);
    match held {
        Held::Texts(count) => {
            let finding = Diagnostic::error("exchange-filled", place).with("count", count);
            finding.with("file", file.display()).with("tag", tag)
        }
        Held::Foreign => Diagnostic::error("exchange-foreign", place),
    }
}

/// A pack of the language that lies in the working folder, where neither the content has the language nor a pack is named.
pub(super) fn pack_beside(library: &Library, tag: &LanguageTag, packs: &WordsOf) -> Option<PathBuf> {
    let folder = PathBuf::from(tag.to_string());
    let words = library.folder().root().join("locales").join(&folder);
    (packs.pack.is_none() && !words.is_dir() && folder.join(MANIFEST).is_file()).then_some(folder)
}

/// German is translated from nothing.
pub(super) fn not_german(tag: &LanguageTag) -> Result<(), CommandError> {
    match *tag == LanguageTag::german() {
        true => Err(Diagnostic::error("german-source", Location::file("locales/de")).into()),
        false => Ok(()),
    }
}

/// Refuses a word that is no tag of a language, however well formed; one that is a language's name gives its tag.
fn a_language(tag: &LanguageTag) -> Result<(), CommandError> {
    let Some(meant) = no_language(tag) else { return Ok(()) };
    let meant: Vec<String> = meant.iter().map(ToString::to_string).collect();
    let finding = match meant.is_empty() {
        true => Diagnostic::error("new-no-language", Location::file("locales")),
        false => Diagnostic::error("new-no-language-called", Location::file("locales")).with("meant", meant.join(", ")),
    };
    Err(finding.with("tag", tag).into())
}

/// Refuses a module nobody has; one that was named by its German title gives its name.
fn known_modules(library: &Library, german: &Catalogue, names: &[String]) -> Result<(), CommandError> {
    let Some(name) = names.iter().find(|name| *name != "ui" && library.module(name).is_none()) else { return Ok(()) };
    Err(match meant(library, german, name) {
        Some(id) => Diagnostic::error("module-none-called", Location::file("assets/modules")).with("meant", id),
        None => no_module(library),
    }
    .with("module", name)
    .into())
}

/// The module with this German title.
pub(super) fn meant(library: &Library, german: &Catalogue, title: &str) -> Option<String> {
    let titled = |module: &&std::sync::Arc<Module>| {
        let own = german.format(&module.title(), &Args::none()).unwrap_or_default();
        own.to_lowercase() == title.to_lowercase()
    };
    let found = library.modules().iter().find(titled);
    found.map(|module| module.id.to_string())
}

/// The German words, which everything is translated from.
pub(super) fn german(library: &Library) -> Result<Catalogue, CommandError> {
    let german = library.language(&LanguageTag::german());
    let german = german.ok_or_else(|| Diagnostic::error("german-none", Location::file("locales/de")))?;
    Ok(library.catalogue(german).value)
}
