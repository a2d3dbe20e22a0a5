//! What a file of sound may be, as those say who have it decoded.

use std::{ops::RangeInclusive, time::Duration};

/// Which formats are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formats {
    /// All that are read here: WAV, FLAC, MP3, Ogg Vorbis.
    All,
    /// Vorbis alone.
    Vorbis,
}

/// What is taken; anything else is an error, and decoding ends where it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub largest: u64,
    /// Longest sound.
    pub longest: Duration,
    /// Formats.
    pub formats: Formats,
    /// Rates, in frames a second.
    pub rates: RangeInclusive<u32>,
    /// Channels.
    pub channels: RangeInclusive<u16>,
    /// So many packets that can't be decoded are passed over: a stream may begin in the middle of a frame.
    pub bad_packets: usize,
    /// How many frames there are, where the caller knows: what comes after them is padding. More than [`Limits::longest`]
    /// is an error before anything is decoded.
    pub frames: Option<u64>,
}

impl Limits {
    /// Whatever can be decoded, without a fault.
    pub const NONE: Self = Self {
        largest: u64::MAX,
        longest: Duration::MAX,
        formats: Formats::All,
        rates: 0..=u32::MAX,
        channels: 0..=u16::MAX,
        bad_packets: 0,
        frames: None,
    };

    /// Frames that are kept.
    pub(super) fn most_frames(&self) -> usize {
        self.frames.map_or(usize::MAX, |frames| usize::try_from(frames).unwrap_or(usize::MAX))
    }
}
