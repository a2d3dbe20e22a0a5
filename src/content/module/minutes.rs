//! How long a page is planned to take with a group, with talk: its German `.minutes`.

use std::ops::RangeInclusive;

use super::model::Page;
use crate::language::{Args, Catalogue, LanguageTag, Lexicon};

/// Minutes that a page may be planned for.
pub const MINUTES: RangeInclusive<u16> = 1..=60;

/// The minutes of a page. `german` are the German words: no other language says how long. `None` where nobody wrote any,
/// or something else than a whole number of [`MINUTES`].
pub fn minutes(german: &Catalogue, page: &Page) -> Option<u16> {
    let words = (*german.tag() == LanguageTag::german()).then_some(german)?;
    read(&words.format(&page.message("minutes"), &Args::none())?)
}

/// The same of words that are served.
pub fn served_minutes(german: &Lexicon, page: &Page) -> Option<u16> {
    let words = (*german.tag() == LanguageTag::german()).then_some(german)?;
    read(&words.format(&page.message("minutes"), &Args::none())?)
}

/// Reads a whole number of minutes.
pub(in crate::content) fn read(text: &str) -> Option<u16> {
    let digits = text.trim();
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    MINUTES.contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    //! Minutes are a whole number from 1 to 60.
    use super::read;

    #[test]
    fn minutes_are_a_whole_number() {
        assert_eq!(["1", " 5 ", "60", "05"].map(read), [Some(1), Some(5), Some(60), Some(5)]);
        for text in ["0", "61", "-5", "+5", "4,5", "5 Minuten", "fünf", "", "99999999", "٥"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
