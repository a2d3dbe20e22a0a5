//! Taking packs, going back, removing: each a change of the [`Store`] that happens whole or not at all.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    time::Instant,
};

use super::store::{Held, Kept, State, Store, Versions, in_use, read_pack};
use crate::{
    clock::Clock,
    diagnostic::{
        Report,
        rendered::{RenderedDiagnostic, refuses},
    },
    fs::sync_tree,
    pack::{
        check::{
            inspect::{Order, Progress, Timings, write_error},
            sandbox::{self, Limits},
        },
        format::{signature::Trust, unpacked::Unpacked},
    },
    settings::{NamedSite, Settings, TrustedKey},
};

/// Takes packs for one machine.
#[derive(Debug, Clone)]
pub struct Installer {
    /// The program that is started to check a pack: this one.
    pub program: PathBuf,
    /// The base content.
    pub base: PathBuf,
    /// The machine's data folder.
    pub data: PathBuf,
    /// Keys that are trusted.
    pub keys: Vec<TrustedKey>,
    /// The site the kiosk shows.
    pub site: NamedSite,
    /// Says the day of a check, each time anew.
    pub clock: Clock,
    /// What a check may use.
    pub limits: Limits,
    /// The step at which the program ends by itself, for tests: after a loss of power there the library must be whole.
    pub fault: Option<String>,
}

/// A pack that was checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Its id, where it was taken.
    pub id: Option<String>,
    /// Its title and version, where they could be read.
    pub name: Option<String>,
    /// Who signed it, where that could be read.
    pub trust: Option<Trust>,
    /// What was found.
    pub told: Vec<RenderedDiagnostic>,
    /// How long it took.
    pub timings: Timings,
}

impl Installer {
    /// What takes packs by these settings, for content below `base`.
    pub fn of(settings: &Settings, program: PathBuf, base: &Path, clock: Clock) -> Self {
        Self {
            program,
            base: base.to_owned(),
            data: base.join(&settings.data_folder),
            keys: settings.trusted_keys.clone(),
            site: NamedSite::of(&settings.site, &base.join("kiosk.ron")),
            clock,
            limits: Limits::default(),
            fault: None,
        }
    }

    /// The packs of the machine.
    pub fn store(&self) -> Store {
        Store::new(&self.data)
    }

    /// Checks a pack and lays it ready ([`Versions::waiting`]); what is served doesn't change yet. `dropped`: its name in
    /// the packs folder, if it lies there.
    pub fn prepare(&self, package: &Path, dropped: Option<&str>, progress: &dyn Fn(Progress)) -> Checked {
        let mut checked = Checked { id: None, name: None, trust: None, told: Vec::new(), timings: Timings::default() };
        if let Err(error) = self.try_prepare(package, dropped, progress, &mut checked) {
            checked.told.push(RenderedDiagnostic::new(&write_error(&error, package)));
            checked.id = None;
        }
        checked
    }

