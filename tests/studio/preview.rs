//! The preview without a window: what is saved is on the screen, what is wrong stands beside it, and every button works.

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, mpsc},
    time::{Duration, Instant},
};

use crate::harness::{Harness, fixture::Fixture};
use bevy::prelude::*;
use wegweiser::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Report},
    exchange::translation::Held,
    kiosk::LoadedContent,
    language::LanguageTag,
    settings::Settings,
    studio::preview::{self, Hands, Order, Outcome, Saved, Setup, Sign, Task},
    ui::core::{Sheet, View},
};

/// A preview whose threads are the test itself.
struct Preview {
    kiosk: Harness,
    content: Fixture,
    tag: LanguageTag,
    loaded: LoadedContent,
    orders: Arc<Mutex<Vec<Order>>>,
    tell: mpsc::Sender<Sign>,
}

impl Preview {
    fn new(tag: &str, messages: MessageLanguage) -> Self {
        let content = Fixture::new();
        let settings = preview::settings(Settings::read(&content.file("kiosk.ron")).value);
        let loaded = LoadedContent::read(content.path(), Report::clean(settings)).unwrap().value;
        let tag: LanguageTag = tag.parse().unwrap();
        let setup = Setup { tag: tag.clone(), title: "so 1.0.0".to_owned(), messages };
        let (tell, signs) = mpsc::channel();
        let orders: Arc<Mutex<Vec<Order>>> = Arc::default();
        let into = orders.clone();
        let hands = Hands { order: Box::new(move |order| into.lock().unwrap().push(order)), signs: Mutex::new(signs) };
        let first = loaded.clone();
        let kiosk = Harness::of(None, |app| preview::plugin(app, first, setup, hands));
        Self { kiosk, content, tag, loaded, orders, tell }
    }

    fn tells(&mut self, sign: Sign) {
        self.tell.send(sign).unwrap();
        self.kiosk.settle();
    }

    /// Reads a save as the thread does.
    fn saved(&mut self, path: &str) {
        let paths = BTreeSet::from([PathBuf::from(path)]);
        let folder = || Report::clean(self.content.path().into());
        let Report { value, findings } = preview::again(&self.loaded, folder, &paths, &self.tag).unwrap();
        self.loaded = value.clone();
        self.tells(Sign::Fresh(Box::new(value), findings, Saved { paths, at: Instant::now() }));
    }

    fn ordered(&self) -> Vec<Order> {
        std::mem::take(&mut self.orders.lock().unwrap())
    }

    fn page(&self) -> Option<(String, usize)> {
        self.kiosk.page()
    }
}

const HEALTH: &str = "locales/de/modules/health.ftl";
const SENTENCE: &str = "Fragen Sie das Team nach ärztlicher Hilfe.";

/// The page of the sentence above.
fn doctor(preview: &mut Preview) {
    preview.kiosk.open("health", 1);
    preview.kiosk.sees(SENTENCE);
}

/// The mark of a draft.
const DRAFT: &str = "noch nicht geprüft";
const GERMAN: &str = "locales/de/language.ron";

/// Signs two modules of German as they are.
fn sign(preview: &mut Preview) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_wegweiser"))
        .args(["review", "de", "health", "people", "--by", "A. Person", "--content"])
        .arg(preview.content.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    preview.saved(GERMAN);
}

#[test]
fn a_changed_word_makes_its_module_a_draft_again_on_the_screen() {
    let mut preview = Preview::new("de", MessageLanguage::English);
    doctor(&mut preview);
    preview.kiosk.sees(DRAFT);
    sign(&mut preview);
    preview.kiosk.sees(SENTENCE);
    preview.kiosk.misses(DRAFT);
    preview.content.change(HEALTH, "\ndoctor-on-call =", "\n# A remark is no word.\ndoctor-on-call =");
    preview.saved(HEALTH);
    preview.kiosk.sees(SENTENCE);
    preview.kiosk.misses(DRAFT);
    preview.content.change(HEALTH, SENTENCE, "Fragen Sie das Team nach einem Arzt.");
    preview.saved(HEALTH);
    preview.kiosk.sees("Fragen Sie das Team nach einem Arzt.");
    preview.kiosk.sees(DRAFT);
    preview.kiosk.open("people", 1);
    preview.kiosk.misses(DRAFT);
    preview.kiosk.open("help", 1);
    preview.kiosk.sees(DRAFT);
}

