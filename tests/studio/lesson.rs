//! A lesson, its wall and its leader's screen: what is pressed and touched is done, and is there again after the program was
//! killed.

use bevy::{
    a11y::AccessibilityNode,
    camera::RenderTarget,
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
    ui::IsDefaultUiCamera,
    ui_widgets::{Activate, Button},
};
use wegweiser::{
    content::{
        PageRef,
        plan::{Block, Day, Plan, PlannedPage},
    },
    page::wall::WallShows,
    trainer::{
        keep,
        known::Known,
        lesson::Lesson,
        monitors::{Assignment, Monitor},
        surfaces::{Ahead, OnWall},
        window::{self, Room},
        world::{Assigned, Taught},
    },
};

use crate::harness::fixture::Fixture;

/// A plan of the test's own: the first pages of one module.
fn plan(pages: &[&str]) -> Plan {
    let page =
        |name: &&str| PlannedPage { page: PageRef::new(name).unwrap(), core: true, hidden: false, minutes: None };
    let block = Block { title: Default::default(), minutes: 45, pages: pages.iter().map(page).collect() };
    let title = [("de".parse().unwrap(), "Probe".to_owned())].into();
    let languages = vec!["de".parse().unwrap(), "ar".parse().unwrap()];
    Plan { name: "probe".to_owned(), title, languages, days: vec![Day { blocks: vec![block] }] }
}

struct Wall {
    app: App,
    content: Fixture,
}

const PAGES: [&str; 3] = ["health/emergency", "health/q-fever", "people/lamsa"];

/// A console with a wall of its own.
fn two() -> Assigned {
    let monitor = |name: &str, at: i32| Monitor {
        name: name.to_owned(),
        size: (1920, 1080),
        scale: 1.0,
        position: (at, 0),
        primary: None,
    };
    let (console, wall) = (monitor("eDP-1", 0), monitor("HDMI-1", 1920));
    Assigned(Assignment::Two { console, wall, shown: true, mirrored: false })
}

impl Wall {
    /// Opens the wall on a lesson that was kept, or a new one.
    fn open(content: Fixture) -> Self {
        let words = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/de/console.ftl");
        std::fs::copy(words, content.path().join("locales/de/console.ftl")).unwrap();
        let loaded = content.read().value;
        let folder = content.path().join("kiosk-data/lesson");
        let steps = Known(&loaded.library);
        let pages: Vec<&str> =
            PAGES.into_iter().filter(|page| loaded.library.page(&PageRef::new(page).unwrap()).is_some()).collect();
        let fresh = Lesson::new(plan(&pages), &[], &steps);
        let lesson = keep::resume(&folder, fresh, &|name| name == "probe", &steps).value;
        let (lesson, kept, language) = (lesson.lesson, lesson.kept, wegweiser::language::LanguageTag::german());
        let mut app = wegweiser::studio::picture::headless();
        let (library, faces, german) = (loaded.library, loaded.faces, loaded.active);
        let messages = wegweiser::diagnostic::MessageLanguage::German;
        window::plugin(
            &mut app,
            Room {
                library,
                faces,
                german,
                lesson,
                kept,
                folder,
                language,
                messages,
                trace: Default::default(),
                windowed: true,
            },
        );
        app.finish();
        app.cleanup();
        app.update();
        app.insert_resource(two());
        let own = app.world_mut().query_filtered::<Entity, With<IsDefaultUiCamera>>().single(app.world()).unwrap();
        app.world_mut().entity_mut(own).insert(RenderTarget::None { size: UVec2::new(1920, 1080) });
        let mut wall = Self { app, content };
        wall.settle();
        wall
    }

    fn settle(&mut self) {
        for _ in 0..4 {
            self.app.update();
        }
    }

    fn press(&mut self, key: Key, code: KeyCode, repeat: bool) {
        let window = Entity::PLACEHOLDER;
        let input =
            KeyboardInput { key_code: code, logical_key: key, state: ButtonState::Pressed, text: None, repeat, window };
        self.app.world_mut().write_message(input);
        self.settle();
    }

    fn on(&mut self) {
        // A clicker pressed twice within a quarter of a second was pressed once.
        std::thread::sleep(std::time::Duration::from_millis(260));
        self.press(Key::PageDown, KeyCode::PageDown, false);
    }

    fn shows(&mut self) -> WallShows {
        self.app.world_mut().query_filtered::<&WallShows, With<OnWall>>().single(self.app.world()).unwrap().clone()
    }

    fn looks_at(&mut self) -> WallShows {
        self.app.world_mut().query_filtered::<&WallShows, With<Ahead>>().single(self.app.world()).unwrap().clone()
    }

    /// Touches the button of this name on the leader's screen.
    fn touch(&mut self, name: &str) {
        let world = self.app.world_mut();
        let mut buttons = world.query_filtered::<(Entity, &AccessibilityNode), With<Button>>();
        let found = buttons.iter(world).find(|(_, node)| node.label().is_some_and(|label| plain(label) == name));
        let names: Vec<_> = buttons.iter(world).filter_map(|(_, node)| node.label().map(plain)).collect();
        let (entity, _) = found.unwrap_or_else(|| panic!("no button “{name}” among {names:?}"));
        world.trigger(Activate { entity });
        self.settle();
    }

    fn lesson(&self) -> &Lesson {
        &self.app.world().resource::<Taught>().0
    }

    fn sees(&mut self, words: &str) -> bool {
        self.app.world_mut().query::<&Text>().iter(self.app.world()).any(|text| text.0.contains(words))
    }

