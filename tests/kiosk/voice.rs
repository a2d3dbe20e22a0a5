//! What the kiosk's voice says: which words, in which language, at which pace; through the kiosk, up to what is asked of
//! the audio thread.

use std::time::Duration;

use crate::harness::{Harness, ear::Ear, fixture::Fixture, tree::act};
use bevy::prelude::*;
use wegweiser::{
    content::PageRef,
    language::{LanguageTag, MessageId},
    ui::{
        core::{Act, Said, Say, Sheet},
        narration::{Speaking, player::PlayerEvent},
        text::{Column, Localized},
    },
};

/// A page in German and Arabic, a note of Help's, and what the sheets say; half a second a sentence.
fn spoken() -> Fixture {
    let content = Fixture::new();
    for tag in ["de", "ar"] {
        content.narrate(tag, "health", "emergency", &["title", "s1", "s2", "s3", "s4"]);
        content.narrate(tag, "health", "emergency.slow", &["title", "s1", "s2", "s3", "s4"]);
        content.narrate(tag, "ui", "volume-up", &["value"]);
        content.narrate(tag, "language", "endonym", &["value"]);
    }
    content.narrate("de", "phrases-doctor", "pain", &["title"]);
    content.narrate("ar", "phrases-doctor", "where-pain", &["title"]);
    content
}

fn at(screen: &str, language: &str) -> (Harness, Ear) {
    let (mut kiosk, ear) = spoken().serve_heard();
    kiosk.show(screen, language);
    ear.asked();
    (kiosk, ear)
}

fn speaking(kiosk: &Harness) -> &Speaking {
    kiosk.app.world().resource()
}

const SENTENCE: &str = "s2";

fn sentence() -> MessageId {
    MessageId::page("health", "emergency", SENTENCE)
}

#[test]
fn a_page_is_one_passage_in_the_readers_language_at_the_readers_pace() {
    let (mut kiosk, ear) = at("lesson/health/emergency", "ar");
    act(&mut kiosk, Act::Play);
    assert_eq!(ear.asked(), ["ar/health/emergency 0-2500"]);
    ear.sounds(1, 2);
    kiosk.settle();
    assert_eq!(speaking(&kiosk).message(), Some(&sentence()));
    act(&mut kiosk, Act::Slow);
    assert_eq!(ear.asked(), ["ar/health/emergency.slow 1000-2500"], "from the sentence on");
    act(&mut kiosk, Act::Play);
    act(&mut kiosk, Act::Play);
    assert_eq!(ear.asked(), ["pause", "resume"]);
    ear.ended(2);
    kiosk.settle();
    assert!(!speaking(&kiosk).is_playing());
}

#[test]
fn each_act_speaks_its_words_in_its_language() {
    let (mut kiosk, ear) = at("lesson/health/emergency", "ar");
    let page = |name: &str| PageRef::new(&format!("phrases-doctor/{name}")).unwrap();
    for (wish, wanted) in [
        (Act::Hear(sentence(), Column::READER), "ar/health/emergency 1000-2500"),
        (Act::Hear(sentence(), Column::REFERENCE), "de/health/emergency 1000-1500"),
        (Act::Slowly(sentence(), Column::REFERENCE), "de/health/emergency.slow 1000-1500"),
        (Act::Oppose(page("pain")), "de/phrases-doctor/pain 0-500"),
        (Act::Oppose(page("where-pain")), "ar/phrases-doctor/where-pain 0-500"),
        (Act::Volume(1), "ar/ui/volume-up 0-500"),
    ] {
        act(&mut kiosk, wish.clone());
        assert_eq!(ear.played(), [wanted], "{wish:?}");
    }
    let endonym = Say::Manifest(LanguageTag::german(), "endonym");
    kiosk.app.world_mut().trigger(Said(vec![endonym, Say::Words(Localized::Endonym)]));
    assert_eq!(ear.played(), ["de/language/endonym 0-500"], "the second waits for the end of the first");
}

