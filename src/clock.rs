//! What time it is. A kiosk runs for months, so nobody keeps a day: it is asked for whenever one is needed.

use jiff::civil::{Date, DateTime};

/// The clock on the wall, read through this alone so that tests and `--today` choose the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's own.
    Machine,
    /// Always this moment.
    Fixed(DateTime),
}

impl Clock {
    /// Always this day, from its beginning; without one, the machine's own.
    pub fn on(day: Option<Date>) -> Self {
        day.map_or(Self::Machine, |day| Self::Fixed(day.into()))
    }

    /// Day and time of the day.
    pub fn now(self) -> DateTime {
        match self {
            Self::Machine => jiff::Zoned::now().datetime(),
            Self::Fixed(moment) => moment,
        }
    }

    /// The day.
    pub fn today(self) -> Date {
        self.now().date()
    }
}
