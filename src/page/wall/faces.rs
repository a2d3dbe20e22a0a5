//! How it was: three faces at the end, good, middle and bad, each with the card that stands for it.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    bars::bars,
    canvas::{ASIDE, BETWEEN, Canvas},
    scene::{Votes, speakers},
    shape::shape,
};
use crate::{
    language::MessageId,
    ui::{
        text::{ActiveLanguages, Localized, OwnDirection, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, own_pictogram, row, text, wrap},
    },
};

/// Pictograms of the faces.
const FACES: [&str; 3] = ["own-face-good", "own-face-middle", "own-face-bad"];
/// Side of a face.
const FACE: f32 = 330.0;
/// Side of a card's shape.
const CARD: f32 = 150.0;

/// Builds it, with the question in each language.
pub(super) fn fill(
    parent: &mut ChildSpawnerCommands,
    (active, languages): (&ActiveLanguages, u8),
    canvas: Canvas,
    votes: &Votes,
) {
    let kind = Type::tight(if canvas.is_narrow() { Step::Title } else { Step::Number }, Weight::Bold);
    let asked = wrap(Node { justify_content: JustifyContent::SpaceAround, ..row(ASIDE) }, BETWEEN);
    parent.spawn((Node { flex_shrink: 0.0, ..asked }, Pickable::IGNORE)).with_children(|asked| {
        let question = MessageId::ui("wall-how-was-it");
        for place in speakers(active, languages, &question) {
            let words = Localized::in_column(question.clone(), place);
            let own = OwnDirection(active.column(place).language().direction);
            asked.spawn((text(words, kind.step, kind.weight, Token::Ink), own)).insert(kind);
        }
    });
    let node = Node { align_items: AlignItems::Stretch, padding: UiRect::bottom(px(ASIDE)), ..grow(row(BETWEEN)) };
    parent.spawn((node, Pickable::IGNORE)).with_children(|faces| {
        for (at, face) in FACES.into_iter().enumerate() {
            let node = Node {
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(px(32)),
                ..grow(column(36.0))
            };
            faces.spawn((node, Paint::fill(Token::Card), Pickable::IGNORE)).with_children(|side| {
                side.spawn(own_pictogram(face, FACE));
                shape(side, active.reader().language(), at, (CARD, Step::Title));
                if !votes.rounds.is_empty() {
                    bars(side, canvas, votes, at, AlignItems::Center);
                }
            });
        }
    });
}
