//! Ogg Vorbis, written and read.

use std::{
    io::Cursor,
    num::{NonZeroU8, NonZeroU32},
};

use symphonia::core::{
    audio::SampleBuffer, codecs::DecoderOptions, errors::Error as ReadError, formats::FormatOptions,
    io::MediaSourceStream, meta::MetadataOptions, probe::Hint,
};
use vorbis_rs::{VorbisBitrateManagementStrategy, VorbisEncoderBuilder, VorbisError};

use super::sound::Sound;

/// Vorbis quality, -0.2 to 1: about 40 kbit/s for a voice at 22 kHz, without artefacts to be heard.
const QUALITY: f32 = 0.3;
/// Samples handed to the encoder at once.
const BLOCK: usize = 4096;

/// Sound that could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum OggError {
    /// The encoder refused.
    #[error("the sound can't be written as Ogg Vorbis: {0}")]
    Write(#[from] VorbisError),
    /// The decoder refused.
    #[error("the sound can't be read: {0}")]
    Read(#[from] ReadError),
    /// No sound in it.
    #[error("there is no sound in it")]
    Empty,
}

/// Sound as Ogg Vorbis. The same sound and `serial` give the same bytes.
pub fn write(sound: &Sound, serial: i32) -> Result<Vec<u8>, OggError> {
    let hertz = NonZeroU32::new(sound.hertz).ok_or(OggError::Empty)?;
    let mut encoder = VorbisEncoderBuilder::new_with_serial(hertz, NonZeroU8::MIN, Vec::new(), serial)
        .bitrate_management_strategy(VorbisBitrateManagementStrategy::QualityVbr { target_quality: QUALITY })
        .build()?;
    for block in sound.samples.chunks(BLOCK) {
        encoder.encode_audio_block([block])?;
    }
    Ok(encoder.finish()?)
}

/// Decodes Ogg Vorbis (or whatever else symphonia was built with) to one channel. Where a file is so short
/// that all its sound is in one page, symphonia doesn't know its end and gives up to a block (1,024 samples)
/// of near silence more.
pub fn read(bytes: Vec<u8>) -> Result<Sound, OggError> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let options = FormatOptions { enable_gapless: true, ..FormatOptions::default() };
    let probe = symphonia::default::get_probe();
    let mut format = probe.format(&Hint::new(), stream, &options, &MetadataOptions::default())?.format;
    let track = format.default_track().ok_or(OggError::Empty)?;
    let mut decoder = symphonia::default::get_codecs().make(&track.codec_params, &DecoderOptions::default())?;
    let mut sound = Sound::empty(track.codec_params.sample_rate.unwrap_or_default());
    loop {
        let packet = match format.next_packet() {
            Ok(packet) => packet,
            Err(ReadError::IoError(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => break,
            Err(error) => return Err(error.into()),
        };
        let decoded = decoder.decode(&packet)?;
        let channels = decoded.spec().channels.count().max(1);
        let mut samples = SampleBuffer::<f32>::new(decoded.capacity() as u64, *decoded.spec());
        samples.copy_interleaved_ref(decoded);
        let mix = |frame: &[f32]| frame.iter().sum::<f32>() / channels as f32;
        sound.samples.extend(samples.samples().chunks_exact(channels).map(mix));
    }
    if sound.samples.is_empty() { Err(OggError::Empty) } else { Ok(sound) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written is as long as what is read, so that cues stay true.
    #[test]
    fn length_survives() {
        for (length, more) in [(2_000, 1_024), (8_000, 1_024), (100_001, 0), (400_000, 0)] {
            let samples = (0..length).map(|at| (at as f32 / 9.0).sin() * 0.3).collect();
            let sound = Sound { hertz: 22_050, samples };
            let read = read(write(&sound, 1).unwrap()).unwrap();
            assert_eq!(read.hertz, 22_050);
            assert!((length..=length + more).contains(&read.samples.len()), "{length} became {}", read.samples.len());
        }
    }

    /// The same sound gives the same file.
    #[test]
    fn writing_is_deterministic() {
        let sound = Sound { hertz: 22_050, samples: (0..5_000).map(|at| (at as f32 / 9.0).sin() * 0.3).collect() };
        assert_eq!(write(&sound, 7).unwrap(), write(&sound, 7).unwrap());
    }

    /// Rubbish is an error, not a panic.
    #[test]
    fn rubbish_is_refused() {
        assert!(read(b"OggS and then nothing".to_vec()).is_err());
        assert!(read(Vec::new()).is_err());
    }
}
