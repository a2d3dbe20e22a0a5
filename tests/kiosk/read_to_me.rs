//! Read to me: the first touch of a control speaks, the second acts, on every screen; and where nobody has spoken a name,
//! the control is marked and says what the next touch does.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::harness::{
    Harness,
    fixture::Fixture,
    tree::{self, control, speaks},
};
use bevy::{
    a11y::AccessibilityNode,
    prelude::*,
    ui_widgets::{Activate, Button},
};
use wegweiser::{
    content::directory::EntryId,
    studio::picture,
    ui::{
        core::{Act, Acted, Said, Served, Sheet, View, Visit},
        widget::OnActivate,
    },
};

/// What was decided on.
fn acts(kiosk: &mut Harness) -> Arc<Mutex<Vec<Act>>> {
    let done = Arc::<Mutex<Vec<Act>>>::default();
    let into = done.clone();
    kiosk.app.add_observer(move |acted: On<Acted>| into.lock().unwrap().push(acted.act.clone()));
    done
}

/// Acts that are done at once, and why: somebody who wants to hide or to say they are there must not touch twice, and
/// whoever switches the ear off has heard enough.
fn at_once(act: &Act) -> bool {
    matches!(act, Act::Hide | Act::ConfirmPresence | Act::ReadToMe)
}

/// A control is touched; no frame passes.
fn touch(kiosk: &mut Harness, entity: Entity) {
    let world = kiosk.app.world_mut();
    world.trigger(Activate { entity });
    world.flush();
}

fn listens(kiosk: &mut Harness) {
    kiosk.visit_mut().read_to_me = true;
    kiosk.settle();
}

fn named(kiosk: &Harness) -> Vec<(Entity, Act, String)> {
    let world = kiosk.app.world();
    let mut controls = world.try_query_filtered::<(Entity, &OnActivate, &AccessibilityNode), With<Button>>().unwrap();
    let of = |(entity, emits, node): (Entity, &OnActivate, &AccessibilityNode)| {
        (entity, emits.0.clone(), node.label().unwrap_or_default().to_owned())
    };
    controls.iter(world).map(of).collect()
}

/// The screens a visitor comes to. Staff's have no voice: who opens them is no visitor, and leaves the ear behind.
fn screens(kiosk: &Harness) -> Vec<String> {
    let mut names = picture::names(&kiosk.app.world().resource::<Served>().0);
    names.retain(|name| !name.starts_with("staff"));
    names.push("place/sample-legal-advice".to_owned());
    names
}

#[test]
fn with_read_to_me_on_every_control_of_every_screen_says_something_at_its_first_touch_and_does_nothing() {
    let content = Fixture::new();
    content.narrate_all("de");
    for tag in ["ar", "prs", "ti", "en", "uk"] {
        content.narrate(tag, "language", "endonym", &["value"]);
        content.narrate(tag, "language", "invitation", &["value"]);
    }
    let mut loaded = content.read().value;
    loaded.settings.auto_play = false;
    let (mut kiosk, ear) = Harness::heard(loaded, None);
    let done = acts(&mut kiosk);
    let (mut silent, mut tried) = (Vec::new(), 0);
    for screen in screens(&kiosk) {
        kiosk.show(&screen, "de");
        if screen == "kept" {
            let id = EntryId::new("sample-legal-advice").unwrap();
            kiosk.visit_mut().kept.push(View::Place(id));
        }
        listens(&mut kiosk);
        let (visit, active) = (kiosk.visit().clone(), kiosk.languages().clone());
        for (entity, act, name) in named(&kiosk) {
            if at_once(&act) {
                continue;
            }
            tried += 1;
            kiosk.app.world_mut().trigger(Said(Vec::new()));
            ear.asked();
            done.lock().unwrap().clear();
            touch(&mut kiosk, entity);
            if ear.played().is_empty() {
                silent.push(format!("{screen}: “{name}” {act:?}"));
            }
            let wanted = if speaks(&act) { vec![act.clone()] } else { Vec::new() };
            assert_eq!(*done.lock().unwrap(), wanted, "{screen}: “{name}” acts at its first touch");
            let now = Visit { primed: None, ..kiosk.visit().clone() };
            assert_eq!(now, visit, "{screen}: “{name}” changes something at its first touch");
            if !speaks(&act) {
                touch(&mut kiosk, entity);
                assert_eq!(*done.lock().unwrap(), [act], "{screen}: “{name}” acts at its second touch");
            }
            *kiosk.visit_mut() = visit.clone();
            *kiosk.languages_mut() = active.clone();
            // Or turning pages by two controls would be a double tap.
            kiosk.app.world_mut().resource_mut::<Time<Real>>().advance_by(Duration::from_secs(1));
        }
    }
    assert!(tried > 2000, "{tried} controls");
    assert!(silent.is_empty(), "{} of {tried} say nothing: {silent:#?}", silent.len());
}

