//! Staff get in with the PIN and nobody gets in without; what they touch is asked of whoever keeps the packs.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use crate::harness::{Harness, fixture::Fixture, sound::wait_until};
use bevy::{input::touch::TouchPhase, prelude::*};
use wegweiser::{
    kiosk::{
        KioskSettings,
        staff::{Asks, Gate, Notice, PackListView, StaffUiState, StaffWants, TriesFile},
    },
    settings::PinHash,
    ui::{
        core::{Act, Request, StaffAct, View, Visit},
        text::TextScale,
        widget::Scrolls,
    },
};

const PIN: &str = "2468";

static HASH: LazyLock<PinHash> = LazyLock::new(|| PinHash::of(PIN).unwrap());

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A kiosk with a PIN, whose wrong tries are kept in this file.
fn kiosk(tries: Option<&Path>) -> Harness {
    kiosk_of(&Fixture::new(), tries)
}

fn kiosk_of(content: &Fixture, tries: Option<&Path>) -> Harness {
    let mut loaded = content.read().value;
    (loaded.settings.auto_play, loaded.settings.staff_pin) = (false, Some(HASH.clone()));
    let mut kiosk = Harness::stocked(loaded, 12, None);
    if let Some(path) = tries {
        // Read again at start, as after a restart.
        kiosk.app.insert_resource(TriesFile(Some(path.to_owned())));
        kiosk.app.world_mut().run_schedule(Startup);
    }
    kiosk.settle();
    kiosk
}

/// The middle of the corner.
const CORNER: Vec2 = Vec2::new(1880.0, 1040.0);

fn hold(kiosk: &mut Harness, place: Vec2, time: Duration) {
    kiosk.finger(place, TouchPhase::Started);
    kiosk.wait(time);
    kiosk.finger(place, TouchPhase::Ended);
    kiosk.settle();
}

fn view(kiosk: &Harness) -> View {
    kiosk.visit().view.clone()
}

fn asks(kiosk: &Harness) -> Asks {
    let world = kiosk.app.world();
    world.resource::<Gate>().asks(world.resource::<Time<Real>>().elapsed())
}

/// Touches the digits and "Weiter", and waits for the answer.
fn enter(kiosk: &mut Harness, pin: &str) {
    for digit in pin.chars() {
        kiosk.press(&digit.to_string());
    }
    kiosk.press("Weiter");
    answered(kiosk);
}

fn answered(kiosk: &mut Harness) {
    wait_until(|| {
        kiosk.settle();
        asks(kiosk) != Asks::Checking
    });
    kiosk.settle();
}

fn staff() -> Harness {
    let mut kiosk = kiosk(None);
    hold(&mut kiosk, CORNER, seconds(4));
    enter(&mut kiosk, PIN);
    assert_eq!(view(&kiosk), View::Staff);
    kiosk
}

/// What is asked of the store.
fn wants(kiosk: &mut Harness) -> Arc<Mutex<Vec<StaffWants>>> {
    let heard = Arc::<Mutex<Vec<StaffWants>>>::default();
    let ear = heard.clone();
    kiosk.app.add_observer(move |wants: On<StaffWants>| ear.lock().unwrap().push(wants.event().clone()));
    heard
}

fn shelve(kiosk: &mut Harness, shelf: PackListView) {
    kiosk.app.insert_resource(shelf);
    kiosk.settle();
}

fn idle_shelf() -> PackListView {
    PackListView { busy: None, notice: None, ..PackListView::sample() }
}

#[test]
fn only_a_long_touch_in_the_corner_asks_for_the_pin() {
    let mut kiosk = kiosk(None);
    hold(&mut kiosk, CORNER, seconds(2));
    assert_eq!(view(&kiosk), View::Languages, "two seconds are a careless finger");
    hold(&mut kiosk, Vec2::new(1700.0, 1040.0), seconds(4));
    assert_eq!(view(&kiosk), View::Languages, "elsewhere");
    hold(&mut kiosk, CORNER, seconds(4));
    assert_eq!(view(&kiosk), View::StaffPin);
    kiosk.sees("Bitte geben Sie die PIN ein.");
    kiosk.press("Schließen");
    assert!(kiosk.is_forgotten());
}

#[test]
fn the_corner_takes_no_touch_from_what_lies_there() {
    // More languages than stand on the screen at once.
    let mut kiosk = kiosk_of(&Fixture::many(40), None);
    kiosk.resize(1366, 768);
    kiosk.scale_text(TextScale::Larger);
    let scrolled = |kiosk: &mut Harness| {
        let mut areas = kiosk.app.world_mut().query_filtered::<&ScrollPosition, With<Scrolls>>();
        areas.iter(kiosk.app.world()).any(|place| place.y > 0.0)
    };
    assert!(!scrolled(&mut kiosk));
    kiosk.drag(Vec2::new(1316.0, 730.0), Vec2::new(0.0, -200.0));
    assert!(scrolled(&mut kiosk), "a finger that begins in the corner scrolls the list");
    assert_eq!(view(&kiosk), View::Languages);
}

