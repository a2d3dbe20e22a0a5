//! Which pages there are, before any wall is laid out.

use crate::{
    content::{PageKind, PageRef, Placement, plan::is_lesson},
    language::LanguageTag,
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
        self.0.minutes(page)
    }

    fn is_taught(&self, page: &PageRef) -> bool {
        self.0.page(page).is_some_and(|(module, page, _)| is_lesson(module, page))
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
