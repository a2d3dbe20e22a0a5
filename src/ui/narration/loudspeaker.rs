//! The way to what sounds, and back.
//!
//! Owns: the handle of the audio thread, and whether there is sound. Refuses: what is spoken.

use std::sync::{Mutex, mpsc};

use bevy::prelude::*;

use super::player::{Player, PlayerEvent, Sink};

/// The way to what sounds, and back. Without one the machine's own loudspeaker is taken; a test puts in its ear.
#[derive(Resource)]
pub struct Loudspeaker {
    /// Takes commands.
    pub sink: Box<dyn Sink>,
    /// What it tells.
    pub news: Mutex<mpsc::Receiver<PlayerEvent>>,
}

impl Loudspeaker {
    /// The machine's own. `wake` is called after all news, on the audio thread.
    pub(crate) fn of_machine(wake: impl Fn() + Send + 'static) -> Self {
        let (sender, news) = mpsc::channel();
        let player = Player::spawn(move |event| {
            // The program has ended when nobody listens.
            let _ = sender.send(event);
            wake();
        });
        Self { sink: Box::new(player), news: Mutex::new(news) }
    }

    /// What was told and not taken yet, the oldest first.
    pub(crate) fn news(&self) -> Option<PlayerEvent> {
        self.news.lock().ok().and_then(|news| news.try_recv().ok())
    }
}

/// There is no sound now, or there is again.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct SoundChanged {
    /// Whether there is no device.
    pub missing: bool,
}

impl SoundChanged {
    /// What the audio thread tells of its device, where that is another thing than was known.
    pub(crate) fn after(event: &PlayerEvent, missing: bool) -> Option<Self> {
        let now = match event {
            PlayerEvent::DeviceOpened => false,
            PlayerEvent::DeviceMissing(_) | PlayerEvent::DeviceLost(_) => true,
            _ => return None,
        };
        (now != missing).then_some(Self { missing: now })
    }
}
