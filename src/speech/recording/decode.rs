//! A sound file of any kind becomes samples of one channel, under limits.
//!
//! WAV, MP3, FLAC and Ogg Vorbis are read here; everything else is given to ffmpeg, where it is installed.

use std::{ffi::OsStr, fs, io::Read as _, path::Path, time::Duration};

use super::ffmpeg::{ConvertError, Converter};
use crate::{
    audio::{
        Limits, Sound,
        decode::{DecodeError, Input, decode_mono},
    },
    diagnostic::{Diagnostic, Fault, Location},
};

/// Longest recording that is taken.
pub const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Largest file that is read, in bytes: fifteen minutes of anything people record, and more.
pub const LARGEST: u64 = 1024 * 1024 * 1024;
/// Formats that are read without help.
const OWN: [&str; 6] = ["wav", "wave", "mp3", "flac", "ogg", "oga"];
/// A stream may begin in the middle of a frame; so many are passed over.
const BAD_PACKETS: usize = 8;
/// What is read without help.
const LIMITS: Limits =
    Limits { largest: LARGEST, longest: LONGEST, rates: 8_000..=192_000, bad_packets: BAD_PACKETS, ..Limits::NONE };

/// Reads a file, or says what is wrong with it and what to do.
///
/// # Errors
/// The finding, where the file can't be read, is too large or too long, holds no sound, or needs ffmpeg.
pub fn decode(path: &Path, converter: &Converter) -> Result<Sound, Diagnostic> {
    let at = || Location::file(path);
    let broken = |fault: Fault| Diagnostic::error("recording-broken", at()).because(fault);
    let size = fs::metadata(path).map_err(|error| broken(error.into()))?.len();
    let large = |size: u64| {
        let finding = Diagnostic::error("recording-large", at()).with("size", size.div_ceil(1024 * 1024));
        finding.with("limit", LARGEST / (1024 * 1024))
    };
    if size > LARGEST {
        return Err(large(size));
    }
    if size == 0 {
        return Err(broken(DecodeError::Empty.into()));
    }
    let long = || Diagnostic::error("recording-long", at()).with("minutes", LONGEST.as_secs() / 60);
    let extension = path.extension().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
    if OWN.contains(&extension.as_str()) {
        match decode_mono(Input::File(path), &LIMITS) {
            Ok(sound) => return Ok(sound),
            Err(DecodeError::Large(size)) => return Err(large(size)),
            Err(DecodeError::Long { .. }) => return Err(long()),
            // Ogg may hold Opus, and WAV may hold almost anything.
            Err(DecodeError::Unsupported(_)) => {}
            Err(error) => return Err(broken(error.into())),
        }
    }
    match converter.convert(path, LONGEST) {
        Ok(sound) if sound.duration() > LONGEST => Err(long()),
        Ok(sound) if sound.samples.is_empty() => Err(broken(DecodeError::Empty.into())),
        Ok(sound) => Ok(sound),
        Err(ConvertError::None) if is_other(path, &extension) => {
            Err(broken(Fault::new("unlike").with("extension", extension)))
        }
        Err(ConvertError::None) => Err(Diagnostic::error("recording-format", at()).with("extension", extension)),
        Err(error) => Err(broken(error.into())),
    }
}

/// Whether a file doesn't begin as those of its ending do: another kind was renamed, or it was damaged.
fn is_other(path: &Path, extension: &str) -> bool {
    let beginnings: &[&[u8]] = match extension {
        "wav" | "wave" => &[b"RIFF", b"RIFX", b"RF64"],
        "flac" => &[b"fLaC"],
        "ogg" | "oga" => &[b"OggS"],
        _ => return false,
    };
    let mut first = [0; 4];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut first));
    read.is_err() || !beginnings.contains(&&first[..])
}