fn described(kiosk: &Harness, entity: Entity) -> (Option<String>, bool) {
    let world = kiosk.app.world();
    let node = world.get::<AccessibilityNode>(entity).unwrap();
    (node.description().map(str::to_owned), world.get::<Outline>(entity).is_some())
}

/// Nobody has spoken a word of this content, so nothing is heard.
#[test]
fn what_was_touched_first_is_marked_and_says_what_the_next_touch_does() {
    let mut kiosk = Harness::at("places", "de");
    listens(&mut kiosk);
    let all = named(&kiosk);
    let place = all.iter().find(|(_, act, _)| matches!(act, Act::Go(View::Place(_)))).unwrap().clone();
    kiosk.press(&place.2);
    assert_eq!(kiosk.visit().view, View::Places);
    assert_eq!(described(&kiosk, place.0), (Some("Die zweite Berührung öffnet.".to_owned()), true));
    let map = control(&kiosk, &Act::Map(true)).unwrap();
    kiosk.press("Karte");
    assert_eq!(described(&kiosk, place.0), (None, false), "another control is the first one now");
    assert!(described(&kiosk, map).1);
    kiosk.press("Karte");
    assert!(kiosk.visit().filter.map);
    assert_eq!(described(&kiosk, map), (None, false));
}

#[test]
fn what_was_spoken_counts_no_longer_when_something_else_was_done() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    listens(&mut kiosk);
    kiosk.press("Weiter");
    kiosk.key(KeyCode::ArrowRight);
    assert_eq!(kiosk.page().unwrap().1, 1, "keys turn at once");
    kiosk.press("Weiter");
    assert_eq!(kiosk.page().unwrap().1, 1, "on a new page the first touch speaks");
    kiosk.press("Weiter");
    assert_eq!(kiosk.page().unwrap().1, 2);
}

/// Several places of one town: the first touch tells how many, the second opens the list with the town's filter.
#[test]
fn places_that_stand_together_on_the_map_are_spoken_before_they_open() {
    let content = Fixture::new();
    content.narrate("de", "digits", "3", &["value"]);
    content.narrate("de", "ui", "places", &["value"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("map", "de");
    for _ in 0..5 {
        tree::act(&mut kiosk, Act::Zoom(true));
    }
    listens(&mut kiosk);
    let together = |act: &Act| matches!(act, Act::Gather(_, Some(_)));
    let (entity, act, _) = named(&kiosk).into_iter().find(|(_, act, _)| together(act)).expect("a town with several");
    ear.asked();
    let before = kiosk.visit().clone();
    touch(&mut kiosk, entity);
    assert_eq!(Visit { primed: None, ..kiosk.visit().clone() }, before);
    assert!(!ear.played().is_empty());
    touch(&mut kiosk, entity);
    let Act::Gather(_, town) = act else { panic!("a marker") };
    assert_eq!((kiosk.visit().filter.map, &kiosk.visit().filter.town), (false, &town));
}

#[test]
fn the_ear_says_how_it_is_used_when_it_is_switched_on_and_nothing_when_off() {
    let content = Fixture::new();
    for id in ["read-to-me-first", "read-to-me-second", "close"] {
        content.narrate("de", "ui", id, &["value"]);
    }
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("sound", "de");
    ear.asked();
    kiosk.press("Alles vorlesen");
    assert!(kiosk.visit().read_to_me);
    assert_eq!(ear.played(), ["de/ui/read-to-me-first 0-500"], "and the second when it has ended");
    kiosk.press("Alles vorlesen");
    assert!(!kiosk.visit().read_to_me, "off again at once");
    assert_eq!(ear.played(), [""; 0]);
    assert_eq!(kiosk.visit().sheet, Some(Sheet::Sound));
}

/// A town has a German name that its house gave it, and a voice says it, whatever the reader's language.
#[test]
fn a_town_is_called_by_its_name() {
    let content = Fixture::new();
    content.narrate("de", "site-towns", "Halle_x20__x28_Saale_x29_", &["value"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("towns", "ar");
    listens(&mut kiosk);
    ear.asked();
    kiosk.press("Halle (Saale)");
    assert_eq!(ear.played(), ["de/site-towns/Halle_x20__x28_Saale_x29_ 0-500"]);
    assert_eq!(kiosk.visit().filter.town, None, "the second touch chooses it");
}
