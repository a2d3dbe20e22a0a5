//! How the tiles of the first screen stand: up to two dozen languages whole, without scrolling.
//!
//! The screen of the design is 1920 by 1080 logical pixels, or upright; each screen that is served has at least so many.
//! Tiles become smaller with their number, never smaller than a finger needs. What room is left in a tile decides how
//! large its name is.

use crate::{
    kiosk::screen::room::Room,
    ui::{core::MANY_LANGUAGES, text::TextScale, theme::Step, widget::TOUCH},
};

/// Lines of Arabic letters, which are the furthest apart, in sizes of the type.
const LINE: f32 = 1.6;
/// How the tiles stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plan {
    pub(super) columns: u16,
    /// Between tiles.
    pub(super) gap: f32,
    /// Above and below them.
    pub(super) padding: f32,
    /// The greeting's size.
    pub(super) greeting: Step,
    /// Width of the greetings of other languages, in all their lines.
    pub(super) others: f32,
    /// At the start and at the end of a tile, and above and below its content.
    pub(super) inset: [f32; 3],
    /// Between name and sound.
    pub(super) between: f32,
    pub(super) room: Room,
}

/// Columns for so many tiles. A long name and its sound stay on the tile where text is large.
fn columns(count: usize, portrait: bool, text: TextScale) -> u16 {
    let (normal, many) = (text == TextScale::Normal, count > MANY_LANGUAGES);
    match (portrait, normal, count) {
        (true, _, 0..=3) | (true, false, 4..=8) => 1,
        (true, false, _) if many => 1,
        (true, ..) => 2,
        (false, _, 0..=3) => count.max(1) as u16,
        (false, _, 4) => 2,
        (false, _, 5 | 6 | 9) | (false, false, 7..=18) => 3,
        (false, false, _) if many => 3,
        (false, ..) => 4,
    }
}

impl Plan {
    pub(super) fn of(count: usize, portrait: bool, text: TextScale) -> Self {
        let normal = text == TextScale::Normal;
        let (wide, high) = if portrait { (1080.0, 1920.0) } else { (1920.0, 1080.0) };
        let columns = columns(count, portrait, text);
        let rows = count.div_ceil(usize::from(columns)) as f32;
        // So many rows are high whatever stands above them.
        let roomy = rows <= if portrait { 6.0 } else { 3.0 };
        let greeting = if !normal && (portrait || !roomy) { Step::Large } else { Step::Number };
        // Between Help and what is as wide as Help.
        let middle = wide - 2.0 * 56.0 - 2.0 * (112.0 + 16.0);
        let other_lines = if portrait && roomy { 2.0 } else { 1.0 };
        let (gap, padding) = if roomy { (28.0, 36.0) } else { (16.0, 12.0) };
        let inset = if roomy { [38.0, 38.0, 16.0] } else { [24.0, 14.0, 6.0] };
        let between = if roomy { 16.0 } else { 8.0 };
        let largest = match (roomy || count > MANY_LANGUAGES, normal) {
            (true, _) => Step::Large,
            (false, true) => Step::Body,
            (false, false) => Step::Label,
        };
        // Upright a long greeting takes two lines.
        let greeting_lines = if portrait { 2.0 } else { 1.0 };
        let above = LINE * text.factor() * (greeting_lines * greeting.px() + other_lines * Step::Small.px());
        let left = high - 40.0 - 30.0 - 28.0 - above - 2.0 * padding - (rows - 1.0) * gap;
        let columns_wide = wide - 2.0 * 56.0 - f32::from(columns - 1) * gap;
        let [start, end, top] = inset;
        let width = columns_wide / f32::from(columns) - start - end - between - TOUCH - 2.0 * BORDER;
        let height = (left / rows).min(HIGHEST) - 2.0 * top - 2.0 * BORDER;
        let height = if count > MANY_LANGUAGES { TOUCH } else { height };
        Self {
            columns,
            gap,
            padding,
            greeting,
            others: middle * other_lines,
            inset,
            between,
            room: Room { width, height, largest, text },
        }
    }
}

/// A tile's highest row.
pub(super) const HIGHEST: f32 = 300.0;
/// Border of a tile that is lit.
const BORDER: f32 = 5.0;

#[cfg(test)]
mod tests {
    //! However many languages there are, a finger and a name find room.
    use super::{MANY_LANGUAGES, Plan, Step, TOUCH, TextScale};

    const SCALES: [TextScale; 3] = [TextScale::Normal, TextScale::Large, TextScale::Larger];

    #[test]
    fn two_dozen_tiles_are_as_high_as_a_finger() {
        for count in 1..=MANY_LANGUAGES {
            for portrait in [false, true] {
                for text in SCALES {
                    let plan = Plan::of(count, portrait, text);
                    let room = plan.room;
                    assert!(room.height >= TOUCH, "{count} {portrait} {text:?}: {room:?}");
                    assert!(room.width >= 190.0, "{count} {portrait} {text:?}: {room:?}");
                    assert!(plan.gap >= 16.0);
                }
            }
        }
    }

    #[test]
    fn few_tiles_are_large_and_their_names_too() {
        let plan = Plan::of(3, false, TextScale::Normal);
        assert_eq!((plan.columns, plan.room.step("Українська")), (3, (Step::Large, false)));
        assert_eq!(Plan::of(9, false, TextScale::Normal).room.step("Soomaali").0, Step::Large);
        assert_eq!(Plan::of(24, false, TextScale::Normal).columns, 4);
    }
}
