//! A sound file of any kind becomes samples of one channel, under limits.
//!
//! WAV, MP3, FLAC and Ogg Vorbis are read here; everything else is given to ffmpeg, where it is installed.

use std::{
    ffi::OsStr,
    fs::File,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::Duration,
};

use symphonia::core::{
    audio::SampleBuffer, codecs::DecoderOptions, errors::Error as ReadError, formats::FormatOptions,
    io::MediaSourceStream, meta::MetadataOptions, probe::Hint,
};

use super::ffmpeg::{ConvertError, Converter};
use crate::{
    diagnostic::{Diagnostic, Place},
    speech::sound::Sound,
};

/// Longest recording that is taken.
pub const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Largest file that is read: fifteen minutes of anything people record, and more.
pub const LARGEST: u64 = 1024 * 1024 * 1024;
/// Formats that are read without help.
const OWN: [&str; 6] = ["wav", "wave", "mp3", "flac", "ogg", "oga"];
/// A stream may begin in the middle of a frame; so many are passed over.
const BAD_PACKETS: usize = 8;
/// Rates that are taken, in samples a second.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=192_000;

/// Why a file can't be read.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Read(#[from] ReadError),
    #[error("there is no sound in it")]
    Empty,
    #[error("it has {0} samples a second")]
    Rate(u32),
    #[error("the decoder gave up")]
    Panic,
    #[error("it is too long")]
    Long,
}

/// Reads a file, or says what is wrong with it and what to do.
pub fn decode(path: &Path, converter: &Converter) -> Result<Sound, Diagnostic> {
    let at = || Place::file(path);
    let broken = |error: &dyn std::fmt::Display| Diagnostic::error("recording-broken", at()).with("error", error);
    let size = std::fs::metadata(path).map_err(|error| broken(&error))?.len();
    if size > LARGEST {
        let finding = Diagnostic::error("recording-large", at()).with("size", size / (1024 * 1024));
        return Err(finding.with("limit", LARGEST / (1024 * 1024)));
    }
    if size == 0 {
        return Err(broken(&Fault::Empty));
    }
    let long = || Diagnostic::error("recording-long", at()).with("minutes", LONGEST.as_secs() / 60);
    let extension = path.extension().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
    if OWN.contains(&extension.as_str()) {
        // Damaged files have made decoders panic.
        match catch_unwind(AssertUnwindSafe(|| read(path, &extension))).unwrap_or(Err(Fault::Panic)) {
            Ok(sound) => return Ok(sound),
            Err(Fault::Long) => return Err(long()),
            // Ogg may hold Opus, and WAV may hold almost anything.
            Err(Fault::Read(ReadError::Unsupported(_))) => {}
            Err(error) => return Err(broken(&error)),
        }
    }
    match converter.convert(path, LONGEST) {
        Ok(sound) if sound.duration() > LONGEST => Err(long()),
        Ok(sound) if sound.samples.is_empty() => Err(broken(&Fault::Empty)),
        Ok(sound) => Ok(sound),
        Err(ConvertError::None) => Err(Diagnostic::error("recording-format", at()).with("extension", extension)),
        Err(error) => Err(broken(&error)),
    }
}

fn read(path: &Path, extension: &str) -> Result<Sound, Fault> {
    let stream = MediaSourceStream::new(Box::new(File::open(path)?), Default::default());
    let options = FormatOptions { enable_gapless: true, ..FormatOptions::default() };
    let mut hint = Hint::new();
    hint.with_extension(extension);
    let probe = symphonia::default::get_probe();
    let mut format = probe.format(&hint, stream, &options, &MetadataOptions::default())?.format;
    let track = format.default_track().ok_or(Fault::Empty)?;
    let (id, parameters) = (track.id, track.codec_params.clone());
    let mut decoder = symphonia::default::get_codecs().make(&parameters, &DecoderOptions::default())?;
    let mut sound = Sound::empty(parameters.sample_rate.unwrap_or_default());
    let mut bad = 0;
    loop {
        let packet = match format.next_packet() {
            Ok(packet) if packet.track_id() != id => continue,
            Ok(packet) => packet,
            Err(ReadError::IoError(error)) if error.kind() == io::ErrorKind::UnexpectedEof => break,
            Err(error) => return Err(error.into()),
        };
        let decoded = match decoder.decode(&packet) {
            Ok(decoded) => decoded,
            Err(ReadError::DecodeError(_)) if bad < BAD_PACKETS => {
                bad += 1;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let spec = *decoded.spec();
        if !RATES.contains(&spec.rate) || (sound.hertz != 0 && sound.hertz != spec.rate) {
            return Err(Fault::Rate(spec.rate));
        }
        sound.hertz = spec.rate;
        let channels = spec.channels.count().max(1);
        let mut samples = SampleBuffer::<f32>::new(decoded.capacity() as u64, spec);
        samples.copy_interleaved_ref(decoded);
        let mix = |frame: &[f32]| {
            let mixed = frame.iter().sum::<f32>() / channels as f32;
            // Files of floating point can hold what is no number.
            if mixed.is_finite() { mixed } else { 0.0 }
        };
        sound.samples.extend(samples.samples().chunks_exact(channels).map(mix));
        if sound.duration() > LONGEST {
            return Err(Fault::Long);
        }
    }
    if sound.samples.is_empty() { Err(Fault::Empty) } else { Ok(sound) }
}
