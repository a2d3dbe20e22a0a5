//! What is ahead of whoever translates: how many texts and words a language lacks, and in which order they help soonest.
//!
//! Owns: the counting, in German words, and the order: buttons, Help, welcome, health, then the rest. Refuses: printing.

use std::sync::Arc;

use serde::Serialize;

use super::Library;
use crate::{
    content::{Module, Placement},
    language::{Catalogue, CatalogueId, MessageId, Role},
};

/// Words a person translates in an hour, with looking up and reading again.
pub const WORDS_AN_HOUR: usize = 300;

/// Modules that are worth a step of their own, the first one first.
const FIRST: [&str; 2] = ["welcome", "health"];

/// What is translated in one go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The interface: every screen has it.
    Buttons,
    /// What stands under Help.
    Help,
    /// A module.
    Module(String),
    /// So many further modules.
    Rest(usize),
}

/// Texts that are missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Their number.
    pub texts: usize,
    /// Their words in German.
    pub words: usize,
}

impl Missing {
    /// Minutes they take, rounded up.
    pub const fn minutes(self) -> usize {
        (self.words * 60).div_ceil(WORDS_AN_HOUR)
    }
}

/// One step of a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What is translated.
    pub part: Part,
    /// How much of it.
    #[serde(flatten)]
    pub missing: Missing,
}

/// What is ahead of one language, the step that helps soonest first; steps that are done are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Ahead(pub Vec<Step>);

impl Ahead {
    /// What a language lacks of the German texts. `None`: it has none yet.
    pub fn of(library: &Library, german: &Catalogue, words: Option<&Catalogue>) -> Self {
        let count = |id: &CatalogueId| missing(german, id, words);
        let mut steps = vec![Step { part: Part::Buttons, missing: count(&CatalogueId::Ui) }];
        let sum = |modules: &[&Arc<Module>]| {
            modules.iter().map(|module| count(&module.catalogue())).fold(Missing::default(), |all, one| Missing {
                texts: all.texts + one.texts,
                words: all.words + one.words,
            })
        };
        let (help, others): (Vec<_>, Vec<_>) =
            library.modules().iter().partition(|module| module.shelf == Placement::Help);
        steps.push(Step { part: Part::Help, missing: sum(&help) });
        let is_first = |module: &Arc<Module>| FIRST.contains(&module.id.as_str());
        for name in FIRST {
            let module: Vec<_> = others.iter().filter(|module| module.id.as_str() == name).copied().collect();
            steps.push(Step { part: Part::Module(name.to_owned()), missing: sum(&module) });
        }
        let rest: Vec<_> = others.into_iter().filter(|module| !is_first(module)).collect();
        let left = rest.iter().filter(|module| count(&module.catalogue()).texts > 0).count();
        steps.push(Step { part: Part::Rest(left), missing: sum(&rest) });
        steps.retain(|step| step.missing.texts > 0);
        Self(steps)
    }

    /// All steps together.
    pub fn all(&self) -> Missing {
        self.0.iter().fold(Missing::default(), |all, Step { missing, .. }| Missing {
            texts: all.texts + missing.texts,
            words: all.words + missing.words,
        })
    }
}

/// What is missing of one file.
fn missing(german: &Catalogue, id: &CatalogueId, words: Option<&Catalogue>) -> Missing {
    let Some(ftl) = german.files().get(id) else { return Missing::default() };
    let mut missing = Missing::default();
    for (message, attribute, _) in ftl.entries().filter(|(_, attribute, _)| Role::of(*attribute).is_shown()) {
        let text = MessageId {
            catalogue: id.clone(),
            message: message.to_owned().into(),
            attribute: attribute.map(|name| name.to_owned().into()),
        };
        if words.is_some_and(|words| words.has(&text)) {
            continue;
        }
        missing.texts += 1;
        let line = ftl.line(message, attribute).unwrap_or_default();
        // A brace of a variable is no word.
        missing.words += line.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    }
    missing
}
