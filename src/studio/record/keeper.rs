//! Who keeps takes, and what a take is.

use super::session::{Kept, Refused};

/// What a microphone heard: samples of one channel.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Take {
    /// Samples a second.
    pub hertz: u32,
    /// Full scale is 1.
    pub samples: Vec<f32>,
}

/// Keeps takes, on a thread of its own.
pub trait Keeper: Send + 'static {
    /// Judges a take and keeps it as that of a text.
    ///
    /// # Errors
    /// Where nobody speaks in it, or it can't be kept.
    fn keep(&mut self, item: usize, take: &Take) -> Result<Kept, Refused>;

    /// A text's take as it will be heard.
    ///
    /// # Errors
    /// Where there is none that can be read, in words.
    fn heard(&mut self, item: usize) -> Result<Take, String>;
}
