//! The two files of a clip on disk.
//!
//! Written so that cues never lie about their audio, whenever the machine stops: the old cues go first,
//! the new ones come last, and each file is written beside its place and moved there.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::clip::Made;
use crate::{
    content::cues::{ClipId, Cues, Pace},
    diagnostic::SourceText,
};

/// A file that could not be written or removed.
#[derive(Debug, thiserror::Error)]
#[error("{}: {error}", path.display())]
pub struct FileError {
    path: PathBuf,
    error: io::Error,
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> FileError {
    move |error| FileError { path: path.to_owned(), error }
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

    /// Writes both.
    pub fn write(&self, clip: &Made) -> Result<(), FileError> {
        if let Some(folder) = self.audio.parent() {
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        match fs::remove_file(&self.cues) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&self.cues)(error)),
            _ => {}
        }
        place(&self.audio, &clip.audio)?;
        place(&self.cues, clip.cues.write().as_bytes())
    }
}

fn made_from(cues: &Path) -> Option<String> {
    let text = fs::read_to_string(cues).ok()?;
    Cues::read(&SourceText::new(cues, &text)).value.made_from
}

/// Writes a file beside its place and moves it there.
fn place(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, path)).map_err(at(path))
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
