//! Telephone numbers of a site.

use std::fmt;

/// A telephone number in its groups: digits, single spaces, at most one plus in front.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Takes three to fifteen digits (more are two numbers, see ITU-T E.164); spaces at the ends and double ones are
    /// dropped.
    pub fn new(text: &str) -> Option<Self> {
        let number = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let digits = number.strip_prefix('+').unwrap_or(&number);
        let fine = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
            && (3..=15).contains(&digits.chars().filter(char::is_ascii_digit).count());
        fine.then_some(Self(number))
    }

    /// A number as tables have it: `(0391) 1234-56`, `+49 (0)391/123456`.
    pub fn tidied(text: &str) -> Option<Self> {
        let text = if text.trim_start().starts_with('+') { text.replace("(0)", " ") } else { text.to_owned() };
        Self::new(&text.replace(['(', ')', '/', '-', '–', '.', '\u{a0}', '\u{202f}'], " "))
    }

    /// The number as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as it is shown: its groups never part at the end of a line.
    pub fn shown(&self) -> String {
        self.0.replace(' ', "\u{a0}")
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
