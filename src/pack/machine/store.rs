//! The packs of one machine: which are there, which is served, which stays to go back to.
//!
//! ```text
//! <data>/packs/packs.ron            which folder is served for each pack, and the one before; the one switch
//! <data>/packs/<id>-<version>-…/    a pack, unpacked, checked, never changed
//! <data>/packs/staging/…            what is being unpacked
//! <data>/packs/lock                 held while something is changed
//! ```
//!
//! A pack is staged, synced, renamed into place, and only then named in `packs.ron`, which is replaced as a whole. So
//! whatever happens in between, the next start finds the old library or the new one. What no line names is swept away.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    content::clip::people::{RECORDINGS, clip_files, people},
    diagnostic::{Diagnostic, Location, Report, SourceText},
    fs::{is_leftover, sync_folder, write_durably},
    language::{ron_error, ron_options},
    library::LayeredSource,
    pack::format::{
        entry::{MANIFEST, SIGNATURE},
        manifest::Manifest,
        signature::{Trust, verify},
        unpacked::Unpacked,
    },
    settings::TrustedKey,
};

const STATE: &str = "packs.ron";
const STAGING: &str = "staging";
const LOCK: &str = "lock";

/// The folder of packs below a data folder.
#[derive(Debug, Clone)]
pub struct Store {
    root: PathBuf,
}

/// What a machine has, by the packs' ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct State {
    /// Each pack that is served or can be gone back to.
    pub packs: BTreeMap<String, Versions>,
}

/// The versions of one pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Versions {
    /// The folder that was checked and is served from the next free moment or the next start on.
    pub waiting: Option<Kept>,
    /// The folder that is served; `None` after it was removed.
    pub served: Option<Kept>,
    /// The folder that was served before; `None`: there was none.
    pub before: Option<Kept>,
}

/// One version that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Name of its folder in the store.
    pub folder: String,
    /// Name of its file in the packs folder, where it came from there: when the file goes, so does the pack.
    #[serde(default)]
    pub dropped: Option<String>,
}

/// Holds the store for one change.
#[derive(Debug)]
pub struct Held {
    _lock: File,
}

