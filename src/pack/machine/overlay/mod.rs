//! Packs over a base: which file of which pack is served, and where packs get in each other's way.
//!
//! The base lies at the bottom, packs over it by `order`, then by id. A pack may add what nobody has. What is there
//! already it replaces only where its manifest says so (`replaces`). What Help is made of comes from the base and from
//! packs alone that somebody trusted has signed (`protected`). What may not be served is withheld,
//! and a finding says so.

mod protected;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::{
    content::clip::people::PEOPLE,
    diagnostic::{Diagnostic, Location, Report},
    library::{Layer, LayeredSource},
    pack::format::{entry::MANIFEST, unpacked::Unpacked},
};
use protected::{Claim, Protected};

/// Lays packs over a base folder.
pub fn overlay(base: &Path, mut packs: Vec<Unpacked>) -> Report<LayeredSource> {
    packs.sort_by(|a, b| (a.manifest.order, &a.manifest.id).cmp(&(b.manifest.order, &b.manifest.id)));
    let mut findings = Vec::new();
    let mut owners: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut layers = Vec::new();
    let protected = Protected::new(base, &packs);
    for pack in &packs {
        let (trusted, withheld) = (pack.trust.is_trusted(), pack.withdrawn.clone());
        let mut layer = Layer { root: pack.root.clone(), withheld, trusted, pack: Some(pack.manifest.id.to_string()) };
        let taken = languages_taken(pack, &owners, &mut findings);
        let mut numbers = 0_usize;
        for path in &pack.files {
            if taken.iter().any(|folder| path.starts_with(folder)) {
                layer.withheld.insert(path.clone());
                continue;
            }
            match (!trusted).then(|| protected.claim(pack, path)).flatten() {
                Some(Claim::Help) => {
                    let finding = Diagnostic::error("pack-protected", Location::file(path));
                    findings.push(finding.with("pack", &pack.manifest.id));
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
            let below = owners.get(path).map(String::as_str).or_else(|| base.join(path).is_file().then_some("base"));
            // What people agreed to is read layer by layer; none hides another's.
            let Some(below) = below.filter(|_| !path.ends_with(PEOPLE)) else { continue };
            if let Some(finding) = replaced(pack, path, below) {
                findings.push(finding);
                layer.withheld.insert(path.clone());
            }
        }
        if numbers > 0 {
            let finding = Diagnostic::warning("pack-number-voice", Location::file(MANIFEST));
            findings.push(finding.with("pack", &pack.manifest.id).with("count", numbers));
        }
        let served = pack.files.difference(&layer.withheld).map(|path| (path.clone(), pack.manifest.id.clone()));
        owners.extend(served.collect::<Vec<_>>());
        layers.push(layer);
    }
    Report::new(LayeredSource::layered(base, layers), findings)
}

/// Folders of languages that a pack below has brought already.
fn languages_taken(
    pack: &Unpacked,
    owners: &BTreeMap<PathBuf, String>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<PathBuf> {
    let manifests = pack.files.iter().filter(|path| path.starts_with("locales") && path.ends_with("language.ron"));
    let mut taken = Vec::new();
    for path in manifests {
        let Some(other) = owners.get(path).filter(|_| !pack.manifest.replaces(path)) else { continue };
        let tag = path.components().nth(1).map_or_else(String::new, |tag| tag.as_os_str().to_string_lossy().into());
        let finding = Diagnostic::error("pack-language-twice", Location::file(path)).with("tag", &tag);
        findings.push(finding.with("pack", &pack.manifest.id).with("other", other));
        taken.extend(["locales", "assets/narration", "assets/recordings"].map(|folder| Path::new(folder).join(&tag)));
    }
    taken
}

/// Why a file that lies below can't be replaced by this pack; `None`: it can.
fn replaced(pack: &Unpacked, path: &Path, below: &str) -> Option<Diagnostic> {
    let id = &pack.manifest.id;
    if pack.manifest.replaces(path) {
        return None;
    }
    let code = match path.file_name().and_then(|name| name.to_str()) {
        Some("module.ron") => Diagnostic::error("pack-module-taken", Location::file(path)),
        _ => Diagnostic::error("pack-conflict", Location::file(path)),
    };
    let folder = path.parent().unwrap_or(path).to_string_lossy().replace('\\', "/");
    Some(code.with("pack", id).with("other", below).with("manifest", MANIFEST).with("folder", folder))
}
