//! From a file's bytes to samples, or to how long it is: the one loop that decodes.
//!
//! Owns: taking a file apart under [`Limits`]. A decoder that panics is an error of that file. Refuses: guessing from
//! names; what a file is, its bytes say.

mod error;

use std::{
    fs::File,
    io::{self, Cursor, Read as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::Duration,
};

use symphonia::core::{
    audio::{AudioBufferRef, SampleBuffer},
    codecs::{CODEC_TYPE_VORBIS, CodecParameters, Decoder, DecoderOptions},
    errors::Error as SymphoniaError,
    formats::{FormatOptions, FormatReader},
    io::{MediaSource, MediaSourceStream},
    meta::MetadataOptions,
    probe::Hint,
};

pub use error::DecodeError;

use super::{Formats, Limits, Sound};

/// Where a file of sound is.
#[derive(Debug, Clone)]
pub enum Input<'a> {
    /// On disk; it is read as it is decoded.
    File(&'a Path),
    /// In memory.
    Bytes(Vec<u8>),
}

impl Input<'_> {
    fn open(self, largest: u64) -> Result<Box<dyn MediaSource>, DecodeError> {
        let (source, size): (Box<dyn MediaSource>, u64) = match self {
            Self::Bytes(bytes) => {
                let size = bytes.len() as u64;
                (Box::new(Cursor::new(bytes)), size)
            }
            Self::File(path) => {
                let file = File::open(path)?;
                let size = file.metadata()?.len();
                (Box::new(file), size)
            }
        };
        if size > largest { Err(DecodeError::Large(size)) } else { Ok(source) }
    }
}

/// A file's bytes, at most `largest` of them.
///
/// # Errors
/// Where it can't be read, or is larger.
pub fn read(path: &Path, largest: u64) -> Result<Vec<u8>, DecodeError> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    if size > largest {
        return Err(DecodeError::Large(size));
    }
    let mut bytes = Vec::new();
    // The file may grow while it is read.
    file.take(largest.saturating_add(1)).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    if size > largest { Err(DecodeError::Large(size)) } else { Ok(bytes) }
}

/// All of a file, with the channels it has. Samples that are no number are silence.
///
/// # Errors
/// Where the file breaks a limit, can't be decoded, or holds no sound.
pub fn decode(input: Input<'_>, limits: &Limits) -> Result<Sound, DecodeError> {
    guarded(|| {
        let mut track = Track::open(input, limits, true)?;
        let mut sound = Sound { hertz: track.hertz, channels: track.channels, samples: Vec::new() };
        track.each_block(|block| {
            let (hertz, channels) = shape(&block);
            if sound.channels != 0 && sound.channels != channels {
                return Err(DecodeError::Channels { hertz, channels });
            }
            (sound.hertz, sound.channels) = (hertz, channels);
            let samples = interleaved(block);
            sound.samples.extend(samples.samples().iter().copied().map(number));
            Ok(())
        })?;
        sound.samples.truncate(limits.most_frames().saturating_mul(usize::from(sound.channels)));
        if sound.samples.is_empty() { Err(DecodeError::Empty) } else { Ok(sound) }
    })
}

/// All of a file, its channels mixed into one as they are decoded, so that no more than one is in memory.
///
/// # Errors
/// As those of [`decode`].
pub fn decode_mono(input: Input<'_>, limits: &Limits) -> Result<Sound, DecodeError> {
    guarded(|| {
        let mut track = Track::open(input, limits, true)?;
        let mut sound = Sound::empty(track.hertz);
        track.each_block(|block| {
            let (hertz, channels) = shape(&block);
            sound.hertz = hertz;
            let width = usize::from(channels.max(1));
            let samples = interleaved(block);
            let mix = |frame: &[f32]| number(frame.iter().sum::<f32>() / width as f32);
            sound.samples.extend(samples.samples().chunks_exact(width).map(mix));
            Ok(())
        })?;
        sound.samples.truncate(limits.most_frames());
        if sound.samples.is_empty() { Err(DecodeError::Empty) } else { Ok(sound) }
    })
}

/// How long a file is: all of it is decoded, and nothing kept. The padding of its last block counts.
///
/// # Errors
/// Where the file breaks a limit, can't be decoded, or holds no sound.
pub fn length(input: Input<'_>, limits: &Limits) -> Result<Duration, DecodeError> {
    guarded(|| {
        let mut track = Track::open(input, limits, false)?;
        if track.hertz == 0 {
            return Err(DecodeError::Endless);
        }
        track.each_block(|_| Ok(()))?;
        if track.frames == 0 { Err(DecodeError::Endless) } else { Ok(track.time(track.frames)) }
    })
}

