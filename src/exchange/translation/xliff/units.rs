//! From the tree of an XLIFF file to texts that came back, whatever a tool did to them: other order, marks, more segments.

use std::collections::BTreeMap;

use super::tree::{self, Element, Fault, Node};
use crate::{
    diagnostic::{Diagnostic, Location, SourceText},
    exchange::{
        table::MOST_ROWS,
        translation::{Mark, Received, Row},
    },
};

/// Reads a file.
pub fn read(source: &SourceText) -> Received {
    let refused = |finding| Received { findings: vec![finding], ..Received::default() };
    let root = match tree::read(source) {
        Ok(root) => root,
        Err((fault, place)) => return refused(unread(fault, place)),
    };
    let version = root.attribute("version").unwrap_or("?");
    if root.name != "xliff" || !version.starts_with("2.") {
        let version = if root.name == "xliff" { format!("XLIFF {version}") } else { format!("<{}>", root.name) };
        return refused(Diagnostic::error("exchange-version", Location::file(&source.path)).with("version", version));
    }
    let mut received =
        Received { tag: root.attribute("trgLang").and_then(|tag| tag.trim().parse().ok()), ..Received::default() };
    for file in root.elements().filter(|element| element.name == "file") {
        units(file, file.attribute("id").unwrap_or_default(), &mut received);
    }
    received
}

/// What is said of a file that is no tree.
fn unread(fault: Fault, place: Location) -> Diagnostic {
    match fault {
        Fault::None => Diagnostic::error("exchange-xml-none", place),
        Fault::Unclosed(name) => Diagnostic::error("exchange-xml-unclosed", place).with("name", name),
        Fault::Deep => Diagnostic::error("exchange-xml-deep", place),
        Fault::Letter(name) => Diagnostic::error("exchange-xml-letter", place).with("name", name),
        Fault::Syntax(error) => Diagnostic::error("exchange-xml", place).with("error", error),
    }
}

/// States of XLIFF 2, and those of 1.2, that say somebody has translated it.
const TRANSLATED: [&str; 4] = ["translated", "reviewed", "final", "signed-off"];
/// Those that say nobody has, or that somebody must look at it again.
const UNFINISHED: [&str; 8] = [
    "initial",
    "new",
    "needs-translation",
    "needs-adaptation",
    "needs-l10n",
    "needs-review-translation",
    "needs-review-adaptation",
    "needs-review-l10n",
];

/// What a program says of a segment that has a translation.
fn mark(unit: &Element, segment: &Element, target: &Element) -> Mark {
    let of = |name| [target, segment, unit].into_iter().find_map(|element| element.attribute(name));
    let fuzzy = of("subState").or(of("state-qualifier")).filter(|state| state.contains("fuzzy"));
    let refused = of("approved").filter(|approved| *approved == "no").map(|_| "approved=\"no\"");
    match (fuzzy.or(refused), of("state")) {
        (Some(state), _) => Mark::Unfinished(state.to_owned()),
        (None, Some(state)) if UNFINISHED.contains(&state) => Mark::Unfinished(state.to_owned()),
        (None, Some(state)) if TRANSLATED.contains(&state) => Mark::Translated,
        (None, _) => Mark::Unsaid,
    }
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
    if received.rows.len() >= MOST_ROWS {
        // Once: all others come behind.
        if received.findings.last().is_none_or(|last| last.code != "table-long") {
            received.findings.push(Diagnostic::error("table-long", unit.place.clone()).with("rows", MOST_ROWS));
        }
        return;
    }
    let named = || unit.attribute("name").filter(|name| name.contains('/')).map(str::to_owned);
    let id = match unit.attribute("id") {
        Some(id) if !file.is_empty() => format!("{file}/{id}"),
        _ => named().unwrap_or_default(),
    };
    let mut data = BTreeMap::new();
    for element in unit.elements().filter(|element| element.name == "originalData").flat_map(Element::elements) {
        data.insert(element.attribute("id").unwrap_or_default(), element.text());
    }
    let mut parts = Parts::new(unit);
    for (at, part) in unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")).enumerate() {
        parts.add(at + 1, part, unit, &data);
    }
    let translation = parts.translation();
    if translation.is_none() && parts.begun {
        received.beside += 1;
        received.findings.push(Diagnostic::warning("exchange-incomplete", parts.place.clone()).with("id", &id));
    }
    let version = || {
        let notes = unit.child("notes")?;
        let note = notes.elements().find(|note| note.attribute("category") == Some("version"))?;
        Some(note.text().trim().to_owned())
    };
    let german = Some(parts.german).filter(|german| !german.trim().is_empty());
    let (translation, mark, place) = (translation.unwrap_or_default(), parts.mark, parts.place);
    received.rows.push(Row { id, german, translation, version: version(), mark, place });
}

/// The segments of a unit, put together.
struct Parts {
    german: String,
    /// Parts of the translation with their order.
    target: Vec<(usize, String)>,
    /// Whether every segment is translated.
    whole: bool,
    /// Whether one is.
    begun: bool,
    /// What is said of them: of the least finished one.
    mark: Mark,
    /// Where the translation begins.
    place: Location,
}

impl Parts {
    fn new(unit: &Element) -> Self {
        Self {
            german: String::new(),
            target: Vec::new(),
            whole: true,
            begun: false,
            mark: Mark::Translated,
            place: unit.place.clone(),
        }
    }

    /// Adds a segment, or what stands between two.
    fn add(&mut self, at: usize, part: &Element, unit: &Element, data: &BTreeMap<&str, String>) {
        let source = part.child("source").map(|source| content(source, data)).unwrap_or_default();
        self.german.push_str(&source);
        let translated = part.child("target");
        let order = translated.and_then(|target| target.attribute("order")?.parse().ok()).unwrap_or(at);
        match translated {
            Some(element) => {
                if !self.begun {
                    self.place = element.place.clone();
                }
                let text = content(element, data);
                let empty = text.trim().is_empty() && part.name == "segment";
                (self.whole, self.begun) = (self.whole && !empty, self.begun || !empty);
                if part.name == "segment" {
                    self.marked(mark(unit, part, element));
                }
                self.target.push((order, text));
            }
            // What parts segments is the same in every language, unless somebody says otherwise.
            None if part.name == "ignorable" => self.target.push((order, source)),
            None => self.whole = false,
        }
    }

    fn marked(&mut self, mark: Mark) {
        if !matches!((&self.mark, &mark), (Mark::Unfinished(_), _) | (_, Mark::Translated)) {
            self.mark = mark;
        }
    }

    /// The whole translation; `None`: there is none, or a part is missing.
    fn translation(&mut self) -> Option<String> {
        self.target.sort_by_key(|(order, _)| *order);
        self.whole.then(|| self.target.iter().map(|(_, text)| text.as_str()).collect())
    }
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
