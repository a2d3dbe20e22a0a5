//! A text may name facts; a word of the interface also the values its screen gives it.

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    content::fact::emergency::{console, interface},
    diagnostic::Diagnostic,
    language::Piece,
};

pub(super) fn check(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    // Without any fact the file itself is broken, which has been said.
    let no_facts = context.facts.iter().next().is_none();
    let mut seen = Vec::new();
    for (piece, offset) in text.readings.iter().flat_map(|reading| &reading.0) {
        if seen.contains(offset) {
            continue;
        }
        seen.push(*offset);
        match piece {
            Piece::Variable(name) | Piece::Selector(name) if !no_facts && !known(context, text, name) => {
                findings.push(Diagnostic::error("variable-unknown", text.place(*offset)).with("variable", name));
            }
            Piece::Reference(name) => {
                findings.push(Diagnostic::error("reference-in-text", text.place(*offset)).with("name", name));
            }
            Piece::Text(letters) => {
                if let Some((at, name)) = bare(letters, |name| known(context, text, name)) {
                    let finding = Diagnostic::error("variable-bare", text.place(*offset + at));
                    findings.push(finding.with("variable", name));
                }
            }
            _ => {}
        }
    }
}

/// A variable that lost its braces, which is shown as it is written: where in the letters, and its name. Where a space
/// follows the sign it may be money, or a sign somebody writes of: only a name that is known is one then.
fn bare(letters: &str, known: impl Fn(&str) -> bool) -> Option<(usize, &str)> {
    letters.match_indices('$').find_map(|(at, _)| {
        let after = letters.get(at + 1..)?;
        let rest = after.trim_start_matches(' ');
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let name = rest.get(..end)?.trim_end_matches('-');
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
        (is_name && (rest.len() == after.len() || known(name))).then_some((at, name))
    })
}

fn known(context: &Context<'_>, text: &Text<'_>, name: &str) -> bool {
    let given = match text.owner {
        Owner::Ui { message, .. } => interface().get(message),
        Owner::Console { message, .. } => console().get(message),
        _ => None,
    };
    context.facts.get(name).is_some() || given.is_some_and(|variables| variables.contains(name))
}
