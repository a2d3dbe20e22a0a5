//! Faults in plans of lessons, what stays of a plan with some, and the plans that are shipped.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use proptest::prelude::*;
use wegweiser::{
    content::{
        Eok, Module, Page, PageRef, Placement,
        plan::{Block, Day, MINUTES, Plan, PlannedPage, Stock, lower_plan, write},
    },
    diagnostic::{Severity, SourceText},
    library::{LayeredSource, Library},
};

use crate::fixture::{Content, GERMAN, MODULE, TODAY, spoiled};

const PLAN: &str = "assets/plans/day.ron";

const GOOD: &str = r#"(
    title: {"de": "Ein Tag", "en": "One day"},
    languages: ["en", "de"],
    days: [
        (blocks: [
            (minutes: 45, pages: [
                (page: "health/emergency"),
                (page: "health/doctor", optional: true, minutes: 10),
            ]),
            (minutes: 20, title: {"de": "Fragen"}, pages: [
                (page: "health/q-pain", minutes: 5),
                (page: "health/emergency", hidden: true),
            ]),
        ]),
    ],
)
"#;

/// Good content with a plan, in which one thing is spoiled.
#[track_caller]
fn changed(from: &str, to: &str, expected: &[&str]) {
    spoiled(
        |content| {
            content.write(PLAN, GOOD);
            content.change(PLAN, from, to);
        },
        expected,
    );
}

/// The plan that is left of one in which something was changed.
fn left(from: &str, to: &str) -> Option<Plan> {
    let content = Content::new();
    content.write(PLAN, GOOD);
    content.change(PLAN, from, to);
    Library::read(content.root()).value.plan("day").value
}

fn pages(plan: &Plan) -> Vec<String> {
    plan.pages().map(|(_, _, planned)| planned.page.to_string()).collect()
}

#[test]
fn a_good_plan_has_no_findings() {
    changed("45", "46", &[]);
    let plan = left("45", "46").unwrap();
    assert_eq!(pages(&plan), ["health/emergency", "health/doctor", "health/q-pain"]);
    let block = &plan.days[0].blocks[0];
    assert_eq!((block.minutes, block.title.len()), (46, 0));
    assert_eq!((block.pages[0].core, block.pages[1].core), (true, false));
    assert_eq!((block.pages[0].minutes, block.pages[1].minutes), (None, Some(10)));
}

#[test]
fn content_without_plans_has_none() {
    assert_eq!(Library::read(Content::new().root()).value.plans(), Vec::<String>::new());
}

#[test]
fn a_start_reads_no_plan() {
    let content = Content::new();
    content.write(PLAN, "(");
    let report = Library::read(content.root());
    assert_eq!((report.value.plans(), report.findings.len()), (vec!["day".to_owned()], 0));
}

#[test]
fn broken_ron_takes_its_plan_out() {
    changed(
        "\"One day\"},",
        "\"One day\"}",
        &["error[ron-syntax] assets/plans/day.ron:2:46 Line 2 lacks a comma at its end."],
    );
}

#[test]
fn an_unknown_field_costs_its_page_alone() {
    const CHANGE: (&str, &str) = ("optional: true", "core: false");
    changed(
        CHANGE.0,
        CHANGE.1,
        &["error[ron-syntax] assets/plans/day.ron:8:41 Line 8 has a field “core”, which does not exist here."],
    );
    assert_eq!(pages(&left(CHANGE.0, CHANGE.1).unwrap()), ["health/emergency", "health/q-pain"]);
}

#[test]
fn a_title_of_another_type_costs_the_title_alone() {
    const CHANGE: (&str, &str) = ("{\"de\": \"Fragen\"}", "7");
    let content = Content::new();
    content.write(PLAN, GOOD);
    content.change(PLAN, CHANGE.0, CHANGE.1);
    let found = content.findings();
    assert!(found.len() == 1 && found[0].starts_with("error[ron-syntax] assets/plans/day.ron:10:34 "), "{found:#?}");
    assert_eq!(pages(&left(CHANGE.0, CHANGE.1).unwrap()).len(), 3);
}

#[test]
fn a_plan_has_a_name_as_packs_have() {
    spoiled(
        |content| content.write("assets/plans/Mein Plan.ron", GOOD),
        &["error[plan-name] assets/plans/Mein Plan.ron:1:1 A plan cannot be called “Mein Plan”; nobody reads it."],
    );
}

