//! A plan of two days, pages that break by the number of languages, and lessons that any acts may have led to.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{
    content::{
        PageRef,
        plan::{Block, Day, Plan, PlannedPage},
    },
    language::LanguageTag,
    trainer::{
        clock::Now,
        place::{Place, Slot},
        steps::Steps,
        vote::VoteAct,
    },
};

/// Pages of five sentences. Four fit with one language, two with two, one with more. Questions begin with `q-`.
#[derive(Debug, Clone, Default)]
pub struct Book {
    pub gone: BTreeSet<String>,
}

impl Steps for Book {
    fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize> {
        if self.gone.contains(&page.to_string()) {
            return Vec::new();
        }
        let rows = match languages.len() {
            1 => 4,
            2 => 2,
            _ => 1,
        };
        (0..5).step_by(rows).collect()
    }

    fn answers(&self, page: &PageRef) -> Option<usize> {
        let question = page.page.as_str().starts_with("q-") && page.module.as_str() != "help";
        question.then_some(3)
    }

    fn minutes(&self, page: &PageRef) -> Option<u16> {
        (page.page.as_str() == "q-pain").then_some(6)
    }

    fn is_taught(&self, page: &PageRef) -> bool {
        page.module.as_str() != "help" && !self.gone.contains(&page.to_string())
    }
}

pub fn page(name: &str) -> PageRef {
    PageRef::new(name).unwrap()
}

pub fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

pub fn place(day: usize, block: usize, page: usize) -> Place {
    Place { day, block, page }
}

/// Two blocks on the first day, one on the second; `health/hidden` is hidden.
pub fn plan() -> Plan {
    let block = |minutes, pages: &[&str]| Block {
        title: BTreeMap::new(),
        minutes,
        pages: pages
            .iter()
            .map(|name| PlannedPage {
                page: page(name),
                core: true,
                hidden: name.ends_with("hidden"),
                minutes: name.ends_with("sick").then_some(3),
            })
            .collect(),
    };
    Plan {
        name: "first-week".to_owned(),
        title: BTreeMap::from([(tag("de"), "Erste Woche".to_owned())]),
        languages: vec![tag("de"), tag("ar")],
        days: vec![
            Day {
                blocks: vec![
                    block(45, &["health/sick", "health/hidden", "health/q-pain"]),
                    block(30, &["law/rights", "law/court"]),
                ],
            },
            Day { blocks: vec![block(45, &["work/permit"])] },
        ],
    }
}

pub fn lesson() -> Lesson {
    Lesson::new(plan(), &[], &Book::default())
}

pub fn now(millis: u64) -> Now {
    Now { millis, date: jiff::civil::date(2026, 3, 2) }
}

/// Does acts one second after the other.
pub fn after(lesson: Lesson, acts: impl IntoIterator<Item = Act>) -> Lesson {
    let mut lesson = lesson;
    for (second, act) in acts.into_iter().enumerate() {
        lesson = reduce(&lesson, act, &Book::default(), now(second as u64 * 1000)).0;
    }
    lesson
}

fn any_page() -> impl Strategy<Value = PageRef> {
    const NAMES: &[&str] =
        &["health/sick", "health/hidden", "health/q-pain", "law/court", "work/permit", "help/q-need", "way/bus"];
    prop::sample::select(NAMES).prop_map(page)
}

fn any_place() -> impl Strategy<Value = Place> {
    (0..3_usize, 0..3_usize, 0..4_usize).prop_map(|(day, block, page)| place(day, block, page))
}

fn any_vote() -> impl Strategy<Value = VoteAct> {
    prop_oneof![
        (0..5_usize).prop_map(VoteAct::Hand),
        (0..5_usize).prop_map(VoteAct::Lower),
        Just(VoteAct::Show),
        Just(VoteAct::Hide),
        Just(VoteAct::SecondRound),
        Just(VoteAct::Undo),
    ]
}