#[test]
fn keys_open_it_from_the_language_screen_alone() {
    let chord = [KeyCode::ControlLeft, KeyCode::AltLeft, KeyCode::KeyS];
    let mut kiosk = kiosk(None);
    kiosk.press("Deutsch");
    kiosk.chord(&chord);
    assert_eq!(view(&kiosk), View::Home, "a visit is not thrown away");
    kiosk.key(KeyCode::Escape);
    for _ in 0..30 {
        kiosk.key(KeyCode::Tab);
        kiosk.key(KeyCode::KeyS);
        assert!(!view(&kiosk).is_staff(), "no control leads there");
    }
    kiosk.chord(&chord);
    assert_eq!(view(&kiosk), View::StaffPin);
    for key in
        [KeyCode::Digit2, KeyCode::Numpad4, KeyCode::Digit7, KeyCode::Backspace, KeyCode::Digit6, KeyCode::Digit8]
    {
        kiosk.key(key);
    }
    kiosk.key(KeyCode::Enter);
    answered(&mut kiosk);
    assert_eq!(view(&kiosk), View::Staff);
    kiosk.key(KeyCode::Escape);
    assert!(kiosk.is_forgotten());
}

#[test]
fn a_wrong_pin_waits_and_the_right_one_opens() {
    let mut kiosk = kiosk(None);
    hold(&mut kiosk, CORNER, seconds(4));
    for _ in 0..3 {
        enter(&mut kiosk, "1111");
        kiosk.wait(seconds(5));
    }
    enter(&mut kiosk, "1111");
    assert_eq!(view(&kiosk), View::StaffPin);
    kiosk.sees("Diese PIN ist falsch. Neuer Versuch in 8 s.");
    for digit in PIN.chars() {
        kiosk.press_at_once(&digit.to_string());
    }
    kiosk.press_at_once("Weiter");
    assert!(matches!(asks(&kiosk), Asks::Wait(_)), "nothing is taken before the time is over");
    kiosk.wait(seconds(8));
    kiosk.sees("Diese PIN ist falsch. Bitte noch einmal.");
    enter(&mut kiosk, PIN);
    assert_eq!(view(&kiosk), View::Staff);
}

#[test]
fn three_digits_are_no_try() {
    let mut kiosk = kiosk(None);
    hold(&mut kiosk, CORNER, seconds(4));
    enter(&mut kiosk, "111");
    assert_eq!(asks(&kiosk), Asks::Pin);
    assert_eq!(kiosk.app.world().resource::<Gate>().typed(), 3);
}

#[test]
fn a_restart_does_not_end_the_delay() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data/staff-tries.ron");
    let mut first = kiosk(Some(&file));
    hold(&mut first, CORNER, seconds(4));
    for _ in 0..5 {
        enter(&mut first, "1111");
        first.wait(seconds(20));
    }
    enter(&mut first, "1111");
    assert!(matches!(asks(&first), Asks::Wait(30..=32)), "{:?}", asks(&first));
    drop(first);
    let mut second = kiosk(Some(&file));
    hold(&mut second, CORNER, seconds(4));
    assert!(matches!(asks(&second), Asks::Wait(20..=32)), "{:?}", asks(&second));
    second.wait(seconds(40));
    enter(&mut second, PIN);
    assert_eq!(view(&second), View::Staff);
    drop(second);
    let third = kiosk(Some(&file));
    assert_eq!(asks(&third), Asks::Pin, "a right PIN ends it");
}

#[test]
fn a_broken_file_of_tries_locks_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("staff-tries.ron");
    std::fs::write(&file, b"(wrong: 4\xff").unwrap();
    let mut kiosk = kiosk(Some(&file));
    assert!(matches!(asks(&kiosk), Asks::Wait(1..=8)));
    kiosk.wait(seconds(9));
    hold(&mut kiosk, CORNER, seconds(4));
    enter(&mut kiosk, PIN);
    assert_eq!(view(&kiosk), View::Staff);
}

#[test]
fn without_a_pin_the_screen_says_how_to_set_one() {
    let mut kiosk = kiosk(None);
    kiosk.app.world_mut().resource_mut::<KioskSettings>().staff_pin = None;
    let heard = wants(&mut kiosk);
    hold(&mut kiosk, CORNER, seconds(4));
    kiosk.sees_containing("wegweiser staff-pin");
    kiosk.misses("1");
    for key in [KeyCode::Digit2, KeyCode::Digit4, KeyCode::Digit6, KeyCode::Digit8, KeyCode::Enter] {
        kiosk.key(key);
    }
    assert_eq!(view(&kiosk), View::StaffPin);
    assert_eq!(*heard.lock().unwrap(), []);
    kiosk.press("English");
    kiosk.sees_containing("This device has no PIN.");
    kiosk.press("Close");
    assert!(kiosk.is_forgotten());
}

