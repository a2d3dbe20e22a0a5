//! What a touch doesn't change stays: nodes, the finger that rests on them, the focus, the place in a list.

use std::time::Duration;

use crate::harness::{
    Harness,
    fixture::Fixture,
    sound::{Pulse, in_child, wait_until},
    tree::{act, control, page, root, tree},
};
use bevy::{
    input::touch::TouchPhase,
    input_focus::{FocusCause, InputFocus},
    prelude::*,
    ui::UiGlobalTransform,
    window::RequestRedraw,
};
use wegweiser::{
    kiosk::WallClock,
    page::spoken::SpokenRow,
    ui::{
        core::{Act, Request, Served, Sheet, View},
        narration::Speaking,
        text::TextScale,
        theme::{Paint, Token},
        widget::{OnActivate, Scrolls},
    },
};

/// A page of the health module.
fn health(kiosk: &Harness, at: usize) -> View {
    View::Page(kiosk.app.world().resource::<Served>().module("health").unwrap().pages[at].page_ref())
}

/// How many nodes of the page before an act are still there after it, in percent. The root always is.
fn stays(kiosk: &mut Harness, wish: Act) -> usize {
    let before = page(kiosk);
    act(kiosk, wish);
    let after = page(kiosk);
    assert_eq!(before[0], after[0], "the root stays");
    100 * before.iter().filter(|entity| after.contains(entity)).count() / before.len()
}

#[test]
fn a_sheet_leaves_the_page_below_as_it_is() {
    for screen in ["home", "lesson/health/emergency", "places", "map", "phrases/phrases-doctor"] {
        let mut kiosk = Harness::at(screen, "ar");
        let before = page(&kiosk);
        for sheet in [Sheet::Sound, Sheet::Appearance, Sheet::Language, Sheet::Interpreter, Sheet::Towns] {
            act(&mut kiosk, Act::Raise(sheet));
            assert!(root(&kiosk, true).is_some());
            assert_eq!(page(&kiosk), before, "{sheet:?} over {screen}");
            act(&mut kiosk, Act::Lower);
            assert!(root(&kiosk, true).is_none());
            assert_eq!(page(&kiosk), before, "{screen} without {sheet:?}");
        }
    }
}

#[test]
fn what_is_touched_in_a_sheet_keeps_the_sheet() {
    let mut kiosk = Harness::at("appearance", "en");
    let nodes = |kiosk: &Harness| tree(kiosk.app.world(), root(kiosk, true).unwrap());
    for wish in
        [Act::Contrast, Act::ReducedMotion, Act::Text(TextScale::Large), Act::Text(TextScale::Normal), Act::Contrast]
    {
        let before = nodes(&kiosk);
        let touched = control(&kiosk, &wish);
        act(&mut kiosk, wish.clone());
        let after = nodes(&kiosk);
        assert_eq!(control(&kiosk, &wish), touched, "{wish:?}");
        let gone = before.iter().filter(|entity| !after.contains(entity)).count();
        assert!(gone <= 1, "{wish:?}: the check mark alone comes and goes, not {gone} nodes");
    }
}

#[test]
fn a_touch_changes_its_own_part_of_the_page() {
    let mut kiosk = Harness::at("lesson/health/emergency", "en");
    let here = health(&kiosk, 0);
    for (wish, least) in [
        (Act::Keep(here.clone()), 100),
        (Act::Keep(here), 100),
        (Act::Slow, 100),
        (Act::Contrast, 100),
        (Act::Text(TextScale::Larger), 90),
        (Act::Text(TextScale::Normal), 90),
        (Act::Parallel, 40),
        (Act::Parallel, 40),
        (Act::Choose("ar".parse().unwrap()), 100),
        (Act::Next, 90),
    ] {
        let stays = stays(&mut kiosk, wish.clone());
        assert!(stays >= least, "{wish:?}: {stays} % stay");
    }
    let mut kiosk = Harness::at("question/health/q-fever", "en");
    assert_eq!(stays(&mut kiosk, Act::Answer(0)), 100);
    assert!(stays(&mut kiosk, Act::Answer(1)) >= 95);
    let mut kiosk = Harness::at("map", "en");
    let nearer = stays(&mut kiosk, Act::Zoom(true));
    assert!(nearer >= 85, "{nearer} % of the map stay");
    let mut kiosk = Harness::at("opposite/phrases-doctor/where-pain", "en");
    assert_eq!(stays(&mut kiosk, Act::Reply(3)), 100);
}

