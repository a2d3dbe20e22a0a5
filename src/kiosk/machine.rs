//! What a kiosk takes from the machine it stands on: its settings, and the clock on the wall.

use bevy::prelude::*;
use jiff::civil::{DateTime, date};

use crate::{clock::Clock, settings::Settings};

/// The settings of this kiosk.
#[derive(Resource, Debug, Clone, PartialEq, Deref, DerefMut)]
pub struct KioskSettings(pub Settings);

/// The clock on the wall, read through this alone so that tests and pictures choose the hour.
#[derive(Resource, Debug, Clone, Copy)]
pub struct WallClock(pub Clock);

impl WallClock {
    /// Always this hour (0 to 23) of Wednesday, 2 December 2026.
    pub fn at_hour(hour: u8) -> Self {
        Self(Clock::Fixed(date(2026, 12, 2).at(i8::try_from(hour.min(23)).unwrap_or(0), 0, 0, 0)))
    }

    /// Hour of the day, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.now().hour()).unwrap_or(0)
    }

    /// Day and time of the day.
    pub fn now(self) -> DateTime {
        self.0.now()
    }
}