#[test]
fn a_title_has_german() {
    changed(
        "\"de\": \"Ein Tag\", ",
        "",
        &["error[plan-title] assets/plans/day.ron:2:12 This plan has no German title. It is called like its file."],
    );
    let title = left("\"de\": \"Ein Tag\", ", "").unwrap().title;
    assert_eq!(title.into_values().collect::<Vec<_>>(), ["day", "One day"]);
    changed(
        "title: {\"de\": \"Fragen\"}",
        "title: {\"en\": \"Questions\"}",
        &[
            "error[plan-title] assets/plans/day.ron:10:34 This title has no German. The block is called like the module of its first page.",
        ],
    );
    changed(
        "    title: {\"de\": \"Ein Tag\", \"en\": \"One day\"},\n",
        "",
        &["error[plan-title] assets/plans/day.ron:1:1 This plan has no German title. It is called like its file."],
    );
}

#[test]
fn a_title_is_in_languages_and_can_be_drawn() {
    changed(
        "\"en\": \"One day\"",
        "\"english\": \"One day\"",
        &["error[language-tag] assets/plans/day.ron:2:30 “english” is not a language tag."],
    );
    const CHANGE: (&str, &str) = ("\"One day\"", "\"One day 日\"");
    changed(CHANGE.0, CHANGE.1, &["error[character-without-face] assets/plans/day.ron:2:36 No font can draw U+65E5."]);
    assert_eq!(left(CHANGE.0, CHANGE.1).unwrap().title.len(), 1);
}

#[test]
fn a_plan_teaches_something() {
    let empty = |part: &str, place: &str| format!("error[plan-empty] assets/plans/day.ron:{place} {part}");
    spoiled(
        |content| content.write(PLAN, "(title: {\"de\": \"Leer\"}, days: [(blocks: [(minutes: 45, pages: [])])])"),
        &[&empty("No page of this plan can be taught, so it is no plan.", "1:25")],
    );
    changed(
        "        (blocks: [\n            (minutes: 45",
        "        (blocks: []),\n        (blocks: [\n            (minutes: 45",
        &[&empty("This day has no block.", "5:9")],
    );
    changed(
        "            (minutes: 20",
        "            (minutes: 20, pages: []),\n            (minutes: 20",
        &[&empty("This block has no page.", "10:13")],
    );
    let hidden = "(title: {\"de\": \"Zu\"}, days: [(blocks: [(minutes: 45, pages: [(page: \"health/doctor\", hidden: true)])])])";
    spoiled(
        |content| content.write(PLAN, hidden),
        &[&empty("No page of this plan can be taught, so it is no plan.", "1:23")],
    );
}

#[test]
fn a_page_exists_and_the_nearest_is_named() {
    let unknown = |page: &str| format!("error[plan-page-unknown] assets/plans/day.ron:8:24 There is no page “{page}”.");
    for (page, near) in [
        ("health/docter", "“health/doctor” is probably meant."),
        ("doctor", "“health/doctor” is probably meant."),
        ("Health/Doctor", "“health/doctor” is probably meant."),
        ("wealth/doctor", "“health/doctor” is probably meant."),
        ("welcome/hello", "Write “module/page” with names of assets/modules, or remove it."),
    ] {
        changed("health/doctor", page, &[&unknown(page)]);
        let content = Content::new();
        content.write(PLAN, GOOD.replace("health/doctor", page));
        let report = Library::read(content.root()).value.plan("day");
        let hint = report.findings[0].hint(wegweiser::diagnostic::MessageLanguage::English).unwrap();
        assert_eq!(hint, format!("{near} The other pages stay."), "{page}");
        assert_eq!(pages(&report.value.unwrap()), ["health/emergency", "health/q-pain"]);
    }
}

/// What could not be read is told once, where it stands.
#[test]
fn a_page_that_could_not_be_read_is_not_told_again() {
    spoiled(
        |content| {
            content.write(PLAN, GOOD);
            content.change(MODULE, "Steps(", "Step(");
        },
        &["error[ron-syntax] assets/modules/health/module.ron:8:9 Line 8 has “Step”, which does not exist here."],
    );
}

