//! What a plan may name: pages that can be taught, and languages.

use std::sync::Arc;

use super::nearest::distance;
use crate::{
    content::{
        Files, Module, Page, PageKind, PageRef, Placement,
        module::{minutes::served_minutes, unread::is_unread},
    },
    language::{Language, LanguageTag, Lexicon},
};

/// Longest name for which the one that was meant is looked for, in bytes.
const LONGEST: usize = 80;

/// What a plan may name.
#[derive(Clone, Copy)]
pub struct Stock<'a> {
    /// Modules that could be read.
    pub modules: &'a [Arc<Module>],
    /// Languages that could be read.
    pub languages: &'a [Arc<Language>],
    /// The files themselves.
    pub files: &'a dyn Files,
    /// German words, which say how long pages take. Without them nobody knows.
    pub german: Option<&'a Lexicon>,
}

/// What a page is to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taught {
    /// It can be taught.
    Yes,
    /// It is a need of Help or a phrase.
    No,
    /// It was written and could not be read; that has been told.
    Unread,
    /// There is no such page.
    Unknown,
}

impl Stock<'_> {
    pub(super) fn speaks(&self, tag: &LanguageTag) -> bool {
        self.languages.iter().any(|language| language.tag == *tag)
    }

    /// Whether a page can be taught.
    pub(super) fn taught(&self, wanted: &PageRef) -> Taught {
        let module = self.modules.iter().find(|module| module.id == wanted.module);
        match module.and_then(|module| Some((module, module.page(&wanted.page)?.1))) {
            Some((module, page)) if is_lesson(module, page) => Taught::Yes,
            Some(_) => Taught::No,
            None if is_unread(self.modules, self.files, wanted) => Taught::Unread,
            None => Taught::Unknown,
        }
    }

    /// Minutes a page takes by its own words.
    pub(super) fn minutes(&self, page: &PageRef) -> Option<u16> {
        let module = self.modules.iter().find(|module| module.id == page.module)?;
        served_minutes(self.german?, module.page(&page.page)?.1)
    }

    /// The page that was probably meant: one letter in four may be wrong, or the module is another.
    pub(super) fn nearest(&self, written: &str) -> Option<PageRef> {
        if written.len() > LONGEST {
            return None;
        }
        let written = written.trim().to_lowercase().replace('_', "-");
        let alone = written.rsplit('/').next().unwrap_or(&written);
        let far = |page: &PageRef| match page.page.as_str() == alone {
            true => 1,
            false if written.contains('/') => distance(&written, &page.to_string()),
            false => distance(&written, page.page.as_str()),
        };
        let most = (written.chars().count() / 4).max(1);
        let pages = self.modules.iter().flat_map(|module| module.pages.iter().map(move |page| (module, page)));
        let taught = pages.filter(|(module, page)| is_lesson(module, page)).map(|(_, page)| page.page_ref());
        let near = taught.map(|page| (far(&page), page)).filter(|(far, _)| *far <= most);
        near.min().map(|(_, page)| page)
    }
}

/// Whether a page can be taught: no phrase, and none of Help.
pub fn is_lesson(module: &Module, page: &Page) -> bool {
    let kind = matches!(page.kind, PageKind::Lesson { .. } | PageKind::Steps { .. } | PageKind::Question { .. });
    module.shelf == Placement::Tile && kind
}
