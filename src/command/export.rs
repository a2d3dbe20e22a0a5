//! `wegweiser export`: words for translators, one row a sentence.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{CommandError, Common, Messages, common::bytes, packs::WordsOf, print};
use crate::{
    content::Module,
    diagnostic::{Diagnostic, Location},
    exchange::translation::{Choice, Document, Format, Held, Present, Standing, collect, held},
    fs::write_durably,
    language::{Args, Catalogue, LanguageTag},
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
    let messages = &arguments.common.messages;
    let format = Format::of(&arguments.into).ok_or_else(|| {
        let file = arguments.into.display();
        messages.failed(
            format!("{file}: write .xlsx, .csv or .xlf at the end of the name"),
            format!("{file}: Der Name muss auf .xlsx, .csv oder .xlf enden"),
        )
    })?;
    let library = Library::read(arguments.packs.over(&arguments.common)?).value;
    let german = german(&library, *messages)?;
    not_german(&arguments.tag, *messages)?;
    known_modules(&library, &german, &arguments.modules, *messages)?;
    let mut findings = Vec::new();
    let present = Present::read(&library, &german, &arguments.tag).unpack_into(&mut findings);
    let held = if arguments.force { None } else { held_by(&arguments.into, &present)? };
    if let Some(held) = held {
        findings.push(kept(&arguments.into, held, &arguments.tag));
        return print(&mut findings, (*messages).into(), out);
    }
    let choice =
        Choice { missing: arguments.only_missing, stale: arguments.only_stale, modules: arguments.modules.clone() };
    let document = collect(&library, &german, &arguments.tag, &present, &choice);
    let bytes = format.write(&document).map_err(|error| {
        let file = arguments.into.display();
        messages.failed(
            format!("{file}: the file could not be made ({error})"),
            format!("{file}: Die Datei ließ sich nicht erzeugen ({error})"),
        )
    })?;
    write_durably(&arguments.into, &bytes)?;
    if let Some(folder) = pack_beside(&library, &arguments.tag, &arguments.packs) {
        let finding = Diagnostic::warning("exchange-pack-beside", Location::file(folder.join(MANIFEST)));
        findings.push(finding.with("folder", folder.display()).with("tag", &arguments.tag));
    }
    let failed = print(&mut findings, (*messages).into(), out)?;
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
    Ok(match bytes(file, Messages::En) {
        Ok(bytes) => held(file, &bytes, present),
        // Too large for us to have written it.
        Err(CommandError::Failed(_)) => Some(Held::Foreign),
        Err(error) => return Err(error),
    })
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
pub(super) fn not_german(tag: &LanguageTag, messages: Messages) -> Result<(), CommandError> {
    if *tag == LanguageTag::german() {
        return Err(messages.failed("German is translated from nothing", "Deutsch wird aus nichts übersetzt"));
    }
    Ok(())
}

/// Refuses a module nobody has; one that was named by its German title gives its name.
fn known_modules(
    library: &Library,
    german: &Catalogue,
    names: &[String],
    messages: Messages,
) -> Result<(), CommandError> {
    if let Some(name) = names.iter().find(|name| *name != "ui" && library.module(name).is_none()) {
        let meant = meant(library, german, name);
        let (english, deutsch) = match meant {
            Some(id) => (format!("; write {id}"), format!("; schreiben Sie {id}")),
            None => {
                let all: Vec<_> = library.modules().iter().map(|module| module.id.to_string()).collect();
                (format!("; there are ui, {}", all.join(", ")), format!("; es gibt ui, {}", all.join(", ")))
            }
        };
        return Err(messages
            .failed(format!("there is no module {name}{english}"), format!("Es gibt kein Modul {name}{deutsch}")));
    }
    Ok(())
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
pub(super) fn german(library: &Library, messages: Messages) -> Result<Catalogue, CommandError> {
    let language = library.language(&LanguageTag::german()).ok_or_else(|| {
        let root = library.folder().root().display();
        messages.failed(
            format!(
                "there is no German in locales/ that can be read; everything is translated from it. If the content is \
                 not in {root}, name its folder with --content"
            ),
            format!(
                "In locales/ ist kein Deutsch, das sich lesen lässt; daraus wird alles übersetzt. Liegt der Inhalt nicht \
                 in {root}, nennen Sie seinen Ordner mit --content"
            ),
        )
    })?;
    Ok(library.catalogue(language).value)
}
