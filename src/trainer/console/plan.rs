//! The plan of the block: what was shown, what is shown, what comes; core or not, minutes, and how late it is.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    clock::TimeText,
    control::{Look, bare, round},
    scene::Scene,
    words::{page_title, say},
};
use crate::{
    content::plan::{MINUTES, PlannedPage},
    language::MessageId,
    trainer::{
        lesson::Act,
        place::{Place, planned},
        steps::Steps,
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{ComesIntoView, column, control, grow, row, scrolls, space, text},
    },
};

/// Builds the card of the plan.
pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, wide: f32) {
    let node = Node { width: px(wide), flex_shrink: 0.0, border_radius: BorderRadius::all(px(24)), ..column(8.0) };
    let inset = Inset { start: 18.0, end: 18.0, top: 18.0, bottom: 18.0 };
    parent.spawn((node, inset, Paint::fill(Token::Card))).with_children(|card| {
        card.spawn(Node { flex_shrink: 0.0, ..row(4.0) }).with_children(|head| {
            head.spawn(text(say("plan"), Step::Small, Weight::Bold, Token::Ink));
            head.spawn(space());
            round(head, Wish::Lesson(Act::PreviousBlock), say("page-up"), "arrow-up", Look::Plain);
            round(head, Wish::Lesson(Act::NextBlock), say("page-down"), "arrow-down", Look::Plain);
        });
        let at = scene.lesson.at.place;
        let known = scene.known();
        let places = scene.lesson.walk(&known).shown().filter(|place| place.slot() == at.slot());
        let places: Vec<Place> = places.collect();
        card.spawn(scrolls(grow(column(8.0)))).with_children(|list| {
            for place in places {
                if let Some(page) = planned(&scene.lesson.plan, place) {
                    line(scene, list, place, page);
                }
            }
        });
        let late = (TimeText::Late, text(Localized::plain(""), Step::Mark, Weight::SemiBold, Token::SunTint));
        card.spawn(late);
    });
}

/// One page.
fn line(scene: &Scene, list: &mut ChildSpawnerCommands, place: Place, page: &PlannedPage) {
    let at = scene.lesson.at.place;
    let here = place == at;
    let node = Node { border_radius: BorderRadius::all(px(14)), align_items: AlignItems::Center, ..row(10.0) };
    let inset = Inset { start: 10.0, end: 14.0, top: 8.0, bottom: 8.0 };
    let title_id = MessageId::page(page.page.module.as_str(), page.page.page.as_str(), "title");
    let title = page_title(&page.page, scene);
    let look = if here { Look::Solid } else { Look::Plain };
    let mut spawned = list.spawn((bare(Wish::Lesson(Act::GoOn(place)), title.clone(), look, node), inset));
    if here {
        spawned.insert(ComesIntoView(title_id));
    }
    let ink = match (here, page.core) {
        (true, _) => Token::OnSolid,
        (false, true) => Token::Ink,
        (false, false) => Token::Soft,
    };
    spawned.with_children(|line| {
        line.spawn(Node { width: px(30), flex_shrink: 0.0, ..default() }).with_children(|mark| {
            if place < at {
                mark.spawn(control("check", 28.0, Token::Ok));
            }
        });
        line.spawn(grow(column(0.0))).with_children(|words| {
            words.spawn(text(title, Step::Mark, Weight::Regular, ink));
            if !page.core {
                words.spawn(text(say("optional"), Step::Mark, Weight::Regular, ink));
            }
        });
        let minutes = page.minutes.or_else(|| scene.known().minutes(&page.page)).unwrap_or(MINUTES);
        line.spawn(text(Localized::plain(format!("{minutes}′")), Step::Mark, Weight::SemiBold, ink));
    });
}
