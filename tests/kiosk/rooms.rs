//! The rooms beside the modules: phrasebook, Help's pages, index, My list, places; through the accessibility tree.

use std::{fmt::Write as _, fs, time::Duration};

use crate::harness::{
    Harness,
    fixture::Fixture,
    program::{Display, finish, said},
};
use wegweiser::{
    diagnostic::Report,
    kiosk::LoadedContent,
    library::{Layer, LayeredSource},
    settings::Settings,
    ui::core::{Sheet, View},
};

#[test]
fn a_phrase_stands_in_both_languages_and_large_for_the_person_opposite() {
    let mut kiosk = Harness::at("home", "prs");
    kiosk.press("جمله‌های مفید");
    kiosk.sees("من درد دارم.");
    kiosk.sees("Ich habe Schmerzen.");
    let mut kiosk = Harness::at("opposite/phrases-doctor/pain", "prs");
    kiosk.sees("Ich habe Schmerzen.");
    let largest = kiosk.font_sizes("Ich habe Schmerzen.").into_iter().fold(0.0, f32::max);
    assert!(largest >= 60.0, "read from across a desk: {largest}");
    kiosk.press("بستن");
    kiosk.sees("من درد دارم.");
    assert!(kiosk.visit().sheet.is_none());
}

#[test]
fn every_category_has_a_dozen_phrases_and_questions_to_answer_by_picture() {
    let kiosk = Harness::shipped();
    let library = kiosk.app.world().resource::<wegweiser::ui::core::Served>().0.clone();
    let categories: Vec<_> =
        library.modules().iter().filter(|m| m.shelf == wegweiser::content::Placement::Phrases).collect();
    assert_eq!(categories.len(), 7);
    for module in categories {
        let asked = |page: &&wegweiser::content::Page| matches!(page.kind, wegweiser::content::PageKind::Asked { .. });
        let questions = module.pages.iter().filter(asked).count();
        assert!(module.pages.len() - questions >= 12, "{}", module.id);
        assert!(questions >= 3, "{}", module.id);
    }
}

#[test]
fn a_question_of_staff_is_answered_by_picture_and_told_in_german() {
    let mut kiosk = Harness::at("home", "ti");
    kiosk.show("asked/phrases-doctor", "ti");
    kiosk.sees("Haben Sie Schmerzen?");
    let mut kiosk = Harness::at("opposite/phrases-doctor/since-when", "de");
    kiosk.press("Drei Tage");
    assert_eq!(kiosk.visit().reply, Some(2));
    kiosk.sees("Drei Tage");
    let mut kiosk = Harness::at("opposite/phrases-doctor/where-pain", "ar");
    kiosk.press("البطن");
    kiosk.sees("Bauch");
}

#[test]
fn the_interpreter_card_names_the_language_in_german() {
    let mut kiosk = Harness::at("phrases/phrases-office", "de");
    kiosk.press("Ich brauche bitte eine Sprachmittlung.");
    assert_eq!(kiosk.visit().sheet, Some(Sheet::Interpreter));
    let kiosk = Harness::at("interpreter", "ti");
    kiosk.sees("Ich brauche bitte eine Sprachmittlung.");
    kiosk.sees("Tigrinya");
}

#[test]
fn help_leads_to_what_somebody_needs_and_back_to_help() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    kiosk.press("Hilfe");
    kiosk.press("Ich möchte nicht mehr leben");
    assert_eq!(kiosk.page().unwrap().0, "help");
    kiosk.sees_containing("0800");
    kiosk.press("Zurück");
    assert_eq!(kiosk.visit().sheet, Some(Sheet::Help));
    kiosk.sees("112");
    let module = kiosk.visit().left_at.keys().find(|module| module.as_str() == "help");
    assert_eq!(module, None, "where somebody was in Help is kept nowhere");
}

#[test]
fn a_page_of_help_cannot_be_kept_and_is_hidden_in_one_frame() {
    let mut kiosk = Harness::at("lesson/help/suicide", "de");
    kiosk.misses("Merken");
    kiosk.press_at_once("Diese Seite jetzt verstecken");
    assert!(kiosk.is_forgotten());
    kiosk.sees("العربية");
}

#[test]
fn a_page_of_help_is_forgotten_after_a_minute() {
    let mut kiosk = Harness::at("lesson/help/not-safe", "de");
    kiosk.wait(Duration::from_secs(58));
    assert!(!kiosk.is_forgotten());
    kiosk.wait(Duration::from_secs(3));
    assert!(kiosk.is_forgotten());
}