impl Store {
    /// The packs below a data folder. Nothing is read or made yet.
    pub fn new(data: &Path) -> Self {
        Self { root: data.join("packs") }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Path of a kept version.
    pub fn folder(&self, kept: &Kept) -> PathBuf {
        self.root.join(&kept.folder)
    }

    /// The file whose change tells that other packs are served.
    pub fn state_file(&self) -> PathBuf {
        self.root.join(STATE)
    }

    /// Waits until nobody else changes the store. Another program may hold it for a whole check, a quarter of an hour.
    ///
    /// # Errors
    /// Where the folder can't be made or locked.
    pub fn hold(&self) -> Result<Held, io::Error> {
        let lock = self.lock()?;
        lock.lock()?;
        Ok(Held { _lock: lock })
    }

    /// Holds the store if nobody else does. `None`: somebody does.
    ///
    /// # Errors
    /// Where the folder can't be made or locked.
    pub fn try_hold(&self) -> Result<Option<Held>, io::Error> {
        let lock = self.lock()?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Held { _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Whether another program changes the store now. Where that can't be told, nobody does.
    pub fn is_held(&self) -> bool {
        self.root.join(LOCK).exists() && matches!(self.try_hold(), Ok(None))
    }

    fn lock(&self) -> Result<File, io::Error> {
        fs::create_dir_all(&self.root)?;
        File::options().create(true).truncate(false).write(true).open(self.root.join(LOCK))
    }

    /// Reads what is served. A file that can't be read is an error, and nothing is served from the store.
    pub fn state(&self) -> Report<State> {
        let path = self.state_file();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Report::clean(State::default()),
            Err(error) => {
                let finding = Diagnostic::error("unreadable", Location::file(&path)).because(error);
                return Report::new(State::default(), vec![finding]);
            }
        };
        let source = SourceText::new(&path, &text);
        match ron_options().from_str::<State>(&source.text) {
            Ok(state) => Report::clean(state),
            Err(error) => Report::new(State::default(), vec![ron_error(&source, &error)]),
        }
    }

    /// Replaces what is served, as one step that survives a loss of power.
    pub fn write(&self, _held: &Held, state: &State) -> Result<(), io::Error> {
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let text = ron::ser::to_string_pretty(state, pretty).map_err(io::Error::other)?;
        Ok(write_durably(&self.state_file(), text.as_bytes())?)
    }

    /// A new folder to unpack into.
    pub fn stage(&self, _held: &Held) -> Result<tempfile::TempDir, io::Error> {
        let staging = self.root.join(STAGING);
        fs::create_dir_all(&staging)?;
        tempfile::Builder::new().prefix("pack").tempdir_in(staging)
    }

    /// Moves what was staged to where it stays. The same pack may be there already.
    pub fn keep(&self, _held: &Held, staged: tempfile::TempDir, name: &str) -> Result<(), io::Error> {
        let to = self.root.join(name);
        if to.is_dir() {
            return Ok(());
        }
        let staged = staged.keep();
        fs::rename(&staged, &to)?;
        sync_folder(&self.root)
    }

    /// Removes what was half staged, and versions nobody can go back to, unless a running kiosk still shows them. Nothing
    /// is removed while the state can't be read.
    pub fn sweep(&self, _held: &Held) -> Result<(), io::Error> {
        let state = self.state();
        if state.has_errors() || !self.root.is_dir() {
            return Ok(());
        }
        let versions =
            state.value.packs.values().flat_map(|versions| [&versions.served, &versions.before, &versions.waiting]);
        let kept: BTreeSet<&str> = versions.flatten().map(|kept| kept.folder.as_str()).collect();
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if entry.file_type()?.is_dir() && !kept.contains(&*name) && !is_used(&entry.path()) {
                fs::remove_dir_all(entry.path())?;
            } else if is_leftover(&name) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Reads one kept version, whoever changed it since.
    pub fn pack(&self, kept: &Kept, keys: &[TrustedKey]) -> Report<Option<Unpacked>> {
        read_pack(&self.folder(kept), keys)
    }

    /// The packs that are served. One that can't be read or that somebody changed is an error; the others are served.
    pub fn served(&self, keys: &[TrustedKey]) -> Report<Vec<Unpacked>> {
        self.read(keys, |versions| versions.served.as_ref())
    }

    /// The packs as they will be served when everything that waits was taken. One that can't be read or that somebody
    /// changed is an error.
    pub fn coming(&self, keys: &[TrustedKey]) -> Report<Vec<Unpacked>> {
        self.read(keys, |versions| versions.waiting.as_ref().or(versions.served.as_ref()))
    }

    fn read(&self, keys: &[TrustedKey], which: fn(&Versions) -> Option<&Kept>) -> Report<Vec<Unpacked>> {
        let mut findings = Vec::new();
        let state = self.state().unpack_into(&mut findings);
        let packs = self.intact(state.packs.values().filter_map(which), keys).unpack_into(&mut findings);
        Report::new(packs, findings)
    }

    /// The packs that are served by a state that was read. One that can't be read or that somebody changed is an error;
    /// the others are served.
    pub fn packs(&self, state: &State, keys: &[TrustedKey]) -> Report<Vec<Unpacked>> {
        self.intact(state.packs.values().filter_map(|versions| versions.served.as_ref()), keys)
    }

    /// Those of the kept versions that can be read and are as they were when they were taken.
    fn intact<'a>(&self, kept: impl Iterator<Item = &'a Kept>, keys: &[TrustedKey]) -> Report<Vec<Unpacked>> {
        let kept: Vec<&Kept> = kept.collect();
        let read: Vec<_> = kept.par_iter().map(|kept| self.pack(kept, keys)).collect();
        let mut findings = Vec::new();
        let mut packs: Vec<Unpacked> =
            read.into_iter().filter_map(|report| report.unpack_into(&mut findings)).collect();
        packs.retain(|pack| {
            let broken = pack.trust == Trust::Broken;
            if broken {
                let manifest = pack.root.join(MANIFEST);
                findings.push(Diagnostic::error("pack-signature", Location::file(manifest)));
            }
            !broken
        });
        Report::new(packs, findings)
    }
}

/// Holds the folder of a pack for as long as somebody shows it; [`Store::sweep`] leaves it alone. `None` where the drive
/// knows no such thing.
pub(in crate::pack) fn in_use(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.try_lock_shared().ok()?;
    Some(folder)
}

fn is_used(folder: &Path) -> bool {
    File::open(folder).is_ok_and(|folder| matches!(folder.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Recordings of people who took their consent back, in every language of a folder; the files may be gone already.
pub fn withdrawn(folder: &LayeredSource) -> BTreeSet<PathBuf> {
    let tags = folder.names(Path::new(RECORDINGS)).into_iter().filter_map(|tag| tag.parse().ok());
    tags.flat_map(|tag| people(folder, &tag).value.withdrawn(&tag)).flat_map(|clip| clip_files(&clip)).collect()
}

/// Reads an unpacked pack by its manifest; its files were checked when it was unpacked.
pub fn read_pack(root: &Path, keys: &[TrustedKey]) -> Report<Option<Unpacked>> {
    let path = root.join(MANIFEST);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let finding = Diagnostic::error("unreadable", Location::file(&path)).because(error);
            return Report::new(None, vec![finding]);
        }
    };
    let signature = fs::read_to_string(root.join(SIGNATURE)).ok();
    let trust = verify(text.as_bytes(), signature.as_deref(), keys);
    let Report { value: manifest, findings } = Manifest::read(&SourceText::new(path, &text));
    let pack = manifest.map(|manifest| {
        let files = manifest.files.iter().flat_map(BTreeMap::keys).cloned().collect();
        let withdrawn = withdrawn(&LayeredSource::from(root));
        let folder = manifest.folder_name(text.as_bytes(), signature.as_deref());
        Unpacked { root: root.to_owned(), manifest, trust, folder, files, withdrawn }
    });
    Report::new(pack, findings)
}
