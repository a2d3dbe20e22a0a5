//! Who keeps the packs of the running kiosk: a thread that watches the packs folder, does what staff want, and hands over
//! the library that is served next.
//!
//! Owns: the thread, what it is asked (`Ask`) and what it tells (`News`). Refuses: touching what is on the screen: a
//! new library goes to [`PendingLibrary`], which is taken when nobody is in a visit.
//!
//! The folder is watched by the system and looked at every `POLL` beside that, for network drives tell nothing.

mod channel;
mod rows;
mod way;
mod worker;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{Mutex, mpsc},
};

use bevy::{log::warn, prelude::*};
use notify::{RecursiveMode, Watcher as _};

use super::swap::PendingLibrary;
use crate::{
    diagnostic::{Diagnostic, Location},
    kiosk::{
        Edition, KioskSettings,
        staff::{Notice, PackListView, StaffWants},
    },
    pack::machine::intake::Intake,
    ui::{
        core::LibrarySwapped,
        host::{once::Once, wake::Waker},
    },
};
pub use channel::PackService;
use channel::{Ask, Channel, News, POLL};
use way::Way;
use worker::Worker;

/// Tells the thread when something changes in the packs folder or in the store.
fn watch(service: &PackService, asks: &mpsc::Sender<Ask>) -> Option<notify::RecommendedWatcher> {
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
    for folder in [&service.folder, service.installer.store().root()].map(|folder: &Path| folder.to_owned()) {
        if let Err(error) = watcher.watch(&folder, RecursiveMode::NonRecursive) {
            warn!("{}: {error}; it is looked at every {} seconds", folder.display(), POLL.as_secs());
        }
    }
    Some(watcher)
}

fn start(
    service: Res<PackService>,
    (settings, edition): (Res<KioskSettings>, Res<Edition>),
    waker: Res<Waker>,
    mut commands: Commands,
) {
    let (asks, asked) = mpsc::channel();
    let (tells, news) = mpsc::channel();
    let (service, settings, waker, loaded) = (service.clone(), settings.clone(), waker.clone(), edition.packs.clone());
    let tell = move |told| {
        let _ = tells.send(told);
        waker.wake();
    };
    let end = tell.clone();
    let sender = asks.clone();
    let work = move || {
        for folder in [&service.folder, service.installer.store().root()].map(|folder: &Path| folder.to_owned()) {
            // Where it can't be made, that is said by the look.
            let _ = std::fs::create_dir_all(folder);
        }
        let watcher = watch(&service, &sender);
        drop(sender);
        let intake = Intake::new(service.folder.clone(), &service.installer);
        let worker = Worker {
            service,
            settings: settings.0,
            intake,
            tell: Box::new(tell),
            refused: BTreeMap::new(),
            sticks: Vec::new(),
            notice: None,
            loaded,
            way: Way::default(),
            once: Once::default(),
        };
        // What panics here takes no window along, and nobody waits for it for ever.
        if catch_unwind(AssertUnwindSafe(|| worker.run(&asked))).is_err() {
            end(News::Ended);
        }
        drop(watcher);
    };
    if let Err(error) = std::thread::Builder::new().name("packs".to_owned()).spawn(work) {
        warn!("the thread that keeps packs can't be started: {error}; packs stay as they are until the next start");
    }
    commands.insert_resource(Channel { asks, news: Mutex::new(news) });
}

fn hear(channel: Option<Res<Channel>>, mut list: ResMut<PackListView>, mut waiting: ResMut<PendingLibrary>) {
    let Some(channel) = channel else { return };
    let Ok(news) = channel.news.lock() else { return };
    while let Ok(told) = news.try_recv() {
        match told {
            News::List(fresh) => {
                let busy = list.busy.take();
                *list = PackListView { busy, ..*fresh };
            }
            News::Busy(busy) => list.busy = busy,
            News::Library(loaded) => waiting.0 = Some(loaded),
            News::Ended => ended(&mut list),
        }
    }
}

/// Nobody keeps the packs any more; what is served stays.
fn ended(list: &mut PackListView) {
    list.busy = None;
    list.notice = Some(Notice::Failed(Diagnostic::error("packs-ended", Location::file("packs"))));
}

fn want(wants: On<StaffWants>, channel: Option<Res<Channel>>, mut list: ResMut<PackListView>) {
    if let Some(channel) = channel
        && channel.asks.send(Ask::Staff(wants.event().clone())).is_err()
    {
        ended(&mut list);
    }
}

fn taken(swapped: On<LibrarySwapped>, channel: Option<Res<Channel>>) {
    if let Some(channel) = channel {
        let _ = channel.asks.send(Ask::Taken(swapped.0));
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.add_observer(want)
        .add_observer(taken)
        .add_systems(Startup, start.run_if(resource_exists::<PackService>))
        .add_systems(Update, hear);
}

#[cfg(test)]
mod tests {
    //! A thread that has ended leaves nobody waiting.
    use super::*;
    use crate::kiosk::staff::{Doing, Progress};

    fn app(asks: mpsc::Sender<Ask>, news: mpsc::Receiver<News>) -> App {
        let mut app = App::new();
        app.init_resource::<PackListView>()
            .init_resource::<PendingLibrary>()
            .insert_resource(Channel { asks, news: Mutex::new(news) })
            .add_observer(want)
            .add_systems(Update, hear);
        app.world_mut().resource_mut::<PackListView>().busy = Some(progress());
        app
    }

    fn progress() -> Progress {
        Progress { title: "so".to_owned(), doing: Doing::Checking, share: 0.5 }
    }

    fn code(app: &App) -> Option<&'static str> {
        match &app.world().resource::<PackListView>().notice {
            Some(Notice::Failed(finding)) => Some(finding.code),
            _ => None,
        }
    }

    #[test]
    fn staff_are_told_that_nobody_keeps_the_packs() {
        let ((asks, asked), (tells, news)) = (mpsc::channel(), mpsc::channel());
        let mut app = app(asks, news);
        tells.send(News::Ended).unwrap();
        app.update();
        assert_eq!((code(&app), app.world().resource::<PackListView>().busy.is_some()), (Some("packs-ended"), false));
        app.world_mut().resource_mut::<PackListView>().notice = None;
        drop(asked);
        app.world_mut().trigger(StaffWants::Rescan);
        assert_eq!(code(&app), Some("packs-ended"), "and again at whatever they want");
    }
}
