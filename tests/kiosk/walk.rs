//! The kiosk's screens through the accessibility tree: find a control by its name, touch it, look again.

use crate::harness::{Harness, SCREENS, rtl};
use bevy::prelude::KeyCode;

#[test]
fn two_touches_from_the_first_screen_to_a_page_in_the_readers_language() {
    let mut kiosk = Harness::start();
    kiosk.press("العربية");
    kiosk.press("الصحة");
    kiosk.sees("في حالة الطوارئ");
    assert!(rtl(&kiosk), "an Arabic page runs right to left");
}

#[test]
fn a_lesson_leads_on_and_back_to_the_same_place() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.press("Weiter");
    kiosk.sees("Krank, aber keine Lebensgefahr");
    kiosk.press("Zurück");
    kiosk.sees("Im Notfall");
    kiosk.press("Zurück");
    kiosk.sees("Was möchten Sie wissen?");
}

#[test]
fn a_double_tap_turns_one_page() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.press_at_once("Weiter");
    kiosk.press_at_once("Weiter");
    kiosk.sees("Krank, aber keine Lebensgefahr");
}

#[test]
fn a_module_opens_where_it_was_left_in_the_same_visit() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.press("Weiter");
    kiosk.press("Start");
    kiosk.press("Gesundheit");
    kiosk.sees("Krank, aber keine Lebensgefahr");
}

#[test]
fn changing_the_language_keeps_the_page() {
    let mut kiosk = Harness::at("lesson/health/doctor-on-call", "de");
    kiosk.press("Sprache");
    kiosk.press("English");
    kiosk.sees("Next");
    assert_eq!(kiosk.page(), Some(("health".to_owned(), 1)));
}

#[test]
fn direction_turns_back_after_a_right_to_left_language() {
    let mut kiosk = Harness::at("lesson/health/emergency", "ar");
    assert!(rtl(&kiosk));
    kiosk.press("اللغة");
    kiosk.press("Deutsch");
    assert!(!rtl(&kiosk), "nothing stays mirrored");
}

#[test]
fn a_wrong_answer_explains_and_a_right_one_too() {
    let mut kiosk = Harness::at("question/health/q-chest-pain", "de");
    kiosk.press("Ich warte bis morgen.");
    kiosk.sees("Warten ist hier gefährlich. Rufen Sie sofort an.");
    kiosk.press_starting("Ich rufe");
    kiosk.sees_starting("Richtig.");
}

#[test]
fn help_is_one_touch_from_the_first_screen_and_shows_the_numbers() {
    let mut kiosk = Harness::start();
    kiosk.press("Hilfe");
    for number in ["112", "110", "116\u{a0}016"] {
        kiosk.sees(number);
    }
    kiosk.press("ትግርኛ");
    kiosk.sees("112");
}

#[test]
fn hide_now_leaves_nothing_of_the_visit() {
    let mut kiosk = Harness::at("lesson/health/crisis", "de");
    kiosk.press("Hilfe");
    kiosk.press_at_once("Diese Seite jetzt verstecken");
    assert!(kiosk.is_forgotten(), "the visit is the default visit again, in the same frame");
    kiosk.sees("العربية");
}

#[test]
fn german_stands_beside_and_goes_away_again() {
    let mut kiosk = Harness::at("lesson/health/emergency", "ti");
    kiosk.misses("Der Anruf ist kostenlos.");
    kiosk.press("ጀርመንኛ ኣብ ጎኑ");
    kiosk.sees("Der Anruf ist kostenlos.");
}

#[test]
fn read_to_me_speaks_first_and_acts_second() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.press("Vorlesen");
    kiosk.press("Alles vorlesen");
    kiosk.press("Schließen");
    kiosk.sees("Die erste Berührung spricht.");
    kiosk.press("Schließen");
    kiosk.misses("Die erste Berührung spricht.");
    kiosk.press("Gesundheit");
    kiosk.sees("Was möchten Sie wissen?");
    kiosk.press("Gesundheit");
    kiosk.sees("Im Notfall");
}

#[test]
fn text_size_changes_every_text_and_nothing_is_lost() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let before = kiosk.font_size("Der Anruf ist kostenlos.");
    kiosk.press("Schrift und Aussehen");
    kiosk.press("Sehr groß");
    kiosk.press("Schließen");
    assert_eq!(kiosk.font_size("Der Anruf ist kostenlos."), before * 1.5);
}

#[test]
fn every_control_has_a_name_and_a_language_on_every_screen() {
    let mut kiosk = Harness::shipped();
    for language in ["ar", "prs", "ti", "de", "en", "fr", "tr", "uk"] {
        for screen in SCREENS {
            kiosk.show(screen, language);
            for (name, language) in kiosk.controls() {
                assert!(
                    !name.trim().is_empty() && !name.starts_with('['),
                    "{screen}: a control without a name: {name}"
                );
                assert!(!language.is_empty(), "{screen}: “{name}” without a language");
            }
        }
    }
}

#[test]
fn keys_reach_and_press_everything() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.focus("Gesundheit");
    kiosk.key(KeyCode::Enter);
    kiosk.sees("Im Notfall");
    kiosk.key(KeyCode::ArrowRight);
    kiosk.sees("Krank, aber keine Lebensgefahr");
    kiosk.key(KeyCode::Escape);
    kiosk.sees("Im Notfall");
}

#[test]
fn a_page_without_translation_is_shown_in_the_fallback_with_its_name() {
    let mut kiosk = Harness::without("ti", "doctor-on-call");
    kiosk.press("ትግርኛ");
    kiosk.open("health", 1);
    kiosk.sees_starting("Ill, but");
    kiosk.sees_containing("English");
}

#[test]
fn dari_counts_in_its_own_digits_and_telephones_in_latin_ones() {
    let kiosk = Harness::at("lesson/health/emergency", "prs");
    kiosk.sees_containing("۱");
    kiosk.sees_containing("112");
}

#[test]
fn the_next_person_does_not_meet_the_last_ones_language() {
    let mut kiosk = Harness::at("lesson/health/crisis", "ar");
    kiosk.press("المساعدة");
    kiosk.press("إخفاء هذه الصفحة الآن");
    kiosk.press("Hilfe");
    // Nothing is shown in any language; names are German again.
    kiosk.misses("Hilfe jetzt");
    kiosk.sees("Diese Seite jetzt verstecken");
}

#[test]
fn home_leads_back_to_the_languages_while_none_is_chosen() {
    let mut kiosk = Harness::start();
    kiosk.press("Hilfe");
    kiosk.press("Start");
    kiosk.sees("دری");
    kiosk.misses("Was möchten Sie wissen?");
}
