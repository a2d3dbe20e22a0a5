//! What is drawn before the painter copies it: codes, the map, letters. Each at its real size, and no longer than it
//! is needed.

use std::time::Duration;

use crate::harness::{
    Harness,
    fixture::{Fixture, keep_log, logged},
};
use bevy::{
    asset::AssetId, ecs::system::RunSystemOnce, input::touch::TouchPhase, prelude::*, text::FontAtlasSet,
    ui::UiGlobalTransform, window::PrimaryWindow,
};
use image::{Rgba, RgbaImage};
use wegweiser::{
    content::directory::Position,
    ui::{
        core::{Sheet, Sited, Visit},
        paint::{self, Tree},
    },
};

/// What is in the window.
fn painted(kiosk: &mut Harness) -> RgbaImage {
    let picture = |windows: Query<(Entity, &Window), With<PrimaryWindow>>, mut tree: Tree| {
        let (window, view) = windows.single().unwrap();
        let list = tree.of_window(window, view.physical_size());
        paint::rgba(&list, &tree.images)
    };
    kiosk.app.world_mut().run_system_once(picture).unwrap()
}

/// A node in physical pixels of the window.
fn area(node: &ComputedNode, place: &UiGlobalTransform) -> Rect {
    Rect::from_center_size(place.translation, node.size())
}

/// The one square node so many logical pixels wide.
fn square(kiosk: &Harness, side: f32) -> Rect {
    let world = kiosk.app.world();
    let mut nodes = world.try_query::<(&Node, &ComputedNode, &UiGlobalTransform)>().unwrap();
    let fits = |style: &Node| style.width == px(side) && style.height == px(side);
    let found: Vec<Rect> =
        nodes.iter(world).filter(|(style, ..)| fits(style)).map(|(_, node, place)| area(node, place)).collect();
    assert_eq!(found.len(), 1, "one node is {side} wide");
    found[0]
}

/// A telephone reads the code whatever the screen's size, and no pixel of it is grey.
#[test]
fn a_code_is_sharp_on_every_screen() {
    let mut kiosk = Harness::at("kept", "ti");
    let mut read = Vec::new();
    for (width, height) in [(1366, 768), (1920, 1080), (3840, 2160), (1080, 1920), (1500, 850)] {
        kiosk.resize(width, height);
        let picture = painted(&mut kiosk);
        let code = square(&kiosk, 600.0);
        let (left, top) = (code.min.x as u32, code.min.y as u32);
        let cut = image::imageops::crop_imm(&picture, left, top, code.width() as u32, code.height() as u32).to_image();
        let (black, white) = (Rgba([0, 0, 0, 255]), Rgba([255, 255, 255, 255]));
        assert!(cut.pixels().all(|pixel| *pixel == black || *pixel == white), "{width}: black and white alone");
        let luma = image::imageops::grayscale(&cut);
        let (wide, high) = (luma.width() as usize, luma.height() as usize);
        let mut found =
            rqrr::PreparedImage::prepare_from_greyscale(wide, high, |x, y| luma.get_pixel(x as u32, y as u32).0[0]);
        let grids = found.detect_grids();
        assert_eq!(grids.len(), 1, "{width}: one code");
        read.push(grids[0].decode().unwrap().1);
    }
    assert!(!read[0].is_empty() && read.iter().all(|text| *text == read[0]), "{read:?}");
}

/// The land of the map: its picture, the picture's size, what is shown of it, and where.
fn land(kiosk: &Harness) -> (AssetId<Image>, Vec2, Rect, Rect) {
    let world = kiosk.app.world();
    let mut nodes = world.try_query::<(&ImageNode, &ComputedNode, &UiGlobalTransform)>().unwrap();
    let mut found = nodes.iter(world).filter_map(|(shown, node, place)| {
        let size = world.resource::<Assets<Image>>().get(&shown.image)?.size_f32();
        Some((shown.image.id(), size, shown.rect?, area(node, place)))
    });
    let land = found.next().expect("the land is drawn");
    assert!(found.next().is_none());
    land
}

/// Where the points of the outline are in the window.
fn coast(kiosk: &Harness, map: Rect) -> Vec<Vec2> {
    let around = kiosk.app.world().resource::<Sited>().0.clone().unwrap();
    let points = &around.outline.0;
    let bounds = |value: fn(&Position) -> f64| {
        points.iter().map(value).fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)))
    };
    let ((south, north), (west, east)) = (bounds(Position::latitude), bounds(Position::longitude));
    let narrow = f64::midpoint(south, north).to_radians().cos();
    let side = (north - south).max((east - west) * narrow) * 1.08;
    let place = |point: &Position| {
        let x = 0.5 + (point.longitude() - f64::midpoint(west, east)) * narrow / side;
        let y = 0.5 - (point.latitude() - f64::midpoint(south, north)) / side;
        map.min + Vec2::new(x as f32, y as f32) * map.width()
    };
    points.iter().map(place).collect()
}

