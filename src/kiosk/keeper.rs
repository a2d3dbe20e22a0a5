//! Who keeps the packs of the running kiosk: a thread that watches the packs folder, does what staff want, and hands over
//! the library that is served next.
//!
//! Owns: the thread, what it is asked ([`Ask`]) and what it tells ([`News`]). Refuses: touching what is on the screen: a
//! new library goes to [`Waiting`], which is taken when nobody is in a visit.
//!
//! The folder is watched by the system and looked at every [`POLL`] beside that, for network drives tell nothing.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Mutex, mpsc},
    time::Duration,
};

use bevy::{log::warn, prelude::*};
use notify::{RecursiveMode, Watcher as _};

use super::{
    Stock,
    restock::Waiting,
    settings::Settings,
    staff::{Doing, Notice, PackRow, PackShelf, PackState, Progress, Signature, StaffWants},
    state::Restocked,
    wake::Waker,
};
use crate::{
    diagnostic::{Diagnostic, MessageLanguage, Place, Report},
    pack::{
        install::{Checked, Installer, served},
        intake::{Intake, on_sticks},
        package::{Form, Package, shown},
        signature::{Trust, verify},
        store::{Kept, State},
        told::{Told, refuses},
        vet::{self, Stage},
    },
};

/// The packs folder is looked at so often, whatever the system tells.
const POLL: Duration = Duration::from_secs(10);
/// A file that has just changed is looked at again after so long.
const SETTLE: Duration = Duration::from_secs(1);

/// What keeps the packs; without it (pictures, tests) nothing is watched.
#[derive(Resource, Debug, Clone)]
pub struct Keeper {
    /// Takes packs.
    pub installer: Installer,
    /// Folder packs are dropped into.
    pub folder: PathBuf,
    /// Where sticks appear.
    pub sticks: Vec<PathBuf>,
}

/// What the thread is asked.
#[derive(Debug)]
enum Ask {
    Staff(StaffWants),
    /// Something changed in a folder.
    Look,
    /// The library that was handed over is on the screen.
    Taken,
}

/// What it tells.
enum News {
    Shelf(Box<PackShelf>),
    Busy(Option<Progress>),
    Stock(Box<Stock>),
}

/// The way to the thread and back.
#[derive(Resource)]
struct Line {
    asks: mpsc::Sender<Ask>,
    news: Mutex<mpsc::Receiver<News>>,
}

/// The thread's own.
struct Worker {
    keeper: Keeper,
    settings: Settings,
    intake: Intake,
    tell: Box<dyn Fn(News) + Send>,
    /// Packs that were refused, by the names of their files, until they are gone or taken.
    refused: BTreeMap<String, Checked>,
    /// What was found in packs that were taken, by id.
    told: BTreeMap<String, Vec<Told>>,
    sticks: Vec<PackRow>,
    notice: Option<Notice>,
    /// What the library on the screen, or the one on its way there, was made of.
    loaded: State,
    /// Whether a library is on its way: until it is taken, no further pack is.
    underway: bool,
}

