//! "Are you still there?" takes nothing away: not the sheet below it, not its place, not the focus, not what was held.

use std::time::Duration;

use crate::harness::{
    Harness,
    fixture::Fixture,
    tree::{act, control, root, tree},
};
use bevy::{
    input::touch::TouchPhase,
    input_focus::{FocusCause, InputFocus},
    prelude::*,
};
use wegweiser::ui::{
    core::{Act, Sheet, Visit, surface::Root},
    narration::Speaking,
    text::TextScale,
    widget::Scrolls,
};

const ASKS: &str = "Sind Sie noch da?";

/// The trees that lie over the page, from below.
fn over(kiosk: &Harness) -> Vec<Entity> {
    let world = kiosk.app.world();
    let mut roots = world.try_query_filtered::<(Entity, &GlobalZIndex), With<Root>>().unwrap();
    let mut roots: Vec<(i32, Entity)> = roots.iter(world).map(|(root, z)| (z.0, root)).collect();
    roots.sort();
    roots.into_iter().filter(|(z, _)| *z > 0).map(|(_, root)| root).collect()
}

fn until_asked(kiosk: &mut Harness) {
    kiosk.wait(Duration::from_secs(101));
    kiosk.sees(ASKS);
}

#[test]
fn the_sheet_below_stays_as_it_is() {
    for (screen, sheet) in [
        ("phrases/phrases-office", Sheet::Interpreter),
        ("places", Sheet::Towns),
        ("lesson/health/emergency", Sheet::Appearance),
        ("lesson/health/emergency", Sheet::Pages),
        ("opposite/phrases-doctor/where-pain", Sheet::ShowToOther),
    ] {
        let mut kiosk = Harness::at(screen, "de");
        if sheet != Sheet::ShowToOther {
            act(&mut kiosk, Act::Raise(sheet));
        }
        let before = kiosk.visit().clone();
        let nodes = tree(kiosk.app.world(), over(&kiosk)[0]);
        until_asked(&mut kiosk);
        assert_eq!(over(&kiosk).len(), 2, "the question lies over {sheet:?}");
        kiosk.press("Ja, ich bin da.");
        kiosk.misses(ASKS);
        assert_eq!(*kiosk.visit(), before, "{sheet:?}");
        assert_eq!(over(&kiosk).len(), 1);
        assert_eq!(tree(kiosk.app.world(), over(&kiosk)[0]), nodes, "{sheet:?} was not built anew");
    }
}

#[test]
fn a_list_in_a_sheet_keeps_its_place() {
    let mut kiosk = Harness::at("pages/health", "de");
    kiosk.resize(1366, 768);
    kiosk.scale_text(TextScale::Larger);
    let list = |kiosk: &Harness| {
        let world = kiosk.app.world();
        tree(world, over(kiosk)[0]).into_iter().find(|node| world.get::<Scrolls>(*node).is_some()).unwrap()
    };
    let area = list(&kiosk);
    kiosk.app.world_mut().get_mut::<ScrollPosition>(area).unwrap().y = 70.0;
    kiosk.settle();
    until_asked(&mut kiosk);
    kiosk.press("Ja, ich bin da.");
    let area = list(&kiosk);
    assert!((kiosk.app.world().get::<ScrollPosition>(area).unwrap().y - 70.0).abs() < f32::EPSILON);
}

#[test]
fn a_key_is_an_answer_and_no_more() {
    for key in [KeyCode::Escape, KeyCode::PageDown, KeyCode::ArrowRight] {
        let mut kiosk = Harness::at("lesson/health/emergency", "de");
        act(&mut kiosk, Act::Raise(Sheet::Pages));
        let before = kiosk.visit().clone();
        until_asked(&mut kiosk);
        kiosk.key(key);
        kiosk.misses(ASKS);
        assert_eq!(*kiosk.visit(), before, "{key:?}");
    }
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    until_asked(&mut kiosk);
    kiosk.key(KeyCode::ArrowRight);
    assert_eq!(kiosk.page().unwrap().1, 0, "no page is turned below the question");
}

#[test]
fn the_focus_comes_back_to_the_sheet_and_then_to_what_raised_it() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let focus = |kiosk: &mut Harness, wish: &Act| {
        let entity = control(kiosk, wish).unwrap();
        kiosk.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
        kiosk.settle();
        entity
    };
    let focused = |kiosk: &Harness| kiosk.app.world().resource::<InputFocus>().get().unwrap();
    let ear = focus(&mut kiosk, &Act::Raise(Sheet::Sound));
    kiosk.key(KeyCode::Enter);
    let louder = focus(&mut kiosk, &Act::Volume(1));
    until_asked(&mut kiosk);
    assert!(tree(kiosk.app.world(), over(&kiosk)[1]).contains(&focused(&kiosk)), "it went into the question");
    kiosk.press("Ja, ich bin da.");
    assert_eq!(focused(&kiosk), louder);
    kiosk.key(KeyCode::Escape);
    assert_eq!(focused(&kiosk), ear);
}

/// A touch on the card of a sheet meets no control: Tab must not go on behind it.
#[test]
fn keys_stay_in_a_sheet_whatever_was_touched() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Raise(Sheet::Appearance));
    kiosk.app.world_mut().resource_mut::<InputFocus>().clear();
    kiosk.settle();
    let sheet = tree(kiosk.app.world(), root(&kiosk, true).unwrap());
    for _ in 0..3 {
        kiosk.key(KeyCode::Tab);
        let focused = kiosk.app.world().resource::<InputFocus>().get().unwrap();
        assert!(sheet.contains(&focused), "{focused}");
    }
    kiosk.key(KeyCode::Enter);
    assert_ne!(*kiosk.visit(), Visit { text: TextScale::Normal, ..kiosk.visit().clone() }, "a control has the focus");
}

#[test]
fn what_was_held_is_held_again_at_its_sentence() {
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1", "s2", "s3", "s4"]);
    content.narrate("de", "ui", "still-there", &["value"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Play);
    ear.sounds(1, 0);
    ear.sounds(1, 2);
    kiosk.settle();
    act(&mut kiosk, Act::Play);
    ear.asked();
    until_asked(&mut kiosk);
    assert_eq!(ear.asked(), ["de/ui/still-there 0-500"]);
    ear.sounds(2, 0);
    kiosk.settle();
    kiosk.press("Ja, ich bin da.");
    assert_eq!(ear.asked(), ["stop"], "nobody needs the rest of the question");
    assert!(!kiosk.app.world().resource::<Speaking>().is_playing());
    act(&mut kiosk, Act::Play);
    assert_eq!(ear.asked(), ["de/health/emergency 1000-2500"], "from the sentence that was held");
}

#[test]
fn on_the_language_screen_the_question_lights_no_tiles() {
    let mut kiosk = Harness::start();
    kiosk.press("Deutsch");
    kiosk.key(KeyCode::Escape);
    until_asked(&mut kiosk);
    let lit = |kiosk: &Harness| kiosk.app.world().resource::<wegweiser::kiosk::session::Attract>().lit.clone();
    assert_eq!(lit(&kiosk), None);
    kiosk.finger(Vec2::new(5.0, 5.0), TouchPhase::Started);
    kiosk.finger(Vec2::new(5.0, 5.0), TouchPhase::Ended);
    kiosk.settle();
    kiosk.misses(ASKS);
}
