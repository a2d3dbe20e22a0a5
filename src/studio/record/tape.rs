//! What a microphone heard, without a microphone: the last moment, and what is kept of it.

use std::{collections::VecDeque, time::Duration};

use crate::audio::Sound;

/// Kept from before the key: whoever presses it speaks already.
const BEFORE: Duration = Duration::from_millis(250);
/// Longest take, as long as recordings may be.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// Samples of one device, one channel. With the device goes what it heard.
#[derive(Debug, Default)]
pub(super) struct Tape {
    hertz: u32,
    /// The last moment, for the beginning of a take.
    before: VecDeque<f32>,
    /// What is kept; `None`: nothing is.
    kept: Option<Vec<f32>>,
}

impl Tape {
    /// Of a device with so many samples a second.
    pub fn new(hertz: u32) -> Self {
        Self { hertz, ..Self::default() }
    }

    /// Takes a sample.
    pub fn push(&mut self, sample: f32) {
        let most = (BEFORE.as_secs_f64() * f64::from(self.hertz)) as usize;
        let longest = LONGEST.as_secs() as usize * self.hertz as usize;
        if self.before.len() >= most {
            self.before.pop_front();
        }
        self.before.push_back(sample);
        if let Some(kept) = self.kept.as_mut().filter(|kept| kept.len() < longest) {
            kept.push(sample);
        }
    }

    /// Keeps what is heard from now on, and the moment before.
    pub fn listen(&mut self) {
        self.kept = Some(self.before.iter().copied().collect());
    }

    /// Forgets what was kept. Gives whether anything was.
    pub fn forget(&mut self) -> bool {
        self.kept.take().is_some()
    }

    /// What was kept; `None`: this device was never told to keep anything.
    pub fn cut(&mut self) -> Option<Sound> {
        let samples = self.kept.take()?;
        Some(Sound::mono(self.hertz, samples))
    }
}

#[cfg(test)]
mod tests {
    //! A take begins before the key, ends with the next one, and is of one device.
    use super::*;

    #[test]
    fn a_take_holds_the_moment_before_and_what_followed() {
        let mut tape = Tape::new(8);
        assert_eq!(tape.cut(), None, "nobody asked for anything");
        (1..=4_u8).for_each(|sample| tape.push(f32::from(sample)));
        tape.listen();
        tape.push(5.0);
        assert_eq!(tape.cut(), Some(Sound::mono(8, vec![3.0, 4.0, 5.0])));
        assert_eq!(tape.cut(), None);
        tape.listen();
        assert!(tape.forget() && !tape.forget());
        assert_eq!(tape.cut(), None);
    }
}
