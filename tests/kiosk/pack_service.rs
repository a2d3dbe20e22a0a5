//! Staff install a pack from a stick, go back and remove, with the real service behind the screen.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use crate::harness::{Harness, fixture::Fixture, program::program};
use wegweiser::{
    clock::Clock,
    kiosk::{
        self, WallClock,
        packs::service::PackService,
        staff::{PackListView, PackState, StaffWants},
    },
    pack::{check::sandbox::Limits, machine::install::Installer},
    settings::NamedSite,
    ui::core::{Offered, View, Visit},
};

const PACK: &str = "(format: 1, id: \"somali\", version: \"1.0.0\", title: \"Somali\", licence: \"CC-BY-4.0\")";

/// The repository's content, a stick with a pack that brings Somali, and one that is broken.
fn content() -> Fixture {
    let content = Fixture::new();
    content.write("so/pack.ron", PACK);
    let language = fs::read_to_string(content.file("locales/en/language.ron")).unwrap();
    content.write("so/locales/so/language.ron", language.replace("tag: \"en\"", "tag: \"so\""));
    content.write("so/locales/so/ui.ftl", fs::read_to_string(content.file("locales/en/ui.ftl")).unwrap());
    content.write("stick/broken.wegweiser", "no pack");
    let built = program(content.path()).args(["pack", "build", "so", "--into", "stick/so.wegweiser"]).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stdout));
    content
}

/// The kiosk on that content, with the service that the window's kiosk has.
fn kiosk(content: &Fixture) -> Harness {
    let mut loaded = content.read().value;
    loaded.settings.auto_play = false;
    let installer = Installer {
        program: PathBuf::from(env!("CARGO_BIN_EXE_wegweiser")),
        base: content.path().to_owned(),
        data: content.file("kiosk-data"),
        keys: Vec::new(),
        site: NamedSite::of("house", content.path()),
        clock: Clock::on(Some(jiff::civil::date(2026, 11, 22))),
        limits: Limits::default(),
        fault: None,
    };
    let service = PackService { installer, folder: content.file("packs"), sticks: vec![content.file("stick")] };
    Harness::of(None, |app| {
        app.insert_resource(WallClock::at_hour(12)).insert_resource(service);
        kiosk::plugin(app, loaded);
    })
}

/// Lets the kiosk run until something holds.
#[track_caller]
fn until(kiosk: &mut Harness, what: &str, holds: impl Fn(&Harness) -> bool) {
    let end = Instant::now() + Duration::from_secs(120);
    while !holds(kiosk) {
        assert!(Instant::now() < end, "{what} did not come: {:#?}", shelf(kiosk));
        std::thread::sleep(Duration::from_millis(20));
        kiosk.app.update();
    }
}

fn shelf(kiosk: &Harness) -> PackListView {
    kiosk.app.world().resource::<PackListView>().clone()
}

fn state(kiosk: &Harness, id: &str) -> Option<PackState> {
    shelf(kiosk).rows.iter().find(|row| row.id == id).map(|row| row.state)
}

fn offers(kiosk: &Harness, tag: &str) -> bool {
    kiosk.app.world().resource::<Offered>().iter().any(|language| language.tag.to_string() == tag)
}

#[test]
fn from_a_stick_to_the_language_screen_and_back() {
    let content = content();
    let mut kiosk = kiosk(&content);
    kiosk.visit_mut().view = View::Staff;
    kiosk.app.update();
    until(&mut kiosk, "the stick", |kiosk| state(kiosk, "stick:so.wegweiser") == Some(PackState::Found));
    assert_eq!(state(&kiosk, "stick:broken.wegweiser"), Some(PackState::Refused));
    let found = shelf(&kiosk).rows.into_iter().find(|row| row.id == "stick:so.wegweiser").unwrap();
    assert_eq!((found.title.as_str(), found.version.as_str()), ("Somali", "1.0.0"));

    kiosk.app.world_mut().trigger(StaffWants::Install(found.file.unwrap()));
    until(&mut kiosk, "the pack", |kiosk| state(kiosk, "somali") == Some(PackState::Waiting));
    assert!(!offers(&kiosk, "so"), "staff are still at the screen");
    assert!(!shelf(&kiosk).rows.iter().find(|row| row.id == "somali").unwrap().findings.is_empty());

    // They leave; two seconds later the language is there.
    *kiosk.visit_mut() = Visit::default();
    until(&mut kiosk, "the language", |kiosk| offers(kiosk, "so"));
    until(&mut kiosk, "its state", |kiosk| state(kiosk, "somali") == Some(PackState::Active));

    kiosk.app.world_mut().trigger(StaffWants::Remove("somali".to_owned()));
    until(&mut kiosk, "its end", |kiosk| !offers(kiosk, "so"));
    until(&mut kiosk, "its state", |kiosk| state(kiosk, "somali") == Some(PackState::Removed));
    kiosk.app.world_mut().trigger(StaffWants::Back("somali".to_owned()));
    until(&mut kiosk, "its return", |kiosk| offers(kiosk, "so"));
}

#[test]
fn what_keeps_packs_from_being_served_is_logged_once() {
    crate::harness::fixture::keep_log();
    let content = Fixture::new();
    content.write("kiosk-data/packs/packs.ron", "no list of packs");
    let mut kiosk = kiosk(&content);
    let said =
        || crate::harness::fixture::logged().into_iter().filter(|line| line.contains("packs.ron")).collect::<Vec<_>>();
    let end = Instant::now() + Duration::from_secs(4);
    while Instant::now() < end {
        kiosk.app.world_mut().trigger(StaffWants::Rescan);
        std::thread::sleep(Duration::from_millis(200));
        kiosk.app.update();
    }
    let mut lines = said();
    assert!(!lines.is_empty(), "it is said");
    let all = lines.len();
    lines.dedup();
    assert_eq!(lines.len(), all, "and not again: {lines:#?}");
}
