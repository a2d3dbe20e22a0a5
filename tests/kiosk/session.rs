//! A visit's time: what keeps it, what ends it, what the empty screen does; and fingers and keys on every screen.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::harness::{
    Harness, SCREENS,
    fixture::Fixture,
    sound::{Pulse, in_child, wait_until},
};
use bevy::{
    ecs::relationship::Relationship as _, input::touch::TouchPhase, input_focus::InputFocus, prelude::*,
    ui::UiGlobalTransform, ui_widgets::Button,
};
use wegweiser::{
    kiosk::{screen::LanguageTile, session::Attract},
    language::LanguageTag,
    ui::{
        core::{
            Act, Acted, Request, Said, Served, Sheet, View, Visit,
            surface::{Root, Scale, Visitor},
        },
        narration::Speaking,
        text::{ActiveLanguages, TextScale},
        theme::{Paint, Token},
        widget::{OnActivate, Scrolls},
    },
};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// In the order of their tiles.
const LANGUAGES: [&str; 6] = ["ar", "prs", "ti", "de", "en", "uk"];

const ASKS: &str = "Sind Sie noch da?";

#[test]
fn the_kiosk_asks_for_twenty_seconds_and_then_forgets() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.wait(seconds(99));
    kiosk.misses(ASKS);
    kiosk.wait(seconds(2));
    kiosk.sees(ASKS);
    kiosk.sees("19");
    kiosk.wait(seconds(8));
    kiosk.sees("11");
    assert!(!kiosk.is_forgotten());
    kiosk.wait(seconds(12));
    assert!(kiosk.is_forgotten(), "nothing of the visit is left");
    kiosk.sees("العربية");
}

#[test]
fn every_touch_and_every_key_keeps_the_visit() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.wait(seconds(95));
    kiosk.press("Gesundheit");
    kiosk.wait(seconds(95));
    kiosk.misses(ASKS);
    kiosk.key(KeyCode::ArrowRight);
    kiosk.wait(seconds(95));
    kiosk.misses(ASKS);
    kiosk.sees("Krank, aber keine Lebensgefahr");
}

#[test]
fn whoever_is_still_there_goes_on_where_they_were() {
    let mut kiosk = Harness::at("lesson/health/doctor-on-call", "de");
    kiosk.wait(seconds(105));
    kiosk.press("Ja, ich bin da.");
    kiosk.misses(ASKS);
    kiosk.wait(seconds(95));
    kiosk.sees("Krank, aber keine Lebensgefahr");
    kiosk.misses(ASKS);
}

#[test]
fn help_is_forgotten_after_a_minute_without_asking() {
    for screen in ["help", "help-first"] {
        let mut kiosk = Harness::at(screen, "de");
        kiosk.wait(seconds(58));
        kiosk.sees("112");
        kiosk.misses(ASKS);
        kiosk.wait(seconds(3));
        assert!(kiosk.is_forgotten(), "{screen}");
    }
}

#[test]
fn a_chosen_language_alone_is_forgotten_too() {
    let mut kiosk = Harness::start();
    kiosk.press("Deutsch");
    kiosk.key(KeyCode::Escape);
    kiosk.sees("العربية");
    kiosk.wait(seconds(121));
    assert!(kiosk.is_forgotten());
}

#[test]
fn listening_keeps_the_visit() {
    let Some(folder) = in_child(module_path!(), "listening_keeps_the_visit") else { return };
    let _pulse = Pulse::start(&folder);
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1", "s2", "s3", "s4"]);
    let mut kiosk = content.serve();
    kiosk.show("lesson/health/emergency", "de");
    kiosk.press("Anhören");
    let speaking = |kiosk: &mut Harness| {
        kiosk.settle();
        kiosk.app.world().resource::<Speaking>().clone()
    };
    wait_until(|| speaking(&mut kiosk).message().is_some());
    // The voice takes seconds; the kiosk's clock is wound on by minutes meanwhile.
    for _ in 0..3 {
        kiosk.wait(seconds(99));
        kiosk.misses(ASKS);
    }
    assert!(speaking(&mut kiosk).is_playing(), "it still speaks");
    wait_until(|| !speaking(&mut kiosk).is_playing());
    kiosk.wait(seconds(101));
    kiosk.sees(ASKS);
}