    fn try_prepare(
        &self,
        package: &Path,
        dropped: Option<&str>,
        progress: &dyn Fn(Progress),
        checked: &mut Checked,
    ) -> Result<(), io::Error> {
        let store = self.store();
        let held = store.hold()?;
        let state = store.state();
        if state.has_errors() {
            checked.told.extend(state.findings.iter().map(RenderedDiagnostic::new));
            return Ok(());
        }
        store.sweep(&held)?;
        let staged = store.stage(&held)?;
        let order = Order {
            package: package.to_owned(),
            into: staged.path().to_owned(),
            base: self.base.clone(),
            data: Some(self.data.clone()),
            keys: self.keys.clone(),
            today: self.clock.today(),
        };
        let (told, timings) = sandbox::run(&self.program, &order, self.limits, self.fault.as_deref(), progress);
        checked.told = told;
        checked.timings = timings;
        // What the child said is words; what is decided upon is read again.
        let pack = read_pack(staged.path(), &self.keys);
        if let Some(Unpacked { manifest, trust, .. }) = &pack.value {
            checked.name = Some(format!("{} {}", manifest.title, manifest.version));
            checked.trust = Some(trust.clone());
        }
        if refuses(&checked.told) {
            return Ok(());
        }
        let Some(pack) = pack.value else {
            checked.told.extend(pack.findings.iter().map(RenderedDiagnostic::new));
            return Ok(());
        };
        let unshown = self.site.unshown(&sites(staged.path()));
        checked.told.extend(unshown.iter().map(RenderedDiagnostic::new));
        let since = Instant::now();
        self.fault("checked");
        sync_tree(staged.path())?;
        self.fault("synced");
        let folder = pack.folder;
        store.keep(&held, staged, &folder)?;
        self.fault("renamed");
        let mut state = state.value;
        let id = pack.manifest.id;
        let versions = state.packs.entry(id.clone()).or_default();
        let kept = Kept { folder, dropped: dropped.map(str::to_owned) };
        match &mut versions.served {
            // The same pack again changes nothing but where it lies.
            Some(served) if served.folder == kept.folder => {
                served.dropped = kept.dropped;
                versions.waiting = None;
            }
            _ => versions.waiting = Some(kept),
        }
        store.write(&held, &state)?;
        self.fault("waiting");
        if let Err(error) = super::reports::keep(&self.data, &id, &checked.told) {
            tracing::warn!("what was found in {id} is not kept: {error}");
        }
        checked.timings.switch_ms = u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX);
        checked.id = Some(id);
        Ok(())
    }

    /// Serves what waits. Gives the ids of the packs that changed. Waits where another program changes the store.
    ///
    /// # Errors
    /// Where the store can't be read or written.
    pub fn switch(&self) -> Result<Vec<String>, io::Error> {
        match self.waits() {
            true => self.switch_held(&self.store().hold()?),
            false => Ok(Vec::new()),
        }
    }

    /// Serves what waits, if nobody else changes the store: neither a start nor a screen waits for the check of another
    /// program. `None`: somebody does, and what waits goes on waiting.
    ///
    /// # Errors
    /// Where the store can't be read or written.
    pub fn try_switch(&self) -> Result<Option<Vec<String>>, io::Error> {
        if !self.waits() {
            return Ok(Some(Vec::new()));
        }
        self.store().try_hold()?.map(|held| self.switch_held(&held)).transpose()
    }

    /// Whether a pack waits. Without one nobody has to hold the store.
    fn waits(&self) -> bool {
        self.store().state().value.packs.values().any(|versions| versions.waiting.is_some())
    }

    fn switch_held(&self, held: &Held) -> Result<Vec<String>, io::Error> {
        let mut switched = Vec::new();
        self.change_held(held, |state| {
            for (id, versions) in &mut state.packs {
                if let Some(waiting) = versions.waiting.take() {
                    versions.before = versions.served.replace(waiting).or_else(|| versions.before.take());
                    switched.push(id.clone());
                }
            }
            !switched.is_empty()
        })?;
        self.fault("switched");
        self.forget_withdrawn(held)?;
        Ok(switched)
    }

    /// Deletes recordings of people who took their consent back, from every version that is kept: also from those one
    /// can go back to. What the served packs say holds for all.
    fn forget_withdrawn(&self, _held: &Held) -> Result<(), io::Error> {
        let store = self.store();
        let gone: BTreeSet<PathBuf> =
            store.served(&self.keys).value.into_iter().flat_map(|pack| pack.withdrawn).collect();
        let state = store.state().value;
        let kept = state.packs.values().flat_map(|versions| [&versions.served, &versions.before, &versions.waiting]);
        for folder in kept.flatten().map(|kept| store.folder(kept)) {
            for path in gone.iter().map(|path| folder.join(path)).filter(|path| path.is_file()) {
                std::fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    /// Goes back to the version before; where there was none, to none. Gives whether there was such a pack.
    pub fn back(&self, id: &str) -> Result<bool, io::Error> {
        self.change_one(id, |versions| {
            versions.waiting = None;
            std::mem::swap(&mut versions.served, &mut versions.before);
        })
    }

    /// No longer serves a pack; its last version stays to go back to. Gives whether it was served.
    pub fn remove(&self, id: &str) -> Result<bool, io::Error> {
        self.change_one(id, |versions| {
            versions.waiting = None;
            if let Some(served) = versions.served.take() {
                versions.before = Some(served);
            }
        })
    }

    /// Removes a pack with its files and the version before; a kiosk that shows it keeps them until it shows others.
    /// Gives whether there was such a pack.
    pub fn forget(&self, id: &str) -> Result<bool, io::Error> {
        let known = self.change_one(id, |versions| *versions = Versions::default())?;
        match super::reports::forget(&self.data, id) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(known),
        }
    }

    fn change_one(&self, id: &str, change: impl FnOnce(&mut Versions)) -> Result<bool, io::Error> {
        let mut known = false;
        self.change(|state| {
            if let Some(versions) = state.packs.get_mut(id) {
                known = true;
                change(versions);
            }
            known
        })?;
        Ok(known)
    }

    /// Changes what is served as one step. `change` says whether there is anything to write.
    ///
    /// # Errors
    /// Where the store can't be read or written.
    pub fn change(&self, change: impl FnOnce(&mut State) -> bool) -> Result<(), io::Error> {
        self.change_held(&self.store().hold()?, change)
    }

    fn change_held(&self, held: &Held, change: impl FnOnce(&mut State) -> bool) -> Result<(), io::Error> {
        let store = self.store();
        let state = store.state();
        if state.has_errors() {
            let error = "packs.ron can't be read; remove it to begin anew, the packs are not touched";
            return Err(io::Error::other(error));
        }
        let mut state = state.value;
        if change(&mut state) {
            state.packs.retain(|_, versions| *versions != Versions::default());
            self.fault("before-switch");
            store.write(held, &state)?;
            self.fault("written");
            store.sweep(held)?;
        }
        Ok(())
    }

    fn fault(&self, step: &str) {
        if self.fault.as_deref() == Some(step) {
            // As a loss of power would: nothing is tidied up.
            std::process::abort();
        }
    }
}

/// Steps at which a test lets the program end; those that begin with `vet` are the child's.
pub const FAULTS: [&str; 11] = [
    "vet-begins",
    "vet-halfway",
    "vet-ends",
    "checked",
    "synced",
    "renamed",
    "waiting",
    "before-switch",
    "written",
    "switched",
    "disk-full",
];

/// Names of the sites a pack brings.
fn sites(pack: &Path) -> Vec<String> {
    let files = std::fs::read_dir(pack.join("assets/sites")).into_iter().flatten().flatten();
    let name = |file: std::fs::DirEntry| Some(file.file_name().to_str()?.strip_suffix(".ron")?.to_owned());
    let mut names: Vec<String> = files.filter_map(name).collect();
    names.sort();
    names
}

/// The content of a machine: its base with the packs it serves.
pub fn served(base: &Path, data: &Path, keys: &[TrustedKey]) -> Report<crate::library::LayeredSource> {
    let mut findings = Vec::new();
    let store = Store::new(data);
    let state = store.state().unpack_into(&mut findings);
    let folder = laid(base, &store, &state, keys).unpack_into(&mut findings);
    Report::new(folder, findings)
}

/// The same by a state that was read: whoever shows the content knows what it was made of. Its packs stay on the disk for
/// as long as somebody reads it, whatever is installed meanwhile.
pub fn laid(base: &Path, store: &Store, state: &State, keys: &[TrustedKey]) -> Report<crate::library::LayeredSource> {
    let mut findings = Vec::new();
    let packs = store.packs(state, keys).unpack_into(&mut findings);
    let held = packs.iter().filter_map(|pack| in_use(&pack.root)).collect();
    let folder = super::overlay::overlay(base, packs).unpack_into(&mut findings);
    Report::new(folder.holding(held), findings)
}
