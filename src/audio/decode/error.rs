//! Why a file of sound is not taken.

use std::{io, time::Duration};

use symphonia::core::errors::Error as SymphoniaError;

use crate::diagnostic::Fault;

/// Why a file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// The system refused.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The file is larger than [`Limits::largest`].
    #[error("it has {0} bytes")]
    Large(u64),
    /// The sound is longer than [`Limits::longest`].
    #[error("it is longer than {} minutes", .longest.as_secs() / 60)]
    Long {
        /// So much of it was found.
        found: Duration,
        /// The limit.
        longest: Duration,
    },
    /// None of [`Limits::formats`].
    #[error("it is of another format")]
    Foreign,
    /// Nothing here reads it.
    #[error("{0}")]
    Unsupported(String),
    /// Bytes were changed or are missing, or the decoder could not follow.
    #[error("{0}")]
    Damaged(String),
    /// A rate outside of [`Limits::rates`], or one that changes.
    #[error("it has {hertz} samples a second")]
    Rate {
        /// Frames a second.
        hertz: u32,
        /// Channels.
        channels: u16,
    },
    /// More or fewer channels than [`Limits::channels`], or a number that changes.
    #[error("it has {channels} channels")]
    Channels {
        /// Frames a second.
        hertz: u32,
        /// Channels.
        channels: u16,
    },
    /// No sound in it.
    #[error("there is no sound in it")]
    Empty,
    /// There is no track, or it doesn't say how long it is.
    #[error("the file does not say how long it is")]
    Endless,
    /// The decoder panicked.
    #[error("the decoder gave up")]
    Panic,
}

impl From<DecodeError> for Fault {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::Io(error) => error.into(),
            DecodeError::Large(size) => Self::new("many-bytes").with("size", size),
            DecodeError::Long { longest, .. } => Self::new("long").with("minutes", longest.as_secs() / 60),
            DecodeError::Foreign | DecodeError::Unsupported(_) => Self::new("foreign"),
            DecodeError::Damaged(error) => Self::new("damaged").with("error", error),
            DecodeError::Rate { hertz, .. } => Self::new("rate").with("hertz", hertz),
            DecodeError::Channels { channels, .. } => Self::new("channels").with("channels", channels),
            DecodeError::Empty => Self::new("no-sound"),
            DecodeError::Endless => Self::new("endless"),
            DecodeError::Panic => Self::new("decoder"),
        }
    }
}

impl From<SymphoniaError> for DecodeError {
    fn from(error: SymphoniaError) -> Self {
        match error {
            SymphoniaError::Unsupported(_) => Self::Unsupported(error.to_string()),
            _ => Self::Damaged(error.to_string()),
        }
    }
}
