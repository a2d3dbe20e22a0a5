//! The command line: one file a subcommand, each with its arguments and `run(args, common, out)`.
//!
//! Exit codes: 0 fine, 1 the content has errors, 2 the tool itself failed.

mod ahead;
mod check;
mod common;
mod confirm;
mod export;
mod german;
mod import;
#[cfg(feature = "kiosk")]
mod kiosk;
mod narrate;
mod pack;
mod packs;
mod parts;
#[cfg(feature = "kiosk")]
mod picture;
#[cfg(feature = "kiosk")]
mod present;
#[cfg(feature = "kiosk")]
pub mod preview;
mod record;
mod review;
mod site;
#[cfg(feature = "kiosk")]
mod staff_pin;
mod status;
mod values;

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, error::ErrorKind};

#[cfg(not(feature = "kiosk"))]
use crate::diagnostic::{Diagnostic, Location};
pub use common::{CommandError, Common, Messages};
use common::{Format, print};
use values::Unfit;

/// A guide in many languages on a touchscreen. Without a command it opens the kiosk.
#[derive(Debug, Parser)]
#[command(name = "wegweiser", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[cfg(feature = "kiosk")]
    #[command(flatten)]
    kiosk: kiosk::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Checks content and prints every finding with file, line and cure.
    Check(check::Arguments),
    /// Language packs: from an empty folder to a running kiosk.
    Pack(pack::Arguments),
    /// Remembers that translations fit the German of today, so that a later change of German is noticed.
    Confirm(confirm::Arguments),
    /// Writes words for translators into a workbook, a table or XLIFF, one row a sentence.
    Export(export::Arguments),
    /// Reads words from translators into the files of their language, and says what could not be placed.
    Import(import::Arguments),
    /// Draws a screen into a PNG, without a display.
    #[cfg(feature = "kiosk")]
    Picture(picture::Arguments),
    /// Shows a lesson on a wall, turned by keys and a clicker.
    #[cfg(feature = "kiosk")]
    Present(present::Arguments),
    /// Opens the kiosk in a window on a folder somebody works on, with findings beside it; shows what is saved at once.
    #[cfg(feature = "kiosk")]
    Preview(preview::Arguments),
    /// Makes the synthetic narration of what nobody has recorded; only what changed is made anew.
    Narrate(narrate::Arguments),
    /// Records people: text by text from the microphone, or from sound files with --import.
    Record(record::Arguments),
    /// Signs words that somebody has read: writes who, when and which words into the language's file.
    Review(review::Arguments),
    /// What one house knows: imports its site file.
    Site(site::Arguments),
    /// Makes the line of kiosk.ron that lets staff in with a PIN.
    #[cfg(feature = "kiosk")]
    StaffPin(staff_pin::Arguments),
    /// Shows how far each language has come, what a lawyer must read and which facts expire soon.
    Status(status::Arguments),
}

/// Warnings go to standard error; `RUST_LOG` says otherwise.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| {
        // A desktop without a portal for settings costs a window's frame its theme, no more.
        tracing_subscriber::EnvFilter::new("warn,winit=error,bevy_winit=error,sctk_adwaita=off")
    });
    // A second logger in the same process (a test) keeps the first.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).without_time().try_init();
}

/// The arguments, and the folder of the content, whatever the command.
type Arguments = (Cli, Option<PathBuf>);

/// Reads the command line.
fn parsed(arguments: &[OsString], messages: Messages) -> Result<Arguments, clap::Error> {
    let matches = german::speaking(Cli::command(), messages).try_get_matches_from(arguments)?;
    Ok((Cli::from_arg_matches(&matches)?, content(&matches).map(PathBuf::from)))
}

/// Says why arguments can't be carried out, or shows the help that was asked for.
fn refuse(error: &clap::Error, arguments: &[OsString], messages: Messages) -> ExitCode {
    let unfit = std::error::Error::source(error).and_then(|source| source.downcast_ref::<Unfit>());
    let said = match (unfit, messages) {
        (Some(unfit), _) => CommandError::from(unfit.clone()).said(messages.into()),
        (None, Messages::De)
            if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand =>
        {
            german::refused::said(error, &german::refused::typed(&Cli::command(), arguments))
        }
        _ => error.exit(),
    };
    let _ = writeln!(io::stderr(), "wegweiser: {said}");
    ExitCode::from(2)
}

