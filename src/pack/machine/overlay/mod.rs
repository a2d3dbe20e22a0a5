//! Packs over a base: which file of which pack is served, and where packs get in each other's way.
//!
//! The base lies at the bottom, packs over it by `order`, then by id. A pack may add what nobody has. What is there
//! already it replaces only where its manifest says so (`replaces`). What Help is made of comes from the base and from
//! packs alone that somebody trusted has signed (`protected`). What may not be served is withheld,
//! and a finding says so. What people read (`README.txt`) is no content and in nobody's way; nor is a file that is byte
//! for byte what lies there already, such as a face that two languages need.

mod protected;

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    content::clip::people::PEOPLE,
    diagnostic::{Diagnostic, Location, Report},
    library::{Layer, LayeredSource},
    pack::format::{
        entry::{MANIFEST, is_document},
        unpacked::Unpacked,
    },
};
use protected::{Claim, Protected};

/// Lays packs over a base folder.
pub fn overlay(base: &Path, mut packs: Vec<Unpacked>) -> Report<LayeredSource> {
    packs.sort_by(|a, b| (a.manifest.order, &a.manifest.id).cmp(&(b.manifest.order, &b.manifest.id)));
    let protected = Protected::new(base, &packs);
    let mut stack = Stack { base, listed: BTreeMap::new(), owners: BTreeMap::new(), findings: Vec::new() };
    let mut layers = Vec::new();
    for pack in &packs {
        layers.push(stack.lay(pack, &protected));
    }
    Report::new(LayeredSource::layered(base, layers), stack.findings)
}

/// What lies already, from the base upwards.
struct Stack<'a> {
    base: &'a Path,
    /// What is in folders of the base, as far as somebody asked.
    listed: BTreeMap<PathBuf, BTreeSet<OsString>>,
    /// The pack that serves each file.
    owners: BTreeMap<PathBuf, &'a Unpacked>,
    findings: Vec<Diagnostic>,
}

impl<'a> Stack<'a> {
    /// Lays one pack on top; what may not be served of it is withheld.
    fn lay(&mut self, pack: &'a Unpacked, protected: &Protected) -> Layer {
        let trusted = pack.trust.is_trusted();
        let mut layer = Layer {
            root: pack.root.clone(),
            withheld: pack.withdrawn.clone(),
            served: None,
            trusted,
            pack: Some(pack.manifest.id.to_string()),
        };
        let taken = languages_taken(pack, &self.owners, &mut self.findings);
        let mut numbers = 0_usize;
        for path in &pack.files {
            let below = self.below(path);
            if is_document(path) {
                layer.withheld.insert(path.clone());
                continue;
            }
            // A file that a stranger has the same is said to be the stranger's; the trusted one takes its place.
            let same = below.is_some_and(|below| is_same(below, pack, path));
            if same && trusted && self.owners.get(path).is_some_and(|owner| !owner.trust.is_trusted()) {
                continue;
            }
            if same || taken.iter().any(|folder| path.starts_with(folder)) {
                layer.withheld.insert(path.clone());
                continue;
            }
            match (!trusted).then(|| protected.claim(pack, path)).flatten() {
                Some(claim @ (Claim::Help | Claim::NumberOfTheHouse)) => {
                    let finding = match claim {
                        Claim::NumberOfTheHouse => Diagnostic::error("pack-protected-number", Location::file(path)),
                        _ => Diagnostic::error("pack-protected", Location::file(path)),
                    };
                    self.findings.push(finding.with("pack", &pack.manifest.id));
                    layer.withheld.insert(path.clone());
                    continue;
                }
                Some(Claim::Number) => {
                    numbers += usize::from(path.extension().is_some_and(|ending| ending == "ogg"));
                    layer.withheld.insert(path.clone());
                    continue;
                }
                None => {}
            }
            // What people agreed to is read layer by layer; none hides another's.
            if !path.ends_with(PEOPLE)
                && below.is_some()
                && let Some(finding) = self.replaced(pack, path)
            {
                self.findings.push(finding);
                layer.withheld.insert(path.clone());
            }
        }
        if numbers > 0 {
            let finding = Diagnostic::warning("pack-number-voice", Location::file(MANIFEST));
            self.findings.push(finding.with("pack", &pack.manifest.id).with("count", numbers));
        }
        let served: BTreeSet<PathBuf> = pack.files.difference(&layer.withheld).cloned().collect();
        self.owners.extend(served.iter().map(|path| (path.clone(), pack)));
        // In a folder somebody works on, files come and go.
        layer.served = pack.manifest.files.is_some().then_some(served);
        layer
    }

