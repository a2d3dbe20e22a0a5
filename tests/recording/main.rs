//! Recordings by people: files of any kind become clips a kiosk plays, and what could not be used is said.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod command;
mod fixture;
mod formats;
mod marks;
mod store;