#[test]
fn it_begins_at_the_first_page_of_the_language_and_turns_through_all_modules() {
    let mut preview = Preview::new("uk", MessageLanguage::English);
    let modules: Vec<_> = preview.loaded.library.modules().to_vec();
    assert_eq!(preview.page(), Some((modules[0].id.to_string(), 0)));
    assert_eq!(preview.kiosk.visit().language, Some(preview.tag.clone()));
    preview.kiosk.sees(&format!("{} / {}", modules[0].id, modules[0].pages[0].id));
    for _ in 0..modules[0].pages.len() {
        preview.kiosk.key(KeyCode::PageDown);
    }
    assert_eq!(preview.page(), Some((modules[1].id.to_string(), 0)), "the next module follows the last page");
    preview.kiosk.key(KeyCode::PageUp);
    assert_eq!(preview.page(), Some((modules[0].id.to_string(), modules[0].pages.len() - 1)));
    preview.kiosk.key(KeyCode::End);
    let last = preview::stops(&preview.loaded.library).pop().unwrap();
    assert_eq!(preview::shown(preview.kiosk.visit()), Some(last));
    preview.kiosk.key(KeyCode::Home);
    assert_eq!(preview.page(), Some((modules[0].id.to_string(), 0)));
}

#[test]
fn phrases_are_passed_one_by_one() {
    let mut preview = Preview::new("uk", MessageLanguage::English);
    let way = preview::stops(&preview.loaded.library);
    let at = way.iter().position(|stop| matches!(stop.view, View::Phrases(_))).unwrap();
    let View::Phrases(module) = way[at].view.clone() else { panic!("a list of phrases") };
    preview.kiosk.visit_mut().view = way[at].view.clone();
    preview.kiosk.settle();
    preview.kiosk.sees(module.as_str());
    preview.kiosk.key(KeyCode::PageDown);
    assert_eq!(preview.kiosk.visit().sheet, Some(Sheet::ShowToOther));
    let page = &preview.loaded.library.module(module.as_str()).unwrap().pages[0].id;
    preview.kiosk.sees(&format!("{module} / {page}"));
}

#[test]
fn nobody_is_forgotten() {
    let mut preview = Preview::new("uk", MessageLanguage::English);
    let page = preview.page();
    preview.kiosk.wait(Duration::from_secs(3600));
    assert_eq!((preview.page(), preview.kiosk.visit().sheet), (page, None));
}

#[test]
fn a_saved_sentence_is_on_the_screen_and_the_page_stays() {
    let mut preview = Preview::new("de", MessageLanguage::English);
    doctor(&mut preview);
    preview.content.change(HEALTH, SENTENCE, "Fragen Sie uns.");
    preview.saved(HEALTH);
    preview.kiosk.sees("Fragen Sie uns.");
    assert_eq!(preview.page(), Some(("health".to_owned(), 1)));
    preview.content.change(HEALTH, "Fragen Sie uns.", "Fragen Sie jemanden.");
    preview.saved(HEALTH);
    preview.kiosk.sees("Fragen Sie jemanden.");
}

#[test]
fn a_broken_file_leaves_the_page_and_the_strip_says_why() {
    let mut preview = Preview::new("de", MessageLanguage::German);
    doctor(&mut preview);
    preview.content.change(HEALTH, SENTENCE, "Fragen { das Team.");
    preview.saved(HEALTH);
    assert_eq!(preview.page(), Some(("health".to_owned(), 1)));
    preview.kiosk.sees("Krank, aber keine Lebensgefahr");
    preview.kiosk.sees("Auf dieser Seite");
    let text = fs::read_to_string(preview.content.file(HEALTH)).unwrap();
    let line = 1 + text.lines().position(|line| line.contains("Fragen { das")).unwrap();
    preview.kiosk.sees(&format!("Fehler · {HEALTH}:{line}:23"));
    preview.content.change(HEALTH, "Fragen { das Team.", SENTENCE);
    preview.saved(HEALTH);
    preview.kiosk.sees(SENTENCE);
    preview.kiosk.misses("Auf dieser Seite");
}

