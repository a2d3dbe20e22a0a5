//! What else there is: pages, people, faces, clock, plan, table, sound, keys, the end.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    language::Args,
    trainer::{
        clock::Counting,
        console::{
            control::{Look, key, round},
            scene::Scene,
            words::{say, say_with},
        },
        desk::{DeskAct, Sheet},
        lesson::Act,
        wish::Wish,
    },
    ui::{
        text::{Localized, Weight},
        theme::{Step, Token},
        widget::{row, space, text},
    },
};

/// Keys in rows of three, and the people.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    let open = |sheet| Wish::Desk(DeskAct::Open(sheet));
    let paused = scene.lesson.timer.counting == Counting::Paused;
    let clock = match paused {
        true => (Wish::Lesson(Act::Resume), say("unpause"), "play", Look::On),
        false => (Wish::Lesson(Act::Pause), say("pause"), "timer", Look::Plain),
    };
    let keys: [(Wish, Localized, &str, Look); 9] = [
        (open(Sheet::Pages), say("all-pages"), "squares-four", Look::Plain),
        (Wish::Done(Act::CountFaces), say("faces"), "smiley", Look::Plain),
        clock,
        (open(Sheet::Plan), say("plan-change"), "pencil-simple-line", Look::Plain),
        (open(Sheet::Plans), say("plan-choose"), "list-checks", Look::Plain),
        (open(Sheet::Table), say("table"), "table", Look::Plain),
        (open(Sheet::Outputs), say("sound-other"), "speaker-high", Look::Plain),
        (open(Sheet::Keys), say("keys"), "keyboard", Look::Plain),
        (open(Sheet::Leave), say("leave"), "sign-out", Look::Plain),
    ];
    for line in keys.chunks(3) {
        let node = Node { min_height: px(130), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..row(16.0) };
        body.spawn(node).with_children(|row| {
            for (wish, name, sign, look) in line {
                key(row, wish.clone(), name, sign, *look);
            }
        });
    }
    body.spawn(Node { flex_shrink: 0.0, ..row(16.0) }).with_children(|line| {
        let people = Args::none().number("count", usize::from(scene.lesson.heads));
        line.spawn(text(say_with("heads", people), Step::Label, Weight::SemiBold, Token::Ink));
        line.spawn(space());
        round(line, Wish::Lesson(Act::HeadCount(-1)), say("heads-fewer"), "minus", Look::Plain);
        round(line, Wish::Lesson(Act::HeadCount(1)), say("heads-more"), "plus", Look::Plain);
    });
}
