//! Every character that is shown is drawn by a shipped face; one that is not blanks its whole block.

use super::{input::Context, text::Text};
use crate::{diagnostic::Diagnostic, language::Role};

pub(super) fn check(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    if context.faces.is_empty() || text.role == Role::Spoken {
        return;
    }
    let mut missing: Vec<(char, usize)> = Vec::new();
    for (c, offset) in text.readings.iter().flat_map(|reading| reading.chars()) {
        if !context.faces.draws(c) && !missing.iter().any(|(known, _)| *known == c) {
            missing.push((c, offset));
        }
    }
    if let Some((_, first)) = missing.first() {
        let names: Vec<_> = missing.iter().map(|(c, _)| format!("U+{:04X}", u32::from(*c))).collect();
        findings
            .push(Diagnostic::error("character-without-face", text.place(*first)).with("characters", names.join(", ")));
    }
}
