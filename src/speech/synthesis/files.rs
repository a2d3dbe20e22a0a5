//! The two files of a clip on disk.
//!
//! Written so that cues never lie about their audio, whenever the program stops: the old cues go first, the new ones
//! come last, and each file is [written whole](crate::fs).

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::clip::Made;
use crate::{
    content::clip::cues::{ClipId, Cues, Pace},
    diagnostic::SourceText,
    fs::{WriteError, write_durably, write_whole},
};

/// A file that could not be written or removed.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It could not be removed, or its folder not be read.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> FileError {
    move |error| FileError::Io { path: path.to_owned(), error }
}

/// Where a clip's files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// Ogg Vorbis.
    pub audio: PathBuf,
    /// WebVTT.
    pub cues: PathBuf,
}

impl Files {
    /// A clip's files below `root`.
    pub fn of(root: &Path, id: &ClipId, pace: Pace) -> Self {
        Self { audio: root.join(id.audio(pace)), cues: root.join(id.cues(pace)) }
    }

    /// The hash of what the clip was made from, if both files are there.
    pub fn made_from(&self) -> Option<String> {
        let audio = fs::metadata(&self.audio).ok()?;
        if audio.len() == 0 {
            return None;
        }
        made_from(&self.cues)
    }

    /// Writes both, of a voice that speaks them again whenever they are lost: nobody waits for the disk, thousands of
    /// times. [`sync_tree`](crate::fs::sync_tree) over all of them does that once.
    ///
    /// # Errors
    /// Where one can't be written.
    pub fn write_synthetic(&self, clip: &Made) -> Result<(), FileError> {
        self.write(clip, write_whole)
    }

    /// Writes both, of a person: nobody speaks them again because the power failed.
    ///
    /// # Errors
    /// Where one can't be written.
    pub fn write_recorded(&self, clip: &Made) -> Result<(), FileError> {
        self.write(clip, write_durably)
    }

    fn write(&self, clip: &Made, place: fn(&Path, &[u8]) -> Result<(), WriteError>) -> Result<(), FileError> {
        match fs::remove_file(&self.cues) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&self.cues)(error)),
            _ => {}
        }
        place(&self.audio, &clip.audio)?;
        Ok(place(&self.cues, clip.cues.write().as_bytes())?)
    }
}

fn made_from(cues: &Path) -> Option<String> {
    let text = fs::read_to_string(cues).ok()?;
    Cues::read(&SourceText::new(cues, &text)).value.made_from
}

/// Removes clips of one language that this program made and nobody wants, and what it left half written.
/// Files of others stay: cues without a hash are a person's. Gives the number of sound files removed.
pub fn remove_unwanted(language: &Path, wanted: &BTreeSet<PathBuf>) -> Result<usize, FileError> {
    let mut removed = 0;
    for folder in entries(language)?.into_iter().filter(|path| path.is_dir()) {
        let files = entries(&folder)?;
        let ours = |path: &Path| {
            let cues = path.with_extension("vtt");
            let extension = path.extension().and_then(|extension| extension.to_str());
            match extension {
                Some("part") => true,
                // Audio without cues was left by a run that was cut short.
                Some("ogg" | "vtt") => !cues.exists() || made_from(&cues).is_some(),
                _ => false,
            }
        };
        let unwanted: Vec<&PathBuf> = files.iter().filter(|path| !wanted.contains(*path) && ours(path)).collect();
        for path in &unwanted {
            fs::remove_file(path).map_err(at(path))?;
            removed += usize::from(path.extension().is_some_and(|extension| extension == "ogg"));
        }
        if !files.is_empty() && unwanted.len() == files.len() {
            fs::remove_dir(&folder).map_err(at(&folder))?;
        }
    }
    Ok(removed)
}

/// What is in a folder, sorted; nothing where there is none.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(at(folder)(error)),
    };
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>().map_err(at(folder))?;
    paths.sort();
    Ok(paths)
}
