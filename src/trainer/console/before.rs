//! Before the lesson: the wall is seen, sound is heard, the clicker was pressed, and what the plan lacks is known.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    control::{Look, pill},
    scene::Scene,
    words::{endonym, page_title, say, say_with, spelled, titled},
};
use crate::{
    content::PageRef,
    language::{Args, LanguageTag},
    trainer::{
        desk::{DeskAct, Sheet},
        lesson::Act,
        monitors::Assignment,
        ready::Readiness,
        wish::{ScreensWish, SoundWish, Wish},
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{column, control, grow, row, scrolls, space, text, wrap},
    },
};

/// Builds it.
pub(super) fn fill(scene: &Scene, root: &mut ChildSpawnerCommands) {
    let node = Node { width: percent(100), height: percent(100), padding: UiRect::all(px(56)), ..column(28.0) };
    root.spawn((node, Paint::fill(Token::Paper))).with_children(|screen| {
        screen.spawn(Node { flex_shrink: 0.0, ..row(24.0) }).with_children(|head| {
            head.spawn(text(say("before"), Step::Title, Weight::Bold, Token::Ink));
            head.spawn(space());
            let language = Wish::Desk(DeskAct::Open(Sheet::Languages));
            pill(head, language, endonym(&scene.desk.language, scene), Some("translate"), Look::Plain);
        });
        for cards in [[wall as Card, sound], [clicker, today]] {
            screen.spawn(Node { align_items: AlignItems::Stretch, ..grow(row(28.0)) }).with_children(|line| {
                cards.into_iter().for_each(|card| card(scene, line));
            });
        }
        foot(scene, screen);
    });
}

type Card = fn(&Scene, &mut ChildSpawnerCommands);

