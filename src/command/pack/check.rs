//! `wegweiser pack check`: what the kiosk would say of a pack, before anybody hands it over.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use jiff::civil::Date;

use super::{CommandError, OnMachine, tell};
use crate::{
    command::check::render::{self, Sources},
    diagnostic::{Diagnostic, Report, rendered::refuses},
    library::{Layer, LayeredSource},
    pack::{
        check::{
            inspect::{Order, another_version, diff_findings},
            media, sandbox,
            unsigned::without_signature,
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
        let others = installer.store().coming(&installer.keys).value;
        let report = working(&arguments.pack, &installer.base, others, installer.clock.today());
        render::text(&Sources::of(&report.value, Some(&arguments.pack)), &report.findings, language, out)?;
        return Ok(if report.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS });
    }
    let into = tempfile::tempdir()?;
    let order = Order {
        package: arguments.pack.clone(),
        into: into.path().to_owned(),
        base: installer.base.clone(),
        // What would refuse it when it is installed is better known now.
        data: Some(installer.data.clone()),
        keys: installer.keys.clone(),
        today: installer.clock.today(),
    };
    let (told, _) = sandbox::run(&installer.program, &order, installer.limits, None, &|_| {});
    tell(&told, language, out)?;
    writeln!(out, "{}", render::summary(told.iter().map(|told| told.severity), language))?;
    Ok(if refuses(&told) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Checks a folder somebody works on, over the base and the packs that are there, as if somebody trusted had signed it;
/// what it needs a signature for is said. Gives the findings with the content it is part of then.
pub fn working(root: &Path, base: &Path, others: Vec<Unpacked>, today: Date) -> Report<LayeredSource> {
    let opened = Package::open(root, Form::Working);
    let mut findings: Vec<Diagnostic> = opened.findings;
    let mut folder = LayeredSource::layered(base, [Layer::new(root)]);
    if let Some(package) = opened.value {
        findings.extend(media::check(root, package.files(), &|_, _| {}));
        let pack = Unpacked::working(root, &package);
        findings.extend(another_version(&others, &pack));
        findings.extend(without_signature(base, &others, &pack));
        let pack = Unpacked { trust: Trust::Signed(String::new()), ..pack };
        folder = diff_findings(base, others, pack, today).unpack_into(&mut findings);
    }
    Report::new(folder, findings).sorted()
}
