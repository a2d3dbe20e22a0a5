//! What fills a screen, and what lies over it.

use crate::{
    content::{ModuleId, PageRef, Placement, directory::EntryId},
    library::Library,
};

/// What fills the screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum View {
    /// The first screen: a tile for each language.
    #[default]
    Languages,
    /// The modules.
    Home,
    /// A page of a module.
    Page(PageRef),
    /// The phrasebook, at one of its categories.
    Phrases(ModuleId),
    /// All pages by their pictures.
    Index,
    /// What the visitor marked.
    Kept,
    /// The pages of a module that is opened at a list of them.
    Menu(ModuleId),
    /// Places and people, by what [`Visit::filter`](super::Visit::filter) leaves.
    Places,
    /// One of them.
    Place(EntryId),
    /// What only this house knows.
    House,
    /// Staff: the PIN pad.
    StaffPin,
    /// Staff: the packs.
    Staff,
}

impl View {
    /// Whether it is for staff rather than visitors.
    pub fn is_staff(&self) -> bool {
        matches!(self, Self::StaffPin | Self::Staff)
    }
}

/// What lies over the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// Emergency numbers.
    Help,
    /// Size, contrast, motion.
    Appearance,
    /// Read to me, volume.
    Sound,
    /// Another language for the same page.
    Language,
    /// All pages of the module.
    Pages,
    /// A phrase or a question, large, for the person opposite; [`Visit::shown_to_other`](super::Visit::shown_to_other) says which.
    ShowToOther,
    /// The card that asks for an interpreter.
    Interpreter,
    /// Towns to choose from.
    Towns,
    /// Languages spoken at places to choose from.
    Spoken,
}

/// Whether a view is a page of Help. Nothing about such a page is kept, spoken unasked, or written down.
pub fn is_help(view: &View, library: &Library) -> bool {
    let View::Page(page) = view else { return false };
    library.module(page.module.as_str()).is_some_and(|module| module.shelf == Placement::Help)
}
