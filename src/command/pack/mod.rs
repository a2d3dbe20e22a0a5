//! `wegweiser pack …`: language packs, from an empty folder to a running kiosk.

mod build;
mod check;
mod diff;
mod install;
mod keys;
mod list;
mod new;
mod vet;

#[cfg(feature = "kiosk")]
pub(in crate::command) use check::working;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use jiff::civil::Date;

use super::{CommandError, Common};
use crate::clock::Clock;
use crate::{
    diagnostic::{MessageLanguage, rendered::Told},
    language::day,
    pack::{format::signature::Trust, machine::install::Installer},
    settings::Settings,
};

/// Arguments of `pack`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Makes a folder for a new language, with every message to fill in and its source as a remark.
    New(new::Arguments),
    /// Checks a pack, or a folder that is to become one, over the content it will lie on.
    Check(check::Arguments),
    /// Makes one file of a folder, with the hash of every file, and signs it.
    Build(build::Arguments),
    /// Checks a pack and installs it on this machine.
    Install(install::Arguments),
    /// Shows what changed between two packs: texts, pages, clips, fonts, places.
    Diff(diff::Arguments),
    /// Lists the packs of this machine.
    List(list::Arguments),
    /// No longer serves a pack; its last version stays to go back to.
    Remove(install::Named),
    /// Goes back to the version before.
    Back(install::Named),
    /// Makes a pair of keys to sign packs with.
    Keys(keys::Arguments),
    /// What a check runs in a process of its own.
    #[command(hide = true)]
    Vet(vet::Arguments),
}

/// The machine whose packs are meant.
#[derive(Debug, clap::Args)]
struct OnMachine {
    #[command(flatten)]
    common: Common,
    /// Settings with the data folder and the trusted keys [default: kiosk.ron beside the content].
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Folder of what the machine keeps [default: data_folder of the settings].
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The day facts are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

impl OnMachine {
    fn language(&self) -> MessageLanguage {
        self.common.messages.into()
    }

    /// What takes packs here. A key that can't be read is said.
    fn installer(&self) -> Result<Installer, CommandError> {
        let content = &self.common.content;
        let settings = self.settings.clone().unwrap_or_else(|| content.join("kiosk.ron"));
        let machine = Settings::read(&settings);
        for finding in &machine.findings {
            tracing::warn!("{}", finding.line(self.language()));
        }
        let mut installer = Installer::of(&machine.value, std::env::current_exe()?, content, Clock::on(self.today));
        if let Some(data) = &self.data {
            installer.data.clone_from(data);
        }
        Ok(installer)
    }
}

/// Runs a task of `pack`.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    match &arguments.task {
        Task::New(arguments) => new::run(arguments, out),
        Task::Diff(arguments) => diff::run(arguments, out),
        Task::Check(arguments) => check::run(arguments, out),
        Task::Build(arguments) => build::run(arguments, out),
        Task::Install(arguments) => install::run(arguments, out),
        Task::List(arguments) => list::run(arguments, out),
        Task::Remove(named) => install::remove(named, out),
        Task::Back(named) => install::back(named, out),
        Task::Keys(arguments) => keys::run(arguments, out),
        Task::Vet(arguments) => vet::run(arguments),
    }
}

/// Findings, a line each, the worst first.
fn tell(told: &[Told], language: MessageLanguage, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut sorted: Vec<&Told> = told.iter().collect();
    sorted.sort_by_key(|told| (std::cmp::Reverse(told.severity), *told));
    for told in sorted {
        writeln!(out, "{}", told.line(language))?;
    }
    Ok(())
}

/// Who signed a pack, in words.
fn signed(trust: &Trust, language: MessageLanguage) -> String {
    match (trust, language) {
        (Trust::Signed(name), MessageLanguage::English) => format!("signed by {name}"),
        (Trust::Signed(name), MessageLanguage::German) => format!("unterschrieben von {name}"),
        (Trust::Unknown(key), MessageLanguage::English) => format!("signed with the unknown key {key}"),
        (Trust::Unknown(key), MessageLanguage::German) => format!("unterschrieben mit dem unbekannten Schlüssel {key}"),
        (Trust::Unsigned, MessageLanguage::English) => "not signed".to_owned(),
        (Trust::Unsigned, MessageLanguage::German) => "nicht unterschrieben".to_owned(),
        (Trust::Broken, MessageLanguage::English) => "its signature does not fit".to_owned(),
        (Trust::Broken, MessageLanguage::German) => "die Unterschrift passt nicht".to_owned(),
    }
}

/// A password from the terminal; `None` where there is none to be had.
fn password(prompt: &str) -> Option<String> {
    rpassword::prompt_password(prompt).ok().filter(|password| !password.is_empty())
}

/// The name of a file, as messages show it.
fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
