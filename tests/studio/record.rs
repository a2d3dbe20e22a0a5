//! The recorder without a window, a microphone or a loudspeaker: what it shows, and what its keys and buttons ask.

use std::sync::{Arc, Mutex, mpsc};

use crate::harness::{Harness, content};
use bevy::prelude::*;
use wegweiser::{
    content::Tint,
    diagnostic::{Diagnostic, Location, MessageLanguage, Report},
    kiosk::LoadedContent,
    language::Direction,
    settings::Settings,
    studio::record::{
        self, Hands, Item, Setup, Sign,
        session::{Kept, News, Order, Refused},
    },
    ui::text::TextScale,
};

const ARABIC: &str = "اتصل بالرقم 112 إذا كانت الحياة في خطر.";

/// The recorder with the orders it gave, and a way to tell it something.
struct Recorder {
    screen: Harness,
    orders: Arc<Mutex<Vec<Order>>>,
    tell: mpsc::Sender<Sign>,
}

impl Recorder {
    fn new(language: &str, messages: MessageLanguage, recorded: [bool; 2]) -> Self {
        let loaded = LoadedContent::read(content(), Report::clean(Settings::default())).unwrap().value;
        let language = loaded.library.language(&language.parse().unwrap()).unwrap().clone();
        let picture = loaded.library.modules()[0].picture.clone();
        let item = |name: &str, sentence: &str, recorded| Item {
            name: name.to_owned(),
            sentence: sentence.to_owned(),
            german: "Rufen Sie bei Lebensgefahr 112 an.".to_owned(),
            picture: Some((picture.clone(), Tint::Rose)),
            recorded,
        };
        let items = vec![
            item("health/emergency.s1", ARABIC, recorded[0]),
            item("health/emergency.s2", "الاتصال مجاني.", recorded[1]),
        ];
        let speaker = "Amina (kiosk)".to_owned();
        let setup = Setup { language, items, speaker, messages, text: TextScale::Normal };
        let (tell, signs) = mpsc::channel();
        let orders: Arc<Mutex<Vec<Order>>> = Arc::default();
        let into = orders.clone();
        let order = move |order| into.lock().unwrap().push(order);
        let hands = Hands { order: Box::new(order), signs: Mutex::new(signs) };
        let screen = Harness::of(None, |app| record::plugin(app, loaded, setup, hands));
        Self { screen, orders, tell }
    }

    /// Tells it something, and lets it be seen.
    fn tell(&mut self, sign: Sign) {
        self.tell.send(sign).unwrap();
        self.screen.settle();
    }

    fn kept(&mut self, item: usize, result: Result<Kept, Refused>) {
        self.tell(Sign::News(News::Kept { item, result }));
    }

    /// What was ordered since the last time.
    fn orders(&self) -> Vec<Order> {
        std::mem::take(&mut self.orders.lock().unwrap())
    }

    /// Whether it was asked to end since the last time.
    fn has_ended(&self) -> bool {
        self.orders().contains(&Order::End)
    }
}

/// The sentence stands in its own direction and German below it, with the name, the count and the speaker.
#[test]
fn the_sentence_stands_in_its_own_direction() {
    let recorder = Recorder::new("ar", MessageLanguage::English, [false, false]);
    let screen = &recorder.screen;
    for words in [
        ARABIC,
        "Rufen Sie bei Lebensgefahr 112 an.",
        "health/emergency.s1",
        "1 / 2, 0 recorded",
        "Amina (kiosk)",
        "Ready",
    ] {
        screen.sees(words);
    }
    let world = screen.app.world();
    let mut texts = world.try_query::<(&Text, &ChildOf)>().unwrap();
    let direction = |start: &str| {
        let (_, parent) = texts.iter(world).find(|(text, _)| text.0.contains(start)).unwrap();
        world.get::<Node>(parent.parent()).unwrap().direction
    };
    let mut direction = direction;
    assert_eq!(direction("اتصل"), bevy::ui::InlineDirection::Rtl);
    assert_eq!(direction("Rufen"), bevy::ui::InlineDirection::Ltr);
    assert_eq!(world.resource::<record::Setup>().language.direction, Direction::Rtl);
}

/// One sentence by keys alone.
#[test]
fn a_sentence_is_recorded_by_keys() {
    let mut recorder = Recorder::new("ar", MessageLanguage::English, [false, false]);
    recorder.screen.key(KeyCode::Space);
    assert_eq!(recorder.orders(), [Order::Listen]);
    recorder.screen.sees("Recording");
    recorder.screen.sees("Stop");
    recorder.screen.key(KeyCode::Space);
    assert_eq!(recorder.orders(), [Order::Cut(0)]);
    recorder.screen.sees("Saving");
    recorder.kept(0, Ok(Kept::default()));
    assert_eq!(recorder.orders(), [Order::Play(0)]);
    recorder.screen.sees("Playing back");
    recorder.screen.sees("1 / 2, 1 recorded");
    recorder.tell(Sign::News(News::Played(Ok(()))));
    recorder.screen.sees("Saved");
    recorder.screen.key(KeyCode::Enter);
    recorder.screen.sees("health/emergency.s2");
    recorder.screen.sees("Ready");
    recorder.screen.key(KeyCode::ArrowLeft);
    recorder.screen.key(KeyCode::KeyP);
    assert_eq!(recorder.orders(), [Order::Play(0)]);
    recorder.screen.key(KeyCode::Backspace);
    recorder.screen.sees("Ready");
    assert_eq!(recorder.orders(), [Order::Hush]);
    assert!(!recorder.has_ended());
    recorder.screen.key(KeyCode::Escape);
    assert!(recorder.has_ended());
}

