//! `wegweiser pack check`: what the kiosk would say of a pack, before anybody hands it over.

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::{CommandError, OnMachine, tell};
use crate::{
    command::check::render,
    diagnostic::{Diagnostic, Report, rendered::refuses},
    library::{Layer, LayeredSource},
    pack::{
        check::{
            inspect::{Order, diff_findings},
            media, sandbox,
        },
        format::{
            package::{Form, Package},
            signature::Trust,
            unpacked::Unpacked,
        },
    },
};

/// Arguments of `pack check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A pack (.wegweiser), or the folder of one.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    #[command(flatten)]
    machine: OnMachine,
}

/// Checks a pack.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let installer = arguments.machine.installer()?;
    let language = arguments.machine.language();
    if arguments.pack.is_dir() {
        let (report, errors) = working(&arguments.pack, &installer.base, installer.clock.today());
        render::text(&report.value, &report.findings, language, out)?;
        return Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS });
    }
    let into = tempfile::tempdir()?;
    let order = Order {
        package: arguments.pack.clone(),
        into: into.path().to_owned(),
        base: installer.base.clone(),
        // What else this machine has says nothing of the pack.
        data: None,
        keys: installer.keys.clone(),
        today: installer.clock.today(),
    };
    let (told, _) = sandbox::run(&installer.program, &order, installer.limits, None, &|_| {});
    tell(&told, language, out)?;
    writeln!(out, "{}", render::summary(told.iter().map(|told| told.severity), language))?;
    Ok(if refuses(&told) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Checks a folder somebody works on, over the base. Gives the findings with the folder they lie in, and whether one of
/// them would refuse the pack.
pub fn working(root: &std::path::Path, base: &std::path::Path, today: Date) -> (Report<LayeredSource>, bool) {
    let opened = Package::open(root, Form::Working);
    let mut findings: Vec<Diagnostic> = opened.findings;
    if let Some(package) = opened.value {
        findings.extend(media::check(root, package.files(), &|_, _| {}));
        let pack = Unpacked {
            root: root.to_owned(),
            files: package.files().cloned().collect(),
            folder: String::new(),
            // Whoever builds the pack may sign it.
            trust: Trust::Unsigned,
            manifest: package.manifest,
            withdrawn: BTreeSet::new(),
        };
        findings.extend(diff_findings(base, Vec::new(), pack, today));
    }
    let folder = LayeredSource::layered(base, [Layer::new(root)]);
    let report = Report::new(folder, findings).sorted();
    let errors = report.has_errors();
    (report, errors)
}
