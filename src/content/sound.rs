//! How long a clip is, from its headers and its last page.

use std::{io::Cursor, time::Duration};

use symphonia::core::{
    codecs::DecoderOptions, formats::FormatOptions, io::MediaSourceStream, meta::MetadataOptions, probe::Hint,
};

/// Why a clip can't be played.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// The container or its first packets can't be decoded.
    #[error("{0}")]
    Broken(#[from] symphonia::core::errors::Error),
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
