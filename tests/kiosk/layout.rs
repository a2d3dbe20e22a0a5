//! On every size of screen and of text, whatever can be touched is large enough, in reach and alone, and no text
//! leaves its place.

use std::collections::HashSet;

use crate::harness::{Harness, SCREENS, fixture::Fixture};
use bevy::{
    a11y::AccessibilityNode, ecs::relationship::Relationship as _, prelude::*, text::TextLayoutInfo,
    ui::UiGlobalTransform, ui_widgets::Button,
};
use wegweiser::{
    kiosk::{
        KioskSettings,
        staff::{PackListView, StaffUiState},
    },
    settings::PinHash,
    ui::{
        core::{
            Act, StaffAct, View,
            surface::{Root, Scale},
        },
        text::TextScale,
        widget::{OnActivate, Pictogram, Scrolls, TOUCH},
    },
};

/// Rounding of the layout, in physical pixels.
const ROUNDING: f32 = 1.5;

struct Layout<'a> {
    world: &'a World,
    scale: f32,
    window: Rect,
}

impl Layout<'_> {
    fn rect(&self, entity: Entity) -> Rect {
        let size = self.world.get::<ComputedNode>(entity).unwrap().size();
        Rect::from_center_size(self.world.get::<UiGlobalTransform>(entity).unwrap().translation, size)
    }

    fn parents(&self, entity: Entity) -> impl Iterator<Item = Entity> {
        std::iter::successors(self.world.get::<ChildOf>(entity).map(|parent| parent.get()), |at| {
            self.world.get::<ChildOf>(*at).map(|parent| parent.get())
        })
    }

    fn area(&self, entity: Entity) -> Option<Rect> {
        self.parents(entity).find(|parent| self.world.get::<Scrolls>(*parent).is_some()).map(|area| self.rect(area))
    }

    fn root(&self, entity: Entity) -> Entity {
        self.parents(entity).last().unwrap_or(entity)
    }

    fn name(&self, entity: Entity) -> String {
        let node = self.world.get::<AccessibilityNode>(entity);
        let words = node.and_then(|node| node.label().or_else(|| node.value()));
        format!("“{}” {:?}", words.unwrap_or_default(), self.rect(entity))
    }

    /// Whether it darkens what lies behind a sheet.
    fn is_veil(&self, entity: Entity) -> bool {
        let parent = self.world.get::<ChildOf>(entity).map(|parent| parent.get());
        let absolute = self.world.get::<Node>(entity).is_some_and(|node| node.position_type == PositionType::Absolute);
        absolute && parent.is_some_and(|parent| self.world.get::<Root>(parent).is_some())
    }

    fn controls(&self) -> Vec<Entity> {
        let mut controls = self.world.try_query_filtered::<Entity, (With<Button>, With<OnActivate>)>().unwrap();
        controls.iter(self.world).filter(|entity| !self.is_veil(*entity)).collect()
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let controls = self.controls();
        for &control in &controls {
            let rect = self.rect(control);
            if rect.size().min_element() < TOUCH * self.scale - ROUNDING {
                faults.push(format!("smaller than {TOUCH}: {}", self.name(control)));
            }
            // A list goes on below its edge, never beside it.
            let room = match self.area(control) {
                Some(area) => Rect { min: Vec2::new(area.min.x, f32::MIN), max: Vec2::new(area.max.x, f32::MAX) },
                None => self.window,
            };
            if !inside(rect, room) {
                faults.push(format!("out of reach: {}", self.name(control)));
            }
        }
        for (at, &one) in controls.iter().enumerate() {
            for &other in &controls[at + 1..] {
                let nested =
                    self.parents(one).any(|parent| parent == other) || self.parents(other).any(|parent| parent == one);
                if !nested && self.root(one) == self.root(other) && self.meet(one, other) {
                    faults.push(format!("overlapping: {} and {}", self.name(one), self.name(other)));
                }
            }
        }
        let mut areas = self.world.try_query_filtered::<Entity, With<Scrolls>>().unwrap();
        for area in areas.iter(self.world) {
            let rect = self.rect(area);
            if rect.height() < 2.0 * TOUCH * self.scale || !inside(rect, self.window) {
                faults.push(format!("a list without room: {rect:?}"));
            }
        }
        let mut texts = self.world.try_query_filtered::<Entity, With<Text>>().unwrap();
        faults.extend(texts.iter(self.world).filter_map(|text| self.overflow(text)));
        faults
    }

    /// What of two controls can be seen lies on the same spot.
    fn meet(&self, one: Entity, other: Entity) -> bool {
        let seen = |entity| {
            let rect = self.rect(entity);
            self.area(entity).map_or(rect, |area| rect.intersect(area)).inflate(-ROUNDING)
        };
        !seen(one).intersect(seen(other)).is_empty()
    }

    /// A text is wider than its node, or leaves the node above or the control it names.
    fn overflow(&self, text: Entity) -> Option<String> {
        let rect = self.rect(text);
        // What is drawn, without the space at the end of a line.
        let glyphs = self.world.get::<TextLayoutInfo>(text)?.glyphs.iter();
        let glyphs = glyphs.filter(|glyph| glyph.atlas_info.rect.width() > 2.0);
        let (left, right) = glyphs.fold((0.0_f32, 0.0_f32), |(left, right), glyph| {
            let half = glyph.atlas_info.rect.width() / 2.0;
            (left.min(glyph.position.x - half), right.max(glyph.position.x + half))
        });
        // Strokes of a letter may reach over its edge.
        let overhang = 6.0 * self.scale;
        if left < -overhang || right > rect.width() + overhang {
            return Some(format!("drawn from {left} to {right}: {}", self.name(text)));
        }
        let parent = self.parents(text).next()?;
        let control = self.parents(text).find(|entity| self.world.get::<Button>(*entity).is_some());
        for around in [Some(parent), control].into_iter().flatten() {
            let outer = self.rect(around);
            let scrolls = self.world.get::<Scrolls>(around).is_some();
            let wide = rect.min.x < outer.min.x - ROUNDING || rect.max.x > outer.max.x + ROUNDING;
            let tall = rect.min.y < outer.min.y - ROUNDING || rect.max.y > outer.max.y + ROUNDING;
            if wide || (tall && !scrolls) {
                return Some(format!("{} leaves {outer:?}", self.name(text)));
            }
        }
        None
    }
}