/// Moves the map until its coast runs through the window.
fn to_coast(kiosk: &mut Harness, side: f32, by: Vec2) {
    for _ in 0..60 {
        let (.., window) = land(kiosk);
        let inner = window.inflate(-0.2 * window.height());
        if coast(kiosk, square(kiosk, side)).iter().filter(|point| inner.contains(**point)).count() >= 4 {
            return;
        }
        kiosk.drag(window.center(), by);
    }
    panic!("the coast is not found");
}

/// At every zoom and on the largest screen the land is drawn at its real size; its picture is bounded, and its coast is
/// where the outline says.
#[test]
fn the_map_is_drawn_where_it_is_seen() {
    let mut kiosk = Harness::at("map", "de");
    for (width, height) in [(1920, 1080), (3840, 2160), (1080, 1920)] {
        kiosk.resize(width, height);
        for zoom in [0, 2, 5] {
            kiosk.visit_mut().filter.zoom = zoom;
            kiosk.settle();
            let side = 760.0 * 1.6_f32.powi(i32::from(zoom));
            to_coast(&mut kiosk, side, Vec2::new(0.0, height as f32 / 8.0));
            let (_, size, part, window) = land(&kiosk);
            assert_eq!(part.size(), window.size(), "one pixel is one pixel");
            assert_eq!((part.min, window.min), (part.min.round(), window.min.round()), "between no two pixels");
            assert!(size.cmple(window.size() * 1.5 + 2.0).all(), "{size} for a window of {window:?}");
            let (picture, map) = (painted(&mut kiosk), square(&kiosk, side));
            let points = coast(&kiosk, map);
            let seen: Vec<_> = points.iter().filter(|point| window.inflate(-4.0).contains(**point)).collect();
            // The outline's own colour: whatever is frequent at its points, which markers and names hide here and there.
            let colour = |point: &Vec2| *picture.get_pixel(point.x as u32, point.y as u32);
            let most = seen.iter().map(|one| seen.iter().filter(|other| colour(one) == colour(other)).count()).max();
            assert!(most.unwrap() * 10 >= seen.len() * 7, "{width} zoom {zoom}: {most:?} of {}", seen.len());
        }
    }
}

/// A finger that moves the map a little draws nothing; one that moves it far draws what comes into view.
#[test]
fn the_map_is_drawn_again_only_beyond_its_margin() {
    let mut kiosk = Harness::at("map", "de");
    kiosk.visit_mut().filter.zoom = 5;
    kiosk.settle();
    let (first, _, part, window) = land(&kiosk);
    kiosk.drag(window.center(), Vec2::new(90.0, -70.0));
    let (second, _, moved, _) = land(&kiosk);
    assert_eq!(second, first, "the same picture");
    assert_ne!(moved, part, "another part of it");
    for _ in 0..4 {
        kiosk.drag(window.center(), Vec2::new(200.0, 0.0));
    }
    let (third, size, moved, _) = land(&kiosk);
    assert_ne!(third, first);
    assert!(moved.min.cmpge(Vec2::ZERO).all() && moved.max.cmple(size).all(), "{moved:?} of {size}");
    kiosk.visit_mut().contrast = true;
    kiosk.settle();
    assert_ne!(land(&kiosk).0, third, "in other colours");
}

fn sheets(kiosk: &Harness) -> (usize, u64) {
    let atlases = kiosk.app.world().resource::<FontAtlasSet>();
    let images = kiosk.app.world().resource::<Assets<Image>>();
    (atlases.values().flatten().count(), atlases.total_bytes(images))
}

/// Visits in many languages leave no letters behind, and the screen after them is the one before.
#[test]
fn letters_go_with_the_visit() {
    let mut kiosk = Harness::start();
    let (before, screen) = (sheets(&kiosk), painted(&mut kiosk));
    let images = kiosk.app.world().resource::<Assets<Image>>().len();
    for language in ["Українська", "العربية", "ትግርኛ", "English"] {
        kiosk.press(language);
        for _ in 0..2 {
            kiosk.open("health", 0);
            kiosk.open("health", 1);
        }
        assert!(sheets(&kiosk).0 > before.0, "a visit draws letters");
        *kiosk.visit_mut() = Visit::default();
        kiosk.settle();
        assert_eq!(sheets(&kiosk), before, "after {language}");
    }
    assert!(painted(&mut kiosk) == screen, "the same pixels");
    assert_eq!(kiosk.app.world().resource::<Assets<Image>>().len(), images, "and no picture more");
}

