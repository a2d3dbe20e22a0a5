//! `wegweiser pack new`: a folder for a new language, to fill in.

use std::{io::Write, path::PathBuf, process::ExitCode};

use crate::{
    command::{CommandError, Common},
    diagnostic::MessageLanguage,
    language::LanguageTag,
    library::Library,
    pack::author::template::Template,
};

/// Arguments of `pack new`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The new language, by BCP 47: so, ps, pt-BR.
    #[arg(value_name = "TAG")]
    tag: LanguageTag,
    /// The language to translate from; its texts stand beside each gap.
    #[arg(long, value_name = "LANG", default_value_t = LanguageTag::german())]
    from: LanguageTag,
    /// The folder to make; beside you, named by the tag, if it is not given.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Script (ISO 15924, such as Arab), where the language has more than one and the likely one is not meant.
    #[arg(long, value_name = "SCRIPT", value_parser = script)]
    script: Option<String>,
    #[command(flatten)]
    common: Common,
}

fn script(text: &str) -> Result<String, String> {
    let fits = text.len() == 4 && text.chars().all(|c| c.is_ascii_alphabetic());
    if fits { Ok(text.to_owned()) } else { Err("a script has four letters, such as Latn, Arab or Cyrl".to_owned()) }
}

/// Makes the folder. What is already there is never written over.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let failed = |error: &dyn std::fmt::Display| CommandError::Failed(error.to_string());
    let Arguments { tag, from, into, script, common } = arguments;
    if tag == from {
        return Err(failed(&format!("{tag} is the language to translate from; name the new one")));
    }
    let library = Library::read(&common.content).value;
    let template = Template::new(&library, tag, from, script.as_deref()).map_err(|error| failed(&error))?.value;
    let into = into.clone().unwrap_or_else(|| PathBuf::from(tag.to_string()));
    template.write(&into).map_err(|error| failed(&error))?;
    let (folder, files) = (into.display(), template.files.len());
    let known = &template.known;
    let complete = known.endonym.is_some() && known.german.is_some();
    let lines = match MessageLanguage::from(common.messages) {
        MessageLanguage::English => [
            format!("{folder}: {files} files. README.txt says what to do."),
            format!("Script {}, font {}.", known.script, known.face),
            "That font is not shipped: put its files into assets/fonts of the pack.".to_owned(),
            format!("The name of “{tag}” is not known here: write it into language.ron."),
        ],
        MessageLanguage::German => [
            format!("{folder}: {files} Dateien. README.txt sagt, was zu tun ist."),
            format!("Schrift {}, Schriftfamilie {}.", known.script, known.face),
            "Diese Schriftfamilie liegt nicht bei: Legen Sie ihre Dateien in assets/fonts des Pakets.".to_owned(),
            format!("Der Name von „{tag}“ ist hier nicht bekannt: Schreiben Sie ihn in language.ron."),
        ],
    };
    let said = [true, true, !known.shipped, !complete];
    for (line, _) in lines.iter().zip(said).filter(|(_, said)| *said) {
        writeln!(out, "{line}")?;
    }
    Ok(ExitCode::SUCCESS)
}
