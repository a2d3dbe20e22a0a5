//! Samples: cutting silence off, putting pieces together.

use std::time::Duration;

/// Quieter than this (-50 dB of full scale) is silence: below espeak's noise, above its pauses.
const SILENCE: f32 = 0.003;
/// Kept around sound, so that no consonant loses its beginning or end.
const MARGIN: Duration = Duration::from_millis(8);
/// Length over which a cut fades.
const FADE: Duration = Duration::from_millis(4);

/// Decoded sound.
///
/// A frame is what all channels hold at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sound {
    /// Frames a second.
    pub hertz: u32,
    /// Samples of a frame; of voices that are recorded or made here, always one.
    pub channels: u16,
    /// Frame by frame; full scale is 1.
    pub samples: Vec<f32>,
}

impl Sound {
    /// Sound of one channel.
    pub fn mono(hertz: u32, samples: Vec<f32>) -> Self {
        Self { hertz, channels: 1, samples }
    }

    /// Nothing yet, of one channel.
    pub fn empty(hertz: u32) -> Self {
        Self::mono(hertz, Vec::new())
    }

    /// Sound of one channel from signed 16-bit little-endian samples.
    pub fn from_pcm(hertz: u32, bytes: &[u8]) -> Self {
        let pairs = bytes.chunks_exact(2);
        let samples = pairs.map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0).collect();
        Self::mono(hertz, samples)
    }

    /// Samples of a frame, as a length.
    fn width(&self) -> usize {
        usize::from(self.channels.max(1))
    }

    /// How many frames it has.
    pub fn frames(&self) -> usize {
        self.samples.len() / self.width()
    }

    /// How long it is.
    pub fn duration(&self) -> Duration {
        self.time(self.frames())
    }

    /// When a frame is heard.
    pub fn time(&self, frame: usize) -> Duration {
        Duration::from_secs_f64(frame as f64 / f64::from(self.hertz.max(1)))
    }

    /// The frame that is heard at a time, at most one past the last.
    pub fn frame_at(&self, time: Duration) -> usize {
        self.count(time).min(self.frames())
    }

    fn count(&self, duration: Duration) -> usize {
        // Casts from float to integer saturate; the value is not negative.
        (duration.as_secs_f64() * f64::from(self.hertz)).round() as usize
    }

    /// What is heard from one time to another.
    #[must_use]
    pub fn part(&self, start: Duration, end: Duration) -> Self {
        let (start, end) = (self.frame_at(start) * self.width(), self.frame_at(end) * self.width());
        Self { samples: self.samples.get(start..end).unwrap_or_default().to_vec(), ..*self }
    }

    /// Without the silence before and after, with soft edges; empty if there is nothing but silence.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        let (width, loud) = (self.width(), |sample: &f32| sample.abs() > SILENCE);
        let (Some(first), Some(last)) = (self.samples.iter().position(loud), self.samples.iter().rposition(loud))
        else {
            self.samples.clear();
            return self;
        };
        let margin = self.count(MARGIN);
        let end = (last / width + 1 + margin).saturating_mul(width);
        self.samples.truncate(end.min(self.samples.len()));
        self.samples.drain(..(first / width).saturating_sub(margin) * width);
        self.fade(FADE);
        self
    }

    /// Lets it begin and end softly, each over `duration`, at most over half of it.
    pub fn fade(&mut self, duration: Duration) {
        let (width, frames) = (self.width(), self.frames());
        let fade = self.count(duration).min(frames / 2);
        for at in 0..fade {
            let gain = at as f32 / fade as f32;
            for frame in [at, frames - 1 - at] {
                self.samples[frame * width..(frame + 1) * width].iter_mut().for_each(|sample| *sample *= gain);
            }
        }
    }

    /// Adds silence.
    pub fn rest(&mut self, duration: Duration) {
        let count = self.count(duration) * self.width();
        self.samples.resize(self.samples.len() + count, 0.0);
    }

    /// Adds sound of the same rate and as many channels.
    pub fn add(&mut self, other: &Self) {
        self.samples.extend_from_slice(&other.samples);
    }

    /// Makes it louder, or quieter where the decibels are negative.
    pub fn amplify(&mut self, decibels: f64) {
        let factor = 10_f64.powf(decibels / 20.0) as f32;
        self.samples.iter_mut().for_each(|sample| *sample *= factor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Silence before and after goes, the pause inside stays.
    #[test]
    fn silence_is_trimmed() {
        let mut samples = vec![0.0; 3000];
        samples[1000] = 0.5;
        samples[2000] = -0.5;
        let sound = Sound::mono(10_000, samples).trimmed();
        // 80 samples of margin on either side.
        assert_eq!(sound.samples.len(), 1001 + 2 * 80);
        assert_eq!((sound.samples[80], sound.samples[1080]), (0.5, -0.5));
        assert!(Sound::mono(10_000, vec![0.001; 100]).trimmed().samples.is_empty());
    }

    /// Frames of several channels are cut whole.
    #[test]
    fn channels_stay_together() {
        let samples = (0..2_000).flat_map(|at| [if (500..600).contains(&at) { 0.5 } else { 0.0 }, 0.0]).collect();
        let sound = Sound { hertz: 1_000, channels: 2, samples };
        assert_eq!((sound.frames(), sound.duration()), (2_000, Duration::from_secs(2)));
        let part = sound.part(Duration::from_millis(500), Duration::from_millis(501));
        assert_eq!(part.samples, [0.5, 0.0]);
        // 8 frames of margin on either side; the fade is over before sound begins.
        let trimmed = sound.trimmed();
        assert_eq!((trimmed.frames(), trimmed.channels), (116, 2));
        assert_eq!(trimmed.samples[16..18], [0.5, 0.0]);
    }
}
