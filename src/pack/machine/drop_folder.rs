//! The packs folder: what lies in it, what is to be done about it, and the report beside each pack.
//!
//! Owns: deciding, from two looks at the folder and the machine's state; a file is taken when it has stopped growing.
//! Refuses: watching, and doing what it decided.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use super::store::State;
use crate::{
    diagnostic::{MessageLanguage, Severity, rendered::RenderedDiagnostic},
    fs::write_durably,
    pack::format::{entry::MANIFEST, package::ENDING},
};

/// The end of a report's name.
const REPORT: &str = ".report.txt";

/// What a pack in the folder looks like from outside: another look, another pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fingerprint {
    /// Bytes of all its files.
    pub size: u64,
    /// Files in it.
    pub files: u64,
    /// The latest change, in milliseconds since 1970.
    pub changed: u64,
}

/// The packs in a folder by their names: files that end in `.wegweiser`, and folders with a manifest.
pub fn look(folder: &Path) -> Result<BTreeMap<String, Fingerprint>, io::Error> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = entry.path();
        let Ok(data) = fs::metadata(&path) else { continue };
        let archive = data.is_file() && path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING));
        if name.starts_with('.') || !(archive || data.is_dir() && path.join(MANIFEST).is_file()) {
            continue;
        }
        // What can't be read now is looked at again.
        if let Ok(fingerprint) = fingerprint(&path) {
            found.insert(name, fingerprint);
        }
    }
    Ok(found)
}

fn fingerprint(path: &Path) -> Result<Fingerprint, io::Error> {
    let mut fingerprint = Fingerprint { size: 0, files: 0, changed: 0 };
    for entry in walkdir::WalkDir::new(path).max_open(8) {
        let data = entry.and_then(|entry| entry.metadata()).map_err(io::Error::other)?;
        if data.is_file() {
            fingerprint.size += data.len();
            fingerprint.files += 1;
            let changed = data.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
            fingerprint.changed = fingerprint.changed.max(u64::try_from(changed.as_millis()).unwrap_or(u64::MAX));
        }
    }
    Ok(fingerprint)
}

/// What has to be done about the packs folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// A pack is new or was replaced.
    Take(String),
    /// The file of this pack (by id) is gone.
    Remove(String),
}

/// Compares two looks, some time apart, with what was done before (`done`) and with what is served.
pub fn tasks(
    before: &BTreeMap<String, Fingerprint>,
    now: &BTreeMap<String, Fingerprint>,
    done: &BTreeMap<String, Fingerprint>,
    state: &State,
) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (name, fingerprint) in now {
        // One that still grows is left until it rests.
        if before.get(name) == Some(fingerprint) && done.get(name) != Some(fingerprint) {
            tasks.push(Task::Take(name.clone()));
        }
    }
    for (id, versions) in &state.packs {
        let dropped = versions.waiting.as_ref().or(versions.served.as_ref()).and_then(|kept| kept.dropped.as_ref());
        if dropped.is_some_and(|name| !now.contains_key(name) && !before.contains_key(name)) {
            tasks.push(Task::Remove(id.clone()));
        }
    }
    tasks.sort();
    tasks
}

/// The packs that were dealt with, kept over a restart: `<data>/packs-seen.ron`.
pub fn read_done(data: &Path) -> BTreeMap<String, Fingerprint> {
    // A file that is lost or damaged costs one more check of each pack.
    let text = fs::read_to_string(data.join("packs-seen.ron")).unwrap_or_default();
    ron::from_str(&text).unwrap_or_default()
}

/// Writes what was dealt with.
pub fn write_done(data: &Path, done: &BTreeMap<String, Fingerprint>) -> Result<(), io::Error> {
    let text = ron::to_string(done).map_err(io::Error::other)?;
    Ok(write_durably(&data.join("packs-seen.ron"), text.as_bytes())?)
}

/// Where the report on a pack lies.
pub fn report_path(package: &Path) -> PathBuf {
    let mut name = package.file_stem().unwrap_or_default().to_owned();
    name.push(REPORT);
    package.with_file_name(name)
}

/// What a report on a pack that was taken says of it, in German and in English.
const TAKEN: [&str; 2] = ["Das Paket ist angenommen.", "The pack was taken."];

/// Whether a report says that its pack was taken.
pub fn is_taken(report: &str) -> bool {
    TAKEN.iter().all(|line| report.contains(line))
}

