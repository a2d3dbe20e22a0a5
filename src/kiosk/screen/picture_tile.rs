//! A tile with a picture and a title below it. The pictures of a grid stand at one height, whether a title takes one line
//! or two.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    content::{PictureName, Tint},
    ui::{
        core::Act,
        text::{Inset, Localized, TextScale, Type, Weight, width},
        theme::{Step, Token},
        widget::{Looks, button, column, control, disc, square, text},
    },
};

/// Steps of a title, the largest first.
const STEPS: [Step; 3] = [Step::Label, Step::Small, Step::Mark];
/// Sides of a disc, the largest first: each is a picture of its own in memory.
const DISCS: [f32; 7] = [148.0, 128.0, 108.0, 96.0, 84.0, 72.0, 64.0];
/// A disc is rather so large than its title.
const SEEN: f32 = 84.0;
/// Lines of Arabic letters that stand close together, in sizes of the type.
const LINE: f32 = 1.3;
/// Between disc and title.
const GAP: f32 = 8.0;
/// Border and inset, above and below together.
const AROUND: f32 = 24.0;
/// At the start and at the end of a title.
const BESIDE: f32 = 18.0;
/// Where titles are longer, pictures stand at the top of their tiles.
const MOST_LINES: usize = 2;

/// How the tiles of a grid look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TileLook {
    disc: f32,
    step: Step,
    /// Height of the title, in logical pixels.
    title: f32,
    /// Where in its tile: in the middle, unless a title may be longer.
    place: JustifyContent,
}

impl TileLook {
    /// What is seen best in tiles of this size; `None` where a title doesn't find room.
    pub(super) fn fitting<'a>(
        titles: impl Iterator<Item = &'a str> + Clone,
        (wide, high): (f32, f32),
        text: TextScale,
    ) -> Option<Self> {
        let room = wide - 2.0 * BESIDE - 4.0;
        let look = |step: &Step| {
            let size = step.px() * text.factor();
            let lines = titles.clone().map(|title| width::lines(title, size, room));
            let lines = lines.collect::<Option<Vec<_>>>()?.into_iter().max().unwrap_or(1);
            let title = lines as f32 * size * LINE;
            let fits = |disc: &&f32| **disc + GAP + title + AROUND <= high;
            let disc = DISCS.iter().find(fits)?;
            (lines <= MOST_LINES).then_some(Self { disc: *disc, step: *step, title, place: JustifyContent::Center })
        };
        let looks = || STEPS.iter().filter_map(look);
        looks().find(|look| look.disc >= SEEN).or_else(|| looks().next())
    }

    /// What is seen well where the grid scrolls anyway.
    pub(super) fn roomy<'a>(titles: impl Iterator<Item = &'a str>, wide: f32, text: TextScale) -> Self {
        let (step, disc) = (Step::Label, 108.0);
        let size = step.px() * text.factor();
        let lines = titles.map(|title| width::lines(title, size, wide - 2.0 * BESIDE - 4.0).unwrap_or(MOST_LINES));
        let title = lines.max().unwrap_or(1).min(MOST_LINES) as f32 * size * LINE;
        Self { disc, step, title, place: JustifyContent::FlexStart }
    }
}

/// A tile of a grid. Without a picture a sign stands on its place.
pub(super) fn tile(
    parent: &mut ChildSpawnerCommands,
    act: Act,
    title: Localized,
    (picture, tint): (Option<&PictureName>, Tint),
    look: TileLook,
) {
    let node = Node { align_items: AlignItems::Center, justify_content: look.place, ..column(GAP) };
    let (high, node) = match look.place {
        JustifyContent::Center => (10.0, node),
        _ => (18.0, Node { min_height: px(240), ..node }),
    };
    let inset = Inset { start: BESIDE, end: BESIDE, top: high, bottom: high };
    parent.spawn((button(act, title.clone(), Looks::Card, false, node), inset)).with_children(|tile| {
        match picture {
            Some(picture) => drop(tile.spawn(disc(picture, tint, look.disc))),
            None => drop(tile.spawn(square(look.disc)).with_child(control("hand-pointing", 84.0, Token::Soft))),
        }
        let lines = (Type::tight(look.step, Weight::SemiBold), TextLayout::justify(Justify::Center));
        let words = Node { min_height: px(look.title), ..default() };
        tile.spawn(text(title, look.step, Weight::SemiBold, Token::Ink)).insert((lines, words));
    });
}

#[cfg(test)]
mod tests {
    //! What is in a tile fits into it.
    use super::{AROUND, GAP, Step, TextScale, TileLook};

    #[test]
    fn a_title_of_two_lines_makes_the_disc_smaller_before_the_letters() {
        let look = |titles: &[&str], high| TileLook::fitting(titles.iter().copied(), (432.0, high), TextScale::Normal);
        let one = look(&["Gesundheit"], 237.0).unwrap();
        let two = look(&["Gesundheit", "Kindergarten, Schule und noch mehr"], 237.0).unwrap();
        assert_eq!((one.step, two.step), (Step::Label, Step::Label));
        assert!(one.disc > two.disc && two.disc >= 108.0, "{one:?} {two:?}");
        assert!(two.disc + GAP + two.title + AROUND <= 237.0);
        assert_eq!(look(&["Gesundheit"], 90.0), None);
        assert_eq!(look(&["Rindfleischetikettierungsüberwachungsaufgabe"], 237.0), None);
    }
}
