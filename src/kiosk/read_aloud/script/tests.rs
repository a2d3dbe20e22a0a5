//! Each act speaks its own words, in the right language, and Help nothing unasked.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]
use std::path::Path;

use super::*;
use crate::content::{Outline, PageRef, Towns};

fn library() -> Library {
    Library::read(Path::new(env!("CARGO_MANIFEST_DIR"))).value
}

/// What is said, as short words.
fn said(says: &[Say]) -> Vec<String> {
    let word = |say: &Say| match say {
        Say::Words(Localized::Message { id, column, .. }) => {
            format!("{}{id}", if *column == Column::REFERENCE { "de:" } else { "" })
        }
        Say::Words(other) => format!("{other:?}"),
        Say::Manifest(tag, field) => format!("{tag}.{field}"),
        Say::Number(fact) => (*fact).to_owned(),
        Say::Digits(text) | Say::Town(text) => text.clone(),
        Say::Site(words, id) => format!("{words:?} {}", id.entry),
    };
    says.iter().map(word).collect()
}

struct Stand {
    library: Library,
    around: SiteContext,
    visit: Visit,
    tag: LanguageTag,
}

impl Stand {
    fn new() -> Self {
        let library = library();
        let site = library.site("sample").value.unwrap();
        let around = SiteContext::new(site, Towns::default(), Outline::default());
        Self { library, around, visit: Visit::default(), tag: "ar".parse().unwrap() }
    }

    fn at(&mut self, module: &str, page: &str) -> PageRef {
        let page = PageRef::new(&format!("{module}/{page}")).unwrap();
        assert!(self.library.page(&page).is_some(), "there is {page}");
        self.visit.view = View::Page(page.clone());
        page
    }

    fn script(&self) -> Script<'_> {
        let now = jiff::civil::date(2026, 12, 7).at(10, 0, 0, 0);
        Script { library: &self.library, visit: &self.visit, tag: &self.tag, around: Some(&self.around), now }
    }

    fn order(&self, act: &Act, phase: Phase) -> Option<Order> {
        self.script().order(act, phase)
    }

    #[track_caller]
    fn says(&self, act: &Act, wanted: &[&str]) {
        let Some(Order::Say(says, None)) = self.order(act, Phase::Idle) else { panic!("{act:?} says something") };
        assert_eq!(said(&says), wanted);
    }
}

#[test]
fn the_bar_plays_holds_and_repeats() {
    let mut stand = Stand::new();
    stand.at("health", "q-fever");
    let page = ["health/q-fever.title", "health/q-fever.a1", "health/q-fever.a2", "health/q-fever.a3"];
    stand.says(&Act::Play, &page);
    stand.says(&Act::Replay, &page);
    assert_eq!(stand.order(&Act::Play, Phase::Playing), Some(Order::Pause));
    assert_eq!(stand.order(&Act::Play, Phase::Paused), Some(Order::Resume));
    assert_eq!(stand.order(&Act::Replay, Phase::Paused), Some(Order::Replay));
    assert_eq!(stand.order(&Act::Slow, Phase::Playing), None, "another pace follows from the visit");
    assert_eq!(stand.order(&Act::Volume(-1), Phase::Idle), Some(Order::Louder(-1)));
    assert_eq!(stand.order(&Act::Raise(Sheet::Sound), Phase::Idle), Some(Order::Probe));
    assert_eq!(stand.order(&Act::Raise(Sheet::Pages), Phase::Idle), None);
}

#[test]
fn from_a_touched_sentence_the_page_is_read_on() {
    let mut stand = Stand::new();
    stand.at("health", "pharmacy");
    let id = |name: &str| MessageId::page("health", "pharmacy", name);
    stand.says(&Act::Hear(id("s4"), Column::READER), &["health/pharmacy.s4", "health/pharmacy.s5"]);
    stand.says(&Act::Hear(id("s4"), Column::REFERENCE), &["de:health/pharmacy.s4"]);
    let slowly = stand.order(&Act::Slowly(id("s4"), Column::REFERENCE), Phase::Playing);
    assert_eq!(slowly, Some(Order::Say(vec![german(id("s4"))], Some(Pace::Slow))));
    stand.at("health", "q-fever");
    let answer = MessageId::page("health", "q-fever", "a1");
    stand.says(&Act::Hear(answer, Column::READER), &["health/q-fever.a1"]);
    stand.says(&Act::Answer(2), &["health/q-fever.a3-why"]);
}

