//! Why something could not be read, by a name whose sentence stands in `diagnostic/<language>/*.ftl`.
//!
//! A library speaks English alone and of bytes and tokens. What people can do something about has a sentence of its own;
//! of the rest, the library's words are given in brackets.

use std::{fmt, io};

/// Why something could not be read. Its sentence is the attribute of this name of the finding's message, or else of
/// `unreadable`, which has those of every file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    name: &'static str,
    details: Vec<(&'static str, String)>,
}

impl Fault {
    /// What nobody has a sentence for: a library's own words.
    pub const OTHER: &'static str = "other";
    /// Text in no encoding that is read.
    pub const NOT_TEXT: Self = Self::new("not-text");
    /// A file that could not be had, nobody knows why.
    pub const UNREAD: Self = Self::new("unread");
    /// There is no such file.
    pub const MISSING: Self = Self::new("missing");

    /// A fault by its name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, details: Vec::new() }
    }

    /// A library's own words.
    pub fn other(error: impl fmt::Display) -> Self {
        Self::new(Self::OTHER).with("error", error)
    }

    /// Adds a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.details.push((name, value.to_string()));
        self
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn into_details(self) -> impl Iterator<Item = (&'static str, String)> {
        self.details.into_iter().chain([("fault", self.name.to_owned())])
    }
}

impl From<&io::Error> for Fault {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::MISSING,
            io::ErrorKind::PermissionDenied => Self::new("denied"),
            io::ErrorKind::IsADirectory => Self::new("folder"),
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => Self::new("taken"),
            io::ErrorKind::ReadOnlyFilesystem => Self::new("read-only"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::new("full"),
            io::ErrorKind::UnexpectedEof => Self::new("cut"),
            io::ErrorKind::InvalidData => Self::NOT_TEXT,
            _ => Self::other(error),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}
