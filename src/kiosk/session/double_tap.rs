//! Two touches that turn pages, close to each other, are one: a palm, or a double tap.

use std::time::Duration;

use bevy::prelude::*;

use crate::ui::core::{Act, Visit};

/// Closer than this they are one.
const TURN: Duration = Duration::from_millis(350);

/// When the page was last turned.
#[derive(Component, Debug, Default)]
pub(super) struct DoubleTap(Option<Duration>);

impl DoubleTap {
    /// Whether an act is the second touch of a double tap. What closes a sheet never is, and turns no page; where a page
    /// was turned to the last one, Next has become Home.
    pub(super) fn again(&mut self, act: &Act, visit: &Visit, now: Duration) -> bool {
        let closes = *act == Act::Back && (visit.asks || visit.sheet.is_some());
        let soon = self.0.is_some_and(|last| now.saturating_sub(last) < TURN);
        if soon && !closes && matches!(act, Act::Next | Act::Back | Act::Home) {
            return true;
        }
        if matches!(act, Act::Next | Act::Back | Act::Turn(_)) {
            self.0 = Some(now);
        }
        false
    }

    /// The next visitor's first touch is a first one.
    pub(super) fn forget(&mut self) {
        self.0 = None;
    }
}
