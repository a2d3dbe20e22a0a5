//! The program itself in a window: a whole visit by touch, the first frame, and the end when the system asks.

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use crate::harness::{
    Harness,
    fixture::Fixture,
    program::{Display, finish, program, said},
};
use bevy::{input::touch::TouchPhase, ui::UiGlobalTransform};

/// One line of `--trace`.
#[derive(serde::Deserialize)]
struct Line {
    event: String,
    what: Option<String>,
}

fn trace(path: &Path) -> Vec<Line> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let whole = text.lines().map_while(|line| serde_json::from_str(line).ok());
    whole.collect()
}

fn of<'a>(trace: &'a [Line], event: &str) -> Vec<&'a str> {
    trace.iter().filter(|line| line.event == event).map(|line| line.what.as_deref().unwrap_or("")).collect()
}

/// A module of two lessons and a question, each with a voice.
fn content() -> Fixture {
    let content = Fixture::new();
    content.write(
        "assets/modules/health/module.ron",
        r#"(
            number: 7, shelf: Tile, tint: Rose, picture: "stethoscope", needs_legal_check: false,
            pages: [
                Lesson(id: "emergency", picture: "ambulance", eok: Gesundheit, sentences: 4),
                Lesson(id: "pharmacy", picture: "pill", eok: Gesundheit, sentences: 5),
                Question(
                    id: "q-fever", eok: Gesundheit, right: [2],
                    answers: ["ambulance", "telephone-receiver", "pensive-face"],
                ),
            ],
        )"#,
    );
    for page in ["emergency", "pharmacy"] {
        content.narrate("de", "health", page, &["title", "s1"]);
    }
    content.narrate("de", "health", "q-fever", &["title", "a3-why"]);
    content
}

/// Touches these controls in the kiosk without a window, and gives where each was. Whatever is wrong with the
/// walk fails here, with words.
fn places(content: &Fixture, walk: &[&str]) -> Vec<(f32, f32)> {
    let mut kiosk = Harness::stocked(content.read().value, 12, None);
    let mut places = Vec::new();
    for name in walk {
        kiosk.wait(Duration::from_millis(500));
        let place = kiosk.app.world().get::<UiGlobalTransform>(kiosk.named(name)).unwrap().translation;
        kiosk.finger(place, TouchPhase::Started);
        kiosk.finger(place, TouchPhase::Ended);
        kiosk.settle();
        places.push((place.x, place.y));
    }
    assert_eq!(
        kiosk.visit().language.as_ref().map(ToString::to_string).as_deref(),
        Some("ti"),
        "the walk's last touch"
    );
    places
}

