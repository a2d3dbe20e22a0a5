//! What a lesson asks about pages: how they break into steps on this wall, and which of them are questions.
//!
//! Owns: the questions. Refuses: answering them; whoever lays pages out knows, and tests have answers of their own.

use crate::{content::PageRef, language::LanguageTag};

/// Answers about pages, for one size of wall.
pub trait Steps {
    /// The first sentence of each step of a page with these languages, from 0 and rising. Empty: there is no such page.
    fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize>;

    /// How many answers a question has, two to four. `None`: it is no question, or a page of Help: nobody votes there.
    fn answers(&self, page: &PageRef) -> Option<usize>;

    /// Minutes a page takes by its own words, where they say so.
    fn minutes(&self, page: &PageRef) -> Option<u16> {
        let _ = page;
        None
    }

    /// Whether a plan may hold a page: no phrase, and none of Help.
    fn is_taught(&self, page: &PageRef) -> bool {
        !self.starts(page, &[]).is_empty()
    }
}

/// The step, from 0, that a sentence is in.
pub fn step_of(starts: &[usize], sentence: usize) -> usize {
    starts.partition_point(|start| *start <= sentence).saturating_sub(1)
}
