//! XLIFF 2.1 (OASIS standard, 2018): a file a module, a unit a text. Written for any tool, read as tools leave it behind.
//!
//! Variables are `<ph>` with their source in `<originalData>`. The length limit is a size restriction in code points.
//! Context stands in notes by category: `module`, `page`, `kind`, `picture`, `limit`, `note`, `version`.

mod tree;
mod units;

use std::{collections::BTreeMap, fmt::Write as _};

use quick_xml::escape::escape;

pub(super) use units::read;

use super::{Document, Segment, Standing, version};
use crate::language::{
    LanguageTag,
    fluent::pattern::{Span, pieces},
};

/// The namespace of XLIFF 2.0 and 2.1.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

/// The file.
pub(super) fn write(document: &Document) -> String {
    let mut out = String::new();
    // Writing into a String can't fail.
    let _ = write_to(document, &mut out);
    out
}

fn write_to(document: &Document, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    let tag = &document.tag;
    writeln!(out, "<xliff xmlns=\"{CORE}\" xmlns:slr=\"{SIZES}\" version=\"2.1\" srcLang=\"de\" trgLang=\"{tag}\">")?;
    let mut files: Vec<(String, Vec<&Segment>)> = Vec::new();
    for segment in &document.segments {
        let name = segment.id.catalogue.to_string();
        match files.iter_mut().find(|(other, _)| *other == name) {
            Some((_, segments)) => segments.push(segment),
            None => files.push((name, vec![segment])),
        }
    }
    for (name, segments) in files {
        writeln!(out, "  <file id=\"{}\">", escape(&name))?;
        writeln!(out, "    <slr:profiles generalProfile=\"xliff:codepoints\"/>")?;
        for segment in segments {
            unit(segment, &document.tag, out)?;
        }
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</xliff>")
}

fn unit(segment: &Segment, tag: &LanguageTag, out: &mut String) -> std::fmt::Result {
    let id = segment.id.to_string();
    let own = id.split_once('/').map_or(id.as_str(), |(_, own)| own);
    let (own, whole) = (escape(own), escape(&id));
    writeln!(out, "    <unit id=\"{own}\" name=\"{whole}\" slr:sizeRestriction=\"{}\">", segment.limit)?;
    writeln!(out, "      <notes>")?;
    let notes = [
        ("module", segment.module.clone()),
        ("page", segment.page.clone()),
        ("kind", segment.kind.name()),
        ("picture", segment.picture.clone().unwrap_or_default()),
        ("limit", segment.limit.to_string()),
        ("note", segment.note()),
        ("version", version(&segment.translation)),
    ];
    for (category, text) in notes.iter().filter(|(_, text)| !text.is_empty()) {
        writeln!(out, "        <note category=\"{category}\">{}</note>", escape(text))?;
    }
    writeln!(out, "      </notes>")?;
    let mut data = BTreeMap::new();
    for line in [&segment.german, &segment.translation] {
        for placeable in placeables(line) {
            let next = data.len() + 1;
            data.entry(placeable).or_insert(next);
        }
    }
    if !data.is_empty() {
        let mut data: Vec<_> = data.iter().collect();
        data.sort_by_key(|(_, number)| **number);
        writeln!(out, "      <originalData>")?;
        for (placeable, number) in data {
            writeln!(out, "        <data id=\"d{number}\">{}</data>", escape(*placeable))?;
        }
        writeln!(out, "      </originalData>")?;
    }
    let state = match segment.standing {
        Standing::Missing => "state=\"initial\"",
        Standing::Stale(_) => "state=\"initial\" subState=\"wegweiser:stale\"",
        Standing::Present => "state=\"translated\"",
    };
    writeln!(out, "      <segment {state}>")?;
    let source = content(&segment.german, &data, &placeables(&segment.german));
    writeln!(out, "        <source xml:lang=\"de\" xml:space=\"preserve\">{source}</source>")?;
    if !segment.translation.is_empty() {
        let target = content(&segment.translation, &data, &placeables(&segment.german));
        writeln!(out, "        <target xml:lang=\"{tag}\" xml:space=\"preserve\">{target}</target>")?;
    }
    writeln!(out, "      </segment>")?;
    writeln!(out, "    </unit>")
}

/// Placeables that become `<ph>`. A select expression has words to translate, and stays text.
fn placeables(line: &str) -> Vec<&str> {
    let one = |piece| match piece {
        Span::Placeable(placeable) if !placeable.contains("->") => Some(placeable),
        Span::Text(_) | Span::Placeable(_) => None,
    };
    pieces(line).into_iter().filter_map(one).collect()
}

/// A text with its placeables; each has the id of the same one in the source, and others come after.
fn content(line: &str, data: &BTreeMap<&str, usize>, source: &[&str]) -> String {
    let mut out = String::new();
    let mut free: Vec<Option<&str>> = source.iter().copied().map(Some).collect();
    let mut extra = source.len();
    for piece in pieces(line) {
        match piece {
            Span::Placeable(placeable) if data.contains_key(placeable) => {
                let of_source = free.iter().position(|other| *other == Some(placeable));
                let id = match of_source {
                    Some(at) => {
                        free[at] = None;
                        at + 1
                    }
                    None => {
                        extra += 1;
                        extra
                    }
                };
                let shown = escape(placeable);
                // Writing into a String can't fail.
                let _ = write!(
                    out,
                    "<ph id=\"{id}\" dataRef=\"d{}\" equiv=\"{shown}\" disp=\"{shown}\"/>",
                    data[placeable]
                );
            }
            Span::Text(text) | Span::Placeable(text) => out.push_str(&escape(text)),
        }
    }
    out
}