/// What is spoken, as `Debug` writes it.
fn ear(kiosk: &mut Harness) -> Arc<Mutex<Vec<String>>> {
    let heard = Arc::<Mutex<Vec<String>>>::default();
    let ear = heard.clone();
    kiosk.app.add_observer(move |said: On<Said>| ear.lock().unwrap().push(format!("{:?}", said.0)));
    heard
}

fn lit(kiosk: &Harness) -> Option<String> {
    kiosk.app.world().resource::<Attract>().lit.as_ref().map(ToString::to_string)
}

/// Tags of the tiles that are painted as lit.
fn painted(kiosk: &Harness) -> Vec<String> {
    let world = kiosk.app.world();
    let mut tiles = world.try_query::<(&LanguageTile, &Paint)>().unwrap();
    let lit = tiles.iter(world).filter(|(_, paint)| paint.border == Some(Token::Teal));
    lit.map(|(tile, _)| tile.0.to_string()).collect()
}

#[test]
fn after_a_minute_alone_tiles_light_up_in_turn_and_speak() {
    let mut kiosk = Fixture::new().serve();
    let heard = ear(&mut kiosk);
    kiosk.wait(seconds(58));
    assert_eq!(lit(&kiosk), None);
    kiosk.wait(seconds(3));
    for tag in LANGUAGES {
        assert_eq!(lit(&kiosk).as_deref(), Some(tag));
        assert_eq!(painted(&kiosk), [tag]);
        kiosk.wait(seconds(5));
    }
    let spoken = heard.lock().unwrap().clone();
    assert_eq!(spoken.len(), LANGUAGES.len(), "one round aloud: {spoken:?}");
    assert!(spoken.iter().all(|words| words.contains("invitation")), "{spoken:?}");
    assert_eq!(lit(&kiosk).as_deref(), Some("ar"), "the next round is silent");
    kiosk.finger(Vec2::new(960.0, 1070.0), TouchPhase::Started);
    kiosk.finger(Vec2::new(960.0, 1070.0), TouchPhase::Ended);
    kiosk.settle();
    assert_eq!(lit(&kiosk), None, "a touch ends it");
    assert!(painted(&kiosk).is_empty());
}

#[test]
fn in_quiet_hours_tiles_light_up_without_a_word() {
    let mut kiosk = Fixture::new().serve_at(22);
    let heard = ear(&mut kiosk);
    kiosk.wait(seconds(61));
    for _ in 0..5 {
        assert!(lit(&kiosk).is_some());
        kiosk.wait(seconds(5));
    }
    assert!(heard.lock().unwrap().is_empty());
}

#[test]
fn somebody_elses_page_lights_no_tile() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.wait(seconds(70));
    assert_eq!(lit(&kiosk), None);
}

/// Everything that is decided on, as `Debug` writes it.
fn acts(kiosk: &mut Harness) -> Arc<Mutex<Vec<Act>>> {
    let done = Arc::<Mutex<Vec<Act>>>::default();
    let into = done.clone();
    kiosk.app.add_observer(move |acted: On<Acted>| into.lock().unwrap().push(acted.act.clone()));
    done
}

fn scrolled(kiosk: &Harness) -> f32 {
    let world = kiosk.app.world();
    let mut areas = world.try_query_filtered::<&ScrollPosition, With<Scrolls>>().unwrap();
    areas.iter(world).map(|position| position.y).fold(0.0, f32::max)
}

fn middle_of(kiosk: &Harness, name: &str) -> Vec2 {
    kiosk.app.world().get::<UiGlobalTransform>(kiosk.named(name)).unwrap().translation
}

