//! A pack whose files lie in a folder: on the machine, in staging, or where somebody works.

use std::{collections::BTreeSet, path::PathBuf};

use super::{manifest::Manifest, signature::Trust};

/// A pack as it lies in a folder.
#[derive(Debug, Clone)]
pub struct Unpacked {
    /// Its folder.
    pub root: PathBuf,
    /// What it says of itself; with its list of files, unless somebody still works on it.
    pub manifest: Manifest,
    /// Who signed it.
    pub trust: Trust,
    /// Name of the folder it is kept in: other content, another name.
    pub folder: String,
    /// Its files.
    pub files: BTreeSet<PathBuf>,
    /// Files that are not served, such as recordings of somebody who withdrew.
    pub withdrawn: BTreeSet<PathBuf>,
}