#[test]
fn phrases_and_needs_of_help_are_not_taught() {
    for (shelf, page) in [
        ("Phrases", "Phrase(id: \"start\", picture: \"hospital\", eok: Alltag)"),
        ("Help", "Lesson(id: \"start\", picture: \"hospital\", eok: Alltag, sentences: 1)"),
    ] {
        spoiled(
            |content| {
                let module = format!("(number: 8, shelf: {shelf}, tint: Sand, picture: \"hospital\", pages: [{page}])");
                content.write("assets/modules/other/module.ron", module);
                let cues: &[&str] = if shelf == "Help" { &["title", "s1"] } else { &["title"] };
                for tag in ["de", "en"] {
                    let rest = if shelf == "Help" { "    .s1 = Start\n" } else { "" };
                    let words = format!("module =\n    .title = Start\n\nstart =\n    .title = Start\n{rest}");
                    content.write(&format!("locales/{tag}/modules/other.ftl"), words);
                    content.clip(&format!("assets/narration/{tag}/other/module"), &["title"]);
                    content.clip(&format!("assets/narration/{tag}/other/start"), cues);
                }
                content.write(PLAN, GOOD.replace("health/doctor", "other/start"));
            },
            &[
                "error[plan-page-no-lesson] assets/plans/day.ron:8:24 “other/start” cannot be taught: it belongs to Help or to the phrasebook.",
            ],
        );
    }
}

#[test]
fn a_page_is_shown_once() {
    changed(
        ", hidden: true",
        "",
        &[
            "warning[plan-page-twice] assets/plans/day.ron:12:24 The page “health/emergency” is in this plan more than once.",
        ],
    );
}

#[test]
fn minutes_have_limits() {
    changed(
        "minutes: 45",
        "minutes: 4",
        &["error[plan-minutes] assets/plans/day.ron:6:14 A block cannot take 4 minutes; 5 to 240 are possible."],
    );
    changed(
        "minutes: 45",
        "minutes: 70000",
        &["error[plan-minutes] assets/plans/day.ron:6:14 A block cannot take 70000 minutes; 5 to 240 are possible."],
    );
    changed(
        "minutes: 10",
        "minutes: 0",
        &["error[plan-minutes] assets/plans/day.ron:8:57 A page cannot take 0 minutes; 1 to 60 are possible."],
    );
    let minutes = |to: &str| left("minutes: 45", to).unwrap().days[0].blocks[0].minutes;
    assert_eq!((minutes("minutes: -3"), minutes("minutes: 300")), (5, 240));
    assert_eq!(left("minutes: 10", "minutes: 61").unwrap().days[0].blocks[0].pages[1].minutes, None);
}

#[test]
fn the_core_of_a_block_fits_into_it() {
    changed(
        "(page: \"health/emergency\"),",
        "(page: \"health/emergency\", minutes: 46),",
        &[
            "warning[plan-overfull] assets/plans/day.ron:6:13 The core pages of this block take 46 minutes, the block has 45.",
        ],
    );
    changed("(minutes: 20, ", "(minutes: 5, ", &[]);
    assert_eq!(MINUTES, 4);
}

/// Where the plan is silent, a page's own German words say how long it takes.
#[test]
fn a_page_takes_as_long_as_its_own_words_say() {
    let notes = "zeigen.\n";
    let spoil = |plan: &str| {
        let content = Content::new();
        content.write(PLAN, plan);
        content.change(GERMAN, notes, &format!("{notes}    .minutes = 46\n"));
        content.findings().into_iter().filter(|line| line.contains("plans/")).collect::<Vec<_>>()
    };
    let full = "warning[plan-overfull] assets/plans/day.ron:6:13 The core pages of this block take 46 minutes, the block has 45.";
    assert_eq!(spoil(GOOD), [full]);
    let own = GOOD.replacen("(page: \"health/emergency\")", "(page: \"health/emergency\", minutes: 5)", 1);
    assert_eq!(spoil(&own), Vec::<String>::new(), "the plan knows better");
}

