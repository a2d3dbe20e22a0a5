//! What is known of a language by its tag alone: its name in itself and in German, its script and direction.
//!
//! Names stand here only where they are sure; for other tags a person fills them in.

use crate::language::{Direction, LanguageTag, likely_script};

/// Tag, the language's name in itself, its name in German.
const NAMES: [(&str, &str, &str); 61] = [
    ("am", "አማርኛ", "Amharisch"),
    ("ar", "العربية", "Arabisch"),
    ("az", "Azərbaycanca", "Aserbaidschanisch"),
    ("be", "Беларуская", "Belarussisch"),
    ("bg", "Български", "Bulgarisch"),
    ("bm", "Bamanankan", "Bambara"),
    ("bn", "বাংলা", "Bengalisch"),
    ("bs", "Bosanski", "Bosnisch"),
    ("ce", "Нохчийн", "Tschetschenisch"),
    ("ckb", "کوردیی ناوەندی", "Kurdisch (Sorani)"),
    ("cs", "Čeština", "Tschechisch"),
    ("el", "Ελληνικά", "Griechisch"),
    ("es", "Español", "Spanisch"),
    ("fa", "فارسی", "Persisch"),
    ("ha", "Hausa", "Hausa"),
    ("he", "עברית", "Hebräisch"),
    ("hi", "हिन्दी", "Hindi"),
    ("hr", "Hrvatski", "Kroatisch"),
    ("hu", "Magyar", "Ungarisch"),
    ("hy", "Հայերեն", "Armenisch"),
    ("ig", "Igbo", "Igbo"),
    ("it", "Italiano", "Italienisch"),
    ("ka", "ქართული", "Georgisch"),
    ("kk", "Қазақша", "Kasachisch"),
    ("kmr", "Kurmancî", "Kurdisch (Kurmandschi)"),
    ("ku", "Kurdî", "Kurdisch"),
    ("ky", "Кыргызча", "Kirgisisch"),
    ("ln", "Lingála", "Lingala"),
    ("lt", "Lietuvių", "Litauisch"),
    ("lv", "Latviešu", "Lettisch"),
    ("mk", "Македонски", "Mazedonisch"),
    ("mn", "Монгол", "Mongolisch"),
    ("my", "မြန်မာ", "Birmanisch"),
    ("ne", "नेपाली", "Nepalesisch"),
    ("om", "Afaan Oromoo", "Oromo"),
    ("pa", "ਪੰਜਾਬੀ", "Panjabi"),
    ("pl", "Polski", "Polnisch"),
    ("prs", "دری", "Dari"),
    ("ps", "پښتو", "Paschtu"),
    ("pt", "Português", "Portugiesisch"),
    ("ro", "Română", "Rumänisch"),
    ("ru", "Русский", "Russisch"),
    ("rw", "Ikinyarwanda", "Kinyarwanda"),
    ("si", "සිංහල", "Singhalesisch"),
    ("sk", "Slovenčina", "Slowakisch"),
    ("so", "Soomaali", "Somali"),
    ("sq", "Shqip", "Albanisch"),
    ("sr", "Српски", "Serbisch"),
    ("sw", "Kiswahili", "Suaheli"),
    ("ta", "தமிழ்", "Tamil"),
    ("tg", "Тоҷикӣ", "Tadschikisch"),
    ("th", "ไทย", "Thailändisch"),
    ("ti", "ትግርኛ", "Tigrinya"),
    ("tr", "Türkçe", "Türkisch"),
    ("uk", "Українська", "Ukrainisch"),
    ("ur", "اردو", "Urdu"),
    ("uz", "Oʻzbekcha", "Usbekisch"),
    ("vi", "Tiếng Việt", "Vietnamesisch"),
    ("wo", "Wolof", "Wolof"),
    ("yo", "Yorùbá", "Yoruba"),
    ("zh", "中文", "Chinesisch"),
];

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
}

/// The languages whose names are sure: tag, the name in itself, the name in German.
pub fn names() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    NAMES.into_iter()
}

/// What is known of a tag; `script` says otherwise than is likely.
pub fn known(tag: &LanguageTag, script: Option<&str>) -> Known {
    let name = tag.to_string();
    let language = tag.identifier().language.to_string();
    let script = script.map_or_else(|| likely_script(tag), capitalised);
    let names = NAMES.iter().find(|(known, ..)| *known == name);
    let relative = RELATIVES.iter().find(|(known, ..)| *known == language);
    let (face, shipped) = face(&script);
    Known {
        endonym: names.map(|(_, endonym, _)| *endonym),
        german: names.map(|(.., german)| *german),
        direction: Direction::usual(tag, Some(&script)),
        face: face.to_owned(),
        shipped,
        script,
        plural: relative.map_or_else(|| language.clone(), |(_, plural, _)| (*plural).to_owned()),
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

    /// A manifest with these names has to be readable, and the table has each tag once.
    #[test]
    fn names_are_whole() {
        for pair in NAMES.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} is out of order", pair[1].0);
        }
        for (tag, endonym, german) in NAMES {
            assert!(tag.parse::<LanguageTag>().is_ok() && !endonym.contains('"') && !german.is_empty());
        }
    }
}
