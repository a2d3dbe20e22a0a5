//! Which script a language is usually written in.

use super::tag::LanguageTag;

/// Languages whose script CLDR's likely subtags lack.
const SCRIPTS: [(&str, &str); 2] = [("prs", "Arab"), ("kmr", "Latn")];

/// The script (ISO 15924) a tag names, or else the one its language is usually written in; Latin, where nobody knows.
pub fn likely_script(tag: &LanguageTag) -> String {
    let identifier = tag.identifier();
    if let Some(script) = identifier.script {
        return script.to_string();
    }
    if let Some((_, script)) = SCRIPTS.iter().find(|(language, _)| *language == identifier.language.as_str()) {
        return (*script).to_owned();
    }
    let mut likely = identifier.clone();
    likely.maximize();
    likely.script.map_or_else(|| "Latn".to_owned(), |script| script.to_string())
}
