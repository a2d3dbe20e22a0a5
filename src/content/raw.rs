//! Mirror of `module.ron`. These types never leave `lower`.

use ron::value::RawValue;
use serde::Deserialize;

use super::model::{Eok, ShelfPlace, Tint};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Module")]
pub(super) struct Module<'a> {
    pub number: u16,
    pub shelf: ShelfPlace,
    pub tint: Tint,
    pub picture: String,
    #[serde(default)]
    pub needs_legal_check: bool,
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
    },
    Steps {
        id: String,
        picture: String,
        eok: Eok,
        #[serde(default)]
        current: Option<usize>,
        steps: Vec<String>,
    },
    Question {
        id: String,
        eok: Eok,
        answers: Vec<String>,
        right: Vec<usize>,
    },
}

impl Page {
    pub fn id(&self) -> &str {
        match self {
            Self::Lesson { id, .. } | Self::Steps { id, .. } | Self::Question { id, .. } => id,
        }
    }

    pub fn eok(&self) -> Eok {
        match self {
            Self::Lesson { eok, .. } | Self::Steps { eok, .. } | Self::Question { eok, .. } => *eok,
        }
    }
}
