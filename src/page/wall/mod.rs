//! The wall: a page for a group, in one to four languages, seen from the last row.
//!
//! Owns: what the wall shows ([`WallShows`]), of a page, how large ([`canvas`]), in which [`steps`], and how it is laid
//! out. Refuses: which page, step and languages are wanted. A wall has no controls, takes no focus and is heard by no
//! assistive technology: it is a picture of what the leader's console does.
//!
//! - One or two languages: rows in steps, the same break in both. Three or four: sentence by sentence, one below the
//!   other.
//! - What a language lacks says so in its place.

mod bars;
pub mod canvas;
mod cards;
mod faces;
mod foot;
mod head;
mod layout;
mod lines;
mod number;
mod question;
mod rows;
mod scene;
mod shape;
pub mod steps;
mod words;

use bevy::prelude::*;

pub use cards::SHEET;
pub use layout::breaks;
pub use number::fill as number;
pub use scene::Votes;

use crate::{content::PageRef, ui::core::surface::Surface};

/// Languages on a wall at most.
pub const MOST_LANGUAGES: usize = 4;

/// What is on a wall.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Subject {
    /// Nothing but the ground.
    #[default]
    Nothing,
    /// A page.
    Page(PageRef),
    /// How it was: three faces.
    Faces,
    /// The number of the screen, and nothing else.
    Number(u8),
    /// A sheet of cards to hold up, for paper.
    Cards,
}

/// On a surface: what its wall shows.
#[derive(Component, Debug, Clone, Default, PartialEq)]
#[require(Surface, Breaks)]
pub struct WallShows {
    /// What is on it.
    pub subject: Subject,
    /// The sentence that is to be seen, from 0: the step that has it is shown.
    pub row: usize,
    /// The language that is to be seen, by its place, where a sentence is so long that languages take turns.
    pub column: u8,
    /// Where the page stands in its block and how many there are, from 1; written below it.
    pub place: Option<(usize, usize)>,
    /// Languages on it, 1 to [`MOST_LANGUAGES`], 0 being 1; the surface's words have as many, two for one.
    pub languages: u8,
    /// What is shown of a vote, on a page with a question and of faces.
    pub votes: Votes,
    /// Nothing is seen.
    pub black: bool,
}

impl WallShows {
    /// The page that is on it.
    pub fn page(&self) -> Option<&PageRef> {
        match &self.subject {
            Subject::Page(page) => Some(page),
            _ => None,
        }
    }
}

/// On a surface: the steps of its page, as they were laid out.
#[derive(Component, Debug, Clone, Default, PartialEq)]
pub struct Breaks(pub Vec<steps::WallStep>);

/// The root of a wall's tree.
#[derive(Component)]
pub(super) struct WallRoot;

pub(super) fn plugin(app: &mut App) {
    layout::plugin(app);
}
