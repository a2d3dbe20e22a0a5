//! Where lines may break in scripts that are written without spaces: Thai, Lao, Khmer, Burmese and their neighbours.
//!
//! The engine breaks such a text nowhere, so it would run off the screen. It gets an invisible space (U+200B) wherever
//! one word ends; whoever hears a text or looks it up gets it without.

use std::{borrow::Cow, sync::LazyLock};

use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed, options::LineBreakOptions};
use swash::text::{Codepoint as _, LineBreak};

/// The invisible space.
pub(super) const SPACE: char = '\u{200b}';

/// So many letters with their marks that stand together are no word: a name that nobody knows, or a script whose words
/// nobody counted. They break between any two of them.
const LONGEST_WORD: usize = 16;

/// What was learned from texts of four languages, 300 KiB in the program: which letters end a word.
static WORDS: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_lstm(LineBreakOptions::default()));

/// A letter or mark of a script whose words stand together (Unicode Standard Annex 14, class SA).
fn is_joined(c: char) -> bool {
    c.line_break() == LineBreak::SA
}

/// The text with places where its lines may break; all others as they are.
pub(super) fn breakable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_joined) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let ends: Vec<usize> = WORDS.segment_str(text).collect();
    for pair in ends.windows(2) {
        let (word, after) = (&text[pair[0]..pair[1]], &text[pair[1]..]);
        lay_word(word, &mut out);
        if word.ends_with(is_joined) && after.starts_with(is_joined) {
            out.push(SPACE);
        }
    }
    out.into()
}

/// A word, in parts where it is too long for one.
fn lay_word(word: &str, out: &mut String) {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(word).collect();
    if ends.len() <= LONGEST_WORD + 1 {
        out.push_str(word);
        return;
    }
    for pair in ends.windows(2) {
        let (letter, after) = (&word[pair[0]..pair[1]], &word[pair[1]..]);
        out.push_str(letter);
        if letter.ends_with(is_joined) && after.starts_with(is_joined) {
            out.push(SPACE);
        }
    }
}

#[cfg(test)]
mod tests {
    //! Each script breaks between its words, and nothing else is touched.
    use super::{SPACE, breakable};

    fn words(text: &str) -> Vec<String> {
        let broken = breakable(text);
        assert_eq!(broken.replace(SPACE, ""), text, "nothing else is changed");
        broken.split(SPACE).map(str::to_owned).collect()
    }

    #[test]
    fn thai_lao_khmer_and_burmese_break_between_words() {
        assert_eq!(words("การโทรศัพท์ไม่เสียค่าใช้จ่าย"), ["การ", "โทรศัพท์", "ไม่", "เสีย", "ค่า", "ใช้จ่าย"]);
        assert!(words("ພາສາລາວເປັນພາສາທາງການ").len() > 3);
        assert!(words("ភាសាខ្មែរជាភាសាផ្លូវការ").len() > 3);
        assert!(words("မြန်မာဘာသာစကားကိုပြောသည်").len() > 3);
    }

    #[test]
    fn digits_latin_words_and_spaces_stay_as_they_are() {
        assert_eq!(words("โทร 112"), ["โทร 112"]);
        for text in ["Rechtsschutzversicherung", "العربية", "ትግርኛ", "日本語の文章です", ""] {
            assert_eq!(breakable(text), text);
        }
    }

    #[test]
    fn a_script_nobody_counted_breaks_between_letters() {
        // Tai Tham, without a model of its words.
        let text = "\u{1a20}".repeat(40);
        assert_eq!(words(&text).len(), 40);
        let thai = "ๆ".repeat(40);
        assert!(words(&thai).iter().all(|word| word.chars().count() <= 40));
    }
}
