//! What a finger does that is no simple touch: it moves on its way, there are two of them, or it lies on a picture.

use std::time::Duration;

use crate::harness::{
    Harness,
    fixture::Fixture,
    tree::{act, control},
};
use bevy::{input::touch::TouchPhase, prelude::*, ui::UiGlobalTransform};
use wegweiser::ui::{
    core::{Act, Sheet, View},
    widget::{OnActivate, Spot},
};

fn middle(kiosk: &Harness, entity: Entity) -> Vec2 {
    kiosk.app.world().get::<UiGlobalTransform>(entity).unwrap().translation
}

fn tap(kiosk: &mut Harness, at: Vec2) {
    kiosk.wait(Duration::from_millis(500));
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Ended);
    kiosk.settle();
}

/// Where the belly is on the picture of the body.
fn belly(kiosk: &Harness) -> Vec2 {
    let world = kiosk.app.world();
    let mut spots = world.try_query::<(Entity, &Spot)>().unwrap();
    let (entity, _) = spots.iter(world).find(|(_, spot)| spot.act == Act::Reply(6)).expect("a belly");
    middle(kiosk, entity)
}

const BODY: &str = "opposite/phrases-doctor/where-pain";

#[test]
fn the_picture_of_the_body_is_touched_and_a_drag_over_it_answers_nothing() {
    let mut kiosk = Harness::at(BODY, "de");
    let before = kiosk.visit().reply;
    let at = belly(&kiosk);
    for by in [Vec2::new(0.0, -30.0), Vec2::new(25.0, 0.0)] {
        kiosk.drag(at, by);
        assert_eq!(kiosk.visit().reply, before, "moved by {by}");
    }
    kiosk.finger(at, TouchPhase::Started);
    kiosk.finger(at, TouchPhase::Canceled);
    kiosk.settle();
    assert_eq!(kiosk.visit().reply, before, "the system took it back");
    let at = belly(&kiosk);
    tap(&mut kiosk, at);
    assert_eq!(kiosk.visit().reply, Some(6));
}

#[test]
fn with_read_to_me_on_the_first_touch_of_the_body_speaks() {
    let content = Fixture::new();
    content.narrate("de", "ui", "body-belly", &["value"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show(BODY, "de");
    let mut visit = kiosk.visit_mut();
    visit.read_to_me = true;
    visit.reply = None;
    kiosk.settle();
    ear.asked();
    let at = belly(&kiosk);
    tap(&mut kiosk, at);
    assert_eq!((kiosk.visit().reply, ear.played()), (None, vec!["de/ui/body-belly 0-500".to_owned()]));
    tap(&mut kiosk, at);
    assert_eq!(kiosk.visit().reply, Some(6));
}

/// The map comes along with the finger, and so does the marker below it.
#[test]
fn a_map_that_is_dragged_by_a_marker_opens_nothing() {
    let mut kiosk = Harness::at("map", "de");
    let markers = |kiosk: &Harness| -> Vec<(Act, Vec2)> {
        let world = kiosk.app.world();
        let mut all = world.try_query::<(Entity, &OnActivate)>().unwrap();
        let marks = |act: &Act| matches!(act, Act::Go(View::Place(_)) | Act::Gather(..));
        let found = all.iter(world).filter(|(_, emits)| marks(&emits.0));
        found.map(|(entity, emits)| (emits.0.clone(), middle(kiosk, entity))).collect()
    };
    let before = kiosk.visit().clone();
    let (marker, from) = markers(&kiosk)[0].clone();
    let by = Vec2::new(60.0, 45.0);
    kiosk.drag(from, by);
    assert_eq!((kiosk.visit().filter.zoom, &kiosk.visit().view), (before.filter.zoom, &before.view));
    let to = markers(&kiosk).into_iter().find(|(act, _)| *act == marker).expect("it is still there").1;
    assert!((to - from).distance(by) < 8.0, "{from} went to {to}");
    tap(&mut kiosk, to);
    let now = (kiosk.visit().filter.zoom, kiosk.visit().view.clone());
    assert_ne!(now, (before.filter.zoom, before.view), "and a touch opens it");
}

#[test]
fn a_swipe_along_a_row_speaks_nothing() {
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1", "s2", "s3", "s4"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("lesson/health/emergency", "de");
    ear.asked();
    let row = kiosk.place("Der Anruf ist kostenlos.");
    kiosk.drag(row, Vec2::new(-300.0, 4.0));
    assert_eq!(ear.asked(), [""; 0]);
    tap(&mut kiosk, row);
    assert!(!ear.played().is_empty());
}

/// Two fingers part by so much.
fn pinch(kiosk: &mut Harness) {
    let (left, right) = (Vec2::new(900.0, 600.0), Vec2::new(1000.0, 600.0));
    for (finger, at) in [(1, left), (2, right)] {
        kiosk.nth_finger(finger, at, TouchPhase::Started);
    }
    for step in 1..=10 {
        kiosk.nth_finger(2, right + Vec2::X * 30.0 * step as f32, TouchPhase::Moved);
    }
    for finger in [1, 2] {
        kiosk.nth_finger(finger, left, TouchPhase::Ended);
    }
    kiosk.settle();
}

#[test]
fn two_fingers_zoom_the_map_and_not_one_under_a_sheet() {
    let mut kiosk = Harness::at("map", "de");
    pinch(&mut kiosk);
    let zoomed = kiosk.visit().filter.zoom;
    assert!(zoomed > 0);
    for sheet in [Sheet::Sound, Sheet::Towns, Sheet::Help] {
        act(&mut kiosk, Act::Raise(sheet));
        pinch(&mut kiosk);
        assert_eq!(kiosk.visit().filter.zoom, zoomed, "under {sheet:?}");
        act(&mut kiosk, Act::Back);
        assert_eq!(kiosk.visit().sheet, None);
    }
    kiosk.wait(Duration::from_secs(101));
    kiosk.sees("Sind Sie noch da?");
    pinch(&mut kiosk);
    assert_eq!(kiosk.visit().filter.zoom, zoomed, "that was an answer");
    assert!(control(&kiosk, &Act::ConfirmPresence).is_none());
}
