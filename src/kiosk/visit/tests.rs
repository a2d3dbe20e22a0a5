//! What each request does, without a window: every act leaves a visit that can be shown, and Help leaves nothing behind.

use std::{fs, path::Path};

use proptest::prelude::*;

use super::*;
use crate::{
    content::{ModuleId, NeedId},
    ui::{
        core::{MapPoint, Say},
        text::{Localized, TextScale},
    },
};

const HEALTH: &str = r#"(
    number: 1, shelf: Tile, tint: Rose, picture: "stethoscope",
    pages: [
        Lesson(id: "emergency", picture: "ambulance", eok: Gesundheit, sentences: 1),
        Lesson(id: "sick", picture: "ambulance", eok: Gesundheit, sentences: 1),
        Question(id: "q-pain", eok: Gesundheit, answers: ["telephone", "hospital"], right: [1]),
    ],
)"#;

const LAW: &str = r#"(
    number: 2, shelf: Tile, tint: Sky, picture: "stethoscope", menu: true,
    pages: [Lesson(id: "rights", picture: "ambulance", eok: Alltag, sentences: 1)],
)"#;

const HELP: &str = r#"(
    number: 3, shelf: Help, tint: Rose, picture: "stethoscope",
    pages: [
        Lesson(id: "violence", picture: "ambulance", eok: Alltag, sentences: 1),
        Lesson(id: "child", picture: "ambulance", eok: Alltag, sentences: 1),
    ],
)"#;

const LANGUAGE: &str = r#"(tag: "de", endonym: "Deutsch", name: "Deutsch", greeting: "g", invitation: "i", direction: Ltr,
    locale: "de", plural: "de", face: "Noto Sans", fallback: [], voice: None)"#;

/// A library of three modules in one language.
fn library() -> Library {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (module, text) in [("health", HEALTH), ("law", LAW), ("help", HELP)] {
        write(&format!("assets/modules/{module}/module.ron"), text);
    }
    write("locales/de/language.ron", LANGUAGE);
    write("locales/de/ui.ftl", "home = Start\n");
    let library = Library::read(folder.path()).value;
    assert_eq!(library.modules().len(), 3, "all modules of {} are read", Path::new(folder.path()).display());
    library
}

fn page(name: &str) -> View {
    View::Page(PageRef::new(name).unwrap())
}

fn module(name: &str) -> ModuleId {
    ModuleId::new(name).unwrap()
}

fn german() -> Act {
    Act::Choose(LanguageTag::german())
}

/// The visit after these acts, and what came of the last one.
fn after(acts: impl IntoIterator<Item = Act>) -> (Visit, Outcome) {
    let (library, mut visit, mut outcome) = (library(), Visit::default(), Outcome::Done);
    for act in acts {
        outcome = reduce(&mut visit, Request::Act(act), &library);
    }
    (visit, outcome)
}

#[test]
fn a_language_leads_to_the_modules_and_one_that_is_not_there_leads_nowhere() {
    let (visit, outcome) = after([german()]);
    assert_eq!((visit.view, outcome), (View::Home, Outcome::Chosen(LanguageTag::german())));
    let nobody = Act::Choose("ti".parse().unwrap());
    assert_eq!(after([nobody]), (Visit::default(), Outcome::Done));
    let (visit, _) = after([Act::Raise(Sheet::Help), german()]);
    assert_eq!(visit.sheet, Some(Sheet::Help), "from Help one stays on Help");
}

#[test]
fn pages_follow_each_other_and_back_is_always_the_same_way() {
    let (visit, _) = after([german(), Act::Open(module("health")), Act::Next]);
    assert_eq!(visit.view, page("health/sick"));
    let (visit, _) = after([german(), Act::Open(module("health")), Act::Next, Act::Next, Act::Next]);
    assert_eq!(visit.view, page("health/q-pain"), "the last page is the last");
    let (visit, _) = after([german(), Act::Open(module("health")), Act::Back]);
    assert_eq!(visit.view, View::Home);
    let (visit, _) = after([german(), Act::Open(module("law"))]);
    assert_eq!(visit.view, View::Menu(module("law")), "it opens at a list of its pages");
    let (visit, _) = after([german(), Act::Go(page("law/rights")), Act::Back]);
    assert_eq!(visit.view, View::Menu(module("law")));
    let (visit, _) = after([german(), Act::Open(module("health")), Act::Next, Act::Home, Act::Open(module("health"))]);
    assert_eq!(visit.view, page("health/sick"), "a module opens where it was left");
}

#[test]
fn what_was_raised_goes_first() {
    let (visit, _) = after([german(), Act::Open(module("health")), Act::Raise(Sheet::Pages), Act::Back]);
    assert_eq!((visit.view, visit.sheet), (page("health/emergency"), None));
    let mut asked = visit_at("health/emergency");
    asked.sheet = Some(Sheet::Sound);
    assert_eq!(reduce(&mut asked, Request::Ask, &library()), Outcome::IdlePrompt);
    reduce(&mut asked, Request::Act(Act::Back), &library());
    assert_eq!((asked.asks, asked.sheet), (false, Some(Sheet::Sound)), "the question alone is taken away");
}

fn visit_at(name: &str) -> Visit {
    Visit { language: Some(LanguageTag::german()), view: page(name), ..Visit::default() }
}

