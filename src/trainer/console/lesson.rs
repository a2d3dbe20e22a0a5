//! The screen in a lesson: plan, what the wall shows, notes, and the keys below. Where screen and wall are one, the keys
//! alone, over the wall.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    bar,
    clock::TimeText,
    control::{Look, pill},
    hands, notes, plan,
    point::Pointable,
    scene::Scene,
    words::{endonym, page_title, say, say_with, spelled, titled},
};
use crate::{
    language::Args,
    page::wall::steps::step_of,
    trainer::{
        desk::{DeskAct, Sheet},
        lesson::Act,
        monitors::Assignment,
        view::{self, Seen},
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{column, control, grow, row, space, text, wrap},
    },
};

/// Around everything.
const MARGIN: f32 = 36.0;
/// Between cards.
const GAP: f32 = 20.0;
/// Height of the line above.
const HEAD: f32 = 60.0;
/// Room of the line below the preview.
const STATUS: f32 = 110.0;

/// Builds it.
pub(super) fn fill(scene: &Scene, root: &mut ChildSpawnerCommands) {
    if scene.is_overlay() {
        over(scene, root);
        return;
    }
    let node = Node { padding: UiRect::all(px(MARGIN)), ..column(GAP) };
    let whole = Node { width: percent(100), height: percent(100), ..node };
    root.spawn((whole, Paint::fill(Token::Paper))).with_children(|screen| {
        head(scene, screen);
        let (left, right) = if scene.size.x < 1700.0 { (280.0, 430.0) } else { (330.0, 520.0) };
        let room = Vec2::new(
            scene.size.x - 2.0 * (MARGIN + GAP) - left - right,
            scene.size.y - 2.0 * (MARGIN + GAP) - HEAD - bar::TALL - STATUS,
        );
        let middle = Node { align_items: AlignItems::Stretch, ..grow(row(GAP)) };
        screen.spawn(middle).with_children(|middle| {
            plan::fill(scene, middle, left);
            middle.spawn(grow(column(GAP))).with_children(|centre| {
                preview(scene, centre, room);
                status(scene, centre);
            });
            let side = Node { width: px(right), flex_shrink: 0.0, ..column(GAP) };
            middle.spawn(side).with_children(|side| match scene.lesson.voting {
                Some(voting) => hands::fill(scene, side, voting),
                None => notes::fill(scene, side),
            });
        });
        bar::fill(scene, screen);
    });
}

/// Over the wall: its picture, and the keys while a hand moves.
fn over(scene: &Scene, root: &mut ChildSpawnerCommands) {
    let whole = Node { width: percent(100), height: percent(100), ..default() };
    root.spawn((whole.clone(), Pointable)).with_children(|wall| view::lay(wall, scene.looked.surface, Seen::ByGroup));
    if !scene.desk.seen {
        return;
    }
    let node = Node {
        position_type: PositionType::Absolute,
        bottom: px(0),
        left: px(0),
        width: percent(100),
        padding: UiRect::all(px(GAP)),
        ..column(GAP)
    };
    root.spawn((node, Paint::fill(Token::Paper))).with_children(|keys| {
        keys.spawn(row(GAP)).with_children(|line| {
            line.spawn(text(say("on-wall-shared"), Step::Mark, Weight::Regular, Token::Soft));
            line.spawn(space());
            times(line);
        });
        if let Some(voting) = scene.lesson.voting {
            keys.spawn(column(12.0)).with_children(|hands| hands::fill(scene, hands, voting));
        }
        bar::fill(scene, keys);
    });
}

/// Day, block, page, step; clock and time.
fn head(scene: &Scene, screen: &mut ChildSpawnerCommands) {
    let node = Node { height: px(HEAD), flex_shrink: 0.0, ..row(28.0) };
    screen.spawn(node).with_children(|head| {
        let lesson = scene.lesson;
        let slot = scene.slot();
        let block = lesson.plan.days.get(slot.day).and_then(|day| day.blocks.get(slot.block));
        let first = block.and_then(|block| block.pages.first());
        let title = block.and_then(|block| titled(&block.title, scene)).or_else(|| {
            let module = scene.library.module(first?.page.module.as_str())?;
            Some(Localized::new(crate::language::MessageId::module_title(module.id.as_str())))
        });
        let title = title.map(|title| spelled(&title, scene)).unwrap_or_default();
        let day = Args::none().number("day", slot.day + 1).text("title", title);
        head.spawn(text(say_with("day-title", day), Step::Label, Weight::Bold, Token::Ink));
        let (number, pages) = lesson.number(lesson.at.place, &scene.known());
        let breaks = &scene.looked.breaks.0;
        let (step, steps) = (step_of(breaks, lesson.at.sentence()) + 1, breaks.len().max(1));
        let steps = Args::none().number("step", step).number("steps", steps);
        let words = match number.filter(|_| lesson.at.aside.is_none()) {
            Some(number) => say_with("page-step", steps.number("page", number).number("pages", pages)),
            None => say_with("step-of", steps),
        };
        head.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
        head.spawn(space());
        times(head);
    });
}

