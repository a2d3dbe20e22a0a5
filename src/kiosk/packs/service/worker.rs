//! The thread that keeps the packs: looks, takes, switches, and says what the staff screen shows.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::mpsc,
};

use bevy::log::warn;

use super::{
    channel::{Ask, News, POLL, PackService, SETTLE},
    rows,
    way::Way,
};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Report, rendered::refuses},
    kiosk::{
        Edition, LoadedContent,
        staff::{Doing, Notice, PackRow, Progress, StaffWants},
    },
    pack::{
        check::inspect::{self, Stage},
        format::package::shown,
        machine::{
            install::{Checked, Installer, laid},
            intake::Intake,
            store::{Kept, State},
        },
    },
    settings::Settings,
    ui::host::once::Once,
};

/// The thread's own.
pub(super) struct Worker {
    pub(super) service: PackService,
    pub(super) settings: Settings,
    pub(super) intake: Intake,
    pub(super) tell: Box<dyn Fn(News) + Send>,
    /// Packs that were refused, until they are gone or taken.
    pub(super) refused: BTreeMap<PathBuf, Checked>,
    pub(super) sticks: Vec<PackRow>,
    pub(super) notice: Option<Notice>,
    /// What the library on the screen, or the one on its way there, was made of.
    pub(super) loaded: State,
    /// Whether a library is on its way: until it is taken, no further pack is.
    pub(super) way: Way,
    /// What was said of packs that can't be served: the same is found at every look.
    pub(super) once: Once,
}

impl Worker {
    pub(super) fn run(mut self, asks: &mpsc::Receiver<Ask>) {
        self.show();
        let mut wait = SETTLE;
        loop {
            match asks.recv_timeout(wait) {
                Ok(Ask::Staff(wants)) => self.staff(wants),
                Ok(Ask::Taken(number)) => {
                    self.way.arrived(number);
                    self.show();
                }
                // A copy tells many times; the look comes when it has told enough.
                Ok(Ask::Look) => {
                    wait = SETTLE;
                    continue;
                }
                Err(mpsc::RecvTimeoutError::Timeout) => {}
                Err(mpsc::RecvTimeoutError::Disconnected) => return,
            }
            wait = if self.look() { SETTLE } else { POLL };
        }
    }

    /// Looks at the packs folder and at what is served. Gives whether to look again soon.
    fn look(&mut self) -> bool {
        // Whoever waited for another program's check would hear nothing of staff meanwhile.
        if self.way.is_open() || self.service.installer.store().is_held() {
            return false;
        }
        let (intake, installer, tell) = (&mut self.intake, &self.service.installer, &self.tell);
        let round = intake.look(installer, &|name, at| tell(News::Busy(Some(progress(name, at)))));
        for finding in &round.findings {
            warn!("{}", finding.line(MessageLanguage::English));
        }
        let mut changed = !round.checked.is_empty() || !round.removed.is_empty();
        for (name, checked) in round.checked {
            self.checked(self.intake.folder().join(name), checked);
        }
        if changed {
            (self.tell)(News::Busy(None));
        }
        // A refused pack whose file is gone is no longer shown; one from a stick stays until sticks are looked at again.
        let known = self.refused.len();
        let sticks = &self.sticks;
        self.refused.retain(|path, _| {
            self.intake.has(path) || sticks.iter().any(|row| row.file.as_deref() == Some(path.as_path()))
        });
        changed |= self.refused.len() != known;
        self.serve();
        if changed {
            self.show();
        }
        round.unsettled
    }

    fn checked(&mut self, path: PathBuf, checked: Checked) {
        match &checked.id {
            Some(_) => drop(self.refused.remove(&path)),
            None => {
                for told in checked.told.iter().filter(|told| refuses(std::slice::from_ref(told))) {
                    warn!("{}: {}", shown(&path).display(), told.line(MessageLanguage::English));
                }
                self.refused.insert(path, checked);
            }
        }
    }

