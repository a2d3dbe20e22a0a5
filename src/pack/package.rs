//! A pack as somebody hands it over: a file `<name>.wegweiser` (zip) or the same as a folder.
//!
//! Owns: what may be in it, and taking it out under limits, with every file's hash. Refuses: judging its content.
//! Nothing here trusts a header: entries and bytes are counted as they come.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufReader, Read, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use zip::{CompressionMethod, ZipArchive, result::ZipError};

use super::{
    entry::{self, MANIFEST, SIGNATURE, Seen},
    limits::{LARGEST_FILE, LARGEST_MANIFEST, MOST_BYTES, MOST_ENTRIES, RATIO, RATIO_FROM},
    manifest::{Listed, Manifest},
};
use crate::diagnostic::{Diagnostic, Place, Report, SourceText};

/// The ending of a pack's file.
pub const ENDING: &str = "wegweiser";

/// Bytes handed on at once.
const BLOCK: usize = 256 * 1024;

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

#[derive(Debug, Clone)]
enum From {
    Archive(PathBuf),
    Folder(PathBuf),
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    /// Place in an archive.
    index: usize,
    packed: u64,
}

/// What a folder must be to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it is handed over: every file stands in the manifest with its hash, nothing else is there.
    Sealed,
    /// As a team works on it: no list of files; what doesn't belong is left out.
    Working,
}

impl Package {
    /// Opens a pack. `None`: it can't be used, and the findings say why.
    pub fn open(path: &Path, form: Form) -> Report<Option<Self>> {
        let shown = shown(path);
        let mut findings = Vec::new();
        let read = match fs::metadata(path) {
            Ok(data) if data.is_dir() => folder(path, form, &mut findings),
            Ok(data) if data.is_file() => archive(path, data.len(), &mut findings),
            Ok(_) => Err(io::Error::other("it is neither a file nor a folder")),
            Err(error) => Err(error),
        };
        let listing = match read {
            Ok(Some(listing)) => listing,
            Ok(None) => return Report::new(None, findings),
            Err(error) => {
                findings.push(Diagnostic::error("unreadable", Place::file(shown)).with("error", error));
                return Report::new(None, findings);
            }
        };
        let package = listing.package(&shown, form, &mut findings);
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

/// A path as findings show it: its name alone, for it may lie anywhere.
pub fn shown(path: &Path) -> PathBuf {
    path.file_name().map_or_else(|| path.to_owned(), PathBuf::from)
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
        let place = || Place::file(self.path);
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
            let bomb = |limit: String| Ok(Some(Diagnostic::error("pack-bomb", place()).with("limit", limit)));
            if size > LARGEST_FILE {
                return bomb(format!("{} MiB a file", LARGEST_FILE >> 20));
            }
            if total > MOST_BYTES {
                return bomb(format!("{} MiB in all", MOST_BYTES >> 20));
            }
            if size > RATIO_FROM && size > self.packed.saturating_mul(RATIO) {
                return bomb(format!("{RATIO} times its packed size"));
            }
            if total > RATIO_FROM && total > self.all.saturating_mul(RATIO) {
                return bomb(format!("{RATIO} times its packed size"));
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
                let reader = BufReader::with_capacity(BLOCK, File::open(path)?);
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
                Err(error) => Ok(Some(Diagnostic::error("pack-damaged", Place::file(path)).with("error", error))),
            },
            Self::Folder(root) => task(&mut File::open(root.join(path))?),
        }
    }
}

/// Entries as they stand in an archive or a folder, before the manifest is compared.
struct Listing {
    from: From,
    entries: BTreeMap<PathBuf, Entry>,
    manifest: Option<Vec<u8>>,
    signature: Option<Vec<u8>>,
    packed: u64,
}

