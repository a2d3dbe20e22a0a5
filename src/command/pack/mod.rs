//! `wegweiser pack …`: language packs, from an empty folder to a running kiosk.

mod build;
mod check;
mod diff;
mod install;
mod keys;
mod list;
mod new;
mod on_machine;
mod vet;

pub(in crate::command) use check::working;
#[cfg(feature = "kiosk")]
pub(in crate::command) use on_machine::unbuilt;

use std::{io::Write, process::ExitCode};

use clap::Subcommand;

use super::CommandError;
use on_machine::{OnMachine, is_of_the_pack, password, rest_is_shown_by, shown, signed, tell};

/// Arguments of `pack`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Makes a folder for a new language, with every message to fill in and its source as a remark; or for modules of a
    /// language that is there, to correct.
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
    Remove(install::Removal),
    /// Goes back to the version before.
    Back(install::Named),
    /// Makes a pair of keys to sign packs with.
    Keys(keys::Arguments),
    /// What a check runs in a process of its own.
    #[command(hide = true)]
    Vet(vet::Arguments),
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
        Task::Remove(removal) => install::remove(removal, out),
        Task::Back(named) => install::back(named, out),
        Task::Keys(arguments) => keys::run(arguments, out),
        Task::Vet(arguments) => vet::run(arguments),
    }
}
