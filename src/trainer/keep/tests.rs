//! A lesson goes on where it was, and whatever is wrong with its file, another one begins and somebody is told.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    diagnostic::MessageLanguage,
    trainer::{
        lesson::{
            Act,
            samples::{Book, after, any_lesson, lesson, page, place},
        },
        monitors::Known,
        place::Aside,
        vote::VoteAct,
    },
};

/// A lesson in the middle of the second page, with hands counted.
fn kept() -> Lesson {
    let hand = Act::Vote(VoteAct::Hand(0));
    after(lesson(), [Act::Begin, Act::HeadCount(8), Act::Number(2), Act::CountHands, hand, Act::Next]).rested()
}

fn taken(folder: &Path) -> Report<Resumed> {
    resume(folder, lesson(), &|_| true, &Book::default())
}

fn codes(report: &Report<Resumed>) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.code).collect()
}

/// Takes up a file of this text.
fn of(text: &[u8]) -> (Report<Resumed>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(LESSON), text).unwrap();
    (taken(folder.path()), folder)
}

fn text() -> String {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &kept()).unwrap();
    fs::read_to_string(folder.path().join(LESSON)).unwrap()
}

#[test]
fn a_lesson_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let below = super::folder(folder.path(), None);
    assert_eq!(codes(&taken(&below)), [""; 0], "no lesson yet is no fault");
    write(&below, &lesson()).unwrap();
    write(&below, &kept()).unwrap();
    let report = taken(&below);
    assert_eq!(codes(&report), [""; 0]);
    assert_eq!(report.value, Resumed { lesson: kept(), kept: true });
    assert_eq!(super::folder(Path::new("/data"), Some(Path::new("/stick"))), Path::new("/stick/wegweiser-lesson"));
}

#[test]
fn a_half_written_file_is_told_and_laid_beside() {
    let whole = text();
    for length in [0, 1, 20, whole.len() / 2, whole.len() - 4] {
        let (report, folder) = of(&whole.as_bytes()[..length]);
        assert_eq!(report.value, Resumed { lesson: lesson(), kept: false });
        assert_eq!(codes(&report), ["ron-syntax", "lesson-anew"], "{length} bytes");
        assert_eq!(fs::read(folder.path().join(UNREAD)).unwrap(), &whole.as_bytes()[..length]);
    }
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &kept()).unwrap();
    fs::write(folder.path().join(".wegweiser-abc.part"), "(form").unwrap();
    assert!(taken(folder.path()).value.kept, "what is left of a loss of power is nobody's file");
}

#[test]
fn another_versions_file_is_told() {
    let (report, _folder) = of(text().replacen("form: 1", "form: 7", 1).as_bytes());
    assert_eq!(codes(&report), ["lesson-form", "lesson-anew"]);
    let said = report.findings[0].line(MessageLanguage::German);
    assert!(said.contains("lesson.ron:2:") && said.contains("Form 7, diese hier liest Form 1"), "{said}");
    let (report, _folder) = of(b"(form: 2, lesson: (never: Seen([1, 2])))");
    assert_eq!(codes(&report), ["lesson-form", "lesson-anew"], "whatever it holds");
    let (report, _folder) = of(text().replacen("black:", "shade:", 1).as_bytes());
    assert_eq!(codes(&report), ["ron-syntax", "lesson-anew"]);
}

#[test]
fn values_that_cannot_be_are_told_with_their_line() {
    let cases = [
        ("notes: 2", "notes: 77", "lesson-bad"),
        ("heads: 8", "heads: 5000", "lesson-bad"),
        ("\"ar\",\n        ],\n        black", "\"de\",\n        ],\n        black", "lesson-bad"),
        ("minutes: 45", "minutes: 999", "lesson-bad"),
        ("Question(3)", "Question(1)", "lesson-bad"),
        ("health/sick", "Health Sick", "ron-syntax"),
        ("notes: 2", "notes: -1", "ron-syntax"),
    ];
    for (good, bad, code) in cases {
        assert!(text().contains(good), "{good}");
        let (report, _folder) = of(text().replace(good, bad).as_bytes());
        assert_eq!(codes(&report), [code, "lesson-anew"], "{bad}");
        assert!(!report.value.kept);
        assert!(report.findings[0].place.line > 1, "{bad}: {}", report.findings[0].place);
    }
}