#[test]
fn help_leaves_nothing_behind() {
    let (visit, _) = after([german(), Act::Go(page("help/violence")), Act::Next, Act::Keep(page("help/child"))]);
    assert_eq!(visit.view, page("help/child"));
    assert!(visit.left_at.is_empty() && visit.kept.is_empty());
    let (visit, _) = after([german(), Act::Go(page("help/violence")), Act::Back]);
    assert_eq!((visit.view, visit.sheet), (View::Home, Some(Sheet::Help)), "a page of Help goes back to Help");
}

#[test]
fn read_to_me_speaks_first_and_acts_then() {
    let library = library();
    let mut visit = Visit { read_to_me: true, ..visit_at("health/emergency") };
    let says = vec![Say::Words(Localized::ui("next"))];
    let touch = |act: Act| Request::Touch { act, says: says.clone() };
    let before = visit.clone();
    assert_eq!(reduce(&mut visit, touch(Act::Next), &library), Outcome::Spoken(says.clone()));
    assert_eq!(visit, Visit { primed: Some(Act::Next), ..before.clone() }, "nothing is done");
    assert_eq!(reduce(&mut visit, touch(Act::Home), &library), Outcome::Spoken(says.clone()), "another one speaks too");
    assert_eq!(reduce(&mut visit, touch(Act::Home), &library), Outcome::Done);
    assert_eq!((visit.view.clone(), visit.primed.clone()), (View::Home, None));
    for at_once in [Act::Hide, Act::ConfirmPresence, Act::ReadToMe, Act::Play, Act::Volume(1)] {
        let outcome = reduce(&mut before.clone(), touch(at_once.clone()), &library);
        assert!(!matches!(outcome, Outcome::Spoken(_)), "{at_once:?} is done at the first touch");
    }
    visit.primed = Some(Act::Next);
    reduce(&mut visit, Request::Act(Act::ConfirmPresence), &library);
    assert_eq!(visit.primed, Some(Act::Next), "a touch that shows that somebody is there is still the first of two");
}

#[test]
fn forgetting_is_the_default_visit() {
    let library = library();
    let mut visit = Visit { contrast: true, kept: vec![page("health/sick")], ..visit_at("health/sick") };
    assert_eq!(reduce(&mut visit, Request::Act(Act::Hide), &library), Outcome::Forgotten);
    assert_eq!(visit, Visit::default());
    assert_eq!(reduce(&mut visit, Request::Act(Act::Staff(StaffAct::Open)), &library), Outcome::Forgotten);
    assert_eq!(visit.view, View::StaffPin);
    assert_eq!(reduce(&mut visit, Request::Act(Act::Back), &library), Outcome::Forgotten, "staff leave nothing either");
    assert_eq!(visit, Visit::default());
}

fn any_act() -> impl Strategy<Value = Act> {
    let pages = ["health/emergency", "health/q-pain", "law/rights", "help/violence", "gone/page"];
    let views = prop::sample::select(pages.map(page).to_vec());
    let other = [View::Home, View::Index, View::Kept, View::Places, View::House, View::Languages];
    let sheets = [Sheet::Help, Sheet::Pages, Sheet::Language, Sheet::ShowToOther, Sheet::Towns];
    let plain = [
        german(),
        Act::Home,
        Act::Next,
        Act::Back,
        Act::Lower,
        Act::More,
        Act::Parallel,
        Act::Clear,
        Act::Hide,
        Act::ConfirmPresence,
        Act::ReadToMe,
        Act::Text(TextScale::Normal),
        Act::Staff(StaffAct::Open),
        Act::Gather(MapPoint::near(Vec2::ONE), None),
        Act::Need(NeedId::new("doctor")),
        Act::Oppose(PageRef::new("gone/page").unwrap()),
    ];
    prop_oneof![
        prop::sample::select(plain.to_vec()),
        views.clone().prop_map(Act::Go),
        views.prop_map(Act::Keep),
        prop::sample::select(other.to_vec()).prop_map(Act::Go),
        prop::sample::select(sheets.to_vec()).prop_map(Act::Raise),
        prop::sample::select(vec!["health", "law", "help", "gone"]).prop_map(|name| Act::Open(module(name))),
        any::<bool>().prop_map(Act::Zoom),
        (0_usize..9).prop_map(Act::Answer),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is touched in whatever order: nothing of Help is kept, a zoom stays on the map, and whoever hides is gone.
    #[test]
    fn any_way_keeps_what_must_hold(acts in prop::collection::vec(any_act(), 1..60)) {
        let (library, mut visit) = (library(), Visit::default());
        for act in acts {
            let outcome = reduce(&mut visit, Request::Act(act.clone()), &library);
            prop_assert!(visit.kept.iter().all(|view| !is_help(view, &library)), "{act:?}");
            prop_assert!(visit.left_at.keys().all(|module| module.as_str() != "help"), "{act:?}");
            prop_assert!(visit.filter.zoom <= MOST_ZOOM && visit.filter.pan.abs().max_element() <= 0.5, "{act:?}");
            prop_assert_eq!(outcome == Outcome::Forgotten, act == Act::Hide || act == Act::Staff(StaffAct::Open)
                || (act == Act::Back && outcome == Outcome::Forgotten));
            if act == Act::Hide {
                prop_assert_eq!(&visit, &Visit::default());
            }
        }
    }
}
