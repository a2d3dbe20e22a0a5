//! The microphone, on a thread of its own: how loud it is now, and what it heard between two moments.
//!
//! A machine without one is told so, and looked at again now and then: somebody may plug one in.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use rodio::{
    Source as _,
    microphone::{Microphone, MicrophoneBuilder},
};

use super::{take_writer::place, tape::Tape};
use crate::{audio::Sound, diagnostic::Diagnostic};

/// How often samples are fetched; the device keeps ten times as much.
const FETCH: Duration = Duration::from_millis(10);
/// How often the level is told.
const TELL: Duration = Duration::from_millis(60);
/// A device that is silent for so long has gone.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often a missing one is looked for.
const RETRY: Duration = Duration::from_secs(5);

/// What can be asked of the thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Keep what is heard.
    Listen,
    /// Give it, as the take of this text.
    Cut(usize),
    /// Forget it.
    Drop,
}

/// What the thread tells.
#[derive(Debug, PartialEq)]
pub(super) enum Heard {
    /// A microphone was opened, or why not.
    Open(Result<(), Diagnostic>),
    /// Highest sample since the last time, 0 to 1.
    Level(f32),
    /// What was heard.
    Take(usize, Sound),
    /// What was kept went with its microphone; of the text whose take it should have become, where that was asked for.
    Lost(Option<usize>),
}

/// Starts the thread. It ends when the sender is dropped.
pub(super) fn spawn(tell: impl Fn(Heard) + Send + 'static) -> mpsc::Sender<Ask> {
    let (sender, inbox) = mpsc::channel();
    let run = move || listen(&inbox, open, &tell);
    if let Err(error) = thread::Builder::new().name("microphone".to_owned()).spawn(run) {
        tracing::error!(%error, "the microphone's thread can't be started");
    }
    sender
}

/// Something that hears.
trait Device {
    /// Samples a second.
    fn hertz(&self) -> u32;
    /// The samples that are there, never waiting for more, given one by one. Several channels become one.
    fn fetch(&mut self, each: impl FnMut(f32));
}

impl Device for Microphone {
    fn hertz(&self) -> u32 {
        self.sample_rate().get()
    }

    fn fetch(&mut self, mut each: impl FnMut(f32)) {
        let channels = usize::from(self.channels().get());
        for _ in 0..self.size_hint().0 / channels {
            let sum: f32 = self.by_ref().take(channels).sum();
            each(sum / channels as f32);
        }
    }
}

