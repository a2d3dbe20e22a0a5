//! The kiosk without a window: its screens through the accessibility tree, what it paints, what it says.
#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, reason = "a test may fail loudly")]

mod asked;
mod bad_input;
mod drawn;
mod forgets;
mod layout;
mod many;
mod pack_service;
mod paint;
mod patch;
mod player;
mod queue;
mod read_to_me;
mod rooms;
mod seen;
mod session;
mod soak;
mod staff;
mod stays;
mod surfaces;
mod swap;
mod touch;
mod unspaced;
mod voice;
mod walk;

#[path = "../harness/mod.rs"]
mod harness;
