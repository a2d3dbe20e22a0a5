//! How loud a clip is, after EBU R 128: <https://tech.ebu.ch/publications/r128>.
//!
//! Every clip has -18 LUFS and no true peak above -2 dBTP. A synthetic voice has peaks 16 to 20 dB above
//! its loudness, so the highest are turned down by a limiter that looks ahead. Loudness is measured in
//! gated blocks of 400 ms; a shorter clip has none and is set by its peak alone.

use std::{collections::VecDeque, time::Duration};

use ebur128::{EbuR128, Error, Mode};

use super::Sound;

/// Integrated loudness of a clip.
pub const LOUDNESS: f64 = -18.0;
/// No finished clip has a true peak above this.
pub const HIGHEST_PEAK: f64 = -2.0;
/// True peak of a clip too short to have a loudness. Words at -18 LUFS have their peaks between -6 and,
/// unlimited, 0: a little below the ceiling none of them stands out.
pub const SHORT_PEAK: f64 = -3.0;

/// The limiter begins to turn down this long before a peak and ends as long after it: longer than one
/// vibration of a low voice (10 ms), so that it follows the voice's loudness and not its wave.
const LOOK_AHEAD: Duration = Duration::from_millis(15);
/// Nearer than this, in LU, nobody hears a difference.
const NEAR: f64 = 0.1;

/// Measured loudness.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loudness {
    /// LUFS over the whole clip; `None` where it is too short or silent.
    pub integrated: Option<f64>,
    /// True peak in dBTP; minus infinity for silence.
    pub peak: f64,
}

impl Loudness {
    /// Measures a clip.
    ///
    /// # Errors
    /// Where its rate or its channels are none a meter knows.
    pub fn of(sound: &Sound) -> Result<Self, Error> {
        let meter = metered(sound, Mode::I | Mode::TRUE_PEAK)?;
        let mut peak = 0.0;
        for channel in 0..u32::from(sound.channels) {
            peak = meter.true_peak(channel)?.max(peak);
        }
        Ok(Self { integrated: integrated(&meter)?, peak: 20.0 * peak.log10() })
    }
}

fn metered(sound: &Sound, mode: Mode) -> Result<EbuR128, Error> {
    let mut meter = EbuR128::new(u32::from(sound.channels), sound.hertz, mode)?;
    meter.add_frames_f32(&sound.samples)?;
    Ok(meter)
}

fn integrated(meter: &EbuR128) -> Result<Option<f64>, Error> {
    Ok(Some(meter.loudness_global()?).filter(|loudness| loudness.is_finite()))
}

/// Gives a clip `target` LUFS, with no peak above `ceiling` (dBTP). Silence stays silence.
///
/// # Errors
/// Where its rate or its channels are none a meter knows.
pub fn level(sound: &mut Sound, target: f64, ceiling: f64) -> Result<(), Error> {
    let first = Loudness::of(sound)?;
    if !first.peak.is_finite() {
        return Ok(());
    }
    let Some(loudness) = first.integrated else {
        sound.amplify(SHORT_PEAK.min(ceiling) - first.peak);
        return Ok(());
    };
    sound.amplify(target - loudness);
    // Turning peaks down makes the whole quieter; a few rounds get back what was lost.
    for _ in 0..4 {
        limit(sound, ceiling);
        let missing = target - integrated(&metered(sound, Mode::I)?)?.unwrap_or(target);
        if missing < NEAR {
            break;
        }
        sound.amplify(missing);
    }
    limit(sound, ceiling);
    // What lies between two samples may still be higher than both.
    let over = Loudness::of(sound)?.peak - ceiling;
    if over > 0.0 {
        limit(sound, ceiling - over);
    }
    Ok(())
}

/// Turns the surroundings of each frame above `ceiling` down. The gain of a frame is a mean of minima,
/// each over a window that reaches the frame, so it is never above what the frame needs.
fn limit(sound: &mut Sound, ceiling: f64) {
    let ceiling = 10_f64.powf(ceiling / 20.0) as f32;
    if sound.samples.iter().all(|sample| sample.abs() <= ceiling) {
        return;
    }
    let reach = (LOOK_AHEAD.as_secs_f64() * f64::from(sound.hertz)) as usize;
    let width = usize::from(sound.channels.max(1));
    let need = |frame: &[f32]| frame.iter().fold(1.0_f32, |need, sample| need.min(ceiling / sample.abs()));
    let needed: Vec<f32> = sound.samples.chunks(width).map(need).collect();
    let lowest = sliding_minimum(&needed, reach);
    // Two means of half the reach have together the reach of the minimum, and no corners.
    let gains = sliding_mean(&sliding_mean(&lowest, reach / 2), reach / 2);
    for (frame, gain) in sound.samples.chunks_mut(width).zip(gains) {
        frame.iter_mut().for_each(|sample| *sample *= gain);
    }
}

