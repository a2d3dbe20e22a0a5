//! Sheets over a view: sound, appearance, language, pages.
//!
//! Each has a way out: its cross, the veil, and Escape.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, input_focus::tab_navigation::TabGroup, prelude::*};

use super::{
    Scene,
    browse::{self, Look},
    index, places,
    room::Room,
    sheet::{body, card, card_width, head, over, veil},
    show_to_other,
};
use crate::{
    language::Language,
    ui::{
        core::{Act, Say, Sheet, surface::Root},
        text::{Inset, Localized, OwnDirection, TextScale, Weight},
        theme::{Paint, Step, Token},
        widget::{Looks, SpokenName, TOUCH, button, column, control, disc, grow, row, scrolls, space, text},
    },
};

/// Lays the sheet over the tree, and gives its layer.
pub(super) fn raise(scene: &Scene, sheet: Sheet, camera: Entity, commands: &mut Commands) -> Entity {
    let mut layer = commands.spawn((Root, UiTargetCamera(camera), GlobalZIndex(1), over(), TabGroup::modal()));
    layer.with_children(|layer| {
        if matches!(sheet, Sheet::ShowToOther | Sheet::Interpreter) {
            let node = Node { width: percent(100), height: percent(100), ..column(12.0) };
            let inset = Inset { start: 56.0, end: 56.0, top: 40.0, bottom: 40.0 };
            layer.spawn((node, inset, Paint::fill(Token::Card), Pickable::default())).with_children(|card| {
                if sheet == Sheet::ShowToOther {
                    show_to_other::fill(scene, card)
                } else {
                    show_to_other::interpreter(scene, card)
                }
            });
            return;
        }
        veil(layer, Act::Lower, Localized::ui("close"));
        card(scene, layer, |card| match sheet {
            Sheet::Sound => sound(scene, card),
            Sheet::Appearance => appearance(scene, card),
            Sheet::Language => language(scene, card),
            Sheet::Pages => pages(scene, card),
            Sheet::Towns => places::towns(scene, card),
            Sheet::Spoken => places::spoken(scene, card),
            Sheet::Help | Sheet::ShowToOther | Sheet::Interpreter => {}
        });
    });
    layer.id()
}

/// A wide pill with a sign and a word.
fn choice(parent: &mut ChildSpawnerCommands, act: Act, name: Localized, sign: &str, chosen: bool) {
    let inset = Inset { start: 32.0, end: 32.0, top: 8.0, bottom: 8.0 };
    parent.spawn((button(act, name.clone(), Looks::Pill, chosen, row(20.0)), inset)).with_children(|pill| {
        pill.spawn(control(sign, 44.0, Token::Ink));
        pill.spawn(grow(column(0.0))).with_child(text(name, Step::Label, Weight::SemiBold, Token::Ink));
        if chosen {
            pill.spawn(control("check", 44.0, Token::Teal));
        }
    });
}

fn line(parent: &mut ChildSpawnerCommands, words: Localized) {
    parent.spawn(Node { flex_shrink: 0.0, ..column(0.0) }).with_child(text(
        words,
        Step::Small,
        Weight::Regular,
        Token::Soft,
    ));
}

fn sound(scene: &Scene, card: &mut ChildSpawnerCommands) {
    head(card, Localized::ui("ear"));
    body(card, |card| {
        if scene.silent {
            let node = Node { border_radius: BorderRadius::all(px(20)), flex_shrink: 0.0, ..row(20.0) };
            let inset = Inset { start: 28.0, end: 28.0, top: 12.0, bottom: 12.0 };
            card.spawn((node, inset, Paint::fill(Token::SunTint))).with_children(|note| {
                note.spawn(control("speaker-slash", 46.0, Token::Ink));
                note.spawn(grow(column(0.0))).with_child(text(
                    Localized::ui("sound-missing"),
                    Step::Label,
                    Weight::Regular,
                    Token::Ink,
                ));
            });
        }
        choice(card, Act::ReadToMe, Localized::ui("read-to-me"), "ear", scene.visit.read_to_me);
        line(card, Localized::ui("read-to-me-first"));
        line(card, Localized::ui("read-to-me-second"));
        let volume = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), flex_shrink: 0.0, ..row(16.0) };
        card.spawn(volume).with_children(|volume| {
            volume.spawn(text(Localized::ui("volume"), Step::Label, Weight::SemiBold, Token::Ink));
            volume.spawn(space());
            // Softer and louder stay together where the line wraps.
            let pair = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), ..row(16.0) };
            volume.spawn(pair).with_children(|pair| {
                for (step, name, sign) in [(-1, "volume-down", "minus"), (1, "volume-up", "plus")] {
                    let inset = Inset { start: 32.0, end: 32.0, ..default() };
                    pair.spawn((button(Act::Volume(step), Localized::ui(name), Looks::Pill, false, row(16.0)), inset))
                        .with_children(|pill| {
                            pill.spawn(control(sign, 40.0, Token::Ink));
                            pill.spawn(text(Localized::ui(name), Step::Label, Weight::SemiBold, Token::Ink));
                        });
                }
            });
        });
    });
}

