//! No telephone number is typed into a text, and hardly any other digit: numbers come from the facts.

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    content::{FactValue, Facts},
    diagnostic::Diagnostic,
    language::Role,
};

/// From this many digits on a number is taken for a telephone number.
const PHONE_DIGITS: usize = 6;

pub(super) fn check(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    if matches!(text.owner, Owner::Fact) || text.role == Role::Minutes {
        return;
    }
    let mut runs: Vec<(String, usize)> = text.readings.iter().flat_map(|reading| runs(reading.chars())).collect();
    runs.dedup();
    let mut first_digit = None;
    for (digits, offset) in runs {
        if digits.len() >= PHONE_DIGITS || is_line(context.facts, &digits) {
            findings.push(Diagnostic::error("phone-in-text", text.place(offset)).with("number", digits));
        } else {
            first_digit = first_digit.or(Some((digits, offset)));
        }
    }
    if let Some((digits, offset)) = first_digit
        && matches!(text.owner, Owner::Page { .. })
        && matches!(text.role, Role::Shown | Role::Ask)
    {
        findings.push(Diagnostic::warning("digit-in-text", text.place(offset)).with("number", digits));
    }
}

/// Whether a fact or the Help screen has this telephone number.
fn is_line(facts: &Facts, digits: &str) -> bool {
    let same = |number: &str| number.chars().filter(char::is_ascii_digit).eq(digits.chars());
    facts.iter().any(|fact| matches!(&fact.value, FactValue::Phone(number) if same(number)))
        || crate::content::fact::emergency::LINES.iter().any(|line| same(line.number))
}

/// Digits that belong together although something stands between their groups, and where they begin.
fn runs(chars: impl Iterator<Item = (char, usize)>) -> Vec<(String, usize)> {
    let mut runs: Vec<(String, usize)> = Vec::new();
    // How many separators ago the last digit was, while a run is open.
    let mut since: Option<usize> = None;
    for (c, offset) in chars {
        match (digit(c), since) {
            (Some(digit), open) => {
                match (open, runs.last_mut()) {
                    (Some(_), Some((run, _))) => run.push(digit),
                    _ => runs.push((digit.to_string(), offset)),
                }
                since = Some(0);
            }
            (None, Some(count)) if count < 3 && separates(c) => since = Some(count + 1),
            (None, _) => since = None,
        }
    }
    runs
}

/// What people put between the groups of a telephone number; a full stop makes a date.
fn separates(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2013}' | '/' | '(' | ')')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// The ASCII digit for a decimal digit of any script our languages may come in.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
        0x1040, 0x17e0, 0x1810, 0xff10,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}
