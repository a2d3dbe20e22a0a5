//! A kiosk without window, graphics card or sound, driven by touches and read through its accessible names.

pub mod ear;
pub mod fixture;
pub mod program;
pub mod sound;
pub mod spoken;
pub mod tree;

use std::{path::PathBuf, sync::Arc, time::Duration};

use bevy::{
    a11y::AccessibilityNode,
    ecs::system::RunSystemOnce as _,
    input::{
        ButtonState,
        keyboard::{Key, KeyboardInput},
        touch::{TouchInput, TouchPhase},
    },
    input_focus::{FocusCause, InputFocus},
    prelude::*,
    time::TimeUpdateStrategy,
    ui::{InlineDirection, UiGlobalTransform},
    ui_widgets::{Button, ScrollIntoView},
    window::{ExitCondition, PrimaryWindow, WindowEvent, WindowResized, WindowResolution},
    winit::WinitPlugin,
};
use wegweiser::{
    diagnostic::Report,
    kiosk::{self, KioskSettings, LoadedContent, WallClock, session::Activity},
    language::LanguageTag,
    settings::Settings,
    studio::picture,
    ui::{
        core::{
            Request, Served, View, Visit, Wanted,
            surface::{Root, visitors},
        },
        paint::{Tree, Unpainted, list::List},
        text::{ActiveLanguages, TextScale},
    },
};

/// A small content of the tests' own: a translator's edit of the shipped one breaks none of them. Its faces, pictures and
/// towns are the shipped ones.
pub fn content() -> PathBuf {
    shipped().join("tests/content")
}

/// The content that visitors read, for tests that are about it.
pub fn shipped() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One screen of each kind, by the names of `wegweiser picture`.
pub const SCREENS: [&str; 31] = [
    "languages",
    "home",
    "lesson/health/emergency",
    "beside/health/emergency",
    "question/health/q-fever",
    "answered/health/q-understand-doctor",
    "steps/health/at-the-doctor",
    "help",
    "help-first",
    "sound",
    "appearance",
    "language",
    "pages/health",
    "still-there",
    "phrases/phrases-doctor",
    "asked/phrases-doctor",
    "opposite/phrases-doctor/pain",
    "opposite/phrases-doctor/have-pain",
    "opposite/phrases-doctor/where-pain",
    "opposite/phrases-doctor/since-when",
    "interpreter",
    "index",
    "kept",
    "menu/people",
    "places",
    "place/sample-legal-advice",
    "house",
    "towns",
    "lesson/help/suicide",
    "staff-pin",
    "staff",
];

pub struct Harness {
    pub app: App,
    window: Entity,
    _folder: Option<tempfile::TempDir>,
}

/// Whether the tree in view runs right to left.
pub fn rtl(kiosk: &Harness) -> bool {
    let world = kiosk.app.world();
    let mut roots = world.try_query_filtered::<&Node, With<Root>>().unwrap();
    roots.iter(world).all(|node| node.direction == InlineDirection::Rtl)
}

impl Harness {
    /// The first screen of the tests' content.
    pub fn start() -> Self {
        Self::serve(&content(), None)
    }

    /// The first screen of what visitors read.
    pub fn shipped() -> Self {
        Self::serve(&shipped(), None)
    }

    /// A screen, by the names of `wegweiser picture`.
    pub fn at(screen: &str, language: &str) -> Self {
        let mut kiosk = Self::start();
        kiosk.show(screen, language);
        kiosk
    }

    /// The tests' content with one message of the health module missing in one language.
    pub fn without(language: &str, message: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["assets", "locales"] {
            copy(&content().join(name), &folder.path().join(name));
        }
        let path = folder.path().join("locales").join(language).join("modules/health.ftl");
        let text = std::fs::read_to_string(&path).unwrap();
        let spoiled = text.replace(&format!("\n{message} =\n"), "\nremoved-message =\n");
        assert_ne!(text, spoiled, "there is such a message");
        std::fs::write(&path, spoiled).unwrap();
        let content = folder.path().to_owned();
        Self::serve(&content, Some(folder))
    }

    /// Any content.
    pub fn serve(content: &std::path::Path, folder: Option<tempfile::TempDir>) -> Self {
        let settings = Settings { auto_play: false, ..Settings::read(&content.join("kiosk.ron")).value };
        let loaded = LoadedContent::read(content, Report::clean(settings)).expect("there is a language").value;
        Self::stocked(loaded, 12, folder)
    }

