//! What keeps the packs, and the way to its thread and back.

use std::{
    path::PathBuf,
    sync::{Mutex, mpsc},
    time::Duration,
};

use bevy::prelude::*;

use crate::{
    kiosk::{
        LoadedContent,
        staff::{PackListView, Progress, StaffWants},
    },
    pack::machine::install::Installer,
};

/// The packs folder is looked at so often, whatever the system tells.
pub(super) const POLL: Duration = Duration::from_secs(10);

/// A file that has just changed is looked at again after so long.
pub(super) const SETTLE: Duration = Duration::from_secs(1);

/// What keeps the packs; without it (pictures, tests) nothing is watched.
#[derive(Resource, Debug, Clone)]
pub struct PackService {
    /// Takes packs.
    pub installer: Installer,
    /// Folder packs are dropped into.
    pub folder: PathBuf,
    /// Where sticks appear.
    pub sticks: Vec<PathBuf>,
}

/// What the thread is asked.
#[derive(Debug)]
pub(super) enum Ask {
    Staff(StaffWants),
    /// Something changed in a folder.
    Look,
    /// The library of this number is on the screen.
    Taken(u64),
}

/// What it tells.
pub(super) enum News {
    List(Box<PackListView>),
    Busy(Option<Progress>),
    Library(Box<LoadedContent>),
    /// The thread has ended, and nobody keeps the packs until the next start.
    Ended,
}

/// The way to the thread and back.
#[derive(Resource)]
pub(super) struct Channel {
    pub(super) asks: mpsc::Sender<Ask>,
    pub(super) news: Mutex<mpsc::Receiver<News>>,
}
