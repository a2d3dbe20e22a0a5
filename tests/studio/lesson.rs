//! A lesson in its window: keys turn the wall, and what happened is there again after the program was killed.

use bevy::{
    camera::RenderTarget,
    input::{
        ButtonState,
        keyboard::{Key, KeyCode, KeyboardInput},
    },
    prelude::*,
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
        window::{self, Room},
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

const PAGES: [&str; 2] = ["health/emergency", "people/lamsa"];

impl Wall {
    /// Opens the wall on a lesson that was kept, or a new one.
    fn open(content: Fixture) -> Self {
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
        let wall = app.world_mut().query_filtered::<Entity, With<WallShows>>().single(app.world()).unwrap();
        app.world_mut().entity_mut(wall).insert(RenderTarget::None { size: UVec2::new(1920, 1080) });
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
        self.app.world_mut().query::<&WallShows>().single(self.app.world()).unwrap().clone()
    }

    fn sees(&mut self, words: &str) -> bool {
        self.app.world_mut().query::<&Text>().iter(self.app.world()).any(|text| text.0.contains(words))
    }

    /// Kills the program and starts it again.
    fn killed(self) -> Self {
        Self::open(self.content)
    }
}

#[test]
fn a_clicker_turns_the_wall_and_a_killed_lesson_goes_on() {
    let mut wall = Wall::open(Fixture::new());
    assert!(wall.sees("Im Notfall"), "{:?}", wall.shows());
    let first = wall.shows();
    assert_eq!((first.languages, first.row, first.black), (2, 0, false));
    wall.on();
    let second = wall.shows();
    assert_ne!((second.page(), second.row), (first.page(), first.row), "a step on");
    wall.press(Key::PageDown, KeyCode::PageDown, true);
    assert_eq!(wall.shows(), second, "a key that is held does nothing");
    wall.press(Key::Character("b".into()), KeyCode::KeyB, false);
    assert!(wall.shows().black && !wall.sees("112"));
    let mut wall = wall.killed();
    let again = wall.shows();
    assert_eq!((again.page(), again.row, again.languages, again.black), (second.page(), second.row, 2, true));
}