    /// A kiosk that was read before, at an hour of the day.
    pub fn stocked(loaded: LoadedContent, hour: u8, folder: Option<tempfile::TempDir>) -> Self {
        Self::of(folder, |app| {
            app.insert_resource(WallClock::at_hour(hour));
            kiosk::plugin(app, loaded);
        })
    }

    /// The same with an ear for a loudspeaker.
    pub fn heard(loaded: LoadedContent, folder: Option<tempfile::TempDir>) -> (Self, ear::Ear) {
        let (ear, loudspeaker) = ear::Ear::new();
        let kiosk = Self::of(folder, |app| {
            app.insert_resource(WallClock::at_hour(12)).insert_resource(loudspeaker);
            kiosk::plugin(app, loaded);
        });
        (kiosk, ear)
    }

    /// Any program made of the kiosk's parts.
    pub fn of(folder: Option<tempfile::TempDir>, program: impl FnOnce(&mut App)) -> Self {
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin {
                    primary_window: Some(Window { resolution: WindowResolution::new(1920, 1080), ..default() }),
                    exit_condition: ExitCondition::DontExit,
                    ..default()
                })
                .disable::<WinitPlugin>()
                .disable::<bevy::log::LogPlugin>(),
        )
        .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(16)));
        program(&mut app);
        app.world_mut().spawn(visitors());
        app.finish();
        app.cleanup();
        let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(app.world()).unwrap();
        let mut kiosk = Self { app, window, _folder: folder };
        kiosk.settle();
        kiosk
    }

    /// Puts a visit in place, as if somebody had walked there.
    pub fn show(&mut self, screen: &str, language: &str) {
        self.show_at(screen, language, TextScale::Normal);
    }

    /// The same with larger text.
    pub fn show_at(&mut self, screen: &str, language: &str, text: TextScale) {
        let tag: LanguageTag = language.parse().unwrap();
        let served = self.app.world().resource::<Served>().0.clone();
        let visit = picture::visit(&served, screen, &tag).unwrap_or_else(|| panic!("there is a screen {screen}"));
        let visit = Visit { text, ..visit };
        let words = served.words(served.language(&tag).expect("there is this language")).value;
        self.languages_mut().read_in(Arc::new(words));
        let asks = visit.asks;
        *self.visit_mut() = Visit { asks: false, ..visit };
        let now = self.app.world().resource::<Time<Real>>().elapsed();
        *self.app.world_mut().resource_mut::<Activity>() = Activity { last: now, touched: now };
        if asks {
            // Only the idle clock asks.
            let idle = self.app.world().resource::<KioskSettings>().idle_seconds;
            self.wait(Duration::from_secs(u64::from(idle) - 10));
        }
        self.settle();
    }

    /// Opens a page as the visitor of the moment.
    pub fn open(&mut self, module: &str, page: usize) {
        let served = self.app.world().resource::<Served>().0.clone();
        let page = served.module(module).expect("there is this module").pages[page].page_ref();
        self.visit_mut().view = View::Page(page);
        self.settle();
    }

    /// Another size of the window, in physical pixels.
    pub fn resize(&mut self, width: u32, height: u32) {
        let mut window = self.app.world_mut().get_mut::<Window>(self.window).expect("there is a window");
        window.resolution.set_physical_resolution(width, height);
        let (width, height) = (width as f32, height as f32);
        // Cameras listen to this alone.
        self.app.world_mut().write_message(WindowResized { window: self.window, width, height });
        self.settle();
    }

    /// Another size of text.
    pub fn scale_text(&mut self, text: TextScale) {
        self.visit_mut().text = text;
        self.settle();
    }

    /// Three frames: what was asked for is built, laid out and painted.
    pub fn settle(&mut self) {
        for _ in 0..3 {
            self.app.update();
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, time: Duration) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(time));
        self.app.update();
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(16)));
        self.settle();
    }

    /// The window, and its physical pixels.
    pub fn window(&self) -> (Entity, UVec2) {
        let window = self.app.world().get::<Window>(self.window).expect("there is a window");
        (self.window, window.physical_size())
    }

    /// What is painted of the window, through all its cameras; nothing of it is left out.
    #[track_caller]
    pub fn seen(&mut self) -> List {
        let (window, size) = self.window();
        let world = self.app.world_mut();
        let list = world.run_system_once(move |mut tree: Tree| tree.of_window(window, size)).unwrap();
        assert_eq!(world.resource::<Unpainted>().found, [].into(), "all of it can be painted");
        list
    }

    /// Names and languages of all controls in view.
    pub fn controls(&self) -> Vec<(String, String)> {
        let world = self.app.world();
        let mut controls = world.try_query_filtered::<&AccessibilityNode, With<Button>>().unwrap();
        let name = |node: &AccessibilityNode| {
            (node.label().unwrap_or_default().to_owned(), node.language().unwrap_or_default().to_owned())
        };
        controls.iter(world).map(name).collect()
    }

    fn control(&self, fits: impl Fn(&str) -> bool) -> Option<Entity> {
        let fits = |label: &str| fits(&plain(label));
        let world = self.app.world();
        let mut controls = world.try_query_filtered::<(Entity, &AccessibilityNode, &ComputedNode), With<Button>>()?;
        let named = controls.iter(world).filter(|(_, node, _)| node.label().is_some_and(&fits));
        // The veil behind a sheet has the same name as the sheet's cross, and its middle lies under the card.
        let smallest =
            named.min_by(|(.., a), (.., b)| a.size().element_product().total_cmp(&b.size().element_product()));
        smallest.map(|(entity, ..)| entity)
    }

    /// The control with this name.
    pub fn named(&self, name: &str) -> Entity {
        self.control(|label| label == name).unwrap_or_else(|| panic!("no control “{name}” among {:?}", self.controls()))
    }

    /// Where the middle of the control with this name is, in physical pixels.
    pub fn place(&self, name: &str) -> Vec2 {
        self.middle(self.named(name))
    }

    /// Where a node's middle is in the window; its own place counts from its camera's part of it.
    pub fn middle(&self, entity: Entity) -> Vec2 {
        let world = self.app.world();
        let place = world.get::<UiGlobalTransform>(entity).expect("it is in the tree").translation;
        let camera = world.get::<ComputedUiTargetCamera>(entity).and_then(|target| target.get());
        let part = camera.and_then(|camera| world.get::<Camera>(camera)?.physical_viewport_rect());
        place + part.map_or(Vec2::ZERO, |part| part.min.as_vec2())
    }

    /// Touches the control with this name, a while after the last touch.
    pub fn press(&mut self, name: &str) {
        self.wait(Duration::from_millis(500));
        self.press_at_once(name);
    }

    /// Touches the first control whose name begins like this.
    pub fn press_starting(&mut self, start: &str) {
        self.wait(Duration::from_millis(500));
        let entity = self.control(|label| label.starts_with(start)).unwrap_or_else(|| panic!("no control “{start}…”"));
        self.touch(entity);
    }

    /// Touches without waiting.
    pub fn press_at_once(&mut self, name: &str) {
        let entity = self.named(name);
        self.touch(entity);
    }

    fn touch(&mut self, entity: Entity) {
        self.app.world_mut().trigger(ScrollIntoView { entity });
        self.settle();
        let position = self.middle(entity);
        for phase in [TouchPhase::Started, TouchPhase::Ended] {
            self.finger(position, phase);
        }
        self.settle();
    }

    /// One message of a touchscreen, as winit sends it: alone, and in the window's stream.
    pub fn finger(&mut self, position: Vec2, phase: TouchPhase) {
        self.nth_finger(1, position, phase);
    }

    /// The same with one finger of several.
    pub fn nth_finger(&mut self, id: u64, position: Vec2, phase: TouchPhase) {
        let touch = TouchInput { phase, position, window: self.window, force: None, id };
        self.app.world_mut().write_message(touch);
        self.app.world_mut().write_message(WindowEvent::TouchInput(touch));
        self.app.update();
    }

    /// A finger that moves by `by` pixels over the middle of the screen.
    pub fn drag(&mut self, from: Vec2, by: Vec2) {
        self.finger(from, TouchPhase::Started);
        for step in 1..=8 {
            self.finger(from + by * (step as f32 / 8.0), TouchPhase::Moved);
        }
        self.finger(from + by, TouchPhase::Ended);
        self.settle();
    }

    /// Gives the focus to a control.
    pub fn focus(&mut self, name: &str) {
        let entity = self.named(name);
        self.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
        self.settle();
    }

    /// Presses and lifts a key.
    pub fn key(&mut self, key: KeyCode) {
        self.wait(Duration::from_millis(500));
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let window = self.window;
            self.app.world_mut().write_message(KeyboardInput {
                key_code: key,
                logical_key: Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified),
                state,
                text: None,
                repeat: false,
                window,
            });
            self.app.update();
        }
        self.settle();
    }

    /// Holds some keys while the last one is pressed and lifted.
    pub fn chord(&mut self, keys: &[KeyCode]) {
        self.wait(Duration::from_millis(500));
        for state in [ButtonState::Pressed, ButtonState::Released] {
            for &key_code in keys {
                let (window, logical_key) =
                    (self.window, Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified));
                let input = KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window };
                self.app.world_mut().write_message(input);
            }
            self.app.update();
        }
        self.settle();
    }

    /// All texts in view, as assistive technology reads them.
    pub fn texts(&self) -> Vec<String> {
        let world = self.app.world();
        let mut texts = world.try_query_filtered::<&AccessibilityNode, With<Text>>().unwrap();
        texts.iter(world).map(|node| plain(node.value().unwrap_or_default())).collect()
    }

    fn shows(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.texts().iter().any(|text| fits(text)) || self.control(fits).is_some()
    }

    /// A text or a control says exactly this.
    pub fn sees(&self, words: &str) {
        assert!(self.shows(|text| text == words), "“{words}” is not among {:?}", self.texts());
    }

    /// A text begins like this.
    pub fn sees_starting(&self, start: &str) {
        assert!(self.shows(|text| text.starts_with(start)), "“{start}…” is not among {:?}", self.texts());
    }

    /// A text holds this.
    pub fn sees_containing(&self, part: &str) {
        assert!(self.shows(|text| text.contains(part)), "“…{part}…” is not among {:?}", self.texts());
    }

    /// No text says this.
    pub fn misses(&self, words: &str) {
        assert!(!self.shows(|text| text == words), "“{words}” is in view");
    }

    /// Size of a text in logical pixels.
    pub fn font_size(&self, words: &str) -> f32 {
        self.font_sizes(words)[0]
    }

    /// Sizes of all texts that say this; there is one at least.
    pub fn font_sizes(&self, words: &str) -> Vec<f32> {
        let world = self.app.world();
        let mut texts = world.try_query::<(&AccessibilityNode, &TextFont)>().unwrap();
        let said = texts.iter(world).filter(|(node, _)| node.value() == Some(words));
        let sizes: Vec<f32> = said
            .map(|(_, font)| match font.font_size {
                FontSize::Px(size) => size,
                other => panic!("sizes are pixels, not {other:?}"),
            })
            .collect();
        assert!(!sizes.is_empty(), "“{words}” is in view");
        sizes
    }

    /// Module and place of the page in view, from 0.
    pub fn page(&self) -> Option<(String, usize)> {
        let View::Page(page) = &self.visit().view else { return None };
        let (_, _, index) = self.app.world().resource::<Served>().page(page).expect("the page in view is served");
        Some((page.module.to_string(), index))
    }

    /// The library in the kiosk.
    pub fn served(&self) -> &Served {
        self.app.world().resource()
    }

    /// The surface.
    pub fn surface(&self) -> Entity {
        let world = self.app.world();
        let mut surfaces = world.try_query_filtered::<Entity, With<Visit>>().expect("there are surfaces");
        surfaces.single(world).expect("there is one surface")
    }

    /// The visit.
    pub fn visit(&self) -> &Visit {
        self.app.world().get(self.surface()).expect("somebody may visit")
    }

    /// The visit, to put somebody elsewhere.
    pub fn visit_mut(&mut self) -> Mut<'_, Visit> {
        let surface = self.surface();
        self.app.world_mut().get_mut(surface).expect("somebody may visit")
    }

    /// Languages of the surface.
    pub fn languages(&self) -> &ActiveLanguages {
        self.app.world().get(self.surface()).expect("it has languages")
    }

    /// Languages of the surface, to exchange them.
    pub fn languages_mut(&mut self) -> Mut<'_, ActiveLanguages> {
        let surface = self.surface();
        self.app.world_mut().get_mut(surface).expect("it has languages")
    }

    /// Asks for something on the surface.
    pub fn request(&mut self, request: Request) {
        let surface = self.surface();
        self.app.world_mut().trigger(Wanted { surface, request });
    }

    /// Whether nothing is left of the visit.
    pub fn is_forgotten(&self) -> bool {
        *self.visit() == Visit::default()
    }
}

/// Words without the invisible marks round a variable.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Copies a folder with all that is in it or that its links lead to, narration excepted.
pub fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        // Narration is large and silent tests don't need it.
        if entry.file_name() == "narration" {
            continue;
        }
        // What a link leads to is copied.
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
