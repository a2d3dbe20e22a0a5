//! What keeps a text that came back from being placed: it is no translation, or not one that can be trusted.

use super::{Row, document::Mark, segment::shown_form};
use crate::{
    diagnostic::Diagnostic,
    language::{
        MessageId,
        fluent::pattern::{self, Span},
    },
};

/// A copy of the German with so many words is nobody's translation; with fewer it may be a name.
const WORDS_OF_A_COPY: usize = 3;

/// Why a text is not placed.
pub(super) enum Doubt {
    /// A program laid the German there until somebody translates it.
    Copy,
    /// What is said of it.
    Refused(Diagnostic),
}

/// A text that came back, and what is known of it.
pub(super) struct Asked<'a> {
    pub row: &'a Row,
    /// As it was typed.
    pub typed: &'a str,
    /// The German of today.
    pub german: &'a str,
    /// What is there.
    pub own: Option<&'a str>,
    /// Whether texts are wanted that their program calls unfinished.
    pub unfinished: bool,
}

/// What speaks against a text; `None`: nothing.
pub(super) fn doubt(asked: &Asked<'_>) -> Option<Doubt> {
    let Asked { row, typed, german, .. } = asked;
    let finding = |finding: Diagnostic| Some(Doubt::Refused(finding.with("id", &row.id).with("text", typed)));
    let copy = *typed == *german || row.german.as_deref() == Some(typed);
    match &row.mark {
        Mark::Unfinished(_) | Mark::Unsaid if copy => return Some(Doubt::Copy),
        Mark::Unfinished(state) if !asked.unfinished => {
            return finding(Diagnostic::warning("exchange-unfinished", row.place.clone()).with("state", state));
        }
        Mark::Table if is_cell_error(typed) => {
            return finding(Diagnostic::error("exchange-cell-error", row.place.clone()));
        }
        Mark::Table if begins_formula(typed) && !german.starts_with(first(typed)) => {
            return finding(Diagnostic::error("exchange-formula", row.place.clone()).with("letter", first(typed)));
        }
        _ => {}
    }
    if copy && words(german) >= WORDS_OF_A_COPY {
        return finding(Diagnostic::warning("exchange-copy", row.place.clone()));
    }
    if let Some(reference) = kept_reference(asked) {
        return finding(Diagnostic::error("exchange-reference", row.place.clone()).with("reference", reference));
    }
    None
}

/// Whether a row is as it was written, by what it says of itself or by what is there.
pub(super) fn is_untouched(row: &Row, typed: &str, line: &str, own: &str) -> bool {
    let parsed = pattern::parse(typed);
    let forms = [Some(typed), Some(line), parsed.as_deref()];
    let is = |form: &str| form == own || row.version.as_deref() == Some(&super::version(form));
    forms.into_iter().flatten().any(is)
}

/// What a spreadsheet shows where a calculation failed: `#NAME?`, `#BEZUG!`, `Err:508`.
fn is_cell_error(typed: &str) -> bool {
    let code = |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit());
    let hash = |rest: &str| {
        let name = rest.trim_end_matches(['!', '?']);
        let upper =
            !name.is_empty() && name.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "/_".contains(c));
        // `#1` and `#MeToo` are texts; these two have no mark at their end.
        upper && (name.len() < rest.len() || matches!(name, "NV" | "N/A" | "GETTING_DATA"))
    };
    typed.strip_prefix('#').is_some_and(hash)
        || ["Err:", "Fehler:"].into_iter().filter_map(|name| typed.strip_prefix(name)).any(code)
}

/// Whether a spreadsheet takes this for a formula, and will show something else the next time it is opened.
fn begins_formula(typed: &str) -> bool {
    typed.starts_with(['=', '+', '-', '@'])
}

fn first(text: &str) -> char {
    text.chars().next().unwrap_or_default()
}

/// Words of a text beside its placeables.
fn words(line: &str) -> usize {
    let of = |piece| match piece {
        Span::Text(text) => text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count(),
        Span::Placeable(_) => 0,
    };
    pattern::pieces(line).into_iter().map(of).sum()
}

/// A reference to another text that stands in the file here or in the German: people would read its braces.
fn kept_reference(asked: &Asked<'_>) -> Option<String> {
    let parsed = pattern::parse(asked.typed)?;
    if parsed == pattern::typed(asked.typed) {
        return None;
    }
    let known = |piece: &str| asked.german.contains(piece) || asked.own.is_some_and(|own| own.contains(piece));
    pattern::pieces(&parsed).into_iter().find_map(|piece| match piece {
        Span::Placeable(piece) if !piece.contains('$') && !piece.contains('"') && known(piece) => {
            Some(piece.to_owned())
        }
        Span::Placeable(_) | Span::Text(_) => None,
    })
}

/// Whether somebody typed over the German of a row that has no translation.
pub(super) fn is_typed_over(row: &Row, id: &MessageId, german: &str, origin: Option<&str>) -> bool {
    let Some(of_file) = row.german.as_deref().filter(|_| shown_form(id).is_none()) else { return false };
    let line = pattern::typed(of_file);
    of_file != german && line != german && origin != Some(&line)
}
