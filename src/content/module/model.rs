//! The model of a module. Its fields can only hold what can be shown: `lower` is the one door.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        directory::NeedId,
        name::{ModuleId, PageId, PictureName},
    },
    language::{CatalogueId, MessageId},
};

/// A module of the curriculum, or one of the rooms beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub id: ModuleId,
    /// Place in the curriculum, from 1.
    pub number: u16,
    /// Where the home screen shows it.
    pub shelf: Placement,
    /// Disc behind its pictogram.
    pub tint: Tint,
    /// Pictogram of its tile.
    pub picture: PictureName,
    /// Whether a lawyer must read it first; staff see it.
    pub needs_legal_check: bool,
    /// Whether it opens at a list of its pages rather than at the first of them.
    pub menu: bool,
    /// Pages in order; never empty.
    pub pages: Vec<Page>,
}

impl Module {
    /// The title on its tile.
    pub fn title(&self) -> MessageId {
        MessageId::module_title(self.id.as_str())
    }

    /// The file of its words.
    pub fn catalogue(&self) -> CatalogueId {
        CatalogueId::Module(self.id.to_string().into())
    }

    /// A page by its name, with its place among the others, from 0.
    pub fn page(&self, id: &PageId) -> Option<(usize, &Page)> {
        self.pages.iter().enumerate().find(|(_, page)| page.id == *id)
    }
}

/// Where the home screen shows a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Placement {
    /// A tile of the home screen.
    Tile,
    /// A category of the phrasebook.
    Phrases,
    /// The needs of Help.
    Help,
}

/// Colour of the disc behind a pictogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[expect(missing_docs, reason = "each variant is the colour's name; the theme holds the values")]
pub enum Tint {
    Teal,
    Sun,
    Rose,
    Sky,
    Sand,
    Leaf,
}

/// Modules of the BAMF first-orientation course (Erstorientierungskurs), which trainers plan with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[expect(missing_docs, reason = "the variants are the course's own names")]
pub enum Eok {
    Alltag,
    Arbeit,
    Einkaufen,
    Gesundheit,
    KindergartenSchule,
    Mediennutzung,
    Orientierung,
    SittenBraeuche,
    SprechenSoziales,
    WerteZusammenleben,
    Wohnen,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Module it belongs to.
    pub module: ModuleId,
    /// Its name, the same as its Fluent message.
    pub id: PageId,
    /// The trainers' module it serves.
    pub eok: Eok,
    /// What it is.
    pub kind: PageKind,
    /// Pages that help further, at most three. A rule finds those that don't exist; they aren't shown.
    pub related: Vec<PageRef>,
    /// The need whose places and people help further.
    pub places: Option<NeedId>,
}

/// Names a page, whatever its place among the others: `health/emergency`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageRef {
    /// Its module.
    pub module: ModuleId,
    /// The page.
    pub page: PageId,
}

impl PageRef {
    /// Reads `module/page`.
    pub fn new(text: &str) -> Option<Self> {
        let (module, page) = text.split_once('/')?;
        Some(Self { module: ModuleId::new(module)?, page: PageId::new(page)? })
    }
}

impl fmt::Display for PageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.module, self.page)
    }
}

/// What a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageKind {
    /// Picture, title, sentences.
    Lesson {
        /// The picture at the inline start.
        picture: PictureName,
        /// How many sentences, from 1 to 5.
        sentences: usize,
    },
    /// A path: each step a picture and a sentence.
    Steps {
        /// Picture of the whole.
        picture: PictureName,
        /// Picture of each step, from 1 to 5.
        steps: Vec<PictureName>,
        /// The step the reader is at, from 0.
        current: Option<usize>,
    },
    /// A question with pictures to touch.
    Question {
        /// Answers in order, two to four, at least one right.
        answers: Vec<Answer>,
    },
    /// Something a visitor says to somebody; the title is the sentence.
    Phrase {
        /// Its picture.
        picture: PictureName,
    },
    /// Something a visitor is asked in German; the title is the question.
    Asked {
        /// Its picture.
        picture: PictureName,
        /// How it is answered without words.
        reply: Reply,
    },
}

/// How a question is answered by pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Reply {
    /// Yes, no, I don't know.
    YesNo,
    /// A place on a body.
    Body,
    /// One to seven days.
    Days,
}

impl Reply {
    /// The messages of the interface that name its answers, in order.
    pub const fn answers(self) -> &'static [&'static str] {
        match self {
            Self::YesNo => &["answer-yes", "answer-no", "answer-unsure"],
            Self::Body => &[
                "body-head",
                "body-eye",
                "body-ear",
                "body-tooth",
                "body-neck",
                "body-chest",
                "body-belly",
                "body-back",
                "body-arm",
                "body-hand",
                "body-leg",
                "body-foot",
            ],
            Self::Days => &["days-1", "days-2", "days-3", "days-4", "days-5", "days-6", "days-7"],
        }
    }

    /// The message of one answer.
    pub fn answer(self, at: usize) -> Option<&'static str> {
        self.answers().get(at).copied()
    }
}

/// One answer of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its picture.
    pub picture: PictureName,
    /// Whether it is right.
    pub right: bool,
}

impl Page {
    /// Its name from elsewhere.
    pub fn page_ref(&self) -> PageRef {
        PageRef { module: self.module.clone(), page: self.id.clone() }
    }

    /// One text of the page.
    pub fn message(&self, attribute: &str) -> MessageId {
        MessageId::page(self.module.as_str(), self.id.as_str(), attribute)
    }

    /// The title, or the question.
    pub fn title(&self) -> MessageId {
        self.message("title")
    }

    /// The rows that can be heard after the title: sentences, or answers.
    pub fn rows(&self) -> Vec<MessageId> {
        let (letter, count) = match &self.kind {
            PageKind::Lesson { sentences, .. } => ('s', *sentences),
            PageKind::Steps { steps, .. } => ('s', steps.len()),
            PageKind::Question { answers } => ('a', answers.len()),
            PageKind::Phrase { .. } | PageKind::Asked { .. } => ('s', 0),
        };
        (1..=count).map(|n| self.message(&format!("{letter}{n}"))).collect()
    }

    /// What the kiosk says to each answer; empty on other pages.
    pub fn explanations(&self) -> Vec<MessageId> {
        match &self.kind {
            PageKind::Question { answers } => (1..=answers.len()).map(|n| self.message(&format!("a{n}-why"))).collect(),
            _ => Vec::new(),
        }
    }

    /// Every text a language must have for this page, in reading order.
    pub fn texts(&self) -> Vec<MessageId> {
        let mut texts = vec![self.title()];
        texts.extend(self.rows());
        texts.extend(self.explanations());
        texts
    }

    /// Every picture of the page.
    pub fn pictures(&self) -> Vec<&PictureName> {
        match &self.kind {
            PageKind::Lesson { picture, .. } | PageKind::Phrase { picture } | PageKind::Asked { picture, .. } => {
                vec![picture]
            }
            PageKind::Steps { picture, steps, .. } => std::iter::once(picture).chain(steps).collect(),
            PageKind::Question { answers } => answers.iter().map(|answer| &answer.picture).collect(),
        }
    }
}
