//! From the tree of an XLIFF file to texts that came back, whatever a tool did to them: other order, marks, more segments.

use std::collections::BTreeMap;

use super::tree::{self, Element, Node};
use crate::{
    diagnostic::{Diagnostic, Location, SourceText},
    exchange::translation::{Received, Row},
};

/// Reads a file.
pub fn read(source: &SourceText) -> Received {
    let refused = |finding| Received { findings: vec![finding], ..Received::default() };
    let root = match tree::read(source) {
        Ok(root) => root,
        Err((error, place)) => return refused(Diagnostic::error("exchange-format", place).with("error", error)),
    };
    let version = root.attribute("version").unwrap_or("?");
    if root.name != "xliff" || !version.starts_with("2.") {
        let version = if root.name == "xliff" { format!("XLIFF {version}") } else { format!("<{}>", root.name) };
        return refused(Diagnostic::error("exchange-version", Location::file(&source.path)).with("version", version));
    }
    let mut received =
        Received { tag: root.attribute("trgLang").and_then(|tag| tag.parse().ok()), ..Received::default() };
    for file in root.elements().filter(|element| element.name == "file") {
        units(file, file.attribute("id").unwrap_or_default(), &mut received);
    }
    received
}

fn units(parent: &Element, file: &str, received: &mut Received) {
    for element in parent.elements() {
        match element.name.as_str() {
            "group" => units(element, file, received),
            "unit" => unit(element, file, received),
            _ => {}
        }
    }
}

fn unit(unit: &Element, file: &str, received: &mut Received) {
    let named = || unit.attribute("name").filter(|name| name.contains('/')).map(str::to_owned);
    let id = match unit.attribute("id") {
        Some(id) if !file.is_empty() => format!("{file}/{id}"),
        _ => named().unwrap_or_default(),
    };
    let mut data = BTreeMap::new();
    for element in unit.elements().filter(|element| element.name == "originalData").flat_map(Element::elements) {
        data.insert(element.attribute("id").unwrap_or_default(), element.text());
    }
    let (mut german, mut target) = (String::new(), Vec::new());
    let (mut whole, mut begun, mut place) = (true, false, unit.place.clone());
    let parts = unit.elements().filter(|element| matches!(element.name.as_str(), "segment" | "ignorable"));
    for (at, part) in parts.enumerate() {
        let source = part.child("source").map(|source| content(source, &data)).unwrap_or_default();
        german.push_str(&source);
        let translated = part.child("target");
        let order = translated.and_then(|target| target.attribute("order")?.parse().ok()).unwrap_or(at + 1);
        match translated {
            Some(element) => {
                if !begun {
                    place = element.place.clone();
                }
                let text = content(element, &data);
                let empty = text.trim().is_empty() && part.name == "segment";
                (whole, begun) = (whole && !empty, begun || !empty);
                target.push((order, text));
            }
            // What parts segments is the same in every language, unless somebody says otherwise.
            None if part.name == "ignorable" => target.push((order, source)),
            None => whole = false,
        }
    }
    target.sort_by_key(|(order, _)| *order);
    let mut translation: String = target.into_iter().map(|(_, text)| text).collect();
    if !whole {
        if begun {
            received.findings.push(Diagnostic::warning("exchange-incomplete", place.clone()).with("id", &id));
        }
        translation = String::new();
    }
    let note = |category: &str| {
        let notes = unit.child("notes")?;
        let note = notes.elements().find(|note| note.attribute("category") == Some(category))?;
        Some(note.text().trim().to_owned())
    };
    let german = Some(german).filter(|german| !german.trim().is_empty());
    received.rows.push(Row { id, german, translation, version: note("version"), place });
}

/// The text of a source or target, with the source of each placeholder in its place.
fn content(element: &Element, data: &BTreeMap<&str, String>) -> String {
    let mut out = String::new();
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) if inner.name == "ph" => {
                let of_data = inner.attribute("dataRef").and_then(|id| data.get(id)).map(String::as_str);
                let shown = of_data.or_else(|| inner.attribute("disp")).or_else(|| inner.attribute("equiv"));
                out.push_str(shown.unwrap_or_default());
            }
            Node::Element(inner) if inner.name == "cp" => {
                let code = inner.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                out.extend(code.and_then(char::from_u32));
            }
            Node::Element(inner) => out.push_str(&content(inner, data)),
        }
    }
    out
}