/// How long a file says it is. Its headers and its first packet are decoded, and no more.
///
/// # Errors
/// Where these can't be decoded, or it doesn't say.
pub fn stated_length(input: Input<'_>, limits: &Limits) -> Result<Duration, DecodeError> {
    guarded(|| {
        let mut track = Track::open(input, limits, false)?;
        let packet = track.format.next_packet()?;
        track.decoder.decode(&packet)?;
        match track.parameters.n_frames {
            Some(frames) if frames > 0 && track.hertz > 0 => Ok(track.time(frames)),
            _ => Err(DecodeError::Endless),
        }
    })
}

/// Damaged files have made decoders panic; all others must outlive that.
fn guarded<T>(work: impl FnOnce() -> Result<T, DecodeError>) -> Result<T, DecodeError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(DecodeError::Panic))
}

/// Files of floating point can hold what is no number.
fn number(sample: f32) -> f32 {
    if sample.is_finite() { sample } else { 0.0 }
}

fn interleaved(block: AudioBufferRef<'_>) -> SampleBuffer<f32> {
    let mut samples = SampleBuffer::new(block.capacity() as u64, *block.spec());
    samples.copy_interleaved_ref(block);
    samples
}

/// Rate and channels of a block.
fn shape(block: &AudioBufferRef<'_>) -> (u32, u16) {
    let spec = block.spec();
    (spec.rate, u16::try_from(spec.channels.count()).unwrap_or(u16::MAX))
}

/// The track of a file that is heard.
struct Track<'a> {
    format: Box<dyn FormatReader>,
    decoder: Box<dyn Decoder>,
    parameters: CodecParameters,
    id: u32,
    limits: &'a Limits,
    /// Frames a second; 0 until it is known.
    hertz: u32,
    /// 0 until they are known.
    channels: u16,
    /// Decoded so far.
    frames: u64,
}

impl<'a> Track<'a> {
    /// Reads the headers. Without `gapless` the padding at both ends counts as sound.
    fn open(input: Input<'_>, limits: &'a Limits, gapless: bool) -> Result<Self, DecodeError> {
        let stream = MediaSourceStream::new(input.open(limits.largest)?, Default::default());
        let options = FormatOptions { enable_gapless: gapless, ..FormatOptions::default() };
        let probe = symphonia::default::get_probe();
        let format = probe.format(&Hint::new(), stream, &options, &MetadataOptions::default())?.format;
        let track = match limits.formats {
            Formats::All => format.default_track().ok_or(DecodeError::Endless)?,
            Formats::Vorbis => {
                let vorbis = format.tracks().iter().find(|track| track.codec_params.codec == CODEC_TYPE_VORBIS);
                vorbis.ok_or(DecodeError::Foreign)?
            }
        };
        let (id, parameters) = (track.id, track.codec_params.clone());
        let decoder = symphonia::default::get_codecs().make(&parameters, &DecoderOptions::default())?;
        let hertz = parameters.sample_rate.unwrap_or_default();
        let channels = parameters.channels.map_or(0, |channels| u16::try_from(channels.count()).unwrap_or(u16::MAX));
        let track = Self { format, decoder, parameters, id, limits, hertz, channels, frames: 0 };
        track.within(hertz, channels)?;
        if let Some(frames) = limits.frames {
            track.short_enough(frames)?;
        }
        Ok(track)
    }

