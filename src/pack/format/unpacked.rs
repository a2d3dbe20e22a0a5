//! A pack whose files lie in a folder: on the machine, in staging, or where somebody works.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{manifest::Manifest, package::Package, signature::Trust};

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

impl Unpacked {
    /// A pack in a folder that somebody works on.
    pub fn working(root: &Path, package: &Package) -> Self {
        Self {
            root: root.to_owned(),
            files: package.files().cloned().collect(),
            folder: String::new(),
            // Whoever builds the pack may sign it.
            trust: Trust::Unsigned,
            manifest: package.manifest.clone(),
            withdrawn: BTreeSet::new(),
        }
    }
}