/// A card with its title, its sign, and whether it is in order.
fn card(
    parent: &mut ChildSpawnerCommands,
    (title, sign): (&'static str, &str),
    fine: bool,
    content: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let node = Node { border_radius: BorderRadius::all(px(28)), ..grow(column(16.0)) };
    let inset = Inset { start: 34.0, end: 34.0, top: 28.0, bottom: 28.0 };
    parent.spawn((node, inset, Paint::fill(Token::Card))).with_children(|card| {
        card.spawn(Node { flex_shrink: 0.0, ..row(20.0) }).with_children(|head| {
            head.spawn(control(sign, 50.0, Token::Ok));
            head.spawn(text(say(title), Step::Body, Weight::Bold, Token::Ink));
            head.spawn(space());
            let (mark, ink) = if fine { ("check-circle", Token::Ok) } else { ("warning-circle", Token::SunTint) };
            head.spawn(control(mark, 50.0, ink));
        });
        card.spawn(scrolls(grow(column(14.0)))).with_children(content);
    });
}

/// A quiet line.
fn line(parent: &mut ChildSpawnerCommands, words: Localized) {
    parent.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
}

/// Buttons of a card.
fn buttons(parent: &mut ChildSpawnerCommands, content: impl FnOnce(&mut ChildSpawnerCommands)) {
    parent.spawn(Node { flex_shrink: 0.0, ..wrap(row(14.0), 10.0) }).with_children(content);
}

fn wall(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let fine = !matches!(scene.assigned, Assignment::Two { shown: false, .. } | Assignment::Waiting { .. });
    card(parent, ("wall", "projector-screen"), fine, |card| match scene.assigned {
        Assignment::Two { wall, shown, .. } => {
            let size = Args::none().text("name", wall.name.clone()).text("width", wall.size.0.to_string());
            let size = size.text("height", wall.size.1.to_string());
            line(card, say_with("wall-two", size));
            buttons(card, |line| {
                if !shown {
                    pill(line, Wish::Screens(ScreensWish::Right), say("wall-right"), Some("check"), Look::Solid);
                }
                pill(line, Wish::Screens(ScreensWish::Swap), say("swap"), Some("swap"), Look::Rim);
            });
        }
        Assignment::Waiting { away, .. } => {
            line(card, say_with("wall-away", Args::none().text("name", away.name.clone())));
            buttons(card, |line| pill(line, Wish::Screens(ScreensWish::One), say("wall-none"), None, Look::Rim));
        }
        Assignment::Overlay { mirrored: true, .. } => line(card, say("wall-mirrored")),
        Assignment::Overlay { .. } | Assignment::Nowhere => line(card, say("wall-one")),
    });
}

fn sound(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    card(parent, ("sound", "speaker-high"), scene.desk.heard, |card| {
        if scene.silent {
            line(card, say("sound-none"));
            return;
        }
        let outputs = scene.outputs;
        let chosen = outputs.chosen.as_ref().and_then(|name| outputs.list.iter().find(|output| output.name == *name));
        match chosen {
            Some(output) => line(card, say_with("sound-output", Args::none().text("name", output.label.clone()))),
            None => line(card, say("sound-usual")),
        }
        line(card, say("sound-hdmi"));
        buttons(card, |line| {
            pill(line, Wish::Sound(SoundWish::Test), say("sound-try"), Some("speaker-high"), Look::Solid);
            pill(line, Wish::Desk(DeskAct::Open(Sheet::Outputs)), say("sound-other"), None, Look::Rim);
        });
    });
}

fn clicker(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    card(parent, ("clicker", "cursor-click"), scene.desk.clicker, |card| {
        line(card, say(if scene.desk.clicker { "clicker-works" } else { "clicker-press" }));
    });
}

fn today(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let whole = scene.ready.is_none_or(Readiness::is_whole);
    card(parent, ("plan", "list-checks"), whole, |card| {
        let lesson = scene.lesson;
        let title = titled(&lesson.plan.title, scene).map(|title| spelled(&title, scene)).unwrap_or_default();
        card.spawn(text(
            say_with("today", Args::none().text("plan", title)),
            Step::Label,
            Weight::SemiBold,
            Token::Ink,
        ));
        let day = lesson.at.place.day;
        let days = Args::none().number("day", day + 1).number("days", lesson.plan.days.len());
        line(card, say_with("today-day", days));
        let (_, pages) = lesson.number(lesson.at.place, &scene.known());
        let minutes = lesson.plan.days.get(day).map_or(0, |day| day.blocks.iter().map(|block| block.minutes).sum());
        let parts = Args::none().number("pages", pages).number("minutes", usize::from(minutes));
        line(card, say_with("today-parts", parts));
        let names = lesson.languages.iter().map(|tag| spelled(&endonym(tag, scene), scene)).collect::<Vec<_>>();
        line(card, say_with("today-languages", Args::none().text("languages", names.join(" · "))));
        scene.ready.into_iter().for_each(|ready| lacks(scene, card, ready));
        buttons(card, |line| {
            pill(line, Wish::Desk(DeskAct::Open(Sheet::Plans)), say("other-plan"), None, Look::Rim);
            if lesson.plan.days.len() > 1 {
                let next = (day + 1) % lesson.plan.days.len();
                pill(line, Wish::Lesson(Act::BeginDay(next)), say("other-day"), None, Look::Rim);
            }
        });
    });
}

/// What the day lacks, by language.
fn lacks(scene: &Scene, card: &mut ChildSpawnerCommands, ready: &Readiness) {
    if ready.is_whole() {
        line(card, say("ready"));
    }
    let named = |tag: &LanguageTag, pages: &[PageRef]| {
        let pages = pages.iter().map(|page| spelled(&page_title(page, scene), scene)).collect::<Vec<_>>().join(" · ");
        Args::none().text("language", spelled(&endonym(tag, scene), scene)).text("pages", pages)
    };
    for language in &ready.languages {
        if !language.untranslated.is_empty() {
            line(card, say_with("ready-language", named(&language.tag, &language.untranslated)));
        }
        if language.stand_in.is_some() && language.computer > 0 {
            line(card, say_with("ready-stand-in", named(&language.tag, &[])));
        }
        let unheard: Vec<PageRef> = language.silent.iter().chain(&language.gaps).cloned().collect();
        if !unheard.is_empty() {
            line(card, say_with("ready-voice", named(&language.tag, &unheard)));
        }
    }
}

/// Where it was left, and the way in.
fn foot(scene: &Scene, screen: &mut ChildSpawnerCommands) {
    screen.spawn(Node { flex_shrink: 0.0, ..row(24.0) }).with_children(|foot| {
        let lesson = scene.lesson;
        if scene.kept {
            let page = lesson.page().map(|page| spelled(&page_title(page, scene), scene)).unwrap_or_default();
            let step = crate::page::wall::steps::step_of(&scene.looked.breaks.0, lesson.at.sentence()) + 1;
            line(foot, say_with("left-off", Args::none().text("page", page).number("step", step)));
        }
        foot.spawn(space());
        if scene.kept {
            let anew = Wish::Choose { plan: lesson.plan.name.clone(), anew: true };
            pill(foot, anew, say("begin-anew"), None, Look::Rim);
        }
        let name = if scene.kept { "go-on" } else { "begin" };
        pill(foot, Wish::Begin, say(name), Some("arrow-right"), Look::Solid);
    });
}
