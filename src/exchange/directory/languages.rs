//! Names of languages in German and English, as tables write them.
//!
//! Owns: from a word to the tag under which its language is looked for. Refuses: words that are the code of a language nobody
//! means: DGS is German Sign Language to people and a language of Burkina Faso to ISO 639-3.

use std::collections::BTreeMap;

use crate::{content::directory::language_tag, language::sure_names as names};

/// Names tables use, beside those a pack's template and the content know.
const NAMES: [(&str, &[&str]); 89] = [
    ("am", &["amharisch", "amharic"]),
    ("ar", &["arabisch", "arabic", "hocharabisch"]),
    ("arz", &["ägyptisch-arabisch", "egyptian arabic"]),
    ("az", &["aserbaidschanisch", "azeri", "azerbaijani"]),
    ("be", &["belarussisch", "weißrussisch", "belarusian"]),
    ("bg", &["bulgarisch", "bulgarian"]),
    ("bal", &["belutschisch", "baluchi", "balochi"]),
    ("bm", &["bambara"]),
    ("bn", &["bengalisch", "bengali", "bangla"]),
    ("bs", &["bosnisch", "bosnian"]),
    ("ce", &["tschetschenisch", "chechen"]),
    ("ckb", &["sorani", "zentralkurdisch", "central kurdish"]),
    ("cs", &["tschechisch", "czech"]),
    ("da", &["dänisch", "danish"]),
    ("de", &["deutsch", "german"]),
    ("el", &["griechisch", "neugriechisch", "greek", "modern greek"]),
    ("en", &["englisch", "english"]),
    ("es", &["spanisch", "spanish", "castilian"]),
    ("et", &["estnisch", "estonian"]),
    ("fa", &["persisch", "farsi", "persian", "iranian persian"]),
    ("ff", &["fula", "fulfulde", "pular", "fulah"]),
    ("fi", &["finnisch", "finnish"]),
    ("fr", &["französisch", "franzoesisch", "french"]),
    ("gsg", &["deutsche gebärdensprache", "german sign language"]),
    ("ha", &["hausa"]),
    ("haz", &["hazaragi"]),
    ("he", &["hebräisch", "iwrit", "hebrew"]),
    ("hi", &["hindi"]),
    ("hr", &["kroatisch", "croatian"]),
    ("hu", &["ungarisch", "hungarian"]),
    ("hy", &["armenisch", "armenian"]),
    ("id", &["indonesisch", "indonesian"]),
    ("ig", &["igbo"]),
    ("it", &["italienisch", "italian"]),
    ("ja", &["japanisch", "japanese"]),
    ("ka", &["georgisch", "georgian"]),
    ("kk", &["kasachisch", "kazakh"]),
    ("kmr", &["kurmandschi", "kurmanci", "kurmanji", "nordkurdisch", "northern kurdish"]),
    ("ko", &["koreanisch", "korean"]),
    ("ku", &["kurdisch", "kurdish"]),
    ("ky", &["kirgisisch", "kyrgyz", "kirghiz"]),
    ("ln", &["lingala"]),
    ("lt", &["litauisch", "lithuanian"]),
    ("lv", &["lettisch", "latvian"]),
    ("mk", &["mazedonisch", "macedonian"]),
    ("mn", &["mongolisch", "mongolian"]),
    ("mnk", &["mandinka", "mandingo"]),
    ("my", &["birmanisch", "burmesisch", "burmese"]),
    ("ne", &["nepalesisch", "nepali"]),
    ("nl", &["niederländisch", "holländisch", "dutch"]),
    ("no", &["norwegisch", "norwegian"]),
    ("om", &["oromo", "oromoo"]),
    ("pa", &["panjabi", "pandschabi", "punjabi"]),
    ("pl", &["polnisch", "polish"]),
    ("prs", &["dari", "afghanisches persisch"]),
    ("ps", &["paschtu", "paschto", "pashto", "pushto"]),
    ("pt", &["portugiesisch", "portuguese"]),
    ("ro", &["rumänisch", "rumaenisch", "moldauisch", "romanian", "moldovan"]),
    ("rom", &["romani", "romanes"]),
    ("ru", &["russisch", "russian"]),
    ("rw", &["kinyarwanda"]),
    ("sgn", &["gebärdensprache", "sign language"]),
    ("si", &["singhalesisch", "sinhala", "sinhalese"]),
    ("sk", &["slowakisch", "slovak"]),
    ("sl", &["slowenisch", "slovene", "slovenian"]),
    ("so", &["somali", "somalisch"]),
    ("sq", &["albanisch", "albanian"]),
    ("sr", &["serbisch", "serbian"]),
    ("sv", &["schwedisch", "swedish"]),
    ("sw", &["suaheli", "swahili", "kiswahili", "kisuaheli"]),
    ("syr", &["syrisch-aramäisch", "aramäisch", "aramaic", "syriac"]),
    ("ta", &["tamil", "tamilisch"]),
    ("tg", &["tadschikisch", "tajik"]),
    ("th", &["thailändisch", "thai"]),
    ("ti", &["tigrinya", "tigrinisch", "tigrigna"]),
    ("tig", &["tigre"]),
    ("tk", &["turkmenisch", "turkmen"]),
    ("tr", &["türkisch", "tuerkisch", "turkish"]),
    ("tw", &["twi"]),
    ("ug", &["uigurisch", "uyghur"]),
    ("uk", &["ukrainisch", "ukrainian"]),
    ("ur", &["urdu"]),
    ("uz", &["usbekisch", "uzbek"]),
    ("vi", &["vietnamesisch", "vietnamese"]),
    ("wo", &["wolof"]),
    ("yi", &["jiddisch", "yiddish"]),
    ("yo", &["yoruba"]),
    ("zh", &["chinesisch", "mandarin", "chinese"]),
    ("zza", &["zaza", "zazaki"]),
];

