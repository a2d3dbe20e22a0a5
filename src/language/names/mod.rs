//! Languages by the names people call them, and whether a tag is that of a language at all.
//!
//! Owns: names in the languages themselves and in German, where they are sure, and what else people call them. English names
//! and codes are those of ISO 639. A tag is well formed long before it is right: `arabic` is well formed, and no language.

mod table;

use isolang::Language as Iso;

use self::table::{NAMES, OTHERS, SEVERAL};
use super::LanguageTag;

/// A language's name in itself and in German, where they are sure.
pub fn names_of(tag: &LanguageTag) -> Option<(&'static str, &'static str)> {
    let tag = tag.to_string();
    NAMES.iter().find(|(known, ..)| *known == tag).map(|(_, endonym, german)| (*endonym, *german))
}

/// All names that are known, each with the tag of the one language it means: `ku` where nobody says which Kurdish.
pub fn known_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sure = NAMES.into_iter().flat_map(|(tag, endonym, german)| [(endonym, tag), (german, tag)]);
    let others = OTHERS.into_iter().flat_map(|(tag, names)| names.iter().map(move |name| (*name, tag)));
    sure.chain(others)
}

/// Languages nobody writes, and what nobody writes as one: there are two that people mean by it.
const UNWRITTEN: [(&str, &[&str]); 3] = [("gsg", &[]), ("ku", &["kmr", "ckb"]), ("sgn", &[])];

/// Languages a name may mean, whoever calls them so: themselves, in German or in English; a code of ISO 639 too. None:
/// nobody knows such a language.
pub fn tags_called(name: &str) -> Vec<LanguageTag> {
    let name = name.trim().to_lowercase();
    let known = |fits: &dyn Fn(&str) -> bool| -> Vec<&'static str> {
        NAMES.iter().filter(|(_, endonym, german)| fits(endonym) || fits(german)).map(|(tag, ..)| *tag).collect()
    };
    let whole = |other: &str| other.to_lowercase() == name;
    let bare = |other: &str| bare(other).to_lowercase() == name;
    let others = || {
        let several = SEVERAL.iter().filter(|(other, _)| *other == name).flat_map(|(_, tags)| *tags).copied();
        let one = OTHERS.iter().filter(|(_, others)| others.contains(&name.as_str())).map(|(tag, _)| *tag);
        several.chain(one).collect()
    };
    let tries: [&dyn Fn() -> Vec<&'static str>; 4] = [
        &others,
        // Of “Kurdisch” there are two that people write, and none that is meant.
        &|| Some(known(&bare)).filter(|tags| tags.len() > 1).unwrap_or_else(|| known(&whole)),
        &|| known(&bare),
        &|| of_iso(&name),
    ];
    let found = tries.iter().map(|one| one()).find(|tags| !tags.is_empty()).unwrap_or_default();
    let written = |tag: &'static str| match UNWRITTEN.iter().find(|(unwritten, _)| *unwritten == tag) {
        Some((_, meant)) => meant.to_vec(),
        None => vec![tag],
    };
    let found = found.into_iter().flat_map(written);
    let mut tags: Vec<LanguageTag> = Vec::new();
    for tag in found.filter_map(|tag| tag.parse().ok()) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// A name without what stands in brackets behind it.
fn bare(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(bare, _)| bare)
}

/// Languages of ISO 639 with this name or code. Of several those that have two letters, which are the larger ones.
fn of_iso(name: &str) -> Vec<&'static str> {
    let code = Iso::from_639_1(name).or_else(|| Iso::from_639_3(name)).into_iter();
    let named = isolang::languages().filter(|language| {
        bare(language.to_name()).to_lowercase() == *name
            || language.to_autonym().is_some_and(|own| own.to_lowercase() == *name)
    });
    let found: Vec<Iso> = code.chain(named).filter(|language| !is_special(*language)).collect();
    let short: Vec<&str> = found.iter().filter_map(Iso::to_639_1).collect();
    if short.is_empty() { found.iter().map(Iso::to_639_3).collect() } else { short }
}

