//! What the staff screen shows of packs: those of the machine, those that were refused, those on sticks.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use bevy::log::warn;

use super::{channel::PackService, way::Way};
use crate::{
    diagnostic::rendered::RenderedDiagnostic,
    kiosk::staff::{Notice, PackListView, PackRow, PackState, Signature},
    pack::{
        format::{
            package::{Form, Package, shown},
            signature::{Trust, verify},
        },
        machine::{
            install::Checked,
            intake::on_sticks,
            reports,
            store::{Kept, State},
        },
    },
};

/// What rows are made of beside the store.
pub(super) struct Found<'a> {
    pub(super) service: &'a PackService,
    /// What the library on the screen, or the one on its way there, was made of.
    pub(super) loaded: &'a State,
    pub(super) way: &'a Way,
    /// Packs that were refused, until they are gone or taken.
    pub(super) refused: &'a BTreeMap<PathBuf, Checked>,
    pub(super) sticks: &'a [PackRow],
}

/// The list as it is now.
pub(super) fn list(found: &Found, notice: Option<&Notice>) -> PackListView {
    let installer = &found.service.installer;
    let store = installer.store();
    let state = store.state();
    let read = |kept: &Option<Kept>| kept.as_ref().and_then(|kept| store.pack(kept, &installer.keys).value);
    let mut rows = Vec::new();
    for (id, versions) in &state.value.packs {
        let (served, before) = (read(&versions.served), read(&versions.before));
        let on_screen = found.loaded.packs.get(id).map(|loaded| &loaded.served) == Some(&versions.served);
        let pack_state = match (&versions.served, on_screen && !found.way.is_open()) {
            (None, _) => PackState::Removed,
            (Some(_), true) => PackState::Active,
            (Some(_), false) => PackState::Waiting,
        };
        let Some(pack) = served.as_ref().or(before.as_ref()) else { continue };
        rows.push(PackRow {
            id: id.clone(),
            title: pack.manifest.title.clone(),
            version: pack.manifest.version.to_string(),
            state: pack_state,
            signature: signature(&pack.trust),
            file: None,
            previous: before.as_ref().map(|pack| pack.manifest.version.to_string()),
            findings: reports::read(&installer.data, id),
        });
    }
    for (path, checked) in found.refused {
        let name = shown(path).display().to_string();
        rows.push(PackRow {
            id: name.clone(),
            title: checked.name.clone().unwrap_or_else(|| name.clone()),
            version: String::new(),
            state: PackState::Refused,
            signature: checked.trust.as_ref().map_or(Signature::Unsigned, signature),
            file: None,
            previous: None,
            findings: checked.told.clone(),
        });
    }
    rows.extend(found.sticks.iter().cloned());
    PackListView {
        rows,
        busy: None,
        notice: notice.cloned(),
        free: free(&installer.data),
        library: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Bytes left where the packs are kept.
fn free(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let there = folder.ancestors().find(|folder| folder.exists())?;
        let disk = rustix::fs::statvfs(there).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

fn signature(trust: &Trust) -> Signature {
    match trust {
        Trust::Signed(name) => Signature::By(name.clone()),
        Trust::Unknown(_) => Signature::Unknown,
        Trust::Unsigned => Signature::Unsigned,
        Trust::Broken => Signature::Broken,
    }
}

/// Packs on sticks. Only their manifests are read; the rest is the check's.
pub(super) fn sticks(service: &PackService) -> Vec<PackRow> {
    let mut rows = Vec::new();
    for file in on_sticks(&service.sticks) {
        // A stick may hold anything, and may go while it is read.
        let opened = catch_unwind(AssertUnwindSafe(|| Package::open(&file, Form::Sealed)));
        let Ok(opened) = opened else {
            warn!("{}: can't be read as a pack", file.display());
            continue;
        };
        let name = shown(&file).display().to_string();
        let findings = opened.findings.iter().map(RenderedDiagnostic::new).collect();
        let (title, version, trust) = match &opened.value {
            Some(package) => (
                package.manifest.title.clone(),
                package.manifest.version.to_string(),
                verify(&package.manifest_bytes, package.signature.as_deref(), &service.installer.keys),
            ),
            None => (name.clone(), String::new(), Trust::Unsigned),
        };
        let state = if opened.value.is_some() { PackState::Found } else { PackState::Refused };
        let sound = opened.value.is_some().then(|| file.clone());
        rows.push(PackRow {
            id: format!("stick:{name}"),
            title,
            version,
            state,
            signature: signature(&trust),
            file: sound,
            previous: None,
            findings,
        });
    }
    rows
}