fn middle(kiosk: &Harness, entity: Entity) -> Vec2 {
    kiosk.app.world().get::<UiGlobalTransform>(entity).unwrap().translation
}

fn rest(kiosk: &mut Harness, finger: u64, place: Vec2, phase: TouchPhase) {
    kiosk.nth_finger(finger, place, phase);
    kiosk.settle();
}

#[test]
fn a_finger_on_a_control_that_stays_still_presses() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let next = middle(&kiosk, control(&kiosk, &Act::Next).unwrap());
    rest(&mut kiosk, 1, next, TouchPhase::Started);
    let keep = Act::Keep(health(&kiosk, 0));
    act(&mut kiosk, keep);
    assert_eq!(kiosk.page().unwrap().1, 0);
    rest(&mut kiosk, 1, next, TouchPhase::Ended);
    assert_eq!(kiosk.page().unwrap().1, 1, "it was not taken from under the finger");
}

#[test]
fn a_finger_on_a_control_that_becomes_another_presses_nothing() {
    let emitted =
        |kiosk: &Harness, entity: Entity| kiosk.app.world().get::<OnActivate>(entity).map(|emits| emits.0.clone());
    let acts = |kiosk: &Harness| -> Vec<(Entity, Act)> {
        page(kiosk).into_iter().filter_map(|entity| Some((entity, emitted(kiosk, entity)?))).collect()
    };
    let mut kiosk = Harness::at("places", "de");
    let mut needs: Vec<Act> = acts(&kiosk).into_iter().map(|(_, act)| act).collect();
    needs.retain(|act| matches!(act, Act::Need(Some(_))));
    let mut became = 0;
    for pair in needs.windows(2) {
        act(&mut kiosk, pair[0].clone());
        let first = acts(&kiosk).into_iter().find(|(_, act)| matches!(act, Act::Go(View::Place(_))));
        let Some((touched, was)) = first else { continue };
        let place = middle(&kiosk, touched);
        rest(&mut kiosk, 1, place, TouchPhase::Started);
        act(&mut kiosk, pair[1].clone());
        let another = emitted(&kiosk, touched).is_some_and(|now| now != was);
        became += usize::from(another && middle(&kiosk, touched).distance(place) < 20.0);
        rest(&mut kiosk, 1, place, TouchPhase::Ended);
        if another {
            assert_eq!(kiosk.visit().view, View::Places);
        }
        act(&mut kiosk, Act::Go(View::Places));
    }
    assert!(became > 0, "another card stood under the finger");
}

#[test]
fn a_finger_under_a_sheet_presses_nothing() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let next = middle(&kiosk, control(&kiosk, &Act::Next).unwrap());
    rest(&mut kiosk, 1, next, TouchPhase::Started);
    act(&mut kiosk, Act::Raise(Sheet::Sound));
    act(&mut kiosk, Act::Lower);
    rest(&mut kiosk, 1, next, TouchPhase::Ended);
    assert_eq!(kiosk.page().unwrap().1, 0);
    kiosk.press("Weiter");
    assert_eq!(kiosk.page().unwrap().1, 1, "and the next touch presses");
}

fn focus(kiosk: &mut Harness, act: &Act) -> Entity {
    let entity = control(kiosk, act).unwrap();
    kiosk.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
    kiosk.settle();
    entity
}

fn focused(kiosk: &Harness) -> Option<Entity> {
    kiosk.app.world().resource::<InputFocus>().get()
}

