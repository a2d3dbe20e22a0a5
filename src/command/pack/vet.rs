//! `wegweiser pack vet`: the child process in which a pack is checked. People use `pack check`.

use std::{path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::CommandError;
use crate::{
    pack::check::{inspect::Order, sandbox},
    settings::TrustedKey,
};

/// Arguments of `pack vet`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    package: PathBuf,
    #[arg(long)]
    into: PathBuf,
    #[arg(long)]
    content: PathBuf,
    #[arg(long)]
    data: Option<PathBuf>,
    #[arg(long)]
    today: Date,
    #[arg(long)]
    memory: u64,
    #[arg(long)]
    trust: Vec<String>,
    #[arg(long)]
    fault: Option<String>,
}

/// Checks a pack and says what it finds, as JSON lines.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandError> {
    let key = |line: &String| line.split_once('=').and_then(|(key, name)| TrustedKey::new(name, key));
    let order = Order {
        package: arguments.package.clone(),
        into: arguments.into.clone(),
        base: arguments.content.clone(),
        data: arguments.data.clone(),
        keys: arguments.trust.iter().filter_map(key).collect(),
        today: arguments.today,
    };
    sandbox::child(&order, arguments.memory, arguments.fault.as_deref(), &mut std::io::stdout())?;
    Ok(ExitCode::SUCCESS)
}
