//! `locales/glossary.ron`: fixed terms, how German says them, and how each language is to say them.
//!
//! Owns: reading it, and finding a form in a text. Refuses: guessing forms. Whoever writes the glossary lists every
//! form a language bends a word into; what is not listed is not found.
//!
//! A form is found as a whole word. Case, vowel marks, tatweel and invisible marks make no difference, and where the
//! script changes a word ends (`BAMF'ta`, `الBAMF`). In Arabic script the short words that are written together with
//! the next one (و، ف، ب، ل، ك، ال) may stand before it.

use std::collections::BTreeMap;

use ron::value::RawValue;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    diagnostic::{Diagnostic, Report, SourceText},
    language::{LanguageTag, ron_errors, ron_options, ron_part, without_marks},
};

/// Where it lies.
pub const GLOSSARY: &str = "locales/glossary.ron";

/// Short words of Arabic script that are written together with what follows.
const CLITICS: [&str; 24] = [
    "و", "ف", "ب", "ل", "ک", "ال", "وال", "فال", "بال", "کال", "لل", "ولل", "فلل", "وب", "ول", "وک", "فب", "فل",
    "وبال", "وکال", "فبال", "س", "ه", "هال",
];

/// A word or some words, in one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// As it was written.
    pub text: String,
    /// As it is compared.
    plain: Vec<char>,
}

impl Form {
    fn new(text: String) -> Self {
        Self { plain: plain(&text), text }
    }

    /// Whether a text has it.
    pub fn is_in(&self, text: &Plain) -> bool {
        let Plain(text) = text;
        let (length, last) = (self.plain.len(), self.plain.last());
        (0..text.len()).any(|at| {
            last.is_some()
                && text.get(at..at + length) == Some(&self.plain)
                && ends(last, text.get(at + length))
                && begins(text, at)
        })
    }
}

/// A text as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain(Vec<char>);

impl Plain {
    /// Prepares a text.
    pub fn new(text: &str) -> Self {
        Self(plain(text))
    }
}

/// A form that must not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The form.
    pub form: Form,
    /// Why not.
    pub reason: String,
}

/// How one language says a term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendering {
    /// One of these stands in the translation.
    pub wanted: Vec<Form>,
    /// None of these does.
    pub forbidden: Vec<Forbidden>,
    /// Texts that rightly do without (`module/page.s1`).
    pub without: Vec<String>,
}

/// A fixed term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The German word, as it stands in a dictionary.
    pub term: String,
    /// Every form in which German texts have it.
    pub forms: Vec<Form>,
    /// What it means, in German, for translators.
    pub explanation: String,
    /// How other languages say it.
    pub translations: BTreeMap<LanguageTag, Rendering>,
}

