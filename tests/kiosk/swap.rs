//! Another library comes into the running kiosk: in one step, with the visit where it was, and with faces of scripts
//! that aren't shipped.

use std::{
    fs,
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::harness::{Harness, fixture::Fixture};
use bevy::{input::touch::TouchPhase, prelude::*, text::ComputedTextBlock};
use tempfile::TempDir;
use wegweiser::{
    diagnostic::Report,
    kiosk::{
        Edition, LoadedContent,
        packs::swap::{PendingLibrary, SwapLibrary},
    },
    library::{Layer, LayeredSource},
    settings::Settings,
    ui::{
        core::{LibrarySwapped, Offered, Sheet, View, surface::Root},
        text::{Localized, Weight},
        theme::{Step, Token},
        widget::text,
    },
};

/// "N’Ko" in its own letters; no shipped face draws them.
const NKO: &str = "ߒߞߏ";

fn loaded(content: impl Into<LayeredSource>, settings: &Fixture) -> LoadedContent {
    let settings = Settings { auto_play: false, ..Settings::read(&settings.file("kiosk.ron")).value };
    LoadedContent::read(content, Report::clean(settings)).unwrap().value
}

fn serve(content: &Fixture) -> Harness {
    Harness::stocked(loaded(content.path(), content), 12, None)
}

fn exchange(kiosk: &mut Harness, loaded: LoadedContent) {
    kiosk.app.world_mut().trigger(SwapLibrary(Box::new(loaded)));
    kiosk.settle();
}

/// How many letters of the text that says this are drawn as the sign for "no glyph".
fn tofu(kiosk: &Harness, words: &str) -> usize {
    let world = kiosk.app.world();
    let mut blocks = world.try_query::<(&Text, &ComputedTextBlock)>().unwrap();
    let marks = ['\u{200e}', '\u{200f}'];
    let found = blocks.iter(world).find(|(text, _)| text.0.trim_start_matches(marks) == words);
    let (_, block) = found.unwrap_or_else(|| panic!("“{words}” is in view"));
    let runs = block.buffer().lines().flat_map(|line| line.runs().collect::<Vec<_>>());
    let ids: Vec<u32> = runs
        .flat_map(|run| run.clusters().flat_map(|cluster| cluster.glyphs().collect::<Vec<_>>()).collect::<Vec<_>>())
        .map(|glyph| glyph.id)
        .collect();
    assert!(ids.len() >= words.chars().count(), "it is laid out: {ids:?}");
    ids.iter().filter(|id| **id == 0).count()
}

/// Lays a text into the tree in view.
fn write(kiosk: &mut Harness, words: &str) {
    let mut roots = kiosk.app.world_mut().query_filtered::<Entity, With<Root>>();
    let root = roots.iter(kiosk.app.world()).next().unwrap();
    let line = text(Localized::plain(words), Step::Body, Weight::Regular, Token::Ink);
    kiosk.app.world_mut().spawn((ChildOf(root), line));
    kiosk.settle();
}

/// A pack with a language, and the face of its script.
fn pack() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    write("assets/fonts/nko.ttf", include_bytes!("../fixtures/nko.ttf"));
    let manifest = format!(
        "(tag: \"nqo\", endonym: \"{NKO}\", name: \"N’Ko\", greeting: \"{NKO}\", invitation: \"ߞߏ\", direction: Rtl, \
         locale: \"nqo\", plural: \"de\", face: \"Noto Sans NKo\", fallback: [\"en\", \"de\"], voice: None)"
    );
    write("locales/nqo/language.ron", manifest.as_bytes());
    write("locales/nqo/ui.ftl", format!("home-title = {NKO}\n").as_bytes());
    folder
}

#[test]
fn a_script_that_is_not_shipped_is_drawn_with_the_packs_face() {
    let (content, pack) = (Fixture::new(), pack());
    let mut kiosk = serve(&content);
    kiosk.misses(NKO);
    write(&mut kiosk, NKO);
    assert_eq!(tofu(&kiosk, NKO), 3, "no shipped face has these letters");
    let fresh = loaded(LayeredSource::layered(content.path(), [Layer::new(pack.path())]), &content);
    exchange(&mut kiosk, fresh);
    // The tile, which names the face; and any text that names another one, with a number in it.
    assert_eq!(tofu(&kiosk, NKO), 0);
    let mixed = format!("{NKO} (112)");
    write(&mut kiosk, &mixed);
    assert_eq!(tofu(&kiosk, &mixed), 0);
    kiosk.press(NKO);
    assert_eq!(kiosk.visit().view, View::Home);
    assert_eq!(tofu(&kiosk, NKO), 0, "the title");
    assert!(crate::harness::rtl(&kiosk));
    kiosk.sees("Health");
}

