//! `wegweiser preview`: the kiosk on a folder somebody works on, which shows what is saved at once.

mod watched;
mod workplace;

use std::{path::PathBuf, process::ExitCode, sync::Arc, time::Instant};

pub use super::packs::Installed;
pub use workplace::{Speaker, Workplace};

use super::{
    CommandError, Common,
    common::no_languages,
    kiosk::{no_window, trace},
    values::tag,
};
use crate::{
    diagnostic::{MessageLanguage, Report},
    kiosk::LoadedContent,
    language::LanguageTag,
    studio::preview::{self, Setup, Workshop as _},
};

/// Arguments of `preview`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a pack, or a language: then the folder of that name beside you, or the language in the content.
    #[arg(value_name = "PATH|TAG")]
    what: PathBuf,
    /// The language to show, where a pack has several.
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Option<LanguageTag>,
    /// Who records with the button Record: a name that may be shown, or `anonymous`.
    #[arg(long, value_name = "NAME", requires = "consent")]
    person: Option<String>,
    /// What they agreed to in writing; `kiosk` is needed.
    #[arg(long, value_enum, value_delimiter = ',')]
    consent: Vec<super::record::Use>,
    /// Writes what happened when, as JSON lines.
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    #[command(flatten)]
    installed: Installed,
    #[command(flatten)]
    common: Common,
}

/// Opens the preview.
pub fn run(arguments: &Arguments, begun: Instant) -> Result<ExitCode, CommandError> {
    let trace = trace(arguments.trace.as_deref(), begun)?;
    arguments.installed.must_be_there()?;
    let content = &arguments.common.content;
    let speaker = speaker(arguments);
    let workplace = Workplace::find(content, &arguments.what, arguments.language.as_ref(), speaker)?;
    let workplace = workplace.with(arguments.installed.clone());
    let settings = arguments.installed.settings(content).value;
    let folder = workplace.folder().value;
    let loaded = LoadedContent::read(folder, Report::clean(preview::settings(settings)));
    let loaded = loaded.map_err(|error| no_languages(&error))?.value;
    let messages = MessageLanguage::from(arguments.common.messages);
    let setup = Setup { tag: workplace.tag.clone(), title: workplace.title(), messages };
    let watched = workplace.watched();
    preview::run(loaded, setup, watched, Arc::new(workplace), trace).map_err(|error| no_window(&error))?;
    Ok(ExitCode::SUCCESS)
}

/// Who records, as `record` is told.
fn speaker(arguments: &Arguments) -> Option<Speaker> {
    let consent: Vec<String> = arguments.consent.iter().map(|scope| scope.name().to_owned()).collect();
    let name = arguments.person.clone().unwrap_or_else(|| "anonymous".to_owned());
    (!consent.is_empty()).then_some(Speaker { name, consent })
}