/// The clock, and the time of the block.
fn times(line: &mut ChildSpawnerCommands) {
    let empty = || Localized::plain("");
    line.spawn((TimeText::Clock, text(empty(), Step::Small, Weight::Regular, Token::Soft)));
    line.spawn((TimeText::Elapsed, text(empty(), Step::Large, Weight::Bold, Token::Ink)));
    line.spawn((TimeText::Planned, text(empty(), Step::Label, Weight::Regular, Token::Soft)));
}

/// What is looked at, with a green frame while the wall shows it.
fn preview(scene: &Scene, centre: &mut ChildSpawnerCommands, room: Vec2) {
    const BORDER: f32 = 6.0;
    let ratio = scene.looked.ratio.max(0.1);
    let room = (room - 2.0 * BORDER).max(Vec2::splat(80.0));
    let high = room.y.min(room.x / ratio);
    let shown = scene.lesson.held.is_none() && !scene.lesson.black && scene.assigned.wall().is_some();
    let node = Node {
        width: px(high * ratio + 2.0 * BORDER),
        height: px(high + 2.0 * BORDER),
        border: UiRect::all(px(BORDER)),
        border_radius: BorderRadius::all(px(8)),
        flex_shrink: 0.0,
        align_self: AlignSelf::Center,
        ..default()
    };
    let frame = Paint::card(Token::Black, if shown { Token::Ok } else { Token::SunTint });
    centre.spawn((node, frame)).with_children(|frame| {
        let inner = Node { width: percent(100), height: percent(100), ..default() };
        frame.spawn((inner, Pointable)).with_children(|inner| view::lay(inner, scene.looked.surface, Seen::ByLeader));
    });
}

/// What the group sees, said plainly; the languages.
fn status(scene: &Scene, centre: &mut ChildSpawnerCommands) {
    let lesson = scene.lesson;
    let (words, sign, ink) = match (scene.assigned, &lesson.held) {
        (Assignment::Waiting { .. }, _) => (say("on-wall-away"), "warning-circle", Token::SunTint),
        _ if lesson.black => (say("on-wall-black"), "monitor", Token::SunTint),
        (_, Some(held)) => {
            let page = held.page(&lesson.plan).map(|page| spelled(&page_title(page, scene), scene));
            let args = Args::none().text("page", page.unwrap_or_default());
            (say_with("on-wall-held", args), "pause-circle", Token::SunTint)
        }
        _ => {
            let name = scene.assigned.wall().map(|wall| wall.name.clone()).unwrap_or_default();
            (say_with("on-wall", Args::none().text("name", name)), "projector-screen", Token::Ok)
        }
    };
    let line = Node { min_height: px(88), flex_shrink: 0.0, ..wrap(row(16.0), 8.0) };
    centre.spawn(line).with_children(|line| {
        line.spawn(control(sign, 40.0, ink));
        line.spawn(grow(column(0.0))).with_child(text(words, Step::Small, Weight::Regular, Token::Ink));
        if lesson.held.is_some() {
            pill(line, Wish::Lesson(Act::Freeze), say("let-go"), None, Look::Rim);
        } else if lesson.left.is_some() && lesson.at.aside.is_some() {
            pill(line, Wish::Lesson(Act::Return), say("jump-back"), Some("arrow-u-up-left"), Look::Rim);
        }
        for tag in &lesson.languages {
            pill(line, Wish::Desk(DeskAct::Open(Sheet::Languages)), endonym(tag, scene), None, Look::Plain);
        }
    });
    if let Some(said) = &scene.desk.said {
        let words = match &said.name {
            Some(name) => say_with(said.message, Args::none().text("name", name.clone())),
            None => say(said.message),
        };
        let inset = Inset { start: 24.0, end: 24.0, top: 14.0, bottom: 14.0 };
        let node = Node {
            border_radius: BorderRadius::all(px(20)),
            border: UiRect::all(px(3)),
            flex_shrink: 0.0,
            ..row(16.0)
        };
        centre.spawn((node, inset, Paint::card(Token::Card, Token::SunTint))).with_children(|card| {
            card.spawn(control("warning-circle", 40.0, Token::SunTint));
            card.spawn(grow(column(0.0))).with_child(text(words, Step::Small, Weight::Regular, Token::Ink));
        });
    }
}
