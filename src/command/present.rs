//! `wegweiser present`: a lesson on a wall.

use std::{io::Write, path::Path, process::ExitCode};

use super::{CommandError, Common, common::no_languages, kiosk::no_window, packs::Installed, values::tag};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage},
    kiosk::LoadedContent,
    language::LanguageTag,
    library::Library,
    trainer::{
        keep,
        known::Known,
        lesson::Lesson,
        window::{self, Room},
    },
};

/// Arguments of `present`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The plan, by the name of its file in assets/plans.
    #[arg(value_name = "PLAN", default_value = "first-evening")]
    plan: String,
    /// Languages of the wall in their order, up to four [default: those of the plan, or of the last lesson].
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Vec<LanguageTag>,
    /// Language of the leader's own screen [default: that of the messages].
    #[arg(long, value_name = "TAG", value_parser = tag)]
    screen: Option<LanguageTag>,
    /// Begins anew, rather than where the last lesson ended.
    #[arg(long)]
    anew: bool,
    /// Opens in a window rather than on the whole screen.
    #[arg(long)]
    windowed: bool,
    #[command(flatten)]
    installed: Installed,
    #[command(flatten)]
    common: Common,
}

/// Opens the wall.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let root = arguments.common.root()?;
    arguments.installed.must_be_there()?;
    let folder = arguments.installed.over(root).value;
    let settings = arguments.installed.settings(root);
    let data = arguments.installed.data(root, &settings.value);
    let loaded = LoadedContent::read(folder, settings).map_err(|error| no_languages(&error))?.value;
    let folder = keep::folder(&data, None);
    let (lesson, kept) = lesson(arguments, &loaded.library, &folder, out)?;
    let language = screen_language(arguments, &loaded.library);
    let (library, faces, german, windowed) = (loaded.library, loaded.faces, loaded.active, arguments.windowed);
    window::run(Room { library, faces, german, lesson, kept, folder, language, windowed })
        .map_err(|error| no_window(&error))?;
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

/// The lesson that was kept, where it is of this plan, and whether it is that; else a new one.
fn lesson(
    arguments: &Arguments,
    library: &Library,
    folder: &Path,
    out: &mut dyn Write,
) -> Result<(Lesson, bool), CommandError> {
    let messages = arguments.common.language();
    let there = library.plans();
    let plan = library.plan(&arguments.plan);
    // What is wrong with a plan leaves pages out.
    for finding in &plan.findings {
        writeln!(out, "{}", finding.line(messages))?;
    }
    let plan = plan.value.ok_or_else(|| {
        let finding = Diagnostic::error("plan-none", Location::file("assets/plans"));
        finding.with("plan", &arguments.plan).with("there", there.join(", "))
    })?;
    let steps = Known(library);
    let fresh = Lesson::new(plan, &arguments.language, &steps);
    if arguments.anew {
        return Ok((with(fresh, &arguments.language), false));
    }
    let resumed = keep::resume(folder, fresh.clone(), &|name| there.iter().any(|known| known == name), &steps);
    for finding in &resumed.findings {
        writeln!(out, "{}", finding.line(messages))?;
    }
    let kept = resumed.value.lesson;
    let same = resumed.value.kept && kept.plan.name == arguments.plan;
    let lesson = if same { kept } else { fresh };
    Ok((with(lesson, &arguments.language), same))
}

/// In the languages that were asked for, if any were.
fn with(mut lesson: Lesson, languages: &[LanguageTag]) -> Lesson {
    if !languages.is_empty() {
        lesson.languages = languages.iter().take(crate::trainer::lesson::MOST_LANGUAGES).cloned().collect();
    }
    lesson
}
