//! Slows a voice down to the pace of the turtle and keeps its pitch.
//!
//! Owns: the one ratio and the crate that does it. Refuses: any other tempo. Synthetic voices have a slow
//! take of their own (see [`crate::content::clip::cues::Pace`]); people's recordings come here.

use std::{
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind},
};

use rodio::conversions::SampleRateConverter;
use timestretch::{Backend, Parameters, SessionConfig, SessionError, TempoRate, render};

use super::decode::{Fault, Sound};

/// How fast the turtle speaks, of 1.
pub const SLOW: f64 = 0.75;

/// The crate works from 32 kHz on.
const LEAST_RATE: u32 = 32_000;

/// The same words at [`SLOW`] of their pace.
///
/// # Errors
/// Where the crate refuses the sound or gives up on it.
pub fn slow(sound: &Sound) -> Result<Sound, Fault> {
    catch_unwind(AssertUnwindSafe(|| stretched(sound)))
        .unwrap_or_else(|_| Err(Fault::Stretch("the stretching gave up".to_owned())))
}

fn stretched(sound: &Sound) -> Result<Sound, Fault> {
    let unsuitable = Fault::Unsuitable { channels: sound.channels, rate: sound.rate };
    let (Some(channels), Some(rate)) = (NonZero::new(sound.channels), NonZero::new(sound.rate)) else {
        return Err(unsuitable);
    };
    let raised;
    let (samples, rate) = if rate.get() < LEAST_RATE {
        let to = if 44_100 % rate == 0 { 44_100 } else { 48_000 };
        let to = NonZero::new(to).unwrap_or(rate);
        raised = SampleRateConverter::new(sound.samples.iter().copied(), rate, to, channels).collect::<Vec<f32>>();
        // The converter may end within a frame.
        (&raised[..raised.len() - raised.len() % usize::from(sound.channels)], to.get())
    } else {
        (sound.samples.as_slice(), rate.get())
    };
    let failed = |error: SessionError| Fault::Stretch(error.to_string());
    let config = SessionConfig {
        source_sample_rate: rate,
        output_sample_rate: rate,
        channels: usize::from(sound.channels),
        // The same bytes on every machine.
        backend: Backend::Portable,
        parameters: Parameters::keylock(TempoRate::new(SLOW).map_err(failed)?),
        ..SessionConfig::default()
    };
    let audio = render(samples, config).map_err(failed)?;
    // The crate rounds the ratio to its own steps; cues are placed by what came out.
    let stretch = audio.report.parameters.achieved_stretch * sound.stretch;
    Ok(Sound { samples: audio.samples, channels: sound.channels, rate, stretch })
}

#[cfg(test)]
mod tests {
    use std::f32::consts::TAU;

    use super::*;

    fn sine(rate: u32, channels: u16, seconds: f32) -> Sound {
        let frames = (rate as f32 * seconds) as usize;
        let wave = (0..frames).map(|at| (at as f32 / rate as f32 * 220.0 * TAU).sin() * 0.5);
        let samples = wave.flat_map(|sample| vec![sample; usize::from(channels)]).collect();
        Sound { samples, channels, rate, stretch: 1.0 }
    }

    /// Upward crossings of zero a second, away from both ends.
    fn pitch(sound: &Sound) -> f64 {
        let left: Vec<f32> = sound.samples.iter().step_by(usize::from(sound.channels)).copied().collect();
        let middle = &left[left.len() / 4..left.len() * 3 / 4];
        let crossings = middle.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        crossings as f64 * f64::from(sound.rate) / middle.len() as f64
    }

    /// A slowed voice takes a third longer and does not become deeper, whatever it was recorded with.
    #[test]
    fn slow_is_longer_and_not_deeper() {
        for (rate, channels) in [(16_000, 1), (22_050, 2), (44_100, 1), (48_000, 2)] {
            let before = sine(rate, channels, 2.0);
            let after = slow(&before).unwrap();
            let seconds = after.frames() as f64 / f64::from(after.rate);
            assert!((seconds * SLOW / 2.0 - 1.0).abs() < 0.03, "{rate} Hz: {seconds} s");
            assert!((pitch(&after) / 220.0 - 1.0).abs() < 0.02, "{rate} Hz: {} Hz", pitch(&after));
            assert_eq!(after.channels, channels);
            let cue = std::time::Duration::from_millis(1000);
            let at = after.frame_at(cue) as f64 / after.frames() as f64;
            assert!((at - 0.5).abs() < 0.01, "{rate} Hz: a cue in the middle stands at {at}");
            let back = after.time_of(after.frame_at(cue));
            assert!(back.abs_diff(cue) < std::time::Duration::from_millis(1));
        }
    }

    /// What is too short to stretch, or nothing at all, does not end the program.
    #[test]
    fn short_sounds_survive() {
        for frames in [0, 1, 7, 100, 1000] {
            let sound = Sound { samples: vec![0.1; frames], channels: 1, rate: 44_100, stretch: 1.0 };
            let _ = slow(&sound);
        }
        let odd = Sound { samples: vec![0.1; 7], channels: 0, rate: 0, stretch: 1.0 };
        assert!(slow(&odd).is_err());
    }
}