/// The fixed terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Term")]
struct RawTerm {
    term: String,
    forms: Vec<String>,
    explanation: String,
    translations: BTreeMap<String, RawRendering>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Translation")]
struct RawRendering {
    wanted: Vec<String>,
    #[serde(default)]
    forbidden: Vec<RawForbidden>,
    #[serde(default)]
    without: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Forbidden")]
struct RawForbidden {
    form: String,
    reason: String,
}

impl Glossary {
    /// Reads the file. A term with an error is left out, the others are kept.
    pub fn read(source: &SourceText) -> Report<Self> {
        let mut findings = Vec::new();
        let parts: Vec<&RawValue> = match ron_options().from_str(&source.text) {
            Ok(parts) => parts,
            Err(error) => {
                return Report::new(
                    Self::default(),
                    ron_errors(source, &error, &|text| ron_options().from_str::<Vec<&RawValue>>(text).err()),
                );
            }
        };
        let mut terms: Vec<Term> = Vec::new();
        for part in parts {
            match ron_part(source, part) {
                Ok((offset, raw)) => terms.extend(lower(raw, offset, source, &terms, &mut findings)),
                Err(finding) => findings.push(finding),
            }
        }
        Report::new(Self { terms }, findings)
    }
}

fn lower(
    raw: RawTerm,
    offset: usize,
    source: &SourceText,
    known: &[Term],
    findings: &mut Vec<Diagnostic>,
) -> Option<Term> {
    let RawTerm { term, forms, explanation, translations } = raw;
    if known.iter().any(|known| known.term == term) {
        findings.push(Diagnostic::warning("glossary-twice", source.place(offset)).with("term", term));
        return None;
    }
    let mut empty = Vec::new();
    let mut filled = |field: &str, forms: Vec<String>| -> Vec<Form> {
        let all = forms.len();
        let forms: Vec<Form> = forms.into_iter().map(Form::new).filter(|form| !form.plain.is_empty()).collect();
        if forms.len() < all || forms.is_empty() {
            empty.push(field.to_owned());
        }
        forms
    };
    let forms = filled("forms", forms);
    let mut lowered = BTreeMap::new();
    for (name, raw) in translations {
        let Ok(tag) = name.parse::<LanguageTag>() else {
            let place = source.find(&format!("\"{name}\""), offset);
            findings.push(Diagnostic::error("language-tag", place).with("tag", name));
            continue;
        };
        let wanted = filled(&name, raw.wanted);
        let forbidden =
            raw.forbidden.into_iter().map(|raw| Forbidden { form: Form::new(raw.form), reason: raw.reason });
        let forbidden = forbidden.filter(|forbidden| !forbidden.form.plain.is_empty()).collect();
        lowered.insert(tag, Rendering { wanted, forbidden, without: raw.without });
    }
    for field in empty {
        let finding = Diagnostic::warning("glossary-empty", source.place(offset)).with("term", &term);
        findings.push(finding.with("field", field));
    }
    Some(Term { term, forms, explanation, translations: lowered })
}

/// Letters as they are compared.
fn plain(text: &str) -> Vec<char> {
    let letters = without_marks(text).nfc().collect::<String>().to_lowercase();
    let mut plain: Vec<char> = Vec::with_capacity(letters.len());
    for c in letters.chars() {
        let c = match c {
            // Vowel marks and tatweel of Arabic script; the dot that a small Turkish İ keeps; a soft hyphen.
            '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{640}' | '\u{307}' | '\u{ad}' => continue,
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            '’' | '‘' | 'ʼ' => '\'',
            // A joiner parts what is one word in Persian: written with a space by some, with none by others.
            '\u{200c}' => ' ',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c != ' ' || plain.last().is_some_and(|last| *last != ' ') {
            plain.push(c);
        }
    }
    while plain.last() == Some(&' ') {
        plain.pop();
    }
    plain
}

#[derive(PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
    /// Between words.
    None,
}

fn script(c: char) -> Script {
    match c {
        c if !c.is_alphanumeric() => Script::None,
        '\u{370}'..='\u{3ff}' => Script::Other,
        ..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
            Script::Arabic
        }
        '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' | '\u{ab00}'..='\u{ab2f}' => Script::Ethiopic,
        _ => Script::Other,
    }
}

/// Whether a word ends between two letters.
fn ends(last: Option<&char>, next: Option<&char>) -> bool {
    match (last, next) {
        (Some(last), Some(next)) => script(*next) == Script::None || script(*next) != script(*last),
        _ => true,
    }
}

/// Whether a word begins here, or only short words stand before it that are written together with it.
fn begins(text: &[char], at: usize) -> bool {
    let Some(first) = text.get(at) else { return false };
    let own = script(*first);
    let before: String = {
        let back = text.get(..at).unwrap_or_default().iter().rev();
        let mut word: Vec<char> = back.take_while(|c| script(**c) == own && own != Script::None).copied().collect();
        word.reverse();
        word.into_iter().collect()
    };
    before.is_empty() || (own == Script::Arabic && CLITICS.contains(&before.as_str()))
}

#[cfg(test)]
mod tests {
    //! A form is found where a reader sees the word, and nowhere else.
    use super::*;

    fn found(form: &str, text: &str) -> bool {
        Form::new(form.to_owned()).is_in(&Plain::new(text))
    }

    #[test]
    fn whole_words_are_found() {
        assert!(found("Asyl", "Auch über Asyl gibt es Gerüchte."));
        assert!(!found("Asyl", "Im Asylverfahren"));
        assert!(found("iltica süreci", "İltica\u{a0}süreci için"));
        assert!(!found("iltica", "ilticacı"));
        assert!(found("asile", "la procédure d’asile."));
        assert!(found("обов'язок", "Обов’язок ходити"));
        assert!(!found("притулок", "притулокм"));
        assert!(found("ዑቕባ", "መስርሕ ሕቶ ዑቕባ፡"));
        assert!(!found("ዑቕባ", "ዑቕባኹም"));
        assert!(found("BAMF", "በBAMF (BAMF)"), "another script begins");
        assert!(found("BAMF", "BAMF'ta"));
    }

    #[test]
    fn arabic_script_has_words_written_together() {
        for text in ["استشارة", "الاستشارة", "وبالاستشارة؟", "والاِسْتِشَارَة", "الاستشـــارة"]
        {
            assert!(found("استشارة", text), "{text}");
        }
        assert!(!found("استشارة", "مستشارة"));
        assert!(!found("استشارة", "استشارتي"));
        assert!(found("لجوء", "للجوء"));
        assert!(found("ورقه تداوی", "ورقه تداوي"));
        assert!(found("پناهنده گی", "پناهنده\u{200c}گی"));
        assert!(found("LAMSA", "وLAMSA"));
    }

    #[test]
    fn the_empty_form_is_nowhere() {
        assert!(!found("", "Wort"));
        assert!(!found("Wort", ""));
    }
}
