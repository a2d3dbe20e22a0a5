//! A pack as somebody hands it over: a file `<name>.wegweiser` (zip) or the same as a folder.
//!
//! Owns: what may be in it, and taking it out under limits, with every file's hash. Refuses: judging its content.
//! Nothing here trusts a header: entries and bytes are counted as they come. `listing` is what stands in it, before the
//! manifest is compared.

mod listing;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufReader, Read, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use zip::{ZipArchive, result::ZipError};

use super::{
    entry::{self, MANIFEST, SIGNATURE},
    limits::{LARGEST_FILE, MOST_BYTES, RATIO, RATIO_FROM},
    manifest::{Listed, Manifest},
};
pub use listing::{Form, shown};

use crate::diagnostic::{Diagnostic, Fault, Location, Report, SourceText};
use listing::{Entry, From, Listing};

/// The ending of a pack's file.
pub const ENDING: &str = "wegweiser";

/// Bytes handed on at once.
const BLOCK: usize = 256 * 1024;

/// Bytes read for an entry's header; what is longer is read past the buffer.
const HEADER: usize = 8 * 1024;

/// A pack that was opened: its structure is sound, its files are not yet read.
#[derive(Debug, Clone)]
pub struct Package {
    from: From,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The manifest as it was signed.
    pub manifest_bytes: Vec<u8>,
    /// Its signature, if it has one.
    pub signature: Option<String>,
    entries: BTreeMap<PathBuf, Entry>,
    /// Bytes of the archive's file; of a folder, of its files.
    packed: u64,
}

impl Package {
    /// Opens a pack. `None`: it can't be used, and the findings say why.
    pub fn open(path: &Path, form: Form) -> Report<Option<Self>> {
        let shown = shown(path);
        let mut findings = Vec::new();
        let read = match fs::metadata(path) {
            Ok(data) if data.is_dir() => listing::folder(path, form, &mut findings),
            Ok(data) if data.is_file() => listing::archive(path, data.len(), &mut findings),
            Ok(_) => Err(io::Error::other("it is neither a file nor a folder")),
            Err(error) => Err(error),
        };
        let found = match read {
            Ok(Some(listing)) => listing,
            Ok(None) => return Report::new(None, findings),
            Err(error) => {
                findings.push(Diagnostic::error("unreadable", Location::file(shown)).because(error));
                return Report::new(None, findings);
            }
        };
        let package = Self::of(found, &shown, form, &mut findings);
        let package = package.filter(|_| !findings.iter().any(|f| f.severity == crate::diagnostic::Severity::Error));
        Report::new(package, findings)
    }

    /// The paths of its files, without manifest and signature.
    pub fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.entries.keys()
    }

    /// Takes every file out below `into`, which must be empty, and compares it with the manifest. `progress` gets the
    /// bytes done. With an error the folder is of no use.
    pub fn unpack(&self, into: &Path, progress: &(dyn Fn(u64) + Sync)) -> Result<Vec<Diagnostic>, io::Error> {
        let folders: BTreeSet<&Path> = self.entries.keys().filter_map(|path| path.parent()).collect();
        for folder in folders {
            fs::create_dir_all(into.join(folder))?;
        }
        fs::write(into.join(MANIFEST), &self.manifest_bytes)?;
        if let Some(signature) = &self.signature {
            fs::write(into.join(SIGNATURE), signature)?;
        }
        let total = AtomicU64::new(0);
        let entries: Vec<(&PathBuf, &Entry)> = self.entries.iter().collect();
        let parts = entries.len().div_ceil(rayon::current_num_threads() * 4).max(1);
        let unpack = |part: &[(&PathBuf, &Entry)]| -> Result<Vec<Diagnostic>, io::Error> {
            let mut source = Source::open(&self.from)?;
            let mut findings = Vec::new();
            let mut block = vec![0; BLOCK];
            for (path, entry) in part {
                let listed = self.manifest.files.as_ref().and_then(|files| files.get(*path));
                let task = Task { path, packed: entry.packed, listed, into, total: &total, all: self.packed, progress };
                findings.extend(source.read(entry.index, path, |reader| task.copy(reader, &mut block))?);
                if findings.iter().any(|found| found.code == "pack-bomb") {
                    break;
                }
            }
            Ok(findings)
        };
        let found: Result<Vec<Vec<Diagnostic>>, io::Error> = entries.par_chunks(parts).map(unpack).collect();
        let mut findings: Vec<Diagnostic> = found?.into_iter().flatten().collect();
        findings.sort();
        // Several threads may see the same total go over the limit.
        let mut told = false;
        findings.retain(|found| found.code != "pack-bomb" || !std::mem::replace(&mut told, true));
        Ok(findings)
    }

    /// Bytes of all files together, as the manifest says.
    pub fn bytes(&self) -> u64 {
        self.manifest.files.as_ref().map_or(self.packed, |files| files.values().map(|file| file.size).sum())
    }
}

