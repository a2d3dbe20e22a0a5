//! `wegweiser pack …`: language packs, one file a task.

mod diff;
mod new;

use std::{io::Write, process::ExitCode};

use clap::Subcommand;

use super::CommandError;

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
    /// Shows what changed between two packs: texts, pages, clips, fonts, places.
    Diff(diff::Arguments),
}

/// Runs a task of `pack`.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    match &arguments.task {
        Task::New(arguments) => new::run(arguments, out),
        Task::Diff(arguments) => diff::run(arguments, out),
    }
}
