//! A visit leaves nothing: the next person meets the kiosk as if it had just been started.

use std::time::Duration;

use crate::harness::{
    Harness,
    ear::Ear,
    fixture::Fixture,
    tree::{act, control},
};
use bevy::{
    ecs::system::RunSystemOnce as _,
    input::touch::TouchPhase,
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
};
use image::RgbaImage;
use wegweiser::{
    content::PageRef,
    kiosk::staff::{Gate, StaffUiState},
    settings::PinHash,
    ui::{
        core::{Act, Served, Sheet, StaffAct, View, Visit},
        narration::Speaking,
        paint::{Tree, rgba},
        text::TextScale,
        theme::Theme,
    },
};

/// What the window shows.
fn seen(kiosk: &mut Harness) -> RgbaImage {
    let (window, size) = kiosk.window();
    let paint = move |mut tree: Tree| {
        let list = tree.of_window(window, size);
        rgba(&list, &tree.images)
    };
    kiosk.app.world_mut().run_system_once(paint).unwrap()
}

fn page(kiosk: &Harness, module: &str, at: usize) -> View {
    View::Page(kiosk.app.world().resource::<Served>().module(module).unwrap().pages[at].page_ref())
}

/// A visit in which everything is touched that can be set.
fn visit(kiosk: &mut Harness) {
    kiosk.press("English");
    let (here, module) = (page(kiosk, "health", 3), page(kiosk, "health", 0));
    let (View::Page(first), View::Page(fourth)) = (module, &here) else { panic!("pages") };
    let (module, fourth) = (first.module, fourth.page.clone());
    for wish in [
        Act::Open(module),
        Act::Turn(fourth),
        Act::Keep(here),
        Act::Parallel,
        Act::Slow,
        Act::Play,
        Act::Raise(Sheet::Sound),
        Act::Volume(-1),
        Act::Volume(-1),
        Act::Volume(-1),
        Act::Lower,
        Act::Raise(Sheet::Appearance),
        Act::Contrast,
        Act::ReducedMotion,
        Act::Text(TextScale::Larger),
        Act::Lower,
        Act::Go(View::Places),
        Act::Town(Some("Magdeburg".to_owned())),
        Act::Map(true),
        Act::Zoom(true),
        Act::Zoom(true),
    ] {
        act(kiosk, wish);
    }
    kiosk.drag(Vec2::new(1300.0, 600.0), Vec2::new(160.0, 90.0));
    assert_ne!(kiosk.visit().filter.pan, Vec2::ZERO, "the map was dragged");
    act(kiosk, Act::Go(View::Places));
    act(kiosk, Act::Town(None));
    kiosk.drag(Vec2::new(1300.0, 900.0), Vec2::new(0.0, -300.0));
    act(kiosk, Act::ReadToMe);
    // By keys, so that a ring is drawn round what has the focus.
    for _ in 0..4 {
        kiosk.key(KeyCode::Tab);
    }
    kiosk.key(KeyCode::Enter);
    assert!(kiosk.visit().primed.is_some(), "a control was spoken");
    act(kiosk, Act::Raise(Sheet::Help));
    kiosk.key(KeyCode::Tab);
}

/// Somebody comes next: what every screen shows on their way.
fn walk(kiosk: &mut Harness) -> Vec<(String, RgbaImage)> {
    let mut shown = vec![("the first screen".to_owned(), seen(kiosk))];
    kiosk.press("Deutsch");
    let View::Page(PageRef { module, .. }) = page(kiosk, "health", 0) else { panic!("a page") };
    for wish in [
        Act::Home,
        Act::Open(module),
        Act::Raise(Sheet::Sound),
        Act::Lower,
        Act::Go(View::Places),
        Act::Map(true),
        Act::Go(View::Kept),
        Act::Raise(Sheet::Help),
    ] {
        act(kiosk, wish.clone());
        shown.push((format!("{wish:?}"), seen(kiosk)));
    }
    act(kiosk, Act::Hide);
    shown
}

