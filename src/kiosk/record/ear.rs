//! The microphone, on a thread of its own: how loud it is now, and what it heard between two moments.
//!
//! A machine without one is told so, and looked at again now and then: somebody may plug one in.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use rodio::{
    Source as _,
    microphone::{Microphone, MicrophoneBuilder},
};

use super::Take;

/// How often samples are fetched; the device keeps ten times as much.
const FETCH: Duration = Duration::from_millis(10);
/// How often the level is told.
const TELL: Duration = Duration::from_millis(60);
/// Kept from before the key: whoever presses it speaks already.
const BEFORE: Duration = Duration::from_millis(250);
/// A device that is silent for so long has gone.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often a missing one is looked for.
const RETRY: Duration = Duration::from_secs(5);
/// Longest take, as long as recordings may be.
const LONGEST: Duration = Duration::from_secs(15 * 60);

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
#[derive(Debug)]
pub(super) enum Heard {
    /// A microphone was opened, or why not.
    Open(Result<(), String>),
    /// Highest sample since the last time, 0 to 1.
    Level(f32),
    /// What was heard.
    Take(usize, Take),
}

/// Starts the thread. It ends when the sender is dropped.
pub(super) fn spawn(tell: impl Fn(Heard) + Send + 'static) -> mpsc::Sender<Ask> {
    let (sender, inbox) = mpsc::channel();
    let run = move || listen(&inbox, &tell);
    if let Err(error) = thread::Builder::new().name("microphone".to_owned()).spawn(run) {
        tracing::error!(%error, "the microphone's thread can't be started");
    }
    sender
}

fn listen(inbox: &mpsc::Receiver<Ask>, tell: &impl Fn(Heard)) {
    let mut said = None;
    loop {
        match open() {
            Ok(microphone) => {
                said = None;
                tell(Heard::Open(Ok(())));
                if Ear::new(microphone).hear(inbox, tell) {
                    return;
                }
            }
            Err(error) => {
                if said.as_ref() != Some(&error) {
                    tell(Heard::Open(Err(error.clone())));
                    said = Some(error);
                }
                match inbox.recv_timeout(RETRY) {
                    // Nothing was heard; the text gets an empty take rather than none.
                    Ok(Ask::Cut(item)) => tell(Heard::Take(item, Take::default())),
                    Ok(Ask::Listen | Ask::Drop) | Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        }
    }
}

fn open() -> Result<Microphone, String> {
    let open = || {
        let builder = MicrophoneBuilder::new().default_device().map_err(|error| said(&error))?;
        let builder = builder.default_config().map_err(|error| said(&error))?;
        builder.open_stream().map_err(|error| said(&error))
    };
    // Drivers and plugins are code of others.
    catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(|_| Err("the sound system gave up".to_owned()))
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
struct Ear {
    microphone: Microphone,
    hertz: u32,
    channels: usize,
    /// The last moment, kept for the beginning of a take.
    before: VecDeque<f32>,
    /// What is kept.
    take: Option<Vec<f32>>,
    level: f32,
    heard: Instant,
}

impl Ear {
    fn new(microphone: Microphone) -> Self {
        let (hertz, channels) = (microphone.sample_rate().get(), usize::from(microphone.channels().get()));
        let heard = Instant::now();
        Self { microphone, hertz, channels, before: VecDeque::new(), take: None, level: 0.0, heard }
    }

    /// Listens until nobody wants it any more (`true`) or the device is gone.
    fn hear(&mut self, inbox: &mpsc::Receiver<Ask>, tell: &impl Fn(Heard)) -> bool {
        let mut told = Instant::now();
        loop {
            match inbox.recv_timeout(FETCH) {
                Ok(ask) => {
                    self.fetch();
                    match ask {
                        Ask::Listen => self.take = Some(self.before.iter().copied().collect()),
                        Ask::Drop => self.take = None,
                        Ask::Cut(item) => {
                            let samples = self.take.take().unwrap_or_default();
                            tell(Heard::Take(item, Take { hertz: self.hertz, samples }));
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

    /// Takes what is there, never waiting for more. Several channels become one.
    fn fetch(&mut self) {
        let frames = self.microphone.size_hint().0 / self.channels;
        let most = (BEFORE.as_secs_f64() * f64::from(self.hertz)) as usize;
        let longest = LONGEST.as_secs() as usize * self.hertz as usize;
        for _ in 0..frames {
            let sum: f32 = self.microphone.by_ref().take(self.channels).sum();
            let sample = sum / self.channels as f32;
            let sample = if sample.is_finite() { sample } else { 0.0 };
            self.level = self.level.max(sample.abs());
            if self.before.len() >= most {
                self.before.pop_front();
            }
            self.before.push_back(sample);
            if let Some(take) = self.take.as_mut().filter(|take| take.len() < longest) {
                take.push(sample);
            }
        }
        if frames > 0 {
            self.heard = Instant::now();
        }
    }
}
