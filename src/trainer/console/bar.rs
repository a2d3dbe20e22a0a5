//! The keys below: what a leader needs without looking for it.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    control::{Look, key},
    notes::shared,
    scene::Scene,
    words::say,
};
use crate::{
    trainer::{
        desk::{DeskAct, Sheet},
        lesson::Act,
        wish::Wish,
    },
    ui::{text::Localized, widget::row},
};

/// Height of the keys, in logical pixels.
pub(super) const TALL: f32 = 140.0;

/// Builds them.
pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let lesson = scene.lesson;
    let open = |sheet| Wish::Desk(DeskAct::Open(sheet));
    let hearing = match lesson.hearing {
        true => (Wish::Lesson(Act::StopHearing), say("stop"), "stop", Look::On),
        false => (open(Sheet::Read), say("read"), "speaker-high", Look::Plain),
    };
    let hands = match lesson.voting {
        Some(_) => (Wish::Lesson(Act::StopCounting), say("done"), "check", Look::On),
        None => (Wish::Lesson(Act::CountHands), say("hands"), "hand-palm", Look::Plain),
    };
    let held = match lesson.held {
        Some(_) => (Wish::Lesson(Act::Send), say("send"), "paper-plane-right", Look::On),
        None => (Wish::Lesson(Act::Freeze), say("hold"), "pause-circle", Look::Plain),
    };
    let black = match lesson.black {
        true => (Wish::Lesson(Act::Black), say("bright"), "sun", Look::On),
        false => (Wish::Lesson(Act::Black), say("black"), "monitor", Look::Plain),
    };
    let point = match scene.desk.pointing {
        Some(_) => (Wish::Desk(DeskAct::Point(None)), say("point-end"), "flashlight", Look::On),
        None => (open(Sheet::Point), say("point"), "flashlight", Look::Plain),
    };
    let keys: [(Wish, Localized, &str, Look); 9] = [
        (Wish::Lesson(Act::Back), shared("back"), "arrow-left", Look::Plain),
        (Wish::Lesson(Act::Next), shared("next"), "arrow-right", Look::Solid),
        hearing,
        hands,
        held,
        black,
        point,
        (open(Sheet::Languages), say("languages"), "translate", Look::Plain),
        (open(Sheet::More), say("more"), "dots-three", Look::Plain),
    ];
    let node = Node { height: px(TALL), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..row(16.0) };
    parent.spawn(node).with_children(|bar| {
        for (wish, name, sign, look) in keys {
            key(bar, wish, &name, sign, look);
        }
    });
}
