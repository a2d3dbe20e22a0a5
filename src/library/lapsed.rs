//! Signatures that no longer count, and why: somebody signed, and the words are others now, or nobody wrote down which
//! words were read. Owns: finding them. Refuses: deciding what a signature is worth, which is the catalogue's.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    content::Module,
    language::{Catalogue, CatalogueId, LanguageTag, Review, ReviewState},
};

/// A signature that no longer counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lapsed {
    /// The language.
    pub language: LanguageTag,
    /// `ui`, `console` or a module.
    pub part: String,
    /// Who signed.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why it does not count.
    pub state: ReviewState,
}

impl Lapsed {
    /// Signatures of a language that don't count, of parts there are: the interface first, then the leader's screen and modules in their order.
    pub(crate) fn of<'a>(words: &'a Catalogue, modules: &'a [Arc<Module>]) -> impl Iterator<Item = Self> + 'a {
        let own = [CatalogueId::Ui, CatalogueId::Console].into_iter();
        let parts = own.chain(modules.iter().map(|module| module.catalogue()));
        parts.filter_map(|id| {
            let (language, part) = (words.language(), id.to_string());
            let Review::Reviewed { by, on, .. } = language.review.get(&part)? else { return None };
            let state = words.review(&id);
            let lapsed = Self { language: language.tag.clone(), part, by: by.clone(), on: *on, state };
            (state != ReviewState::Holds).then_some(lapsed)
        })
    }
}