#[test]
fn a_whole_visit_by_touch() {
    let content = content();
    // After hiding, the languages are there again: choosing another one proves it.
    let walk = [
        "Deutsch",
        "Gesundheit",
        "Weiter",
        "Weiter",
        "Ich sage niemandem etwas.",
        "Hilfe",
        "Diese Seite jetzt verstecken",
        "ትግርኛ",
    ];
    let mut replay = String::new();
    let places = places(&content, &walk);
    for (at, (x, y)) in places.iter().enumerate() {
        writeln!(replay, r#"{{"at": {}, "x": {x}, "y": {y}, "kind": "tap"}}"#, 700 * (at + 1)).unwrap();
    }
    writeln!(replay, r#"{{"at": {}, "kind": "end"}}"#, 700 * (walk.len() + 2)).unwrap();
    content.write("walk.jsonl", replay);

    let display = Display::open();
    let mut command = display.program(content.path());
    command.args(["--windowed", "--replay", "walk.jsonl", "--trace", "trace.jsonl"]);
    let done = finish(command.spawn().unwrap());
    assert!(done.status.success(), "{}", said(&done));
    assert!(!said(&done).contains("panicked"), "{}", said(&done));

    let trace = trace(&content.file("trace.jsonl"));
    assert_eq!(of(&trace, "touch").len(), walk.len(), "every touch arrived");
    assert_eq!(of(&trace, "language-asked"), ["de", "ti"]);
    assert_eq!(of(&trace, "language-presented"), ["de", "ti"]);
    // Both lessons and the question speak by themselves, and the answer explains itself.
    assert_eq!(of(&trace, "narration-asked").len(), 4, "the walk passed through every page");
    let touches = trace.iter().enumerate().filter(|(_, line)| line.event == "touch");
    for (at, _) in touches {
        assert!(trace[at..].iter().any(|line| line.event == "frame"), "a touch without a frame after it");
    }
}

#[test]
fn the_first_frame_has_text_and_ends_the_program_where_that_was_asked() {
    let content = Fixture::new();
    let display = Display::open();
    let mut command = display.program(content.path());
    let done = finish(command.args(["--exit-after-first-frame", "--trace", "trace.jsonl"]).spawn().unwrap());
    assert!(done.status.success(), "{}", said(&done));
    let trace = trace(&content.file("trace.jsonl"));
    assert_eq!(of(&trace, "process").len(), 1);
    assert_eq!(of(&trace, "first-text").len(), 1);
}

/// Somebody drops a pack into the running kiosk's folder: its language is on the screen, and goes with its file.
#[test]
fn a_pack_dropped_into_the_running_kiosk() {
    let content = Fixture::new();
    content.write("so/pack.ron", PACK);
    let language = fs::read_to_string(content.file("locales/en/language.ron")).unwrap();
    content.write("so/locales/so/language.ron", language.replace("tag: \"en\"", "tag: \"so\""));
    content.write("so/locales/so/ui.ftl", fs::read_to_string(content.file("locales/en/ui.ftl")).unwrap());
    content.write("packs/README", "");
    let built = program(content.path()).args(["pack", "build", "so", "--into", "so.wegweiser"]).output().unwrap();
    assert!(built.status.success(), "{}{}", String::from_utf8_lossy(&built.stdout), said(&built));

    let display = Display::open();
    let mut command = display.program(content.path());
    let child = command.args(["--windowed", "--trace", "trace.jsonl"]).spawn().unwrap();
    let wait = |what: &str, seen: &dyn Fn(&[Line]) -> bool| {
        let end = Instant::now() + Duration::from_secs(120);
        while !seen(&trace(&content.file("trace.jsonl"))) {
            assert!(Instant::now() < end, "{what} did not come");
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    let last = |trace: &[Line]| of(trace, "library").last().map(|tags| tags.split(' ').any(|tag| tag == "so"));
    wait("the first text", &|trace| !of(trace, "first-text").is_empty());
    fs::rename(content.file("so.wegweiser"), content.file("packs/so.wegweiser")).unwrap();
    wait("the language", &|trace| last(trace) == Some(true));
    let report = fs::read_to_string(content.file("packs/so.report.txt")).unwrap();
    assert!(report.contains("The pack was taken."), "{report}");
    fs::remove_file(content.file("packs/so.wegweiser")).unwrap();
    wait("its end", &|trace| last(trace) == Some(false));
    let sent = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    let done = finish(child);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(!said(&done).contains("panicked"), "{}", said(&done));
}

const PACK: &str = "(format: 1, id: \"somali\", version: \"1.0.0\", title: \"Somali\", licence: \"CC-BY-4.0\")";

#[test]
fn the_system_may_end_it() {
    let content = Fixture::new();
    let display = Display::open();
    for signal in ["TERM", "INT"] {
        let path = content.file(&format!("{signal}.jsonl"));
        let mut command = display.program(content.path());
        let child = command.arg("--trace").arg(&path).spawn().unwrap();
        let end = Instant::now() + Duration::from_secs(60);
        while of(&trace(&path), "first-text").is_empty() {
            assert!(Instant::now() < end, "no text was shown");
            std::thread::sleep(Duration::from_millis(50));
        }
        let sent = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let done = finish(child);
        assert_eq!(done.status.code(), Some(0), "{signal}: {}", said(&done));
    }
}

#[test]
fn a_replay_that_cant_be_read_names_its_line() {
    let content = Fixture::new();
    content.write("walk.jsonl", "{\"at\": 1, \"kind\": \"tap\"}\n{\"at\": 2, \"kind\": \"jump\"}\n");
    let display = Display::open();
    let mut command = display.program(content.path());
    let done = finish(command.args(["--replay", "walk.jsonl"]).spawn().unwrap());
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("walk.jsonl:2: unknown variant `jump`"), "{}", said(&done));
}