    /// Kills the program and starts it again.
    fn killed(self) -> Self {
        Self::open(self.content)
    }
}

/// A name without the marks that keep directions apart.
fn plain(label: &str) -> String {
    label.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && !['\u{200e}', '\u{200f}'].contains(c)).collect()
}

#[test]
fn before_the_lesson_a_clicker_shows_that_it_works_and_turns_nothing() {
    let mut wall = Wall::open(Fixture::new());
    assert!(wall.sees("Bevor es losgeht") && wall.sees("Drücken Sie"));
    let first = wall.shows();
    wall.on();
    assert_eq!(wall.shows(), first);
    assert!(wall.sees("Die Fernbedienung geht."));
    wall.touch("Beginnen");
    assert!(wall.sees("Auf der Wand zu sehen") && wall.lesson().timer.is_running());
}

#[test]
fn a_clicker_turns_the_wall_and_a_killed_lesson_goes_on() {
    let mut wall = Wall::open(Fixture::new());
    wall.press(Key::F5, KeyCode::F5, false);
    let first = wall.shows();
    assert_eq!((first.languages, first.row), (2, 0));
    wall.on();
    let second = wall.shows();
    assert_ne!((second.page(), second.row), (first.page(), first.row), "a step on");
    wall.press(Key::PageDown, KeyCode::PageDown, true);
    assert_eq!(wall.shows(), second, "a key that is held does nothing");
    wall.press(Key::Character("b".into()), KeyCode::KeyB, false);
    assert!(wall.lesson().black && wall.sees("Die Wand ist schwarz."), "said plainly");
    let mut wall = wall.killed();
    let again = wall.shows();
    assert_eq!((again.page(), again.row, again.languages), (second.page(), second.row, 2));
    assert!(wall.lesson().black && wall.sees("Sie hörten auf bei"));
    wall.touch("Dort weitermachen");
    assert!(wall.lesson().timer.is_running());
}

#[test]
fn a_held_wall_stays_while_its_leader_looks_ahead_and_sends() {
    let mut wall = Wall::open(Fixture::new());
    wall.touch("Beginnen");
    let first = wall.shows();
    wall.touch("Wand halten");
    wall.on();
    assert_eq!(wall.shows(), first);
    let ahead = wall.looks_at();
    assert_ne!((ahead.page(), ahead.row), (first.page(), first.row));
    assert!(wall.sees("Nur Sie sehen diese Seite."));
    wall.touch("Auf die Wand");
    assert_eq!((wall.shows().page(), wall.shows().row), (ahead.page(), ahead.row));
}

#[test]
fn hands_are_counted_by_touch_and_by_key_and_seen_when_they_are_shown() {
    let mut wall = Wall::open(Fixture::new());
    wall.touch("Beginnen");
    wall.touch("Hände zählen");
    assert!(wall.sees("Auf der Wand steht gerade keine Frage."));
    wall.press(Key::Character("2".into()), KeyCode::Digit2, false);
    wall.press(Key::Enter, KeyCode::Enter, false);
    wall.touch("Hände zählen");
    wall.press(Key::Character("a".into()), KeyCode::KeyA, false);
    wall.press(Key::Character("b".into()), KeyCode::KeyB, false);
    wall.touch("Eine Person mehr");
    wall.touch("Zurücknehmen");
    assert!(wall.shows().votes.rounds.is_empty(), "hidden until shown");
    wall.touch("Zahlen zeigen");
    assert_eq!(wall.shows().votes.rounds.first().map(|round| round[..2].to_vec()), Some(vec![1, 0]));
    assert!(!wall.shows().votes.right);
    wall.touch("Richtige Antwort zeigen");
    assert!(wall.shows().votes.right);
    wall.touch("Fertig");
    assert_eq!(wall.lesson().voting, None);
}

#[test]
fn languages_change_live_and_the_sentence_stays() {
    let mut wall = Wall::open(Fixture::new());
    wall.touch("Beginnen");
    wall.on();
    let row = wall.shows().row;
    wall.touch("Sprachen");
    wall.touch("Reihenfolge wechseln");
    assert_eq!(wall.lesson().languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["ar", "de"]);
    wall.press(Key::Escape, KeyCode::Escape, false);
    assert!(!wall.sees("Reihenfolge wechseln"), "Escape ends what lies over the screen");
    assert_eq!(wall.shows().row, row);
}

#[test]
fn notes_never_come_where_everybody_looks() {
    let mut wall = Wall::open(Fixture::new());
    wall.touch("Beginnen");
    assert!(wall.sees("Notiz"));
    let Assigned(Assignment::Two { console, .. }) = two() else { panic!("two screens") };
    wall.app.insert_resource(Assigned(Assignment::Overlay { monitor: console, mirrored: true }));
    wall.settle();
    assert!(!wall.sees("Notiz") && wall.sees("Alle sehen diesen Bildschirm."));
}

#[test]
fn the_lesson_ends_only_when_that_is_meant() {
    let mut wall = Wall::open(Fixture::new());
    wall.touch("Beginnen");
    wall.touch("Mehr");
    wall.touch("Beenden");
    assert!(wall.sees("Unterricht beenden?") && wall.app.should_exit().is_none());
    wall.touch("Weiter unterrichten");
    assert!(!wall.sees("Unterricht beenden?"));
    wall.touch("Mehr");
    wall.touch("Beenden");
    wall.touch("Beenden");
    assert!(wall.app.should_exit().is_some());
}
