//! From a folder somebody works on to a pack that can be handed over: hashes, a signature, one file.
//!
//! The same folder gives the same bytes, but for the signature, which has a random part.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufWriter, Read, Seek, Write},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{
    entry::{MANIFEST, SIGNATURE},
    manifest::{Listed, Manifest},
    package::Package,
    signature::SignError,
};
use crate::fs::{NewFile, WriteError};

/// What is sealed: each file of a working folder with its size and hash.
#[derive(Debug)]
pub struct Sealed {
    /// The manifest with its list of files.
    pub manifest: Manifest,
    /// The manifest as text.
    pub text: String,
    /// Its signature.
    pub signature: Option<String>,
    root: PathBuf,
}

/// Why a pack could not be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// Reading or writing failed.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The pack can't be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The archive can't be written.
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    /// It can't be signed.
    #[error("{0}")]
    Sign(#[from] SignError),
}

/// Hashes every file of a working folder but those in `without`. `sign` gets the manifest's bytes.
pub fn seal(
    root: &Path,
    package: &Package,
    without: &BTreeSet<PathBuf>,
    sign: impl FnOnce(&[u8]) -> Result<Option<String>, SignError>,
) -> Result<Sealed, BuildError> {
    let paths: Vec<&PathBuf> = package.files().filter(|path| !without.contains(*path)).collect();
    let hash = |path: &&PathBuf| -> Result<(PathBuf, Listed), io::Error> {
        let mut hash = Sha256::new();
        let size = io::copy(&mut File::open(root.join(path))?, &mut hash)?;
        Ok(((*path).clone(), Listed { size, hash: hash.finalize().into() }))
    };
    let files: Result<BTreeMap<_, _>, io::Error> = paths.par_iter().map(hash).collect();
    let manifest = Manifest { files: Some(files?), ..package.manifest.clone() };
    let text = manifest.write();
    let signature = sign(text.as_bytes())?;
    Ok(Sealed { manifest, text, signature, root: root.to_owned() })
}

impl Sealed {
    fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.manifest.files.iter().flat_map(BTreeMap::keys)
    }

    /// Writes the pack as one file. It appears whole or not at all.
    pub fn write_file(&self, into: &Path) -> Result<(), BuildError> {
        let mut file = NewFile::begin(into)?;
        {
            let mut archive = ZipWriter::new(BufWriter::new(&mut file));
            add(&mut archive, Path::new(MANIFEST), self.text.as_bytes())?;
            if let Some(signature) = &self.signature {
                add(&mut archive, Path::new(SIGNATURE), signature.as_bytes())?;
            }
            for path in self.files() {
                add(&mut archive, path, File::open(self.root.join(path))?)?;
            }
            archive.finish()?.flush()?;
        }
        Ok(file.keep()?)
    }

    /// Writes the pack as a folder, which must not exist.
    pub fn write_folder(&self, into: &Path) -> Result<(), BuildError> {
        fs::create_dir(into)?;
        fs::write(into.join(MANIFEST), &self.text)?;
        if let Some(signature) = &self.signature {
            fs::write(into.join(SIGNATURE), signature)?;
        }
        for path in self.files() {
            let to = into.join(path);
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::copy(self.root.join(path), to)?;
        }
        Ok(())
    }
}

/// Sound and raster pictures are packed already.
fn is_packed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["ogg", "png", "jpg", "jpeg", "webp"].iter().any(|packed| ending == *packed))
}

fn add(archive: &mut ZipWriter<impl Write + Seek>, path: &Path, mut from: impl Read) -> Result<(), BuildError> {
    let method = if is_packed(path) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    archive.start_file(path.to_string_lossy().replace('\\', "/"), options)?;
    io::copy(&mut from, archive)?;
    Ok(())
}
