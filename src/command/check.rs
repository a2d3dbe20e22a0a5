//! `wegweiser check`: prints every finding with its place and its cure. Of a pack it prints what the pack brings.

pub(super) mod render;

use std::{io::Write, path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::{
    CommandError, Common, Format,
    common::is_pack,
    pack::working,
    packs::{Packs, must_be_pack},
    values::day,
};
use crate::{diagnostic::Report, library::Library};
use render::Sources;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Folder with `assets/` and `locales/`, the same as --content; or the folder of a pack, the same as --pack.
    #[arg(value_name = "PATH", conflicts_with = "pack")]
    path: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    packs: Packs,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The day facts are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

/// Checks the content, or what a pack changes in it.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let Arguments { path, common, packs, .. } = arguments;
    let today = arguments.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let (mut common, mut packs) = (common.clone(), packs.clone());
    match path {
        Some(path) if is_pack(path) => packs.own.pack = Some(path.clone()),
        Some(path) => common.content.clone_from(path),
        None => {}
    }
    let root = common.root()?;
    let report = match &packs.own.pack {
        Some(pack) => {
            must_be_pack(pack)?;
            packs.installed.must_be_there()?;
            working(pack, root, packs.installed.packs(root), today)
        }
        None => {
            let mut findings = Vec::new();
            let folder = packs.over(&common)?.unpack_into(&mut findings);
            let folder = Library::inspect(folder, today).unpack_into(&mut findings).folder().clone();
            Report::new(folder, findings).sorted()
        }
    };
    let language = common.language();
    match arguments.format {
        Format::Text => {
            render::text(&Sources::of(&report.value, packs.own.pack.as_deref()), &report.findings, language, out)?;
        }
        Format::Json => render::json(&report.findings, language, out)?,
    }
    Ok(if report.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
