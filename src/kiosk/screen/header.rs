//! The header, the same everywhere: Home, title and marks at the start; German beside, ear, appearance,
//! language and Help at the end.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::Scene;
use crate::{
    library::VoiceKind,
    ui::{
        core::{Act, Sheet, View},
        text::{Inset, Localized, TextScale, Type, Weight, width},
        theme::{Step, Token},
        widget::{Looks, TOUCH, button, column, control, grow, row, text},
    },
};

/// Widest word on a control: a longer one would take the title's room, and the sign says it too.
const WIDEST_WORD: f32 = 330.0;

/// Whether a word may stand on a control of the header.
fn has_room(scene: &Scene, word: &Localized) -> bool {
    width::ems(&word.find(scene.active).text) * Step::Small.px() <= WIDEST_WORD
}

/// A control of the header: a sign, and a word where there is room.
fn pill(
    parent: &mut ChildSpawnerCommands,
    act: Act,
    name: Localized,
    sign: &str,
    word: Option<Localized>,
    chosen: bool,
) {
    let node = Node { justify_content: JustifyContent::Center, height: px(TOUCH), ..row(14.0) };
    let inset = if word.is_some() { 26.0 } else { 22.0 };
    let inset = Inset { start: inset, end: inset, ..default() };
    parent.spawn((button(act, name, Looks::Pill, chosen, node), inset)).with_children(|pill| {
        pill.spawn(control(sign, 44.0, Token::Ink));
        if let Some(word) = word {
            pill.spawn(text(word, Step::Small, Weight::SemiBold, Token::Ink));
        }
    });
}

/// A mark under the title; upright with large text the sign stands alone.
fn mark(scene: &Scene, parent: &mut ChildSpawnerCommands, sign: &str, word: &'static str) {
    let large = scene.visit.text != TextScale::Normal;
    parent.spawn((row(10.0), Pickable::IGNORE)).with_children(|mark| {
        mark.spawn(control(sign, if large { 36.0 } else { 26.0 }, Token::Soft));
        if large && scene.portrait {
            return;
        }
        mark.spawn(text(Localized::ui(word), Step::Mark, Weight::Regular, Token::Soft))
            .insert(Type::tight(Step::Mark, Weight::Regular));
    });
}

/// The Help button, red and alone in it.
pub(super) fn help(parent: &mut ChildSpawnerCommands) {
    let node = Node {
        width: px(112),
        height: px(TOUCH),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..default()
    };
    let name = Localized::ui("help");
    parent.spawn(button(Act::Raise(Sheet::Help), name, Looks::Help, false, node)).with_child(control(
        "lifebuoy",
        48.0,
        Token::OnSolid,
    ));
}

/// Builds the header. `beside`: whether this page has sentences that German can stand beside.
pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, title: Localized, beside: bool) {
    let ui = |id| Localized::ui(id);
    // Upright, and with larger text, signs alone leave the title its room.
    let words = !scene.portrait && scene.visit.text == TextScale::Normal && scene.visit.language.is_some();
    let word = |word: Localized| (words && has_room(scene, &word)).then_some(word);
    parent.spawn(Node { min_height: px(TOUCH), flex_shrink: 0.0, ..row(16.0) }).with_children(|header| {
        pill(header, Act::Home, ui("home"), "house", word(ui("home")), false);
        // A title that falls back to another language stands beside Home too, whichever way it runs.
        let titles = Node { align_items: AlignItems::FlexStart, ..grow(column(2.0)) };
        header.spawn((titles, Inset { start: 14.0, ..default() })).with_children(|titles| {
            // Before a language is chosen nothing is said in one of them.
            if scene.visit.language.is_some() {
                // Upright with larger text its longest word has little room between the signs.
                let tight = scene.portrait && scene.visit.text != TextScale::Normal;
                let step = if tight { Step::Mark } else { Step::Body };
                titles.spawn(text(title, step, Weight::Bold, Token::Ink)).insert(Type::tight(step, Weight::Bold));
            }
            let on_page = scene.page().is_some() || matches!(scene.visit.view, View::Phrases(_));
            let is_help = scene.visit.sheet == Some(Sheet::Help);
            let computer = scene.voice == Some(VoiceKind::Synthetic) && on_page && !is_help;
            let draft = scene.draft && (on_page || is_help);
            if draft || computer {
                titles.spawn((Node { flex_wrap: FlexWrap::Wrap, ..row(36.0) }, Pickable::IGNORE)).with_children(
                    |marks| {
                        if draft {
                            mark(scene, marks, "pencil-simple-line", "draft");
                        }
                        if computer {
                            mark(scene, marks, "robot", "computer-voice");
                        }
                    },
                );
            }
        });
        if beside && !scene.german {
            let roomy = !scene.portrait || scene.visit.text == TextScale::Normal;
            let de = roomy.then(|| Localized::plain("DE"));
            pill(header, Act::Parallel, ui("beside"), "columns", de, scene.visit.parallel);
        }
        pill(header, Act::Raise(Sheet::Sound), ui("ear"), "ear", None, scene.visit.read_to_me);
        pill(header, Act::Raise(Sheet::Appearance), ui("appearance"), "text-aa", None, false);
        pill(header, Act::Raise(Sheet::Language), ui("language"), "translate", word(Localized::Endonym), false);
        help(header);
    });
}