#[test]
fn a_phrase_is_german_and_a_question_of_others_is_the_readers() {
    let mut stand = Stand::new();
    let at = stand.at("phrases-doctor", "pain");
    stand.says(&Act::Oppose(at), &["de:phrases-doctor/pain.title"]);
    let at = stand.at("phrases-doctor", "where-pain");
    stand.says(&Act::Oppose(at.clone()), &["phrases-doctor/where-pain.title"]);
    assert_eq!(stand.order(&Act::Reply(6), Phase::Idle), None, "nothing was asked");
    stand.visit.shown_to_other = Some(at);
    stand.says(&Act::Reply(6), &["de:ui/body-belly"]);
    let card = ["de:ui/interpreter-need", "de:ui/interpreter-language", "ar.name"];
    stand.says(&Act::Interpreter, &card);
}

#[test]
fn help_warns_before_it_speaks_and_speaks_nothing_unasked() {
    let mut stand = Stand::new();
    let Some(Order::Say(says, None)) = stand.order(&Act::EmergencyLine(0), Phase::Idle) else {
        panic!("a line speaks")
    };
    assert_eq!(said(&says)[..2], ["ui/help-others-hear", "ui/help-emergency"]);
    assert!(matches!(says[2], Say::Number(_)));
    let title = words(MessageId::page("help", "suicide", "title"));
    let touched = stand.script().said(vec![title.clone()], Phase::Idle);
    assert_eq!(said(&touched), ["ui/help-others-hear", "help/suicide.title"], "the name of one of its pages");
    assert_eq!(stand.script().said(vec![ui("home")], Phase::Idle), [ui("home")]);
    assert!(stand.script().is_discreet(&[title]) && !stand.script().is_discreet(&[ui("home")]));
    let before = stand.script().heard();
    stand.at("help", "suicide");
    assert_eq!(stand.script().turned(&before, true), Some(Order::Silence));
    let Some(Order::Say(says, None)) = stand.order(&Act::Play, Phase::Idle) else { panic!("it speaks when asked") };
    assert_eq!(said(&says)[..2], ["ui/help-others-hear", "help/suicide.title"]);
    let sentence = Act::Hear(MessageId::page("help", "suicide", "s1"), Column::READER);
    let Some(Order::Say(says, None)) = stand.order(&sentence, Phase::Playing) else { panic!("it speaks") };
    assert_eq!(said(&says)[0], "help/suicide.s1", "whoever hears it has been warned");
}

#[test]
fn a_place_is_told_with_what_is_known_of_it() {
    let stand = Stand::new();
    let entry = stand.around.site.entry("sample-legal-advice").unwrap();
    let wanted = [
        "ui/need-legal-advice",
        "Name sample-legal-advice",
        "ui/open-now",
        "ui/phone",
        "030 23125 001",
        "Note sample-legal-advice",
    ];
    stand.says(&Act::HearPlace(entry.id.clone()), &wanted);
    assert_eq!(stand.order(&Act::Invite(stand.tag.clone()), Phase::Idle), {
        Some(Order::Say(vec![Say::Manifest(stand.tag.clone(), "invitation")], None))
    });
}

#[test]
fn another_page_another_language_and_another_pace() {
    let mut stand = Stand::new();
    let home = stand.script().heard();
    stand.at("health", "pharmacy");
    let speaks = |order: Option<Order>| matches!(order, Some(Order::Say(says, None)) if says.len() == 6);
    assert!(speaks(stand.script().turned(&home, true)));
    assert_eq!(stand.script().turned(&home, false), Some(Order::Silence));
    let here = stand.script().heard();
    assert_eq!(stand.script().turned(&here, true), None);
    stand.tag = LanguageTag::german();
    assert!(speaks(stand.script().turned(&here, true)), "in the new language");
    assert_eq!(stand.script().turned(&here, false), Some(Order::Silence), "the old one is no longer on the screen");
    let here = stand.script().heard();
    stand.visit.slow = true;
    assert_eq!(stand.script().turned(&here, true), Some(Order::Pace));
    stand.visit.asks = true;
    let asked = stand.script().heard();
    assert_eq!(stand.script().turned(&here, true), Some(Order::Pace));
    stand.visit.asks = false;
    assert_eq!(stand.script().turned(&asked, true), Some(Order::Return), "the question was answered");
    stand.visit.sheet = Some(Sheet::Sound);
    assert_eq!(stand.script().turned(&stand.script().heard(), true), None);
    stand.visit.sheet = Some(Sheet::Help);
    assert_eq!(stand.script().turned(&here, true), Some(Order::Silence), "Help is silent");
}