#[test]
fn a_page_that_a_broken_module_takes_away_comes_back() {
    let mut preview = Preview::new("de", MessageLanguage::English);
    doctor(&mut preview);
    let structure = "assets/modules/health/module.ron";
    let lesson = "Lesson(id: \"doctor-on-call\"";
    preview.content.change(structure, lesson, "Lesson(id: \"doctor-on-call\" oops");
    preview.saved(structure);
    assert_eq!(preview.kiosk.visit().view, View::Home);
    preview.kiosk.sees_starting(&format!("error · {structure}"));
    preview.content.change(structure, "\"doctor-on-call\" oops", "\"doctor-on-call\"");
    preview.saved(structure);
    assert_eq!(preview.page(), Some(("health".to_owned(), 1)));
    preview.kiosk.sees(SENTENCE);
}

#[test]
fn a_language_that_a_broken_manifest_takes_away_comes_back() {
    let mut preview = Preview::new("uk", MessageLanguage::English);
    preview.kiosk.open("health", 1);
    let manifest = "locales/uk/language.ron";
    preview.content.change(manifest, "direction: Ltr", "direction: Lt");
    preview.saved(manifest);
    assert_eq!(preview.kiosk.visit().language, None);
    preview.content.change(manifest, "direction: Lt,", "direction: Ltr,");
    preview.saved(manifest);
    assert_eq!(preview.page(), Some(("health".to_owned(), 1)));
    assert_eq!(preview.kiosk.visit().language, Some(preview.tag.clone()));
}

#[test]
fn findings_of_a_check_are_counted_and_those_of_the_page_come_first() {
    let mut preview = Preview::new("uk", MessageLanguage::English);
    preview.kiosk.sees("Checking …");
    preview.kiosk.open("health", 1);
    let missing = |path: &str, id: &str| Diagnostic::error("translation-missing", Location::file(path)).with("id", id);
    let found = vec![
        missing("locales/uk/modules/people.ftl", "first.s1"),
        Diagnostic::warning("words-missing", Location::file("locales/uk/modules/help.ftl")),
        missing("locales/uk/modules/health.ftl", "doctor-on-call.s1"),
    ];
    preview.tells(Sign::Checked(found));
    preview.kiosk.sees("2 errors, 1 warning");
    preview.kiosk.seen();
    let texts = preview.kiosk.texts();
    let at = |start: &str| texts.iter().position(|text| text.starts_with(start)).expect(start);
    assert!(at("On this page") < at("error · locales/uk/modules/health.ftl"));
    assert!(at("Elsewhere") < at("error · locales/uk/modules/people.ftl"));
    preview.tells(Sign::Checked(Vec::new()));
    preview.kiosk.sees("No errors, no warnings");
    preview.kiosk.sees("Nothing is wrong with it.");
}

