//! What is drawn before the painter copies it: codes, at their real size.
#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, reason = "a test may fail loudly")]

mod harness;

use bevy::{ecs::system::RunSystemOnce, prelude::*, ui::UiGlobalTransform, window::PrimaryWindow};
use harness::Harness;
use image::{Rgba, RgbaImage};
use wegweiser::kiosk::paint::{self, Tree};

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