    /// Decodes all of it, block by block.
    fn each_block(
        &mut self,
        mut take: impl FnMut(AudioBufferRef<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let (mut bad, most) = (0, self.limits.frames.unwrap_or(u64::MAX));
        while self.frames < most {
            let packet = match self.format.next_packet() {
                Ok(packet) if packet.track_id() != self.id => continue,
                Ok(packet) => packet,
                Err(SymphoniaError::IoError(error)) if error.kind() == io::ErrorKind::UnexpectedEof => break,
                Err(error) => return Err(error.into()),
            };
            let decoded = match self.decoder.decode(&packet) {
                Ok(decoded) => decoded,
                Err(SymphoniaError::DecodeError(_)) if bad < self.limits.bad_packets => {
                    bad += 1;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let (hertz, channels) = shape(&decoded);
            let known = std::mem::replace(&mut self.hertz, hertz);
            self.frames += decoded.frames() as u64;
            take(decoded)?;
            if known != 0 && known != hertz {
                return Err(DecodeError::Rate { hertz, channels });
            }
            self.within(hertz, channels)?;
            self.short_enough(self.frames.min(most))?;
        }
        Ok(())
    }

    /// Whether a rate and channels, as far as they are known, are within the limits.
    fn within(&self, hertz: u32, channels: u16) -> Result<(), DecodeError> {
        if channels != 0 && !self.limits.channels.contains(&channels) {
            return Err(DecodeError::Channels { hertz, channels });
        }
        if hertz != 0 && !self.limits.rates.contains(&hertz) {
            return Err(DecodeError::Rate { hertz, channels });
        }
        Ok(())
    }

    fn short_enough(&self, frames: u64) -> Result<(), DecodeError> {
        let (found, longest) = (self.time(frames), self.limits.longest);
        if found > longest { Err(DecodeError::Long { found, longest }) } else { Ok(()) }
    }

    fn time(&self, frames: u64) -> Duration {
        Duration::try_from_secs_f64(frames as f64 / f64::from(self.hertz.max(1))).unwrap_or(Duration::MAX)
    }
}

#[cfg(test)]
mod tests {
    //! A clip is measured by its sound, not by what it says of itself.
    use super::*;
    use crate::audio::ogg;

    fn clip(seconds: u32) -> Input<'static> {
        let wave = (0..seconds * 8_000).map(|at| (at as f32 * 0.3).sin() * 0.2).collect();
        Input::Bytes(ogg::write(&Sound::mono(8_000, wave), 1).unwrap())
    }

    fn at_most(seconds: u64) -> Limits {
        Limits { longest: Duration::from_secs(seconds), ..Limits::NONE }
    }

    #[test]
    fn a_clip_that_is_too_long_is_found_by_decoding_it() {
        for measured in [length(clip(3), &at_most(180)).unwrap(), stated_length(clip(3), &Limits::NONE).unwrap()] {
            assert!((2.9..3.2).contains(&measured.as_secs_f64()), "{measured:?}");
        }
        assert!(matches!(length(clip(3), &at_most(2)), Err(DecodeError::Long { .. })));
        assert!(matches!(decode(clip(3), &at_most(2)), Err(DecodeError::Long { .. })));
        assert!(length(Input::Bytes(b"OggS".to_vec()), &at_most(180)).is_err());
    }

    /// Each limit is one that holds.
    #[test]
    fn limits_hold() {
        let refused = |limits: Limits| decode(clip(1), &limits).unwrap_err();
        assert!(matches!(refused(Limits { largest: 100, ..Limits::NONE }), DecodeError::Large(_)));
        assert!(matches!(refused(Limits { rates: 9_000..=u32::MAX, ..Limits::NONE }), DecodeError::Rate { .. }));
        assert!(matches!(refused(Limits { channels: 2..=2, ..Limits::NONE }), DecodeError::Channels { .. }));
        let long = Limits { frames: Some(80_000), ..at_most(9) };
        assert!(matches!(refused(long), DecodeError::Long { found, .. } if found == Duration::from_secs(10)));
        let take = crate::audio::wav::write(&Sound::mono(8_000, vec![0.5; 100])).unwrap();
        let vorbis = Limits { formats: Formats::Vorbis, ..Limits::NONE };
        assert!(matches!(decode(Input::Bytes(take), &vorbis), Err(DecodeError::Foreign)));
    }

    /// What comes after the frames the caller knows of is padding.
    #[test]
    fn padding_is_cut_off() {
        let limits = Limits { frames: Some(5_000), ..Limits::NONE };
        assert_eq!(decode(clip(1), &limits).unwrap().frames(), 5_000);
        assert_eq!(decode_mono(clip(1), &limits).unwrap().frames(), 5_000);
    }

    /// One channel is the mean of all.
    #[test]
    fn channels_are_mixed() {
        let samples = (0..4_000).flat_map(|_| [0.5, 0.1]).collect();
        let bytes = crate::audio::wav::write(&Sound { hertz: 8_000, channels: 2, samples }).unwrap();
        let both = decode(Input::Bytes(bytes.clone()), &Limits::NONE).unwrap();
        assert_eq!((both.channels, both.frames()), (2, 4_000));
        let one = decode_mono(Input::Bytes(bytes), &Limits::NONE).unwrap();
        assert_eq!((one.channels, one.frames()), (1, 4_000));
        assert!(one.samples.iter().all(|sample| (sample - 0.3).abs() < 1e-6));
    }
}
