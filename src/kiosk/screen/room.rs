//! How large a name may be where it stands.

use crate::ui::{
    text::{TextScale, width},
    theme::Step,
};

/// Steps of a language's name, the largest first.
const STEPS: [Step; 5] = [Step::Large, Step::Body, Step::Label, Step::Small, Step::Mark];
/// Lines of Arabic letters, which are the furthest apart, in sizes of the type.
const LINE: f32 = 1.6;
/// The same where they stand close together.
const TIGHT_LINE: f32 = 1.3;

/// What a tile has room for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    /// Width of the name, in logical pixels.
    pub(super) width: f32,
    /// Height of the name.
    pub(super) height: f32,
    /// The largest step of a name: names of a list are not too unlike each other.
    pub(super) largest: Step,
    /// The reader's size of text.
    pub(super) text: TextScale,
}

impl Room {
    /// The largest step at which a name fits, and whether its lines have to stand close together. What fits at none is broken at the
    /// smallest.
    pub(super) fn step(&self, name: &str) -> (Step, bool) {
        let fits = |step: &Step| {
            let size = step.px() * self.text.factor();
            let lines = width::lines(name, size, self.width)?;
            let tight = lines > 1 || size * LINE > self.height;
            (lines as f32 * size * TIGHT_LINE <= self.height).then_some((*step, tight))
        };
        STEPS.iter().filter(|step| **step <= self.largest).find_map(fits).unwrap_or((Step::Mark, true))
    }
}

#[cfg(test)]
mod tests {
    //! A name is as large as its place allows.
    use super::{Room, Step, TextScale};

    #[test]
    fn a_long_name_shrinks_or_breaks() {
        let room = Room { width: 300.0, height: 100.0, largest: Step::Large, text: TextScale::Normal };
        assert_eq!(room.step("Deutsch"), (Step::Large, false));
        assert_eq!(room.step("Українська").0, Step::Body);
        let (step, broken) = room.step("Oromiffaa / Afaan Oromoo");
        assert!(step < Step::Large && broken, "{step:?}");
    }
}