/// The command that was typed, and its arguments.
fn innermost(matches: &ArgMatches) -> (&str, &ArgMatches) {
    let mut found = ("", matches);
    while let Some(inner) = found.1.subcommand() {
        found = inner;
    }
    found
}

/// The folder a command finds its content in, where it can do nothing without. The kiosk shows Help even then, and the
/// child of a check says what it finds.
fn content(matches: &ArgMatches) -> Option<&Path> {
    let (name, arguments) = innermost(matches);
    let given = |argument: &str| arguments.try_contains_id(argument).unwrap_or_default();
    let elsewhere = match name {
        "" | "vet" => true,
        "check" => given("path"),
        "list" | "remove" | "back" => given("data"),
        _ => false,
    };
    let content = arguments.try_get_one::<PathBuf>("content").ok().flatten().filter(|_| !elsewhere);
    // A list of places needs no words.
    let places = matches.subcommand_name() == Some("site");
    content.filter(|root| !(places && root.join("assets").is_dir())).map(PathBuf::as_path)
}

/// Runs the command line; the only place that prints an error and picks an exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let begun = Instant::now();
    log();
    let (messages, arguments) = german::language(arguments);
    let (cli, content) = match parsed(&arguments, messages) {
        Ok(parsed) => parsed,
        Err(error) => return refuse(&error, &arguments, messages),
    };
    // Not locked: other threads of a command may write too.
    let mut out = io::stdout();
    let there = content.as_deref().map_or(Ok(()), common::holds_content);
    let result = there.and_then(|()| carry_out(cli, &mut out, begun));
    let result = result.and_then(|code| Ok(out.flush().map(|()| code)?));
    result.unwrap_or_else(|error| {
        // A reader that went away (`| head`) is no failure.
        if let CommandError::Io(error) = &error
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        let _ = writeln!(io::stderr(), "wegweiser: {}", error.said(messages.into()));
        ExitCode::from(2)
    })
}

/// Does what a command says.
#[cfg_attr(not(feature = "kiosk"), expect(unused_variables, reason = "windows alone tell when they began"))]
fn carry_out(cli: Cli, out: &mut io::Stdout, begun: Instant) -> Result<ExitCode, CommandError> {
    match cli.command {
        Some(Command::Check(arguments)) => check::run(&arguments, out),
        Some(Command::Confirm(arguments)) => confirm::run(&arguments, out),
        Some(Command::Export(arguments)) => export::run(&arguments, out),
        Some(Command::Import(arguments)) => import::run(&arguments, out),
        #[cfg(feature = "kiosk")]
        Some(Command::Picture(arguments)) => picture::run(&arguments, out),
        #[cfg(feature = "kiosk")]
        Some(Command::Present(arguments)) => present::run(&arguments, out, begun),
        #[cfg(feature = "kiosk")]
        Some(Command::Preview(arguments)) => preview::run(&arguments, begun),
        #[cfg(feature = "kiosk")]
        None => kiosk::run(&cli.kiosk, begun),
        #[cfg(not(feature = "kiosk"))]
        None => Err(Diagnostic::error("no-kiosk", Location::file("wegweiser")).into()),
        Some(Command::Narrate(arguments)) => narrate::run(&arguments, out),
        Some(Command::Pack(arguments)) => pack::run(&arguments, out),
        Some(Command::Record(arguments)) => record::run(&arguments, out),
        Some(Command::Review(arguments)) => review::run(&arguments, out),
        Some(Command::Site(arguments)) => site::run(&arguments, out),
        #[cfg(feature = "kiosk")]
        Some(Command::StaffPin(arguments)) => staff_pin::run(&arguments, out),
        Some(Command::Status(arguments)) => status::run(&arguments, out),
    }
}
