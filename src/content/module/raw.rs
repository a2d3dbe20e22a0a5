//! Mirror of `module.ron`. These types never leave `lower`.

use ron::value::RawValue;
use serde::Deserialize;

use super::model::{Eok, Placement, Reply, Tint};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Module")]
pub(super) struct Module<'a> {
    pub number: u16,
    pub shelf: Placement,
    pub tint: Tint,
    pub picture: String,
    #[serde(default)]
    pub needs_legal_check: bool,
    #[serde(default)]
    pub menu: bool,
    /// Each page as it is written, so that a bad one does not take the others with it.
    #[serde(borrow)]
    pub pages: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Page {
    Lesson {
        id: String,
        picture: String,
        eok: Eok,
        sentences: usize,
        #[serde(default)]
        related: Vec<String>,
        #[serde(default)]
        places: Option<String>,
    },
    Steps {
        id: String,
        picture: String,
        eok: Eok,
        #[serde(default)]
        current: Option<usize>,
        steps: Vec<String>,
        #[serde(default)]
        related: Vec<String>,
        #[serde(default)]
        places: Option<String>,
    },
    Question {
        id: String,
        eok: Eok,
        answers: Vec<String>,
        right: Vec<usize>,
    },
    Phrase {
        id: String,
        picture: String,
        eok: Eok,
    },
    Asked {
        id: String,
        picture: String,
        eok: Eok,
        reply: Reply,
    },
}

impl Page {
    pub fn id(&self) -> &str {
        match self {
            Self::Lesson { id, .. }
            | Self::Steps { id, .. }
            | Self::Question { id, .. }
            | Self::Phrase { id, .. }
            | Self::Asked { id, .. } => id,
        }
    }

    pub fn eok(&self) -> Eok {
        match self {
            Self::Lesson { eok, .. }
            | Self::Steps { eok, .. }
            | Self::Question { eok, .. }
            | Self::Phrase { eok, .. }
            | Self::Asked { eok, .. } => *eok,
        }
    }

    /// Pages that help further, and the need whose places do.
    pub fn onward(&self) -> (&[String], Option<&str>) {
        match self {
            Self::Lesson { related, places, .. } | Self::Steps { related, places, .. } => (related, places.as_deref()),
            Self::Question { .. } | Self::Phrase { .. } | Self::Asked { .. } => (&[], None),
        }
    }
}
