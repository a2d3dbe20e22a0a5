//! What stands in an archive or a folder: every name judged, nothing unpacked but the manifest and its signature.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

use zip::{CompressionMethod, ZipArchive, result::ZipError};

use crate::{
    diagnostic::{Diagnostic, Place},
    pack::format::{
        entry::{self, MANIFEST, SIGNATURE, Seen},
        limits::{LARGEST_MANIFEST, MOST_ENTRIES},
    },
};

#[derive(Debug, Clone)]
pub(super) enum From {
    Archive(PathBuf),
    Folder(PathBuf),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// Place in an archive.
    pub(super) index: usize,
    pub(super) packed: u64,
}

/// What a folder must be to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it is handed over: every file stands in the manifest with its hash, nothing else is there.
    Sealed,
    /// As a team works on it: no list of files; what doesn't belong is left out.
    Working,
}

/// A path as findings show it: its name alone, for it may lie anywhere.
pub fn shown(path: &Path) -> PathBuf {
    path.file_name().map_or_else(|| path.to_owned(), PathBuf::from)
}

/// Entries as they stand in an archive or a folder, before the manifest is compared.
pub(super) struct Listing {
    pub(super) from: From,
    pub(super) entries: BTreeMap<PathBuf, Entry>,
    pub(super) manifest: Option<Vec<u8>>,
    pub(super) signature: Option<Vec<u8>>,
    pub(super) packed: u64,
}

/// Reads an archive's directory. `Ok(None)`: it can't be used at all.
pub(super) fn archive(path: &Path, packed: u64, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
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
pub(super) fn folder(root: &Path, form: Form, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
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