impl Package {
    /// What a listing is, compared with its manifest.
    fn of(listing: Listing, shown: &Path, form: Form, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let Some(manifest_bytes) = listing.manifest else {
            findings.push(Diagnostic::error("pack-manifest-missing", Location::file(shown)));
            return None;
        };
        let Ok(text) = String::from_utf8(manifest_bytes.clone()) else {
            let finding = Diagnostic::error("unreadable", Location::file(MANIFEST));
            findings.push(finding.because(Fault::NOT_TEXT));
            return None;
        };
        let source = SourceText::new(MANIFEST, &text);
        let manifest = Manifest::read(&source).unpack_into(findings)?;
        match (&manifest.files, form) {
            (Some(files), Form::Sealed) => {
                for path in listing.entries.keys().filter(|path| !files.contains_key(*path)) {
                    findings.push(Diagnostic::error("pack-file-unlisted", Location::file(path)));
                }
                for path in files.keys().filter(|path| !listing.entries.contains_key(*path)) {
                    let name = path.to_string_lossy().replace('\\', "/");
                    let place = source.find(&format!("\"{name}\""), 0);
                    findings.push(Diagnostic::error("pack-file-missing", place).with("file", name));
                }
            }
            (None, Form::Sealed) => findings.push(Diagnostic::error("pack-unlisted", source.place(0))),
            (_, Form::Working) => {}
        }
        // A listing with faults may lack what they are about.
        if findings.is_empty() && listing.entries.keys().all(|path| entry::is_document(path)) {
            findings.push(Diagnostic::error("pack-empty", source.place(0)));
        }
        Some(Self {
            from: listing.from,
            manifest,
            manifest_bytes,
            signature: listing.signature.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
            entries: listing.entries,
            packed: listing.packed,
        })
    }
}

/// One file on its way out.
struct Task<'a> {
    path: &'a Path,
    packed: u64,
    listed: Option<&'a Listed>,
    into: &'a Path,
    total: &'a AtomicU64,
    all: u64,
    progress: &'a (dyn Fn(u64) + Sync),
}

impl Task<'_> {
    fn copy(&self, reader: &mut dyn Read, block: &mut [u8]) -> Result<Option<Diagnostic>, io::Error> {
        let place = || Location::file(self.path);
        let mut file = File::create_new(self.into.join(self.path))?;
        let (mut hash, mut size) = (Sha256::new(), 0_u64);
        loop {
            let read = match reader.read(block) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Ok(Some(Diagnostic::error("pack-damaged", place()).with("error", error))),
            };
            size += read as u64;
            let total = self.total.fetch_add(read as u64, Ordering::Relaxed) + read as u64;
            let bomb = |limit: u64, of: &str| {
                Ok(Some(Diagnostic::error("pack-bomb", place()).with("limit", limit).with("of", of)))
            };
            if size > LARGEST_FILE {
                return bomb(LARGEST_FILE >> 20, "file");
            }
            if total > MOST_BYTES {
                return bomb(MOST_BYTES >> 20, "all");
            }
            if size > RATIO_FROM && size > self.packed.saturating_mul(RATIO) {
                return bomb(RATIO, "ratio");
            }
            if total > RATIO_FROM && total > self.all.saturating_mul(RATIO) {
                return bomb(RATIO, "ratio");
            }
            hash.update(&block[..read]);
            file.write_all(&block[..read])?;
            (self.progress)(total);
        }
        let Some(listed) = self.listed else { return Ok(None) };
        if size != listed.size {
            let finding = Diagnostic::error("pack-size", place()).with("size", size);
            return Ok(Some(finding.with("listed", listed.size)));
        }
        let hash: [u8; 32] = hash.finalize().into();
        Ok((hash != listed.hash).then(|| Diagnostic::error("pack-hash", place())))
    }
}

/// Where bytes come from; each thread has its own.
enum Source<'a> {
    Archive(Box<ZipArchive<BufReader<File>>>),
    Folder(&'a Path),
}

impl<'a> Source<'a> {
    fn open(from: &'a From) -> Result<Self, io::Error> {
        Ok(match from {
            From::Archive(path) => {
                // It is filled anew for every entry, so a large one would read most of the archive many times over.
                let reader = BufReader::with_capacity(HEADER, File::open(path)?);
                Self::Archive(Box::new(ZipArchive::new(reader).map_err(io::Error::other)?))
            }
            From::Folder(path) => Self::Folder(path),
        })
    }

    fn read(
        &mut self,
        index: usize,
        path: &Path,
        task: impl FnOnce(&mut dyn Read) -> Result<Option<Diagnostic>, io::Error>,
    ) -> Result<Option<Diagnostic>, io::Error> {
        match self {
            Self::Archive(archive) => match archive.by_index(index) {
                Ok(mut file) => task(&mut file),
                Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
                Err(error) => Ok(Some(Diagnostic::error("pack-damaged", Location::file(path)).with("error", error))),
            },
            Self::Folder(root) => task(&mut File::open(root.join(path))?),
        }
    }
}
