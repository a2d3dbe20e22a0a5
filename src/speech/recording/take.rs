//! One take, of one channel: where the voice begins and ends in it, whether there is one, whether it is distorted.
//!
//! Rooms are noisy, so silence is no fixed level: the room's own noise is measured, and a voice is what stands out
//! from it for longer than a click.

use std::time::Duration;

use crate::audio::{
    Sound,
    loudness::{self, HIGHEST_PEAK, LOUDNESS},
};

/// Sound is looked at in steps of this length.
const STEP: Duration = Duration::from_millis(10);
/// A voice stands so many decibels above the room.
const ABOVE_ROOM: f64 = 9.0;
/// No threshold is nearer to the loudest than this: a take without any pause is all voice.
const BELOW_LOUDEST: f64 = 15.0;
/// Nothing below this, in decibels of full scale, is a voice.
const FAINTEST: f64 = -55.0;
/// A voice fills most of so many steps; a key or a chair doesn't.
const RUN: usize = 8;
const MOST_OF_RUN: usize = 5;
/// Kept before the voice and after it, so that no soft consonant is cut.
const BEFORE: Duration = Duration::from_millis(60);
const AFTER: Duration = Duration::from_millis(140);
/// Length over which a cut fades.
const FADE: Duration = Duration::from_millis(10);
/// As near as this to full scale, so often in a row, a wave was cut off.
const CLIPPED: f32 = 0.995;
const CLIPPED_RUN: usize = 4;
/// So often a wave is cut off before anybody hears it.
const CLIPPED_TIMES: usize = 3;

/// Levels of a recording's steps, in decibels of full scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The room by itself.
    pub floor: f64,
    /// The voice at its loudest.
    pub loudest: f64,
}

impl Room {
    /// Measures a recording. The longer it is, the surer it knows the room.
    pub fn of(sound: &Sound) -> Self {
        let mut levels = levels(sound);
        levels.sort_by(f64::total_cmp);
        let at = |part: f64| levels.get((levels.len() as f64 * part) as usize).copied().unwrap_or(SILENT);
        // Digital silence, as programs put it between pieces, says nothing about the room.
        let quiet = levels.iter().copied().find(|level| *level > SILENT + 1.0).unwrap_or(SILENT);
        Self { floor: at(0.1).max(quiet.min(FAINTEST)), loudest: at(0.98) }
    }

    /// What is above it is a voice.
    fn threshold(self) -> f64 {
        (self.floor + ABOVE_ROOM).min(self.loudest - BELOW_LOUDEST).max(FAINTEST)
    }
}

/// Level of nothing at all.
const SILENT: f64 = -120.0;

fn levels(sound: &Sound) -> Vec<f64> {
    let step = step(sound);
    let level = |samples: &[f32]| {
        let power = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum::<f64>() / samples.len() as f64;
        (10.0 * power.log10()).max(SILENT)
    };
    sound.samples.chunks(step).map(level).collect()
}

fn step(sound: &Sound) -> usize {
    ((f64::from(sound.hertz) * STEP.as_secs_f64()) as usize).max(1)
}

/// The voice of a take without the room before and after it; `None` where there is no voice.
pub fn trimmed(take: &Sound, room: Room) -> Option<Sound> {
    let levels = levels(take);
    let threshold = room.threshold();
    let loud: Vec<bool> = levels.iter().map(|level| *level > threshold).collect();
    let run = RUN.min(loud.len());
    let most = MOST_OF_RUN.min(run);
    let is_voice = |window: &[bool]| window.iter().filter(|loud| **loud).count() >= most;
    let first = loud.windows(run.max(1)).position(|window| window[0] && is_voice(window))?;
    let last = loud.windows(run.max(1)).rposition(|window| window[run - 1] && is_voice(window))? + run;
    // A room that is louder than usual for a while is no voice.
    let loudest = levels[first..last.min(levels.len())].iter().copied().fold(SILENT, f64::max);
    let stands_out = loudest > room.floor + ABOVE_ROOM || room.loudest - room.floor < ABOVE_ROOM;
    if !stands_out || loudest < FAINTEST {
        return None;
    }
    let (step, hertz) = (step(take), f64::from(take.hertz));
    let count = |duration: Duration| (duration.as_secs_f64() * hertz) as usize;
    let from = (first * step).saturating_sub(count(BEFORE));
    let to = (last * step + count(AFTER)).min(take.samples.len());
    let mut sound = Sound::mono(take.hertz, take.samples[from..to].to_vec());
    sound.fade(FADE);
    Some(sound)
}

/// Whether the microphone was overdriven: waves that are cut off flat.
pub fn is_clipped(take: &Sound) -> bool {
    let (mut run, mut times) = (0, 0);
    for sample in &take.samples {
        run = if sample.abs() >= CLIPPED { run + 1 } else { 0 };
        times += usize::from(run == CLIPPED_RUN);
    }
    times >= CLIPPED_TIMES
}

