//! Watching files somebody works on: what was saved, a moment after.
//!
//! Owns: a thread that compares what lies on disk with what lay there before. The system's notices (notify) say when to
//! look; between them it looks by itself, for network drives and full watch tables. Refuses: reading what it finds.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    time::{Duration, Instant, SystemTime},
};

use notify::{
    EventKind, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode},
};
use walkdir::WalkDir;

/// Editors write beside and rename, or write twice; so long nothing may happen before somebody looks.
const SETTLES: Duration = Duration::from_millis(40);
/// A file that is written all the time is looked at nevertheless.
const LONGEST: Duration = Duration::from_millis(200);
/// How often somebody looks without a notice.
const LOOKS: Duration = Duration::from_millis(700);
/// What is read when it is saved. Sound is asked for when it is played.
const ENDINGS: [&str; 7] = ["ftl", "ron", "csv", "svg", "ttf", "otf", "ogg"];

/// What is watched.
#[derive(Debug, Clone)]
pub struct Watched {
    /// A folder with `assets/` and `locales/` in it.
    pub root: PathBuf,
    /// Files and folders in it; empty: all of it.
    pub below: Vec<PathBuf>,
}

/// Something was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Files, by their paths in the content; empty: everything is to be read.
    pub paths: BTreeSet<PathBuf>,
    /// When, as near as can be known.
    pub at: Instant,
}

/// Why somebody looks.
pub(super) enum Nudge {
    /// Something happened on disk.
    Notice,
    /// Everything is to be read.
    All,
}

/// Changed at, and bytes.
type State = BTreeMap<PathBuf, (SystemTime, u64)>;

fn hidden(name: &std::ffi::OsStr) -> bool {
    name.to_str().is_none_or(|name| name.starts_with('.'))
}

/// Whether a file is read when content is.
fn is_content(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let sound = path.starts_with("assets/narration") || path.starts_with("assets/recordings");
    // Whether somebody speaks changes what a page shows.
    ENDINGS.contains(&ending) && (sound || ending != "ogg")
}

fn state(watched: &Watched) -> State {
    let all = [PathBuf::new()];
    let below = if watched.below.is_empty() { &all[..] } else { &watched.below };
    let mut state = State::new();
    for start in below {
        let walk = WalkDir::new(watched.root.join(start)).into_iter();
        let files = walk.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name())).flatten();
        for entry in files.filter(|entry| entry.file_type().is_file()) {
            let Ok(path) = entry.path().strip_prefix(&watched.root) else { continue };
            if !is_content(path) {
                continue;
            }
            // A file that is gone already is seen to be missing.
            let Ok(data) = fs::metadata(entry.path()) else { continue };
            state.insert(path.to_owned(), (data.modified().unwrap_or(SystemTime::UNIX_EPOCH), data.len()));
        }
    }
    state
}

/// Looks and compares.
pub(super) struct Watch {
    watched: Watched,
    before: State,
    nudges: Receiver<Nudge>,
    /// Kept, or the notices end.
    _notices: Option<notify::RecommendedWatcher>,
}

