//! `language.ron`: what the language screen needs to know of a language before its words are loaded.

use std::{collections::BTreeMap, str::FromStr};

use icu_locale_core::Locale;
use serde::Deserialize;

use super::{
    Direction, LanguageTag, Review,
    day::year_fault,
    names::no_language,
    ron_text::{ron_errors, ron_options},
};
use crate::diagnostic::{Diagnostic, Location, Report, SourceText};

/// A language as its manifest describes it; every field has been checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: LanguageTag,
    /// The language's name in itself.
    pub endonym: String,
    /// The language's name in German.
    pub name: String,
    /// "Welcome", in the language.
    pub greeting: String,
    /// "Touch here", in the language.
    pub invitation: String,
    /// Base direction of its paragraphs.
    pub direction: Direction,
    /// Locale for digits and dates.
    pub locale: Locale,
    /// Tag whose plural rules hold.
    pub plural: LanguageTag,
    /// Font family of its script.
    pub face: String,
    /// Languages asked in this order where a sentence is missing.
    pub fallback: Vec<LanguageTag>,
    /// The synthetic voice, if there is one.
    pub voice: Option<Voice>,
    /// Who reviewed which part (`ui` or a module); what isn't named is a draft. What that is worth for the words of today,
    /// [`Catalogue::review`](super::Catalogue::review) says.
    pub review: BTreeMap<String, Review>,
}

/// A synthetic voice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Name of the espeak-ng voice, such as `fa`.
    pub name: String,
    /// Words a minute.
    pub rate: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Language")]
struct Raw {
    tag: String,
    endonym: String,
    name: String,
    greeting: String,
    invitation: String,
    direction: Direction,
    locale: String,
    plural: String,
    face: String,
    fallback: Vec<String>,
    voice: Option<Voice>,
    #[serde(default)]
    review: BTreeMap<String, Review>,
}

impl Raw {
    fn read(source: &SourceText) -> Result<Self, Vec<Diagnostic>> {
        let read = |text: &str| ron_options().from_str::<Self>(text);
        read(&source.text).map_err(|error| ron_errors(source, &error, &|text| read(text).err()))
    }
}

impl Language {
    /// The voice that speaks it, where that is another language's: `fa`, Persian, for Dari. Whoever knows the language
    /// hears a stranger.
    pub fn borrowed_voice(&self) -> Option<&str> {
        let name = &self.voice.as_ref()?.name;
        let spoken = name.split(['-', '_']).next().unwrap_or(name);
        (!self.tag.identifier().language.as_str().eq_ignore_ascii_case(spoken)).then_some(name)
    }

    /// Reads a manifest that lies in the folder named `folder`. `None`: the language can't be served.
    pub fn read(source: &SourceText, folder: &str) -> Report<Option<Self>> {
        let raw = match Raw::read(source) {
            Ok(raw) => raw,
            Err(findings) => return Report::new(None, findings),
        };
        let mut findings = Vec::new();
        // A value is looked for after its field's name: a tag stands in many places.
        let place = |field: &str, value: &str| {
            source.find(&format!("\"{value}\""), source.text.find(&format!("{field}:")).unwrap_or(0))
        };
        if raw.tag != folder {
            findings.push(
                Diagnostic::error("language-folder", place("tag", &raw.tag))
                    .with("tag", &raw.tag)
                    .with("folder", folder),
            );
        }
        let mut tag = |field: &str, text: &str| match LanguageTag::from_str(text) {
            Ok(tag) => Some(tag),
            Err(_) => {
                findings.push(Diagnostic::error("language-tag", place(field, text)).with("tag", text));
                None
            }
        };
        let own = tag("tag", &raw.tag);
        let plural = tag("plural", &raw.plural);
        let fallback: Vec<_> = raw.fallback.iter().filter_map(|text| tag("fallback", text)).collect();
        let locale = Locale::from_str(&raw.locale);
        let fault = own.as_ref().and_then(|tag| no_tag(tag, || place("tag", &raw.tag)));
        let wrong = || Diagnostic::error("language-locale", place("locale", &raw.locale)).with("locale", &raw.locale);
        // One that fits no language fits no locale either.
        findings.extend(fault.or_else(|| locale.is_err().then(wrong)));
        for (field, value) in [
            ("endonym", &raw.endonym),
            ("name", &raw.name),
            ("greeting", &raw.greeting),
            ("invitation", &raw.invitation),
        ] {
            if value.trim().is_empty() {
                findings.push(Diagnostic::error("language-empty", place(field, value)).with("field", field));
            }
        }
        let value = match (own, plural, locale, findings.is_empty()) {
            (Some(tag), Some(plural), Ok(locale), true) => Some(Self {
                tag,
                endonym: raw.endonym,
                name: raw.name,
                greeting: raw.greeting,
                invitation: raw.invitation,
                direction: raw.direction,
                locale,
                plural,
                face: raw.face,
                fallback,
                voice: raw.voice,
                review: signed(source, raw.review, &mut findings),
            }),
            _ => None,
        };
        Report::new(value, findings)
    }
}

/// The finding for a tag that names no language.
fn no_tag(tag: &LanguageTag, place: impl FnOnce() -> Location) -> Option<Diagnostic> {
    let meant = no_language(tag)?.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let finding = match meant.is_empty() {
        true => Diagnostic::error("language-tag-none", place()),
        false => Diagnostic::error("language-tag-called", place()).with("meant", meant),
    };
    Some(finding.with("tag", tag))
}

/// The signatures whose day can be meant; a part with another is a draft.
fn signed(
    source: &SourceText,
    mut review: BTreeMap<String, Review>,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Review> {
    let from = source.text.find("review:").unwrap_or(0);
    review.retain(|_, review| {
        let Review::Reviewed { on, .. } = review else { return true };
        let fault = year_fault(*on, || source.find(&format!("\"{on}\""), from));
        let meant = fault.is_none();
        findings.extend(fault);
        meant
    });
    review
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    //! A voice of another language is told from a language's own, whatever region it is of.
    use super::*;

    #[test]
    fn a_borrowed_voice_is_known() {
        for (tag, voice, borrowed) in [
            ("prs", "Some((name: \"fa\", rate: 150))", Some("fa")),
            ("kmr", "Some((name: \"ku\", rate: 150))", Some("ku")),
            ("en", "Some((name: \"en-gb\", rate: 150))", None),
            ("pt-BR", "Some((name: \"pt\", rate: 150))", None),
            ("so", "None", None),
        ] {
            let text = format!(
                "(tag: \"{tag}\", endonym: \"e\", name: \"n\", greeting: \"g\", invitation: \"i\", direction: Ltr, \
                 locale: \"de\", plural: \"de\", face: \"Noto Sans\", fallback: [], voice: {voice})"
            );
            let language = Language::read(&SourceText::new("language.ron", &text), tag).value.unwrap();
            assert_eq!(language.borrowed_voice(), borrowed, "{tag}");
        }
    }
}