#[test]
fn every_button_orders_its_task_and_says_what_came_of_it() {
    let failed = Diagnostic::error("file-unwritten", Location::file("so.xlsx"));
    let failed = failed.with("file", "so.xlsx").with("error", "the disk is full");
    let mut preview = Preview::new("uk", MessageLanguage::English);
    preview.kiosk.press("Check");
    assert_eq!(preview.ordered(), [Order::Check]);
    let file = || PathBuf::from("/home/amina/so.xlsx");
    let unplaced =
        Diagnostic::error("exchange-language", Location::file("so.xlsx")).with("asked", "so").with("said", "ti");
    let tasks = [
        ("Build", Task::Build, Outcome::Built("so-1.0.0.wegweiser".into()), "Built: so-1.0.0.wegweiser"),
        ("Build", Task::Build, Outcome::Refused(2), "Not built: 2 errors. Correct them and try again."),
        ("Build", Task::Build, Outcome::NoPack, "This language is part of the content; there is no pack to build."),
        ("Export", Task::Export, Outcome::Exported(file(), 12), "12 texts are in /home/amina/so.xlsx"),
        (
            "Import",
            Task::Import,
            Outcome::Imported(3, 1, vec![unplaced]),
            "3 texts placed, 1 not placed; the list says why.",
        ),
        (
            "Import",
            Task::Import,
            Outcome::NoWorkbook(file()),
            "There is no /home/amina/so.xlsx. Export writes one; save the translators’ file under this name.",
        ),
        ("Record", Task::Record, Outcome::Records, "The recorder opens in a window of its own."),
        (
            "Record",
            Task::Record,
            Outcome::NoConsent("wegweiser record so".to_owned()),
            "Whoever speaks has to agree first. In a terminal: wegweiser record so",
        ),
        (
            "Export",
            Task::Export,
            Outcome::Failed(failed.into()),
            "It did not work: so.xlsx cannot be written: the disk is full.",
        ),
    ];
    for (button, task, outcome, says) in tasks {
        preview.kiosk.press(button);
        preview.kiosk.sees(&format!("{button} …"));
        assert_eq!(preview.ordered(), [Order::Do(task)]);
        preview.kiosk.press("Export");
        assert_eq!(preview.ordered(), [], "one after the other");
        preview.tells(Sign::Done(task, outcome));
        preview.kiosk.sees(says);
    }
    preview.kiosk.sees_starting("error · so.xlsx");
}

#[test]
fn the_kiosk_keeps_its_part_of_the_window_and_answers_touches_there() {
    let mut preview = Preview::new("ar", MessageLanguage::German);
    assert!(crate::harness::rtl(&preview.kiosk));
    for (width, height, strip) in [(1920, 1080, 420.0), (1366, 768, 420.0), (800, 600, 320.0)] {
        preview.kiosk.resize(width, height);
        let edge = width as f32 - strip;
        for button in ["Prüfen", "Bauen", "Ausgeben", "Einlesen", "Aufnehmen"] {
            let place = preview.kiosk.place(button);
            assert!(place.x > edge && place.x < width as f32 && place.y < height as f32, "{button} at {place}");
        }
    }
    preview.kiosk.resize(1920, 1080);
    let help = preview.loaded.library.words(preview.loaded.library.language(&preview.tag).unwrap()).value;
    let help = help.get(&wegweiser::language::MessageId::ui("help"), &wegweiser::language::Args::none()).text;
    assert!(preview.kiosk.place(&help).x < 1500.0);
    preview.kiosk.press(&help);
    assert_eq!(preview.kiosk.visit().sheet, Some(Sheet::Help));
    preview.kiosk.press("Prüfen");
    assert_eq!(preview.ordered(), [Order::Check]);
}

#[test]
fn the_second_press_of_export_agrees_to_what_was_said() {
    let mut preview = Preview::new("uk", MessageLanguage::German);
    preview.kiosk.press("Ausgeben");
    assert_eq!(preview.ordered(), [Order::Do(Task::Export)]);
    preview.tells(Sign::Done(Task::Export, Outcome::Filled("so.xlsx".into(), Held::Texts(5))));
    preview
        .kiosk
        .sees_starting("In so.xlsx hat jemand etwas ausgefüllt, das noch nicht eingelesen ist; 5 Zellen gingen");
    preview.kiosk.press("Ausgeben");
    assert_eq!(preview.ordered(), [Order::Do(Task::Overwrite(Held::Texts(5)))]);
    preview.kiosk.sees("Ausgeben …");
    preview.tells(Sign::Done(Task::Export, Outcome::Filled("so.xlsx".into(), Held::Foreign)));
    preview.kiosk.sees_starting("so.xlsx gibt es schon und ist keine Datei für Übersetzende");
    // Anything else between takes it back.
    preview.kiosk.press("Prüfen");
    preview.kiosk.press("Ausgeben");
    assert_eq!(preview.ordered(), [Order::Check, Order::Do(Task::Export)]);
}
