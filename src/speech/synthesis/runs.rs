//! Which voice says which part of a text.
//!
//! A voice reads foreign words in its own manner, so German words are given to the German voice: what
//! stands in round brackets, names of laws, and words in Latin letters inside another script. Telephone
//! numbers are spoken digit by digit, with a pause between groups, by the voice of the sentence.

use std::collections::BTreeMap;

use crate::{
    content::{FactValue, Facts},
    language::{FIRST_STRONG_ISOLATE, Language, LanguageTag, POP_DIRECTIONAL_ISOLATE, without_marks},
};

/// Whose voice speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VoiceRole {
    /// The language's own voice.
    Own,
    /// The German voice.
    German,
}

/// A stretch of text that one voice speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Whose voice.
    pub role: VoiceRole,
    /// What it is given: no direction marks, no brackets or quotes, punctuation every voice knows.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Phone,
    Law,
}

/// Splits the texts of one language.
#[derive(Debug)]
pub struct Splitter {
    is_german: bool,
    is_latin: bool,
    facts: BTreeMap<String, Kind>,
}

impl Splitter {
    /// For texts of `language` that name `facts`.
    pub fn new(language: &Language, facts: &Facts) -> Self {
        let kinds = facts.iter().filter_map(|fact| match fact.value {
            FactValue::Phone(_) => Some((fact.shown(), Kind::Phone)),
            FactValue::Law(_) => Some((fact.shown(), Kind::Law)),
            FactValue::Text(_) => None,
        });
        Self {
            is_german: language.tag == LanguageTag::german(),
            // The endonym is always there and written in the language's script.
            is_latin: language.endonym.chars().any(is_latin),
            facts: kinds.collect(),
        }
    }

    /// The runs of a text as Fluent formats it, with isolation marks around its variables.
    pub fn split(&self, text: &str) -> Vec<Run> {
        let mut parts = Parts::default();
        self.read(text, VoiceRole::Own, &mut parts);
        parts.finish()
    }

    fn german(&self) -> VoiceRole {
        if self.is_german { VoiceRole::Own } else { VoiceRole::German }
    }

    /// Takes variables and brackets apart; `role` speaks what is neither.
    fn read(&self, text: &str, role: VoiceRole, parts: &mut Parts) {
        let mut rest = text;
        while let Some(at) = rest.find([FIRST_STRONG_ISOLATE, '(']) {
            let (before, from) = rest.split_at(at);
            let (open, close) =
                if from.starts_with('(') { ('(', ')') } else { (FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE) };
            let from = &from[open.len_utf8()..];
            self.plain(before, role, parts);
            let Some(end) = closing(from, open, close) else {
                // Never closed: the mark alone is left out.
                rest = from;
                continue;
            };
            let inside = &from[..end];
            rest = &from[end + close.len_utf8()..];
            if open == '(' {
                parts.push(role, " ");
                self.read(inside, self.german(), parts);
                parts.push(role, " ");
            } else {
                self.variable(inside, role, parts);
            }
        }
        self.plain(rest, role, parts);
    }

    fn variable(&self, value: &str, role: VoiceRole, parts: &mut Parts) {
        match self.facts.get(value) {
            Some(Kind::Phone) => parts.push(VoiceRole::Own, &digit_by_digit(value)),
            Some(Kind::Law) => parts.push(self.german(), value),
            None => self.read(value, role, parts),
        }
    }

    fn plain(&self, text: &str, role: VoiceRole, parts: &mut Parts) {
        if self.is_latin || role == VoiceRole::German {
            return parts.push(role, text);
        }
        let mut rest = text;
        while let Some(at) = rest.find(is_latin) {
            let (before, from) = rest.split_at(at);
            let (words, after) = from.split_at(latin_words(from));
            parts.push(role, before);
            parts.push(VoiceRole::German, words);
            rest = after;
        }
        parts.push(role, rest);
    }
}

/// Byte offset of the mark that closes what was opened before `text`.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close && depth == 0 {
            return Some(at);
        } else if c == close {
            depth -= 1;
        }
    }
    None
}

/// A letter of the Latin script (Unicode blocks Basic Latin to Latin Extended-D).
fn is_latin(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}')
}