const REMOVED: [&str; 2] = ["Das Paket ist vom Gerät entfernt.", "The pack was removed from the device."];

/// Whether a report says that its pack was removed.
pub fn is_removed(report: &str) -> bool {
    REMOVED.iter().all(|line| report.contains(line))
}

/// What a report says when the pack was removed and its file still lies there.
pub fn removed(name: &str, now: jiff::civil::DateTime) -> String {
    let text = format!(
        "{name}\n{}\n\n{} Seine Datei liegt noch hier; löschen Sie sie.\n{} Its file still lies here; delete it.\n",
        now.strftime("%Y-%m-%d %H:%M"),
        REMOVED[0],
        REMOVED[1],
    );
    text.replace('\n', "\r\n")
}

/// What a report says: the outcome, then every finding, in German and in English.
pub fn report(name: &str, taken: bool, told: &[RenderedDiagnostic], now: jiff::civil::DateTime) -> String {
    let (german, english) = match taken {
        true => (TAKEN[0], TAKEN[1]),
        false => (
            "Das Paket ist NICHT angenommen. Es wurde nichts verändert.",
            "The pack was NOT taken. Nothing was changed.",
        ),
    };
    let mut text = format!("{name}\n{}\n\n{german}\n{english}\n", now.strftime("%Y-%m-%d %H:%M"));
    let mut sorted: Vec<&RenderedDiagnostic> = told.iter().collect();
    sorted.sort_by_key(|told| (std::cmp::Reverse(told.severity), *told));
    for (title, none, language) in
        [("Deutsch", "Keine Befunde.", MessageLanguage::German), ("English", "No findings.", MessageLanguage::English)]
    {
        text += &format!("\n== {title}\n");
        if sorted.is_empty() {
            text += &format!("{none}\n");
        }
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            for told in sorted.iter().filter(|told| told.severity == severity) {
                text += &format!("{}\n", told.line(language));
            }
        }
    }
    text.replace('\n', "\r\n")
}

#[cfg(test)]
mod tests {
    //! A pack is taken once, when it lies still, and goes with its file.
    use super::*;
    use crate::pack::machine::store::{Kept, Versions};

    fn looks(list: &[(&str, u64)]) -> BTreeMap<String, Fingerprint> {
        list.iter()
            .map(|(name, size)| ((*name).to_owned(), Fingerprint { size: *size, files: 1, changed: 5 }))
            .collect()
    }

    fn state(dropped: Option<&str>) -> State {
        let kept = Kept { folder: "f".to_owned(), dropped: dropped.map(str::to_owned) };
        State { packs: BTreeMap::from([("so".to_owned(), Versions { served: Some(kept), ..Versions::default() })]) }
    }

    #[test]
    fn a_pack_is_taken_when_it_stopped_growing() {
        let (none, nothing) = (State::default(), BTreeMap::new());
        let (small, large) = (looks(&[("a", 1)]), looks(&[("a", 2)]));
        assert_eq!(tasks(&nothing, &small, &nothing, &none), []);
        assert_eq!(tasks(&small, &large, &nothing, &none), []);
        assert_eq!(tasks(&large, &large, &nothing, &none), [Task::Take("a".to_owned())]);
        assert_eq!(tasks(&large, &large, &large, &none), [], "it was dealt with");
        assert_eq!(tasks(&large, &large, &small, &none), [Task::Take("a".to_owned())], "another file of that name");
    }

    #[test]
    fn a_pack_goes_with_its_file_and_only_then() {
        let (there, gone) = (looks(&[("so.wegweiser", 1)]), BTreeMap::new());
        let dropped = state(Some("so.wegweiser"));
        assert_eq!(tasks(&there, &there, &there, &dropped), []);
        assert_eq!(tasks(&there, &gone, &there, &dropped), [], "it may be in the middle of being replaced");
        assert_eq!(tasks(&gone, &gone, &there, &dropped), [Task::Remove("so".to_owned())]);
        assert_eq!(tasks(&gone, &gone, &there, &state(None)), [], "it came from elsewhere");
    }

    #[test]
    fn a_report_lies_beside_its_pack() {
        assert_eq!(report_path(Path::new("packs/somali-1.wegweiser")), Path::new("packs/somali-1.report.txt"));
    }
}
