//! From an Ogg Vorbis file on disk to samples in memory, under limits.
//!
//! Owns: what a clip may be (size, length, channels), and whether the file is whole. Refuses: every other format, and a file that is cut off or damaged: half a sentence
//! misleads more than a silent one.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use super::paced::Paced;
use crate::audio::{
    Formats, Limits,
    decode::{self, Input, read},
};

/// Largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Longest clip that is played.
pub const LONGEST: Duration = Duration::from_secs(15 * 60);

/// A clip that can't be played: which file, why, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {fault}. {}", .path.display(), .fault.cure())]
pub struct DecodeError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a clip.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The system refused.
    #[error("can't be read: {0}")]
    Unreadable(String),
    /// More than [`LARGEST_FILE`].
    #[error("has {0} bytes, more than {LARGEST_FILE}")]
    TooLarge(u64),
    /// More than [`LONGEST`].
    #[error("is {seconds} seconds long, more than {}", LONGEST.as_secs())]
    TooLong {
        /// Its length.
        seconds: u64,
    },
    /// Another format, or several streams in one file.
    #[error("is not one stream of Ogg Vorbis")]
    NotVorbis,
    /// The end is missing.
    #[error("is cut off")]
    CutOff,
    /// Bytes were changed, or the decoder could not follow.
    #[error("is damaged ({0})")]
    Damaged(String),
    /// More channels or another rate than a voice needs.
    #[error("has {channels} channels at {rate} Hz")]
    Unsuitable {
        /// Channels; one or two can be played.
        channels: u16,
        /// Frames a second; 8000 to 192000 can be played.
        rate: u32,
    },
    /// It can't be slowed down.
    #[error("can't be slowed: {0}")]
    Stretch(String),
}

impl Fault {
    /// What to do about it.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "Check that the file is there and that the kiosk's user may read it",
            Self::TooLarge(_) | Self::TooLong { .. } => "Record one page a clip, at 64 to 128 kbit/s",
            Self::NotVorbis => "Export it as Ogg Vorbis, audio alone",
            Self::CutOff | Self::Damaged(_) => "Copy it again from where it was made, or make it again",
            Self::Unsuitable { .. } => "Export it as mono with 44100 or 48000 Hz",
            Self::Stretch(_) => "Record or synthesise a slow take beside it",
        }
    }
}

impl From<decode::DecodeError> for Fault {
    fn from(error: decode::DecodeError) -> Self {
        use decode::DecodeError as Error;
        match error {
            Error::Io(error) => Self::Unreadable(error.to_string()),
            Error::Large(size) => Self::TooLarge(size),
            Error::Long { found, .. } => Self::TooLong { seconds: found.as_secs_f64().ceil() as u64 },
            Error::Foreign => Self::NotVorbis,
            Error::Rate { hertz, channels } | Error::Channels { hertz, channels } => {
                Self::Unsuitable { channels, rate: hertz }
            }
            Error::Unsupported(why) | Error::Damaged(why) => Self::Damaged(why),
            Error::Empty | Error::Endless | Error::Panic => Self::Damaged(error.to_string()),
        }
    }
}

/// Decodes one file.
///
/// # Errors
/// Where the file breaks a limit, is not Ogg Vorbis, or is not whole.
pub fn decode(path: &Path) -> Result<Paced, DecodeError> {
    let whole = || whole_file(read(path, LARGEST_FILE)?);
    whole().map_err(|fault| DecodeError { path: path.to_owned(), fault })
}

fn whole_file(bytes: Vec<u8>) -> Result<Paced, Fault> {
    let frames = whole_frames(&bytes)?;
    let limits = Limits {
        longest: LONGEST,
        formats: Formats::Vorbis,
        rates: 8_000..=192_000,
        channels: 1..=2,
        frames: Some(frames),
        ..Limits::NONE
    };
    let sound = decode::decode(Input::Bytes(bytes), &limits)?;
    // Vorbis blocks have at most 8192 samples; where more is missing, packets were lost.
    if (sound.frames() as u64) + 8192 < frames {
        return Err(Fault::Damaged(format!("{} of {frames} samples are there", sound.frames())));
    }
    Ok(Paced { sound, stretch: 1.0 })
}

/// Walks the pages of one Ogg stream and gives its length in frames. Symphonia skips damaged pages and takes
/// any end for the end: <https://www.rfc-editor.org/rfc/rfc3533#section-6>.
fn whole_frames(bytes: &[u8]) -> Result<u64, Fault> {
    const HEADER: usize = 27;
    let (mut at, mut serial, mut frames, mut last) = (0, None, 0, false);
    while !last {
        let header = bytes.get(at..at + HEADER).ok_or(if at == 0 { Fault::NotVorbis } else { Fault::CutOff })?;
        if !header.starts_with(b"OggS") {
            return Err(if at == 0 { Fault::NotVorbis } else { Fault::Damaged(format!("at byte {at}")) });
        }
        let segments = usize::from(header[26]);
        let lengths = bytes.get(at + HEADER..at + HEADER + segments).ok_or(Fault::CutOff)?;
        let body: usize = lengths.iter().map(|length| usize::from(*length)).sum();
        let page = bytes.get(at..at + HEADER + segments + body).ok_or(Fault::CutOff)?;
        if checksum(page) != u32_at(header, 22) {
            return Err(Fault::Damaged(format!("at byte {at}")));
        }
        if at == 0 && !page[HEADER + segments..].starts_with(b"\x01vorbis") {
            return Err(Fault::NotVorbis);
        }
        if *serial.get_or_insert(u32_at(header, 14)) != u32_at(header, 14) {
            return Err(Fault::NotVorbis);
        }
        let granule = u64::from(u32_at(header, 6)) | u64::from(u32_at(header, 10)) << 32;
        // All ones: no packet ends on this page.
        if granule != u64::MAX {
            frames = granule;
        }
        last = header[5] & 4 != 0;
        at += page.len();
    }
    Ok(frames)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte))
}

/// The checksum of a page, taken as if its own field were zero.
fn checksum(page: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0_u32; 256];
        let mut byte = 0;
        while byte < 256 {
            let mut value = (byte as u32) << 24;
            let mut bit = 0;
            while bit < 8 {
                value = if value & 0x8000_0000 == 0 { value << 1 } else { value << 1 ^ 0x04c1_1db7 };
                bit += 1;
            }
            table[byte] = value;
            byte += 1;
        }
        table
    };
    page.iter().enumerate().fold(0, |sum: u32, (at, byte)| {
        let byte = if (22..26).contains(&at) { 0 } else { *byte };
        sum << 8 ^ TABLE[usize::from((sum >> 24) as u8 ^ byte)]
    })
}

#[cfg(test)]
pub(super) mod tests;