#[test]
fn the_focus_stays_on_its_control_and_comes_back_from_a_sheet() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let keep = Act::Keep(health(&kiosk, 0));
    let bookmark = focus(&mut kiosk, &keep);
    kiosk.key(KeyCode::Enter);
    assert_eq!(kiosk.visit().kept.len(), 1);
    assert_eq!(focused(&kiosk), Some(bookmark));
    let ear = focus(&mut kiosk, &Act::Raise(Sheet::Sound));
    kiosk.key(KeyCode::Enter);
    let inside = focused(&kiosk).unwrap();
    assert!(tree(kiosk.app.world(), root(&kiosk, true).unwrap()).contains(&inside), "it went into the sheet");
    kiosk.key(KeyCode::Escape);
    assert_eq!(focused(&kiosk), Some(ear), "back on what raised it");
    // The page turns, and the control with the same act keeps it.
    let next = focus(&mut kiosk, &Act::Next);
    kiosk.key(KeyCode::Enter);
    assert_eq!(kiosk.page().unwrap().1, 1);
    assert_eq!(focused(&kiosk), Some(next));
}

fn places(kiosk: &Harness) -> Vec<f32> {
    let world = kiosk.app.world();
    let areas = page(kiosk).into_iter().filter(|entity| world.get::<Scrolls>(*entity).is_some());
    areas.map(|area| world.get::<ScrollPosition>(area).unwrap().y).collect()
}

fn scroll(kiosk: &mut Harness, to: &[f32]) {
    let areas: Vec<Entity> =
        page(kiosk).into_iter().filter(|entity| kiosk.app.world().get::<Scrolls>(*entity).is_some()).collect();
    assert_eq!(areas.len(), to.len());
    for (area, to) in areas.into_iter().zip(to) {
        kiosk.app.world_mut().get_mut::<ScrollPosition>(area).unwrap().y = *to;
    }
    kiosk.settle();
}

#[test]
fn two_lists_keep_each_its_own_place() {
    let mut kiosk = Harness::at("places", "de");
    scroll(&mut kiosk, &[30.0, 70.0]);
    for wish in [Act::Raise(Sheet::Interpreter), Act::Lower, Act::Contrast, Act::Raise(Sheet::Sound), Act::Lower] {
        act(&mut kiosk, wish);
        assert_eq!(places(&kiosk), [30.0, 70.0]);
    }
    // Also where nothing of the tree stays.
    for _ in 0..3 {
        kiosk.app.world_mut().resource_mut::<Served>().set_changed();
        kiosk.settle();
        assert_eq!(places(&kiosk), [30.0, 70.0]);
    }
    let mut kiosk = Harness::at("phrases/phrases-doctor", "de");
    scroll(&mut kiosk, &[0.0, 120.0]);
    act(&mut kiosk, Act::StaffQuestions(true));
    assert_eq!(places(&kiosk), [0.0, 0.0], "another list begins at its beginning");
}

/// Upright the categories are a row that doesn't scroll: the one list that is left is not the first of two.
#[test]
fn a_list_keeps_its_place_when_the_other_one_comes_and_goes() {
    let mut kiosk = Harness::at("phrases/phrases-doctor", "de");
    scroll(&mut kiosk, &[0.0, 120.0]);
    kiosk.resize(1080, 1920);
    assert_eq!(places(&kiosk), [120.0]);
    kiosk.resize(1920, 1080);
    assert_eq!(places(&kiosk), [0.0, 120.0]);
    // The map has no list, and the needs beside it keep theirs.
    let mut kiosk = Harness::at("places", "de");
    scroll(&mut kiosk, &[30.0, 70.0]);
    act(&mut kiosk, Act::Map(true));
    assert_eq!(places(&kiosk), [30.0]);
    act(&mut kiosk, Act::Map(false));
    assert_eq!(places(&kiosk), [30.0, 0.0]);
}

