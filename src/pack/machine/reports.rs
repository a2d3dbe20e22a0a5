//! What was found in packs that were taken, kept for staff to read after a restart too.

use std::path::{Path, PathBuf};

use crate::{diagnostic::rendered::RenderedDiagnostic, fs::write_durably};

/// Where what was found in a pack that was taken is kept, for staff to read after a restart too.
fn kept(data: &Path, id: &str) -> PathBuf {
    data.join("reports").join(format!("{id}.json"))
}

/// Keeps what was found in a pack that was taken.
pub fn keep(data: &Path, id: &str, told: &[RenderedDiagnostic]) -> std::io::Result<()> {
    Ok(write_durably(&kept(data, id), &serde_json::to_vec(told)?)?)
}

/// What was found in a pack when it was taken; nothing where that is lost.
pub fn read(data: &Path, id: &str) -> Vec<RenderedDiagnostic> {
    let bytes = std::fs::read(kept(data, id)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Deletes what was kept of a pack.
pub fn forget(data: &Path, id: &str) -> std::io::Result<()> {
    std::fs::remove_file(kept(data, id))
}
