//! What a wrong PIN costs, and how that outlives a restart.
//!
//! Owns: [`Tries`], a pure count with a delay that doubles. Refuses: threads and screens.
//!
//! - Pattern: a try is counted, and written down, before it is checked. Reason: whoever pulls the plug while it is
//!   checked has tried.
//! - Pattern: what is left of a delay is kept with the hour it was written at, and never grows by either. Reason: a
//!   clock that was set back must neither open the gate nor shut it for ever.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The longest a wrong try delays the next one.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Wrong tries a file stands for that can't be read: a delay of eight seconds.
const BROKEN: u32 = 4;
/// How long so many wrong tries delay the next one: 1, 2, 4, … seconds, at most a quarter of an hour.
fn delay(wrong: u32) -> Duration {
    match wrong.checked_sub(1) {
        None => Duration::ZERO,
        Some(power) => 1_u64.checked_shl(power).map_or(LONGEST, Duration::from_secs).min(LONGEST),
    }
}

/// Wrong tries since the last right one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    /// When the next one may come, as time since the program began.
    free_at: Duration,
}

/// [`Tries`] as the file keeps them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    wrong: u32,
    /// Seconds left when it was written.
    wait: u64,
    /// When it was written, in seconds since 1970.
    at: i64,
}

impl Tries {
    /// Takes up what the file says. `now` is the program's own time, `clock` the wall's in seconds since 1970. No
    /// file: nobody has tried. A file that can't be read costs a little and no more.
    pub fn resume(text: Option<&str>, now: Duration, clock: i64) -> Self {
        let Some(text) = text else { return Self::default() };
        let Ok(kept) = ron::from_str::<Kept>(text) else {
            return Self { wrong: BROKEN, free_at: now + delay(BROKEN) };
        };
        // A clock that was set back has let no time pass.
        let passed = u64::try_from(clock.saturating_sub(kept.at)).unwrap_or(0);
        let whole = Duration::from_secs(kept.wait).min(delay(kept.wrong));
        Self { wrong: kept.wrong, free_at: now + whole.saturating_sub(Duration::from_secs(passed)) }
    }

    /// What the file keeps.
    pub fn record(&self, now: Duration, clock: i64) -> String {
        let wait = self.wait(now);
        // Counted up: a fraction of a second is a second.
        let wait = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let kept = Kept { wrong: self.wrong, wait, at: clock };
        ron::to_string(&kept).unwrap_or_default()
    }

    /// How long until the next try.
    pub fn wait(&self, now: Duration) -> Duration {
        self.free_at.saturating_sub(now)
    }

    /// Counts a try as wrong until [`Tries::forget`] says otherwise.
    pub fn count(&mut self, now: Duration) {
        self.wrong = self.wrong.saturating_add(1);
        self.free_at = now + delay(self.wrong);
    }

    /// The PIN was right.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    //! A PIN of four digits holds against a bored visitor, and no fault of file or clock locks the staff out.
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn the_delay_doubles_up_to_a_quarter_of_an_hour_and_a_right_pin_ends_it() {
        let mut tries = Tries::default();
        let mut delays = Vec::new();
        for _ in 0..12 {
            tries.count(seconds(100));
            delays.push(tries.wait(seconds(100)).as_secs());
        }
        assert_eq!(delays, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(tries.wait(seconds(1001)), Duration::ZERO);
        for _ in 0..100 {
            tries.count(Duration::ZERO);
        }
        assert_eq!(tries.wait(Duration::ZERO), LONGEST);
        tries.forget();
        assert_eq!(tries.wait(Duration::ZERO), Duration::ZERO);
        tries.count(seconds(5));
        assert_eq!(tries.wait(seconds(5)), seconds(1));
    }

    /// Six wrong tries: half a minute.
    fn kept(clock: i64) -> String {
        let mut tries = Tries::default();
        for _ in 0..6 {
            tries.count(seconds(50));
        }
        tries.record(seconds(50), clock)
    }

    #[test]
    fn a_restart_goes_on_with_the_delay() {
        let tries = Tries::resume(Some(&kept(1000)), seconds(1), 1010);
        assert_eq!(tries.wait(seconds(1)), seconds(22));
        let mut tries = Tries::resume(Some(&kept(1000)), seconds(1), 5000);
        assert_eq!(tries.wait(seconds(1)), Duration::ZERO);
        tries.count(seconds(1));
        assert_eq!(tries.wait(seconds(1)), seconds(64), "what was counted is still counted");
    }

    #[test]
    fn a_clock_that_was_set_back_neither_opens_nor_shuts_for_ever() {
        for clock in [999, 0, -5000, i64::MIN] {
            let tries = Tries::resume(Some(&kept(1000)), seconds(1), clock);
            assert_eq!(tries.wait(seconds(1)), seconds(32), "{clock}");
        }
    }

    #[test]
    fn a_file_that_lies_or_is_broken_costs_little() {
        let forever = format!("(wrong:{},wait:{},at:0)", u32::MAX, u64::MAX);
        assert_eq!(Tries::resume(Some(&forever), seconds(1), 0).wait(seconds(1)), LONGEST);
        for broken in ["", "(wrong:", "(wrong: -1, wait: 0, at: 0)", "\u{0}\u{0}\u{0}"] {
            assert_eq!(Tries::resume(Some(broken), seconds(1), 0).wait(seconds(1)), seconds(8), "{broken}");
        }
        assert_eq!(Tries::resume(None, seconds(1), 0), Tries::default());
    }
}
