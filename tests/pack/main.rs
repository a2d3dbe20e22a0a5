//! Packs: what may be in one, how it is taken, and that nothing bad or half done ever reaches the library.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod archives;
mod beside;
#[path = "../check/fixture.rs"]
#[expect(dead_code, reason = "the check's tests use the rest of it")]
mod content;
mod corrections;
mod dropping;
mod fixture;
mod install;
mod overlay;
mod power;
mod protected;