impl Listing {
    fn package(self, shown: &Path, form: Form, findings: &mut Vec<Diagnostic>) -> Option<Package> {
        let Some(manifest_bytes) = self.manifest else {
            findings.push(Diagnostic::error("pack-manifest-missing", Place::file(shown)));
            return None;
        };
        let Ok(text) = String::from_utf8(manifest_bytes.clone()) else {
            let finding = Diagnostic::error("unreadable", Place::file(MANIFEST));
            findings.push(finding.with("error", "the file is not UTF-8 text"));
            return None;
        };
        let source = SourceText::new(MANIFEST, &text);
        let manifest = Manifest::read(&source).take(findings)?;
        match (&manifest.files, form) {
            (Some(files), Form::Sealed) => {
                for path in self.entries.keys().filter(|path| !files.contains_key(*path)) {
                    findings.push(Diagnostic::error("pack-file-unlisted", Place::file(path)));
                }
                for path in files.keys().filter(|path| !self.entries.contains_key(*path)) {
                    let name = path.to_string_lossy().replace('\\', "/");
                    let place = source.find(&format!("\"{name}\""), 0);
                    findings.push(Diagnostic::error("pack-file-missing", place).with("file", name));
                }
            }
            (None, Form::Sealed) => findings.push(Diagnostic::error("pack-unlisted", source.place(0))),
            (_, Form::Working) => {}
        }
        Some(Package {
            from: self.from,
            manifest,
            manifest_bytes,
            signature: self.signature.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
            entries: self.entries,
            packed: self.packed,
        })
    }
}

/// Reads an archive's directory. `Ok(None)`: it can't be used at all.
fn archive(path: &Path, packed: u64, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
    let place = || Place::file(shown(path));
    let mut archive = match ZipArchive::new(BufReader::new(File::open(path)?)) {
        Ok(archive) => archive,
        Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
        Err(error) => {
            findings.push(Diagnostic::error("pack-not-zip", place()).with("error", error));
            return Ok(None);
        }
    };
    if archive.len() > MOST_ENTRIES {
        let finding = Diagnostic::error("pack-entries", place()).with("count", archive.len());
        findings.push(finding.with("most", MOST_ENTRIES));
        return Ok(None);
    }
    if archive.has_duplicate_names() {
        findings.push(Diagnostic::error("pack-duplicate", place()));
        return Ok(None);
    }
    if archive.has_overlapping_entries().unwrap_or(true) {
        findings.push(Diagnostic::error("pack-overlap", place()));
        return Ok(None);
    }
    let mut listing = Listing {
        from: From::Archive(path.to_owned()),
        entries: BTreeMap::new(),
        manifest: None,
        signature: None,
        packed,
    };
    let (mut seen, mut special) = (Seen::default(), Vec::new());
    for index in 0..archive.len() {
        let entry = match archive.by_index_raw(index) {
            Ok(entry) => entry,
            Err(error) => {
                findings.push(Diagnostic::error("pack-damaged", place()).with("error", error));
                return Ok(None);
            }
        };
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let fault = |fault: &str| {
            let finding = Diagnostic::error("pack-entry", place()).with("file", name.escape_debug());
            finding.with("fault", fault)
        };
        if entry.is_symlink() {
            findings.push(fault("it is a link"));
            continue;
        }
        let raw = entry.name_raw();
        let found = match entry::path(raw.strip_suffix(b"/").filter(|_| entry.is_dir()).unwrap_or(raw)) {
            Ok(found) => found,
            Err(name) => {
                findings.push(fault(&name.to_string()));
                continue;
            }
        };
        if let Some(other) = seen.clash(&found) {
            let finding = Diagnostic::error("pack-clash", place()).with("file", found.display());
            findings.push(finding.with("other", other.display()));
            continue;
        }
        if entry.is_dir() {
            continue;
        }
        if entry.encrypted() {
            findings.push(Diagnostic::error("pack-encrypted", Place::file(&found)));
        } else if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            findings.push(fault("it is packed in a way other than “stored” or “deflate”"));
        } else if !entry::belongs(&found) {
            findings.push(Diagnostic::error("pack-stray", Place::file(&found)));
        } else if found == Path::new(MANIFEST) || found == Path::new(SIGNATURE) {
            special.push((index, found));
        } else {
            listing.entries.insert(found, Entry { index, packed: entry.compressed_size() });
        }
    }
    for (index, name) in special {
        let mut bytes = Vec::new();
        match archive.by_index(index) {
            Ok(entry) => match entry.take(LARGEST_MANIFEST + 1).read_to_end(&mut bytes) {
                Ok(_) if bytes.len() as u64 > LARGEST_MANIFEST => {
                    let limit = format!("{} MiB", LARGEST_MANIFEST >> 20);
                    findings.push(Diagnostic::error("pack-bomb", Place::file(&name)).with("limit", limit));
                }
                Ok(_) => {}
                Err(error) => {
                    findings.push(Diagnostic::error("pack-damaged", Place::file(&name)).with("error", error));
                    return Ok(None);
                }
            },
            Err(error) => {
                findings.push(Diagnostic::error("pack-damaged", Place::file(&name)).with("error", error));
                return Ok(None);
            }
        }
        *(if name == Path::new(MANIFEST) { &mut listing.manifest } else { &mut listing.signature }) = Some(bytes);
    }
    Ok(Some(listing))
}

