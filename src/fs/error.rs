//! Why a file could not be written whole, with its name.

use std::{io, path::PathBuf};

/// A file that could not be written. Unless it is [`Name`](WriteError::Name), what stood there before still does.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Its folder can't be made.
    #[error("{}: {error}", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Its bytes can't be written.
    #[error("{}: {error}", .path.display())]
    Bytes {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// It is written and can't take its place.
    #[error("{}: {error}", .path.display())]
    Place {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// It is in its place, but its name may be lost with the power.
    #[error("{}: it is written, but may be lost when the power fails: {error}", .path.display())]
    Name {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

impl WriteError {
    /// What the system said.
    pub fn kind(&self) -> io::ErrorKind {
        let (Self::Folder { error, .. }
        | Self::Bytes { error, .. }
        | Self::Place { error, .. }
        | Self::Name { error, .. }) = self;
        error.kind()
    }
}

impl From<WriteError> for io::Error {
    fn from(error: WriteError) -> Self {
        Self::new(error.kind(), error)
    }
}
