//! The table says what was taught and how many hands there were, and has no place for anybody's name.

use super::*;
use crate::trainer::{
    lesson::{
        Act, reduce,
        samples::{Book, lesson, now, page},
    },
    vote::VoteAct,
};

/// A day on which everything happened once.
fn day() -> Lesson {
    let hand = |answer| Act::Vote(VoteAct::Hand(answer));
    let acts = [
        (0, Act::HeadCount(5)),
        (0, Act::Begin),
        (100_000, Act::Number(2)),
        (160_000, Act::CountHands),
        (161_000, hand(0)),
        (162_000, hand(1)),
        (163_000, Act::Vote(VoteAct::SecondRound)),
        (164_000, hand(0)),
        (165_000, hand(0)),
        (300_000, Act::JumpTo(page("way/bus"))),
        (320_000, Act::CountFaces),
        (321_000, hand(0)),
        (322_000, hand(2)),
        (323_000, hand(0)),
    ];
    acts.into_iter().fold(lesson(), |lesson, (millis, act)| reduce(&lesson, act, &Book::default(), now(millis)).0)
}

#[test]
fn a_day_is_a_table() {
    let rows = rows(&day(), &|page| format!("=Titel; „{}“", page.page));
    let text = |language| String::from_utf8(csv(&rows, language).unwrap()).unwrap();
    insta::assert_snapshot!(text(MessageLanguage::German).trim_start_matches('\u{feff}'), @r#"
    Datum;Tag;Plan;Seite;Minuten;Sprachen;Personen;1: A;1: B;1: C;1: D;1: niemand;2: A;2: B;2: C;2: D;2: niemand;Gut;Mittel;Schlecht
    2026-03-02;1;first-week;"'=Titel; „sick“";2;de ar;5;;;;;;;;;;;;;
    2026-03-02;1;first-week;"'=Titel; „q-pain“";3;de ar;5;1;1;0;;3;2;0;0;;3;;;
    2026-03-02;1;first-week;"'=Titel; „bus“";0;de ar;5;;;;;;;;;;;;;
    2026-03-02;;first-week;;;de ar;5;;;;;;;;;;;2;0;1
    "#);
    assert!(text(MessageLanguage::English).starts_with("\u{feff}Date;Day;Plan;Page;Minutes;Languages;People;"));
    let cells: Vec<usize> = text(MessageLanguage::English).lines().map(|line| line.split(';').count()).collect();
    assert_eq!(cells[0], 20);
}

#[test]
fn a_lesson_that_never_began_has_no_rows() {
    assert_eq!(rows(&lesson(), &ToString::to_string), []);
}
