//! Values that people type as arguments: how they are read, and what is said of one that can't be meant.

use jiff::civil::Date;

use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage},
    language::{self, DayError, LanguageTag, names_of, no_language, tags_called},
};

/// A value that can't be meant, as a finding: it is said in the language of messages.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", .0.message(MessageLanguage::English))]
pub(super) struct Unfit(pub(super) Diagnostic);

impl From<Diagnostic> for Unfit {
    fn from(finding: Diagnostic) -> Self {
        Self(finding)
    }
}

/// Where arguments stand: in no file.
fn typed() -> Location {
    Location::file("arguments")
}

/// Reads the tag of a language. A name is no tag, however well formed: whoever types one is shown the tag.
///
/// # Errors
/// Where the text names no language, with those that may be meant.
pub(super) fn tag(text: &str) -> Result<LanguageTag, Unfit> {
    let parsed = text.parse::<LanguageTag>();
    let meant = match &parsed {
        Ok(tag) => no_language(tag),
        Err(_) => Some(tags_called(text)),
    };
    match (parsed, meant) {
        (Ok(tag), None) => Ok(tag),
        (_, meant) => Err(unnamed(text, &meant.unwrap_or_default()).into()),
    }
}

/// A text that is the tag of no language; with the tags that are meant.
fn unnamed(text: &str, meant: &[LanguageTag]) -> Diagnostic {
    let place = Location::file("locales");
    let finding = match meant {
        [] => Diagnostic::error("new-no-language", place),
        meant => Diagnostic::error("new-no-language-called", place).with("meant", named(meant)),
    };
    finding.with("tag", text)
}

/// What is said of the name of a language where its tag is wanted; `None`: it is none.
#[cfg(feature = "kiosk")]
pub(super) fn name_of_language(text: &str) -> Option<Diagnostic> {
    let Unfit(finding) = tag(text).err()?;
    (!tags_called(text).is_empty()).then_some(finding)
}

/// Tags, each with the language's own name in brackets, so that people know it again.
pub(super) fn named(tags: &[LanguageTag]) -> String {
    let endonym = |tag: &LanguageTag| names_of(tag).map(|(own, _)| format!(" ({own})")).unwrap_or_default();
    tags.iter().map(|tag| format!("{tag}{}", endonym(tag))).collect::<Vec<_>>().join(", ")
}

/// Reads a day.
///
/// # Errors
/// Where it is not written as one, or in a year that can't be meant.
pub(super) fn day(text: &str) -> Result<Date, Unfit> {
    language::day(text).map_err(|error| match error {
        DayError::Form(text) => Diagnostic::error("argument-day", typed()).with("text", text).into(),
        DayError::Year(day) => Diagnostic::error("argument-year", typed()).with("text", day).into(),
    })
}

/// Reads the name of a script.
///
/// # Errors
/// Where it isn't four letters.
pub(super) fn script(text: &str) -> Result<String, Unfit> {
    let fits = text.len() == 4 && text.chars().all(|c| c.is_ascii_alphabetic());
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Diagnostic::error("argument-script", typed()).with("text", text).into())
    }
}

/// Reads the size of a picture.
///
/// # Errors
/// Where it is not written as one, or too small or too large.
#[cfg(feature = "kiosk")]
pub(super) fn size(text: &str) -> Result<(u32, u32), Unfit> {
    let parsed = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let drawn = |(width, height): &(u32, u32)| [width, height].iter().all(|side| (320..=7680).contains(*side));
    parsed.filter(drawn).ok_or_else(|| Diagnostic::error("argument-size", typed()).with("text", text).into())
}

/// Reads the size of text, in percent.
///
/// # Errors
/// Where there is no such size.
#[cfg(feature = "kiosk")]
pub(super) fn scale(text: &str) -> Result<crate::ui::text::TextScale, Unfit> {
    use crate::ui::text::TextScale;
    match text {
        "100" => Ok(TextScale::Normal),
        "125" => Ok(TextScale::Large),
        "150" => Ok(TextScale::Larger),
        _ => Err(Diagnostic::error("argument-scale", typed()).with("text", text).into()),
    }
}
