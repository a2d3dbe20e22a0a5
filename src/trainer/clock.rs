//! How long a lesson has taken, by block.
//!
//! Owns: time that was spent, and its pause. The machine's clock comes from outside, in milliseconds that only rise;
//! nothing here counts frames. Refuses: the time of the day, and what a page is.
//!
//! - Pattern: time that has passed is added up whenever something happens, and the file holds the sum. Reason: after a
//!   loss of power at most the time since the last act is missing, and another machine's clock means nothing here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::place::Slot;

/// What the machine's clock says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since any beginning; they never fall while the program runs.
    pub millis: u64,
    /// The day.
    pub date: jiff::civil::Date,
}

/// Whether time counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counting {
    /// The lesson has not begun, or was taken up and not gone on with.
    #[default]
    Waiting,
    /// It runs.
    Running {
        /// Up to when time is added up, in milliseconds of the machine's clock.
        since: u64,
    },
    /// Somebody stopped it.
    Paused,
}

/// Time of a lesson.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// Milliseconds that were spent in each block.
    pub spent: BTreeMap<Slot, u64>,
    /// Whether time counts.
    pub counting: Counting,
}

/// Time as it was planned and as it was; all in milliseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// How much was spent.
    pub elapsed: u64,
    /// How much was planned.
    pub planned: u64,
}

impl Span {
    /// How much more was spent than planned.
    pub fn overrun(self) -> u64 {
        self.elapsed.saturating_sub(self.planned)
    }

    /// How much is left.
    pub fn left(self) -> u64 {
        self.planned.saturating_sub(self.elapsed)
    }
}

/// Minutes in milliseconds.
pub fn minutes(minutes: u16) -> u64 {
    u64::from(minutes) * 60_000
}

impl Timer {
    /// Adds up what has passed, to the block that was taught. Gives how many milliseconds that were.
    pub fn pass(&mut self, slot: Slot, millis: u64) -> u64 {
        let passed = self.passed(millis);
        if let Counting::Running { since } = &mut self.counting {
            // A clock that falls against its promise lets no time pass, and none twice.
            *since = millis.max(*since);
            let spent = self.spent.entry(slot).or_default();
            *spent = spent.saturating_add(passed);
        }
        passed
    }

    /// Begins, or goes on after a pause.
    pub fn run(&mut self, millis: u64) {
        if !self.is_running() {
            self.counting = Counting::Running { since: millis };
        }
    }

    /// Stops until [`Timer::run`]. What has passed must have been added up.
    pub fn pause(&mut self) {
        if self.is_running() {
            self.counting = Counting::Paused;
        }
    }

    /// Whether time counts.
    pub fn is_running(&self) -> bool {
        matches!(self.counting, Counting::Running { .. })
    }

    /// Whether the lesson has begun, paused or not.
    pub fn has_begun(&self) -> bool {
        self.counting != Counting::Waiting
    }

    /// Milliseconds spent in a block, up to now. `taught` is the block that runs.
    pub fn block(&self, slot: Slot, taught: Slot, millis: u64) -> u64 {
        let spent = self.spent.get(&slot).copied().unwrap_or(0);
        if slot == taught { spent.saturating_add(self.passed(millis)) } else { spent }
    }

    /// Milliseconds spent on a day, up to now.
    pub fn day(&self, day: usize, taught: Slot, millis: u64) -> u64 {
        let spent = self.spent.iter().filter(|(slot, _)| slot.day == day).map(|(_, spent)| *spent);
        let spent = spent.fold(0, u64::saturating_add);
        if taught.day == day { spent.saturating_add(self.passed(millis)) } else { spent }
    }

    /// The timer as a file keeps it: it waits until somebody goes on.
    #[must_use]
    pub fn rested(mut self) -> Self {
        if self.is_running() {
            self.counting = Counting::Waiting;
        }
        self
    }

    fn passed(&self, millis: u64) -> u64 {
        match self.counting {
            Counting::Running { since } => millis.saturating_sub(since),
            Counting::Waiting | Counting::Paused => 0,
        }
    }
}

#[cfg(test)]
mod tests;