/// The least of the values at most `reach` away.
fn sliding_minimum(values: &[f32], reach: usize) -> Vec<f32> {
    // Candidates by place, their values rising: the first is the least.
    let mut candidates: VecDeque<usize> = VecDeque::new();
    let mut next = 0;
    let least = |at: usize| {
        while next < values.len() && next <= at + reach {
            while candidates.back().is_some_and(|&last| values[last] >= values[next]) {
                candidates.pop_back();
            }
            candidates.push_back(next);
            next += 1;
        }
        while candidates.front().is_some_and(|&first| first + reach < at) {
            candidates.pop_front();
        }
        candidates.front().map_or(1.0, |&first| values[first])
    };
    (0..values.len()).map(least).collect()
}

/// The mean of the values at most `reach` away; beyond the ends the value is 1.
fn sliding_mean(values: &[f32], reach: usize) -> Vec<f32> {
    let value = |at: Option<usize>| at.and_then(|at| values.get(at)).copied().map_or(1.0, f64::from);
    let width = 2 * reach + 1;
    let mut sum = reach as f64 + (0..=reach).map(|at| value(Some(at))).sum::<f64>();
    let mut means = Vec::with_capacity(values.len());
    for at in 0..values.len() {
        means.push((sum / width as f64) as f32);
        sum += value(Some(at + reach + 1)) - value(at.checked_sub(reach));
    }
    means
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(seconds: f64, amplitude: f32) -> Sound {
        let hertz = 22_050;
        let count = (seconds * f64::from(hertz)) as u32;
        let wave =
            |at: u32| amplitude * (f64::from(at) * 997.0 * std::f64::consts::TAU / f64::from(hertz)).sin() as f32;
        Sound::mono(hertz, (0..count).map(wave).collect())
    }

    /// A quiet tone with a loud click each tenth of a second, as voices have.
    fn clicks() -> Sound {
        let mut sound = tone(4.0, 0.05);
        for at in (500..sound.samples.len()).step_by(2205) {
            sound.samples[at..at + 20].iter_mut().for_each(|sample| *sample *= 16.0);
        }
        sound
    }

    /// A long clip gets -18 LUFS, whether it was quiet or loud.
    #[test]
    fn a_long_clip_is_as_loud_as_all_others() {
        for amplitude in [0.001, 0.1, 1.0] {
            let mut sound = tone(3.0, amplitude);
            level(&mut sound, LOUDNESS, HIGHEST_PEAK).unwrap();
            let loudness = Loudness::of(&sound).unwrap();
            assert!((loudness.integrated.unwrap() - LOUDNESS).abs() < 0.5, "{loudness:?}");
            assert!(loudness.peak <= HIGHEST_PEAK, "{loudness:?}");
        }
    }

    /// Peaks are turned down, so that loudness is reached all the same.
    #[test]
    fn peaks_give_way_to_loudness() {
        let mut sound = clicks();
        let before = Loudness::of(&sound).unwrap();
        let gain = LOUDNESS - before.integrated.unwrap();
        assert!(before.peak + gain > HIGHEST_PEAK + 3.0, "the sample is no test: {before:?}");
        level(&mut sound, LOUDNESS, HIGHEST_PEAK).unwrap();
        let after = Loudness::of(&sound).unwrap();
        assert!((after.integrated.unwrap() - LOUDNESS).abs() < 0.5, "{after:?}");
        assert!(after.peak <= HIGHEST_PEAK + 0.1, "{after:?}");
    }

    /// A clip of less than a block is set by its peak.
    #[test]
    fn a_short_clip_is_set_by_its_peak() {
        for amplitude in [0.01, 1.0] {
            let mut sound = tone(0.3, amplitude);
            level(&mut sound, LOUDNESS, HIGHEST_PEAK).unwrap();
            let loudness = Loudness::of(&sound).unwrap();
            assert_eq!(loudness.integrated, None);
            assert!((loudness.peak - SHORT_PEAK).abs() < 0.1, "{loudness:?}");
        }
    }

    /// Silence can't be made louder and does no harm.
    #[test]
    fn silence_stays_silence() {
        let mut sound = tone(1.0, 0.0);
        level(&mut sound, LOUDNESS, HIGHEST_PEAK).unwrap();
        assert!(sound.samples.iter().all(|sample| *sample == 0.0));
    }
}
