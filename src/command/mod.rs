//! The command line: one file a subcommand, each with its arguments and `run(args, common, out)`.
//!
//! Exit codes: 0 fine, 1 the content has errors, 2 the tool itself failed.

mod check;
mod common;
mod confirm;
mod export;
mod import;
#[cfg(feature = "kiosk")]
mod kiosk;
mod narrate;
mod pack;
#[cfg(feature = "kiosk")]
mod picture;
#[cfg(feature = "kiosk")]
pub mod preview;
mod record;
mod review;
mod site;
#[cfg(feature = "kiosk")]
mod staff_pin;
mod status;

use std::{
    ffi::OsString,
    io::{self, Write as _},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

pub use common::{CommandError, Common, Messages};
use common::{Format, Layers, print};

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

/// Runs the command line; the only place that prints an error and picks an exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    #[cfg(feature = "kiosk")]
    let begun = std::time::Instant::now();
    log();
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    // Not locked: other threads of a command may write too.
    let mut out = io::stdout();
    let result = match cli.command {
        Some(Command::Check(arguments)) => check::run(&arguments, &mut out),
        Some(Command::Confirm(arguments)) => confirm::run(&arguments, &mut out),
        Some(Command::Export(arguments)) => export::run(&arguments, &mut out),
        Some(Command::Import(arguments)) => import::run(&arguments, &mut out),
        #[cfg(feature = "kiosk")]
        Some(Command::Picture(arguments)) => picture::run(&arguments, &mut out),
        #[cfg(feature = "kiosk")]
        Some(Command::Preview(arguments)) => preview::run(&arguments, begun),
        #[cfg(feature = "kiosk")]
        None => kiosk::run(&cli.kiosk, begun),
        #[cfg(not(feature = "kiosk"))]
        None => Err(CommandError::Failed("built without the kiosk; `wegweiser --help` lists the tools".to_owned())),
        Some(Command::Narrate(arguments)) => narrate::run(&arguments, &mut out),
        Some(Command::Pack(arguments)) => pack::run(&arguments, &mut out),
        Some(Command::Record(arguments)) => record::run(&arguments, &mut out),
        Some(Command::Review(arguments)) => review::run(&arguments, &mut out),
        Some(Command::Site(arguments)) => site::run(&arguments, &mut out),
        #[cfg(feature = "kiosk")]
        Some(Command::StaffPin(arguments)) => staff_pin::run(&arguments, &mut out),
        Some(Command::Status(arguments)) => status::run(&arguments, &mut out),
    };
    let result = result.and_then(|code| Ok(out.flush().map(|()| code)?));
    result.unwrap_or_else(|error| {
        // A reader that went away (`| head`) is no failure.
        if let CommandError::Io(error) = &error
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        let _ = writeln!(io::stderr(), "wegweiser: {error}");
        ExitCode::from(2)
    })
}