#[test]
fn the_index_finds_a_page_by_its_picture() {
    let mut kiosk = Harness::at("home", "de");
    kiosk.press("Alles auf einen Blick");
    kiosk.press("Die Apotheke");
    assert_eq!(kiosk.page(), Some(("health".to_owned(), 5)));
}

#[test]
fn each_offer_is_two_touches_from_home_and_leads_to_people() {
    for title in ["SiSa", "MiiDU", "MeMoGa", "Bundesfreiwilligendienst"] {
        let mut kiosk = Harness::at("home", "de");
        kiosk.press("Menschen, die Ihnen helfen");
        let named = kiosk.controls().into_iter().map(|(name, _)| name).find(|name| name.contains(title));
        let named = named.or_else(|| kiosk.controls().into_iter().map(|(n, _)| n).find(|n| n.contains("Freiwillig")));
        kiosk.press(&named.unwrap_or_else(|| panic!("{title} is on the menu: {:?}", kiosk.controls())));
        kiosk.press("Orte und Menschen dazu");
        assert_eq!(kiosk.visit().view, View::Places, "{title}");
        kiosk.press_starting("Beispiel");
        kiosk.sees("Nur ein Beispiel");
    }
}

#[test]
fn what_is_kept_is_on_the_list_until_the_visit_ends() {
    let mut kiosk = Harness::at("lesson/health/pharmacy", "de");
    kiosk.press("Merken");
    kiosk.sees("Gemerkt");
    kiosk.press("Start");
    kiosk.press("Meine Liste");
    kiosk.sees("Die Apotheke");
    kiosk.press("Hilfe");
    kiosk.press("Diese Seite jetzt verstecken");
    kiosk.press("Deutsch");
    kiosk.press("Meine Liste");
    kiosk.sees("Ihre Liste ist noch leer.");
}

#[test]
fn places_are_found_by_need_town_and_language() {
    let mut kiosk = Harness::at("places", "de");
    kiosk.press("Rechtsberatung");
    let only = |kiosk: &Harness| {
        kiosk.controls().into_iter().map(|(name, _)| name).filter(|name| name.starts_with("Beispiel")).count()
    };
    let all = only(&kiosk);
    assert!(all >= 1);
    kiosk.press("In welchem Ort?");
    kiosk.press("Stendal");
    assert!(only(&kiosk) <= all);
    kiosk.press("Alle");
    kiosk.press("Karte");
    kiosk.press("Näher");
    assert_eq!(kiosk.visit().filter.zoom, 1);
    kiosk.press("Weiter weg");
    assert_eq!(kiosk.visit().filter.zoom, 0);
}

#[test]
fn a_place_says_where_when_and_in_which_languages() {
    let mut kiosk = Harness::at("place/sample-legal-advice", "prs");
    kiosk.sees("030\u{a0}23125\u{a0}001");
    kiosk.sees("00000 Magdeburg");
    // Hours in the reader's digits, the telephone number never.
    kiosk.sees_containing("۰۹:۰۰");
    kiosk.sees("العربية");
    kiosk.press("برگشت");
    assert_eq!(kiosk.visit().view, View::Places);
}

