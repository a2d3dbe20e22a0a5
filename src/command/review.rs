//! `wegweiser review`: somebody has read the words of a part, and signs them as they are today.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use jiff::civil::Date;

use super::{
    CommandError, Common,
    common::no_language,
    export::german,
    packs::WordsOf,
    parts::parts,
    print,
    values::{day, tag},
};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity},
    fs::write_durably,
    language::{Catalogue, CatalogueId, Language, LanguageTag, Review, sign},
    library::{Library, ReadError},
};

/// Arguments of `review`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language that was read, such as ti.
    #[arg(value_name = "TAG", value_parser = tag)]
    tag: LanguageTag,
    /// What was read: modules, such as health, or ui for the buttons and the words of language.ron, or console.
    #[arg(value_name = "MODULE", required = true)]
    parts: Vec<String>,
    /// Who read it: a name that others may read.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Day of the reading (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    #[command(flatten)]
    packs: WordsOf,
    #[command(flatten)]
    common: Common,
}

/// Writes the reviews into `language.ron`, all of them or none.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let messages: MessageLanguage = arguments.common.messages.into();
    let by = name(&arguments.by)?;
    let on = arguments.on.unwrap_or_else(|| jiff::Zoned::now().date());
    let library = Library::read(arguments.packs.over(&arguments.common)?).value;
    let language = language(&library, arguments)?;
    let parts = parts(&library, &german(&library)?, &arguments.parts)?;
    let (words, mut errors) = words(&library, &language, &parts);
    if !errors.is_empty() {
        let code = print(&mut errors, messages, out)?;
        let nothing = match messages {
            MessageLanguage::English => "Nothing is signed.",
            MessageLanguage::German => "Nichts ist unterschrieben.",
        };
        writeln!(out, "{nothing}")?;
        return Ok(code);
    }
    let review = |id: &CatalogueId| Review::Reviewed { by: by.clone(), on, words: words.words_hash(id) };
    let reviews: BTreeMap<String, Review> = parts.iter().map(|id| (id.to_string(), review(id))).collect();
    let path = manifest(&language.tag);
    let unread = |error: ReadError| Diagnostic::error("unreadable", Location::file(&path)).because(error);
    let source = library.folder().text(&path).map_err(unread)?;
    let unsigned = |_| Diagnostic::error("review-unsigned", Location::file(&path)).with("file", path.display());
    let text = sign(&source, &language, &reviews).map_err(unsigned)?;
    let file = library.folder().path(&path).map_err(unread)?;
    write_durably(&file, text.as_bytes())?;
    for id in &parts {
        let count = words.files().get(id).map_or(0, |ftl| ftl.entries().count());
        let (tag, hash) = (&language.tag, words.words_hash(id).map(|hash| hash.to_string()).unwrap_or_default());
        match messages {
            MessageLanguage::English => {
                writeln!(out, "{tag} {id}: signed by {by} on {on}. Texts: {count}, hash: {hash}")?;
            }
            MessageLanguage::German => {
                writeln!(out, "{tag} {id}: unterschrieben von {by} am {on}. Texte: {count}, Hash: {hash}")?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The name on one line, so that it fits into the file and into a table.
fn name(typed: &str) -> Result<String, CommandError> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.is_empty() || name.contains(char::is_control) {
        true => Err(Diagnostic::error("review-nobody", Location::file("language.ron")).into()),
        false => Ok(name),
    }
}

fn manifest(tag: &LanguageTag) -> PathBuf {
    Path::new("locales").join(tag.to_string()).join("language.ron")
}

/// The language, as the content or the pack has it. A pack signs only languages that it brings itself: what it writes
/// would else lie in the content, under words that are the pack's.
fn language(library: &Library, arguments: &Arguments) -> Result<Arc<Language>, CommandError> {
    let Arguments { tag, packs, common, .. } = arguments;
    let (home, path) = (packs.home(&common.content), manifest(tag));
    if packs.pack.is_some() && !home.join(&path).is_file() {
        let finding = Diagnostic::error("review-elsewhere", Location::file(&path)).with("tag", tag);
        return Err(finding.with("pack", home.display()).into());
    }
    library.language(tag).cloned().ok_or_else(|| no_language(tag, library))
}

/// The words of the language, and what keeps somebody from signing the parts: nobody sees what has an error.
fn words(library: &Library, language: &Arc<Language>, parts: &[CatalogueId]) -> (Catalogue, Vec<Diagnostic>) {
    let mut errors = Vec::new();
    let words = library.catalogue(language).unpack_into(&mut errors);
    let files: Vec<PathBuf> = parts.iter().map(|id| id.path(&language.tag)).collect();
    errors.retain(|finding| finding.severity == Severity::Error && files.contains(&finding.place.file));
    (words, errors)
}