#[test]
fn a_finger_that_drags_scrolls_and_presses_nothing() {
    let mut kiosk = Harness::at("lesson/health/pharmacy", "de");
    kiosk.resize(1366, 768);
    kiosk.scale_text(TextScale::Larger);
    let done = acts(&mut kiosk);
    // It begins on a sentence, which is a button of its own.
    let view = kiosk.visit().view.clone();
    kiosk.drag(Vec2::new(900.0, 500.0), Vec2::new(0.0, -60.0));
    for _ in 0..10 {
        kiosk.settle();
    }
    // Its own way, and on a little after the finger is gone.
    let way = 60.0 / kiosk.app.world().get::<Scale>(kiosk.surface()).unwrap().0;
    assert!(scrolled(&kiosk) > way + 10.0, "{} after {way}", scrolled(&kiosk));
    assert_eq!(*done.lock().unwrap(), []);
    assert_eq!(kiosk.visit().view, view);
    kiosk.drag(Vec2::new(900.0, 300.0), Vec2::new(0.0, 400.0));
    for _ in 0..40 {
        kiosk.settle();
    }
    assert!(scrolled(&kiosk).abs() < f32::EPSILON, "back at the top, and not beyond");
}

#[test]
fn a_finger_that_trembles_still_presses() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.wait(seconds(1));
    let at = middle_of(&kiosk, "Gesundheit");
    kiosk.drag(at, Vec2::new(5.0, 8.0));
    kiosk.sees("Im Notfall");
}

#[test]
fn hiding_works_although_a_palm_lies_on_the_screen() {
    let mut kiosk = Harness::at("help", "de");
    let palm = middle_of(&kiosk, "Lebensgefahr, Feuer");
    kiosk.nth_finger(7, palm, TouchPhase::Started);
    let hide = middle_of(&kiosk, "Diese Seite jetzt verstecken");
    kiosk.finger(hide, TouchPhase::Started);
    kiosk.finger(hide, TouchPhase::Ended);
    kiosk.settle();
    assert!(kiosk.is_forgotten());
    kiosk.misses("112");
    kiosk.sees("العربية");
    kiosk.nth_finger(7, palm, TouchPhase::Ended);
    kiosk.settle();
    assert!(kiosk.is_forgotten(), "the palm presses nothing when it lifts");
}

#[test]
fn a_touch_that_the_system_takes_back_presses_nothing() {
    let mut kiosk = Harness::at("home", "de");
    let at = middle_of(&kiosk, "Gesundheit");
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Canceled);
    kiosk.settle();
    assert_eq!(kiosk.visit().view, View::Home);
    kiosk.press("Gesundheit");
    kiosk.sees("Im Notfall");
}

/// The controls that keys must reach: those of the sheet where one lies on top, the veil behind it excepted.
fn reachable(kiosk: &Harness) -> BTreeSet<Entity> {
    let world = kiosk.app.world();
    let mut roots = world.try_query_filtered::<(Entity, &GlobalZIndex), With<Root>>().unwrap();
    let top = roots.iter(world).find(|(_, z)| z.0 > 0).map(|(root, _)| root);
    let mut controls = world.try_query_filtered::<(Entity, &OnActivate, &ChildOf, &Node), With<Button>>().unwrap();
    let under = |entity: Entity| {
        let mut at = entity;
        while let Some(parent) = world.get::<ChildOf>(at) {
            at = parent.get();
        }
        at
    };
    let wanted = controls.iter(world).filter(|(entity, _, parent, node)| {
        let veil = top == Some(parent.get()) && node.position_type == PositionType::Absolute;
        top.is_none_or(|top| under(*entity) == top) && !veil
    });
    wanted.map(|(entity, ..)| entity).collect()
}

