//! How wide words will be, roughly, before they are laid out: a screen chooses the size of a name by it, and how many
//! lines a title gets. Rather too wide than too narrow.

use swash::text::{Codepoint as _, Script};
use unicode_normalization::char::decompose_canonical;
use unicode_width::UnicodeWidthChar as _;

use super::breaks::{SPACE, breakable};

/// Width of a bold letter, in parts of its size.
fn of_letter(c: char) -> f32 {
    match c.width() {
        None | Some(0) => return 0.0,
        Some(2..) => return 1.05,
        Some(1) => {}
    }
    match c.script() {
        _ if c.is_whitespace() => 0.27,
        Script::Arabic => 0.42,
        Script::Hebrew => 0.6,
        Script::Latin | Script::Cyrillic | Script::Greek => of_alphabet(c),
        Script::Georgian | Script::Armenian | Script::Thai | Script::Lao => 0.72,
        // The rows of ጠ, ጨ and መ are far wider than the others.
        Script::Ethiopic if matches!(c, 'መ'..='ሟ' | 'ጠ'..='ጯ') => 1.25,
        Script::Ethiopic => 0.85,
        Script::Common => 0.58,
        // Letters with their signs: Khmer, Burmese, Tamil and others are wide.
        _ => 1.0,
    }
}

/// Width of a bold letter of an alphabet whose letters differ much: a name of a few letters may have none but wide ones.
fn of_alphabet(letter: char) -> f32 {
    let (mut base, mut horn) = (None, 0.0);
    decompose_canonical(letter, |part| match part {
        '\u{31b}' => horn = 0.1,
        part => base = base.or(Some(part)),
    });
    let base = base.unwrap_or(letter);
    let width = match base {
        'Ш' | 'Щ' | 'Ю' => 1.12,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'œ' | 'Æ' | 'Œ' | 'ш' | 'щ' | 'ж' | 'ю' | 'м' | 'ф' | 'ы' | 'Ж' | 'М' | 'Ф'
        | 'Ы' | 'Њ' | 'Љ' | 'њ' | 'љ' | 'ω' | 'ψ' | 'φ' | 'Μ' | 'Ψ' | 'Φ' => 1.0,
        'i' | 'ı' | 'j' | 'l' | 'ĺ' => 0.34,
        'f' | 'r' | 't' | 'I' | 'J' => 0.47,
        'c' | 's' | 'z' | 'г' | 'с' | 'т' | 'э' | 'з' => 0.57,
        'a' | 'e' | 'k' | 'v' | 'x' | 'y' | 'ζ' | 'ξ' | 'ε' => 0.63,
        'E' | 'F' | 'L' | 'S' | 'T' | 'Z' | 'Г' => 0.62,
        'A' | 'B' | 'C' | 'K' | 'P' | 'R' | 'V' | 'X' | 'Y' | 'А' | 'Б' | 'В' | 'К' | 'Р' | 'С' => 0.73,
        'ß' | 'ŉ' => 0.83,
        'и' | 'й' | 'ц' | 'ъ' | 'π' => 0.74,
        _ if base.is_uppercase() => 0.83,
        _ if base.script() == Script::Latin => 0.67,
        _ => 0.7,
    };
    width + horn
}

/// Width of a text in one line, in parts of its size.
pub fn ems(text: &str) -> f32 {
    // An Arabic word ends with a wide letter.
    let ends = text.split_whitespace().filter(|word| word.chars().any(|c| c.script() == Script::Arabic)).count();
    text.chars().map(of_letter).sum::<f32>() + 0.6 * ends as f32
}

/// Lines that a text takes that is set in letters of `size` in lines of `width`. `None`: one of its words is wider.
pub fn lines(text: &str, size: f32, width: f32) -> Option<usize> {
    let room = width / size;
    let (mut lines, mut filled) = (1, 0.0_f32);
    for (at, part) in breakable(text).split_whitespace().enumerate() {
        for (inner, word) in part.split(SPACE).enumerate() {
            let gap = if at > 0 && inner == 0 { of_letter(' ') } else { 0.0 };
            let wide = ems(word);
            if wide > room {
                return None;
            }
            if filled > 0.0 && filled + gap + wide > room {
                lines += 1;
                filled = wide;
            } else {
                filled += gap + wide;
            }
        }
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    //! A guess is on the safe side, and not far from it.
    use skrifa::{FontRef, MetadataProvider as _, instance::Size};

    use super::{ems, lines, of_letter};

    /// Every letter by itself: a name may be made of wide ones alone.
    #[test]
    fn no_letter_is_wider_than_it_is_guessed() {
        let bytes = std::fs::read("assets/fonts/NotoSans-Bold.ttf").unwrap();
        let face = FontRef::new(&bytes).unwrap();
        let (glyphs, widths) =
            (face.charmap(), face.glyph_metrics(Size::new(1.0), skrifa::instance::LocationRef::default()));
        let (mut tried, mut wider) = (0, Vec::new());
        for letter in
            ['A'..='z', 'À'..='ſ', 'Ạ'..='ỹ', 'Α'..='ώ', 'Ѐ'..='џ'].into_iter().flatten().filter(|c| c.is_alphabetic())
        {
            let Some(width) = glyphs.map(letter).and_then(|glyph| widths.advance_width(glyph)) else { continue };
            tried += 1;
            if width > of_letter(letter) + 0.01 {
                wider.push(format!("{letter} {width}"));
            }
        }
        assert!(tried > 400, "{tried}");
        assert_eq!(wider, Vec::<String>::new());
    }

    #[test]
    fn names_are_guessed_rather_too_wide() {
        // Measured in the shipped bold faces.
        for (name, measured) in
            [("Українська", 5.83), ("Deutsch", 4.05), ("العربية", 2.86), ("ببب", 1.83), ("ትግርኛ", 2.58)]
        {
            let guess = ems(name);
            assert!(guess >= measured && guess < measured * 1.6, "{name}: {guess}, measured {measured}");
        }
    }

    #[test]
    fn lines_are_counted_by_words() {
        let name = "Oromiffaa / Afaan Oromoo";
        assert_eq!(lines(name, 40.0, 800.0), Some(1));
        assert_eq!(lines(name, 40.0, 400.0), Some(2));
        assert_eq!(lines(name, 40.0, 200.0), None, "its longest word is wider");
        assert_eq!(lines("မြန်မာဘာသာ", 40.0, 240.0), Some(2), "without a space");
    }
}