impl Worker {
    fn run(mut self, asks: &mpsc::Receiver<Ask>) {
        self.show();
        let mut wait = SETTLE;
        loop {
            match asks.recv_timeout(wait) {
                Ok(Ask::Staff(wants)) => self.staff(wants),
                Ok(Ask::Taken) => {
                    self.underway = false;
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
        if self.underway {
            return false;
        }
        let now = jiff::Zoned::now().datetime();
        let (intake, installer, tell) = (&mut self.intake, &self.keeper.installer, &self.tell);
        let round = intake.look(installer, now, &|name, at| tell(News::Busy(Some(progress(name, at)))));
        for finding in &round.findings {
            warn!("{}", finding.line(MessageLanguage::English));
        }
        let changed = !round.checked.is_empty() || !round.removed.is_empty();
        for (name, checked) in round.checked {
            self.checked(name, checked);
        }
        if changed {
            (self.tell)(News::Busy(None));
        }
        self.serve();
        if changed {
            self.show();
        }
        round.unsettled
    }

    fn checked(&mut self, name: String, checked: Checked) {
        match &checked.id {
            Some(id) => {
                self.told.insert(id.clone(), checked.told.clone());
                self.refused.remove(&name);
            }
            None => {
                for told in checked.told.iter().filter(|told| refuses(std::slice::from_ref(told))) {
                    warn!("{name}: {}", told.line(MessageLanguage::English));
                }
                self.refused.insert(name, checked);
            }
        }
    }

    /// Switches to what waits, and hands the library over where another one is served than on the screen.
    fn serve(&mut self) {
        if let Err(error) = self.keeper.installer.switch() {
            warn!("packs can't be switched: {error}; make the data folder writable");
            return;
        }
        let state = self.keeper.installer.store().state().value;
        let folders = |state: &State| -> Vec<Kept> {
            state.packs.values().filter_map(|versions| versions.served.clone()).collect()
        };
        if folders(&state) == folders(&self.loaded) {
            return;
        }
        let Installer { base, data, keys, .. } = &self.keeper.installer;
        let Report { value: folder, mut findings } = served(base, data, keys);
        match Stock::read(folder, Report::clean(self.settings.clone())) {
            Ok(stock) => {
                let stock = stock.take(&mut findings);
                self.loaded = state;
                self.underway = true;
                (self.tell)(News::Stock(Box::new(stock)));
            }
            Err(error) => warn!("the library stays as it is: {error}"),
        }
        for finding in &findings {
            warn!("{}", finding.line(MessageLanguage::English));
        }
    }

    fn staff(&mut self, wants: StaffWants) {
        self.notice = match wants {
            StaffWants::Rescan => {
                self.sticks = sticks(&self.keeper);
                self.notice.take()
            }
            StaffWants::Install(file) => Some(self.install(&file)),
            StaffWants::Back(id) => {
                let title = self.title(&id);
                Some(self.done(self.keeper.installer.back(&id).map(|_| Notice::WentBack(title))))
            }
            StaffWants::Remove(id) => {
                let title = self.title(&id);
                Some(self.done(self.keeper.installer.remove(&id).map(|_| Notice::Removed(title))))
            }
        };
        self.serve();
        self.show();
    }

    fn install(&mut self, file: &Path) -> Notice {
        let name = shown(file).display().to_string();
        let (installer, tell) = (&self.keeper.installer, &self.tell);
        let checked = installer.prepare(file, None, &|at| tell(News::Busy(Some(progress(&name, at)))));
        (self.tell)(News::Busy(None));
        let title = checked.name.clone().unwrap_or_else(|| name.clone());
        let taken = checked.id.is_some();
        self.checked(name, checked);
        self.sticks.retain(|row| !taken || row.file.as_deref() != Some(file));
        if taken { Notice::Installed(title) } else { Notice::Refused(title) }
    }

    fn done(&self, result: std::io::Result<Notice>) -> Notice {
        result.unwrap_or_else(|error| {
            let place = Place::file(self.keeper.installer.store().state_file());
            Notice::Failed(Diagnostic::error("pack-unwritable", place).with("error", error))
        })
    }

    fn title(&self, id: &str) -> String {
        let state = self.keeper.installer.store().state().value;
        let versions = state.packs.get(id).cloned().unwrap_or_default();
        let kept = versions.served.or(versions.before);
        let pack = kept.and_then(|kept| self.keeper.installer.store().pack(&kept, &self.keeper.installer.keys).value);
        pack.map_or_else(|| id.to_owned(), |pack| pack.manifest.title)
    }

    /// Tells what the staff screen shows.
    fn show(&self) {
        let installer = &self.keeper.installer;
        let store = installer.store();
        let state = store.state();
        let read = |kept: &Option<Kept>| kept.as_ref().and_then(|kept| store.pack(kept, &installer.keys).value);
        let mut rows = Vec::new();
        for (id, versions) in &state.value.packs {
            let (served, before) = (read(&versions.served), read(&versions.before));
            let shown = self.loaded.packs.get(id).map(|loaded| &loaded.served) == Some(&versions.served);
            let pack_state = match (&versions.served, shown && !self.underway) {
                (None, _) => PackState::Removed,
                (Some(_), true) => PackState::Active,
                (Some(_), false) => PackState::Waiting,
            };
            let Some(pack) = served.as_ref().or(before.as_ref()) else { continue };
            rows.push(PackRow {
                id: id.clone(),
                title: pack.manifest.title.clone(),
                version: pack.manifest.version.to_string(),
                state: pack_state,
                signature: signature(&pack.trust),
                file: None,
                previous: before.as_ref().map(|pack| pack.manifest.version.to_string()),
                findings: self.told.get(id).cloned().unwrap_or_default(),
            });
        }
        for (name, checked) in &self.refused {
            rows.push(PackRow {
                id: name.clone(),
                title: checked.name.clone().unwrap_or_else(|| name.clone()),
                version: String::new(),
                state: PackState::Refused,
                signature: checked.trust.as_ref().map_or(Signature::Unsigned, signature),
                file: None,
                previous: None,
                findings: checked.told.clone(),
            });
        }
        rows.extend(self.sticks.iter().cloned());
        let shelf = PackShelf {
            rows,
            busy: None,
            notice: self.notice.clone(),
            free: free(&installer.data),
            library: env!("CARGO_PKG_VERSION").to_owned(),
        };
        (self.tell)(News::Shelf(Box::new(shelf)));
    }
}

/// Bytes left where the packs are kept.
fn free(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let there = folder.ancestors().find(|folder| folder.exists())?;
        let disk = rustix::fs::statvfs(there).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

fn progress(name: &str, at: vet::Progress) -> Progress {
    let doing = match at.stage {
        Stage::Unpack => Doing::Unpacking,
        Stage::Media | Stage::Rules => Doing::Checking,
    };
    Progress { title: name.to_owned(), doing, share: at.done as f32 / 1000.0 }
}

fn signature(trust: &Trust) -> Signature {
    match trust {
        Trust::Signed(name) => Signature::By(name.clone()),
        Trust::Unknown(_) => Signature::Unknown,
        Trust::Unsigned => Signature::Unsigned,
        Trust::Broken => Signature::Broken,
    }
}

/// Packs on sticks. Only their manifests are read; the rest is the check's.
fn sticks(keeper: &Keeper) -> Vec<PackRow> {
    let mut rows = Vec::new();
    for file in on_sticks(&keeper.sticks) {
        // A stick may hold anything, and may go while it is read.
        let opened = catch_unwind(AssertUnwindSafe(|| Package::open(&file, Form::Sealed)));
        let Ok(opened) = opened else {
            warn!("{}: can't be read as a pack", file.display());
            continue;
        };
        let name = shown(&file).display().to_string();
        let findings = opened.findings.iter().map(Told::new).collect();
        let (title, version, trust) = match &opened.value {
            Some(package) => (
                package.manifest.title.clone(),
                package.manifest.version.to_string(),
                verify(&package.manifest_bytes, package.signature.as_deref(), &keeper.installer.keys),
            ),
            None => (name.clone(), String::new(), Trust::Unsigned),
        };
        let state = if opened.value.is_some() { PackState::Found } else { PackState::Refused };
        let sound = opened.value.is_some().then(|| file.clone());
        rows.push(PackRow {
            id: format!("stick:{name}"),
            title,
            version,
            state,
            signature: signature(&trust),
            file: sound,
            previous: None,
            findings,
        });
    }
    rows
}

/// Tells the thread when something changes in the packs folder or in the store.
fn watch(keeper: &Keeper, asks: &mpsc::Sender<Ask>) -> Option<notify::RecommendedWatcher> {
    let sender = Mutex::new(asks.clone());
    let told = move |event: notify::Result<notify::Event>| {
        let quiet = event.as_ref().is_ok_and(|event| event.kind.is_access());
        if let (Ok(sender), false) = (sender.lock(), quiet) {
            // The kiosk has ended when nobody listens.
            let _ = sender.send(Ask::Look);
        }
    };
    let mut watcher = match notify::recommended_watcher(told) {
        Ok(watcher) => watcher,
        Err(error) => {
            warn!("folders can't be watched: {error}; packs are looked for every {} seconds", POLL.as_secs());
            return None;
        }
    };
    for folder in [&keeper.folder, keeper.installer.store().root()].map(|folder: &Path| folder.to_owned()) {
        if let Err(error) = watcher.watch(&folder, RecursiveMode::NonRecursive) {
            warn!("{}: {error}; it is looked at every {} seconds", folder.display(), POLL.as_secs());
        }
    }
    Some(watcher)
}

fn start(keeper: Res<Keeper>, settings: Res<Settings>, waker: Res<Waker>, mut commands: Commands) {
    let (asks, asked) = mpsc::channel();
    let (tells, news) = mpsc::channel();
    let (keeper, settings, waker) = (keeper.clone(), settings.clone(), waker.clone());
    let tell = move |told| {
        let _ = tells.send(told);
        waker.wake();
    };
    let sender = asks.clone();
    std::thread::spawn(move || {
        for folder in [&keeper.folder, keeper.installer.store().root()].map(|folder: &Path| folder.to_owned()) {
            // Where it can't be made, that is said by the look.
            let _ = std::fs::create_dir_all(folder);
        }
        let watcher = watch(&keeper, &sender);
        drop(sender);
        let intake = Intake::new(keeper.folder.clone(), &keeper.installer);
        let loaded = keeper.installer.store().state().value;
        let worker = Worker {
            keeper,
            settings,
            intake,
            tell: Box::new(tell),
            refused: BTreeMap::new(),
            told: BTreeMap::new(),
            sticks: Vec::new(),
            notice: None,
            loaded,
            underway: false,
        };
        worker.run(&asked);
        drop(watcher);
    });
    commands.insert_resource(Line { asks, news: Mutex::new(news) });
}

fn hear(line: Option<Res<Line>>, mut shelf: ResMut<PackShelf>, mut waiting: ResMut<Waiting>) {
    let Some(line) = line else { return };
    let Ok(news) = line.news.lock() else { return };
    while let Ok(told) = news.try_recv() {
        match told {
            News::Shelf(fresh) => {
                let busy = shelf.busy.take();
                *shelf = PackShelf { busy, ..*fresh };
            }
            News::Busy(busy) => shelf.busy = busy,
            News::Stock(stock) => waiting.0 = Some(stock),
        }
    }
}

fn want(wants: On<StaffWants>, line: Option<Res<Line>>) {
    if let Some(line) = line {
        let _ = line.asks.send(Ask::Staff(wants.event().clone()));
    }
}

fn taken(_: On<Restocked>, line: Option<Res<Line>>) {
    if let Some(line) = line {
        let _ = line.asks.send(Ask::Taken);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(want)
        .add_observer(taken)
        .add_systems(Startup, start.run_if(resource_exists::<Keeper>))
        .add_systems(Update, hear);
}
