//! What each request does to a visit: a pure reducer, and the only writer of one.
//!
//! Owns: every change of a [`Visit`], and what is told of it ([`Outcome`]). Refuses: words, sound, clocks, and where things
//! are drawn. Whoever reacts to an outcome finds the visit as it is now, so their order cannot matter.

use bevy::math::Vec2;

use crate::{
    content::PageRef,
    language::LanguageTag,
    library::Library,
    ui::core::{Act, Browse, Filter, Outcome, Request, Sheet, StaffAct, View, Visit, is_help},
};

/// Steps the map can be zoomed in.
const MOST_ZOOM: u8 = 5;

/// What a request does to a visit. `library` is what is served to it.
pub fn reduce(visit: &mut Visit, request: Request, library: &Library) -> Outcome {
    match request {
        Request::Touch { act, says } if visit.read_to_me && !at_once(&act) && visit.primed.as_ref() != Some(&act) => {
            visit.primed = Some(act);
            Outcome::Spoken(says)
        }
        Request::Touch { act, .. } | Request::Act(act) => {
            // Whatever was spoken by a first touch, the next touch is a first one again. That somebody is there says
            // nothing of what they touched.
            if act != Act::ConfirmPresence {
                visit.primed = None;
            }
            carry_out(visit, act, library)
        }
        Request::Ask => {
            visit.asks = true;
            visit.primed = None;
            Outcome::IdlePrompt
        }
        Request::Browse(browse) => {
            visit.browse = browse;
            Outcome::Moved
        }
        Request::Pan(by) => {
            visit.filter.pan = (visit.filter.pan + by).clamp(Vec2::splat(-0.5), Vec2::splat(0.5));
            Outcome::Moved
        }
        Request::Carry(kept) => {
            *visit = *kept;
            Outcome::Carried
        }
    }
}

/// Read to me: while it is on, the first touch of a control speaks and the second acts. Whether an act is done at the first
/// touch all the same. Nobody must touch twice to hide, to say they are there, or to switch the ear off again; and what
/// is only there to be heard speaks already.
fn at_once(act: &Act) -> bool {
    matches!(act, Act::Hide | Act::ConfirmPresence | Act::ReadToMe) || speaks(act)
}

/// Whether an act does nothing but speak, or falls silent.
fn speaks(act: &Act) -> bool {
    matches!(
        act,
        Act::Hear(..)
            | Act::Slowly(..)
            | Act::HearPlace(_)
            | Act::Interpreter
            | Act::EmergencyLine(_)
            | Act::Invite(_)
            | Act::Play
            | Act::Replay
            | Act::Volume(_)
    )
}

/// Ends the visit; another one may begin at `view`.
fn forget(visit: &mut Visit, view: View) -> Outcome {
    *visit = Visit { view, ..Visit::default() };
    Outcome::Forgotten
}

fn carry_out(visit: &mut Visit, act: Act, library: &Library) -> Outcome {
    match &act {
        Act::Choose(tag) if library.language(tag).is_some() => {
            choose(visit, tag);
            return Outcome::Chosen(tag.clone());
        }
        Act::Choose(_) => {}
        Act::Hide => return forget(visit, View::Languages),
        Act::Staff(StaffAct::Open) => return forget(visit, View::StaffPin),
        Act::Back if visit.view.is_staff() => return forget(visit, View::Languages),
        Act::Home | Act::Open(_) | Act::Go(_) | Act::Look(_) | Act::Turn(_) | Act::Next | Act::Back => {
            travel(visit, &act, library);
        }
        Act::Need(_)
        | Act::Town(_)
        | Act::SpokenThere(_)
        | Act::Map(_)
        | Act::Zoom(_)
        | Act::Gather(..)
        | Act::More => {
            filter(visit, &act);
        }
        Act::Keep(_) | Act::Code(_) | Act::Clear => keep(visit, &act, library),
        Act::Script(_)
        | Act::StaffQuestions(_)
        | Act::Oppose(_)
        | Act::Reply(_)
        | Act::Raise(_)
        | Act::Lower
        | Act::ConfirmPresence
        | Act::Parallel
        | Act::Answer(_)
        | Act::Slow
        | Act::ReadToMe
        | Act::Text(_)
        | Act::Contrast
        | Act::ReducedMotion => set(visit, &act),
        // Whoever keeps packs, or has a voice, does these.
        Act::Staff(_)
        | Act::Play
        | Act::Replay
        | Act::Hear(..)
        | Act::Slowly(..)
        | Act::Interpreter
        | Act::HearPlace(_)
        | Act::EmergencyLine(_)
        | Act::Invite(_)
        | Act::Volume(_) => {}
    }
    Outcome::Done
}

/// To other views.
fn travel(visit: &mut Visit, act: &Act, library: &Library) {
    match act {
        Act::Home => {
            let view = if visit.language.is_some() { View::Home } else { View::Languages };
            go(visit, view, library);
        }
        Act::Open(module) if library.module(module.as_str()).is_some_and(|module| module.menu) => {
            go(visit, View::Menu(module.clone()), library);
        }
        Act::Open(module) => {
            let pages = library.module(module.as_str()).map_or(&[][..], |module| &module.pages);
            let left = visit.left_at.get(module).and_then(|left| pages.iter().find(|page| page.id == *left));
            if let Some(page) = left.or(pages.first()) {
                go(visit, View::Page(page.page_ref()), library);
            }
        }
        Act::Go(view) => go(visit, view.clone(), library),
        Act::Look(need) => {
            visit.filter = Filter { need: Some(need.clone()), ..Filter::default() };
            go(visit, View::Places, library);
        }
        Act::Turn(page) => {
            if let View::Page(PageRef { module, .. }) = &visit.view {
                let view = View::Page(PageRef { module: module.clone(), page: page.clone() });
                go(visit, view, library);
            }
        }
        Act::Next => {
            if let Some(next) = beside(&visit.view, library, 1) {
                go(visit, next, library);
            }
        }
        Act::Back => back(visit, library),
        _ => {}
    }
}

