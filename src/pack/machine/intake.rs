//! What a machine does by itself with its packs folder: takes what was dropped, removes what is gone, and leaves a
//! report beside each pack.
//!
//! Owns: one look at the folder and everything that follows from it. The folder is known again by a mark in it and by its
//! packs: an empty place where it is mounted later takes nothing along. Whoever may write into the folder is trusted to
//! install; signatures decide what a pack may replace. Refuses: watching, and switching under a visitor: what was taken
//! waits ([`Versions::waiting`](super::store::Versions::waiting)).

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use super::{
    drop_folder::{
        Fingerprint, Task, is_removed, is_taken, look, read_done, removed, report, report_path, tasks, write_done,
    },
    install::{Checked, Installer},
    store::State,
};
use crate::{
    diagnostic::{Diagnostic, Location},
    fs::{WriteError, write_durably},
    pack::check::inspect::Progress,
};

/// Lies in the folder packs were dropped into, so that the place where that folder is mounted is not taken for it.
const MARK: &str = ".wegweiser-packs";
/// What people read who find it.
const MARK_TEXT: &str = "\
Wegweiser nimmt die Pakete aus diesem Ordner. Wer hier ein Paket löscht, entfernt es vom Gerät. Ohne diese Datei gilt\r
der Ordner als nicht eingehängt: Dann bleibt auf dem Gerät, was hier fehlt.\r
\r
Wegweiser takes the packs of this folder. Whoever deletes a pack here removes it from the device. Without this file the\r
folder counts as not mounted: then what is missing here stays on the device.\r
";

/// The packs folder of one machine.
#[derive(Debug)]
pub struct Intake {
    folder: PathBuf,
    /// The last look; `None`: there was none yet, or the folder was not there.
    before: Option<BTreeMap<String, Fingerprint>>,
    done: BTreeMap<String, Fingerprint>,
    /// Code of what was said of the folder itself: it is said once.
    said: Option<&'static str>,
    /// Packs that could not be removed: that is said once of each.
    stuck: BTreeSet<String>,
    /// Whether the folder can't be marked: it may be read alone.
    unmarkable: bool,
}

/// What came of a look.
#[derive(Debug, Default)]
pub struct Round {
    /// Packs that were checked, by the names of their files.
    pub checked: Vec<(String, Checked)>,
    /// Packs (by id) that went with their files.
    pub removed: Vec<String>,
    /// What staff should know beside that.
    pub findings: Vec<Diagnostic>,
    /// Whether something still grows, so that another look is due soon.
    pub unsettled: bool,
}

impl Intake {
    /// The folder `folder` of the machine of an installer. It may not be there yet.
    pub fn new(folder: PathBuf, installer: &Installer) -> Self {
        Self {
            folder,
            before: None,
            done: read_done(&installer.data),
            said: None,
            stuck: BTreeSet::new(),
            unmarkable: false,
        }
    }

    /// Whether a pack lay at this path in the folder at the last look.
    pub fn has(&self, path: &Path) -> bool {
        let name = path.strip_prefix(&self.folder).ok().and_then(Path::to_str);
        name.is_some_and(|name| self.before.as_ref().is_some_and(|before| before.contains_key(name)))
    }

    /// The folder that is looked at.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks once. A pack is taken when two looks in a row saw the same, and removed when two did not see it.
    pub fn look(&mut self, installer: &Installer, progress: &dyn Fn(&str, Progress)) -> Round {
        let mut round = Round::default();
        let found = match look(&self.folder) {
            Ok(found) => found,
            Err(error) => {
                // What is installed stays, for a disk may be away for a while.
                let place = Location::file(&self.folder);
                let finding = match error.kind() {
                    io::ErrorKind::NotFound => Diagnostic::warning("packs-folder-missing", place),
                    _ => Diagnostic::warning("unreadable", place).because(error),
                };
                self.say(finding, &mut round);
                self.before = None;
                return round;
            }
        };
        let state = installer.store().state().value;
        let (ours, whole) = (self.is_ours(&found, &state), dropped(&state).all(|name| found.contains_key(name)));
        match ours || whole {
            true => self.said = None,
            false => self.say(Diagnostic::warning("packs-folder-other", Location::file(&self.folder)), &mut round),
        }
        round.unsettled = self.before.as_ref().map_or(!found.is_empty(), |before| *before != found);
        // Nothing is taken for gone at the first look, nor where the folder is another.
        let todo = self.before.as_ref().map_or_else(Vec::new, |before| tasks(before, &found, &self.done, &state));
        for task in todo {
            match task {
                Task::Take(name) => self.take(name, &found, installer, progress, &mut round),
                Task::Remove(_) if !ours => {}
                Task::Remove(id) => match installer.remove(&id) {
                    Ok(_) => {
                        self.forget_report(installer, &state, &id);
                        round.removed.push(id);
                    }
                    // The same is found at every look.
                    Err(error) if self.stuck.insert(id.clone()) => {
                        tracing::warn!("{id} could not be removed: {error}; make the data folder writable");
                    }
                    Err(_) => {}
                },
            }
        }
        let before = self.before.replace(found).unwrap_or_default();
        let found = self.before.as_ref().unwrap_or(&before);
        if ours {
            self.done.retain(|name, _| found.contains_key(name) || before.contains_key(name));
        }
        if !round.checked.is_empty() || !round.removed.is_empty() {
            // A list that is lost costs one more check of each pack.
            let _ = write_done(&installer.data, &self.done);
        }
        self.mark(installer);
        self.correct_reports(installer);
        round
    }

