//! What is said before a lesson of what it lacks.

use wegweiser::{
    content::{
        PageRef,
        plan::{Block, Day, Plan, PlannedPage},
    },
    language::LanguageTag,
    trainer::ready::{Readiness, readiness},
};

use crate::harness::fixture::Fixture;

const TEXTS: [&str; 5] = ["title", "s1", "s2", "s3", "s4"];

/// Days of pages; `-` before one that is hidden.
fn plan(days: &[&[&str]]) -> Plan {
    let page = |name: &&str| PlannedPage {
        page: PageRef::new(name.trim_start_matches('-')).unwrap(),
        core: true,
        hidden: name.starts_with('-'),
        minutes: None,
    };
    let day = |pages: &&[&str]| {
        let pages = pages.iter().map(page).collect();
        Day { blocks: vec![Block { title: Default::default(), minutes: 45, pages }] }
    };
    let title = [("de".parse().unwrap(), "Probe".to_owned())].into();
    Plan { name: "probe".to_owned(), title, languages: Vec::new(), days: days.iter().map(day).collect() }
}

/// What a day lacks, a line for each language.
fn lines(found: &Readiness) -> Vec<String> {
    let pages = |pages: &[PageRef]| pages.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    found
        .languages
        .iter()
        .map(|ready| {
            format!(
                "{}: no words [{}], silent [{}], gaps [{}], people {}, computer {}{}{}",
                ready.tag,
                pages(&ready.untranslated),
                pages(&ready.silent),
                pages(&ready.gaps),
                ready.people,
                ready.computer,
                ready.stand_in.as_ref().map(|voice| format!(" as {voice}")).unwrap_or_default(),
                if ready.own_voice() { ", own voice" } else { "" },
            )
        })
        .collect()
}

fn tags(tags: &[&str]) -> Vec<LanguageTag> {
    tags.iter().map(|tag| tag.parse().unwrap()).collect()
}

#[test]
fn a_day_says_which_words_and_voices_its_languages_lack() {
    let content = Fixture::new();
    for tag in ["de", "prs"] {
        content.narrate(tag, "health", "emergency", &TEXTS);
    }
    content.narrate("ar", "health", "emergency", &["title", "s1"]);
    content.narrate("de", "health", "pharmacy", &["title", "s1", "s2", "s3", "s4", "s5"]);
    content.change("locales/ar/modules/health.ftl", "\npharmacy =\n", "\nremoved =\n");
    let (library, plan) = (
        content.read().value.library,
        plan(&[
            &["health/emergency", "health/pharmacy", "health/emergency", "-health/crisis", "health/gone"],
            &["health/crisis"],
        ]),
    );
    let found = readiness(&plan, 0, &tags(&["de", "ar", "prs", "qaa"]), &library);
    assert_eq!((found.pages, found.gone.clone()), (2, vec![PageRef::new("health/gone").unwrap()]));
    assert_eq!(
        lines(&found),
        [
            "de: no words [], silent [], gaps [], people 0, computer 2",
            "ar: no words [health/pharmacy], silent [], gaps [health/emergency], people 0, computer 1",
            "prs: no words [], silent [health/pharmacy], gaps [], people 0, computer 1 as fa, own voice",
            "qaa: no words [health/emergency health/pharmacy], silent [], gaps [], people 0, computer 0, own voice",
        ]
    );
    assert!(!found.is_whole() && found.languages[0].is_whole());
    let second = readiness(&plan, 1, &tags(&["ti"]), &library);
    assert_eq!(lines(&second), ["ti: no words [], silent [health/crisis], gaps [], people 0, computer 0, own voice"]);
    assert_eq!(readiness(&plan, 7, &tags(&["de"]), &library).pages, 0, "no such day");
}

/// Where people speak a language, no stranger stands in for them.
#[test]
fn a_day_that_people_speak_needs_no_other_voice() {
    let content = Fixture::new();
    content.narrate("prs", "health", "emergency", &TEXTS);
    std::fs::create_dir_all(content.file("assets/recordings/prs")).unwrap();
    std::fs::rename(content.file("assets/narration/prs/health"), content.file("assets/recordings/prs/health")).unwrap();
    for (consent, line) in [
        ("Kiosk, Course", "prs: no words [], silent [], gaps [], people 1, computer 0 as fa"),
        ("Kiosk", "prs: no words [], silent [health/emergency], gaps [], people 0, computer 0 as fa, own voice"),
    ] {
        let people =
            format!("[(name: \"A\", on: \"2026-11-01\", consent: [{consent}], clips: [\"health/emergency\"])]");
        content.write("assets/recordings/prs/people.ron", people);
        let library = content.read().value.library;
        assert_eq!(lines(&readiness(&plan(&[&["health/emergency"]]), 0, &tags(&["prs"]), &library)), [line]);
    }
}