/// Languages by their names, in small letters.
#[derive(Debug, Clone)]
pub(super) struct Languages(BTreeMap<String, String>);

/// A language of a cell.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Spoken {
    /// The word is a language.
    Whole(String),
    /// A language with words beside it that say more.
    Part(String),
    /// Nobody knows it.
    Unknown,
}

impl Languages {
    /// Those whose names are known without any content.
    pub fn new() -> Self {
        let mut known = Self(BTreeMap::new());
        for (tag, endonym, german) in names() {
            known.add(endonym, tag);
            known.add(german, tag);
        }
        for (tag, names) in NAMES {
            names.iter().for_each(|name| known.add(name, tag));
        }
        known
    }

    /// Learns a name.
    pub fn add(&mut self, name: &str, tag: &str) {
        self.0.insert(name.to_lowercase(), tag.to_owned());
    }

    /// What a word says: `Dari`, `ara`, `Kurdisch (Sorani)`, `Englisch (nach Absprache)`.
    pub fn read(&self, word: &str) -> Spoken {
        if let Some(tag) = self.tag(word) {
            return Spoken::Whole(tag);
        }
        let Some((outer, inner)) = word.split_once('(') else { return Spoken::Unknown };
        let outer = self.tag(outer);
        let inner = self.tag(inner.trim().trim_end_matches(')'));
        match (outer, inner) {
            // The narrower of two names has the longer code: Sorani is Kurdish, Dari is Persian.
            (Some(outer), Some(inner)) if outer.len() != inner.len() => {
                Spoken::Whole(if outer.len() > inner.len() { outer } else { inner })
            }
            (Some(outer), _) => Spoken::Part(outer),
            (None, _) => Spoken::Unknown,
        }
    }

    fn tag(&self, word: &str) -> Option<String> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(tag) = self.0.get(&word.to_lowercase()) {
            return Some(tag.clone());
        }
        let tag = language_tag(&word)?.canonical();
        let language = tag.identifier().language.as_str();
        let known = language.len() == 2 || self.0.values().any(|known| known == language);
        known.then(|| tag.to_string())
    }
}

#[cfg(test)]
mod tests {
    //! What people and programs call a language is its tag; what nobody means is none.
    use super::*;

    #[test]
    fn names_and_codes_are_tags() {
        let languages = Languages::new();
        for (word, tag) in [
            ("Bosnisch", "bs"),
            ("Hungarian", "hu"),
            ("Tamil", "ta"),
            ("Ελληνικά", "el"),
            ("Kurdisch (Sorani)", "ckb"),
            ("Kurdisch (Kurmandschi)", "kmr"),
            ("Sorani (Kurdisch)", "ckb"),
            ("ara", "ar"),
            ("PRS", "prs"),
            ("pt-BR", "pt-BR"),
            ("Deutsche  Gebärdensprache", "gsg"),
            ("zh-hans", "zh-Hans"),
        ] {
            assert_eq!(languages.read(word), Spoken::Whole(tag.to_owned()), "{word}");
        }
        assert_eq!(languages.read("Englisch (nach Absprache)"), Spoken::Part("en".to_owned()));
        for word in ["DGS", "BKS", "alle", "Klingonisch", "nur", "(Dari)", "", "LBG"] {
            assert_eq!(languages.read(word), Spoken::Unknown, "{word}");
        }
    }
}
