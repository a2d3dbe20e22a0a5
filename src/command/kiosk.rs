//! `wegweiser` without a command: the kiosk.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use super::{
    CommandError, Common,
    common::{failed, no_languages},
};
use crate::{
    clock::Clock,
    diagnostic::{Diagnostic, Fault, Location, MessageLanguage, Report},
    fs::write_whole,
    kiosk::{
        LoadedContent,
        packs::service::PackService,
        window::{self, KioskError, Options},
    },
    library::LayeredSource,
    pack::machine::{
        install::{Installer, laid},
        store::State,
    },
    settings::Settings,
    ui::host::{replay::Replay, trace::Trace, window::WindowError},
};

/// Arguments of the kiosk.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Settings of this kiosk [default: kiosk.ron beside the content].
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Opens in a window rather than fullscreen.
    #[arg(long)]
    windowed: bool,
    /// Ends after the first frame with all text.
    #[arg(long)]
    exit_after_first_frame: bool,
    /// Writes what happened when, as JSON lines.
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// Plays touches from JSON lines.
    #[arg(long, value_name = "FILE", hide = true)]
    replay: Option<PathBuf>,
}

/// Where times are written, if they are.
pub(super) fn trace(path: Option<&Path>, begun: Instant) -> Result<Trace, CommandError> {
    let Some(path) = path else { return Ok(Trace::default()) };
    Trace::open(path, begun).map_err(|error| {
        let finding = Diagnostic::error("trace-unwritable", Location::file(path));
        finding.with("file", path.display()).with("error", error).into()
    })
}

/// Opens the kiosk.
pub fn run(arguments: &Arguments, begun: Instant) -> Result<ExitCode, CommandError> {
    let trace = trace(arguments.trace.as_deref(), begun)?;
    let replay = match &arguments.replay {
        Some(path) => Replay::read(path).map_err(failed)?,
        None => Replay::default(),
    };
    let content = &arguments.common.content;
    let settings = settings(content, arguments.settings.as_deref());
    let language = arguments.common.messages.into();
    let service = service(content, &settings.value)?;
    let (installer, folder) = (service.installer.clone(), content.join(&settings.value.data_folder));
    let read = move || {
        let mut found = Vec::new();
        let (content, packs) = served(&installer, &mut found);
        let mut loaded = LoadedContent::read(content, settings)?;
        loaded.value.edition.packs = packs;
        loaded.findings.extend(found);
        for finding in &loaded.findings {
            tracing::warn!("{}", finding.line(language));
        }
        report(&folder, &loaded.findings, language);
        Ok(loaded.value)
    };
    let options = Options {
        windowed: arguments.windowed,
        exit_after_first_frame: arguments.exit_after_first_frame,
        trace,
        replay,
        service: Some(service),
    };
    window::run(read, options).map_err(|error| match error {
        KioskError::Content(error) => no_languages(&error),
        KioskError::Window(error) => no_window(&error),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Why a window did not open, or not stay open.
pub(super) fn no_window(error: &WindowError) -> CommandError {
    let place = || Location::file("window");
    match error {
        WindowError::NoDisplay => Diagnostic::error("window-none", place()),
        WindowError::Opening(error) => Diagnostic::error("window-unopened", place()).with("error", error),
        WindowError::Lost(error) => Diagnostic::error("window-lost", place()).with("error", error),
        WindowError::Ended(error) => Diagnostic::error("window-ended", place()).with("error", error),
    }
    .into()
}

/// What keeps the packs of this machine.
fn service(content: &Path, settings: &Settings) -> Result<PackService, CommandError> {
    let installer = Installer::of(settings, std::env::current_exe()?, content, Clock::Machine);
    Ok(PackService { installer, folder: content.join(&settings.packs_folder), sticks: settings.usb_folders.clone() })
}

/// The content with the packs of this machine. Nobody is in a visit yet, so what waits is served.
fn served(installer: &Installer, findings: &mut Vec<Diagnostic>) -> (LayeredSource, State) {
    if installer.store().state_file().exists() {
        match installer.try_switch() {
            Ok(Some(_)) => {}
            Ok(None) => tracing::warn!("packs that wait are served later: another program is changing the packs"),
            Err(error) => {
                tracing::warn!("packs that wait can't be served: {error}; make the data folder writable");
            }
        }
    }
    let state = installer.store().state().unpack_into(findings);
    let folder = laid(&installer.base, &installer.store(), &state, &installer.keys).unpack_into(findings);
    (folder, state)
}

/// The settings beside the content may be missing, those that were asked for may not.
fn settings(content: &Path, asked: Option<&Path>) -> Report<Settings> {
    let mut settings = Settings::read(asked.unwrap_or(&content.join("kiosk.ron")));
    if let Some(path) = asked.filter(|path| !path.exists()) {
        let finding = Diagnostic::warning("unreadable", Location::file(path)).because(Fault::MISSING);
        settings.findings.push(finding);
    }
    settings
}

/// Leaves what was found at start where staff find it. A folder that can't be written is said, no more.
fn report(folder: &Path, findings: &[Diagnostic], language: MessageLanguage) {
    let text: String = findings.iter().map(|finding| finding.line(language) + "\n").collect();
    // Made again by every start, and no start waits for a disk.
    if let Err(error) = write_whole(&folder.join("report.txt"), text.as_bytes()) {
        tracing::warn!(
            "{error}; the kiosk runs, but its report for staff is lost: make the folder writable, or name another as \
             data_folder in kiosk.ron"
        );
    }
}

#[cfg(test)]
mod tests {
    //! A kiosk that runs for months keeps no day, and its start waits for nobody.
    use super::*;
    use crate::pack::machine::store::{Kept, Versions};

    #[test]
    fn packs_are_checked_by_the_clock_of_the_machine() {
        let service = service(Path::new("content"), &Settings::default()).unwrap();
        assert_eq!(service.installer.clock, Clock::Machine);
    }

    #[test]
    fn a_start_does_not_wait_for_another_program() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { data_folder: folder.path().to_owned(), ..Settings::default() };
        let service = service(Path::new("content"), &settings).unwrap();
        let store = service.installer.store();
        let held = store.hold().unwrap();
        let mut state = store.state().value;
        let waiting = Some(Kept { folder: "so-1.0.0-0".to_owned(), dropped: None });
        state.packs.insert("so".to_owned(), Versions { waiting, ..Versions::default() });
        store.write(&held, &state).unwrap();
        let mut found = Vec::new();
        let (folder, made_of) = served(&service.installer, &mut found);
        assert_eq!((folder.layers().len(), made_of), (1, state), "the base, at once");
        assert_eq!(found, []);
    }
}