#[test]
fn german_beside_keeps_the_place_and_a_new_page_begins_at_its_top() {
    let mut kiosk = Harness::at("lesson/health/pharmacy", "en");
    kiosk.resize(1366, 768);
    kiosk.scale_text(TextScale::Larger);
    scroll(&mut kiosk, &[60.0]);
    act(&mut kiosk, Act::Parallel);
    assert_eq!(places(&kiosk), [60.0]);
    act(&mut kiosk, Act::Parallel);
    act(&mut kiosk, Act::Next);
    assert_eq!(places(&kiosk), [0.0]);
}

#[test]
fn the_explanation_of_every_answer_comes_into_view() {
    let mut kiosk = Harness::at("question/health/q-fever", "de");
    kiosk.resize(1366, 768);
    kiosk.scale_text(TextScale::Larger);
    for answer in [0, 1, 2, 0] {
        scroll(&mut kiosk, &[0.0]);
        act(&mut kiosk, Act::Answer(answer));
        assert!(places(&kiosk)[0] > 0.0, "answer {answer}");
    }
    // Touched again, it is in view already, and nothing moves.
    let place = places(&kiosk);
    act(&mut kiosk, Act::Answer(0));
    assert_eq!(places(&kiosk), place);
}

/// The sentences that are marked.
fn marked(kiosk: &Harness) -> Vec<String> {
    let world = kiosk.app.world();
    let mut rows = world.try_query::<(&SpokenRow, &Paint)>().unwrap();
    let spoken = rows.iter(world).filter(|(_, paint)| paint.fill == Some(Token::SunTint));
    spoken.map(|(row, _)| row.message.to_string()).collect()
}

#[test]
fn the_row_that_is_spoken_stays_marked() {
    let Some(folder) = in_child(module_path!(), "the_row_that_is_spoken_stays_marked") else { return };
    let _pulse = Pulse::start(&folder);
    let content = Fixture::new();
    for page in ["emergency", "doctor-on-call"] {
        content.narrate("en", "health", page, &["title", "s1", "s2", "s3", "s4"]);
    }
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "en");
    act(&mut kiosk, Act::Play);
    wait_until(|| {
        kiosk.settle();
        marked(&kiosk).len() == 1
    });
    let here = health(&kiosk, 0);
    for wish in [Act::Keep(here), Act::Contrast, Act::Parallel, Act::Parallel, Act::Text(TextScale::Large)] {
        kiosk.request(Request::Act(wish.clone()));
        kiosk.settle();
        let spoken = kiosk.app.world().resource::<Speaking>().message().map(ToString::to_string);
        assert_eq!(marked(&kiosk), Vec::from_iter(spoken), "after {wish:?}");
    }
    kiosk.wait(Duration::from_millis(400));
    act(&mut kiosk, Act::Next);
    let spoken = kiosk.app.world().resource::<Speaking>().message().map(ToString::to_string);
    let there = marked(&kiosk);
    assert!(there.iter().all(|row| Some(row) == spoken.as_ref()), "no row of the last page: {there:?}");
}

/// A window whose size is not known yet: the loop would sleep until somebody touches it.
#[test]
fn a_frame_is_asked_for_until_there_is_a_first_screen() {
    let loaded = Fixture::new().read().value;
    let mut kiosk = Harness::of(None, |app| {
        app.insert_resource(WallClock::at_hour(12));
        wegweiser::kiosk::plugin(app, loaded);
        let mut windows = app.world_mut().query::<&mut Window>();
        windows.single_mut(app.world_mut()).unwrap().resolution.set_physical_resolution(0, 0);
    });
    let asked = |kiosk: &mut Harness| {
        kiosk.app.world_mut().resource_mut::<Messages<RequestRedraw>>().clear();
        kiosk.app.update();
        !kiosk.app.world().resource::<Messages<RequestRedraw>>().is_empty()
    };
    assert!(root(&kiosk, false).is_none() && asked(&mut kiosk), "nothing can be shown yet");
    kiosk.resize(1920, 1080);
    assert!(root(&kiosk, false).is_some());
    for _ in 0..20 {
        kiosk.app.update();
    }
    assert!(!asked(&mut kiosk), "and then the loop sleeps");
}