#[test]
fn five_thousand_places_are_filtered_and_shown_in_part() {
    let content = Fixture::new();
    let mut entries = String::new();
    for at in 0..5000 {
        let need = if at % 2 == 0 { "doctor" } else { "school" };
        write!(entries, r#"(id: "e{at}", name: "Ort {at}", needs: ["{need}"], town: "Magdeburg"),"#).unwrap();
    }
    content.write(
        "assets/sites/sample.ron",
        format!(
            r#"(sample: true, name: "Beispiel", centre: (latitude: 52.1, longitude: 11.6), house: (), entries: [{entries}])"#
        ),
    );
    let mut kiosk = content.serve();
    kiosk.show("places", "de");
    kiosk.press("Arzt");
    kiosk.sees("Gefunden: 2500");
    let shown = |kiosk: &Harness| kiosk.controls().iter().filter(|(name, _)| name.starts_with("Ort ")).count();
    assert_eq!(shown(&kiosk), 12);
    kiosk.press("Weiter");
    assert_eq!(shown(&kiosk), 24);
    kiosk.press("Karte");
    kiosk.sees("2500");
}

#[test]
fn a_kiosk_without_a_site_has_no_places_and_says_why() {
    let content = Fixture::new();
    content.write("assets/sites/sample.ron", "(sample: true, name: ");
    let loaded = content.read();
    let lines = crate::harness::fixture::lines(&loaded);
    crate::harness::fixture::says(&lines, &["assets/sites/sample.ron"]);
    let mut kiosk = content.serve();
    kiosk.show("home", "de");
    kiosk.misses("Orte und Menschen");
    kiosk.press("Gesundheit");
    kiosk.sees("Im Notfall");
}

/// Somebody opens a page of Help, hears it, and hides it: nothing that is written tells which page it was.
#[test]
fn help_leaves_no_trace() {
    let content = Fixture::new();
    content.narrate("de", "help", "suicide", &["title", "s1"]);
    content.narrate("de", "ui", "help-others-hear", &["value"]);
    let walk = ["Deutsch", "Hilfe", "Ich möchte nicht mehr leben", "Anhören", "Diese Seite jetzt verstecken"];
    let mut kiosk = Harness::stocked(content.read().value, 12, None);
    let mut replay = String::new();
    for (at, name) in walk.iter().enumerate() {
        kiosk.wait(Duration::from_millis(500));
        let place = kiosk.place(name);
        kiosk.press(name);
        writeln!(replay, r#"{{"at": {}, "x": {}, "y": {}, "kind": "tap"}}"#, 900 * (at + 1), place.x, place.y).unwrap();
    }
    assert!(kiosk.is_forgotten(), "the walk went through Help and out");
    writeln!(replay, r#"{{"at": {}, "kind": "end"}}"#, 900 * (walk.len() + 2)).unwrap();
    content.write("walk.jsonl", replay);
    let display = Display::open();
    let mut command = display.program(content.path());
    command.env("RUST_LOG", "warn,wegweiser=debug").args([
        "--windowed",
        "--replay",
        "walk.jsonl",
        "--trace",
        "trace.jsonl",
    ]);
    let done = finish(command.spawn().unwrap());
    assert!(done.status.success(), "{}", said(&done));
    let trace = fs::read_to_string(content.file("trace.jsonl")).unwrap();
    assert!(trace.contains("narration-asked"), "the page was heard: {trace}");
    let mut written = vec![("trace".to_owned(), trace), ("log".to_owned(), said(&done))];
    written.push(("output".to_owned(), String::from_utf8_lossy(&done.stdout).into_owned()));
    let data = content.file("kiosk-data");
    if data.exists() {
        for entry in fs::read_dir(&data).unwrap() {
            let path = entry.unwrap().path();
            written.push((path.display().to_string(), fs::read_to_string(&path).unwrap_or_default()));
        }
    }
    for (name, text) in written {
        for canary in ["suicide", "help/", "nicht mehr leben"] {
            assert!(!text.contains(canary), "{name} tells “{canary}”:\n{text}");
        }
    }
}

/// A volunteer's language may say what Help is called, and Help says that nobody has checked it. The house's own languages
/// carry no such mark there, and a name written under the words of a stranger counts for nothing.
#[test]
fn help_says_that_nobody_checked_a_strangers_words() {
    let content = Fixture::new();
    let pack = tempfile::tempdir().unwrap();
    let folder = pack.path().join("locales/so");
    fs::create_dir_all(folder.join("modules")).unwrap();
    let read = |path: &str| fs::read_to_string(content.file(&format!("locales/en/{path}"))).unwrap();
    let manifest = read("language.ron").replace("tag: \"en\"", "tag: \"so\"").replace("English", "Soomaali");
    fs::write(folder.join("language.ron"), manifest).unwrap();
    fs::write(folder.join("ui.ftl"), read("ui.ftl")).unwrap();
    let strangers = |trusted| {
        let layer = Layer { trusted, pack: Some("somali".to_owned()), ..Layer::new(pack.path()) };
        let settings = Report::clean(Settings::default());
        Harness::stocked(
            LoadedContent::read(LayeredSource::layered(content.path(), [layer]), settings).unwrap().value,
            12,
            None,
        )
    };
    for (trusted, language, marked) in [(false, "Soomaali", true), (true, "Soomaali", false), (false, "English", false)]
    {
        let mut kiosk = strangers(trusted);
        kiosk.press(language);
        kiosk.misses("not checked yet");
        kiosk.press("Help");
        kiosk.sees("112");
        match marked {
            true => kiosk.sees("not checked yet"),
            false => kiosk.misses("not checked yet"),
        }
    }
}
