//! How rules and media checks ask for files: a folder or an archive answers, content never opens one.

use std::path::Path;

use crate::diagnostic::{Diagnostic, SourceText};

/// Files of some content, by paths relative to its root. Rules ask from several threads.
pub trait Files: Sync {
    /// Names in a folder, sorted; empty where there is no such folder.
    fn names(&self, folder: &Path) -> Vec<String>;
    /// Size of a file in bytes; `None` where there is no such file.
    fn size(&self, path: &Path) -> Option<u64>;
    /// A file's bytes, unless there are more than `limit` or it can't be read.
    fn bytes(&self, path: &Path, limit: u64) -> Option<Vec<u8>>;
    /// A text file, or `None` where it can't be read as one.
    fn text(&self, path: &Path) -> Option<SourceText>;
    /// A text file, or the finding that says why not.
    ///
    /// # Errors
    /// Where it is not there, too large, or no text.
    fn text_or(&self, path: &Path) -> Result<SourceText, Diagnostic>;
}
