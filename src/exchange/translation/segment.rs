//! One text for a translator: what it says, where it stands, how long it may be.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use crate::{
    content::rules::{MOST_WORDS, MOST_WORDS_OF_ASK},
    language::{
        Catalogue, CatalogueId, MessageId, Role,
        fluent::pattern::{self, Span},
    },
};

/// Letters of a German word in simple language with the space after it, and as many again for languages that need more room.
pub const CHARACTERS_A_WORD: usize = 14;
/// Most characters of a sentence or an explanation: German has at most [`MOST_WORDS`] words.
pub const MOST_OF_SENTENCE: usize = MOST_WORDS * CHARACTERS_A_WORD;
/// Most characters of a title, which stands larger than a sentence.
pub const MOST_OF_TITLE: usize = 100;
/// Most characters of a question to the group, of which a German one has at most [`MOST_WORDS_OF_ASK`] words.
pub const MOST_OF_ASK: usize = MOST_WORDS_OF_ASK * CHARACTERS_A_WORD;
/// Most characters of an answer, which stands on a button.
pub const MOST_OF_ANSWER: usize = 70;
/// Most characters of a word of the interface.
pub const MOST_OF_UI: usize = 70;

/// Stands for a fact when a text is measured: the length of a telephone number.
const FACT: usize = 12;

/// What a text is on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The name of a module on its tile.
    Module,
    /// The title of a page, or the question.
    Title,
    /// A sentence: which, of how many.
    Sentence(usize, usize),
    /// An answer: which, of how many.
    Answer(usize, usize),
    /// What is said to an answer.
    Explanation(usize, usize),
    /// What trainers ask the group.
    Ask,
    /// A word of the interface.
    Interface,
    /// A word of the leader's own screen.
    Console,
}

impl Kind {
    /// What it is called, in German and English.
    pub fn name(self) -> String {
        match self {
            Self::Module => "Name des Moduls / name of the module".to_owned(),
            Self::Title => "Titel / title".to_owned(),
            Self::Sentence(at, of) => format!("Satz {at} von {of} / sentence {at} of {of}"),
            Self::Answer(at, of) => format!("Antwort {at} von {of} / answer {at} of {of}"),
            Self::Explanation(at, of) => {
                format!("Erklärung zu Antwort {at} von {of} / explanation of answer {at} of {of}")
            }
            Self::Ask => "Frage an die Gruppe / question to the group".to_owned(),
            Self::Interface => "Oberfläche / interface".to_owned(),
            Self::Console => "Bildschirm der Leitung / leader's own screen".to_owned(),
        }
    }
}

/// How a text relates to the German of today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// There is no translation.
    Missing,
    /// The German has changed since: what it was.
    Stale(String),
    /// Nothing is known against it.
    Present,
}

/// One text for a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its name.
    pub id: MessageId,
    /// The German of today.
    pub german: String,
    /// What is translated; empty where nothing is.
    pub translation: String,
    /// The module's title, in German.
    pub module: String,
    /// The page's title, in German.
    pub page: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is spoken and not shown.
    pub spoken: bool,
    /// Name of the picture beside it.
    pub picture: Option<String>,
    /// Most characters, see [`length`].
    pub limit: usize,
    /// What the author of the German wants translators to know.
    pub comment: String,
    /// How it relates to the German of today.
    pub standing: Standing,
}

impl Segment {
    /// Everything a translator should know beside context and limit.
    pub fn note(&self) -> String {
        let spoken =
            "Wird nur gesprochen; leer lassen, wenn wie geschrieben. / Only spoken; leave empty if as written.";
        let ask = "Nur für Lehrkräfte; darf leer bleiben. / For trainers only; may stay empty.";
        let stale = match &self.standing {
            Standing::Stale(was) => format!("Deutsch geändert, war: / German changed, was: {was}"),
            Standing::Missing | Standing::Present => String::new(),
        };
        let part = |holds: bool, text: &str| if holds { text.to_owned() } else { String::new() };
        let parts = [part(self.spoken, spoken), part(self.kind == Kind::Ask, ask), stale, self.comment.clone()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// Reads the name of a text: `health/emergency.s1`, `ui/help`.
pub fn text_id(name: &str) -> Option<MessageId> {
    let (catalogue, rest) = name.split_once('/')?;
    let (message, attribute) = match rest.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (rest, None),
    };
    Some(MessageId {
        catalogue: CatalogueId::named(catalogue),
        message: message.to_owned().into(),
        attribute: attribute.map(|attribute| attribute.to_owned().into()),
    })
}

/// The text a spoken form speaks; `None` for a text that is shown.
pub(super) fn shown_form(id: &MessageId) -> Option<MessageId> {
    let attribute = id.attribute.as_deref()?;
    let shown = if attribute == "say" { None } else { Some(attribute.strip_suffix("-say")?.to_owned().into()) };
    Some(MessageId { attribute: shown, ..id.clone() })
}

/// Most characters of a text, by its name. A spoken form may be as long as it takes to speak.
pub fn limit(id: &MessageId) -> usize {
    if shown_form(id).is_some() {
        return 2 * MOST_OF_SENTENCE;
    }
    match (&id.catalogue, id.attribute.as_deref()) {
        (CatalogueId::Ui, _) => MOST_OF_UI,
        (_, Some("title")) => MOST_OF_TITLE,
        (_, Some("ask")) => MOST_OF_ASK,
        (_, Some(name)) if name.starts_with('a') && !name.ends_with("-why") => MOST_OF_ANSWER,
        _ => MOST_OF_SENTENCE,
    }
}

/// Characters of a text on the screen; a variable counts as a telephone number.
pub fn length(line: &str) -> usize {
    let of = |piece| match piece {
        Span::Text(text) => text.chars().count(),
        Span::Placeable(placeable) if placeable.contains('$') => FACT,
        Span::Placeable(_) => 1,
    };
    pattern::pieces(line).into_iter().map(of).sum()
}

/// Names a translation, so that two people who changed it at the same time are noticed; empty for an empty one.
pub fn version(line: &str) -> String {
    if line.is_empty() {
        return "0".to_owned();
    }
    format!("v{}", HEXLOWER.encode(&Sha256::digest(line.as_bytes())[..4]))
}

pub(super) fn line(catalogue: &Catalogue, id: &MessageId) -> Option<String> {
    catalogue.files().get(&id.catalogue)?.line(&id.message, id.attribute.as_deref())
}

/// The German of a text that people translate. A language may have a spoken form where German has none: it speaks what is shown.
pub(super) fn german_of(german: &Catalogue, id: &MessageId) -> Option<String> {
    if Role::of(id.attribute.as_deref()) == Role::Minutes {
        return None;
    }
    line(german, id).or_else(|| shown_form(id).and_then(|shown| line(german, &shown)))
}
