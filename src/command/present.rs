//! `wegweiser present`: a lesson on a wall.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use super::{
    CommandError, Common,
    common::no_languages,
    kiosk::{no_window, trace},
    packs::Installed,
    values::tag,
};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage},
    kiosk::LoadedContent,
    language::LanguageTag,
    library::Library,
    trainer::{
        course::{self, Venue, Wanted},
        keep::{self, Keeper, Resumed},
        window::{self, Room},
    },
};

/// Arguments of `present`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The plan, by the name of its file: one's own, or one of assets/plans [default: that of the last lesson, else
    /// first-evening].
    #[arg(value_name = "PLAN")]
    plan: Option<String>,
    /// Languages of the wall in their order, up to four [default: those of the plan, or of the last lesson].
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Vec<LanguageTag>,
    /// Language of the leader's own screen [default: that of the messages].
    #[arg(long, value_name = "TAG", value_parser = tag)]
    screen: Option<LanguageTag>,
    /// Writes what happened when, as JSON lines.
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// Begins anew, rather than where the last lesson ended.
    #[arg(long)]
    anew: bool,
    /// Folder of a USB stick: everything that is written goes there, and nothing stays on the laptop.
    #[arg(long, value_name = "DIR")]
    stick: Option<PathBuf>,
    /// Opens in a window rather than on the whole screen.
    #[arg(long)]
    windowed: bool,
    #[command(flatten)]
    installed: Installed,
    #[command(flatten)]
    common: Common,
}

/// Opens the wall.
pub fn run(arguments: &Arguments, out: &mut dyn Write, begun: Instant) -> Result<ExitCode, CommandError> {
    let trace = trace(arguments.trace.as_deref(), begun)?;
    let root = arguments.common.root()?;
    arguments.installed.must_be_there()?;
    let stick = stick(arguments)?;
    let folder = arguments.installed.over(root).value;
    let settings = arguments.installed.settings(root);
    let data = arguments.installed.data(root, &settings.value);
    let loaded = LoadedContent::read(folder, settings).map_err(|error| no_languages(&error))?.value;
    let folder = keep::folder(&data, stick.as_deref());
    // A stick that can't be written is told before the lesson, and hinders none.
    let unwritten = Keeper::begin(folder.clone()).1;
    say(unwritten.as_slice(), arguments, out)?;
    let Resumed { lesson, kept } = lesson(arguments, &loaded.library, &folder, out)?;
    let language = screen_language(arguments, &loaded.library);
    let (library, faces, german, windowed) = (loaded.library, loaded.faces, loaded.active, arguments.windowed);
    let (served, at, messages) = (library.clone(), folder.clone(), arguments.common.language());
    let room = Room { library: served, faces, german, lesson, kept, folder: at, language, messages, trace, windowed };
    window::run(room).map_err(|error| no_window(&error))?;
    say(&course::end(&library, &folder, messages), arguments, out)?;
    Ok(ExitCode::SUCCESS)
}

/// The language of the leader's own screen: the one that was asked for, else that of the messages.
fn screen_language(arguments: &Arguments, library: &Library) -> LanguageTag {
    let messages = match arguments.common.language() {
        MessageLanguage::German => Some(LanguageTag::german()),
        MessageLanguage::English => "en".parse().ok(),
    };
    let known = |tag: &LanguageTag| library.language(tag).is_some();
    arguments.screen.clone().or(messages).filter(known).unwrap_or_else(LanguageTag::german)
}

/// The stick, by a path that finds it again after it was pulled out.
fn stick(arguments: &Arguments) -> Result<Option<PathBuf>, CommandError> {
    let Some(stick) = &arguments.stick else { return Ok(None) };
    if !stick.is_dir() {
        let finding = Diagnostic::error("stick-none", Location::file(stick));
        return Err(finding.with("file", stick.display()).into());
    }
    Ok(Some(std::path::absolute(stick)?))
}

/// The lesson that begins, or goes on.
fn lesson(
    arguments: &Arguments,
    library: &Library,
    folder: &Path,
    out: &mut dyn Write,
) -> Result<Resumed, CommandError> {
    let venue = Venue { library, folder, today: jiff::Zoned::now().date(), messages: arguments.common.language() };
    let (plan, languages, anew) = (arguments.plan.as_deref(), &*arguments.language, arguments.anew);
    let mut begun = course::begin(venue, &Wanted { plan, languages, anew });
    let none = begun.value.is_none().then(|| begun.findings.pop()).flatten();
    say(&begun.findings, arguments, out)?;
    match (begun.value, none) {
        (Some(resumed), _) => Ok(resumed),
        (None, Some(finding)) => Err(finding.into()),
        (None, None) => Err(Diagnostic::error("plan-none", Location::file("assets/plans")).into()),
    }
}

/// Prints findings, a line each.
fn say(findings: &[Diagnostic], arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    for finding in findings {
        writeln!(out, "{}", finding.line(arguments.common.language()))?;
    }
    Ok(())
}
