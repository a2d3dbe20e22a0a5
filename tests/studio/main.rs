//! Windows of content teams: pictures, the preview, the recorder.
#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, reason = "a test may fail loudly")]

mod heard;
mod lesson;
mod pictures;
mod preview;
mod ready;
mod record;
mod same;
mod wall;
mod workplace;

#[path = "../harness/mod.rs"]
mod harness;
