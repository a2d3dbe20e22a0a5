//! What can be asked of the audio thread, and what it tells.

use std::{path::Path, sync::Arc, time::Duration};

/// Names one [`Command::Play`], so that late news of an older one is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlayId(pub u64);

/// A stretch of one file, played without a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Comes back with everything that is told about it.
    pub id: PlayId,
    /// Ogg Vorbis on disk.
    pub file: Arc<Path>,
    /// First moment, in the file's own time.
    pub from: Duration,
    /// Last moment, in the file's own time; the end of the file where that comes first.
    pub to: Duration,
    /// Moments that are told when they are heard, in order, in the file's own time.
    pub marks: Vec<Duration>,
    /// Slow it down to the turtle's pace; all times stay those of the file.
    pub stretch: bool,
}

/// What can be asked of the audio thread.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Plays a passage instead of what sounds now.
    Play(Passage),
    /// Sounds two tones made in code instead of what sounds now, to try an output.
    Chime(PlayId),
    /// Lets sound come out here, by the name of an [`Output`](super::Output); `None`: the machine's default. What is
    /// playing goes on there.
    Output(Option<String>),
    /// Falls silent and keeps the place.
    Pause,
    /// Goes on after [`Command::Pause`].
    Resume,
    /// Falls silent and forgets the place. Nothing more is told about the passage.
    Stop,
    /// Loudness of everything, 0 to 1.
    Volume(f32),
    /// Tells whether there is a device: [`PlayerEvent::DeviceOpened`] or [`PlayerEvent::DeviceMissing`].
    Probe,
    /// [`Command::Stop`], and forgets the clips that were decoded.
    Forget,
    /// Ends the thread.
    Shutdown,
}

/// What the audio thread tells.
#[derive(Debug, Clone, PartialEq)]
pub enum PlayerEvent {
    /// There is sound: a device was opened.
    DeviceOpened,
    /// The chosen output isn't there or can't be opened, so the default sounds instead. Told once for each choice, and
    /// again when it was there meanwhile.
    OutputMissing {
        /// The name that was chosen.
        name: String,
        /// Why.
        why: String,
    },
    /// The device was closed, since nothing was heard for a while.
    DeviceClosed,
    /// One attempt to open a device failed: why.
    DeviceMissing(String),
    /// The open device went away: why. What was playing goes on when it comes back within a minute.
    DeviceLost(String),
    /// The first sample was handed to the device.
    Started {
        /// Of this passage.
        id: PlayId,
    },
    /// A mark is being heard: its sample leaves the loudspeaker now, as the device reckons.
    Mark {
        /// In this passage.
        id: PlayId,
        /// Which of [`Passage::marks`].
        index: usize,
    },
    /// How far it is heard, in the file's own time; a few times a second.
    Position {
        /// Of this passage.
        id: PlayId,
        /// The moment that is heard now.
        at: Duration,
    },
    /// The last sample was heard.
    Ended {
        /// Of this passage.
        id: PlayId,
    },
    /// It can't be played, or not on.
    Failed {
        /// This passage.
        id: PlayId,
        /// Why.
        error: PlayError,
    },
}

/// Why a passage can't be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlayError {
    /// There is no device, or it did not come back.
    #[error("this machine has no sound: {0}")]
    NoDevice(String),
    /// The file; names it and says what to do.
    #[error("{0}")]
    Clip(String),
}

/// Takes what is asked of the audio thread. In tests something writes it down instead.
pub trait Sink: Send + Sync + 'static {
    /// Asks for something. What is asked of a thread that has ended is lost.
    fn send(&self, command: Command);
}