#[test]
fn a_wall_has_four_languages_there_are() {
    changed(
        "\"en\", \"de\"]",
        "\"en\", \"so\"]",
        &[
            "warning[plan-language-unknown] assets/plans/day.ron:3:23 There is no language “so” here, so the wall does not begin with it.",
        ],
    );
    let languages = left("\"en\", \"de\"]", "\"en\", \"so\", \"en\"]").unwrap().languages;
    assert_eq!(languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["en"]);
    let content = Content::new();
    for tag in ["fr", "tr", "uk"] {
        let manifest = fs::read_to_string(content.root().join("locales/en/language.ron")).unwrap();
        let manifest = manifest.replacen("tag: \"en\"", &format!("tag: \"{tag}\""), 1);
        content.write(&format!("locales/{tag}/language.ron"), manifest);
    }
    content.write(PLAN, GOOD.replace("[\"en\", \"de\"]", "[\"en\", \"de\", \"fr\", \"tr\", \"uk\"]"));
    let found: Vec<String> = content.findings().into_iter().filter(|line| line.contains("plans/")).collect();
    assert_eq!(
        found,
        ["warning[plan-languages] assets/plans/day.ron:3:16 This plan names 5 languages; a wall shows 4 at most."]
    );
}

#[test]
fn a_plan_with_a_hidden_ending_is_said_with_its_cure() {
    spoiled(
        |content| content.write("assets/plans/day.ron.txt", GOOD),
        &["warning[file-double-ending] assets/plans/day.ron.txt:1:1 Nobody reads this file: its name ends in “.txt”."],
    );
}

/// Everything that is shipped.
fn shipped() -> Library {
    Library::read(env!("CARGO_MANIFEST_DIR")).value
}

fn shipped_plan(library: &Library, name: &str) -> Plan {
    library.plan(name).value.unwrap()
}

#[test]
fn the_plans_we_ship_have_no_findings_and_a_title_in_every_language() {
    let library = shipped();
    assert_eq!(library.plans(), ["eok-values", "first-evening", "five-days", "three-days", "values"]);
    for name in library.plans() {
        let report = library.plan(&name);
        let found: Vec<String> =
            report.findings.iter().map(|f| f.line(wegweiser::diagnostic::MessageLanguage::English)).collect();
        assert_eq!(found, Vec::<String>::new(), "{name}");
        assert_eq!(report.value.unwrap().title.len(), library.languages().len(), "{name}");
    }
    let all = Library::inspect(env!("CARGO_MANIFEST_DIR"), TODAY).findings;
    assert!(all.iter().all(|finding| !finding.place.file.starts_with("assets/plans")));
    assert!(all.iter().all(|finding| finding.severity != Severity::Error));
}

fn blocks(plan: &Plan) -> Vec<&Block> {
    plan.days.iter().flat_map(|day| &day.blocks).collect()
}

#[test]
fn the_fifteen_lessons_are_the_same_on_five_days_and_on_three() {
    let library = shipped();
    let (five, three) = (shipped_plan(&library, "five-days"), shipped_plan(&library, "three-days"));
    assert_eq!(five.days.iter().map(|day| day.blocks.len()).collect::<Vec<_>>(), [3; 5]);
    assert_eq!(three.days.iter().map(|day| day.blocks.len()).collect::<Vec<_>>(), [5; 3]);
    assert_eq!(blocks(&five), blocks(&three));
    assert_eq!(blocks(&shipped_plan(&library, "values")), blocks(&five)[6..9]);
    // Lessons by module, 1 to 11.
    let numbers = blocks(&five).into_iter().map(|block| library.page(&block.pages[0].page).unwrap().0.number);
    assert_eq!(numbers.collect::<Vec<_>>(), [1, 2, 3, 3, 4, 5, 6, 6, 6, 7, 7, 8, 9, 10, 11]);
}

#[test]
fn a_lesson_has_a_core_that_leaves_time_to_talk_and_ends_with_it() {
    let library = shipped();
    for name in library.plans() {
        for (at, block) in blocks(&shipped_plan(&library, &name)).into_iter().enumerate() {
            let core: Vec<_> = block.pages.iter().filter(|page| page.core).collect();
            let questions = core.iter().filter(|page| page.page.page.as_str().starts_with("q-")).count();
            let own = |page: &PlannedPage| page.minutes.or_else(|| library.minutes(&page.page)).unwrap_or(MINUTES);
            let minutes: u16 = core.iter().map(|page| own(page)).sum();
            assert_eq!(block.minutes, 45, "{name} {at}");
            assert!((24..=40).contains(&minutes), "{name} {at}: {minutes}");
            assert!((3..=9).contains(&core.len()) && questions <= 2, "{name} {at}: {} {questions}", core.len());
            assert!(block.pages.last().unwrap().core, "{name} {at}");
        }
    }
}

