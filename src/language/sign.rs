//! A review set in a `language.ron`, everything else kept byte for byte: comments, order, line ends.
//!
//! Refuses an edit after which anything else would read differently; the file is then as it was.

use std::{collections::BTreeMap, fmt, ops::Range};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

use super::{Language, Review, ron_text::ron_options};
use crate::diagnostic::SourceText;

/// Spaces before an entry, more than before what holds it.
const INDENT: &str = "    ";

/// The file can't be edited without changing something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file would read differently elsewhere")]
pub struct SignError;

/// Sets the reviews of parts in the manifest of a language, as it was read. Gives the whole file.
pub fn sign(source: &SourceText, language: &Language, reviews: &BTreeMap<String, Review>) -> Result<String, SignError> {
    let mut text = source.text.to_string();
    let mut expected = language.clone();
    for (part, review) in reviews {
        expected.review.insert(part.clone(), review.clone());
        let reads_well = |edited: &String| {
            let report = Language::read(&SourceText::new(&source.path, edited), &language.tag.to_string());
            report.value.as_ref() == Some(&expected)
        };
        text = edits(&text, part, review).into_iter().find(reads_well).ok_or(SignError)?;
    }
    Ok(text)
}

/// The field of the manifest; where it stands is seen from where its text lies in memory.
#[derive(Deserialize)]
#[serde(rename = "Language")]
struct Manifest<'a> {
    #[serde(borrow)]
    review: Option<&'a RawValue>,
}

/// Names and values of a map, as they are written.
struct Entries<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("reviews by part")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Any)
    }
}

/// Ways the edited file may look, the likely one first: whether a comma is missing is found out by reading it.
fn edits(text: &str, part: &str, review: &Review) -> Vec<String> {
    let Ok(Manifest { review: field }) = ron_options().from_str::<Manifest<'_>>(text) else { return Vec::new() };
    let value = written(review);
    let entry = format!("{}: {value}", quoted(part));
    let Some(field) = field else { return with_field(text, &entry) };
    let Ok(Entries(entries)) = ron_options().from_str::<Entries<'_>>(field.get_ron()) else { return Vec::new() };
    let is_part = |key: &RawValue| ron_options().from_str::<String>(key.get_ron()).is_ok_and(|key| key == part);
    // Of two with one name the last one counts.
    match entries.iter().rev().find(|(key, _)| is_part(key)) {
        Some((_, old)) => vec![spliced(text, vec![(place(text, old), value)])],
        None => with_entry(text, &place(text, field), &entries, &entry),
    }
}

/// The field, before the bracket that closes the manifest.
fn with_field(text: &str, entry: &str) -> Vec<String> {
    let Some(close) = text.rfind(')') else { return Vec::new() };
    let newline = newline(text);
    let last = text[..close].trim_end().len();
    let field = format!("{newline}{INDENT}review: {{{newline}{INDENT}{INDENT}{entry},{newline}{INDENT}}},{newline}");
    let edit = |comma: &str| spliced(text, vec![(last..last, comma.to_owned()), (last..close, field.clone())]);
    vec![edit(""), edit(",")]
}

/// An entry more, on a line of its own at the end of the map; the others come on lines of theirs too.
fn with_entry(text: &str, map: &Range<usize>, entries: &[(&RawValue, &RawValue)], entry: &str) -> Vec<String> {
    let newline = newline(text);
    let close = map.end.saturating_sub(1);
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let blank_before = |at: usize| text[..at].trim_end_matches([' ', '\t']).len();
    let outer = &text[line(map.start)..];
    let outer = &outer[..outer.len() - outer.trim_start_matches([' ', '\t']).len()];
    let keys: Vec<usize> = entries.iter().map(|(key, _)| place(text, key).start).collect();
    let inner = match keys.first() {
        Some(&key) if blank_before(key) == line(key) => text[line(key)..key].to_owned(),
        _ => format!("{outer}{INDENT}"),
    };
    let mut splices = Vec::new();
    if !text[map.clone()].contains('\n') {
        splices.extend(keys.iter().map(|&key| (blank_before(key)..key, format!("{newline}{inner}"))));
    }
    splices.push(match blank_before(close) == line(close) {
        true => (line(close)..line(close), format!("{inner}{entry},{newline}")),
        false => (blank_before(close)..close, format!("{newline}{inner}{entry},{newline}{outer}")),
    });
    let mut ways = vec![spliced(text, splices.clone())];
    if let Some((_, last)) = entries.last() {
        let end = place(text, last).end;
        splices.insert(0, (end..end, ",".to_owned()));
        ways.push(spliced(text, splices));
    }
    ways
}

/// Where a part of a text stands in it, without blanks and comments around.
fn place(text: &str, part: &RawValue) -> Range<usize> {
    let part = part.trim().get_ron();
    // The part borrows from the text, so its address says where it stands.
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

/// The text with these places written anew. Of two at one place the first given comes first.
fn spliced(text: &str, mut splices: Vec<(Range<usize>, String)>) -> String {
    splices.sort_by_key(|(place, _)| place.start);
    let (mut out, mut at) = (String::with_capacity(text.len() + 128), 0);
    for (place, new) in splices {
        out.push_str(text.get(at..place.start).unwrap_or_default());
        out.push_str(&new);
        at = place.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

fn written(review: &Review) -> String {
    match review {
        Review::Draft => "Draft".to_owned(),
        Review::Reviewed { by, on, words } => {
            let words = words.as_ref().map(|words| format!(", words: {}", quoted(&words.to_string())));
            format!("Reviewed(by: {}, on: \"{on}\"{})", quoted(by), words.unwrap_or_default())
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests;
