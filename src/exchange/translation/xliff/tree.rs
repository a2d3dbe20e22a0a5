//! An XML file as a tree, with the place of each element.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::diagnostic::{Location, SourceText};

/// Deepest nesting that is read; nobody writes deeper, and the tree is walked by calls.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub name: String,
    /// Attributes by their names without prefixes.
    pub attributes: Vec<(String, String)>,
    /// What it holds.
    pub children: Vec<Node>,
    /// Where its tag begins.
    pub place: Location,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Letters.
    Text(String),
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All letters in it, those of its elements too.
    pub fn text(&self) -> String {
        let of = |node: &Node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        };
        self.children.iter().map(of).collect()
    }
}

/// Why a file is no tree.
#[derive(Debug)]
pub(super) enum Fault {
    /// It holds no element.
    None,
    /// This element is not closed.
    Unclosed(String),
    /// Elements nest too deeply.
    Deep,
    /// Nobody knows this name, which stands for a letter.
    Letter(String),
    /// It is no XML; what the reader says.
    Syntax(String),
}

/// Reads a file; the error says what is wrong, and where.
pub(super) fn read(source: &SourceText) -> Result<Element, (Fault, Location)> {
    let mut reader = Reader::from_str(&source.text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let fault = |fault| (fault, source.place(at));
        let failed = |error: &dyn std::fmt::Display| fault(Fault::Syntax(error.to_string()));
        let event = reader.read_event().map_err(|error| failed(&error))?;
        match event {
            Event::Start(start) => {
                if open.len() >= DEEPEST {
                    return Err(fault(Fault::Deep));
                }
                open.push(element(&start, source.place(at)).map_err(|error| failed(&error))?);
            }
            Event::Empty(start) => {
                let element = element(&start, source.place(at)).map_err(|error| failed(&error))?;
                close(element, &mut open, &mut root);
            }
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    close(element, &mut open, &mut root);
                }
            }
            Event::Text(text) => push(&text.xml10_content(), &mut open),
            Event::CData(text) => push(&text.xml10_content(), &mut open),
            Event::GeneralRef(reference) => {
                let text = match reference.resolve_char_ref().map_err(|error| failed(&error))? {
                    Some(c) => c.to_string(),
                    None => match &*reference.xml10_content() {
                        "amp" => "&".to_owned(),
                        "lt" => "<".to_owned(),
                        "gt" => ">".to_owned(),
                        "quot" => "\"".to_owned(),
                        "apos" => "'".to_owned(),
                        name => return Err(fault(Fault::Letter(name.to_owned()))),
                    },
                };
                push(&text, &mut open);
            }
            Event::Eof => {
                return match (open.pop(), root) {
                    (None, Some(root)) => Ok(root),
                    (Some(open), _) => Err(fault(Fault::Unclosed(open.name))),
                    (None, None) => Err(fault(Fault::None)),
                };
            }
            Event::Decl(_) | Event::DocType(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(Node::Element(element)),
        None => *root = root.take().or(Some(element)),
    }
}

fn push(text: &str, open: &mut [Element]) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(Node::Text(text.to_owned()));
    }
}

fn element(start: &BytesStart<'_>, place: Location) -> Result<Element, quick_xml::Error> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute?;
        let name = attribute.key.local_name();
        let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0)?;
        attributes.push((name.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes, children: Vec::new(), place })
}