/// Codes that say that there is no language.
fn is_special(language: Iso) -> bool {
    ["mis", "mul", "und", "zxx"].contains(&language.to_639_3())
}

/// What is wrong with a well-formed tag: that it names no language, or by a longer code than BCP 47 has for it. The tags
/// that may be meant; `None`: nothing is wrong.
pub fn no_language(tag: &LanguageTag) -> Option<Vec<LanguageTag>> {
    let code = tag.identifier().language;
    let code = code.as_str();
    // Kept for private use; languages of signs have one tag together beside their own.
    if (("qaa"..="qtz").contains(&code) && code.len() == 3) || code == "sgn" {
        return None;
    }
    match Iso::from_639_1(code).or_else(|| Iso::from_639_3(code)).filter(|language| !is_special(*language)) {
        Some(language) if code.len() == 2 || language.to_639_1().is_none() => None,
        _ => Some(tags_called(&tag.to_string())),
    }
}

#[cfg(test)]
mod tests {
    //! Whoever writes a language's name means the language.
    use super::*;

    fn called(name: &str) -> String {
        tags_called(name).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_are_understood_in_any_language() {
        for (name, tags) in [
            ("Somali", "so"),
            ("somalisch", "so"),
            ("Soomaali", "so"),
            ("arabic", "ar"),
            ("Arabisch", "ar"),
            ("العربية", "ar"),
            ("ትግርኛ", "ti"),
            ("Українська", "uk"),
            ("kurdisch", "ckb kmr"),
            ("Kurdish", "kmr ckb"),
            ("Kurdisch (Sorani)", "ckb"),
            ("Kurmancî", "kmr"),
            ("Farsi", "fa"),
            ("Dari", "prs"),
            ("Pashto", "ps"),
            ("Garhwali", "gbm"),
            ("tigrinya", "ti"),
            ("swahili", "sw"),
            ("ara", "ar"),
            ("som", "so"),
            ("Hocharabisch", "ar"),
            ("Belutschisch", "bal"),
            ("Deutsche Gebärdensprache", ""),
            ("Serbokroatisch", "bs hr sr"),
            ("Klingonisch", ""),
            ("", ""),
        ] {
            assert_eq!(called(name), tags, "{name}");
        }
    }

    #[test]
    fn a_tag_that_is_well_formed_may_be_no_language() {
        for (tag, meant) in [("somali", "so"), ("arabic", "ar"), ("kurdisch", "ckb kmr"), ("som", "so"), ("xyz", "")] {
            let found = no_language(&tag.parse().unwrap())
                .map(|tags| tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
            assert_eq!(found.as_deref(), Some(meant), "{tag}");
        }
        for tag in ["so", "kmr", "ckb", "prs", "pt-BR", "zh-Hant", "sr-Latn", "ku", "rom", "qab", "de"] {
            assert_eq!(no_language(&tag.parse().unwrap()), None, "{tag}");
        }
        assert!(no_language(&"und".parse().unwrap()).is_some());
    }

    /// A manifest with these names has to be readable, and the table has each tag once.
    #[test]
    fn names_are_whole() {
        for pair in NAMES.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} is out of order", pair[1].0);
        }
        for (tag, endonym, german) in NAMES {
            assert_eq!(no_language(&tag.parse().unwrap()), None, "{tag}");
            assert!(!endonym.contains('"') && !german.is_empty());
        }
        for (tag, names) in OTHERS {
            assert_eq!(no_language(&tag.parse().unwrap()), None, "{tag}");
            assert!(names.iter().all(|name| *name == name.to_lowercase()), "{names:?}");
        }
        let mut one = std::collections::BTreeMap::new();
        for (name, tag) in known_names() {
            assert_eq!(*one.entry(name.to_lowercase()).or_insert(tag), tag, "{name} means two languages");
        }
    }
}
