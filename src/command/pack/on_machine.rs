//! What tasks of `pack` share: the machine whose packs are meant, and how packs are told.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use crate::{
    clock::Clock,
    command::{
        common::{CommandError, Common, failed_at},
        values::day,
    },
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity, rendered::RenderedDiagnostic},
    pack::{
        format::{
            build::BuildError,
            signature::{SignError, Trust},
        },
        machine::install::Installer,
    },
    settings::{NamedSite, Settings},
};

/// The machine whose packs are meant.
#[derive(Debug, clap::Args)]
pub(super) struct OnMachine {
    #[command(flatten)]
    pub(super) common: Common,
    /// Settings with the data folder and the trusted keys [default: kiosk.ron beside the content].
    #[arg(long, value_name = "FILE")]
    pub(super) settings: Option<PathBuf>,
    /// Folder of what the machine keeps [default: data_folder of the settings].
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// The day facts are compared with (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) today: Option<Date>,
}

impl OnMachine {
    pub(super) fn language(&self) -> MessageLanguage {
        self.common.messages.into()
    }

    /// What takes packs here. A key that can't be read is said.
    pub(super) fn installer(&self) -> Result<Installer, CommandError> {
        let content = &self.common.content;
        let settings = self.settings.clone().unwrap_or_else(|| content.join("kiosk.ron"));
        let machine = Settings::read(&settings);
        for finding in &machine.findings {
            tracing::warn!("{}", finding.line(self.language()));
        }
        let mut installer = Installer::of(&machine.value, std::env::current_exe()?, content, Clock::on(self.today));
        installer.site = NamedSite::of(&machine.value.site, &settings);
        if let Some(data) = &self.data {
            installer.data.clone_from(data);
        }
        Ok(installer)
    }
}

/// Findings, a line each, the worst first.
pub(super) fn tell(
    told: &[RenderedDiagnostic],
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let mut sorted: Vec<&RenderedDiagnostic> = told.iter().collect();
    sorted.sort_by_key(|told| (std::cmp::Reverse(told.severity), *told));
    for told in sorted {
        writeln!(out, "{}", told.line(language))?;
    }
    Ok(())
}

/// Whether whoever builds or takes a pack reads a finding in full: it refuses the pack, or is about the pack as a whole. A
/// new language has a hundred gaps beside.
pub(super) fn is_of_the_pack(severity: Severity, code: &str) -> bool {
    severity == Severity::Error || code.starts_with("pack-")
}

/// How many findings were counted only, and what shows each of them.
pub(super) fn rest_is_shown_by(
    rest: usize,
    pack: &Path,
    language: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let pack = pack.display();
    match (rest, language) {
        (0, _) => {}
        (_, MessageLanguage::English) => writeln!(out, "Warnings and notes one by one: wegweiser pack check {pack}")?,
        (_, MessageLanguage::German) => {
            writeln!(out, "Warnungen und Hinweise einzeln: wegweiser pack check {pack} --messages de")?;
        }
    }
    Ok(())
}

/// Who signed a pack, in words.
pub(super) fn signed(trust: &Trust, language: MessageLanguage) -> String {
    match (trust, language) {
        (Trust::Signed(name), MessageLanguage::English) => format!("signed by {name}"),
        (Trust::Signed(name), MessageLanguage::German) => format!("unterschrieben von {name}"),
        (Trust::Unknown(key), MessageLanguage::English) => format!("signed with the unknown key {key}"),
        (Trust::Unknown(key), MessageLanguage::German) => format!("unterschrieben mit dem unbekannten Schlüssel {key}"),
        (Trust::Unsigned, MessageLanguage::English) => "not signed".to_owned(),
        (Trust::Unsigned, MessageLanguage::German) => "nicht unterschrieben".to_owned(),
        (Trust::Broken, MessageLanguage::English) => "its signature does not fit".to_owned(),
        (Trust::Broken, MessageLanguage::German) => "die Unterschrift passt nicht".to_owned(),
    }
}

/// A password from the terminal; `None` where there is none to be had.
pub(super) fn password(prompt: &str) -> Option<String> {
    rpassword::prompt_password(prompt).ok().filter(|password| !password.is_empty())
}

/// Why a pack was not built.
pub(in crate::command) fn unbuilt(into: &Path, error: BuildError) -> CommandError {
    match error {
        BuildError::Sign(SignError::Key(error)) => {
            Diagnostic::error("sign-key", Location::file("key")).with("error", error).into()
        }
        BuildError::Sign(SignError::Password) => Diagnostic::error("sign-password", Location::file("key")).into(),
        BuildError::Write(error) => error.into(),
        error => failed_at(into, error),
    }
}

/// The name of a file, as messages show it.
pub(super) fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
