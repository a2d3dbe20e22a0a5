//! Who keeps takes.

use super::session::{Kept, Refused};
use crate::{audio::Sound, diagnostic::Diagnostic};

/// Keeps takes, on a thread of its own.
pub trait TakeStore: Send + 'static {
    /// Judges a take, of one channel, and keeps it as that of a text.
    ///
    /// # Errors
    /// Where nobody speaks in it, or it can't be kept.
    fn keep(&mut self, item: usize, take: &Sound) -> Result<Kept, Refused>;

    /// A text's take as it will be heard.
    ///
    /// # Errors
    /// Where there is none that can be read.
    fn heard(&mut self, item: usize) -> Result<Sound, Diagnostic>;
}
