//! What stands in an archive or a folder: every name judged, nothing unpacked but the manifest and its signature.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

use zip::{CompressionMethod, ZipArchive, result::ZipError};

use crate::{
    diagnostic::{Diagnostic, Location},
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

type Archive = ZipArchive<BufReader<File>>;

impl Listing {
    fn new(from: From, packed: u64) -> Self {
        Self { from, entries: BTreeMap::new(), manifest: None, signature: None, packed }
    }

    /// Where the bytes of the manifest or its signature go.
    fn special(&mut self, path: &Path) -> &mut Option<Vec<u8>> {
        if path == Path::new(MANIFEST) { &mut self.manifest } else { &mut self.signature }
    }
}

fn is_special(path: &Path) -> bool {
    path == Path::new(MANIFEST) || path == Path::new(SIGNATURE)
}

/// What a name in an archive or a folder is no file of a pack for.
fn fault(place: &Path, name: &str, why: &str) -> Diagnostic {
    Diagnostic::error("pack-entry", Location::file(place)).with("file", name.escape_debug()).with("why", why)
}

fn too_many(place: &Path, count: usize) -> Diagnostic {
    Diagnostic::error("pack-entries", Location::file(place)).with("count", count).with("most", MOST_ENTRIES)
}

fn too_large(path: &Path) -> Diagnostic {
    Diagnostic::error("pack-bomb", Location::file(path)).with("limit", LARGEST_MANIFEST >> 20).with("of", "file")
}

fn clash(place: &Path, path: &Path, other: &Path) -> Diagnostic {
    Diagnostic::error("pack-clash", Location::file(place)).with("file", path.display()).with("other", other.display())
}

/// Reads an archive's directory. `Ok(None)`: it can't be used at all.
pub(super) fn archive(path: &Path, packed: u64, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
    let shown = shown(path);
    let damaged =
        |error: &dyn std::fmt::Display| Diagnostic::error("pack-damaged", Location::file(&shown)).with("error", error);
    let mut archive = match ZipArchive::new(BufReader::new(File::open(path)?)) {
        Ok(archive) => archive,
        Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
        Err(error) => {
            findings.push(Diagnostic::error("pack-not-zip", Location::file(&shown)).with("error", error));
            return Ok(None);
        }
    };
    if let Some(finding) = unusable(&mut archive, &shown) {
        findings.push(finding);
        return Ok(None);
    }
    let mut listing = Listing::new(From::Archive(path.to_owned()), packed);
    let (mut seen, mut special) = (Seen::default(), Vec::new());
    for index in 0..archive.len() {
        let entry = match archive.by_index_raw(index) {
            Ok(entry) => entry,
            Err(error) => {
                findings.push(damaged(&error));
                return Ok(None);
            }
        };
        match file(&entry, &shown, &mut seen) {
            Ok(Some(found)) if is_special(&found) => special.push((index, found)),
            Ok(Some(found)) => {
                listing.entries.insert(found, Entry { index, packed: entry.compressed_size() });
            }
            Ok(None) => {}
            Err(finding) => findings.push(*finding),
        }
    }
    for (index, name) in special {
        let mut bytes = Vec::new();
        let read = archive
            .by_index(index)
            .map_err(io::Error::other)
            .and_then(|entry| entry.take(LARGEST_MANIFEST + 1).read_to_end(&mut bytes));
        if let Err(error) = read {
            findings.push(Diagnostic::error("pack-damaged", Location::file(&name)).with("error", error));
            return Ok(None);
        }
        if bytes.len() as u64 > LARGEST_MANIFEST {
            findings.push(too_large(&name));
        }
        *listing.special(&name) = Some(bytes);
    }
    Ok(Some(listing))
}

/// Why nothing of an archive is looked at.
fn unusable(archive: &mut Archive, shown: &Path) -> Option<Diagnostic> {
    if archive.len() > MOST_ENTRIES {
        return Some(too_many(shown, archive.len()));
    }
    if archive.has_duplicate_names() {
        return Some(Diagnostic::error("pack-duplicate", Location::file(shown)));
    }
    if archive.has_overlapping_entries().unwrap_or(true) {
        return Some(Diagnostic::error("pack-overlap", Location::file(shown)));
    }
    None
}

/// The path of an entry that belongs to a pack; none for a folder.
fn file(
    entry: &zip::read::ZipFile<'_, BufReader<File>>,
    shown: &Path,
    seen: &mut Seen,
) -> Result<Option<PathBuf>, Box<Diagnostic>> {
    let raw = entry.name_raw();
    let name = String::from_utf8_lossy(raw).into_owned();
    if entry.is_symlink() {
        return Err(Box::new(fault(shown, &name, "link")));
    }
    let bare = raw.strip_suffix(b"/").filter(|_| entry.is_dir()).unwrap_or(raw);
    let found = entry::path(bare).map_err(|wrong| Box::new(fault(shown, &name, wrong.key())))?;
    if let Some(other) = seen.clash(&found) {
        return Err(Box::new(clash(shown, &found, &other)));
    }
    if entry.is_dir() {
        return Ok(None);
    }
    if entry.encrypted() {
        return Err(Box::new(Diagnostic::error("pack-encrypted", Location::file(&found))));
    }
    if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
        return Err(Box::new(fault(shown, &name, "packed")));
    }
    if !entry::belongs(&found) {
        return Err(Box::new(Diagnostic::error("pack-stray", Location::file(&found))));
    }
    Ok(Some(found))
}

