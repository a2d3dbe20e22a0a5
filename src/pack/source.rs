//! Reading files of a content folder, with limits, by paths that can't leave it.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::{
    content::Files,
    diagnostic::{Diagnostic, Place, SourceText},
};

/// Largest text file that is read, in bytes.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It isn't there.
    #[error("there is no such file")]
    Missing,
    /// The path leaves the content's folder.
    #[error("the path leaves the folder of the content")]
    Outside,
    /// It is larger than such a file may be.
    #[error("the file has {0} bytes, more than {1}")]
    TooLarge(u64, u64),
    /// It isn't UTF-8.
    #[error("the file is not UTF-8 text")]
    NotText,
    /// The system refused.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// A folder with `assets/` and `locales/` in it.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The content below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Path on disk of a path inside the content.
    pub fn path(&self, path: &Path) -> Result<PathBuf, ReadError> {
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        if inside { Ok(self.root.join(path)) } else { Err(ReadError::Outside) }
    }

    /// Whether there is such a file.
    pub fn has(&self, path: &Path) -> bool {
        self.path(path).is_ok_and(|path| path.is_file())
    }

    /// A file's bytes, at most `limit` of them.
    pub fn bytes(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let full = self.path(path)?;
        let size = match fs::metadata(&full) {
            Ok(data) if data.is_file() => data.len(),
            Ok(_) => return Err(ReadError::Missing),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(ReadError::Missing),
            Err(error) => return Err(error.into()),
        };
        if size > limit {
            return Err(ReadError::TooLarge(size, limit));
        }
        Ok(fs::read(full)?)
    }

    /// A text file.
    pub fn text(&self, path: &Path) -> Result<SourceText, ReadError> {
        let bytes = self.bytes(path, LARGEST_TEXT)?;
        let text = String::from_utf8(bytes).map_err(|_| ReadError::NotText)?;
        Ok(SourceText::new(path, &text))
    }

    /// A text file, or the finding that says why not.
    pub fn text_or(&self, path: &Path) -> Result<SourceText, Diagnostic> {
        self.text(path).map_err(|error| Diagnostic::error("unreadable", Place::file(path)).with("error", error))
    }

    /// Names in a folder, sorted; empty where it can't be read.
    pub fn names(&self, path: &Path) -> Vec<String> {
        let Ok(entries) = self.path(path).map(fs::read_dir).and_then(|entries| Ok(entries?)) else { return Vec::new() };
        let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }
}

impl Files for Folder {
    fn names(&self, folder: &Path) -> Vec<String> {
        Self::names(self, folder)
    }

    fn size(&self, path: &Path) -> Option<u64> {
        let data = fs::metadata(self.path(path).ok()?).ok()?;
        data.is_file().then_some(data.len())
    }

    fn bytes(&self, path: &Path, limit: u64) -> Option<Vec<u8>> {
        Self::bytes(self, path, limit).ok()
    }

    fn text(&self, path: &Path) -> Option<SourceText> {
        Self::text(self, path).ok()
    }
}