/// Which places are shown, and how.
fn filter(visit: &mut Visit, act: &Act) {
    match act {
        Act::Need(need) => {
            visit.filter.need.clone_from(need);
            visit.filter.more = 0;
        }
        Act::Town(town) => {
            visit.filter.town.clone_from(town);
            visit.filter.more = 0;
            visit.sheet = None;
        }
        Act::SpokenThere(tag) => {
            visit.filter.language.clone_from(tag);
            visit.filter.more = 0;
            visit.sheet = None;
        }
        Act::Map(map) => visit.filter.map = *map,
        Act::Zoom(nearer) => {
            let zoom = visit.filter.zoom;
            visit.filter.zoom = if *nearer { (zoom + 1).min(MOST_ZOOM) } else { zoom.saturating_sub(1) };
        }
        Act::Gather(point, town) => {
            visit.filter.pan = point.point() - Vec2::splat(0.5);
            match town {
                // In one town they never part: then the town is the answer, as a list.
                Some(town) => {
                    visit.filter.town = Some(town.clone());
                    (visit.filter.more, visit.filter.map) = (0, false);
                }
                None => visit.filter.zoom = (visit.filter.zoom + 1).min(MOST_ZOOM),
            }
        }
        Act::More => visit.filter.more += 1,
        _ => {}
    }
}

/// My list.
fn keep(visit: &mut Visit, act: &Act, library: &Library) {
    match act {
        Act::Keep(view) => match visit.kept.iter().position(|kept| kept == view) {
            Some(at) => drop(visit.kept.remove(at)),
            None if !is_help(view, library) => visit.kept.push(view.clone()),
            None => {}
        },
        Act::Code(at) => visit.code = *at,
        Act::Clear => {
            visit.kept.clear();
            visit.code = 0;
        }
        _ => {}
    }
}

/// What stays where it is and looks different.
fn set(visit: &mut Visit, act: &Act) {
    match act {
        Act::Script(script) => visit.browse = Browse { script: *script, ..Browse::default() },
        Act::StaffQuestions(asked) => visit.staff_questions = *asked,
        Act::Oppose(page) => {
            visit.shown_to_other = Some(page.clone());
            visit.reply = None;
            visit.sheet = Some(Sheet::ShowToOther);
        }
        Act::Reply(at) => visit.reply = Some(*at),
        Act::Raise(sheet) => {
            visit.sheet = if visit.sheet == Some(*sheet) { None } else { Some(*sheet) };
            if *sheet == Sheet::Language {
                visit.browse = Browse::default();
            }
        }
        Act::Lower => visit.sheet = None,
        Act::ConfirmPresence => visit.asks = false,
        Act::Parallel => visit.parallel = !visit.parallel,
        Act::Answer(at) => {
            visit.answers.retain(|answer| answer != at);
            visit.answers.push(*at);
        }
        Act::Slow => visit.slow = !visit.slow,
        Act::ReadToMe => visit.read_to_me = !visit.read_to_me,
        Act::Text(size) => visit.text = *size,
        Act::Contrast => visit.contrast = !visit.contrast,
        Act::ReducedMotion => visit.reduced_motion = !visit.reduced_motion,
        _ => {}
    }
}

fn go(visit: &mut Visit, view: View, library: &Library) {
    match &view {
        // Help leaves no trace, not even where it was left.
        View::Page(PageRef { module, page }) if !is_help(&view, library) => {
            visit.left_at.insert(module.clone(), page.clone());
        }
        _ => {}
    }
    if visit.view != view {
        visit.answers.clear();
        visit.code = 0;
        visit.browse = Browse::default();
    }
    visit.shown_to_other = None;
    visit.view = view;
    visit.sheet = None;
}

/// The page so many further in its module, if there is one.
fn beside(view: &View, library: &Library, step: isize) -> Option<View> {
    let View::Page(page) = view else { return None };
    let (module, _, index) = library.page(page)?;
    Some(View::Page(module.pages.get(index.checked_add_signed(step)?)?.page_ref()))
}

/// One step back is always the same place: the question, the sheet, the page before, the modules, the languages. A page of
/// Help goes back to Help.
fn back(visit: &mut Visit, library: &Library) {
    if std::mem::take(&mut visit.asks) || visit.sheet.take().is_some() {
        return;
    }
    match &visit.view {
        View::Page(..) if is_help(&visit.view, library) => {
            go(visit, View::Home, library);
            visit.sheet = Some(Sheet::Help);
        }
        View::Page(page) if library.module(page.module.as_str()).is_some_and(|module| module.menu) => {
            let view = View::Menu(page.module.clone());
            go(visit, view, library);
        }
        View::Place(_) | View::House => go(visit, View::Places, library),
        View::Home => go(visit, View::Languages, library),
        View::Page(_) => go(visit, beside(&visit.view, library, -1).unwrap_or(View::Home), library),
        View::Phrases(_) | View::Index | View::Kept | View::Menu(_) | View::Places => go(visit, View::Home, library),
        View::StaffPin | View::Staff | View::Languages => {}
    }
}

/// Where a visitor is who chose a language.
fn choose(visit: &mut Visit, tag: &LanguageTag) {
    visit.language = Some(tag.clone());
    // From Help one stays on Help; from a page, on the page.
    if visit.sheet != Some(Sheet::Help) {
        visit.sheet = None;
    }
    if visit.view == View::Languages {
        visit.view = View::Home;
    }
    visit.browse = Browse::default();
}

#[cfg(test)]
mod tests;
