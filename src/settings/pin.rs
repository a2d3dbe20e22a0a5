//! The hash of the staff's PIN, which is all of a PIN that is ever kept.

use std::fmt;

use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _,
    password_hash::{SaltString, rand_core::OsRng},
};

/// Fewest digits of a PIN.
pub const FEWEST: usize = 4;
/// Most digits of a PIN.
pub const MOST: usize = 12;

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

#[cfg(test)]
mod tests {
    //! A hash opens for its own PIN, and nobody reads it in a log.
    use super::*;

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
}