    /// The folder in which such a file lies already.
    fn below(&mut self, path: &Path) -> Option<&'a Path> {
        if let Some(owner) = self.owners.get(path) {
            return Some(&owner.root);
        }
        let (folder, name) = (path.parent()?, path.file_name()?);
        // Packs have many files in folders that the base doesn't have.
        if !self.listed.contains_key(folder) {
            let entries = fs::read_dir(self.base.join(folder)).into_iter().flatten().flatten();
            self.listed.insert(folder.to_owned(), entries.map(|entry| entry.file_name()).collect());
        }
        self.listed.get(folder)?.contains(name).then_some(self.base)
    }

    /// Why a file that lies below can't be replaced by this pack; `None`: it can.
    fn replaced(&self, pack: &Unpacked, path: &Path) -> Option<Diagnostic> {
        let owner = self.owners.get(path);
        let below = match owner {
            Some(owner) => owner.manifest.id.as_str(),
            None => "base",
        };
        let id = &pack.manifest.id;
        if pack.manifest.replaces(path) {
            return None;
        }
        let code = match path.file_name().and_then(|name| name.to_str()) {
            Some("module.ron") => Diagnostic::error("pack-module-taken", Location::file(path)),
            _ => Diagnostic::error("pack-conflict", Location::file(path)),
        };
        let order = owner.map_or(0, |owner| owner.manifest.order);
        let named = named(path).to_string_lossy().replace('\\', "/");
        let finding = code.with("pack", id).with("other", below).with("manifest", MANIFEST);
        Some(finding.with("folder", named).with("order", order).with("own-order", pack.manifest.order))
    }
}

/// What to write into `replaces` for a file: the folder of a language's words or clips or of a module, which goes as a
/// whole; else the file alone, for the folder is everybody's.
fn named(path: &Path) -> &Path {
    let Some(folder) = path.parent() else { return path };
    let own = match folder.components().count() {
        0 | 1 => false,
        2 => folder.starts_with("locales"),
        _ => true,
    };
    if own { folder } else { path }
}

/// Whether a pack has the same bytes as the folder below.
fn is_same(below: &Path, pack: &Unpacked, path: &Path) -> bool {
    !path.ends_with(PEOPLE) && same_bytes(&below.join(path), &pack.root.join(path))
}

/// Whether both are files of the same bytes.
fn same_bytes(one: &Path, other: &Path) -> bool {
    let size = |path: &Path| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|data| data.len());
    size(one).is_some_and(|length| size(other) == Some(length))
        && matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

/// Folders of languages that a pack below has brought already.
fn languages_taken(
    pack: &Unpacked,
    owners: &BTreeMap<PathBuf, &Unpacked>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<PathBuf> {
    let manifests = pack.files.iter().filter(|path| path.starts_with("locales") && path.ends_with("language.ron"));
    let mut taken = Vec::new();
    for path in manifests {
        let Some(other) = owners.get(path).filter(|_| !pack.manifest.replaces(path)) else { continue };
        let tag = path.components().nth(1).map_or_else(String::new, |tag| tag.as_os_str().to_string_lossy().into());
        let finding = Diagnostic::error("pack-language-twice", Location::file(path)).with("tag", &tag);
        findings.push(finding.with("pack", &pack.manifest.id).with("other", &other.manifest.id));
        taken.extend(["locales", "assets/narration", "assets/recordings"].map(|folder| Path::new(folder).join(&tag)));
    }
    taken
}
