//! `wegweiser export`: words for translators, one row a sentence.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{CommandError, Common, Messages, print};
use crate::{
    exchange::translation::{Choice, Format, Present, Standing, collect},
    fs::write_durably,
    language::{Catalogue, LanguageTag},
    library::Library,
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
    #[command(flatten)]
    common: Common,
}

/// Writes the file.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let format = Format::of(&arguments.into).ok_or_else(|| {
        CommandError::Failed(format!("{}: write .xlsx, .csv or .xlf at the end of the name", arguments.into.display()))
    })?;
    let library = Library::read(&arguments.common.content).value;
    let german = german(&library)?;
    if arguments.tag == LanguageTag::german() {
        return Err(CommandError::Failed("German is translated from nothing".to_owned()));
    }
    for module in &arguments.modules {
        if module != "ui" && library.module(module).is_none() {
            return Err(CommandError::Failed(format!("there is no module {module}")));
        }
    }
    let mut findings = Vec::new();
    let present = Present::read(&library, &german, &arguments.tag).unpack_into(&mut findings);
    let choice =
        Choice { missing: arguments.only_missing, stale: arguments.only_stale, modules: arguments.modules.clone() };
    let document = collect(&library, &german, &arguments.tag, &present, &choice);
    let bytes = format.write(&document).map_err(|error| CommandError::Failed(error.to_string()))?;
    write_durably(&arguments.into, &bytes)?;
    let failed = print(&mut findings, arguments.common.messages.into(), out)?;
    let of =
        |wanted: fn(&Standing) -> bool| document.segments.iter().filter(|segment| wanted(&segment.standing)).count();
    let (missing, stale) = (of(|one| *one == Standing::Missing), of(|one| matches!(one, Standing::Stale(_))));
    let (count, file) = (document.segments.len(), arguments.into.display());
    match arguments.common.messages {
        Messages::En => writeln!(out, "{count} texts in {file}: {missing} not translated, {stale} stale.")?,
        Messages::De => writeln!(out, "{count} Texte in {file}: {missing} nicht übersetzt, {stale} veraltet.")?,
    }
    Ok(failed)
}

/// The German words, which everything is translated from.
pub(super) fn german(library: &Library) -> Result<Catalogue, CommandError> {
    let language = library.language(&LanguageTag::german()).ok_or_else(|| {
        CommandError::Failed(
            "there is no German in locales/ that can be read; everything is translated from it".to_owned(),
        )
    })?;
    Ok(library.catalogue(language).value)
}
