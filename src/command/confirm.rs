//! `wegweiser confirm`: remembers that translations fit the German of today.

use std::{io::Write, process::ExitCode};

use super::{CommandError, Common};
use crate::{
    content::term::origins::Origins,
    diagnostic::MessageLanguage,
    fs::write_durably,
    language::{Catalogue, LanguageTag, MessageId},
    library::Library,
};

/// Arguments of `confirm`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language, such as ti.
    #[arg(value_name = "TAG")]
    tag: LanguageTag,
    /// Only texts whose names begin so: health, health/emergency, ui. Without any, all texts.
    #[arg(value_name = "TEXT")]
    texts: Vec<String>,
    /// Also texts whose German has changed: somebody has compared them, and they still fit.
    #[arg(long)]
    renew: bool,
    #[command(flatten)]
    common: Common,
}

/// Writes the German of today into `origins.ron` for texts that have no origin.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let library = Library::read(&arguments.common.content).value;
    let (german, words) = (catalogue(&library, &LanguageTag::german())?, catalogue(&library, &arguments.tag)?);
    if arguments.tag == LanguageTag::german() {
        return Err(CommandError::Failed("German is translated from nothing".to_owned()));
    }
    let report = library.origins(&arguments.tag);
    let language: MessageLanguage = arguments.common.messages.into();
    if let (true, Some(finding)) = (report.has_errors(), report.findings.first()) {
        return Err(CommandError::Failed(finding.line(language)));
    }
    let mut origins = report.value;
    let standing = origins.standing(&german, &words);
    let wanted = |id: &MessageId| {
        let id = id.to_string();
        let begins = |text: &String| {
            // `health` is not `health-2`, and `emergency.s1` not `emergency.s10`.
            id.strip_prefix(text.as_str()).is_some_and(|rest| {
                !text.ends_with(|c: char| c.is_ascii_alphanumeric())
                    || !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
            })
        };
        arguments.texts.is_empty() || arguments.texts.iter().any(begins)
    };
    let stale = standing.stale.into_iter().map(|(id, _)| id).filter(|_| arguments.renew);
    let mut count = 0;
    for id in standing.unknown.into_iter().chain(stale).filter(wanted) {
        let ftl = german.files().get(&id.catalogue);
        if let Some(line) = ftl.and_then(|ftl| ftl.line(&id.message, id.attribute.as_deref())) {
            origins.set(&id, &line);
            count += 1;
        }
    }
    if count > 0 {
        write_durably(&arguments.common.content.join(Origins::path(&arguments.tag)), origins.write().as_bytes())?;
    }
    match language {
        MessageLanguage::English => writeln!(out, "{count} texts confirmed.")?,
        MessageLanguage::German => writeln!(out, "{count} Texte bestätigt.")?,
    }
    Ok(ExitCode::SUCCESS)
}

fn catalogue(library: &Library, tag: &LanguageTag) -> Result<Catalogue, CommandError> {
    let language = library
        .language(tag)
        .ok_or_else(|| CommandError::Failed(format!("there is no language {tag} that can be read")))?;
    Ok(library.catalogue(language).value)
}
