//! How a program with windows ends in order: by a signal, or by the window's own close.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use bevy::{app::AppExit, prelude::*};

use super::wake::Waker;

/// Whether somebody asked for the end.
#[derive(Resource, Clone, Default)]
pub(crate) struct Ends(Arc<AtomicBool>);

impl Ends {
    /// Asks for it; the next turn of the loop ends.
    pub(crate) fn ask(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Whether it was asked for.
    pub(crate) fn asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// Elsewhere the window's own close is the way to end it.
#[cfg(not(unix))]
fn listen_for_signals() {}

/// SIGTERM and SIGINT end the kiosk in order rather than at once.
#[cfg(unix)]
fn listen_for_signals(ends: Res<Ends>, waker: Res<Waker>) {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let (asked, waker) = (ends.clone(), waker.clone());
    match signal_hook::iterator::Signals::new([SIGTERM, SIGINT]) {
        Ok(mut signals) => {
            let hear = move || {
                for _ in &mut signals {
                    asked.ask();
                    waker.wake();
                }
            };
            if let Err(error) = std::thread::Builder::new().name("signals".to_owned()).spawn(hear) {
                bevy::log::warn!("signals are not heard: {error}; end the kiosk by closing its window");
            }
        }
        Err(error) => bevy::log::warn!("signals can't be heard, the kiosk ends at once on SIGTERM: {error}"),
    }
}

fn end(
    ends: Res<Ends>,
    mut requested: MessageReader<bevy::window::WindowCloseRequested>,
    mut exit: MessageWriter<AppExit>,
) {
    if ends.asked() || requested.read().count() > 0 {
        exit.write(AppExit::Success);
    }
}

/// Signals are heard; whoever adds this asks whether the end was asked for, and decides about the window's close.
pub(crate) fn signals(app: &mut App) {
    app.init_resource::<Ends>().add_systems(Startup, listen_for_signals);
}

pub(crate) fn plugin(app: &mut App) {
    app.add_plugins(signals).add_systems(Update, end);
}