#[test]
fn a_minute_without_a_touch_closes_both_screens_and_forgets_the_pin() {
    let mut kiosk = kiosk(None);
    hold(&mut kiosk, CORNER, seconds(4));
    kiosk.press("2");
    kiosk.wait(seconds(61));
    assert!(kiosk.is_forgotten());
    assert_eq!(kiosk.app.world().resource::<Gate>().typed(), 0);
    let mut kiosk = staff();
    kiosk.press("English");
    kiosk.wait(seconds(50));
    assert_eq!(view(&kiosk), View::Staff);
    kiosk.misses("Sind Sie noch da?");
    kiosk.wait(seconds(12));
    assert!(kiosk.is_forgotten());
    assert_eq!(*kiosk.app.world().resource::<StaffUiState>(), StaffUiState::default());
    hold(&mut kiosk, CORNER, seconds(4));
    assert_eq!(view(&kiosk), View::StaffPin, "the PIN is asked for again");
}

#[test]
fn a_touch_installs_and_what_nobody_signed_is_asked_about() {
    let mut kiosk = staff();
    let heard = wants(&mut kiosk);
    let mut shelf = idle_shelf();
    let file = PathBuf::from("/media/stick/somali.wegweiser");
    shelve(&mut kiosk, shelf.clone());
    kiosk.press("Installieren");
    kiosk.sees_containing("Trotzdem installieren?");
    assert_eq!(*heard.lock().unwrap(), []);
    kiosk.press("Nein");
    kiosk.misses("Ja");
    kiosk.press("Installieren");
    kiosk.press("Ja");
    assert_eq!(*heard.lock().unwrap(), [StaffWants::Install(file.clone())]);
    for row in &mut shelf.rows {
        row.signature = wegweiser::kiosk::staff::Signature::By("LAMSA".to_owned());
    }
    shelve(&mut kiosk, shelf);
    kiosk.press("Installieren");
    assert_eq!(heard.lock().unwrap().len(), 2, "a known signature is enough");
}

#[test]
fn going_back_removing_and_searching_are_asked_of_the_store() {
    let mut kiosk = staff();
    shelve(&mut kiosk, idle_shelf());
    let heard = wants(&mut kiosk);
    kiosk.press("Neu suchen");
    kiosk.press("Zurück zu 1.1.0");
    kiosk.sees("„Somali“ auf Version 1.1.0 zurücksetzen?");
    kiosk.press("Ja");
    kiosk.press("Entfernen");
    kiosk.sees_containing("wirklich entfernen?");
    kiosk.press("Ja");
    let heard = heard.lock().unwrap().clone();
    assert_eq!(heard[..2], [StaffWants::Rescan, StaffWants::Back("so".to_owned())]);
    assert!(matches!(&heard[2..], [StaffWants::Remove(_)]), "{heard:?}");
}

#[test]
fn sticks_are_searched_when_the_screen_opens() {
    let mut kiosk = kiosk(None);
    let heard = wants(&mut kiosk);
    hold(&mut kiosk, CORNER, seconds(4));
    assert_eq!(*heard.lock().unwrap(), []);
    enter(&mut kiosk, PIN);
    assert_eq!(*heard.lock().unwrap(), [StaffWants::Rescan]);
}

#[test]
fn packs_show_their_state_and_findings_in_both_languages() {
    let mut kiosk = staff();
    shelve(&mut kiosk, PackListView { notice: Some(Notice::Refused("Paschtu".to_owned())), ..idle_shelf() });
    kiosk.sees("Somali");
    kiosk.sees("in Benutzung");
    kiosk.sees("Unterschrift: LAMSA");
    kiosk.sees("Version 1.1.0 ist noch da");
    kiosk.sees("„Paschtu“ hat Fehler und wurde nicht installiert. Es hat sich nichts geändert.");
    kiosk.sees_starting("Fehler: locales/ps/language.ron:4:5: ");
    kiosk.sees("12,3 GB frei");
    kiosk.press("English");
    kiosk.sees("in use");
    kiosk.sees_starting("error: locales/ps/language.ron:4:5: ");
    kiosk.sees("12.3 GB free");
    kiosk.press("Deutsch");
    kiosk.sees("in Benutzung");
}

#[test]
fn work_shows_how_far_it_is_and_nothing_else_can_be_begun() {
    let mut kiosk = staff();
    shelve(&mut kiosk, PackListView::sample());
    kiosk.sees("„Georgisch“ wird geprüft: 40 %");
    kiosk.misses("Installieren");
    kiosk.misses("Entfernen");
    kiosk.app.world_mut().resource_mut::<PackListView>().busy.as_mut().unwrap().share = 0.9;
    kiosk.settle();
    kiosk.sees("„Georgisch“ wird geprüft: 90 %");
    kiosk.press("Schließen");
    assert!(kiosk.is_forgotten());
}

#[test]
fn nothing_is_wanted_from_outside_the_staff_screen() {
    let mut kiosk = kiosk(None);
    let heard = wants(&mut kiosk);
    for act in [StaffAct::Rescan, StaffAct::Remove("so".to_owned()), StaffAct::Yes, StaffAct::Enter] {
        kiosk.request(Request::Act(Act::Staff(act)));
    }
    kiosk.settle();
    assert_eq!(*heard.lock().unwrap(), []);
    assert_eq!(*kiosk.visit(), Visit::default());
}
