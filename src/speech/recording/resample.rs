//! Another rate of samples: takes from different devices become one clip.
//!
//! A windowed sinc, made once for each place a new sample can have between two old ones.
//! <https://ccrma.stanford.edu/~jos/resample/>

use std::f64::consts::PI;

use crate::speech::sound::Sound;

/// Zero crossings of the sinc on either side.
const LOBES: f64 = 24.0;
/// Part of the lower rate's band that is kept; the rest is for the filter's slope.
const BAND: f64 = 0.94;

/// The same sound with `hertz` samples a second.
pub(super) fn resample(sound: &Sound, hertz: u32) -> Sound {
    if sound.hertz == hertz || sound.hertz == 0 || hertz == 0 {
        return Sound { hertz, samples: sound.samples.clone() };
    }
    let common = divisor(sound.hertz, hertz);
    // New samples stand at every `down`th of `up` places between two old ones.
    let (up, down) = ((hertz / common) as usize, (sound.hertz / common) as usize);
    // Relative to the source's rate: below 1 where samples become fewer.
    let cut = BAND * (up as f64 / down as f64).min(1.0);
    let reach = (LOBES / cut).ceil() as usize;
    let kernel = |phase: usize| -> Vec<f32> {
        let tap = |at: usize| {
            let away = at as f64 - reach as f64 - phase as f64 / up as f64;
            (cut * sinc(cut * away) * window(away / (reach + 1) as f64)) as f32
        };
        (0..=2 * reach + 1).map(tap).collect()
    };
    let kernels: Vec<Vec<f32>> = (0..up).map(kernel).collect();
    // Silence around it, so that no sample lies outside.
    let mut padded = vec![0.0; reach];
    padded.extend_from_slice(&sound.samples);
    padded.resize(padded.len() + reach + 2, 0.0);
    let count = (sound.samples.len() * up).div_ceil(down);
    let sample = |at: usize| {
        let (first, phase) = (at * down / up, at * down % up);
        padded[first..].iter().zip(&kernels[phase]).map(|(sample, tap)| sample * tap).sum()
    };
    Sound { hertz, samples: (0..count).map(sample).collect() }
}

fn divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { divisor(b, a % b) }
}

fn sinc(x: f64) -> f64 {
    if x.abs() < 1e-9 { 1.0 } else { (PI * x).sin() / (PI * x) }
}

/// Blackman's window over -1 to 1.
fn window(x: f64) -> f64 {
    if x.abs() >= 1.0 { 0.0 } else { 0.42 + 0.5 * (PI * x).cos() + 0.08 * (2.0 * PI * x).cos() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(hertz: u32, pitch: f64, seconds: f64) -> Sound {
        let count = (f64::from(hertz) * seconds) as u32;
        let wave = |at: u32| (0.5 * (f64::from(at) * pitch * 2.0 * PI / f64::from(hertz)).sin()) as f32;
        Sound { hertz, samples: (0..count).map(wave).collect() }
    }

    /// A tone keeps its pitch, its loudness and its place, whichever way it goes.
    #[test]
    fn a_tone_stays_itself() {
        for (from, to) in [(48_000, 32_000), (44_100, 32_000), (16_000, 32_000), (8_000, 32_000)] {
            let found = resample(&tone(from, 1_000.0, 0.5), to);
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
        let found = resample(&tone(48_000, 20_000.0, 0.3), 32_000);
        let loudest = found.samples[2_000..7_000].iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
        assert!(loudest < 0.005, "{loudest}");
    }
}
