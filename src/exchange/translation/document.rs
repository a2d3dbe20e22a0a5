//! A file for translators, and one that came back, in any format.

use super::segment::Segment;
use crate::{
    diagnostic::{Diagnostic, Location},
    language::{Direction, LanguageTag},
};

/// A file for translators, in any format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language to translate into.
    pub tag: LanguageTag,
    /// Which way it is written.
    pub direction: Direction,
    /// What is to be translated, in the order of the screens.
    pub segments: Vec<Segment>,
}

/// A text that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Name of the text, such as `health/emergency.s1`; nobody has looked whether it exists.
    pub id: String,
    /// The German it was translated from; `None` where the file doesn't say.
    pub german: Option<String>,
    /// The translation as it was typed; may be empty.
    pub translation: String,
    /// Which translation was in the file when it was made; `None` where the file doesn't say.
    pub version: Option<String>,
    /// What the program it was made in says of it.
    pub mark: Mark,
    /// Where the translation stands.
    pub place: Location,
}

/// What the program in which a text was translated says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// It stands in a table, where nothing is said, and where a spreadsheet may have calculated.
    Table,
    /// A program for translators says nothing.
    Unsaid,
    /// It is translated.
    Translated,
    /// It is not translated yet, or nobody has looked at it; in that program's words.
    Unfinished(String),
}

/// A file that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The language it says it is in.
    pub tag: Option<LanguageTag>,
    /// Its texts in order.
    pub rows: Vec<Row>,
    /// How many cells somebody filled in are none of its texts: further columns, other sheets, parts of a text.
    pub beside: usize,
    /// What could not be read.
    pub findings: Vec<Diagnostic>,
}