    /// A report on a pack whose file is gone says that it was taken; so it goes too.
    fn forget_report(&self, installer: &Installer, before: &State, id: &str) {
        let versions = before.packs.get(id);
        let kept = versions.and_then(|versions| versions.waiting.as_ref().or(versions.served.as_ref()));
        let Some(name) = kept.and_then(|kept| kept.dropped.as_ref()) else { return };
        self.delete_report(installer, name);
    }

    fn delete_report(&self, installer: &Installer, name: &str) {
        let beside = report_path(&self.folder.join(name));
        let copy = installer.data.join("reports").join(beside.file_name().unwrap_or_default());
        for path in [beside, copy] {
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    tracing::warn!("the report {} stays: {error}", path.display());
                }
                _ => {}
            }
        }
    }

    /// The file of a pack that somebody removed at the screen or from a terminal still lies in the folder: its report
    /// says so, and no longer that it was taken. Where somebody went back to it, no report says that it was removed.
    fn correct_reports(&self, installer: &Installer) {
        let Some(found) = &self.before else { return };
        let state = installer.store().state().value;
        let gone = state.packs.values().filter(|versions| versions.served.is_none() && versions.waiting.is_none());
        let names = gone.filter_map(|versions| versions.before.as_ref()?.dropped.as_ref());
        for name in names.filter(|name| found.contains_key(*name)) {
            let path = self.folder.join(name);
            let report = report_path(&path);
            if std::fs::read_to_string(&report).is_ok_and(|text| is_taken(&text)) {
                let text = removed(name, installer.clock.now());
                // The next look tries again.
                let _ = write_durably(&report, text.as_bytes()).and_then(|()| keep_report(installer, &path, &text));
            }
        }
        for name in dropped(&state).filter(|name| found.contains_key(*name)) {
            let report = report_path(&self.folder.join(name));
            if std::fs::read_to_string(report).is_ok_and(|text| is_removed(&text)) {
                self.delete_report(installer, name);
            }
        }
    }

    /// Whether it is the folder packs were dropped into, and not the empty place where that is mounted or its disk was.
    fn is_ours(&self, found: &BTreeMap<String, Fingerprint>, state: &State) -> bool {
        // A folder that can't be marked is known by its other packs.
        let known = self.unmarkable && self.done.keys().any(|name| found.contains_key(name));
        dropped(state).next().is_none() || known || self.folder.join(MARK).exists()
    }

    /// Marks the folder when everything lies in it that was ever dropped: then it is the right one.
    fn mark(&mut self, installer: &Installer) {
        let (Some(found), mark) = (&self.before, self.folder.join(MARK)) else { return };
        let state = installer.store().state().value;
        let whole = dropped(&state).all(|name| found.contains_key(name)) && dropped(&state).next().is_some();
        if !whole || self.unmarkable || mark.exists() {
            return;
        }
        if let Err(error) = write_durably(&mark, MARK_TEXT.as_bytes()) {
            tracing::warn!("{error}; without this file a pack stays when all others are gone with it");
            self.unmarkable = true;
        }
    }

    /// Says something of the folder itself, once.
    fn say(&mut self, finding: Diagnostic, round: &mut Round) {
        if self.said.replace(finding.code) != Some(finding.code) {
            round.findings.push(finding);
        }
    }

    /// Checks a pack and leaves the report beside it.
    fn take(
        &mut self,
        name: String,
        found: &BTreeMap<String, Fingerprint>,
        installer: &Installer,
        progress: &dyn Fn(&str, Progress),
        round: &mut Round,
    ) {
        let path = self.folder.join(&name);
        let mut checked = installer.prepare(&path, Some(&name), &|at| progress(&name, at));
        checked.told.sort();
        let text = report(&name, checked.id.is_some(), &checked.told, installer.clock.now());
        if let Err(error) = write_durably(&report_path(&path), text.as_bytes()) {
            let place = Location::file(&self.folder);
            let finding = Diagnostic::warning("packs-report-unwritable", place).with("pack", &name);
            round.findings.push(finding.with("error", error));
        }
        if let Err(error) = keep_report(installer, &path, &text) {
            tracing::warn!("the report on {name} is lost: {error}; make the data folder writable");
        }
        if let Some(print) = found.get(&name) {
            self.done.insert(name.clone(), *print);
        }
        round.checked.push((name, checked));
    }
}

/// Names of the files in the packs folder that what is served, or waits, came from.
fn dropped(state: &State) -> impl Iterator<Item = &str> {
    let kept = state.packs.values().filter_map(|versions| versions.waiting.as_ref().or(versions.served.as_ref()));
    kept.filter_map(|kept| kept.dropped.as_deref())
}

/// Keeps a report in the data folder too, where it can be written even if the packs folder can't.
fn keep_report(installer: &Installer, package: &Path, text: &str) -> Result<(), WriteError> {
    let name = report_path(package);
    write_durably(&installer.data.join("reports").join(name.file_name().unwrap_or_default()), text.as_bytes())
}

/// Packs on sticks: files that end in `.wegweiser`, at most three folders deep below the places where sticks appear.
pub fn on_sticks(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(folder).max_depth(4).into_iter().filter_map(Result::ok))
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| {
            path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(crate::pack::format::package::ENDING))
        })
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .take(200)
        .collect();
    found.sort();
    found
}
