//! Whoever changes plans, begins anew or comes back the next day finds what was begun.

use std::fs;

use super::*;
use crate::{
    content::PageRef,
    trainer::{
        clock::Now,
        lesson::{Act, reduce},
    },
};

fn venue<'a>(library: &'a Library, folder: &'a Path) -> Venue<'a> {
    let today = jiff::civil::date(2026, 3, 2);
    Venue { library, folder, today, messages: MessageLanguage::German }
}

fn library() -> Library {
    Library::read(env!("CARGO_MANIFEST_DIR")).value
}

fn codes(report: &Report<Option<Resumed>>) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.code).collect()
}

/// Begins, teaches two pages, and keeps that.
fn taught(venue: Venue<'_>, wanted: &Wanted<'_>) -> Lesson {
    let report = begin(venue, wanted);
    assert_eq!(codes(&report), [""; 0]);
    let acts = [(0, Act::HeadCount(7)), (0, Act::Begin), (60_000, Act::Number(2)), (180_000, Act::Pause)];
    let go = |lesson: Lesson, (millis, act)| {
        reduce(&lesson, act, &Known(venue.library), Now { millis, date: venue.today }).0
    };
    let lesson = acts.into_iter().fold(report.value.unwrap().lesson, go).rested();
    keep::write(venue.folder, &lesson).unwrap();
    lesson
}

fn tables(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join(table::TABLES)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_lesson_goes_on_whether_its_plan_is_named_or_not() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let venue = venue(&library, folder.path());
    let first = begin(venue, &Wanted::default()).value.unwrap().lesson;
    assert_eq!(first.plan.name, FIRST);
    let lesson = taught(venue, &Wanted { plan: Some("values"), ..Wanted::default() });
    for plan in [None, Some("values")] {
        let kept = Resumed { lesson: lesson.clone(), kept: true };
        assert_eq!(begin(venue, &Wanted { plan, ..Wanted::default() }).value, Some(kept));
    }
    let uk: LanguageTag = "uk".parse().unwrap();
    let languages = [uk.clone(), uk.clone()];
    assert_eq!(
        begin(venue, &Wanted { languages: &languages, ..Wanted::default() }).value.unwrap().lesson.languages,
        [uk]
    );
}

#[test]
fn who_changes_plans_loses_neither_lesson_nor_table() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let venue = venue(&library, folder.path());
    let (values, evening) =
        (Wanted { plan: Some("values"), ..Wanted::default() }, Wanted { plan: Some(FIRST), ..Wanted::default() });
    let first = taught(venue, &values);
    let second = taught(venue, &evening);
    assert_eq!(tables(folder.path()), ["2026-03-02-values.csv"], "before another lesson takes the place of one");
    assert_eq!(begin(venue, &values).value.unwrap().lesson, first);
    keep::write(folder.path(), &first).unwrap();
    assert_eq!(begin(venue, &evening).value.unwrap().lesson, second);
    assert_eq!(tables(folder.path()), ["2026-03-02-first-evening.csv", "2026-03-02-values.csv"]);
}

#[test]
fn a_second_group_on_the_same_day_has_a_table_of_its_own() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let venue = venue(&library, folder.path());
    let anew = Wanted { anew: true, ..Wanted::default() };
    let first = taught(venue, &anew);
    let read = |name: &str| fs::read_to_string(folder.path().join(table::TABLES).join(name)).unwrap();
    let Resumed { lesson: begun, kept } = begin(venue, &anew).value.unwrap();
    assert!(!kept);
    assert_eq!((begun.records.len(), begun.heads), (0, 0));
    assert_eq!(tables(folder.path()), ["2026-03-02-first-evening-1.csv", "2026-03-02-first-evening.csv"]);
    let second = taught(venue, &anew);
    table::write(folder.path(), &second, &library, MessageLanguage::German).unwrap();
    assert_eq!(tables(folder.path()), ["2026-03-02-first-evening-1.csv", "2026-03-02-first-evening.csv"]);
    assert_eq!(first.records[0].shown, second.records[0].shown);
    assert_eq!(read("2026-03-02-first-evening-1.csv"), read("2026-03-02-first-evening.csv"));
}

#[test]
fn ones_own_plan_is_taught_and_goes_on_when_it_is_gone() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let venue = venue(&library, folder.path());
    let plan = library.plan(FIRST).value.unwrap();
    plans::copy(&library, folder.path(), &plan, Some("Meiner")).unwrap();
    let lesson = taught(venue, &Wanted { plan: Some("meiner"), ..Wanted::default() });
    assert_eq!(lesson.page(), PageRef::new("welcome/how-to-use").as_ref());
    plans::remove(folder.path(), "meiner").unwrap();
    let report = begin(venue, &Wanted::default());
    assert_eq!((codes(&report), report.value.unwrap().lesson), (vec!["lesson-plan-gone"], lesson));
}

#[test]
fn a_plan_nobody_has_is_told_with_those_there_are() {
    let (library, folder) = (library(), tempfile::tempdir().unwrap());
    let report = begin(venue(&library, folder.path()), &Wanted { plan: Some("fist-evening"), ..Wanted::default() });
    assert_eq!(report.value, None);
    let said = report.findings.last().unwrap().message(MessageLanguage::English);
    assert!(said.contains("fist-evening") && report.findings.last().unwrap().code == "plan-none", "{said}");
}
