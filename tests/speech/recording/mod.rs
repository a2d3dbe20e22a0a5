//! Recordings by people: files of any kind become clips a kiosk plays, and what could not be used is said.

mod command;
mod fixture;
mod formats;
mod marks;
mod store;
