//! What is seen of the kiosk: every screen is painted whole, by what changed as afresh, and no more than changed.

use crate::harness::{Harness, fixture::Fixture};
use bevy::{ecs::system::RunSystemOnce as _, input::touch::TouchPhase, prelude::*};
use wegweiser::{
    studio::picture,
    ui::{
        core::Served,
        paint::{
            Area, Tree, Unpainted,
            pane::Pane,
            rgba,
            screen::{Memory, Screen, ScreenError},
        },
        text::TextScale,
    },
};

/// A screen whose pixels a test keeps a hand on.
#[derive(Clone, Default)]
struct Watched(std::sync::Arc<std::sync::Mutex<Memory>>);

impl Screen for Watched {
    fn frame(
        &mut self,
        size: (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError> {
        self.0.lock().unwrap().frame(size, paint)
    }
}

/// A kiosk whose window is painted into memory.
struct Seen {
    kiosk: Harness,
    pane: Pane,
    screen: Watched,
}

impl Seen {
    fn new(kiosk: Harness) -> Self {
        let screen = Watched::default();
        let mut seen = Self { kiosk, pane: Pane::new(Box::new(screen.clone())), screen };
        seen.paint();
        seen
    }

    /// Paints what changed, and gives the share of the screen that was.
    fn paint(&mut self) -> f64 {
        let list = self.kiosk.seen();
        let images = self.kiosk.app.world().resource::<Assets<Image>>();
        let painted = self.pane.show(&list, images, false).unwrap();
        painted as f64 / f64::from(list.size.0 * list.size.1)
    }

    #[track_caller]
    fn is_as_painted_afresh(&mut self, after: &str) {
        let list = self.kiosk.seen();
        let afresh = rgba(&list, self.kiosk.app.world().resource::<Assets<Image>>());
        let shown = self.screen.0.lock().unwrap();
        let same = afresh.pixels().zip(&shown.pixels).all(|(pixel, shown)| {
            let [_, red, green, blue] = shown.to_be_bytes();
            pixel.0[..3] == [red, green, blue]
        });
        assert!(same, "{after}: what is seen is not what is there");
    }
}

#[test]
fn every_screen_is_made_of_what_can_be_painted() {
    let mut kiosk = Fixture::new().serve();
    let served = kiosk.app.world().resource::<Served>().0.clone();
    for screen in picture::names(&served) {
        for (language, text) in [("de", TextScale::Normal), ("ar", TextScale::Larger)] {
            kiosk.show_at(&screen, language, text);
            assert!(kiosk.seen().items.len() > 5, "{screen}: something is seen");
        }
    }
}

#[test]
fn what_can_t_be_painted_is_said() {
    let mut kiosk = Fixture::new().serve();
    kiosk.app.world_mut().spawn((Node::default(), BoxShadow::default()));
    kiosk
        .app
        .world_mut()
        .spawn((Node { width: px(9), height: px(9), ..default() }, UiTransform::from_rotation(Rot2::degrees(9.0))));
    kiosk.settle();
    let (window, size) = kiosk.window();
    let world = kiosk.app.world_mut();
    world.run_system_once(move |mut tree: Tree| tree.of_window(window, size)).unwrap();
    assert_eq!(world.resource::<Unpainted>().found, ["a shadow of a box", "a node that is turned or stretched"].into());
}

#[test]
fn a_touch_paints_little_and_nothing_paints_nothing() {
    let mut seen = Seen::new(Fixture::new().serve());
    seen.kiosk.show("lesson/health/emergency", "de");
    assert!(seen.paint() > 0.5, "another screen");
    seen.kiosk.settle();
    assert_eq!(seen.paint(), 0.0, "a still screen");
    seen.kiosk.press("Merken");
    let share = seen.paint();
    assert!(share > 0.0 && share < 0.05, "the bookmark: {share}");
    seen.is_as_painted_afresh("the bookmark");
}

#[test]
fn after_a_thousand_touches_what_is_seen_is_what_is_there() {
    let mut seen = Seen::new(Fixture::new().serve());
    let mut seed = 11_u32;
    let mut random = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    for touch in 0..1000 {
        let at = Vec2::new(random(1920) as f32, random(1080) as f32);
        if random(10) == 0 {
            let by = Vec2::new(random(600) as f32 - 300.0, random(900) as f32 - 450.0);
            seen.kiosk.finger(at, TouchPhase::Started);
            for step in 1..=3 {
                seen.kiosk.finger(at + by * (step as f32 / 3.0), TouchPhase::Moved);
                seen.paint();
            }
            seen.kiosk.finger(at + by, TouchPhase::Ended);
        } else {
            seen.kiosk.finger(at, TouchPhase::Started);
            seen.paint();
            seen.kiosk.finger(at, TouchPhase::Ended);
        }
        seen.paint();
        if touch % 40 == 39 {
            // Otherwise palms end every visit.
            seen.kiosk.wait(std::time::Duration::from_millis(400));
            seen.paint();
            seen.is_as_painted_afresh(&format!("touch {touch}"));
        }
        if touch % 100 == 99 {
            let screens =
                ["home", "lesson/health/emergency", "answered/health/q-fever", "places", "map", "index", "kept"];
            let language = ["de", "ar", "ti"][random(3) as usize];
            seen.kiosk.show(screens[random(screens.len() as u32) as usize], language);
        }
    }
}

#[test]
fn sheets_of_letters_take_no_room_before_letters_are_drawn() {
    let mut kiosk = Fixture::new().serve();
    for (screen, language) in [("home", "ar"), ("lesson/health/emergency", "ti"), ("help", "de")] {
        kiosk.show(screen, language);
    }
    let world = kiosk.app.world();
    let images = world.resource::<Assets<Image>>();
    let sheets: Vec<_> = world.resource::<bevy::text::FontAtlasSet>().values().flatten().collect();
    assert!(sheets.len() > 5, "something was drawn");
    // Bevy's own are meant for a renderer, too.
    let own = |usage| usage == bevy::asset::RenderAssetUsages::MAIN_WORLD;
    assert!(sheets.iter().all(|sheet| own(images.get(&sheet.texture).unwrap().asset_usage)));
}

#[test]
fn a_picture_at_the_limits_of_a_pack_is_painted_at_its_size() {
    use wegweiser::content::asset::picture::LARGEST_VECTOR;
    let content = Fixture::new();
    let (open, close) = (r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">"#, "</svg>");
    let mut svg = open.to_owned();
    let square =
        |at: usize| format!(r##"<path fill="#c84{:03x}" d="M{} {}h1v1h-1z"/>"##, at % 4096, at % 64, at / 64 % 64);
    let mut at = 0;
    while svg.len() + 80 < LARGEST_VECTOR as usize {
        svg.push_str(&square(at));
        at += 1;
    }
    content.write("assets/pictograms/ambulance.svg", svg + close);
    let mut seen = Seen::new(content.serve());
    seen.kiosk.resize(3840, 2160);
    seen.kiosk.show("lesson/health/emergency", "de");
    seen.paint();
    seen.is_as_painted_afresh("the largest picture");
    let list = seen.kiosk.seen();
    let images = seen.kiosk.app.world().resource::<Assets<Image>>();
    let shown = list.items.iter().find_map(|item| match &item.shape {
        wegweiser::ui::paint::list::Shape::Picture(picture) if picture.to.rect.width() > 700.0 => Some(picture),
        _ => None,
    });
    let shown = shown.expect("the picture of the page");
    assert_eq!(images.get(shown.image).unwrap().size().as_vec2(), shown.to.rect.size(), "no pixel is stretched");
    let middle = shown.to.rect.center();
    let painted = rgba(&list, images);
    let [red, green, blue, _] = painted.get_pixel(middle.x as u32, middle.y as u32).0;
    assert!(red == 0xC8 && (0x40..0x50).contains(&green), "{red:x} {green:x} {blue:x}");
}
