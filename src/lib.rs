//! Wegweiser: a guide in many languages on a touchscreen.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly"))]

pub mod command;
pub mod content;
pub mod diagnostic;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod language;
pub mod pack;
pub mod speech;
