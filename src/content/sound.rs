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
