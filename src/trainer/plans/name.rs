//! From a title to the name of a plan's file.
//!
//! Owns: names that any file system takes. Refuses: looking which ones are there.

use unicode_normalization::UnicodeNormalization as _;

/// Longest name before its number, in bytes; a name has 40 at most.
const LONGEST: usize = 34;
/// What a title is called of which no letter can stand in a name: of another script.
const NAMELESS: &str = "plan";
/// Names that Windows gives to devices; sticks go into any machine.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a file for a plan of this title: small letters, digits and hyphens.
pub fn name_of(title: &str) -> String {
    let mut name = String::new();
    for c in title.to_lowercase().chars().flat_map(spelled) {
        match c {
            'a'..='z' | '0'..='9' => name.push(c),
            _ if name.is_empty() || name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    name.truncate(LONGEST);
    let name = name.trim_end_matches('-');
    let port = |start| name.strip_prefix(start).is_some_and(|rest: &str| rest.len() == 1);
    let device = DEVICES.contains(&name) || port("com") || port("lpt");
    match name {
        "" => NAMELESS.to_owned(),
        _ if device || !name.contains(|c: char| c.is_ascii_lowercase()) => format!("{NAMELESS}-{name}"),
        _ => name.to_owned(),
    }
}

/// The same name for the plan of this number; the first has none.
pub fn numbered(name: &str, number: u32) -> String {
    if number < 2 { name.to_owned() } else { format!("{name}-{number}") }
}

/// A small letter as German spells it in names of files, without its marks.
fn spelled(c: char) -> Vec<char> {
    let german = match c {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'ı' => "i",
        '\'' | '’' => "",
        _ => return c.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect(),
    };
    german.chars().collect()
}

#[cfg(test)]
mod tests {
    //! Any title gives a name that a plan may have.
    use proptest::prelude::*;

    use super::*;
    use crate::content::is_name;

    #[test]
    fn a_title_is_a_name() {
        for (title, name) in [
            ("Der erste Abend", "der-erste-abend"),
            ("Fünf Tage – zu 3 Stunden!", "fuenf-tage-zu-3-stunden"),
            ("  Größe & Maß  ", "groesse-mass"),
            ("La première soirée d’été", "la-premiere-soiree-dete"),
            ("İlk akşam ılık", "ilk-aksam-ilik"),
            ("المساء الأول", "plan"),
            ("Перший вечір 3", "plan-3"),
            ("CON", "plan-con"),
            ("com7", "plan-com7"),
            ("../../etc/passwd", "etc-passwd"),
            ("", "plan"),
        ] {
            assert_eq!(name_of(title), name, "{title}");
        }
        assert_eq!((numbered("abend", 1), numbered("abend", 12)), ("abend".to_owned(), "abend-12".to_owned()));
    }

    proptest! {
        #[test]
        fn any_title_gives_a_name(title in "\\PC{0,80}", number in 0..9999_u32) {
            prop_assert!(is_name(&numbered(&name_of(&title), number)), "{}", name_of(&title));
        }
    }
}
