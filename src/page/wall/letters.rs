//! Letters and shapes of answers: each is told by colour, by shape and by a letter of the first language's script, as on
//! the cards that people hold up.

use crate::language::{LanguageTag, likely_script};

/// Signs of the shapes of answers A to D.
pub(super) const SHAPES: [&str; 4] = ["shape-triangle", "shape-square", "shape-circle", "shape-diamond"];

/// The letter of an answer, from 0, in the script of a language; Latin where the script has no customary ones.
pub(super) fn letter(tag: &LanguageTag, at: usize) -> char {
    let letters = match likely_script(tag).as_str() {
        "Arab" => ['أ', 'ب', 'ج', 'د'],
        "Cyrl" => ['А', 'Б', 'В', 'Г'],
        "Ethi" => ['ሀ', 'ለ', 'ሐ', 'መ'],
        "Grek" => ['Α', 'Β', 'Γ', 'Δ'],
        "Hebr" => ['א', 'ב', 'ג', 'ד'],
        "Geor" => ['ა', 'ბ', 'გ', 'დ'],
        "Armn" => ['Ա', 'Բ', 'Գ', 'Դ'],
        _ => ['A', 'B', 'C', 'D'],
    };
    letters.get(at).copied().unwrap_or('?')
}

#[cfg(test)]
mod tests {
    //! A card has a letter that people of its language know.
    use super::letter;

    #[test]
    fn letters_are_those_of_the_script() {
        for (tag, letters) in [("de", "ABCD"), ("ar", "أبجد"), ("prs", "أبجد"), ("ti", "ሀለሐመ"), ("uk", "АБВГ")]
        {
            let found: String = (0..4).map(|at| letter(&tag.parse().unwrap(), at)).collect();
            assert_eq!(found, letters, "{tag}");
        }
    }
}
