//! Ogg Vorbis, written and read.

use std::num::{NonZeroU8, NonZeroU32};

use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder, VorbisError};

use super::{
    Limits, Sound,
    decode::{DecodeError, Input, decode_mono},
};

/// Vorbis quality, -0.2 to 1: about 40 kbit/s for a voice at 22 kHz, without artefacts to be heard.
const QUALITY: f32 = 0.3;
/// Frames handed to the encoder at once.
const BLOCK: usize = 4096;

/// Sound that could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum OggError {
    /// The encoder refused.
    #[error("the sound can't be written as Ogg Vorbis: {0}")]
    Write(#[from] VorbisError),
    /// The decoder refused.
    #[error("the sound can't be read: {0}")]
    Read(DecodeError),
    /// No sound in it.
    #[error("there is no sound in it")]
    Empty,
}

/// Sound as Ogg Vorbis. The same sound and `serial` give the same bytes.
///
/// # Errors
/// Where the sound has no rate or no channel, or the encoder refuses it.
pub fn write(sound: &Sound, serial: i32) -> Result<Vec<u8>, OggError> {
    let hertz = NonZeroU32::new(sound.hertz).ok_or(OggError::Empty)?;
    let channels = u8::try_from(sound.channels).ok().and_then(NonZeroU8::new).ok_or(OggError::Empty)?;
    let mut encoder = VorbisEncoderBuilder::new_with_serial(hertz, channels, Vec::new(), serial)
        .bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr { target_quality: QUALITY })
        .build()?;
    let width = usize::from(sound.channels);
    for block in sound.samples.chunks(BLOCK * width) {
        let channel = |at: usize| block.iter().skip(at).step_by(width).copied().collect::<Vec<f32>>();
        encoder.encode_audio_block((0..width).map(channel).collect::<Vec<_>>())?;
    }
    Ok(encoder.finish()?)
}

/// Decodes Ogg Vorbis (or whatever else is read here) to one channel. Where a file is so short that all its sound is in
/// one page, its end is not known and up to a block (1,024 samples) of near silence more is given.
///
/// # Errors
/// Where it can't be decoded, or holds no sound.
pub fn read(bytes: Vec<u8>) -> Result<Sound, OggError> {
    decode_mono(Input::Bytes(bytes), &Limits::NONE).map_err(|error| match error {
        DecodeError::Empty => OggError::Empty,
        error => OggError::Read(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written is as long as what is read, so that cues stay true.
    #[test]
    fn length_survives() {
        for (length, more) in [(2_000, 1_024), (8_000, 1_024), (100_001, 0), (400_000, 0)] {
            let samples = (0..length).map(|at| (at as f32 / 9.0).sin() * 0.3).collect();
            let sound = Sound::mono(22_050, samples);
            let read = read(write(&sound, 1).unwrap()).unwrap();
            assert_eq!(read.hertz, 22_050);
            assert!((length..=length + more).contains(&read.samples.len()), "{length} became {}", read.samples.len());
        }
    }

    /// The same sound gives the same file.
    #[test]
    fn writing_is_deterministic() {
        let sound = Sound::mono(22_050, (0..5_000).map(|at| (at as f32 / 9.0).sin() * 0.3).collect());
        assert_eq!(write(&sound, 7).unwrap(), write(&sound, 7).unwrap());
    }

    /// Rubbish is an error, not a panic.
    #[test]
    fn rubbish_is_refused() {
        assert!(read(b"OggS and then nothing".to_vec()).is_err());
        assert!(read(Vec::new()).is_err());
    }
}
