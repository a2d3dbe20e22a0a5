//! Texts that stand in a file of structure, such as a name or a title: which of them may be shown.

use super::{
    input::{Context, has_error},
    text::{Owner, Text},
    texts::run,
};
use crate::{
    diagnostic::{Diagnostic, Location, SourceText},
    language::{Piece, Reading, Role},
};

/// Judges the texts of one file.
pub(super) struct Judge<'a> {
    pub context: Context<'a>,
    pub source: &'a SourceText,
}

impl Judge<'_> {
    /// Whether a text may be shown. `place` is said where it stands in an entry.
    pub fn fits(&self, text: &str, place: Option<&Location>, findings: &mut Vec<Diagnostic>) -> bool {
        let readings = [Reading(vec![(Piece::Text(text.to_owned()), 0)])];
        let before = findings.len();
        let (role, owner) = (Role::Shown, Owner::Fact);
        run(&self.context, &Text { source: self.source, offset: 0, readings: &readings, role, owner }, findings);
        for finding in &mut findings[before..] {
            finding.place = place.cloned().unwrap_or_else(|| self.source.find(&format!("\"{text}\""), 0));
        }
        !has_error(&findings[before..])
    }
}