fn start() -> (Harness, Ear, Fixture) {
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1"]);
    let mut loaded = content.read().value;
    loaded.settings.auto_play = false;
    loaded.settings.volume = 0.7;
    loaded.settings.staff_pin = PinHash::of("4711").ok();
    let (kiosk, ear) = Harness::heard(loaded, None);
    (kiosk, ear, content)
}

/// Nothing but the visit may know that somebody was there.
#[track_caller]
fn forgotten(kiosk: &Harness, after: &str) {
    assert!(kiosk.is_forgotten(), "{after}");
    let world = kiosk.app.world();
    assert_eq!(world.resource::<InputFocus>().get(), None, "{after}: what had the focus");
    assert!(!world.resource::<InputFocusVisible>().0, "{after}: the ring");
    assert_eq!(*world.get::<Theme>(kiosk.surface()).unwrap(), Theme::Light, "{after}");
    assert_eq!(*world.get::<TextScale>(kiosk.surface()).unwrap(), TextScale::Normal, "{after}");
    assert_eq!(*world.resource::<Speaking>(), Speaking::default(), "{after}: what was spoken");
    assert_eq!(*world.resource::<StaffUiState>(), StaffUiState::default(), "{after}");
    assert_eq!(world.resource::<Gate>().typed(), 0, "{after}: digits of a PIN");
}

#[test]
fn a_visit_leaves_nothing() {
    let (mut fresh, _ear, _content) = start();
    let wanted = walk(&mut fresh);
    for by in ["hiding", "leaving"] {
        let (mut kiosk, ear, _content) = start();
        assert_eq!(ear.asked(), ["volume 70"]);
        visit(&mut kiosk);
        ear.asked();
        if by == "hiding" {
            kiosk.press("Hide this page now");
        } else {
            act(&mut kiosk, Act::Lower);
            kiosk.wait(Duration::from_secs(121));
            kiosk.settle();
        }
        forgotten(&kiosk, by);
        let asked = ear.asked();
        for wanted in ["volume 70", "forget"] {
            assert!(asked.iter().any(|word| word == wanted), "{by}: {wanted} is not among {asked:?}");
        }
        // After a minute the tiles light up; a touch ends that.
        for phase in [TouchPhase::Started, TouchPhase::Ended] {
            kiosk.finger(Vec2::new(4.0, 4.0), phase);
        }
        kiosk.settle();
        for ((name, shown), (_, wanted)) in walk(&mut kiosk).iter().zip(&wanted) {
            assert!(shown == wanted, "{by}: {name} looks otherwise than for the first visitor");
        }
    }
}

#[test]
fn staff_leave_nothing() {
    for by in ["closing", "going back", "leaving"] {
        let (mut kiosk, _ear, _content) = start();
        act(&mut kiosk, Act::Staff(StaffAct::Open));
        for digit in [4, 7, 1] {
            act(&mut kiosk, Act::Staff(StaffAct::Digit(digit)));
        }
        act(&mut kiosk, Act::Staff(StaffAct::Language(true)));
        assert_eq!(kiosk.app.world().resource::<Gate>().typed(), 3);
        kiosk.key(KeyCode::Tab);
        match by {
            "closing" => act(&mut kiosk, Act::Hide),
            "going back" => kiosk.key(KeyCode::Escape),
            _ => kiosk.wait(Duration::from_secs(61)),
        }
        kiosk.settle();
        forgotten(&kiosk, by);
    }
}

/// Staff come while a visitor's choices still hold: theirs are forgotten then.
#[test]
fn whoever_opens_the_staff_screen_ends_the_visit_before() {
    let (mut kiosk, ear, _content) = start();
    kiosk.press("English");
    act(&mut kiosk, Act::Volume(-1));
    kiosk.key(KeyCode::Escape);
    ear.asked();
    act(&mut kiosk, Act::Staff(StaffAct::Open));
    let asked = ear.asked();
    assert!(asked.iter().any(|word| word == "volume 70"), "{asked:?}");
    assert_eq!(*kiosk.visit(), Visit { view: View::StaffPin, ..Visit::default() });
    assert!(control(&kiosk, &Act::Hide).is_some());
}
