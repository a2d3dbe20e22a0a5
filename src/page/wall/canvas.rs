//! The wall's own measures: everything is laid out 1080 logical pixels high, whatever the projector has, so that letters
//! are as large a part of every wall.

use bevy::prelude::*;

use crate::ui::theme::Step;

/// Logical pixels from the top of the wall to its bottom.
pub const HIGH: f32 = 1080.0;
/// Margin at the start and at the end.
pub(super) const ASIDE: f32 = 64.0;
/// Margin above.
pub(super) const ABOVE: f32 = 44.0;
/// Room of dots and page below the rows.
pub(super) const FOOT: f32 = 104.0;
/// Between head, rows and foot.
pub(super) const BETWEEN: f32 = 28.0;
/// Between rows.
pub(super) const GAP: f32 = 16.0;
/// Above and below the words of a row.
pub(super) const PAD: f32 = 20.0;
/// At the start and at the end of a row.
pub(super) const INSET: f32 = 36.0;
/// Between two languages of a row.
pub(super) const APART: f32 = 48.0;
/// The picture's disc.
pub(super) const DISC: f32 = 160.0;
/// The same where words need its room.
pub(super) const SMALL_DISC: f32 = 104.0;
/// Side of the picture's card where one language is read.
pub(super) const CARD: f32 = 560.0;
/// The same where words need its room.
pub(super) const SMALL_CARD: f32 = 340.0;
/// Wider screens have more room for words; from here on down the floor of letters is lower.
const NARROW: f32 = 1.45;

/// A wall of some size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Canvas {
    /// Logical pixels from side to side.
    pub wide: f32,
    /// Physical pixels of a logical one.
    pub scale: f32,
    /// Size of sentences: at least 1/22 of the height, 1/24 on screens of 4:3. One for a whole lesson.
    pub body: Step,
    /// Size of one sentence in three or four languages.
    pub stacked: Step,
}

impl Canvas {
    /// A wall of so many physical pixels, each side at least one.
    pub fn of(size: UVec2) -> Self {
        let size = size.max(UVec2::ONE).as_vec2();
        let scale = size.y / HIGH;
        let narrow = size.x / size.y < NARROW;
        let (body, stacked) = if narrow { (Step::Large, Step::Heading) } else { (Step::Heading, Step::Title) };
        Self { wide: size.x / scale, scale, body, stacked }
    }

    /// The same with so many logical pixels from top to bottom.
    pub(super) fn with_high(size: UVec2, high: f32) -> Self {
        let size = size.max(UVec2::ONE);
        let scale = size.y as f32 / high;
        Self { wide: size.x as f32 / scale, scale, ..Self::of(size) }
    }

    /// Whether it is little wider than high.
    pub(super) fn is_narrow(&self) -> bool {
        self.wide / HIGH < NARROW
    }

    /// From margin to margin.
    pub(super) fn inner(&self) -> f32 {
        self.wide - 2.0 * ASIDE
    }
}

#[cfg(test)]
mod tests {
    //! Letters are as large as people in the last row need.
    use super::*;

    #[test]
    fn letters_are_never_below_the_floor() {
        for (wide, high, floor) in [
            (1920, 1080, 22.0),
            (1366, 768, 22.0),
            (3840, 2160, 22.0),
            (1280, 800, 22.0),
            (1024, 768, 24.0),
            (800, 600, 24.0),
        ] {
            let canvas = Canvas::of(UVec2::new(wide, high));
            let part = HIGH / canvas.body.px();
            assert!(part <= floor, "{wide}x{high}: 1/{part}");
            assert!(canvas.stacked.px() >= canvas.body.px());
            assert!((canvas.scale * HIGH - high as f32).abs() < 0.1);
        }
    }
}