#[test]
fn what_is_no_text_is_told() {
    let (report, _folder) = of(&[0xff, 0xfe, 0x00]);
    assert_eq!(codes(&report), ["lesson-unread", "lesson-anew"]);
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(LESSON)).unwrap();
    assert_eq!(codes(&taken(folder.path())), ["lesson-unread", "lesson-lost"]);
    let error = write(folder.path(), &kept()).unwrap_err();
    assert_eq!(error.finding(folder.path()).code, "lesson-unwritten");
}

#[test]
fn a_page_that_is_gone_gives_way_to_the_nearest() {
    let folder = tempfile::tempdir().unwrap();
    let gone = |names: &[&str]| Book { gone: names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>() };
    let take = |book: &Book| resume(folder.path(), lesson(), &|_| true, book);
    write(folder.path(), &kept()).unwrap();
    let report = take(&gone(&["health/q-pain"]));
    assert_eq!((report.value.lesson.page(), report.value.kept), (Some(&page("law/rights")), true));
    let said = report.findings[0].line(MessageLanguage::English);
    assert!(
        said.contains("lesson-page-gone") && said.contains("“health/q-pain”") && said.contains("“law/rights”"),
        "{said}"
    );
    assert!(report.findings[0].place.line > 1);
    let all = ["health/sick", "health/hidden", "health/q-pain", "law/rights", "law/court", "work/permit"];
    let report = take(&gone(&all[..5]));
    assert_eq!(report.value.lesson.at.place, place(1, 0, 0), "even on another day");
    let report = take(&gone(&all));
    assert_eq!((codes(&report), report.value.kept), (vec!["lesson-pages-gone"], false));
    let mut beside = kept();
    beside.at.aside = Some(Aside { page: page("way/bus"), sentence: 3 });
    beside.held = Some(beside.at.clone());
    write(folder.path(), &beside).unwrap();
    let report = take(&gone(&["way/bus"]));
    assert_eq!((report.value.lesson.at, report.value.lesson.held), (kept().at, None));
    assert_eq!(report.findings[0].code, "lesson-page-gone");
}

#[test]
fn a_plan_that_is_gone_goes_on_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &kept()).unwrap();
    let report = resume(folder.path(), lesson(), &|name| name != "first-week", &Book::default());
    assert_eq!((codes(&report), report.value), (vec!["lesson-plan-gone"], Resumed { lesson: kept(), kept: true }));
}

#[test]
fn monitors_are_remembered() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(read_monitors(folder.path()).value, Memory::default());
    let wall = Some(Known { name: "HDMI-1".to_owned(), size: (1280, 800) });
    let memory = Memory { wall, console: None, told: true };
    write_monitors(folder.path(), &memory).unwrap();
    assert_eq!(read_monitors(folder.path()).value, Memory { told: false, ..memory }, "each start asks again");
    fs::write(folder.path().join(MONITORS), "(wall: Some(").unwrap();
    let report = read_monitors(folder.path());
    assert_eq!(report.value, Memory::default());
    assert_eq!(report.findings[1].code, "monitors-anew");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// Any state is the same after it was written and read.
    #[test]
    fn any_lesson_survives(lesson in any_lesson()) {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &lesson).unwrap();
        let report = taken(folder.path());
        prop_assert_eq!(codes(&report), [""; 0]);
        prop_assert_eq!(report.value, Resumed { lesson: lesson.rested(), kept: true });
    }

    /// Any file whatever gives a lesson.
    #[test]
    fn no_file_stops_a_lesson(at in any::<prop::sample::Index>(), with in prop::collection::vec(any::<u8>(), 0..8)) {
        let mut bytes = text().into_bytes();
        let at = at.index(bytes.len());
        bytes.splice(at..(at + with.len()).min(bytes.len()), with);
        let (report, _folder) = of(&bytes);
        prop_assert!(report.value.lesson.page().is_some());
        prop_assert!(report.value.kept || !report.findings.is_empty());
    }
}
