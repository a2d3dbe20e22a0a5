//! Shapes and letters of answers: each is told by colour, by shape and by a letter of the first language's script, as on
//! the cards that people hold up.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::{Language, LanguageTag, likely_script},
    ui::{
        text::{Localized, Weight},
        theme::{Step, Token},
        widget::{control, square, text},
    },
};

/// Signs of the shapes of answers A to D.
const SHAPES: [&str; 4] = ["shape-triangle", "shape-square", "shape-circle", "shape-diamond"];

/// The letter of an answer, from 0, in the script of a language; Latin where the script has no customary ones.
pub(super) fn letter(tag: &LanguageTag, at: usize) -> char {
    let letters = match likely_script(tag).as_str() {
        "Arab" => ['أ', 'ب', 'ج', 'د'],
        "Cyrl" => ['А', 'Б', 'В', 'Г'],
        "Ethi" => ['ሀ', 'ለ', 'ሐ', 'መ'],
        "Grek" => ['Α', 'Β', 'Γ', 'Δ'],
        "Hebr" => ['א', 'ב', 'ג', 'ד'],
        "Geor" => ['ა', 'ბ', 'გ', 'დ'],
        "Armn" => ['Ա', 'Բ', 'Գ', 'Դ'],
        _ => ['A', 'B', 'C', 'D'],
    };
    letters.get(at).copied().unwrap_or('?')
}

/// The shape of an answer, from 0, with its letter in a language's script.
pub(super) fn shape(parent: &mut ChildSpawnerCommands, language: &Language, at: usize, (side, step): (f32, Step)) {
    parent.spawn((square(side), Pickable::IGNORE)).with_children(|shape| {
        let sign = SHAPES.get(at).copied().unwrap_or("shape-circle");
        shape.spawn(control(sign, side, Token::Answer(u8::try_from(at).unwrap_or(0))));
        // A triangle has its room below.
        let lower = if at == 0 { side * 0.19 } else { 0.0 };
        let over = Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            padding: UiRect::top(px(lower)),
            ..square(side)
        };
        shape.spawn((over, Pickable::IGNORE)).with_children(|over| {
            let letter = Localized::of(language, &letter(&language.tag, at).to_string());
            over.spawn(text(letter, step, Weight::Bold, Token::OnSolid));
        });
    });
}

#[cfg(test)]
mod tests {
    //! A card has a letter that people of its language know.
    use super::letter;

    #[test]
    fn letters_are_those_of_the_script() {
        for (tag, letters) in [("de", "ABCD"), ("ar", "أبجد"), ("prs", "أبجد"), ("ti", "ሀለሐመ"), ("uk", "АБВГ")]
        {
            let found: String = (0..4).map(|at| letter(&tag.parse().unwrap(), at)).collect();
            assert_eq!(found, letters, "{tag}");
        }
    }
}
