//! Invisible marks that open a direction are closed again, in order; else the rest of the page turns.

use super::{input::Context, text::Text};
use crate::diagnostic::Diagnostic;

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    for reading in text.readings {
        // What is open, as the character that closes it.
        let mut open: Vec<(char, char, usize)> = Vec::new();
        let mut wrong = None;
        for (c, offset) in reading.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open.push(('\u{2069}', c, offset)),
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(('\u{202c}', c, offset)),
                '\u{2069}' | '\u{202c}' if open.pop().is_none_or(|(closes, ..)| closes != c) => {
                    wrong = wrong.or(Some((c, offset)));
                }
                _ => {}
            }
        }
        let wrong = wrong.or(open.first().map(|(_, c, offset)| (*c, *offset)));
        if let Some((c, offset)) = wrong {
            let name = format!("U+{:04X}", u32::from(c));
            findings.push(Diagnostic::error("marks-unbalanced", text.place(offset)).with("mark", name));
            return;
        }
    }
}
