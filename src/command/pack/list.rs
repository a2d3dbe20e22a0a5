//! `wegweiser pack list`: the packs of a machine.

use std::{io::Write, process::ExitCode};

use serde::Serialize;

use super::{CommandError, OnMachine, signed};
use crate::{
    command::Format,
    diagnostic::MessageLanguage,
    pack::machine::store::{Kept, Store},
};

/// Arguments of `pack list`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    machine: OnMachine,
    /// How it is written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct Row {
    id: String,
    title: Option<String>,
    served: Option<String>,
    waiting: Option<String>,
    before: Option<String>,
    signature: Option<String>,
}

/// Lists packs.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let installer = arguments.machine.installer()?;
    let language = arguments.machine.language();
    let store: Store = installer.store();
    let state = store.state();
    for finding in &state.findings {
        writeln!(out, "{}", finding.line(language))?;
    }
    let read = |kept: &Option<Kept>| kept.as_ref().and_then(|kept| store.pack(kept, &installer.keys).value);
    let version = |kept: &Option<Kept>| {
        kept.as_ref().map(|_| read(kept).map_or_else(|| "?".to_owned(), |pack| pack.manifest.version.to_string()))
    };
    let rows: Vec<Row> = state
        .value
        .packs
        .iter()
        .map(|(id, versions)| {
            let newest = [&versions.waiting, &versions.served, &versions.before].into_iter().find_map(read);
            Row {
                id: id.clone(),
                title: newest.as_ref().map(|pack| pack.manifest.title.clone()),
                served: version(&versions.served),
                waiting: version(&versions.waiting),
                before: version(&versions.before),
                signature: newest.as_ref().map(|pack| signed(&pack.trust, language)),
            }
        })
        .collect();
    if matches!(arguments.format, Format::Json) {
        serde_json::to_writer_pretty(&mut *out, &rows).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let [none, served, waiting, before, removed] = match language {
        MessageLanguage::English => {
            ["No packs are installed.", "served", "waiting", "to go back to", "removed; “pack back” brings back"]
        }
        MessageLanguage::German => [
            "Es sind keine Pakete installiert.",
            "wird gezeigt",
            "wartet",
            "voriger Stand",
            "entfernt; „pack back“ bringt zurück",
        ],
    };
    if rows.is_empty() {
        writeln!(out, "{none}")?;
    }
    for row in rows {
        // What is not shown any more is not merely an earlier version.
        let before = if row.served.is_none() && row.waiting.is_none() { removed } else { before };
        let states = [(served, row.served), (waiting, row.waiting), (before, row.before)];
        let states: Vec<String> =
            states.into_iter().filter_map(|(word, version)| Some(format!("{word}: {}", version?))).collect();
        let (title, signature) = (row.title.unwrap_or_default(), row.signature.unwrap_or_default());
        writeln!(out, "{}  {title}  {}  {signature}", row.id, states.join(", "))?;
    }
    Ok(ExitCode::SUCCESS)
}