/// A take as it will be heard: the voice alone, as loud as every clip. `None` where there is no voice.
pub fn prepared(take: &Sound, room: Room) -> Option<Sound> {
    let mut sound = trimmed(take, room)?;
    // A rate no meter knows; it stays as loud as it is.
    if let Err(error) = loudness::level(&mut sound, LOUDNESS, HIGHEST_PEAK) {
        tracing::warn!("the take can't be levelled: {error}");
    }
    Some(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERTZ: u32 = 16_000;

    /// Noise that is the same in every run, at a level in decibels.
    fn noise(seconds: f64, level: f64) -> Vec<f32> {
        let mut state = 1_u32;
        let amplitude = 10_f64.powf(level / 20.0) * 3_f64.sqrt();
        (0..(seconds * f64::from(HERTZ)) as usize)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (amplitude * (f64::from(state) / f64::from(u32::MAX) * 2.0 - 1.0)) as f32
            })
            .collect()
    }

    fn add_tone(samples: &mut [f32], from: f64, to: f64, level: f64) {
        let amplitude = 10_f64.powf(level / 20.0) * 2_f64.sqrt();
        let at = |time: f64| (time * f64::from(HERTZ)) as usize;
        for (nth, sample) in samples[at(from)..at(to)].iter_mut().enumerate() {
            *sample += (amplitude * (nth as f64 * 0.2).sin()) as f32;
        }
    }

    fn trim(samples: Vec<f32>) -> Option<f64> {
        let sound = Sound::mono(HERTZ, samples);
        trimmed(&sound, Room::of(&sound)).map(|sound| sound.duration().as_secs_f64())
    }

    /// The voice is found in a quiet room and in a loud one.
    #[test]
    fn the_room_goes_and_the_voice_stays() {
        for (room, voice) in [(-80.0, -20.0), (-60.0, -30.0), (-45.0, -20.0), (-35.0, -15.0)] {
            let mut samples = noise(3.0, room);
            add_tone(&mut samples, 1.0, 2.0, voice);
            let length = trim(samples).unwrap();
            assert!((1.15..1.25).contains(&length), "room {room}, voice {voice}: {length}");
        }
    }

    /// A quiet beginning or ending of a sentence that still stands out from the room is kept.
    #[test]
    fn soft_ends_are_kept() {
        let mut samples = noise(3.0, -70.0);
        add_tone(&mut samples, 1.0, 1.5, -20.0);
        add_tone(&mut samples, 1.5, 2.0, -48.0);
        let length = trim(samples).unwrap();
        assert!((1.15..1.25).contains(&length), "{length}");
    }

    /// A key that is pressed before the first word is not part of it.
    #[test]
    fn a_click_is_no_voice() {
        let mut samples = noise(3.0, -60.0);
        add_tone(&mut samples, 0.3, 0.32, -10.0);
        add_tone(&mut samples, 1.0, 2.0, -20.0);
        assert!((1.15..1.25).contains(&trim(samples.clone()).unwrap()), "{:?}", trim(samples));
    }

    /// Nothing, a room alone, and a click alone are no take.
    #[test]
    fn silence_is_no_take() {
        assert_eq!(trim(vec![0.0; 20_000]), None);
        assert_eq!(trim(noise(2.0, -70.0)), None);
        assert_eq!(trim(Vec::new()), None);
        let mut samples = noise(2.0, -62.0);
        add_tone(&mut samples, 0.5, 0.52, -10.0);
        assert_eq!(trim(samples), None);
        // In a long recording the room is known, so that its noise between two marks is no sentence.
        let mut long = noise(10.0, -45.0);
        add_tone(&mut long, 1.0, 4.0, -20.0);
        let long = Sound::mono(HERTZ, long);
        let piece = long.part(Duration::from_secs(6), Duration::from_secs(8));
        assert_eq!(trimmed(&piece, Room::of(&long)), None);
    }

    /// A piece cut so tightly that no pause is left in it is kept whole.
    #[test]
    fn a_tight_cut_is_all_voice() {
        let mut samples = vec![0.0; HERTZ as usize];
        add_tone(&mut samples, 0.0, 1.0, -20.0);
        assert!((trim(samples).unwrap() - 1.0).abs() < 0.02);
    }

    /// Flat tops are heard as a crackle; one sample at full scale is not.
    #[test]
    fn an_overdriven_microphone_is_noticed() {
        let wave = |gain: f32| -> Vec<f32> {
            (0..HERTZ).map(|at| ((at as f32 * 0.05).sin() * gain).clamp(-1.0, 1.0)).collect()
        };
        assert!(is_clipped(&Sound::mono(HERTZ, wave(2.0))));
        assert!(!is_clipped(&Sound::mono(HERTZ, wave(0.98))));
    }
}