#[test]
fn without_a_slow_take_a_sentence_is_heard_at_its_own_pace() {
    let content = Fixture::new();
    content.narrate("de", "health", "emergency", &["title", "s1"]);
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.show("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Slow);
    act(&mut kiosk, Act::Play);
    assert_eq!(ear.played(), ["de/health/emergency 0-1000"]);
}

#[test]
fn another_language_ends_what_is_said_in_the_last_one() {
    for paused in [false, true] {
        let (mut kiosk, ear) = at("lesson/health/emergency", "ar");
        act(&mut kiosk, Act::Play);
        ear.sounds(1, 0);
        kiosk.settle();
        if paused {
            act(&mut kiosk, Act::Play);
        }
        ear.asked();
        act(&mut kiosk, Act::Raise(Sheet::Language));
        act(&mut kiosk, Act::Choose(LanguageTag::german()));
        assert_eq!(ear.asked(), ["stop"], "paused: {paused}");
        assert!(!speaking(&kiosk).is_playing() && speaking(&kiosk).message().is_none());
        act(&mut kiosk, Act::Play);
        assert_eq!(ear.asked(), ["de/health/emergency 0-2500"], "paused: {paused}");
    }
}

#[test]
fn a_lesson_that_speaks_by_itself_goes_on_in_the_new_language() {
    let content = spoken();
    let mut loaded = content.read().value;
    loaded.settings.auto_play = true;
    let (mut kiosk, ear) = Harness::heard(loaded, None);
    kiosk.show("lesson/health/emergency", "ar");
    assert_eq!(ear.played(), ["ar/health/emergency 0-2500"]);
    act(&mut kiosk, Act::Choose(LanguageTag::german()));
    assert_eq!(ear.played(), ["de/health/emergency 0-2500"]);
}

const ASKS: &str = "Sind Sie noch da?";

/// The audio thread dies in the midst of a page: the voice is given up, and the visit ends as if it had never spoken.
#[test]
fn a_dead_audio_thread_keeps_no_visit() {
    let (mut kiosk, ear) = at("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Play);
    ear.sounds(1, 0);
    kiosk.settle();
    assert!(speaking(&kiosk).is_playing());
    for _ in 0..6 {
        kiosk.wait(Duration::from_secs(1));
    }
    assert!(!speaking(&kiosk).is_playing() && speaking(&kiosk).message().is_none());
    assert_eq!(ear.asked().last().map(String::as_str), Some("stop"));
    kiosk.wait(Duration::from_secs(101));
    kiosk.sees(ASKS);
    kiosk.wait(Duration::from_secs(20));
    assert!(kiosk.is_forgotten());
    // One that never was there, too.
    kiosk.show("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Play);
    for _ in 0..140 {
        kiosk.wait(Duration::from_secs(1));
    }
    assert!(kiosk.is_forgotten());
}

/// A page speaks for minutes and keeps the visit; a voice without end doesn't.
#[test]
fn listening_keeps_a_visit_for_ten_minutes_at_the_longest() {
    let (mut kiosk, ear) = at("lesson/health/emergency", "de");
    act(&mut kiosk, Act::Play);
    ear.sounds(1, 0);
    let listen = |kiosk: &mut Harness, seconds: u64| {
        for _ in 0..seconds / 10 {
            ear.sounds(1, 1);
            kiosk.wait(Duration::from_secs(10));
        }
    };
    listen(&mut kiosk, 590);
    kiosk.misses(ASKS);
    listen(&mut kiosk, 80);
    kiosk.misses(ASKS);
    listen(&mut kiosk, 30);
    kiosk.sees(ASKS);
    listen(&mut kiosk, 20);
    assert!(kiosk.is_forgotten());
}

/// Somebody chose a language, went back to the tiles and left. What the tiles say in turn is said to nobody.
#[test]
fn the_voice_of_the_tiles_keeps_no_visit() {
    let content = Fixture::new();
    for tag in ["ar", "prs", "ti", "de", "en", "uk"] {
        content.narrate(tag, "language", "invitation", &["value"]);
    }
    let (mut kiosk, ear) = content.serve_heard();
    kiosk.press("Deutsch");
    kiosk.key(KeyCode::Escape);
    ear.asked();
    let mut spoken = 0;
    for _ in 0..121 {
        for id in 1..20 {
            ear.sounds(id, 0);
        }
        kiosk.wait(Duration::from_secs(1));
        spoken += ear.played().iter().filter(|clip| clip.contains("invitation")).count();
    }
    assert!(spoken > 0);
    assert!(kiosk.is_forgotten());
}

/// Without a loudspeaker every touch asks for one; the log says so once, and again when one was lost.
#[test]
fn a_missing_loudspeaker_and_a_broken_clip_are_written_once() {
    crate::harness::fixture::keep_log();
    let (mut kiosk, ear) = at("lesson/health/emergency", "de");
    let lines = |part: &str| crate::harness::fixture::logged().iter().filter(|line| line.contains(part)).count();
    for _ in 0..20 {
        ear.tell(PlayerEvent::DeviceMissing("no card of this test".to_owned()));
        kiosk.settle();
    }
    assert_eq!(lines("no card of this test"), 1);
    ear.tell(PlayerEvent::DeviceOpened);
    ear.tell(PlayerEvent::DeviceLost("unplugged in this test".to_owned()));
    ear.tell(PlayerEvent::DeviceMissing("unplugged in this test".to_owned()));
    kiosk.settle();
    assert_eq!(lines("unplugged in this test"), 1);
    for at in 1..=20 {
        act(&mut kiosk, Act::Hear(sentence(), Column::REFERENCE));
        let id = wegweiser::ui::narration::player::PlayId(at);
        let error = wegweiser::ui::narration::player::PlayError::Clip("a clip of this test is cut off".to_owned());
        ear.tell(PlayerEvent::Failed { id, error });
        kiosk.settle();
    }
    assert_eq!(lines("a clip of this test is cut off"), 1);
}