/// Lists a folder. Hidden files, as systems leave them everywhere, are passed over.
fn folder(root: &Path, form: Form, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
    let mut listing = Listing {
        from: From::Folder(root.to_owned()),
        entries: BTreeMap::new(),
        manifest: None,
        signature: None,
        packed: 0,
    };
    let mut seen = Seen::default();
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let walk = walkdir::WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(visible);
    let mut count = 0_usize;
    for item in walk {
        let item = item.map_err(io::Error::other)?;
        let Ok(relative) = item.path().strip_prefix(root) else { continue };
        if item.depth() == 0 {
            continue;
        }
        count += 1;
        if count > MOST_ENTRIES {
            let finding = Diagnostic::error("pack-entries", Place::file(shown(root))).with("count", count);
            findings.push(finding.with("most", MOST_ENTRIES));
            return Ok(None);
        }
        let name = relative.to_string_lossy().replace('\\', "/");
        let fault = |fault: &str| {
            let finding = Diagnostic::error("pack-entry", Place::file(shown(root))).with("file", name.escape_debug());
            finding.with("fault", fault)
        };
        if item.file_type().is_symlink() {
            findings.push(fault("it is a link"));
            continue;
        }
        let path = match relative.to_str().map(|text| entry::path(text.replace('\\', "/").as_bytes())) {
            Some(Ok(path)) => path,
            Some(Err(name)) => {
                findings.push(fault(&name.to_string()));
                continue;
            }
            None => {
                findings.push(fault("it is not UTF-8"));
                continue;
            }
        };
        if let Some(other) = seen.clash(&path) {
            let finding = Diagnostic::error("pack-clash", Place::file(shown(root))).with("file", path.display());
            findings.push(finding.with("other", other.display()));
            continue;
        }
        if !item.file_type().is_file() {
            continue;
        }
        let size = item.metadata().map_err(io::Error::other)?.len();
        if !entry::belongs(&path) {
            let finding = match form {
                Form::Sealed => Diagnostic::error("pack-stray", Place::file(&path)),
                Form::Working => Diagnostic::warning("pack-stray", Place::file(&path)),
            };
            findings.push(finding);
        } else if path == Path::new(MANIFEST) || path == Path::new(SIGNATURE) {
            if size > LARGEST_MANIFEST {
                let limit = format!("{} MiB", LARGEST_MANIFEST >> 20);
                findings.push(Diagnostic::error("pack-bomb", Place::file(&path)).with("limit", limit));
                continue;
            }
            let bytes = fs::read(item.path())?;
            let manifest = path == Path::new(MANIFEST);
            *(if manifest { &mut listing.manifest } else { &mut listing.signature }) = Some(bytes);
        } else {
            listing.packed += size;
            listing.entries.insert(path, Entry { index: 0, packed: size });
        }
    }
    Ok(Some(listing))
}
