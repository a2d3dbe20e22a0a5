//! Which pages there are, before any wall is laid out.

use crate::{
    content::{PageKind, PageRef, Placement},
    language::{Args, LanguageTag},
    library::Library,
    trainer::steps::Steps,
};

/// Pages of a library, each in one step.
pub struct Known<'a>(pub &'a Library);

impl Steps for Known<'_> {
    fn starts(&self, page: &PageRef, _: &[LanguageTag]) -> Vec<usize> {
        self.0.page(page).map(|_| vec![0]).unwrap_or_default()
    }

    fn answers(&self, page: &PageRef) -> Option<usize> {
        answers(self.0, page)
    }

    fn minutes(&self, page: &PageRef) -> Option<u16> {
        minutes(self.0, page)
    }
}

/// How many answers a page has that is a question, and not one of Help.
pub(super) fn answers(library: &Library, page: &PageRef) -> Option<usize> {
    let (module, page, _) = library.page(page)?;
    match &page.kind {
        PageKind::Question { answers } if module.shelf != Placement::Help => Some(answers.len()),
        _ => None,
    }
}

/// How long a page takes, by its own words.
pub(super) fn minutes(library: &Library, page: &PageRef) -> Option<u16> {
    let german = library.language(&LanguageTag::german())?;
    let (_, page, _) = library.page(page)?;
    let words = library.words(german).value;
    words.catalogue().format(&page.message("minutes"), &Args::none())?.trim().parse().ok()
}