fn listen<D: Device>(
    inbox: &mpsc::Receiver<Ask>,
    mut open: impl FnMut() -> Result<D, Diagnostic>,
    tell: &impl Fn(Heard),
) {
    let mut said = None;
    loop {
        match open() {
            Ok(device) => {
                said = None;
                tell(Heard::Open(Ok(())));
                let mut listener = Listener::new(device);
                if listener.hear(inbox, tell) {
                    return;
                }
                if listener.tape.forget() {
                    tell(Heard::Lost(None));
                }
            }
            Err(error) => {
                if said.as_ref() != Some(&error) {
                    tell(Heard::Open(Err(error.clone())));
                    said = Some(error);
                }
                match inbox.recv_timeout(RETRY) {
                    Ok(Ask::Cut(item)) => tell(Heard::Lost(Some(item))),
                    Ok(Ask::Listen | Ask::Drop) | Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        }
    }
}

fn open() -> Result<Microphone, Diagnostic> {
    let open = || {
        let builder = MicrophoneBuilder::new().default_device().map_err(|error| deaf(&error))?;
        let builder = builder.default_config().map_err(|error| unopened(&error))?;
        builder.open_stream().map_err(|error| unopened(&error))
    };
    // Drivers and plugins are code of others.
    catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(|_| Err(Diagnostic::error("sound-ended", place())))
}

/// There is no microphone, or none that tells how it records; that alone has a cause.
fn deaf(error: &dyn std::error::Error) -> Diagnostic {
    match error.source() {
        None => Diagnostic::error("microphone-none", place()),
        Some(_) => unopened(error),
    }
}

fn unopened(error: &dyn std::error::Error) -> Diagnostic {
    Diagnostic::error("microphone-unopened", place()).with("error", said(error))
}

/// An error with its causes.
fn said(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}

/// An open microphone.
struct Listener<D> {
    device: D,
    tape: Tape,
    level: f32,
    heard: Instant,
}

impl<D: Device> Listener<D> {
    fn new(device: D) -> Self {
        let tape = Tape::new(device.hertz());
        Self { device, tape, level: 0.0, heard: Instant::now() }
    }

    /// Listens until nobody wants it any more (`true`) or the device is gone.
    fn hear(&mut self, inbox: &mpsc::Receiver<Ask>, tell: &impl Fn(Heard)) -> bool {
        let mut told = Instant::now();
        loop {
            match inbox.recv_timeout(FETCH) {
                Ok(ask) => {
                    self.fetch();
                    match ask {
                        Ask::Listen => self.tape.listen(),
                        Ask::Drop => drop(self.tape.forget()),
                        // Nothing is kept where another device was told to keep it.
                        Ask::Cut(item) => {
                            tell(self.tape.cut().map_or(Heard::Lost(Some(item)), |take| Heard::Take(item, take)));
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.fetch();
                }
                Err(RecvTimeoutError::Disconnected) => return true,
            }
            if told.elapsed() >= TELL {
                told = Instant::now();
                tell(Heard::Level(std::mem::take(&mut self.level)));
            }
            if self.heard.elapsed() > PATIENCE {
                return false;
            }
        }
    }

    fn fetch(&mut self) {
        let (tape, level, heard) = (&mut self.tape, &mut self.level, &mut self.heard);
        self.device.fetch(|sample| {
            let sample = if sample.is_finite() { sample } else { 0.0 };
            *level = level.max(sample.abs());
            tape.push(sample);
            *heard = Instant::now();
        });
    }
}

#[cfg(test)]
mod tests {
    //! A microphone that goes takes with it what it heard, and says so.
    use super::*;

    /// Hears a constant tone for so many fetches, then nothing any more.
    struct Fake(u32);

    impl Device for Fake {
        fn hertz(&self) -> u32 {
            8_000
        }

        fn fetch(&mut self, mut each: impl FnMut(f32)) {
            if self.0 > 0 {
                self.0 -= 1;
                (0..80).for_each(|_| each(0.5));
            }
        }
    }

    fn none() -> Diagnostic {
        deaf(&std::fmt::Error)
    }

    /// Asks, in turn, as soon as so many things were told that are no level. Gives all that was told.
    fn told(mut devices: Vec<Result<Fake, Diagnostic>>, asks: &[(usize, Ask)]) -> Vec<Heard> {
        let (sender, inbox) = mpsc::channel();
        let (tell, heard) = mpsc::channel();
        devices.reverse();
        let open = move || devices.pop().unwrap_or(Ok(Fake(u32::MAX)));
        let thread = thread::spawn(move || listen(&inbox, open, &|told| drop(tell.send(told))));
        let mut all = Vec::new();
        for (after, ask) in asks {
            while all.len() < *after {
                all.extend(heard.recv().ok().filter(|told| !matches!(told, Heard::Level(_))));
            }
            sender.send(*ask).unwrap();
        }
        thread::sleep(FETCH * 5);
        drop(sender);
        thread.join().unwrap();
        all.extend(heard.try_iter().filter(|told| !matches!(told, Heard::Level(_))));
        all
    }

    #[test]
    fn a_take_that_went_with_its_microphone_is_said_to_be_lost() {
        // It listens, goes after half a second, comes back, and is asked for the take.
        let all = told(vec![Ok(Fake(50))], &[(1, Ask::Listen), (3, Ask::Cut(4))]);
        let open = || Heard::Open(Ok(()));
        assert_eq!(all, [open(), Heard::Lost(None), open(), Heard::Lost(Some(4))]);
    }

    #[test]
    fn what_is_heard_before_and_after_is_a_take() {
        let all = told(Vec::new(), &[(1, Ask::Listen), (1, Ask::Cut(2)), (2, Ask::Cut(3))]);
        assert!(matches!(&all[1], Heard::Take(2, take) if take.hertz == 8_000 && !take.samples.is_empty()), "{all:?}");
        assert_eq!(all[2..], [Heard::Lost(Some(3))], "nothing was asked to be kept");
    }

    #[test]
    fn without_a_microphone_a_take_is_lost_too() {
        let all = told(vec![Err(none())], &[(1, Ask::Cut(7))]);
        assert_eq!(all[..2], [Heard::Open(Err(none())), Heard::Lost(Some(7))]);
    }
}
