//! What somebody filled into a file that is about to be written anew.

use std::path::Path;

use super::{Present, Received, Row, doubt::is_untouched, read, segment::text_id};
use crate::language::fluent::pattern;

/// What a file holds that stands nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Held {
    /// So many texts and remarks.
    Texts(usize),
    /// Something that is no file for translators.
    Foreign,
}

/// What would be lost if a file was written over; `None`: nothing.
pub fn held(path: &Path, bytes: &[u8], present: &Present) -> Option<Held> {
    if bytes.is_empty() {
        return None;
    }
    let received = read(path, bytes);
    if received.rows.is_empty() && received.beside == 0 && !received.findings.is_empty() {
        return Some(Held::Foreign);
    }
    let Received { rows, beside, .. } = received;
    let texts = rows.iter().filter(|row| is_new(row, present)).count() + beside;
    (texts > 0).then_some(Held::Texts(texts))
}

/// Whether a row has a translation that is not in the language's files.
fn is_new(row: &Row, present: &Present) -> bool {
    let typed = row.translation.trim();
    let own = text_id(&row.id).and_then(|id| present.text(&id)).unwrap_or_default();
    // What the language no longer has, the file alone has.
    !typed.is_empty() && (own.is_empty() || !is_untouched(row, typed, &pattern::typed(typed), &own))
}
