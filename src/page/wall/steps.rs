//! Which rows of a page stand on the wall together, and in which of its languages. Letters never shrink: what does not
//! fit becomes another step.
//!
//! - Pattern: a row that is too high alone first takes the picture's room, then all of it; then its languages take turns.
//!   Reason: the words are what is said, and both languages beside each other are better than either alone.

use std::ops::Range;

/// What stands on the wall at once: these rows, in these of its languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WallStep {
    /// The rows, from 0.
    pub rows: Range<usize>,
    /// The languages by their places, from 0: all of them, unless they take turns.
    pub columns: Range<u8>,
}

impl WallStep {
    /// The row and the language that bring this step into view, by their places.
    pub fn place(&self) -> (usize, u8) {
        (self.rows.start, self.columns.start)
    }
}

/// How much room the picture of a page has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) enum PictureRoom {
    #[default]
    Whole,
    Small,
    Gone,
}

/// How high things are.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measured {
    /// Each row.
    pub(super) rows: Vec<f32>,
    /// What all rows of a step may take together.
    pub(super) room: f32,
}

impl Measured {
    fn fits(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|high| *high <= self.room)
    }
}

/// Rows of each step, in order; the same break for every language, since a row is as high as its highest. A row that
/// is too high alone is a step of its own.
fn packed(heights: &[f32], gap: f32, room: f32) -> Vec<Range<usize>> {
    let mut steps = Vec::new();
    let (mut first, mut filled) = (0, 0.0_f32);
    for (at, height) in heights.iter().enumerate() {
        let more = if at > first { gap + height } else { *height };
        if at > first && filled + more > room {
            steps.push(first..at);
            (first, filled) = (at, *height);
        } else {
            filled += more;
        }
    }
    if first < heights.len() {
        steps.push(first..heights.len());
    }
    steps
}

/// Turns of the languages of a row that is too high in all of them: as many together as fit, in their order.
fn turns(row: usize, languages: u8, measure: &mut dyn FnMut(PictureRoom, Range<u8>) -> Measured) -> Vec<WallStep> {
    let (mut steps, mut first) = (Vec::new(), 0);
    while first < languages {
        let fits = |last: &u8| *last == first + 1 || measure(PictureRoom::Gone, first..*last).fits(row);
        let last = (first + 1..=languages).rev().find(fits).unwrap_or(first + 1);
        steps.push(WallStep { rows: row..row + 1, columns: first..last });
        first = last;
    }
    steps
}

/// Arranges the rows of a page in so many languages: the room of its picture, and its steps. `together`: whether rows may
/// share a step, and how far apart they are then.
pub(super) fn arrange(
    languages: u8,
    together: Option<f32>,
    measure: &mut dyn FnMut(PictureRoom, Range<u8>) -> Measured,
) -> (PictureRoom, Vec<WallStep>) {
    let all = || 0..languages;
    let fit = |measured: &Measured| (0..measured.rows.len()).all(|row| measured.fits(row));
    for picture in [PictureRoom::Whole, PictureRoom::Small, PictureRoom::Gone] {
        let measured = measure(picture, all());
        let last = picture == PictureRoom::Gone;
        if !last && !fit(&measured) {
            continue;
        }
        let runs: Vec<Range<usize>> = match together {
            Some(gap) => packed(&measured.rows, gap, measured.room),
            None => (0..measured.rows.len()).map(|row| row..row + 1).collect(),
        };
        let step = |rows: Range<usize>| match measured.fits(rows.start) {
            true => vec![WallStep { rows, columns: all() }],
            false => turns(rows.start, languages, measure),
        };
        return (picture, runs.into_iter().flat_map(step).collect());
    }
    (PictureRoom::Gone, Vec::new())
}

/// The step that shows a row, the first where its languages take turns; the last one where there are fewer rows.
pub fn step_of(steps: &[WallStep], row: usize) -> usize {
    step_at(steps, row, 0)
}

/// The step that shows a row in a language, by its place; the row's first where none does, the last one where there are
/// fewer rows.
pub fn step_at(steps: &[WallStep], row: usize, column: u8) -> usize {
    let has = |step: &WallStep| step.rows.contains(&row);
    let says = |step: &WallStep| has(step) && step.columns.contains(&column);
    let found = steps.iter().position(says).or_else(|| steps.iter().position(has));
    found.unwrap_or(steps.len().saturating_sub(1))
}

#[cfg(test)]
#[path = "steps/tests.rs"]
mod tests;
