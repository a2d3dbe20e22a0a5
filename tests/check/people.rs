//! Faults in who recorded what, and whose recordings are served.

use std::{collections::BTreeSet, path::PathBuf};

use wegweiser::{
    content::clip::{
        cues::{ClipId, Pace},
        people::withdrawn_clips,
    },
    language::LanguageTag,
    library::{Layer, LayeredSource, Library, VoiceKind},
};

use crate::fixture::{Content, spoiled};

const PEOPLE: &str = "assets/recordings/de/people.ron";
const RECORDED: &str = "assets/recordings/de/health/emergency";
const AMINA: &str = r#"[
    (name: "Amina", on: "2026-11-01", consent: [Kiosk, Course], clips: ["health/emergency"]),
]"#;
const GONE: &str = r#"[
    (name: "Amina", on: "2026-11-01", consent: [Kiosk], withdrawn: "2026-11-20", clips: ["health/emergency.s1"]),
]"#;

fn record(content: &Content, people: &str) {
    content.clip(RECORDED, &["title", "s1", "s2"]);
    content.write(PEOPLE, people);
}

fn speaker(folder: impl Into<LayeredSource>) -> VoiceKind {
    let clip = ClipId { tag: LanguageTag::german(), catalogue: "health".to_owned(), message: "emergency".to_owned() };
    Library::read(folder).value.clip(&clip, Pace::Normal).unwrap().voice
}

/// Who took a consent back stands there: a list that can't be read is no list of nobody.
#[test]
fn a_list_of_people_that_is_no_text_is_an_error() {
    spoiled(
        |c| c.write(PEOPLE, [b'[', 0xfc]),
        &["error[unreadable] assets/recordings/de/people.ron:1:1 This file cannot be read: it is no text in UTF-8."],
    );
}

#[test]
fn a_recording_belongs_to_somebody() {
    spoiled(|c| record(c, AMINA), &[]);
    spoiled(
        |c| c.clip(RECORDED, &["title", "s1", "s2"]),
        &[
            "warning[recording-no-person] assets/recordings/de/people.ron:1:1 Recordings that belong to nobody (1): health/emergency.",
        ],
    );
}

#[test]
fn recordings_of_somebody_who_took_the_consent_back_lie_there_still() {
    spoiled(
        |c| record(c, GONE),
        &[
            "warning[recording-withdrawn] assets/recordings/de/people.ron:2:12 Amina took the consent back on 2026-11-20, but recordings lie here still (1): health/emergency.",
        ],
    );
    spoiled(|c| c.write(PEOPLE, GONE), &[]);
}

#[test]
fn a_recording_is_heard_at_kiosks_only_with_that_consent() {
    spoiled(
        |c| record(c, &AMINA.replace("Kiosk, Course", "Course")),
        &[
            "error[people-kiosk] assets/recordings/de/people.ron:2:12 Amina did not agree that the recordings are heard at kiosks.",
        ],
    );
}

#[test]
fn an_entry_names_clips() {
    spoiled(
        |c| record(c, &AMINA.replace("health/emergency", "emergency.s1")),
        &["error[people-clip] assets/recordings/de/people.ron:2:73 “emergency.s1” names no clip."],
    );
    spoiled(
        |c| record(c, &AMINA.replace("2026-11-01", "1.11.2026")),
        &["error[ron-syntax] assets/recordings/de/people.ron:2:26 Line 2: “1.11.2026” is no day."],
    );
}

/// Somebody typed the year with two digits, and somebody by the calendar of Iran.
#[test]
fn the_days_of_a_consent_lie_in_years_that_can_be_meant() {
    spoiled(
        |c| record(c, &AMINA.replace("2026-11-01", "0026-11-01")),
        &["error[date-year] assets/recordings/de/people.ron:2:25 The year of 0026-11-01 cannot be meant."],
    );
    let content = Content::new();
    record(&content, &GONE.replace("2026-11-20", "1405-08-29"));
    let found: Vec<String> = content.findings().into_iter().filter(|line| line.contains("[date-year]")).collect();
    let line = "error[date-year] assets/recordings/de/people.ron:2:68 The year of 1405-08-29 cannot be meant.";
    assert_eq!(found, [line]);
    assert_eq!(speaker(content.root()), VoiceKind::Synthetic, "who can't be read agreed to nothing");
}

/// Nobody hears a person who took the consent back: the computer speaks instead, or nobody.
#[test]
fn what_was_taken_back_is_not_served() {
    for (people, voice) in [
        (AMINA, VoiceKind::Person),
        (GONE, VoiceKind::Synthetic),
        ("[(name: \"Amina\"", VoiceKind::Synthetic),
        (&AMINA.replace("Kiosk, ", ""), VoiceKind::Synthetic),
    ] {
        let content = Content::new();
        record(&content, people);
        assert_eq!(speaker(content.root()), voice, "{people}");
    }
}

/// A pack takes the recordings below it back; an entry below a new recording doesn't silence it.
#[test]
fn a_layer_speaks_for_itself_and_for_those_below() {
    let over = |above: &dyn Fn(&Content), below: &str| {
        let (base, pack) = (Content::new(), tempfile::tempdir().unwrap());
        record(&base, below);
        let above_content = Content::new();
        above(&above_content);
        let from = above_content.root().join("assets/recordings");
        if from.exists() {
            std::fs::create_dir_all(pack.path().join("assets")).unwrap();
            std::fs::rename(from, pack.path().join("assets/recordings")).unwrap();
        }
        speaker(LayeredSource::layered(base.root(), [Layer::new(pack.path())]))
    };
    assert_eq!(over(&|_| {}, AMINA), VoiceKind::Person);
    assert_eq!(over(&|c| c.write(PEOPLE, GONE), AMINA), VoiceKind::Synthetic);
    assert_eq!(over(&|c| record(c, AMINA), GONE), VoiceKind::Person);
    assert_eq!(over(&|c| c.write(PEOPLE, AMINA), GONE), VoiceKind::Synthetic);
}

/// What packs leave out: every file of such a clip that is there.
#[test]
fn files_taken_back_are_named() {
    let content = Content::new();
    record(&content, GONE);
    let found = withdrawn_clips(&LayeredSource::from(content.root()), &LanguageTag::german());
    let files = ["ogg", "vtt"].map(|extension| PathBuf::from(format!("{RECORDED}.{extension}")));
    assert_eq!(found, BTreeSet::from(files));
    content.write(PEOPLE, AMINA);
    assert_eq!(withdrawn_clips(&LayeredSource::from(content.root()), &LanguageTag::german()), BTreeSet::new());
}