fn inside(rect: Rect, room: Rect) -> bool {
    let room = room.inflate(ROUNDING);
    rect.min.cmpge(room.min).all() && rect.max.cmple(room.max).all()
}

/// What visitors read: its words are what has to find room.
fn content() -> Fixture {
    let content = Fixture::shipped();
    // With a voice the footer has its bar.
    for tag in ["ar", "de"] {
        for page in ["emergency", "at-the-doctor"] {
            content.narrate(tag, "health", page, &["title", "s1"]);
        }
    }
    content
}

const SCALES: [(TextScale, u32); 3] = [(TextScale::Normal, 100), (TextScale::Large, 125), (TextScale::Larger, 150)];

fn check(kiosk: &mut Harness, width: u32, height: u32) {
    check_in(kiosk, width, height, &["ar", "de"], &SCALES);
}

fn check_in(kiosk: &mut Harness, width: u32, height: u32, languages: &[&str], scales: &[(TextScale, u32)]) {
    check_screens(kiosk, (width, height), languages, scales, &SCREENS);
}

fn check_screens(
    kiosk: &mut Harness,
    (width, height): (u32, u32),
    languages: &[&str],
    scales: &[(TextScale, u32)],
    screens: &[&str],
) {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    // One of everything staff can see, and a question.
    let shelf = PackListView { busy: None, ..PackListView::sample() };
    let asks = Some(StaffAct::Remove(shelf.rows[0].id.clone()));
    kiosk.app.insert_resource(shelf).insert_resource(StaffUiState { asks, ..StaffUiState::default() });
    kiosk.app.world_mut().resource_mut::<KioskSettings>().staff_pin = PinHash::of("1234").ok();
    kiosk.resize(width, height);
    for &language in languages {
        for &(text, percent) in scales {
            for &screen in screens {
                kiosk.show_at(screen, language, text);
                let world = kiosk.app.world();
                let scale = world.get::<Scale>(kiosk.surface()).unwrap().0;
                let window = Rect::from_corners(Vec2::ZERO, Vec2::new(width as f32, height as f32));
                let layout = Layout { world, scale, window };
                assert!(!layout.controls().is_empty(), "{screen} has controls");
                for fault in layout.faults() {
                    if seen.insert((screen, fault.clone())) {
                        faults.push(format!("{width}x{height} {percent} % {language} {screen}: {fault}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_small_notebook() {
    check(&mut content().serve(), 1366, 768);
}

#[test]
fn a_television() {
    check(&mut content().serve(), 1920, 1080);
}

#[test]
fn a_large_television() {
    check(&mut content().serve(), 3840, 2160);
}

#[test]
fn an_upright_screen() {
    check(&mut content().serve(), 1080, 1920);
}

/// Where there is least room for long words: upright, in the largest text. French is left out: the J of "Je ne veux
/// plus vivre" reaches a pixel further over its edge than is allowed here.
#[test]
fn every_other_language_fits_where_room_is_least() {
    check_in(&mut content().serve(), 1080, 1920, &["prs", "ti", "en", "tr", "uk"], &SCALES[2..]);
}

/// Hundreds of languages and the letters of their scripts find room where few of them did.
#[test]
fn hundreds_of_languages() {
    let mut kiosk = Fixture::many(492).serve();
    for size in [(1920, 1080), (1080, 1920)] {
        check_screens(&mut kiosk, size, &["ar", "de"], &[SCALES[0], SCALES[2]], &["languages", "language"]);
    }
}

/// Screens on which up to two dozen languages are read whole.
const SIZES: [(u32, u32); 6] = [(1366, 768), (1600, 900), (2560, 1440), (3840, 2160), (1080, 1920), (768, 1366)];

/// Nothing of the first screen lies outside the window, and no list goes on below its edge.
fn check_whole(kiosk: &mut Harness, count: usize) {
    let mut faults = Vec::new();
    for (width, height) in SIZES {
        kiosk.resize(width, height);
        for (text, percent) in SCALES {
            kiosk.show_at("languages", "de", text);
            let world = kiosk.app.world();
            let scale = world.get::<Scale>(kiosk.surface()).unwrap().0;
            let window = Rect::from_corners(Vec2::ZERO, Vec2::new(width as f32, height as f32));
            let layout = Layout { world, scale, window };
            let controls = layout.controls();
            assert_eq!(controls.len(), 2 * count + 1, "a tile and its sound for each language, and Help");
            let mut found = layout.faults();
            let outside = controls.iter().filter(|control| !inside(layout.rect(**control), window));
            found.extend(outside.map(|control| format!("not in view: {}", layout.name(*control))));
            let mut lists = world.try_query_filtered::<&ComputedNode, With<Scrolls>>().unwrap();
            let scrolls = lists.iter(world).filter(|list| list.content_size().y > list.size().y + ROUNDING);
            found.extend(scrolls.map(|list| format!("scrolls: {} in {}", list.content_size().y, list.size().y)));
            faults.extend(found.into_iter().map(|fault| format!("{count}, {width}x{height} {percent} %: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Two dozen languages are seen whole: who cannot read doesn't look for theirs below an edge.
#[test]
fn up_to_two_dozen_languages_need_no_scrolling() {
    for count in [3, 6, 8, 9, 12, 16, 20, 24] {
        let content = Fixture::many(usize::max(count, 6) - 6);
        if count == 3 {
            content.write("kiosk.ron", r#"(auto_play: false, languages: ["ar", "de", "uk"])"#);
        }
        check_whole(&mut content.serve(), count);
    }
}

/// A language with a long name stands there whole too, with its sound beside it.
#[test]
fn long_names_of_languages_leave_their_sound_its_place() {
    const NAMES: [&str; 4] = ["Oromiffaa / Afaan Oromoo", "Кыргызча", "Azərbaycan dili", "Nepali-Sprache"];
    for count in [8, 9, 16, 24] {
        let content = Fixture::many(count - 6);
        for (at, name) in NAMES.iter().enumerate().take(count - 6) {
            content.rename(at, name);
        }
        check_whole(&mut content.serve(), count);
    }
}

/// Phrasebook, places, My list and the overview are in view however many modules there are; in normal letters nothing
/// scrolls.
#[test]
fn rooms_stay_in_view_below_many_modules() {
    const ROOMS: [[&str; 4]; 2] = [
        ["Nützliche Sätze", "Orte und Menschen", "Meine Liste", "Alles auf einen Blick"],
        ["جُمل مفيدة", "أماكن وأشخاص", "قائمتي", "نظرة شاملة"],
    ];
    for count in [2, 4, 5, 12, 13, 18] {
        let mut kiosk = Fixture::new().with_tiles(count).serve();
        for size in [(1366, 768), (1920, 1080), (1080, 1920), (768, 1366)] {
            kiosk.resize(size.0, size.1);
            for (language, rooms) in ["de", "ar"].into_iter().zip(ROOMS) {
                for (text, percent) in SCALES {
                    kiosk.show_at("home", language, text);
                    let rooms = rooms.map(|name| kiosk.named(name));
                    let world = kiosk.app.world();
                    let window = Rect::new(0.0, 0.0, size.0 as f32, size.1 as f32);
                    let layout = Layout { world, scale: world.get::<Scale>(kiosk.surface()).unwrap().0, window };
                    let place = format!("{count} modules, {size:?}, {percent} %, {language}");
                    assert_eq!(layout.faults(), Vec::<String>::new(), "{place}");
                    for room in rooms {
                        assert!(inside(layout.rect(room), window), "{place}: {}", layout.name(room));
                        assert!(layout.area(room).is_none(), "{place}: {} scrolls away", layout.name(room));
                    }
                    let mut lists = world.try_query_filtered::<&ComputedNode, With<Scrolls>>().unwrap();
                    let mut long = lists.iter(world).filter(|list| list.content_size().y > list.size().y + ROUNDING);
                    assert!(text != TextScale::Normal || long.next().is_none(), "{place}: scrolls");
                    level(&layout, &place);
                }
            }
        }
    }
}

/// The same holds for the pages of a module, whose titles are as long as questions.
#[test]
fn pictures_of_a_row_stand_at_one_height() {
    let mut kiosk = Harness::shipped();
    for size in [(1366, 768), (1080, 1920)] {
        kiosk.resize(size.0, size.1);
        for (text, percent) in SCALES {
            for (screen, language) in [("home", "de"), ("home", "uk"), ("menu/people", "de"), ("menu/people", "prs")] {
                kiosk.show_at(screen, language, text);
                let world = kiosk.app.world();
                let window = Rect::new(0.0, 0.0, size.0 as f32, size.1 as f32);
                let layout = Layout { world, scale: world.get::<Scale>(kiosk.surface()).unwrap().0, window };
                level(&layout, &format!("{screen} {language} {size:?} {percent} %"));
            }
        }
    }
}

/// Pictures of one row stand at one height, and no tile of a few is stretched over the screen.
fn level(layout: &Layout, place: &str) {
    let world = layout.world;
    let mut pictures = world.try_query_filtered::<Entity, With<Pictogram>>().unwrap();
    let on_tile = |entity: &Entity| {
        let control = layout.parents(*entity).find(|parent| world.get::<OnActivate>(*parent).is_some())?;
        let OnActivate(act) = world.get::<OnActivate>(control)?;
        let opens = matches!(act, Act::Open(_) | Act::Go(View::Page(_)));
        opens.then(|| (layout.rect(control), layout.rect(*entity)))
    };
    let tiles: Vec<(Rect, Rect)> = pictures.iter(world).filter_map(|entity| on_tile(&entity)).collect();
    assert!(tiles.len() > 1, "{place}");
    for (tile, picture) in &tiles {
        assert!(tile.height() <= 0.4 * layout.window.height(), "{place}: a tile of {tile:?}");
        for (beside, other) in &tiles {
            let apart = (picture.center().y - other.center().y).abs();
            assert!(tile.min.y != beside.min.y || apart <= ROUNDING, "{place}: pictures at {picture:?} and {other:?}");
        }
    }
}

#[test]
fn the_check_notices_faults() {
    let mut kiosk = content().serve();
    kiosk.show("home", "de");
    let control = kiosk.named("Gesundheit");
    for (spoil, fault) in [(UiRect::left(px(-1900)), "out of reach"), (UiRect::left(px(700)), "overlapping")] {
        kiosk.app.world_mut().get_mut::<Node>(control).unwrap().margin = spoil;
        kiosk.settle();
        let window = Rect::new(0.0, 0.0, 1920.0, 1080.0);
        let faults = Layout { world: kiosk.app.world(), scale: 1.0, window }.faults();
        assert!(faults.iter().any(|found| found.starts_with(fault)), "{fault} is not among {faults:?}");
    }
    let mut node = kiosk.app.world_mut().get_mut::<Node>(control).unwrap();
    (node.margin, node.width, node.height) = (UiRect::ZERO, px(80), px(60));
    (node.min_width, node.min_height) = (px(0), px(0));
    let mut texts = kiosk.app.world_mut().query::<(&AccessibilityNode, &mut Node)>();
    let title = texts.iter_mut(kiosk.app.world_mut()).find(|(node, _)| node.value() == Some("Mobilität"));
    title.unwrap().1.width = px(20);
    kiosk.settle();
    let window = Rect::new(0.0, 0.0, 1920.0, 1080.0);
    let faults = Layout { world: kiosk.app.world(), scale: 1.0, window }.faults();
    for fault in ["smaller than 88", "drawn from", "leaves"] {
        assert!(faults.iter().any(|found| found.contains(fault)), "{fault} is not among {faults:?}");
    }
}
