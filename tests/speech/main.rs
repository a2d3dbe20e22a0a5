//! Sound: spoken by a computer, and recorded from people.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod narrate;
mod recording;
