//! The foot of a page: back, narration, dots, Next.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, help};
use crate::{
    content::{Module, Placement},
    language::{Args, MessageId},
    ui::{
        core::{Act, Say, Sheet},
        narration::Speaking,
        patch::Describes,
        text::{Inset, Localized, TextScale, Weight},
        theme::{Paint, Step, Token},
        widget::{
            Looks, Pictogram, SpokenName, TOUCH, button, column, control, mirrored_control, own_pictogram, row, space,
            text,
        },
    },
};

/// Height of the footer's controls.
const TALL: f32 = 104.0;
/// Most dots; beyond, a bar with n/N.
const MOST_DOTS: usize = 8;

/// The sign that is play or pause.
#[derive(Component, Clone)]
struct PlaySign;

/// The filled part of the narration bar.
#[derive(Component, Clone)]
struct Progress;

fn round(side: f32) -> Node {
    Node {
        width: px(side),
        height: px(side),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    }
}

fn narration(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        height: px(TALL),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::MAX,
        ..row(16.0)
    };
    let bar = (node, Paint::card(Token::Card, Token::Edge), Inset { start: 6.0, end: 6.0, ..default() });
    parent.spawn(bar).with_children(|bar| {
        bar.spawn(button(Act::Play, Localized::ui("play"), Looks::Sound, false, round(TOUCH)))
            .with_child((control("play", 46.0, Token::Teal), PlaySign));
        bar.spawn(button(Act::Replay, Localized::ui("replay"), Looks::Row, false, round(TOUCH))).with_child(control(
            "arrow-counter-clockwise",
            44.0,
            Token::Ink,
        ));
        let track = Node {
            flex_grow: 1.0,
            height: px(12),
            border_radius: BorderRadius::MAX,
            overflow: Overflow::clip(),
            ..row(0.0)
        };
        bar.spawn((track, Paint::fill(Token::Line))).with_child((
            Node { width: percent(0), height: percent(100), border_radius: BorderRadius::MAX, ..default() },
            Paint::fill(Token::Teal),
            Progress,
        ));
        let looks = if scene.visit.slow { Looks::Sound } else { Looks::Row };
        bar.spawn(button(Act::Slow, Localized::ui("slow"), looks, scene.visit.slow, round(TOUCH)))
            .with_child(own_pictogram("turtle", 60.0));
    });
}

fn dots(scene: &Scene, parent: &mut ChildSpawnerCommands, pages: usize, index: usize) {
    if pages < 2 {
        return;
    }
    let name = Localized::with(MessageId::ui("page-of"), Args::none().number("page", index + 1).number("pages", pages));
    let node = Node { justify_content: JustifyContent::Center, ..row(10.0) };
    let inset = Inset { start: 14.0, end: 14.0, ..default() };
    // Its number is known only here, so it is spoken digit by digit.
    let says = SpokenName(vec![Say::Words(Localized::ui("pages")), Say::Digits((index + 1).to_string())]);
    let pill = (button(Act::Raise(Sheet::Pages), name, Looks::Row, false, node), says, inset);
    parent.spawn(pill).with_children(|dots| {
        if pages > MOST_DOTS {
            let track = Node { width: px(150), height: px(14), border_radius: BorderRadius::MAX, ..row(0.0) };
            dots.spawn((track, Paint::fill(Token::Line), Pickable::IGNORE)).with_child((
                Node {
                    width: percent(100.0 * (index + 1) as f32 / pages as f32),
                    height: percent(100),
                    border_radius: BorderRadius::MAX,
                    ..default()
                },
                Paint::fill(Token::Teal),
                Pickable::IGNORE,
            ));
            let digits = scene.active.reader().catalogue().digits();
            let count = format!("{}/{}", digits.format(index + 1), digits.format(pages));
            dots.spawn(text(Localized::plain(count), Step::Small, Weight::SemiBold, Token::Soft));
        } else {
            for page in 0..pages {
                let node = Node {
                    width: px(if page == index { 40 } else { 18 }),
                    height: px(18),
                    border_radius: BorderRadius::MAX,
                    ..default()
                };
                let paint = Paint::fill(if page <= index { Token::Teal } else { Token::Line });
                dots.spawn((node, paint, Pickable::IGNORE));
            }
        }
    });
}

/// Builds the footer. `narrated`: whether the page is one that is read aloud from its footer.
pub(super) fn fill(
    scene: &Scene,
    parent: &mut ChildSpawnerCommands,
    module: &Arc<Module>,
    index: usize,
    narrated: bool,
) {
    let pages = module.pages.len();
    if scene.portrait && module.shelf != Placement::Help {
        parent
            .spawn(Node { justify_content: JustifyContent::Center, flex_shrink: 0.0, ..row(0.0) })
            .with_children(|line| dots(scene, line, pages, index));
    }
    parent.spawn(Node { height: px(TALL), flex_shrink: 0.0, ..row(24.0) }).with_children(|footer| {
        footer
            .spawn(button(Act::Back, Localized::ui("back"), Looks::Pill, false, round(TALL)))
            .with_child(mirrored_control("arrow-left", 54.0, Token::Ink));
        // Without a voice for this page there is no play sign, rather than a dead one.
        if narrated && scene.voice.is_some() {
            narration(scene, footer);
        } else {
            footer.spawn(space());
        }
        if module.shelf == Placement::Help {
            footer
                .spawn(Node { width: px(if scene.portrait { 420 } else { 640 }), ..column(0.0) })
                .with_children(|end| help::hide(end, !scene.portrait && scene.visit.text == TextScale::Normal));
            return;
        }
        if !scene.portrait {
            dots(scene, footer, pages, index);
        }
        let next = Node { width: px(220), ..round(TALL) };
        let (act, name, sign) = if index + 1 < pages {
            (Act::Next, Localized::ui("next"), "arrow-right")
        } else {
            (Act::Home, Localized::ui("home"), "house")
        };
        footer.spawn(button(act, name, Looks::Next, false, next)).with_child(mirrored_control(
            sign,
            54.0,
            Token::OnSolid,
        ));
    });
}

fn follow(
    speaking: Res<Speaking>,
    fresh: Query<(), Or<(Changed<PlaySign>, Changed<Progress>)>>,
    mut signs: Query<&mut Pictogram, With<PlaySign>>,
    mut bars: Query<&mut Node, With<Progress>>,
) {
    if !speaking.is_changed() && fresh.is_empty() {
        return;
    }
    for sign in &mut signs {
        Pictogram::show(sign, if speaking.is_playing() { "pause" } else { "play" });
    }
    for mut bar in &mut bars {
        let width = percent((100.0 * speaking.progress()).round());
        if bar.width != width {
            bar.width = width;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    use crate::ui::core::Update as Sets;
    app.describes_by(|_: &PlaySign| ())
        .describes_by(|_: &Progress| ())
        .add_systems(PostUpdate, follow.after(Sets::Build).before(Sets::Paint));
}
