//! What a machine does by itself with its packs folder: takes what was dropped, removes what is gone, and leaves a
//! report beside each pack.
//!
//! Owns: one look at the folder and everything that follows from it. Whoever may write into the folder is trusted to
//! install; signatures decide what a pack may replace. Refuses: watching, and switching under a visitor: what was taken
//! waits ([`Versions::waiting`](super::store::Versions::waiting)).

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use super::{
    dropped::{Print, Task, look, read_done, report, report_path, tasks, write_done},
    install::{Checked, Installer},
    vet::Progress,
};
use crate::{
    diagnostic::{Diagnostic, Place},
    fs::{WriteError, write_durably},
};

/// The packs folder of one machine.
#[derive(Debug)]
pub struct Intake {
    folder: PathBuf,
    /// The last look.
    before: BTreeMap<String, Print>,
    done: BTreeMap<String, Print>,
    /// Whether it was said that the folder is not there.
    missing: bool,
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
        Self { folder, before: BTreeMap::new(), done: read_done(&installer.data), missing: false }
    }

    /// Whether a pack lay at this path in the folder at the last look.
    pub fn has(&self, path: &Path) -> bool {
        path.strip_prefix(&self.folder).ok().and_then(Path::to_str).is_some_and(|name| self.before.contains_key(name))
    }

    /// The folder that is looked at.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks once. A pack is taken when two looks in a row saw the same.
    pub fn look(&mut self, installer: &Installer, progress: &dyn Fn(&str, Progress)) -> Round {
        let mut round = Round::default();
        let found = match look(&self.folder) {
            Ok(found) => found,
            Err(error) => {
                // Said once; what is installed stays, for a disk may be away for a while.
                if !std::mem::replace(&mut self.missing, true) {
                    let place = Place::file(&self.folder);
                    round.findings.push(match error.kind() {
                        io::ErrorKind::NotFound => Diagnostic::warning("packs-folder-missing", place),
                        _ => Diagnostic::warning("unreadable", place).with("error", error),
                    });
                }
                self.before.clear();
                return round;
            }
        };
        // After a time without the folder nothing is taken for gone at the first look.
        let first = std::mem::take(&mut self.missing);
        let state = installer.store().state().value;
        let todo = if first { Vec::new() } else { tasks(&self.before, &found, &self.done, &state) };
        round.unsettled = found != self.before;
        for task in todo {
            match task {
                Task::Take(name) => {
                    let path = self.folder.join(&name);
                    let mut checked = installer.prepare(&path, Some(&name), &|at| progress(&name, at));
                    checked.told.sort();
                    let text = report(&name, checked.id.is_some(), &checked.told, installer.clock.now());
                    if let Err(error) = write_durably(&report_path(&path), text.as_bytes()) {
                        let place = Place::file(&self.folder);
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
                Task::Remove(id) => match installer.remove(&id) {
                    Ok(_) => round.removed.push(id),
                    Err(error) => tracing::warn!("{id} could not be removed: {error}"),
                },
            }
        }
        self.done.retain(|name, _| found.contains_key(name) || self.before.contains_key(name));
        if !round.checked.is_empty() || !round.removed.is_empty() {
            // A list that is lost costs one more check of each pack.
            let _ = write_done(&installer.data, &self.done);
        }
        self.before = found;
        round
    }
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
        .filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(super::package::ENDING)))
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')))
        .take(200)
        .collect();
    found.sort();
    found
}
