//! Slows a voice down to the pace of the turtle and keeps its pitch.
//!
//! Owns: the one ratio and the crate that does it. Refuses: any other tempo. Synthetic voices have a slow
//! take of their own (see [`crate::content::clip::cues::Pace`]); people's recordings come here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use timestretch::{Backend, Parameters, SessionConfig, SessionError, TempoRate, render};

use super::{decode::Fault, paced::Paced};
use crate::audio::{Sound, resample::resample};

/// How fast the turtle speaks, of 1.
pub const SLOW: f64 = 0.75;

/// The crate works from 32 kHz on.
const LEAST_RATE: u32 = 32_000;

/// The same words at [`SLOW`] of their pace.
///
/// # Errors
/// Where the crate refuses the sound or gives up on it.
pub fn slow(clip: &Paced) -> Result<Paced, Fault> {
    catch_unwind(AssertUnwindSafe(|| stretched(clip)))
        .unwrap_or_else(|_| Err(Fault::Stretch("the stretching gave up".to_owned())))
}

fn stretched(clip: &Paced) -> Result<Paced, Fault> {
    let raised;
    let sound = match &clip.sound {
        Sound { channels: 0, .. } | Sound { hertz: 0, .. } => {
            return Err(Fault::Unsuitable { channels: clip.sound.channels, rate: clip.sound.hertz });
        }
        low if low.hertz < LEAST_RATE => {
            let to = if 44_100 % low.hertz == 0 { 44_100 } else { 48_000 };
            raised = resample(low, to).map_err(|error| Fault::Stretch(error.to_string()))?;
            &raised
        }
        sound => sound,
    };
    let failed = |error: SessionError| Fault::Stretch(error.to_string());
    let config = SessionConfig {
        source_sample_rate: sound.hertz,
        output_sample_rate: sound.hertz,
        channels: usize::from(sound.channels),
        // It gives the same bytes on every machine.
        backend: Backend::Portable,
        parameters: Parameters::keylock(TempoRate::new(SLOW).map_err(failed)?),
        ..SessionConfig::default()
    };
    let audio = render(&sound.samples, config).map_err(failed)?;
    // The crate rounds the ratio to its own steps; cues are placed by what came out.
    let stretch = audio.report.parameters.achieved_stretch * clip.stretch;
    Ok(Paced { sound: Sound { samples: audio.samples, ..*sound }, stretch })
}

#[cfg(test)]
mod tests {
    use std::f32::consts::TAU;

    use super::*;

    fn sine(rate: u32, channels: u16, seconds: f32) -> Paced {
        let frames = (rate as f32 * seconds) as usize;
        let wave = (0..frames).map(|at| (at as f32 / rate as f32 * 220.0 * TAU).sin() * 0.5);
        let samples = wave.flat_map(|sample| vec![sample; usize::from(channels)]).collect();
        Paced { sound: Sound { samples, channels, hertz: rate }, stretch: 1.0 }
    }

    /// Upward crossings of zero a second, away from both ends.
    fn pitch(sound: &Sound) -> f64 {
        let left: Vec<f32> = sound.samples.iter().step_by(usize::from(sound.channels)).copied().collect();
        let middle = &left[left.len() / 4..left.len() * 3 / 4];
        let crossings = middle.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        crossings as f64 * f64::from(sound.hertz) / middle.len() as f64
    }

    /// A slowed voice takes a third longer and does not become deeper, whatever it was recorded with.
    #[test]
    fn slow_is_longer_and_not_deeper() {
        for (rate, channels) in [(16_000, 1), (22_050, 2), (44_100, 1), (48_000, 2)] {
            let before = sine(rate, channels, 2.0);
            let after = slow(&before).unwrap();
            let seconds = after.sound.frames() as f64 / f64::from(after.sound.hertz);
            assert!((seconds * SLOW / 2.0 - 1.0).abs() < 0.03, "{rate} Hz: {seconds} s");
            assert!((pitch(&after.sound) / 220.0 - 1.0).abs() < 0.02, "{rate} Hz: {} Hz", pitch(&after.sound));
            assert_eq!(after.sound.channels, channels);
            let cue = std::time::Duration::from_millis(1000);
            let at = after.frame_at(cue) as f64 / after.sound.frames() as f64;
            assert!((at - 0.5).abs() < 0.01, "{rate} Hz: a cue in the middle stands at {at}");
            let back = after.time_of(after.frame_at(cue));
            assert!(back.abs_diff(cue) < std::time::Duration::from_millis(1));
        }
    }

    /// What is too short to stretch, or nothing at all, does not end the program.
    #[test]
    fn short_sounds_survive() {
        for frames in [0, 1, 7, 100, 1000] {
            for hertz in [22_050, 44_100] {
                let _ = slow(&Paced { sound: Sound::mono(hertz, vec![0.1; frames]), stretch: 1.0 });
            }
        }
        let odd = Paced { sound: Sound { samples: vec![0.1; 7], channels: 0, hertz: 0 }, stretch: 1.0 };
        assert!(slow(&odd).is_err());
    }
}
