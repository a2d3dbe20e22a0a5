//! The states of a lesson in the world, each written by one owner alone.
//!
//! Owns: where they are kept while the program runs. Refuses: changing them; [`teach`](super::teach) writes the lesson,
//! [`window`](super::window) the leader's screen.

use std::{path::PathBuf, sync::Arc};

use bevy::prelude::*;

use super::{
    desk::Desk,
    lesson::{Lesson, MOST_LANGUAGES},
    monitors::Assignment,
};
use crate::{diagnostic::MessageLanguage, language::LanguageTag, library::Library, ui::text::ActiveLanguages};

/// The lesson.
#[derive(Resource)]
pub struct Taught(pub Lesson);

/// What the leader's screen shows.
#[derive(Resource)]
pub struct OnDesk(pub Desk);

/// Which monitor is whose.
#[derive(Resource, Debug, Clone, PartialEq)]
pub struct Assigned(pub Assignment);

/// Where the lesson, leaders' plans and tables are kept, and the language of tables.
#[derive(Resource, Debug, Clone)]
pub struct Home {
    /// The folder.
    pub folder: PathBuf,
    /// German or English.
    pub messages: MessageLanguage,
}

/// Whether the lesson was taken up where an earlier one ended.
#[derive(Resource, Clone, Copy, PartialEq, Eq)]
pub struct TakenUp(pub bool);

/// Words of a wall's languages, and how many there are; a language that is gone is left out.
pub(super) fn words(library: &Library, languages: &[LanguageTag], german: &ActiveLanguages) -> (ActiveLanguages, u8) {
    let words = |tag: &LanguageTag| Some(Arc::new(library.words(library.language(tag)?).value));
    let mut all = languages.iter().take(MOST_LANGUAGES).filter_map(words);
    let first = all.next().unwrap_or_else(|| german.reader().clone());
    let further: Vec<_> = all.collect();
    let count = u8::try_from(1 + further.len()).unwrap_or(1);
    (ActiveLanguages::of_wall(first, further), count)
}
