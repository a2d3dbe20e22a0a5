//! Pages that were written and could not be read: what leads to them is right, and their fault has been told.

use std::{path::PathBuf, sync::Arc};

use super::model::{Module, PageRef};
use crate::content::Files;

/// Whether a page stands in its module's file and could not be read: that has been told, and once is enough.
pub(in crate::content) fn is_unread(modules: &[Arc<Module>], files: &dyn Files, wanted: &PageRef) -> bool {
    let mut own = modules.iter().filter(|module| module.id == wanted.module);
    if own.any(|module| module.page(&wanted.page).is_some()) {
        return false;
    }
    let path: PathBuf = ["assets", "modules", wanted.module.as_str(), "module.ron"].iter().collect();
    match files.text(&path) {
        Some(source) => source.text.contains(&format!("\"{}\"", wanted.page)),
        None => files.size(&path).is_some(),
    }
}
