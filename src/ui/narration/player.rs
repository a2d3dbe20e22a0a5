//! The audio thread: it alone opens the device, and nothing else waits for it.
//!
//! Owns: what can be asked of it ([`Command`]), what it tells ([`PlayerEvent`]), and the handle
//! ([`Player`]). Refuses: lists and sentences (that is [`super::queue`]); it plays one passage at a time
//! and says what is heard when. On a machine without sound it fails every passage and stays alive.
//!
//! `engine` is the thread, `device` the stream and its clock, `outputs` which there are, `voice` the passage that sounds.

mod command;
mod device;
mod engine;
mod message;
mod outputs;
mod quiet;
mod voice;

use std::{sync::mpsc, thread};

pub use command::{Command, Passage, PlayError, PlayId, PlayerEvent, Sink};
pub use outputs::{Output, OutputKind, list_outputs};

use engine::Engine;
use message::Message;

/// The handle of the audio thread. Dropping it ends the thread.
#[derive(Debug)]
pub struct Player {
    sender: mpsc::Sender<Message>,
}

impl Player {
    /// Starts the thread. `on_event` is called on it and must not block.
    pub fn spawn(on_event: impl Fn(PlayerEvent) + Send + 'static) -> Self {
        let (sender, inbox) = mpsc::channel();
        let own = sender.clone();
        let thread = thread::Builder::new().name("narration".to_owned());
        if let Err(error) = thread.spawn(move || Engine::new(inbox, own, on_event).run()) {
            tracing::error!(%error, "the audio thread can't be started, narration stays silent");
        }
        Self { sender }
    }
}

impl Sink for Player {
    fn send(&self, command: Command) {
        let _ = self.sender.send(Message::Command(command));
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.send(Command::Shutdown);
    }
}