/// Lists a folder. Hidden files, as systems leave them everywhere, are passed over.
pub(super) fn folder(root: &Path, form: Form, findings: &mut Vec<Diagnostic>) -> Result<Option<Listing>, io::Error> {
    let shown = shown(root);
    let mut listing = Listing::new(From::Folder(root.to_owned()), 0);
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
            findings.push(too_many(&shown, count));
            return Ok(None);
        }
        // Before its name is judged: nobody chose those of lock files.
        if passed_over(relative, form) {
            continue;
        }
        let path = match path_of(&item, relative, &shown, &mut seen) {
            Ok(path) => path,
            Err(finding) => {
                findings.push(*finding);
                continue;
            }
        };
        if !item.file_type().is_file() {
            continue;
        }
        let size = item.metadata().map_err(io::Error::other)?.len();
        if !entry::belongs(&path) {
            findings.push(stray(&path, form));
        } else if is_special(&path) && size > LARGEST_MANIFEST {
            findings.push(too_large(&path));
        } else if is_special(&path) {
            *listing.special(&path) = Some(fs::read(item.path())?);
        } else {
            listing.packed += size;
            listing.entries.insert(path, Entry { index: 0, packed: size });
        }
    }
    Ok(Some(listing))
}

/// What lies in a folder and is no part of the pack, without anything being wrong with it.
fn passed_over(path: &Path, form: Form) -> bool {
    match form {
        Form::Sealed => entry::is_litter(path),
        Form::Working => entry::is_litter(path) || entry::stays_at_home(path) && !entry::belongs(path),
    }
}

/// The finding for a file that is no part of a pack.
fn stray(path: &Path, form: Form) -> Diagnostic {
    match (form, entry::double_ending(path)) {
        (Form::Sealed, _) => Diagnostic::error("pack-stray", Location::file(path)),
        (Form::Working, Some(meant)) => {
            Diagnostic::warning("file-double-ending", Location::file(path)).with("meant", meant)
        }
        (Form::Working, None) => Diagnostic::warning("pack-stray", Location::file(path)),
    }
}

/// The path of what lies in a folder, by the rules for names in packs.
fn path_of(
    item: &walkdir::DirEntry,
    relative: &Path,
    shown: &Path,
    seen: &mut Seen,
) -> Result<PathBuf, Box<Diagnostic>> {
    let name = relative.to_string_lossy().replace('\\', "/");
    let wrong = |why: &str| Box::new(fault(shown, &name, why));
    if item.file_type().is_symlink() {
        return Err(wrong("link"));
    }
    let text = relative.to_str().ok_or_else(|| wrong("not-text"))?;
    let path = entry::path(text.replace('\\', "/").as_bytes()).map_err(|fault| wrong(fault.key()))?;
    if let Some(other) = seen.clash(&path) {
        return Err(Box::new(clash(shown, &path, &other)));
    }
    Ok(path)
}