#[test]
fn tab_reaches_every_control_of_every_screen() {
    let mut kiosk = Harness::start();
    // The question whether somebody is there is written anew each second.
    for screen in SCREENS.into_iter().filter(|screen| *screen != "still-there") {
        kiosk.show(screen, "ar");
        let wanted = reachable(&kiosk);
        assert!(!wanted.is_empty());
        let mut reached = BTreeSet::new();
        for _ in 0..wanted.len() {
            kiosk.key(KeyCode::Tab);
            reached.extend(kiosk.app.world().resource::<InputFocus>().get());
        }
        assert_eq!(reached, wanted, "{screen}: {} of {} controls", reached.len(), wanted.len());
    }
}

#[test]
fn a_sheet_closes_however_short_ago_the_page_was_turned() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.wait(seconds(1));
    let act = |kiosk: &mut Harness, act| {
        kiosk.request(Request::Act(act));
        kiosk.app.update();
    };
    act(&mut kiosk, Act::Next);
    act(&mut kiosk, Act::Raise(Sheet::Pages));
    act(&mut kiosk, Act::Back);
    assert_eq!(kiosk.visit().sheet, None);
    assert_eq!(kiosk.page().unwrap().1, 1, "and the page stays");
    act(&mut kiosk, Act::Back);
    assert_eq!(kiosk.page().unwrap().1, 1, "a key that was pressed twice turns no page");
    act(&mut kiosk, Act::Raise(Sheet::Pages));
    let fourth = kiosk.served().module("health").unwrap().pages[3].id.clone();
    act(&mut kiosk, Act::Turn(fourth));
    assert_eq!(kiosk.page().unwrap().1, 3, "whoever chose a page gets it");
    kiosk.wait(seconds(1));
    act(&mut kiosk, Act::Back);
    assert_eq!(kiosk.page().unwrap().1, 2);
}

/// Next has become Home under the finger.
#[test]
fn a_double_tap_on_the_last_page_but_one_stays_on_the_last() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let pages = kiosk.app.world().resource::<Served>().module("health").unwrap().pages.len();
    kiosk.open("health", pages - 2);
    kiosk.wait(seconds(1));
    let at = middle_of(&kiosk, "Weiter");
    for _ in 0..2 {
        kiosk.finger(at, TouchPhase::Started);
        kiosk.finger(at, TouchPhase::Ended);
    }
    kiosk.settle();
    assert_eq!(kiosk.page(), Some(("health".to_owned(), pages - 1)));
    kiosk.wait(seconds(1));
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Ended);
    kiosk.settle();
    assert_eq!(kiosk.visit().view, View::Home);
}

#[test]
fn a_new_screen_can_be_touched_in_its_first_frame() {
    let mut kiosk = Harness::start();
    kiosk.wait(seconds(1));
    let at = middle_of(&kiosk, "Deutsch");
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Ended);
    let at = middle_of(&kiosk, "Gesundheit");
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Ended);
    kiosk.settle();
    kiosk.sees("Im Notfall");
}

/// Whoever hears of an act finds the visit and its words as they are from then on: in which order they hear matters to
/// nobody.
#[test]
fn whoever_reacts_to_an_act_finds_the_visit_as_it_is_now() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let seen = Arc::<Mutex<Vec<(Act, Visit, LanguageTag)>>>::default();
    let into = seen.clone();
    kiosk.app.add_observer(move |acted: On<Acted>, visit: Visitor<Visit>, active: Visitor<ActiveLanguages>| {
        into.lock().unwrap().push((acted.act.clone(), Visit::clone(&visit), active.tag().clone()));
    });
    let arabic: LanguageTag = "ar".parse().unwrap();
    for wish in [Act::Next, Act::Raise(Sheet::Sound), Act::Lower, Act::Choose(arabic.clone()), Act::Home, Act::Hide] {
        kiosk.wait(seconds(1));
        crate::harness::tree::act(&mut kiosk, wish.clone());
        let (heard, visit, tag) = seen.lock().unwrap().pop().unwrap();
        assert_eq!((&heard, &visit), (&wish, kiosk.visit()));
        assert_eq!(&tag, kiosk.languages().tag(), "{wish:?}");
    }
    assert!(kiosk.is_forgotten());
}
