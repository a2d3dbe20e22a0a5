//! The plan, to be changed: order, minutes, core or not, left out, taken out; kept as the leader's own.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    content::plan::{MINUTES, PlannedPage},
    trainer::{
        console::{
            control::{Look, pill, round},
            scene::Scene,
            words::{page_title, say, titled},
        },
        lesson::Act,
        place::Place,
        steps::Steps,
        wish::Wish,
    },
    ui::{
        text::{Localized, Weight},
        theme::{Step, Token},
        widget::{column, grow, row, text},
    },
};

/// The day that is taught, block by block.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    body.spawn(Node { flex_shrink: 0.0, ..row(16.0) }).with_children(|line| {
        pill(line, Wish::SavePlan, say("plan-save"), Some("floppy-disk"), Look::Solid);
    });
    let day = scene.lesson.at.place.day;
    let blocks = scene.lesson.plan.days.get(day).map_or(&[][..], |day| &day.blocks);
    for (block, planned) in blocks.iter().enumerate() {
        if let Some(title) = titled(&planned.title, scene) {
            body.spawn(text(title, Step::Label, Weight::Bold, Token::Ink));
        }
        for (page, planned) in planned.pages.iter().enumerate() {
            line(scene, body, Place { day, block, page }, planned);
        }
    }
}

/// One page with what can be done to it.
fn line(scene: &Scene, body: &mut ChildSpawnerCommands, place: Place, planned: &PlannedPage) {
    let minutes = planned.minutes.or_else(|| scene.known().minutes(&planned.page)).unwrap_or(MINUTES);
    let ink = if planned.hidden { Token::Soft } else { Token::Ink };
    let act = |act| Wish::Lesson(act);
    body.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|line| {
        line.spawn(grow(column(0.0))).with_children(|words| {
            words.spawn(text(page_title(&planned.page, scene), Step::Small, Weight::Regular, ink));
            if planned.hidden {
                words.spawn(text(say("hidden"), Step::Mark, Weight::Regular, ink));
            } else if !planned.core {
                words.spawn(text(say("optional"), Step::Mark, Weight::Regular, Token::Soft));
            }
        });
        let fewer = act(Act::SetMinutes(place, Some(minutes.saturating_sub(1))));
        round(line, fewer, say("minutes-fewer"), "minus", Look::Plain);
        line.spawn(text(Localized::plain(format!("{minutes}′")), Step::Small, Weight::SemiBold, ink));
        round(line, act(Act::SetMinutes(place, Some(minutes + 1))), say("minutes-more"), "plus", Look::Plain);
        round(line, act(Act::RaisePage(place)), say("page-up"), "arrow-up", Look::Plain);
        round(line, act(Act::LowerPage(place)), say("page-down"), "arrow-down", Look::Plain);
        let core = act(Act::SetCore(place, !planned.core));
        round(line, core, say("optional"), "clock", if planned.core { Look::Plain } else { Look::On });
        match planned.hidden {
            true => round(line, act(Act::ShowPage(place)), say("page-show"), "eye-slash", Look::On),
            false => round(line, act(Act::HidePage(place)), say("page-hide"), "eye", Look::Plain),
        }
        round(line, act(Act::RemovePage(place)), say("page-remove"), "trash", Look::Plain);
    });
}