#[test]
fn five_days_leave_nothing_of_the_eleven_modules_out() {
    let library = shipped();
    let plan = shipped_plan(&library, "five-days");
    let planned: BTreeSet<PageRef> = plan.pages().map(|(_, _, planned)| planned.page.clone()).collect();
    let modules = library.modules().iter().filter(|module| module.number <= 11 && module.shelf == Placement::Tile);
    let all: BTreeSet<PageRef> = modules.flat_map(|module| module.pages.iter().map(Page::page_ref)).collect();
    assert_eq!(all.difference(&planned).collect::<Vec<_>>(), Vec::<&PageRef>::new());
}

#[test]
fn the_plan_on_values_has_every_page_on_them() {
    let library = shipped();
    let plan = shipped_plan(&library, "eok-values");
    let planned: BTreeSet<PageRef> = plan.pages().map(|(_, _, planned)| planned.page.clone()).collect();
    let modules = library.modules().iter().filter(|module| module.shelf == Placement::Tile);
    let all = modules.flat_map(|module| &module.pages).filter(|page| page.eok == Eok::WerteZusammenleben);
    let all: BTreeSet<PageRef> = all.map(Page::page_ref).collect();
    assert_eq!(all.difference(&planned).collect::<Vec<_>>(), Vec::<&PageRef>::new());
}

const TAGS: [&str; 8] = ["ar", "prs", "ti", "de", "en", "fr", "tr", "uk"];

/// A title with German and perhaps others, of anything somebody may type.
fn titles() -> impl Strategy<Value = Vec<(usize, String)>> {
    prop::collection::vec((0..TAGS.len(), "\\PC{1,12}|[\"\\\\{}/a-z\u{200e}\u{2067}]{1,8}"), 0..4)
}

fn title(texts: Vec<(usize, String)>) -> std::collections::BTreeMap<wegweiser::language::LanguageTag, String> {
    let texts = texts.into_iter().chain([(3, "Ä".to_owned())]).map(|(tag, text)| (TAGS[tag].parse().unwrap(), text));
    texts
        .map(|(tag, text)| (tag, text.split_whitespace().collect::<Vec<_>>().join(" ")))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

fn stock() -> (Vec<Arc<Module>>, Library) {
    let library = shipped();
    (library.modules().to_vec(), library)
}

fn planned(modules: &[Arc<Module>]) -> impl Strategy<Value = PlannedPage> + use<> {
    let tiles = modules.iter().filter(|module| module.shelf == Placement::Tile);
    let all: Vec<PageRef> = tiles.flat_map(|module| module.pages.iter().map(Page::page_ref)).collect();
    (prop::sample::select(all), any::<bool>(), prop::bool::weighted(0.2), prop::option::of(1..=60_u16))
        .prop_map(|(page, core, hidden, minutes)| PlannedPage { page, core, hidden, minutes })
}

/// A plan that was written is read as it was.
#[test]
fn what_is_written_is_read_again() {
    let (modules, library) = stock();
    let block = (prop::option::of(titles()), 5..=240_u16, prop::collection::vec(planned(&modules), 1..5))
        .prop_map(|(texts, minutes, pages)| Block { title: texts.map(title).unwrap_or_default(), minutes, pages });
    let day = prop::collection::vec(block, 1..4).prop_map(|blocks| Day { blocks });
    let languages = prop::sample::subsequence(TAGS.to_vec(), 0..=4).prop_shuffle();
    let plan = (titles(), languages, prop::collection::vec(day, 1..4)).prop_map(|(texts, languages, days)| Plan {
        name: "own".to_owned(),
        title: title(texts),
        languages: languages.into_iter().map(|tag| tag.parse().unwrap()).collect(),
        days,
    });
    let plan = plan.prop_filter("a page is shown", |plan| plan.pages().next().is_some());
    let files = LayeredSource::from(Path::new(env!("CARGO_MANIFEST_DIR")));
    let stock = Stock { modules: &modules, languages: library.languages(), files: &files, german: None };
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&plan, |plan| {
            let text = write(&plan);
            let read = lower_plan(&SourceText::new("assets/plans/own.ron", &text), "own", &stock);
            prop_assert!(
                read.findings.iter().all(|finding| finding.severity != Severity::Error),
                "{:?}",
                read.findings
            );
            prop_assert_eq!(read.value, Some(plan));
            Ok(())
        })
        .unwrap();
}
