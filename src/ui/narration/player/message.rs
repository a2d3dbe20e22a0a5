//! What comes into the audio thread's inbox.

use std::time::Instant;

use rodio::CpalError;

use super::command::Command;

pub(super) enum Message {
    Command(Command),
    Note(VoiceId, Note),
    Stream(DeviceId, CpalError),
}

/// Names one voice; a passage that is paused goes on with another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct VoiceId(pub(super) u64);

/// What a voice tells from inside the device's callback.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Note {
    /// The first sample was pulled.
    First,
    /// The sample at a mark was pulled and is heard at the given time.
    Mark(usize, Instant),
    /// The last sample was pulled; its end is heard at the given time.
    Last(Instant),
}

/// Names one opening of the device; errors of a stream that was dropped are late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DeviceId(pub(super) u64);
