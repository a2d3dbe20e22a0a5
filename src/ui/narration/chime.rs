//! Two soft tones, made in code: what is heard of an output where no voice speaks.

use std::{f32::consts::TAU, time::Duration};

use super::paced::Paced;
use crate::audio::Sound;

const HERTZ: u32 = 44_100;

/// A fifth upwards.
const TONES: [f32; 2] = [440.0, 660.0];

const LENGTH: Duration = Duration::from_millis(450);

/// How loud the tones begin, of full scale: a hall's loudspeaker may be turned up.
const LOUD: f32 = 0.25;

/// How many frames a tone takes to begin, so that it doesn't click.
const RISE: usize = 1_000;

/// The sound.
pub(super) fn chime() -> Paced {
    let frames = (f64::from(HERTZ) * LENGTH.as_secs_f64()) as usize;
    let tone = |pitch: f32| {
        (0..frames).map(move |at| {
            // It fades like a struck bell, to nothing at its end.
            let left = 1.0 - at as f32 / frames as f32;
            let rise = (at as f32 / RISE as f32).min(1.0);
            (TAU * pitch * at as f32 / HERTZ as f32).sin() * LOUD * rise * left * left
        })
    };
    Paced { sound: Sound::mono(HERTZ, TONES.into_iter().flat_map(tone).collect()), stretch: 1.0 }
}

#[cfg(test)]
mod tests {
    //! It is heard, and is soft.
    use super::*;

    #[test]
    fn two_tones_without_a_click() {
        let sound = chime().sound;
        assert_eq!(sound.frames(), 2 * 19_845);
        let loudest = sound.samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
        assert!((0.1..=LOUD).contains(&loudest), "{loudest}");
        let steepest = sound.samples.windows(2).fold(0.0_f32, |most, pair| most.max((pair[1] - pair[0]).abs()));
        assert!(steepest < 0.03, "{steepest}");
        assert!(sound.samples.first().zip(sound.samples.last()).is_some_and(|(a, b)| a.abs() + b.abs() < 0.001));
    }
}
