//! `wegweiser picture`: draws a screen into a PNG.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    CommandError, Common,
    common::{failed, no_language, no_languages},
    packs::Packs,
    values::{scale, size, tag},
};
use crate::{
    diagnostic::{Diagnostic, Location, Severity},
    kiosk::LoadedContent,
    language::LanguageTag,
    studio::picture::{self, PictureError, PictureRequest},
    ui::text::TextScale,
};

/// Arguments of `picture`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    packs: Packs,
    /// Prints the names of all screens, one a line.
    #[arg(long)]
    list: bool,
    /// Which screen; several draw several pictures.
    #[arg(long, default_value = "home", value_name = "NAME")]
    screen: Vec<String>,
    /// The reader's language; several draw several pictures.
    #[arg(long, default_value = "de", value_name = "TAG", value_parser = tag)]
    language: Vec<LanguageTag>,
    /// Physical pixels.
    #[arg(long, default_value = "1920x1080", value_name = "WxH", value_parser = size)]
    size: (u32, u32),
    /// Size of text in percent: 100, 125 or 150.
    #[arg(long, default_value = "100", value_parser = scale)]
    text: TextScale,
    /// Black, white and yellow.
    #[arg(long)]
    contrast: bool,
    /// On a wall (wall/MODULE/PAGE): a further language; up to three, in their order. Of cards: one more sheet.
    #[arg(long = "with", value_name = "TAG", value_parser = tag)]
    further: Vec<LanguageTag>,
    /// On a wall: the sentence whose step is drawn, from 1.
    #[arg(long, value_name = "N", default_value_t = 1)]
    row: usize,
    /// Prints each screen's controls as a line of JSON, with name, middle and size, instead of the PNG's path.
    #[arg(long)]
    controls: bool,
    /// The PNG; for several pictures a folder.
    #[arg(long, default_value = "screen.png", value_name = "FILE")]
    output: PathBuf,
}

/// Why a screen was not drawn.
fn drawing(error: &PictureError, screen: &str) -> CommandError {
    match error {
        PictureError::Screen(_) => {
            Diagnostic::error("picture-no-screen", Location::file("screen")).with("screen", screen).into()
        }
        error => failed(error),
    }
}

/// Why a picture was not written.
fn unwritten(path: &Path, error: PictureError) -> CommandError {
    match error {
        PictureError::Write(error) => {
            let finding = Diagnostic::error("file-unwritten", Location::file(path));
            finding.with("file", path.display()).with("error", error).into()
        }
        error => failed(error),
    }
}

/// Languages a screen is drawn in: cards have a sheet for each of a wall's languages, a wall one picture for all.
fn languages<'a>(arguments: &'a Arguments, screen: &str) -> impl Iterator<Item = &'a LanguageTag> + use<'a> {
    let further = if screen == picture::CARDS { arguments.further.as_slice() } else { &[] };
    arguments.language.iter().chain(further)
}

/// Draws.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let messages = arguments.common.language();
    let folder = arguments.packs.over(&arguments.common)?;
    // What is drawn may lack something because of them.
    for finding in folder.findings.iter().filter(|finding| finding.severity == Severity::Error) {
        tracing::warn!("{}", finding.line(messages));
    }
    let settings = arguments.packs.installed.settings(arguments.common.root()?);
    let loaded = LoadedContent::read(folder.value, settings).map_err(|error| no_languages(&error))?.value;
    if let Some(unknown) =
        arguments.language.iter().chain(&arguments.further).find(|tag| loaded.library.language(tag).is_none())
    {
        return Err(no_language(unknown, &loaded.library));
    }
    if arguments.list {
        for name in picture::names(&loaded.library) {
            writeln!(out, "{name}")?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let wanted: Vec<(&String, &LanguageTag)> =
        arguments.screen.iter().flat_map(|screen| languages(arguments, screen).map(move |tag| (screen, tag))).collect();
    let many = wanted.len() > 1;
    if many {
        std::fs::create_dir_all(&arguments.output)?;
    }
    for (screen, language) in wanted {
        let request = PictureRequest {
            screen: screen.clone(),
            language: language.clone(),
            size: arguments.size,
            text: arguments.text,
            contrast: arguments.contrast,
            further: arguments.further.clone(),
            row: arguments.row.saturating_sub(1),
        };
        let drawn = picture::draw(&loaded, &request).map_err(|error| drawing(&error, screen))?;
        let path = if many {
            arguments.output.join(format!("{}-{language}.png", screen.replace('/', "-")))
        } else {
            arguments.output.clone()
        };
        picture::write(&drawn.image, &path).map_err(|error| unwritten(&path, error))?;
        if arguments.controls {
            let line = serde_json::to_string(&drawn.controls).map_err(failed)?;
            writeln!(out, "{line}")?;
        } else {
            writeln!(out, "{}", path.display())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
