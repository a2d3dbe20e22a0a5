//! What is known of a language by its tag alone: its name in itself and in German, its script and direction.
//!
//! Where its names are not sure, a person fills them in.

use crate::language::{Direction, LanguageTag, likely_script, names_of};

/// Languages whose plural rules and locale another one lends.
const RELATIVES: [(&str, &str, &str); 3] =
    [("prs", "fa", "fa-AF-u-ca-gregory-nu-arabext"), ("kmr", "ku", "ku"), ("ckb", "ckb", "ckb")];

/// What is known of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its name in itself, where it is sure.
    pub endonym: Option<&'static str>,
    /// Its name in German, where it is sure.
    pub german: Option<&'static str>,
    /// Its script (ISO 15924).
    pub script: String,
    /// Direction of its script.
    pub direction: Direction,
    /// Family of a font that has the script.
    pub face: String,
    /// Whether that font comes with the program.
    pub shipped: bool,
    /// Tag whose plural rules hold.
    pub plural: String,
    /// Locale of its digits and dates.
    pub locale: String,
    /// Computers' voices that may speak it, the best first, by the names espeak-ng has for languages.
    pub voices: Vec<String>,
}

/// What is known of a tag; `script` says otherwise than is likely.
pub fn known(tag: &LanguageTag, script: Option<&str>) -> Known {
    let name = tag.to_string();
    let language = tag.identifier().language.to_string();
    let script = script.map_or_else(|| likely_script(tag), capitalised);
    let names = names_of(tag);
    let relative = RELATIVES.iter().find(|(known, ..)| *known == language);
    let (face, shipped) = face(&script);
    let plural = relative.map_or_else(|| language.clone(), |(_, plural, _)| (*plural).to_owned());
    let mut voices = vec![name.to_lowercase(), language.clone(), plural.clone()];
    voices.dedup();
    Known {
        endonym: names.map(|(endonym, _)| endonym),
        german: names.map(|(_, german)| german),
        direction: Direction::usual(tag, Some(&script)),
        face: face.to_owned(),
        shipped,
        script,
        plural,
        voices,
        locale: relative.map_or(name, |(.., locale)| (*locale).to_owned()),
    }
}

/// `arab` as ISO 15924 writes it.
fn capitalised(script: &str) -> String {
    let mut letters = script.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
}

/// A family of Noto that has the script, and whether it is shipped.
fn face(script: &str) -> (&'static str, bool) {
    match script {
        "Latn" | "Cyrl" | "Grek" => ("Noto Sans", true),
        "Arab" => ("Noto Sans Arabic", true),
        "Ethi" => ("Noto Sans Ethiopic", true),
        "Armn" => ("Noto Sans Armenian", false),
        "Beng" => ("Noto Sans Bengali", false),
        "Deva" => ("Noto Sans Devanagari", false),
        "Geor" => ("Noto Sans Georgian", false),
        "Guru" => ("Noto Sans Gurmukhi", false),
        "Hebr" => ("Noto Sans Hebrew", false),
        "Khmr" => ("Noto Sans Khmer", false),
        "Mymr" => ("Noto Sans Myanmar", false),
        "Nkoo" => ("Noto Sans NKo", false),
        "Sinh" => ("Noto Sans Sinhala", false),
        "Taml" => ("Noto Sans Tamil", false),
        "Thai" => ("Noto Sans Thai", false),
        "Hans" => ("Noto Sans SC", false),
        "Hant" => ("Noto Sans TC", false),
        _ => ("Noto Sans", false),
    }
}

#[cfg(test)]
mod tests {
    //! Each tag gets the script its readers use.
    use super::*;

    fn likely(tag: &str) -> (String, Direction, String) {
        let known = known(&tag.parse().unwrap(), None);
        (known.script, known.direction, known.face)
    }

    #[test]
    fn scripts_and_directions() {
        let latin = ("Latn".to_owned(), Direction::Ltr, "Noto Sans".to_owned());
        for tag in ["so", "kmr", "ku", "vi", "om", "uz", "sq", "bm", "sr-Latn", "xyz"] {
            assert_eq!(likely(tag), latin, "{tag}");
        }
        let arabic = ("Arab".to_owned(), Direction::Rtl, "Noto Sans Arabic".to_owned());
        for tag in ["ps", "ckb", "prs", "ur", "fa", "ar", "ug"] {
            assert_eq!(likely(tag), arabic, "{tag}");
        }
        let of = |script: &str, face: &str| (script.to_owned(), Direction::Ltr, face.to_owned());
        assert_eq!(likely("sr"), of("Cyrl", "Noto Sans"));
        assert_eq!(likely("am"), of("Ethi", "Noto Sans Ethiopic"));
        assert_eq!(likely("ka"), of("Geor", "Noto Sans Georgian"));
        assert_eq!(likely("he").1, Direction::Rtl);
    }

    #[test]
    fn a_person_knows_better() {
        let known = known(&"pa".parse().unwrap(), Some("ARAB"));
        assert_eq!((known.script.as_str(), known.direction), ("Arab", Direction::Rtl));
        assert!(known.shipped);
    }

    #[test]
    fn a_relative_lends_plural_rules() {
        let known = known(&"kmr".parse().unwrap(), None);
        assert_eq!((known.plural.as_str(), known.german), ("ku", Some("Kurdisch (Kurmandschi)")));
    }
}
