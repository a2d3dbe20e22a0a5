//! `wegweiser pack keys`: a pair of keys for whoever signs packs.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{CommandError, password};
use crate::pack::format::signature::make_keys;

/// Arguments of `pack keys`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The secret key to write; FILE.pub beside it is the public one.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Writes the key without a password: whoever has the file can sign.
    #[arg(long)]
    without_password: bool,
}

/// Makes keys and prints the line for `trusted_keys`.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let secret = match arguments.without_password {
        true => None,
        false => Some(password("Password for the key: ").ok_or_else(|| {
            let error = "a key needs a password; --without-password makes one without";
            CommandError::Failed(error.to_owned())
        })?),
    };
    let failed = |error: &dyn std::fmt::Display| {
        CommandError::Failed(format!("{}: {error}; an existing key is never overwritten", arguments.file.display()))
    };
    let line = make_keys(&arguments.file, secret).map_err(|error| failed(&error))?;
    writeln!(out, "trusted_keys: [(name: \"…\", key: \"{line}\")],")?;
    Ok(ExitCode::SUCCESS)
}