/// Bytes of the Latin words `text` begins with; what joins two of them belongs to them.
fn latin_words(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let combining = matches!(c, '\u{300}'..='\u{36f}');
        if is_latin(c) || ((combining || c.is_ascii_digit()) && at == end) {
            end = at + c.len_utf8();
        } else if !matches!(c, ' ' | '\u{a0}' | '-' | '\u{2011}' | '\'' | '’' | '&' | '0'..='9') {
            break;
        }
    }
    end
}

/// A telephone number as a voice needs it: each digit a word, a pause between groups. Groups of more
/// than four digits are broken into threes, as people do.
pub fn digit_by_digit(number: &str) -> String {
    let mut groups: Vec<String> = Vec::new();
    for group in number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()) {
        let mut left: Vec<char> = group.chars().collect();
        while !left.is_empty() {
            let size = if left.len() <= 4 { left.len() } else { 3 };
            let words: Vec<String> = left.drain(..size).map(String::from).collect();
            groups.push(words.join(" "));
        }
    }
    groups.join(", ")
}

/// Runs while they are collected.
#[derive(Debug, Default)]
struct Parts(Vec<Run>);

impl Parts {
    fn push(&mut self, role: VoiceRole, text: &str) {
        match self.0.last_mut() {
            Some(last) if last.role == role => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Run { role, text: text.to_owned() }),
        }
    }

    /// Cleans the runs. Punctuation stays with the words before it, a run without words goes, and one
    /// that isn't the last ends with a comma, so that the voice doesn't fall as at the end of a sentence.
    fn finish(self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for Run { role, text } in self.0 {
            let text = clean(&text);
            let words = text.find(char::is_alphanumeric).unwrap_or(text.len());
            let (before, text) = text.split_at(words);
            let Some(last) = runs.last_mut() else {
                if !text.is_empty() {
                    runs.push(Run { role, text: text.to_owned() });
                }
                continue;
            };
            last.text.push_str(before.trim());
            if text.is_empty() {
                continue;
            }
            if !last.text.ends_with(PAUSES) {
                last.text.push(',');
            }
            if last.role == role {
                last.text.push(' ');
                last.text.push_str(text);
            } else {
                runs.push(Run { role, text: text.to_owned() });
            }
        }
        runs
    }
}

/// Punctuation at which every voice pauses.
const PAUSES: [char; 6] = ['.', ',', ';', ':', '?', '!'];

