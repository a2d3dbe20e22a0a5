//! The desk, on a thread of its own: takes are judged and kept there, and played back.

use std::{
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player, buffer::SamplesBuffer};

use super::{
    TakeStore,
    session::{News, Refused},
};
use crate::{
    audio::Sound,
    diagnostic::{Diagnostic, Location},
};

/// How often a take that is heard is asked whether it has ended.
const LOOK: Duration = Duration::from_millis(40);

/// What can be asked of the thread.
#[derive(Debug)]
pub(super) enum Job {
    /// Judge and keep a take.
    Keep(usize, Sound),
    /// Let a text's take be heard.
    Play(usize),
    /// Be silent.
    Hush,
    /// End, after all that was asked before.
    End,
}

/// Where recordings are.
pub(super) fn place() -> Location {
    Location::file("recordings")
}

/// Starts the thread.
pub(super) fn spawn(
    mut takes: Box<dyn TakeStore>,
    tell: impl Fn(News) + Send + 'static,
) -> (mpsc::Sender<Job>, Option<thread::JoinHandle<()>>) {
    let (sender, inbox) = mpsc::channel();
    let run = move || work(&mut *takes, &inbox, &tell);
    match thread::Builder::new().name("recordings".to_owned()).spawn(run) {
        Ok(handle) => (sender, Some(handle)),
        Err(error) => {
            tracing::error!(%error, "the thread that keeps recordings can't be started");
            (sender, None)
        }
    }
}

fn work(takes: &mut dyn TakeStore, inbox: &mpsc::Receiver<Job>, tell: &impl Fn(News)) {
    let mut sounding: Option<Sounding> = None;
    loop {
        let job = match &sounding {
            Some(_) => inbox.recv_timeout(LOOK),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match job {
            Ok(Job::Keep(item, take)) => {
                sounding = None;
                // A take that can't be judged must not end the recorder.
                let kept = catch_unwind(AssertUnwindSafe(|| takes.keep(item, &take)));
                let result = kept.unwrap_or_else(|_| Err(Refused::Failed(Diagnostic::error("take-unjudged", place()))));
                tell(News::Kept { item, result });
            }
            Ok(Job::Play(item)) => {
                drop(sounding.take());
                let heard = catch_unwind(AssertUnwindSafe(|| takes.heard(item)));
                let heard = heard.unwrap_or_else(|_| Err(Diagnostic::error("take-unread", place())));
                match heard.and_then(Sounding::begin) {
                    Ok(begun) => sounding = Some(begun),
                    Err(error) => tell(News::Played(Err(error))),
                }
            }
            Ok(Job::Hush) => sounding = None,
            Err(RecvTimeoutError::Timeout) => {
                if sounding.as_ref().is_some_and(|sounding| sounding.player.empty()) {
                    sounding = None;
                    tell(News::Played(Ok(())));
                }
            }
            Ok(Job::End) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// A take that is heard. Dropping it is silence.
struct Sounding {
    player: Player,
    _device: MixerDeviceSink,
}

impl Sounding {
    fn begin(take: Sound) -> Result<Self, Diagnostic> {
        let shape = NonZero::new(take.hertz).zip(NonZero::new(take.channels));
        let (hertz, channels) = shape.ok_or_else(|| Diagnostic::error("take-unread", place()))?;
        let unheard = |error| Diagnostic::error("speaker-none", place()).with("error", error);
        let open = || DeviceSinkBuilder::open_default_sink().map_err(unheard);
        let opened = catch_unwind(AssertUnwindSafe(open));
        let mut device = opened.unwrap_or_else(|_| Err(Diagnostic::error("sound-ended", place())))?;
        device.log_on_drop(false);
        let player = Player::connect_new(device.mixer());
        player.append(SamplesBuffer::new(channels, hertz, take.samples));
        Ok(Self { player, _device: device })
    }
}
