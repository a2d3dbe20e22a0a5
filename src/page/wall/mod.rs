//! The wall: a page for a group, in one to four languages, seen from the last row.
//!
//! Owns: what the wall shows of a page ([`WallShows`]), how large ([`canvas`]), in which [`steps`], and how it is laid
//! out. Refuses: which page, step and languages are wanted. A wall has no controls, takes no focus and is heard by no
//! assistive technology: it is a picture of what the leader's console does.
//!
//! - One or two languages: rows in steps, the same break in both. Three or four: sentence by sentence, one below the
//!   other.
//! - What a language lacks says so in its place.

pub mod canvas;
mod head;
mod layout;
mod letters;
mod question;
mod rows;
mod scene;
pub mod steps;

use bevy::prelude::*;

pub use layout::breaks;
pub use scene::Votes;

use crate::{content::PageRef, ui::core::surface::Surface};

/// Languages on a wall at most.
pub const MOST_LANGUAGES: usize = 4;

/// On a surface: what its wall shows.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Surface, Breaks)]
pub struct WallShows {
    /// Which page. `None`: nothing but the ground.
    pub page: Option<PageRef>,
    /// The sentence that is to be seen, from 0: the step that has it is shown.
    pub row: usize,
    /// Where the page stands in its block and how many there are, from 1; written below it.
    pub place: Option<(usize, usize)>,
    /// Languages on it, 1 to [`MOST_LANGUAGES`]; the surface's words have as many, two for one.
    pub languages: u8,
    /// What is shown of a vote, on a page with a question.
    pub votes: Votes,
    /// Nothing is seen.
    pub black: bool,
}

/// On a surface: the rows of each step of its page, as they were laid out.
#[derive(Component, Debug, Clone, Default, PartialEq)]
pub struct Breaks(pub Vec<std::ops::Range<usize>>);

/// The root of a wall's tree.
#[derive(Component)]
pub(super) struct WallRoot;

pub(super) fn plugin(app: &mut App) {
    layout::plugin(app);
}