/// Text with punctuation every voice knows, without marks no voice should say.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in without_marks(text).chars() {
        match c {
            // Ethiopic comma, semicolon, colon, preface colon, full stop, question mark, paragraph, word space.
            '፣' | '،' => cleaned.push(','),
            '፤' | '؛' => cleaned.push(';'),
            '፥' | '፦' => cleaned.push(':'),
            '።' | '፨' | '۔' => cleaned.push('.'),
            '፧' | '؟' => cleaned.push('?'),
            '፡' => cleaned.push(' '),
            '–' | '—' | '―' | '…' | '·' | '•' => {
                cleaned.truncate(cleaned.trim_end().len());
                cleaned.push(',');
            }
            '’' => cleaned.push('\''),
            '‑' => cleaned.push('-'),
            '„' | '“' | '”' | '"' | '‚' | '‘' | '«' | '»' | '‹' | '›' | '(' | ')' | '[' | ']' => {}
            '\u{ad}' | '\u{feff}' | '\u{200b}' | '\u{2060}' => {}
            other => cleaned.push(other),
        }
    }
    let mut words = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    for pause in PAUSES {
        words = words.replace(&format!(" {pause}"), &pause.to_string());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceText;

    const FACTS: &str = r#"[
        (id: "tel-doctor", value: Phone("116 117"), purpose: "p", source: "s", checked: "2026-01-01", expires: "2027-01-01"),
        (id: "law-dignity", value: Law("Grundgesetz, Artikel 1"), purpose: "p", source: "s", checked: "2026-01-01", expires: "2027-01-01"),
    ]"#;

    fn splitter(tag: &str, endonym: &str) -> Splitter {
        let manifest = format!(
            r#"(tag: "{tag}", endonym: "{endonym}", name: "n", greeting: "g", invitation: "i", direction: Ltr,
                locale: "{tag}", plural: "{tag}", face: "f", fallback: [], voice: None)"#
        );
        let language = Language::read(&SourceText::new("language.ron", &manifest), tag).value.unwrap();
        let facts = Facts::read(&SourceText::new("facts.ron", FACTS)).value;
        assert_eq!(facts.iter().count(), 2);
        Splitter::new(&language, &facts)
    }

    /// Runs as text: the German voice's stand in braces.
    fn split(splitter: &Splitter, text: &str) -> String {
        let show = |run: &Run| match run.role {
            VoiceRole::Own => run.text.clone(),
            VoiceRole::German => format!("{{{}}}", run.text),
        };
        splitter.split(text).iter().map(show).collect::<Vec<_>>().join(" | ")
    }

    /// German words in brackets go to the German voice, and the sentence goes on as if it had not stopped.
    #[test]
    fn brackets_are_german() {
        let ar = splitter("ar", "العربية");
        assert_eq!(
            split(&ar, "اطلب شهادة العلاج (Behandlungsschein) هنا."),
            "اطلب شهادة العلاج, | {Behandlungsschein,} | هنا."
        );
        assert_eq!(split(&ar, "شهادة العلاج (Behandlungsschein)؟"), "شهادة العلاج, | {Behandlungsschein?}");
        let en = splitter("en", "English");
        assert_eq!(split(&en, "A midwife (Hebamme), please."), "A midwife, | {Hebamme,} | please.");
        assert_eq!(split(&en, "The LAMSA network"), "The LAMSA network");
        assert_eq!(split(&en, "Never closed (Hebamme"), "Never closed Hebamme");
    }

    /// In German everything is the language's own.
    #[test]
    fn german_has_one_voice() {
        let de = splitter("de", "Deutsch");
        assert_eq!(
            split(&de, "Das Gesetz (GG): \u{2068}Grundgesetz, Artikel 1\u{2069}."),
            "Das Gesetz GG: Grundgesetz, Artikel 1."
        );
    }

    /// Latin letters inside another script are German; what joins two words stays with them.
    #[test]
    fn latin_words_in_another_script_are_german() {
        let fa = splitter("prs", "دری");
        assert_eq!(split(&fa, "LAMSA شبکه است."), "{LAMSA,} | شبکه است.");
        assert_eq!(split(&fa, "در Sachsen-Anhalt e. V. و WLAN 2"), "در, | {Sachsen-Anhalt e. V.} | و, | {WLAN,} | 2");
        assert_eq!(split(&fa, "شبکه LAMSA (Netzwerk) است"), "شبکه, | {LAMSA, Netzwerk,} | است");
    }

    /// A telephone number is spoken digit by digit in the language's voice, with a pause between groups.
    #[test]
    fn telephone_numbers_are_spoken_digit_by_digit() {
        let ti = splitter("ti", "ትግርኛ");
        assert_eq!(split(&ti, "ናብ \u{2068}116\u{a0}117\u{2069} ደውሉ።"), "ናብ 1 1 6, 1 1 7 ደውሉ.");
        assert_eq!(digit_by_digit("0361 730730"), "0 3 6 1, 7 3 0, 7 3 0");
        assert_eq!(digit_by_digit("0800 1110111"), "0 8 0 0, 1 1 1, 0 1 1 1");
    }

    /// Names of laws are German wherever they stand; a variable that is no fact is not.
    #[test]
    fn laws_are_german() {
        let ar = splitter("ar", "العربية");
        let law = "القانون: \u{2068}Grundgesetz, Artikel 1\u{2069}.";
        assert_eq!(split(&ar, law), "القانون: | {Grundgesetz, Artikel 1.}");
        let en = splitter("en", "English");
        assert_eq!(
            split(&en, "The law: \u{2068}Grundgesetz, Artikel 1\u{2069}."),
            "The law: | {Grundgesetz, Artikel 1.}"
        );
        assert_eq!(split(&en, "The \u{2068}house\u{2069}."), "The house.");
    }

    /// Marks no voice should see are gone; Ethiopic and Arabic punctuation pauses in every voice.
    #[test]
    fn marks_are_removed_and_punctuation_is_plain() {
        let ti = splitter("ti", "ትግርኛ");
        assert_eq!(split(&ti, "\u{200e}ሓደ፣ ክልተ። ሰለስተ፧"), "ሓደ, ክልተ. ሰለስተ?");
        let de = splitter("de", "Deutsch");
        assert_eq!(split(&de, "„Ja“ – sagen Sie\u{a0}…"), "Ja, sagen Sie,");
        assert_eq!(split(&de, " … "), "");
    }
}