fn notices(watched: &Watched, nudge: Sender<Nudge>) -> Result<notify::RecommendedWatcher, notify::Error> {
    let mut watcher = notify::recommended_watcher(move |event: Result<notify::Event, notify::Error>| {
        // Looking is an event too.
        let matters = event.is_ok_and(|event| match event.kind {
            EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
            _ => true,
        });
        if matters {
            // The preview is closing.
            let _ = nudge.send(Nudge::Notice);
        }
    })?;
    if watched.below.is_empty() {
        watcher.watch(&watched.root, RecursiveMode::Recursive)?;
    }
    for path in watched.below.iter().map(|path| watched.root.join(path)).filter(|path| path.exists()) {
        watcher.watch(&path, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

impl Watch {
    /// Begins to watch; what lies there now is known.
    pub fn new(watched: Watched) -> (Self, Sender<Nudge>) {
        let (nudge, nudges) = mpsc::channel();
        let notices = notices(&watched, nudge.clone());
        if let Err(error) = &notices {
            tracing::warn!("{}: {error}; what is saved is found by looking", watched.root.display());
        }
        let before = state(&watched);
        (Self { watched, before, nudges, _notices: notices.ok() }, nudge)
    }

    /// Waits until something was saved. `None`: nobody wants to know any more.
    pub fn next(&mut self) -> Option<Saved> {
        loop {
            let mut all = false;
            match self.nudges.recv_timeout(LOOKS) {
                Ok(nudge) => all |= matches!(nudge, Nudge::All),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
            let begun = Instant::now();
            // Looking by itself finds a save that may still go on, too.
            let mut settled = !all && self.look(false).is_none();
            while !settled && !all {
                match self.nudges.recv_timeout(SETTLES) {
                    Ok(nudge) => all |= matches!(nudge, Nudge::All),
                    Err(_) => settled = true,
                }
                settled |= begun.elapsed() > LONGEST;
            }
            if let Some(saved) = self.look(true) {
                return Some(if all { Saved { paths: BTreeSet::new(), ..saved } } else { saved });
            }
            if all {
                return Some(Saved { paths: BTreeSet::new(), at: begun });
            }
        }
    }

    /// What differs; it is known from now on where `keep` says so.
    fn look(&mut self, keep: bool) -> Option<Saved> {
        let now = state(&self.watched);
        let differs = |from: &State, to: &State| -> Vec<PathBuf> {
            from.iter().filter(|(path, file)| to.get(*path) != Some(file)).map(|(path, _)| path.clone()).collect()
        };
        let changed = differs(&now, &self.before);
        let newest = changed.iter().filter_map(|path| now.get(path)).map(|(at, _)| *at).max();
        let paths: BTreeSet<PathBuf> = changed.into_iter().chain(differs(&self.before, &now)).collect();
        if keep {
            self.before = now;
        }
        let ago = newest.and_then(|at| SystemTime::now().duration_since(at).ok()).filter(|ago| *ago < LOOKS * 4);
        let at = Instant::now().checked_sub(ago.unwrap_or_default());
        (!paths.is_empty()).then(|| Saved { paths, at: at.unwrap_or_else(Instant::now) })
    }
}

#[cfg(test)]
mod tests {
    //! Whatever way an editor writes, the file is found once it is whole.
    use super::*;

    fn watch(below: &[&str]) -> (tempfile::TempDir, Watch, Sender<Nudge>) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("locales/so/modules")).unwrap();
        fs::write(folder.path().join("locales/so/ui.ftl"), "a = A\n").unwrap();
        let below = below.iter().map(PathBuf::from).collect();
        let (watch, nudge) = Watch::new(Watched { root: folder.path().to_owned(), below });
        (folder, watch, nudge)
    }

    fn paths(saved: Option<Saved>) -> Vec<String> {
        saved.unwrap().paths.iter().map(|path| path.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_that_is_written_beside_and_renamed_is_found() {
        let (folder, mut watch, _nudge) = watch(&[]);
        fs::write(folder.path().join("locales/so/.ui.ftl.swp"), "a = B\n").unwrap();
        fs::write(folder.path().join("locales/so/ui.ftl~"), "a = BB\n").unwrap();
        fs::rename(folder.path().join("locales/so/ui.ftl~"), folder.path().join("locales/so/ui.ftl")).unwrap();
        assert_eq!(paths(watch.next()), ["locales/so/ui.ftl"]);
    }

    #[test]
    fn new_and_removed_files_are_found_without_a_notice() {
        let (folder, mut watch, _nudge) = watch(&["locales/so"]);
        watch._notices = None;
        fs::remove_file(folder.path().join("locales/so/ui.ftl")).unwrap();
        fs::write(folder.path().join("locales/so/modules/health.ftl"), "a = A\n").unwrap();
        fs::write(folder.path().join("pack.ron"), "()").unwrap();
        assert_eq!(paths(watch.next()), ["locales/so/modules/health.ftl", "locales/so/ui.ftl"]);
    }

    #[test]
    fn everything_is_read_when_somebody_asks_and_no_more_once_all_have_gone() {
        let (_folder, mut watch, nudge) = watch(&[]);
        nudge.send(Nudge::All).unwrap();
        assert_eq!(watch.next().unwrap().paths, BTreeSet::new());
        drop(nudge);
        watch._notices = None;
        assert_eq!(watch.next(), None);
    }
}
