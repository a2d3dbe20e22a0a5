//! The real program on a real display: Xvfb and weston.
#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, reason = "a test may fail loudly")]

mod display;
mod program;
mod stick;

#[path = "../harness/mod.rs"]
mod harness;