fn of_the_way() -> impl Strategy<Value = Act> {
    prop_oneof![
        Just(Act::Next),
        Just(Act::Next),
        Just(Act::Next),
        Just(Act::Back),
        Just(Act::Back),
        any_page().prop_map(Act::JumpTo),
        (0..8_usize).prop_map(Act::Number),
        any_place().prop_map(Act::GoOn),
        Just(Act::Return),
        Just(Act::NextBlock),
        Just(Act::PreviousBlock),
        (0..3_usize).prop_map(Act::BeginDay),
        Just(Act::Freeze),
        any_page().prop_map(Act::Look),
        Just(Act::Send),
    ]
}

fn of_the_wall() -> impl Strategy<Value = Act> {
    let tags = || prop::sample::select(&["de", "ar", "fa", "uk", "ti"][..]).prop_map(tag);
    let kind = prop_oneof![Just(PointerKind::Spotlight), Just(PointerKind::Zoom)];
    prop_oneof![
        Just(Act::Begin),
        Just(Act::Pause),
        Just(Act::Resume),
        Just(Act::Black),
        Just(Act::Escape),
        tags().prop_map(Act::AddLanguage),
        tags().prop_map(Act::RemoveLanguage),
        Just(Act::SwapLanguages),
        Just(Act::Hear(Hear { part: Part::Rest, language: None })),
        Just(Act::StopHearing),
        (0..6_usize).prop_map(Act::VoiceAt),
        Just(Act::VoiceEnded),
        (kind, any::<f32>(), -0.5_f32..1.5).prop_map(|(kind, x, y)| Act::Point { kind, x, y }),
        Just(Act::StopPointing),
        Just(Act::NotesLarger),
        Just(Act::NotesSmaller),
        any::<i16>().prop_map(Act::HeadCount),
    ]
}

fn of_the_plan() -> impl Strategy<Value = Act> {
    prop_oneof![
        any_place().prop_map(Act::HidePage),
        any_place().prop_map(Act::ShowPage),
        (any_place(), any_place()).prop_map(|(from, to)| Act::MovePage { from, to }),
        any_place().prop_map(Act::RaisePage),
        any_place().prop_map(Act::LowerPage),
        (any_place(), any_page()).prop_map(|(place, page)| Act::AddPage(place, page)),
        any_place().prop_map(Act::RemovePage),
        (any_place(), any::<bool>()).prop_map(|(place, core)| Act::SetCore(place, core)),
        (any_place(), prop::option::of(0..70_u16)).prop_map(|(place, minutes)| Act::SetMinutes(place, minutes)),
        (any_place(), 0..300_u16).prop_map(|(place, minutes)| Act::SetBlockMinutes(place.slot(), minutes)),
        Just(Act::SetBlockMinutes(Slot { day: 9, block: 9 }, 45)),
    ]
}

pub fn any_act() -> impl Strategy<Value = Act> {
    let voting = prop_oneof![
        Just(Act::CountHands),
        Just(Act::CountFaces),
        Just(Act::StopCounting),
        any_vote().prop_map(Act::Vote),
        any_vote().prop_map(Act::Vote),
        any_vote().prop_map(Act::Vote),
    ];
    prop_oneof![3 => of_the_way(), 2 => of_the_wall(), 2 => voting, 1 => of_the_plan()]
}

/// Any lesson that acts can lead to, on two days.
pub fn any_lesson() -> impl Strategy<Value = Lesson> {
    prop::collection::vec((any_act(), 0..600_000_u64, prop::bool::weighted(0.05)), 0..60).prop_map(|acts| {
        let (mut lesson, mut millis, mut day) = (lesson(), 0, 1);
        for (act, passed, night) in acts {
            millis += passed;
            day = (day + i8::from(night)).min(28);
            let now = Now { millis, date: jiff::civil::date(2026, 3, day) };
            lesson = reduce(&lesson, act, &Book::default(), now).0;
        }
        lesson
    })
}