    /// Switches to what waits, and hands the library over where another one is served than on the screen.
    fn serve(&mut self) {
        // Where another program changes the packs, what waits is served at a later look.
        if let Err(error) = self.service.installer.try_switch() {
            self.warn(&format!("packs can't be switched: {error}; make the data folder writable"));
            return;
        }
        let state = self.service.installer.store().state();
        if state.has_errors() {
            // What is on the screen stays; the file may be whole again at the next look.
            for finding in &state.findings {
                self.warn(&finding.line(MessageLanguage::English));
            }
            return;
        }
        let state = state.value;
        let folders = |state: &State| -> Vec<Kept> {
            state.packs.values().filter_map(|versions| versions.served.clone()).collect()
        };
        if folders(&state) == folders(&self.loaded) {
            self.once.begin_anew();
            return;
        }
        let Installer { base, keys, .. } = &self.service.installer;
        let Report { value: folder, mut findings } = laid(base, &self.service.installer.store(), &state, keys);
        match LoadedContent::read(folder, Report::clean(self.settings.clone())) {
            Ok(loaded) => {
                let mut loaded = loaded.unpack_into(&mut findings);
                loaded.edition = Edition { number: self.way.send(), packs: state.clone() };
                self.loaded = state;
                (self.tell)(News::Library(Box::new(loaded)));
            }
            Err(error) => self.warn(&format!("the library stays as it is: {error}")),
        }
        for finding in &findings {
            self.warn(&finding.line(MessageLanguage::English));
        }
    }

    /// Says what keeps packs from being served, until they are.
    fn warn(&self, line: &str) {
        if self.once.is_news(line) {
            warn!("{line}");
        }
    }

    fn staff(&mut self, wants: StaffWants) {
        let busy = wants != StaffWants::Rescan && self.service.installer.store().is_held();
        self.notice = match wants {
            _ if busy => {
                let place = Location::file(self.service.installer.store().state_file());
                Some(Notice::Failed(Diagnostic::warning("packs-busy", place)))
            }
            StaffWants::Rescan => {
                self.sticks = rows::sticks(&self.service);
                self.notice.take()
            }
            StaffWants::Install(file) => Some(self.install(&file)),
            StaffWants::Back(id) => {
                let title = self.title(&id);
                Some(self.done(self.service.installer.back(&id).map(|_| Notice::WentBack(title))))
            }
            StaffWants::Remove(id) => {
                let title = self.title(&id);
                Some(self.done(self.service.installer.remove(&id).map(|_| Notice::Removed(title))))
            }
        };
        self.serve();
        self.show();
    }

    fn install(&mut self, file: &Path) -> Notice {
        let name = shown(file).display().to_string();
        let (installer, tell) = (&self.service.installer, &self.tell);
        let checked = installer.prepare(file, None, &|at| tell(News::Busy(Some(progress(&name, at)))));
        (self.tell)(News::Busy(None));
        let title = checked.name.clone().unwrap_or_else(|| name.clone());
        let taken = checked.id.is_some();
        self.checked(file.to_owned(), checked);
        self.sticks.retain(|row| !taken || row.file.as_deref() != Some(file));
        if taken { Notice::Installed(title) } else { Notice::Refused(title) }
    }

    fn done(&self, result: std::io::Result<Notice>) -> Notice {
        result.unwrap_or_else(|error| {
            let place = Location::file(self.service.installer.store().state_file());
            Notice::Failed(Diagnostic::error("pack-unwritable", place).with("error", error))
        })
    }

    fn title(&self, id: &str) -> String {
        let state = self.service.installer.store().state().value;
        let versions = state.packs.get(id).cloned().unwrap_or_default();
        let kept = versions.served.or(versions.before);
        let pack = kept.and_then(|kept| self.service.installer.store().pack(&kept, &self.service.installer.keys).value);
        pack.map_or_else(|| id.to_owned(), |pack| pack.manifest.title)
    }

    /// Tells what the staff screen shows.
    fn show(&self) {
        let found = rows::Found {
            service: &self.service,
            loaded: &self.loaded,
            way: &self.way,
            refused: &self.refused,
            sticks: &self.sticks,
        };
        (self.tell)(News::List(Box::new(rows::list(&found, self.notice.as_ref()))));
    }
}

fn progress(name: &str, at: inspect::Progress) -> Progress {
    let doing = match at.stage {
        Stage::Unpack => Doing::Unpacking,
        Stage::Media | Stage::Rules => Doing::Checking,
    };
    Progress { title: name.to_owned(), doing, share: at.done as f32 / 1000.0 }
}
