//! `wegweiser pack new`: a folder for a new language to fill in, or for files of a language that is there to correct.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    command::{
        CommandError, Common, ahead,
        common::{failed_at, no_language as no_language_here},
        export::german,
        narrate::voice_folder,
        parts::{parts, there as every},
        values::{script, tag as language},
    },
    content::Placement,
    diagnostic::{Diagnostic, Location, MessageLanguage},
    language::{Catalogue, CatalogueId, Language, LanguageTag},
    library::{Library, ahead::Ahead},
    pack::author::template::{Known, Template, TemplateError, name_of},
    speech::synthesis::voice::Synthesizer,
};

/// Arguments of `pack new`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The language, by BCP 47: so, ps, pt-BR. Whoever types its name is told the tag.
    #[arg(value_name = "TAG")]
    tag: String,
    /// Only these modules, or ui for the buttons, or console for the leader's own screen. A language that is there is corrected module by module: its files are
    /// copied as they are.
    #[arg(value_name = "MODULE")]
    parts: Vec<String>,
    /// The language to translate from; its texts stand beside each gap.
    #[arg(long, value_name = "LANG", value_parser = language, default_value_t = LanguageTag::german())]
    from: LanguageTag,
    /// The folder to make; beside you, named by the tag (and the modules that are corrected), if it is not given.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Script (ISO 15924, such as Arab), where the language has more than one and the likely one is not meant.
    #[arg(long, value_name = "SCRIPT", value_parser = script)]
    script: Option<String>,
    #[command(flatten)]
    common: Common,
}

/// Makes the folder. What is already there is never written over.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let tag = &language(&arguments.tag)?;
    let library = Library::read(arguments.common.root()?).value;
    let german = german(&library)?;
    let parts = parts(&library, &german, &arguments.parts)?;
    match library.language(tag) {
        Some(there) => correct(arguments, &library, &german, (there, &parts), out),
        None => begin(arguments, &library, &german, (tag, &parts), out),
    }
}