/// The same by touch, in German.
#[test]
fn a_sentence_is_recorded_by_touch() {
    let mut recorder = Recorder::new("ti", MessageLanguage::German, [false, true]);
    let mut names: Vec<String> = recorder.screen.controls().into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(names, ["Anhören", "Aufnehmen", "Beenden", "Gut, weiter", "Noch einmal", "Vor", "Zurück"]);
    recorder.screen.press("Aufnehmen");
    recorder.screen.sees("Aufnahme läuft");
    recorder.screen.press("Noch einmal");
    recorder.screen.press("Aufnehmen");
    recorder.screen.press("Stopp");
    assert_eq!(recorder.orders(), [Order::Listen, Order::Drop, Order::Listen, Order::Cut(0)]);
    recorder.kept(0, Ok(Kept { clipped: true }));
    recorder.screen.sees_starting("Zu laut: Gehen Sie etwas zurück");
    recorder.screen.press("Gut, weiter");
    recorder.screen.sees("2 / 2, 2 aufgenommen");
    recorder.screen.press("Gut, weiter");
    recorder.screen.sees("Alles ist aufgenommen. Danke!");
    recorder.screen.press("Beenden");
    assert!(recorder.has_ended());
}

/// A machine without microphone says so in words; everything else works.
#[test]
fn without_a_microphone_it_says_so() {
    let mut recorder = Recorder::new("ar", MessageLanguage::German, [true, false]);
    recorder
        .tell(Sign::News(News::Microphone(Err(Diagnostic::error("microphone-none", Location::file("recordings"))))));
    recorder.screen.sees_starting("Es gibt kein Mikrofon.");
    recorder.screen.key(KeyCode::Space);
    assert_eq!(recorder.orders(), []);
    recorder.screen.key(KeyCode::ArrowLeft);
    recorder.screen.key(KeyCode::KeyP);
    assert_eq!(recorder.orders(), [Order::Play(0)]);
    recorder.tell(Sign::News(News::Played(Err(
        Diagnostic::error("speaker-none", Location::file("recordings")).with("error", "no card")
    ))));
    recorder.screen.sees_containing("keinen Lautsprecher (Technisch: no card)");
    recorder.tell(Sign::News(News::Microphone(Ok(()))));
    recorder.screen.key(KeyCode::Space);
    assert_eq!(recorder.orders(), [Order::Listen]);
}

/// The meter moves while somebody speaks, and the tree is not built anew for it.
#[test]
fn the_meter_moves() {
    let mut recorder = Recorder::new("ar", MessageLanguage::English, [false, false]);
    let button = recorder.screen.named("Record");
    let widths = |screen: &Harness| -> Vec<Val> {
        let world = screen.app.world();
        let mut nodes = world.try_query::<&Node>().unwrap();
        nodes
            .iter(world)
            .map(|node| node.width)
            .filter(|width| matches!(width, Val::Percent(part) if *part < 100.0))
            .collect()
    };
    assert_eq!(widths(&recorder.screen), [percent(0)]);
    let still = recorder.screen.seen();
    recorder.tell(Sign::Level(0.1));
    assert_ne!(recorder.screen.seen(), still, "it is painted");
    assert!(matches!(widths(&recorder.screen)[..], [Val::Percent(part)] if (60.0..70.0).contains(&part)));
    assert_eq!(recorder.screen.named("Record"), button);
}

/// Every button is inside the window and large enough, upright and with the largest text too.
#[test]
fn every_button_fits() {
    for (width, height) in [(1920, 1080), (1366, 768), (1080, 1920)] {
        for scale in [TextScale::Normal, TextScale::Larger] {
            let mut recorder = Recorder::new("ar", MessageLanguage::German, [true, false]);
            recorder.screen.app.world_mut().resource_mut::<Setup>().text = scale;
            recorder.screen.resize(width, height);
            for name in ["Aufnehmen", "Gut, weiter", "Noch einmal", "Anhören", "Zurück", "Vor", "Beenden"] {
                let place = recorder.screen.place(name);
                let node = recorder.screen.app.world().get::<ComputedNode>(recorder.screen.named(name)).unwrap();
                let half = node.size() / 2.0;
                let (from, to) = (place - half, place + half);
                let inside = from.min_element() >= 0.0 && to.x <= width as f32 && to.y <= height as f32;
                assert!(inside, "{name} from {from} to {to} in {width} x {height}, {scale:?}");
                assert!(node.size().min_element() * node.inverse_scale_factor >= 88.0, "{name}: {}", node.size());
            }
        }
    }
}

/// Nothing to record is said, and can be left.
#[test]
fn nothing_to_record_is_said() {
    let mut recorder = Recorder::new("ar", MessageLanguage::English, [false, false]);
    recorder.screen.app.world_mut().resource_mut::<record::Setup>().items.clear();
    recorder.screen.app.world_mut().resource_mut::<record::Recording>().0 = record::session::Session::new(Vec::new());
    recorder.screen.settle();
    recorder.screen.sees_starting("Every text of this choice is recorded.");
    recorder.screen.press("End");
    assert!(recorder.has_ended());
}