fn appearance(scene: &Scene, card: &mut ChildSpawnerCommands) {
    head(card, Localized::ui("appearance"));
    body(card, |card| {
        card.spawn(Node { flex_shrink: 0.0, ..column(0.0) }).with_child(text(
            Localized::ui("text-size"),
            Step::Label,
            Weight::SemiBold,
            Token::Ink,
        ));
        let sizes = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), flex_shrink: 0.0, ..row(16.0) };
        card.spawn(sizes).with_children(|sizes| {
            for (size, name) in [
                (TextScale::Normal, "text-size-normal"),
                (TextScale::Large, "text-size-large"),
                (TextScale::Larger, "text-size-larger"),
            ] {
                let chosen = scene.visit.text == size;
                let inset = Inset { start: 36.0, end: 36.0, top: 8.0, bottom: 8.0 };
                sizes
                    .spawn((button(Act::Text(size), Localized::ui(name), Looks::Pill, chosen, row(14.0)), inset))
                    .with_children(|pill| {
                        if chosen {
                            pill.spawn(control("check", 40.0, Token::Teal));
                        }
                        pill.spawn(text(Localized::ui(name), Step::Label, Weight::SemiBold, Token::Ink));
                    });
            }
        });
        choice(card, Act::Contrast, Localized::ui("contrast"), "circle-half", scene.visit.contrast);
        choice(card, Act::ReducedMotion, Localized::ui("motion"), "wind", scene.visit.reduced_motion);
    });
}

fn language(scene: &Scene, card: &mut ChildSpawnerCommands) {
    head(card, Localized::ui("language"));
    browse::scripts(scene, card, None);
    let area = scrolls(Node { padding: UiRect::vertical(px(6)), ..column(20.0) });
    card.spawn((area, browse::Area)).with_children(|card| {
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(scene.columns(3, 2), 1.0),
            column_gap: px(20),
            row_gap: px(20),
            // Room for the last row's border: the area is measured a little lower than the grid.
            padding: UiRect::bottom(px(16)),
            flex_shrink: 0.0,
            ..default()
        };
        let columns = f32::from(scene.columns(3, 2));
        let inset = [32.0, 32.0, 20.0];
        let wide = (card_width(scene) - 2.0 * 48.0 - (columns - 1.0) * 20.0) / columns - inset[0] - inset[1] - 10.0;
        let room = Room { width: wide, height: 2.0 * TOUCH, largest: Step::Body, text: scene.visit.text };
        let look = Look { chosen: false, room, inset, between: 0.0 };
        browse::tiles(scene, card, grid, look, language_tile);
    });
}

fn language_tile(grid: &mut ChildSpawnerCommands, language: &Language, look: Look) {
    let name = Localized::of(language, &language.endonym);
    let [start, end, top] = look.inset;
    let inset = Inset { start, end, top, bottom: top };
    let card = button(Act::Choose(language.tag.clone()), name.clone(), Looks::Card, look.chosen, row(16.0));
    let spoken = SpokenName(vec![Say::Manifest(language.tag.clone(), "endonym")]);
    let step = look.room.step(&language.endonym);
    grid.spawn((card, inset, spoken, OwnDirection(language.direction))).with_children(|card| {
        card.spawn(grow(column(0.0))).with_children(|side| browse::name(side, name, step));
    });
}

fn pages(scene: &Scene, card: &mut ChildSpawnerCommands) {
    let Some((module, _, index)) = scene.page() else { return };
    head(card, Localized::new(module.title()));
    body(card, |card| {
        for (at, page) in module.pages.iter().enumerate() {
            let name = Localized::new(page.title());
            let inset = Inset { start: 28.0, end: 28.0, top: 8.0, bottom: 8.0 };
            card.spawn((button(Act::Turn(page.id.clone()), name.clone(), Looks::Card, at == index, row(20.0)), inset))
                .with_children(|line| {
                    // Somebody who reads nothing knows a page by its picture.
                    match index::picture(page) {
                        Some(picture) => {
                            line.spawn(disc(picture, module.tint, 72.0));
                        }
                        None => {
                            let node = Node { width: px(72), justify_content: JustifyContent::Center, ..row(0.0) };
                            line.spawn(node).with_child(control("hand-pointing", 48.0, Token::Soft));
                        }
                    }
                    line.spawn(grow(column(0.0))).with_child(text(name, Step::Label, Weight::SemiBold, Token::Ink));
                });
        }
    });
}
