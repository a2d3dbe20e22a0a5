//! Samples: cutting silence off, putting pieces together.

use std::time::Duration;

/// Quieter than this (-50 dB of full scale) is silence: below espeak's noise, above its pauses.
const SILENCE: f32 = 0.003;
/// Kept around sound, so that no consonant loses its beginning or end.
const MARGIN: Duration = Duration::from_millis(8);
/// Length over which a cut fades.
const FADE: Duration = Duration::from_millis(4);

/// Sound of one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Sound {
    /// Samples a second.
    pub hertz: u32,
    /// Samples; full scale is 1.
    pub samples: Vec<f32>,
}

impl Sound {
    /// Nothing yet.
    pub fn empty(hertz: u32) -> Self {
        Self { hertz, samples: Vec::new() }
    }

    /// Sound from signed 16-bit little-endian samples.
    pub fn from_pcm(hertz: u32, bytes: &[u8]) -> Self {
        let pairs = bytes.chunks_exact(2);
        let samples = pairs.map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0).collect();
        Self { hertz, samples }
    }

    /// How long it is.
    pub fn duration(&self) -> Duration {
        self.time(self.samples.len())
    }

    /// When a sample is heard.
    pub fn time(&self, sample: usize) -> Duration {
        Duration::from_secs_f64(sample as f64 / f64::from(self.hertz.max(1)))
    }

    fn count(&self, duration: Duration) -> usize {
        (duration.as_secs_f64() * f64::from(self.hertz)).round() as usize
    }

    /// Without the silence before and after, with soft edges; empty if there is nothing but silence.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        let loud = |sample: &f32| sample.abs() > SILENCE;
        let (Some(first), Some(last)) = (self.samples.iter().position(loud), self.samples.iter().rposition(loud))
        else {
            return Self::empty(self.hertz);
        };
        let margin = self.count(MARGIN);
        self.samples.truncate((last + 1 + margin).min(self.samples.len()));
        self.samples.drain(..first.saturating_sub(margin));
        let fade = self.count(FADE).min(self.samples.len() / 2);
        let length = self.samples.len();
        for at in 0..fade {
            let gain = at as f32 / fade as f32;
            self.samples[at] *= gain;
            self.samples[length - 1 - at] *= gain;
        }
        self
    }

    /// Adds silence.
    pub fn rest(&mut self, duration: Duration) {
        let count = self.count(duration);
        self.samples.resize(self.samples.len() + count, 0.0);
    }

    /// Adds sound.
    pub fn add(&mut self, other: &Self) {
        self.samples.extend_from_slice(&other.samples);
    }

    /// Makes it louder or quieter.
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
        let sound = Sound { hertz: 10_000, samples }.trimmed();
        // 80 samples of margin on either side.
        assert_eq!(sound.samples.len(), 1001 + 2 * 80);
        assert_eq!((sound.samples[80], sound.samples[1080]), (0.5, -0.5));
        assert!(Sound { hertz: 10_000, samples: vec![0.001; 100] }.trimmed().samples.is_empty());
    }
}