/// A folder of the files of a language that is there.
fn correct(
    arguments: &Arguments,
    library: &Library,
    german: &Catalogue,
    (there, parts): (&Language, &[CatalogueId]),
    out: &mut dyn Write,
) -> Result<ExitCode, CommandError> {
    let tag = &there.tag;
    if parts.is_empty() {
        let finding = Diagnostic::error("new-there", Location::file(CatalogueId::Ui.path(tag)));
        return Err(finding.with("tag", tag).with("name", &there.endonym).with("there", every(library)).into());
    }
    let template = Template::correction(library, german, tag, parts);
    let into = arguments.into.clone().unwrap_or_else(|| PathBuf::from(name_of(tag, parts)));
    template.write(&into).map_err(|error| refused(&error, library))?;
    let (folder, files) = (into.display(), template.files.len());
    let signed = parts.iter().any(|part| is_protected(library, part));
    let lines = match arguments.common.language() {
        MessageLanguage::English => [
            format!("{folder}: {files} files. README.txt says what to do."),
            format!("The words are those of {} as they are now. What you don't change stays.", there.endonym),
            "Buttons and Help belong to the house: a machine takes this pack only if it is signed.".to_owned(),
        ],
        MessageLanguage::German => [
            format!("{folder}: {files} Dateien. README.txt sagt, was zu tun ist."),
            format!("Es sind die Texte auf {}, wie sie jetzt sind. Was Sie nicht ändern, bleibt.", there.endonym),
            "Knöpfe und Hilfe gehören dem Haus: Ein Gerät nimmt dieses Paket nur, wenn es unterschrieben ist."
                .to_owned(),
        ],
    };
    for (line, _) in lines.iter().zip([true, true, signed]).filter(|(_, said)| *said) {
        writeln!(out, "{line}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a part is the house's own in a language that is there.
fn is_protected(library: &Library, part: &CatalogueId) -> bool {
    match part {
        CatalogueId::Ui => true,
        CatalogueId::Console => false,
        CatalogueId::Module(id) => library.module(id).is_some_and(|module| module.shelf == Placement::Help),
    }
}

/// A folder of a language that is new.
fn begin(
    arguments: &Arguments,
    library: &Library,
    german: &Catalogue,
    (tag, parts): (&LanguageTag, &[CatalogueId]),
    out: &mut dyn Write,
) -> Result<ExitCode, CommandError> {
    let Arguments { from, into, script, common, .. } = arguments;
    if tag == from {
        return Err(Diagnostic::error("new-from-itself", Location::file("locales")).with("tag", tag).into());
    }
    let voice = voice(&Template::known(tag, script.as_deref()));
    let template = Template::new(library, (tag, from), parts, script.as_deref(), voice.as_deref());
    let template = template.map_err(|error| refused(&error, library))?.value;
    let into = into.clone().unwrap_or_else(|| PathBuf::from(tag.to_string()));
    template.write(&into).map_err(|error| refused(&error, library))?;
    let language = common.language();
    say(tag, &template, &into, voice.as_deref(), language, out)?;
    let whose = known_name(&template, tag, language);
    writeln!(out, "\n{}:", ahead::heading(language))?;
    ahead::print(&whose, &Ahead::of(library, german, None), "  ", language, out)?;
    Ok(ExitCode::SUCCESS)
}

/// The voice espeak-ng has for a language, where there is espeak-ng.
fn voice(known: &Known) -> Option<String> {
    let synthesizer = Synthesizer::find(&voice_folder(None)).ok()?;
    synthesizer.first(&known.voices).map(str::to_owned)
}

fn refused(error: &TemplateError, library: &Library) -> CommandError {
    match error {
        TemplateError::NoSource(tag) => no_language_here(tag, library),
        TemplateError::NotEmpty(path) => {
            Diagnostic::error("new-not-empty", Location::file(path)).with("file", path.display()).into()
        }
        TemplateError::Io { path, error } => failed_at(path, error),
    }
}

fn known_name(template: &Template, tag: &LanguageTag, language: MessageLanguage) -> String {
    match (language, template.known.german, template.known.endonym) {
        (MessageLanguage::German, Some(german), _) => german.to_owned(),
        (MessageLanguage::English, _, Some(endonym)) => endonym.to_owned(),
        _ => tag.to_string(),
    }
}

/// What was made, and what is still to be known.
fn say(
    tag: &LanguageTag,
    template: &Template,
    into: &Path,
    voice: Option<&str>,
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let (folder, files) = (into.display(), template.files.len());
    let known = &template.known;
    let complete = known.endonym.is_some() && known.german.is_some();
    let spoken = voice.unwrap_or_default();
    let lines = match language {
        MessageLanguage::English => [
            format!("{folder}: {files} files. README.txt says what to do."),
            format!("Script {}, font {}.", known.script, known.face),
            "That font is not shipped: put its files into assets/fonts of the pack.".to_owned(),
            format!("The name of “{tag}” is not known here: write it into language.ron."),
            format!(
                "espeak-ng has a voice: {spoken}. “wegweiser narrate --pack {folder}” makes it speak; listen whether it can be understood."
            ),
        ],
        MessageLanguage::German => [
            format!("{folder}: {files} Dateien. README.txt sagt, was zu tun ist."),
            format!("Schrift {}, Schriftfamilie {}.", known.script, known.face),
            "Diese Schriftfamilie liegt nicht bei: Legen Sie ihre Dateien in assets/fonts des Pakets.".to_owned(),
            format!("Der Name von „{tag}“ ist hier nicht bekannt: Schreiben Sie ihn in language.ron."),
            format!(
                "espeak-ng hat eine Stimme: {spoken}. „wegweiser narrate --pack {folder}“ lässt sie sprechen; hören Sie, ob man sie versteht."
            ),
        ],
    };
    let said = [true, true, !known.shipped, !complete, voice.is_some()];
    for (line, _) in lines.iter().zip(said).filter(|(_, said)| *said) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
