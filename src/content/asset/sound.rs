//! How long a clip is: from its headers and its last page, or by decoding all of it.

use std::{
    io::{Cursor, ErrorKind},
    time::Duration,
};

use symphonia::core::{
    codecs::DecoderOptions, formats::FormatOptions, io::MediaSourceStream, meta::MetadataOptions, probe::Hint,
};

/// Why a clip can't be played.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// The container or its first packets can't be decoded.
    #[error("{0}")]
    Broken(#[from] symphonia::core::errors::Error),
    /// It is longer than it may be.
    #[error("it is longer than {0} minutes")]
    Long(u64),
    /// There is no track, or it doesn't say how long it is.
    #[error("the file does not say how long it is")]
    Endless,
}

/// Decodes the headers and the first packet of Ogg Vorbis (or WAV) and gives its length.
pub fn length(bytes: Vec<u8>) -> Result<Duration, SoundError> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let (formats, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let mut format = symphonia::default::get_probe().format(&Hint::new(), stream, &formats, &metadata)?.format;
    let track = format.default_track().ok_or(SoundError::Endless)?;
    let parameters = track.codec_params.clone();
    let mut decoder = symphonia::default::get_codecs().make(&parameters, &DecoderOptions::default())?;
    let packet = format.next_packet()?;
    decoder.decode(&packet)?;
    match (parameters.n_frames, parameters.sample_rate) {
        (Some(frames), Some(rate)) if frames > 0 && rate > 0 => {
            Ok(Duration::from_secs_f64(frames as f64 / f64::from(rate)))
        }
        _ => Err(SoundError::Endless),
    }
}

/// Decodes all of a clip and gives its length. Stops where it gets longer than `longest` seconds.
pub fn decoded_length(bytes: Vec<u8>, longest: u64) -> Result<Duration, SoundError> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let (formats, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let mut format = symphonia::default::get_probe().format(&Hint::new(), stream, &formats, &metadata)?.format;
    let track = format.default_track().ok_or(SoundError::Endless)?;
    let rate = u64::from(track.codec_params.sample_rate.filter(|rate| *rate > 0).ok_or(SoundError::Endless)?);
    let mut decoder = symphonia::default::get_codecs().make(&track.codec_params, &DecoderOptions::default())?;
    let mut frames = 0_u64;
    loop {
        let packet = match format.next_packet() {
            Ok(packet) => packet,
            Err(symphonia::core::errors::Error::IoError(error)) if error.kind() == ErrorKind::UnexpectedEof => break,
            Err(error) => return Err(error.into()),
        };
        frames += decoder.decode(&packet)?.frames() as u64;
        if frames > longest * rate {
            return Err(SoundError::Long(longest / 60));
        }
    }
    if frames == 0 { Err(SoundError::Endless) } else { Ok(Duration::from_secs_f64(frames as f64 / rate as f64)) }
}

#[cfg(test)]
mod tests {
    //! A clip is measured by its sound, not by what it says of itself.
    use std::num::{NonZeroU8, NonZeroU32};

    use super::*;

    fn clip(seconds: u32) -> Vec<u8> {
        let wave: Vec<f32> = (0..seconds * 8_000).map(|at| (at as f32 * 0.3).sin() * 0.2).collect();
        let (rate, channels) = (NonZeroU32::new(8_000).unwrap(), NonZeroU8::MIN);
        let mut encoder = vorbis_rs::VorbisEncoderBuilder::new(rate, channels, Vec::new()).unwrap().build().unwrap();
        encoder.encode_audio_block([wave]).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_clip_that_is_too_long_is_found_by_decoding_it() {
        let length = decoded_length(clip(3), 180).unwrap();
        assert!((2.9..3.2).contains(&length.as_secs_f64()), "{length:?}");
        assert!(matches!(decoded_length(clip(3), 2), Err(SoundError::Long(_))));
        assert!(decoded_length(b"OggS".to_vec(), 180).is_err());
    }
}
