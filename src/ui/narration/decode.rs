//! From an Ogg Vorbis file on disk to samples in memory, under limits.
//!
//! Owns: what a clip may be (size, length, channels), whether the file is whole, and the few clips that
//! are kept decoded. Refuses: every other format, and a file that is cut off or damaged: half a sentence
//! misleads more than a silent one. A decoder that panics is an error of that file.

use std::{
    fs::File,
    io::{Cursor, Read as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::Duration,
};

use symphonia::core::{
    audio::SampleBuffer,
    codecs::{CODEC_TYPE_VORBIS, DecoderOptions},
    errors::Error as SymphoniaError,
    formats::FormatOptions,
    io::MediaSourceStream,
    meta::MetadataOptions,
    probe::Hint,
};

/// Largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Longest clip that is played.
pub const LONGEST: Duration = Duration::from_secs(15 * 60);

/// Decoded audio.
#[derive(Debug, Clone, PartialEq)]
pub struct Sound {
    /// Interleaved, -1 to 1.
    pub samples: Vec<f32>,
    /// 1 or 2.
    pub channels: u16,
    /// Frames a second.
    pub rate: u32,
    /// Length divided by the length of the file it came from: 1, or more where it was slowed.
    pub stretch: f64,
}

impl Sound {
    /// Samples of one channel.
    pub fn frames(&self) -> usize {
        self.samples.len() / usize::from(self.channels.max(1))
    }

    /// The frame that sounds at a time of the file, at most one past the last.
    pub fn frame_at(&self, time: Duration) -> usize {
        let frame = time.as_secs_f64() * self.stretch * f64::from(self.rate);
        // Casts from float to integer saturate; the value is not negative.
        (frame.round() as usize).min(self.frames())
    }

    /// The time of the file at which a frame sounds.
    pub fn time_of(&self, frame: usize) -> Duration {
        let seconds = frame as f64 / (f64::from(self.rate.max(1)) * self.stretch);
        Duration::try_from_secs_f64(seconds).unwrap_or(Duration::ZERO)
    }
}

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

/// Decodes one file.
///
/// # Errors
/// Where the file breaks a limit, is not Ogg Vorbis, or is not whole.
pub fn decode(path: &Path) -> Result<Sound, DecodeError> {
    // Damaged files have made decoders panic; the narration of all other pages must outlive that.
    let result = catch_unwind(AssertUnwindSafe(|| read(path).and_then(samples)));
    result
        .unwrap_or_else(|_| Err(Fault::Damaged("the decoder gave up".to_owned())))
        .map_err(|fault| DecodeError { path: path.to_owned(), fault })
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let unreadable = |error: std::io::Error| Fault::Unreadable(error.to_string());
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > LARGEST_FILE {
        return Err(Fault::TooLarge(size));
    }
    let mut bytes = Vec::new();
    // The file may grow while it is read.
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE { Err(Fault::TooLarge(bytes.len() as u64)) } else { Ok(bytes) }
}

fn samples(bytes: Vec<u8>) -> Result<Sound, Fault> {
    let frames = whole_frames(&bytes)?;
    let damaged = |error: SymphoniaError| Fault::Damaged(error.to_string());
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let mut hint = Hint::new();
    hint.with_extension("ogg");
    let options = FormatOptions { enable_gapless: true, ..FormatOptions::default() };
    let mut format = symphonia::default::get_probe()
        .format(&hint, stream, &options, &MetadataOptions::default())
        .map_err(damaged)?
        .format;
    let track =
        format.tracks().iter().find(|track| track.codec_params.codec == CODEC_TYPE_VORBIS).ok_or(Fault::NotVorbis)?;
    let (track, params) = (track.id, track.codec_params.clone());
    let rate = params.sample_rate.unwrap_or(0);
    let channels = u16::try_from(params.channels.map_or(0, |channels| channels.count())).unwrap_or(u16::MAX);
    if !(1..=2).contains(&channels) || !(8_000..=192_000).contains(&rate) {
        return Err(Fault::Unsuitable { channels, rate });
    }
    let seconds = frames / u64::from(rate);
    if seconds > LONGEST.as_secs() {
        return Err(Fault::TooLong { seconds });
    }
    let length = usize::try_from(frames).unwrap_or(usize::MAX).saturating_mul(usize::from(channels));
    let mut decoder = symphonia::default::get_codecs().make(&params, &DecoderOptions::default()).map_err(damaged)?;
    let mut samples = Vec::with_capacity(length);
    // More than the last page promised is the padding of its last block.
    while samples.len() < length {
        let packet = match format.next_packet() {
            Ok(packet) => packet,
            Err(SymphoniaError::IoError(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => break,
            Err(error) => return Err(damaged(error)),
        };
        if packet.track_id() != track {
            continue;
        }
        let decoded = decoder.decode(&packet).map_err(damaged)?;
        let mut buffer = SampleBuffer::<f32>::new(decoded.capacity() as u64, *decoded.spec());
        buffer.copy_interleaved_ref(decoded);
        samples.extend(buffer.samples().iter().map(|sample| if sample.is_finite() { *sample } else { 0.0 }));
    }
    samples.truncate(length);
    let sound = Sound { samples, channels, rate, stretch: 1.0 };
    // Vorbis blocks have at most 8192 samples; where more is missing, packets were lost.
    if (sound.frames() as u64) + 8192 < frames {
        return Err(Fault::Damaged(format!("{} of {frames} samples are there", sound.frames())));
    }
    Ok(sound)
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