/// Letters that are drawn, of all faces and sizes.
fn letters(kiosk: &Harness) -> usize {
    let atlases = kiosk.app.world().resource::<FontAtlasSet>();
    atlases.values().flatten().map(|atlas| atlas.glyph_to_atlas_index.len()).sum()
}

/// Lays a finger on a control until so many letters are drawn. Says where it lies.
fn hold(kiosk: &mut Harness, name: &str, wanted: usize) -> Vec2 {
    kiosk.wait(Duration::from_millis(500));
    let place = kiosk.place(name);
    kiosk.finger(place, TouchPhase::Started);
    for _ in 0..5000 {
        if letters(kiosk) >= wanted {
            return place;
        }
        std::thread::sleep(Duration::from_millis(1));
        kiosk.app.update();
    }
    panic!("{} of {wanted} letters are drawn while the finger lies on {name}", letters(kiosk));
}

/// While a finger lies on a language its letters are drawn; the screen is the one that a quick touch shows.
#[test]
fn a_language_is_made_ready_under_the_finger() {
    let mut quick = Harness::start();
    quick.press("ትግርኛ");
    let (wanted, screen) = (letters(&quick), painted(&mut quick));
    let mut kiosk = Harness::start();
    let first = painted(&mut kiosk);
    let place = hold(&mut kiosk, "ትግርኛ", wanted);
    assert!(painted(&mut kiosk) == first, "nothing of it is seen");
    assert_eq!(kiosk.controls().len(), Harness::start().controls().len(), "nor heard");
    let drawn = letters(&kiosk);
    kiosk.finger(place, TouchPhase::Ended);
    kiosk.settle();
    assert_eq!(kiosk.visit().language, Some("ti".parse().unwrap()));
    assert_eq!(letters(&kiosk), drawn, "nothing was left to draw");
    assert!(painted(&mut kiosk) == screen, "the same pixels");

    quick.open("health", 0);
    kiosk.open("health", 0);
    for kiosk in [&mut quick, &mut kiosk] {
        kiosk.visit_mut().sheet = Some(Sheet::Language);
        kiosk.settle();
    }
    quick.press("Українська");
    let (wanted, page) = (letters(&quick), painted(&mut quick));
    let place = hold(&mut kiosk, "Українська", wanted);
    kiosk.finger(place, TouchPhase::Ended);
    kiosk.settle();
    assert!(painted(&mut kiosk) == page, "on a page, too");
}

/// A finger that slips off a language leaves nothing behind.
#[test]
fn a_touch_that_is_taken_back_leaves_nothing() {
    let mut kiosk = Harness::start();
    let (before, drawn, screen) = (sheets(&kiosk), letters(&kiosk), painted(&mut kiosk));
    let images = kiosk.app.world().resource::<Assets<Image>>().len();
    let place = hold(&mut kiosk, "العربية", drawn + 20);
    assert!(sheets(&kiosk).0 > before.0);
    kiosk.finger(place, TouchPhase::Canceled);
    kiosk.settle();
    assert!(kiosk.is_forgotten());
    assert_eq!(sheets(&kiosk), before);
    assert!(painted(&mut kiosk) == screen);
    assert_eq!(kiosk.app.world().resource::<Assets<Image>>().len(), images);
}

/// Whoever reads the words first says what is wrong with them, and nobody says it again.
#[test]
fn findings_are_said_once() {
    keep_log();
    let content = Fixture::new();
    let mut words = std::fs::read_to_string(content.file("locales/uk/ui.ftl")).unwrap();
    words += "\nsaid-once = { $nobody-knows }\n";
    content.write("locales/uk/ui.ftl", words);
    let mut kiosk = content.serve();
    let drawn = letters(&kiosk);
    let place = hold(&mut kiosk, "Українська", drawn + 1);
    kiosk.finger(place, TouchPhase::Ended);
    kiosk.settle();
    assert_eq!(kiosk.visit().language, Some("uk".parse().unwrap()));
    let said: Vec<String> = logged().into_iter().filter(|line| line.contains("nobody-knows")).collect();
    assert_eq!(said.len(), 1, "{said:?}");
}
