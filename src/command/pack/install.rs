//! `wegweiser pack install`, `remove` and `back`: the packs of a machine, from its terminal.
//!
//! A running kiosk notices and shows the change when nobody is in a visit.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{CommandError, OnMachine, is_of_the_pack, rest_is_shown_by, signed, tell};
use crate::{
    command::{check::render, narrate::progress_bar},
    diagnostic::{Diagnostic, Location, MessageLanguage, rendered::refuses},
    pack::check::inspect::Stage,
};

/// Arguments of `pack install`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The pack: a file (.wegweiser) or a folder that was built.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    #[command(flatten)]
    machine: OnMachine,
    /// Prints how long each part took, as JSON.
    #[arg(long)]
    timings: bool,
    /// MiB of memory the check may use.
    #[arg(long, value_name = "MIB", hide = true)]
    memory: Option<u64>,
    /// Seconds the check may take.
    #[arg(long, value_name = "SECONDS", hide = true)]
    seconds: Option<u64>,
    /// Ends at this step as a loss of power would.
    #[arg(long, value_name = "STEP", hide = true)]
    fault: Option<String>,
}

/// Checks a pack and serves it.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let mut installer = arguments.machine.installer()?;
    let language = arguments.machine.language();
    installer.fault.clone_from(&arguments.fault);
    installer.limits.memory = arguments.memory.unwrap_or(installer.limits.memory);
    if let Some(seconds) = arguments.seconds {
        installer.limits.time = std::time::Duration::from_secs(seconds);
    }
    let bar = progress_bar(1000);
    let mut checked = installer.prepare(&arguments.pack, None, &|at| {
        bar.set_message(stage(at.stage, language));
        bar.set_position(at.done.into());
    });
    bar.finish_and_clear();
    let (shown, rest): (Vec<_>, Vec<_>) =
        checked.told.iter().cloned().partition(|told| is_of_the_pack(told.severity, &told.code));
    tell(&shown, language, out)?;
    writeln!(out, "{}", render::summary(checked.told.iter().map(|told| told.severity), language))?;
    rest_is_shown_by(rest.len(), &arguments.pack, language, out)?;
    if refuses(&checked.told) || checked.id.is_none() {
        let refused = match language {
            MessageLanguage::English => "Not installed; nothing was changed.",
            MessageLanguage::German => "Nicht installiert; es wurde nichts verändert.",
        };
        writeln!(out, "{refused}")?;
        return Ok(ExitCode::FAILURE);
    }
    let since = std::time::Instant::now();
    installer.switch()?;
    checked.timings.switch_ms += u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX);
    let name = checked.name.unwrap_or_default();
    let trust = checked.trust.map(|trust| signed(&trust, language)).unwrap_or_default();
    match language {
        MessageLanguage::English => writeln!(out, "{name} is installed ({trust}).")?,
        MessageLanguage::German => writeln!(out, "{name} ist installiert ({trust}).")?,
    }
    if arguments.timings {
        writeln!(out, "{}", serde_json::to_string(&checked.timings).map_err(std::io::Error::from)?)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is being done, in words.
const fn stage(stage: Stage, language: MessageLanguage) -> &'static str {
    match (stage, language) {
        (Stage::Unpack, MessageLanguage::English) => "unpacking",
        (Stage::Unpack, MessageLanguage::German) => "wird ausgepackt",
        (Stage::Media, MessageLanguage::English) => "drawing fonts, decoding sound",
        (Stage::Media, MessageLanguage::German) => "Schriften und Ton werden geprüft",
        (Stage::Rules, MessageLanguage::English) => "checking the content",
        (Stage::Rules, MessageLanguage::German) => "Inhalte werden geprüft",
    }
}

/// A pack of the machine, by its id.
#[derive(Debug, clap::Args)]
pub struct Named {
    /// The pack's id, as `pack list` shows it.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    machine: OnMachine,
}

/// Arguments of `pack remove`.
#[derive(Debug, clap::Args)]
pub struct Removal {
    #[command(flatten)]
    named: Named,
    /// Deletes its files too: nobody can go back to it.
    #[arg(long)]
    for_good: bool,
}

/// No longer serves a pack.
pub fn remove(Removal { named, for_good }: &Removal, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let installer = named.machine.installer()?;
    let (known, words) = match for_good {
        true => (installer.forget(&named.id)?, ("is deleted", "ist gelöscht")),
        false => (installer.remove(&named.id)?, ("is removed", "ist entfernt")),
    };
    done(named, known, words, out)
}

/// Goes back to the version before.
pub fn back(named: &Named, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let known = named.machine.installer()?.back(&named.id)?;
    done(named, known, ("is shown as it was before", "wird wieder gezeigt wie vorher"), out)
}

fn done(named: &Named, known: bool, words: (&str, &str), out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let id = &named.id;
    match (known, named.machine.language()) {
        (true, MessageLanguage::English) => writeln!(out, "{id} {}.", words.0)?,
        (true, MessageLanguage::German) => writeln!(out, "{id} {}.", words.1)?,
        (false, _) => return Err(Diagnostic::error("pack-unknown", Location::file("packs")).with("pack", id).into()),
    }
    Ok(ExitCode::SUCCESS)
}
