//! A clip at the pace it is heard at: decoded sound, and how times of its file lie in it.

use std::time::Duration;

use crate::audio::Sound;

/// Decoded sound, and how much longer it is than the file it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Paced {
    /// The sound, of one or two channels.
    pub sound: Sound,
    /// Length divided by the length of the file: 1, or more where it was slowed.
    pub stretch: f64,
}

impl Paced {
    /// The frame that sounds at a time of the file, at most one past the last.
    pub fn frame_at(&self, time: Duration) -> usize {
        let frame = time.as_secs_f64() * self.stretch * f64::from(self.sound.hertz);
        // Casts from float to integer saturate; the value is not negative.
        (frame.round() as usize).min(self.sound.frames())
    }

    /// The time of the file at which a frame sounds.
    pub fn time_of(&self, frame: usize) -> Duration {
        let seconds = frame as f64 / (f64::from(self.sound.hertz.max(1)) * self.stretch);
        Duration::try_from_secs_f64(seconds).unwrap_or(Duration::ZERO)
    }
}
