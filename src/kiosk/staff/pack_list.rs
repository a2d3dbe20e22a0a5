//! What the staff screen shows of packs. The kiosk's store fills it; screens read it; nothing here touches a disk.

use std::path::PathBuf;

use bevy::prelude::*;

use crate::diagnostic::{Diagnostic, Fault, Location, rendered::RenderedDiagnostic};

/// Where a pack is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackState {
    /// On a USB stick; not taken yet.
    Found,
    /// Taken, and served.
    Active,
    /// Taken; served as soon as nobody is in a visit.
    Waiting,
    /// Checked and not taken; its findings say why.
    Refused,
    /// Taken away; its last version is kept.
    Removed,
}

impl PackState {
    /// Its word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Found => "state-found",
            Self::Active => "state-active",
            Self::Waiting => "state-waiting",
            Self::Refused => "state-refused",
            Self::Removed => "state-removed",
        }
    }
}

/// Who vouches for a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// Somebody `kiosk.ron` names.
    By(String),
    /// Nobody.
    Unsigned,
    /// Somebody `kiosk.ron` doesn't name.
    Unknown,
    /// The signature doesn't fit the pack: it was changed.
    Broken,
}

/// One pack.
#[derive(Debug, Clone, PartialEq)]
pub struct PackRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Where it is in its life.
    pub state: PackState,
    /// Who vouches for it.
    pub signature: Signature,
    /// The file or folder on a USB stick it can be installed from.
    pub file: Option<PathBuf>,
    /// The version that is kept and can be gone back to.
    pub previous: Option<String>,
    /// What was found in it.
    pub findings: Vec<RenderedDiagnostic>,
}

/// What is being done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// It is unpacked.
    Unpacking,
    /// It is checked.
    Checking,
    /// It is put in its place.
    Installing,
}

impl Doing {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Unpacking => "doing-unpack",
            Self::Checking => "doing-check",
            Self::Installing => "doing-install",
        }
    }
}

/// A pack that is worked on.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// Its title, or the name of its file.
    pub title: String,
    /// What is done.
    pub doing: Doing,
    /// How much of it, 0 to 1.
    pub share: f32,
}

/// What came of what the staff wanted.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The pack with this title is in its place, and served when nobody is in a visit.
    Installed(String),
    /// The previous version is.
    WentBack(String),
    /// The pack is taken away.
    Removed(String),
    /// The pack has faults and nothing was changed; its row shows them.
    Refused(String),
    /// It could not be done; nothing was changed.
    Failed(Diagnostic),
}

/// All packs, as the staff screen shows them.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct PackListView {
    /// Packs, in the order they are shown.
    pub rows: Vec<PackRow>,
    /// What is being done.
    pub busy: Option<Progress>,
    /// What came of the last thing that was wanted.
    pub notice: Option<Notice>,
    /// Free bytes on the disk that holds the packs.
    pub free: Option<u64>,
    /// Version of the library that is served, in words.
    pub library: String,
}

impl PackListView {
    /// A list with one of everything, for pictures and tests.
    pub fn sample() -> Self {
        let row = |id: &str, title: &str, state, signature| PackRow {
            id: id.to_owned(),
            title: title.to_owned(),
            version: "1.2.0".to_owned(),
            state,
            signature,
            file: None,
            previous: None,
            findings: Vec::new(),
        };
        let place = |file: &str, line| Location { line, column: 5, ..Location::file(file) };
        let findings = [
            Diagnostic::error("ron-syntax", place("locales/ps/language.ron", 4))
                .with("line", 4)
                .because(Fault::new("comma")),
            Diagnostic::warning("cues-missing", place("assets/recordings/ps/ui/home.ogg", 1)),
        ];
        let findings = findings.iter().map(RenderedDiagnostic::new).collect();
        let found = PathBuf::from("/media/stick/somali.wegweiser");
        let lamsa = || Signature::By("LAMSA".to_owned());
        Self {
            rows: vec![
                PackRow { previous: Some("1.1.0".to_owned()), ..row("so", "Somali", PackState::Active, lamsa()) },
                row("nqo", "N’Ko", PackState::Waiting, Signature::Unsigned),
                PackRow { findings, ..row("ps", "Paschtu mit Tonaufnahmen", PackState::Refused, Signature::Unknown) },
                PackRow { file: Some(found), ..row("so-2", "Somali", PackState::Found, Signature::Unsigned) },
                row("halle", "Unterkunft Halle (Saale), Adressen und Wege", PackState::Active, lamsa()),
            ],
            busy: Some(Progress { title: "Georgisch".to_owned(), doing: Doing::Checking, share: 0.4 }),
            notice: Some(Notice::Installed("Somali".to_owned())),
            free: Some(12_345_678_901),
            library: "0.1.0".to_owned(),
        }
    }
}
