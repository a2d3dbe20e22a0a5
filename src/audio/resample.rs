//! Another rate: takes from different devices become one clip, and what asks for a higher rate gets it.

use rubato::{
    Fft, FixedSync, ResampleError as ProcessError, Resampler as _, ResamplerConstructionError, WindowFunction,
    audioadapter_buffers::{SizeError, direct::InterleavedSlice},
};

use super::Sound;

/// Frames that are transformed at once, at least: so many let the filter be as steep as voices need.
const BLOCK: usize = 1024;

/// A sound that can't have this rate.
#[derive(Debug, thiserror::Error)]
pub enum ResampleError {
    /// There is no way from one rate to the other.
    #[error("another rate can't be made: {0}")]
    Rates(#[from] ResamplerConstructionError),
    /// The sound doesn't fit its own description.
    #[error("another rate can't be made: {0}")]
    Shape(#[from] SizeError),
    /// It was given up.
    #[error("another rate can't be made: {0}")]
    Process(#[from] ProcessError),
}

/// The same sound with `hertz` frames a second. What the lower of both rates can't hold is gone. A sound without a rate
/// or a channel is given back as it is.
///
/// # Errors
/// Where the rates are beyond all that is recorded.
pub fn resample(sound: &Sound, hertz: u32) -> Result<Sound, ResampleError> {
    let (frames, channels) = (sound.frames(), usize::from(sound.channels));
    if sound.hertz == hertz || sound.hertz == 0 || hertz == 0 || channels == 0 || frames == 0 {
        return Ok(Sound { hertz, ..sound.clone() });
    }
    let (from, to) = (sound.hertz as usize, hertz as usize);
    // A block holds whole frames of both rates, and an even number of them: its middle would lie between two frames, and
    // all of it half a frame late.
    let pair = 2 * from / divisor(from, to);
    let block = BLOCK.next_multiple_of(pair);
    let window = WindowFunction::BlackmanHarris2;
    let mut resampler = Fft::<f32>::new_custom(from, to, block, 1, channels, window, FixedSync::Both)?;
    let input = InterleavedSlice::new(&sound.samples, channels, frames)?;
    let mut samples = resampler.process_all(&input, frames, None)?.take_data();
    // By whole numbers: the resampler's own count goes through a fraction that may be a frame off.
    let count = (frames as u64 * u64::from(hertz)).div_ceil(u64::from(sound.hertz));
    samples.resize(usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(channels), 0.0);
    Ok(Sound { hertz, channels: sound.channels, samples })
}

fn divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::PI;

    use super::*;

    fn tone(hertz: u32, pitch: f64, seconds: f64) -> Sound {
        let count = (f64::from(hertz) * seconds) as u32;
        let wave = |at: u32| (0.5 * (f64::from(at) * pitch * 2.0 * PI / f64::from(hertz)).sin()) as f32;
        Sound::mono(hertz, (0..count).map(wave).collect())
    }

    /// A tone keeps its pitch, its loudness and its place, whichever way it goes.
    #[test]
    fn a_tone_stays_itself() {
        let usual = [(48_000, 32_000), (44_100, 32_000), (16_000, 32_000), (8_000, 32_000)];
        for (from, to) in usual.into_iter().chain([(44_057, 32_000), (22_254, 32_000), (22_050, 44_100)]) {
            let found = resample(&tone(from, 1_000.0, 0.5), to).unwrap();
            let wanted = tone(to, 1_000.0, 0.5);
            assert!(found.samples.len().abs_diff(wanted.samples.len()) <= 1);
            let inside = 2_000..wanted.samples.len() - 2_000;
            for at in inside {
                assert!((found.samples[at] - wanted.samples[at]).abs() < 0.004, "{from} to {to} at {at}");
            }
        }
    }

    /// What the new rate can't hold is gone rather than folded into what is heard.
    #[test]
    fn nothing_is_folded_back() {
        let found = resample(&tone(48_000, 20_000.0, 0.3), 32_000).unwrap();
        let loudest = found.samples[2_000..7_000].iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
        assert!(loudest < 0.005, "{loudest}");
    }

    /// What is heard up to the highest consonants keeps its loudness.
    #[test]
    fn the_band_of_a_voice_is_kept() {
        for pitch in [100.0, 8_000.0, 14_000.0] {
            let found = resample(&tone(48_000, pitch, 0.3), 32_000).unwrap();
            let inside = &found.samples[2_000..7_000];
            let power = inside.iter().map(|sample| f64::from(*sample).powi(2)).sum::<f64>() / inside.len() as f64;
            assert!((power / 0.125 - 1.0).abs() < 0.02, "{pitch}: {power}");
        }
    }

    /// Channels stay apart, and the shortest sounds are sounds.
    #[test]
    fn channels_and_short_sounds() {
        let mono = tone(16_000, 500.0, 0.3);
        let both = mono.samples.iter().flat_map(|sample| [*sample, 0.0]).collect();
        let found = resample(&Sound { hertz: 16_000, channels: 2, samples: both }, 48_000).unwrap();
        assert_eq!((found.channels, found.frames()), (2, 14_400));
        assert!(found.samples.iter().skip(1).step_by(2).all(|sample| sample.abs() < 1e-6));
        for count in [0, 1, 7] {
            assert_eq!(resample(&Sound::mono(16_000, vec![0.1; count]), 48_000).unwrap().frames(), count * 3);
        }
    }
}
