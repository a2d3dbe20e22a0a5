//! `wegweiser confirm`: remembers that translations fit the German of today.

use std::{collections::BTreeSet, io::Write, path::Path, process::ExitCode};

use super::{
    CommandError, Common, Messages,
    common::no_language,
    export::{german, not_german},
    packs::WordsOf,
    parts::titled,
    print,
    values::tag,
};
use crate::{
    content::term::origins::Origins,
    diagnostic::{Diagnostic, Location, MessageLanguage},
    fs::write_durably,
    language::{Catalogue, CatalogueId, LanguageTag, Role},
    library::Library,
};

/// Arguments of `confirm`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language, such as ti.
    #[arg(value_name = "TAG", value_parser = tag)]
    tag: LanguageTag,
    /// Only texts whose names begin so: health, health/emergency, ui. Without any, all texts.
    #[arg(value_name = "TEXT")]
    texts: Vec<String>,
    /// Also texts whose German has changed: somebody has compared them, and they still fit.
    #[arg(long)]
    renew: bool,
    #[command(flatten)]
    packs: WordsOf,
    #[command(flatten)]
    common: Common,
}

/// Writes the German of today into `origins.ron` for texts that have no origin.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let Common { content, messages } = &arguments.common;
    let language: MessageLanguage = (*messages).into();
    let library = Library::read(arguments.packs.over(&arguments.common)?).value;
    let german = german(&library)?;
    not_german(&arguments.tag)?;
    let words = words(&library, arguments)?;
    let report = library.origins(&arguments.tag);
    if let (true, Some(finding)) = (report.has_errors(), report.findings.first()) {
        return Err(CommandError::Failed(finding.line(language)));
    }
    let mut findings = unknown(&library, &german, &arguments.texts);
    let mut origins = report.value;
    let standing = origins.standing(&german, &words);
    let wanted = |id: &String| arguments.texts.is_empty() || arguments.texts.iter().any(|text| begins(id, text));
    let stale: Vec<_> = standing.stale.into_iter().map(|(id, _)| id).filter(|id| wanted(&id.to_string())).collect();
    let left = if arguments.renew { 0 } else { stale.len() };
    let renewed = stale.into_iter().filter(|_| arguments.renew);
    let mut count = 0;
    for id in standing.unknown.into_iter().filter(|id| wanted(&id.to_string())).chain(renewed) {
        let ftl = german.files().get(&id.catalogue);
        if let Some(line) = ftl.and_then(|ftl| ftl.line(&id.message, id.attribute.as_deref())) {
            origins.set(&id, &line);
            count += 1;
        }
    }
    if count > 0 {
        let path = arguments.packs.home(content).join(Origins::path(&arguments.tag));
        write_durably(&path, origins.write().as_bytes())?;
    }
    let code = print(&mut findings, language, out)?;
    writeln!(out, "{}", summary(*messages, count, left))?;
    Ok(code)
}

fn summary(messages: Messages, count: usize, left: usize) -> String {
    let left = match (messages, left) {
        (_, 0) => String::new(),
        (Messages::En, left) => {
            format!(" The German of {left} has changed: compare them; what still fits is confirmed with --renew.")
        }
        (Messages::De, left) => {
            format!(
                " Bei {left} hat sich das Deutsche geändert: Vergleichen Sie sie; was noch passt, bestätigt --renew."
            )
        }
    };
    match messages {
        Messages::En => format!("{count} texts confirmed.{left}"),
        Messages::De => format!("{count} Texte bestätigt.{left}"),
    }
}

/// Whether a text's name begins so: `health` is not `health-2`, and `emergency.s1` not `emergency.s10`.
fn begins(id: &str, text: &str) -> bool {
    id.strip_prefix(text).is_some_and(|rest| {
        !text.ends_with(|c: char| c.is_ascii_alphanumeric())
            || !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
    })
}

/// Names that no text begins with; the others are confirmed all the same.
fn unknown(library: &Library, german: &Catalogue, texts: &[String]) -> Vec<Diagnostic> {
    let names = |(id, ftl): (&CatalogueId, &crate::language::FluentFile)| {
        let shown = ftl.entries().filter(|(_, attribute, _)| Role::of(*attribute).is_shown());
        let name = |(message, attribute, _): (&str, Option<&str>, _)| match attribute {
            Some(attribute) => format!("{id}/{message}.{attribute}"),
            None => format!("{id}/{message}"),
        };
        shown.map(name).collect::<Vec<_>>()
    };
    let names: BTreeSet<String> = german.files().iter().flat_map(|(id, ftl)| names((id, ftl))).collect();
    let finding = |text: &String| {
        let place = || Location::file(Path::new("locales").join(LanguageTag::german().to_string()));
        match titled(library, german, text) {
            Some(name) => Diagnostic::error("confirm-title", place()).with("name", name),
            None => Diagnostic::error("confirm-unknown", place()),
        }
        .with("id", text)
    };
    texts.iter().filter(|text| !names.iter().any(|name| begins(name, text))).map(finding).collect()
}

/// The words of the language.
fn words(library: &Library, arguments: &Arguments) -> Result<Catalogue, CommandError> {
    let tag = &arguments.tag;
    let language = library.language(tag).ok_or_else(|| no_language(tag, library))?;
    Ok(library.catalogue(language).value)
}
