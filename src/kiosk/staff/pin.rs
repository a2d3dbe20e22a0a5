//! The staff's PIN: its hash, what a wrong one costs, and how that outlives a restart.
//!
//! Owns: [`PinHash`], which is all of a PIN that is ever kept, and [`Tries`], a pure count with a delay that doubles.
//! Refuses: threads and screens.
//!
//! - Pattern: a try is counted, and written down, before it is checked. Reason: whoever pulls the plug while it is
//!   checked has tried.
//! - Pattern: what is left of a delay is kept with the hour it was written at, and never grows by either. Reason: a
//!   clock that was set back must neither open the gate nor shut it for ever.

use std::{fmt, time::Duration};

use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _,
    password_hash::{SaltString, rand_core::OsRng},
};
use serde::{Deserialize, Serialize};

/// Fewest digits of a PIN.
pub const FEWEST: usize = 4;
/// Most digits of a PIN.
pub const MOST: usize = 12;

/// The longest a wrong try delays the next one.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Wrong tries a file stands for that can't be read: a delay of eight seconds.
const BROKEN: u32 = 4;
/// Most memory a hash may ask for, in KiB: a kiosk must be able to check it.
const MEMORY: u32 = 256 * 1024;

/// A PIN that can't be taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PinError {
    /// Not 4 to 12 digits.
    #[error("a PIN has {FEWEST} to {MOST} digits, from 0 to 9 and nothing else")]
    Digits,
    /// The library refused.
    #[error("the PIN could not be hashed: {0}")]
    Hash(String),
}

/// The hash of a PIN, as it stands in `kiosk.ron`: argon2id in PHC form.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash(String);

impl fmt::Debug for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinHash(…)")
    }
}

impl fmt::Display for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PinHash {
    /// Takes a hash that can be checked here.
    pub fn new(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text.trim()).ok()?;
        let fits = Params::try_from(&hash).is_ok_and(|params| params.m_cost() <= MEMORY && params.t_cost() <= 32);
        (hash.algorithm == Algorithm::Argon2id.ident() && hash.hash.is_some() && fits)
            .then(|| Self(text.trim().to_owned()))
    }

    /// Hashes a PIN with salt of its own.
    pub fn of(pin: &str) -> Result<Self, PinError> {
        if !(FEWEST..=MOST).contains(&pin.len()) || !pin.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(PinError::Digits);
        }
        let salt = SaltString::generate(&mut OsRng);
        let hash = Argon2::default().hash_password(pin.as_bytes(), &salt);
        hash.map(|hash| Self(hash.to_string())).map_err(|error| PinError::Hash(error.to_string()))
    }

    /// Whether it is the hash of this PIN. It takes a while on purpose: not for a frame.
    pub fn fits(&self, pin: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
    }
}

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
    fn a_pin_fits_its_own_hash_alone() {
        let hash = PinHash::of("2468").unwrap();
        assert!(hash.fits("2468"));
        assert!(!hash.fits("2469") && !hash.fits("") && !hash.fits("24680"));
        assert_ne!(hash, PinHash::of("2468").unwrap(), "each has salt of its own");
        assert_eq!(PinHash::new(&format!(" {hash}\n")), Some(hash));
    }

    #[test]
    fn a_pin_has_four_to_twelve_digits() {
        for bad in ["", "123", "1234567890123", "12a4", "١٢٣٤", "12 34"] {
            assert_eq!(PinHash::of(bad), Err(PinError::Digits), "{bad}");
        }
        assert!(PinHash::of("123456789012").is_ok());
    }

    #[test]
    fn a_line_that_is_no_hash_or_too_costly_is_none() {
        let other = "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG";
        let costly = "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG";
        for bad in ["", "1234", "$argon2id$", other, costly] {
            assert_eq!(PinHash::new(bad), None, "{bad}");
        }
        assert!(PinHash::new(&costly.replace("4194304", "19456")).is_some());
    }

    #[test]
    fn nobody_sees_a_hash_in_a_log() {
        assert_eq!(format!("{:?}", PinHash::of("1234").unwrap()), "PinHash(…)");
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
