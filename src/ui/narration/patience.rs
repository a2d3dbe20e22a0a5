//! Whether the audio thread still answers. A thread that has died tells nothing, and nobody else would notice: the
//! voice would be about to speak for ever, and the visit would never end.

use std::time::Duration;

use super::player::PlayerEvent;

/// Something sounds, and its place is told a few times a second.
const SOUNDING: Duration = Duration::from_secs(5);
/// A long clip is decoded, and slowed, before its first sample.
const BEGINNING: Duration = Duration::from_secs(15);
/// A device that went away is tried again after half a minute at the latest.
const WITHOUT_DEVICE: Duration = Duration::from_secs(40);
/// A frame counts no longer than this: whoever slept for hours hears the thread before it is given up.
const FRAME: Duration = Duration::from_secs(1);

/// For how long nothing was told while something should sound.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    waited: Duration,
    most: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { waited: Duration::ZERO, most: BEGINNING }
    }
}

impl Patience {
    /// Something was told.
    pub(crate) fn hear(&mut self, event: &PlayerEvent) {
        self.waited = Duration::ZERO;
        self.most = match event {
            PlayerEvent::DeviceLost(_) | PlayerEvent::DeviceMissing(_) => WITHOUT_DEVICE,
            PlayerEvent::DeviceOpened | PlayerEvent::DeviceClosed | PlayerEvent::OutputMissing { .. } => BEGINNING,
            PlayerEvent::Ended { .. } | PlayerEvent::Failed { .. } => BEGINNING,
            PlayerEvent::Started { .. } | PlayerEvent::Mark { .. } | PlayerEvent::Position { .. } => SOUNDING,
        };
    }

    /// A frame passed. Whether it is over; it begins anew then, and while nothing should sound.
    pub(crate) fn wait(&mut self, playing: bool, frame: Duration) -> bool {
        if !playing {
            *self = Self::default();
            return false;
        }
        self.waited += frame.min(FRAME);
        let over = self.waited > self.most;
        if over {
            *self = Self::default();
        }
        over
    }
}

#[cfg(test)]
mod tests {
    //! A thread that works is given its time, one that is dead is given up.
    use super::*;
    use crate::ui::narration::player::PlayId;

    fn lasts(patience: &mut Patience) -> usize {
        (1..).find(|_| patience.wait(true, Duration::from_secs(1))).unwrap_or(0)
    }

    #[test]
    fn the_wait_is_as_long_as_what_is_waited_for() {
        let mut patience = Patience::default();
        assert_eq!(lasts(&mut patience), 16);
        patience.hear(&PlayerEvent::Position { id: PlayId(1), at: Duration::ZERO });
        assert_eq!(lasts(&mut patience), 6);
        assert_eq!(lasts(&mut patience), 16, "and begins anew");
        patience.hear(&PlayerEvent::DeviceLost(String::new()));
        assert_eq!(lasts(&mut patience), 41, "the last try comes after thirty seconds");
    }

    #[test]
    fn silence_and_sleep_cost_no_patience() {
        let mut patience = Patience::default();
        for _ in 0..100 {
            assert!(!patience.wait(false, Duration::from_secs(1)));
        }
        for _ in 0..5 {
            assert!(!patience.wait(true, Duration::from_secs(3600)), "the machine slept");
            patience.hear(&PlayerEvent::DeviceOpened);
        }
        for _ in 0..10 {
            patience.wait(true, Duration::from_secs(1));
            patience.wait(false, Duration::from_secs(1));
        }
        assert_eq!(lasts(&mut patience), 16);
    }
}