#[test]
fn a_language_that_a_pack_brings_is_offered_after_those_of_the_settings() {
    let (content, pack) = (Fixture::new(), pack());
    let mut kiosk = serve(&content);
    let fresh = loaded(LayeredSource::layered(content.path(), [Layer::new(pack.path())]), &content);
    exchange(&mut kiosk, fresh);
    let offered: Vec<_> = kiosk.app.world().resource::<Offered>().iter().map(|l| l.tag.to_string()).collect();
    assert_eq!(offered, ["ar", "prs", "ti", "de", "en", "uk", "nqo"]);
}

#[test]
fn faces_of_a_pack_that_is_removed_still_draw() {
    let (content, pack) = (Fixture::new(), pack());
    let mut kiosk = serve(&content);
    exchange(&mut kiosk, loaded(LayeredSource::layered(content.path(), [Layer::new(pack.path())]), &content));
    exchange(&mut kiosk, loaded(content.path(), &content));
    kiosk.misses(NKO);
    kiosk.sees("العربية");
    assert_eq!(tofu(&kiosk, "العربية"), 0);
    write(&mut kiosk, NKO);
    assert_eq!(tofu(&kiosk, NKO), 0);
}

#[test]
fn a_visit_stays_on_its_page_with_the_new_words() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    kiosk.show("lesson/health/doctor-on-call", "de");
    content.change("locales/de/modules/health.ftl", "Fragen Sie das Team nach ärztlicher Hilfe.", "Fragen Sie uns.");
    let lesson = "        Lesson(id: \"emergency\", picture: \"ambulance\", eok: Gesundheit, sentences: 4),\n";
    content.change("assets/modules/health/module.ron", lesson, "");
    exchange(&mut kiosk, loaded(content.path(), &content));
    assert_eq!(kiosk.page(), Some(("health".to_owned(), 0)), "another page before it is gone");
    kiosk.sees("Krank, aber keine Lebensgefahr");
    kiosk.sees("Fragen Sie uns.");
}

#[test]
fn a_visit_goes_home_when_its_module_is_gone_and_to_the_languages_when_its_language_is() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    kiosk.show("lesson/health/doctor-on-call", "uk");
    content.remove("assets/modules/health/module.ron");
    exchange(&mut kiosk, loaded(content.path(), &content));
    assert_eq!(kiosk.visit().view, View::Home);
    kiosk.misses("Здоров’я");
    content.remove("locales/uk/language.ron");
    exchange(&mut kiosk, loaded(content.path(), &content));
    assert!(kiosk.is_forgotten());
    kiosk.misses("Українська");
    kiosk.press("Deutsch");
    kiosk.sees("Was möchten Sie wissen?");
}

#[test]
fn help_stays_open_whatever_is_exchanged() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    kiosk.show("help", "uk");
    content.remove("locales/uk/language.ron");
    exchange(&mut kiosk, loaded(content.path(), &content));
    assert_eq!(kiosk.visit().sheet, Some(Sheet::Help));
    kiosk.sees("112");
}

/// Puts a library into the kiosk's waiting room whose German says something else.
fn wait_with(kiosk: &mut Harness, content: &Fixture) {
    content.change("locales/de/language.ron", "\"Willkommen\"", "\"Guten Tag\"");
    kiosk.app.world_mut().resource_mut::<PendingLibrary>().0 = Some(Box::new(loaded(content.path(), content)));
    kiosk.settle();
}

#[test]
fn a_library_waits_until_a_visit_is_over() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    kiosk.press("Deutsch");
    wait_with(&mut kiosk, &content);
    kiosk.wait(Duration::from_secs(99));
    kiosk.misses("Guten Tag");
    kiosk.wait(Duration::from_secs(30));
    assert!(kiosk.is_forgotten());
    kiosk.wait(Duration::from_secs(3));
    kiosk.sees("Guten Tag");
    assert!(kiosk.app.world().resource::<PendingLibrary>().0.is_none());
}

/// Whoever keeps packs hands one over after the other; what came to the screen says which it is.
#[test]
fn a_library_says_which_it_is() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    assert_eq!(*kiosk.app.world().resource::<Edition>(), Edition::default());
    let told = Arc::<Mutex<Vec<u64>>>::default();
    let heard = told.clone();
    kiosk.app.add_observer(move |swapped: On<LibrarySwapped>| heard.lock().unwrap().push(swapped.0));
    for number in [1, 2] {
        let mut fresh = loaded(content.path(), &content);
        fresh.edition.number = number;
        exchange(&mut kiosk, fresh);
        assert_eq!(kiosk.app.world().resource::<Edition>().number, number);
    }
    assert_eq!(*told.lock().unwrap(), [1, 2]);
}

#[test]
fn a_library_is_not_taken_while_somebody_touches_the_language_screen() {
    let content = Fixture::new();
    let mut kiosk = serve(&content);
    kiosk.wait(Duration::from_secs(5));
    kiosk.finger(Vec2::new(30.0, 500.0), TouchPhase::Started);
    kiosk.finger(Vec2::new(30.0, 500.0), TouchPhase::Ended);
    wait_with(&mut kiosk, &content);
    kiosk.misses("Guten Tag");
    kiosk.wait(Duration::from_secs(3));
    kiosk.sees("Guten Tag");
}
