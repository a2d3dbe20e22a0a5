//! Screens look as they were accepted, and no character is drawn as an empty box.
//!
//! Drawn without a display by the kiosk's own systems (on Mesa's lavapipe where there is no graphics card) and
//! compared at a quarter of their size with `tests/pictures`. After a change that is meant, look at the new
//! pictures and run this test once with `WEGWEISER_ACCEPT=1`.
#![cfg(feature = "kiosk")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, reason = "a test may fail loudly")]

mod harness;

use std::{fs, path::PathBuf};

use bevy::text::{FontAtlasSet, GlyphCacheKey};
use harness::{Harness, fixture::Fixture};
use image::{GrayImage, RgbaImage, imageops};
use wegweiser::kiosk::{
    Stock,
    picture::{self, Request},
    text::{Localized, TextScale},
};

/// Mean difference of all pixels that is still the same picture, of 255.
const MEAN: f32 = 1.0;
/// Mean difference of the worst block. A letter that moves by a pixel stays below, a missing sign does not.
const WORST: f32 = 12.0;
/// Side of a block, in pixels of the small picture.
const BLOCK: u32 = 10;

/// How far two pictures of the same size are apart to the eye: the difference of their luminance, over all and in
/// the worst block. Blocks forgive the edges of letters, which drivers draw differently.
fn difference(one: &RgbaImage, other: &RgbaImage) -> (f32, f32) {
    assert_eq!(one.dimensions(), other.dimensions(), "both have one size");
    let (width, height) = one.dimensions();
    let (one, other): (GrayImage, GrayImage) = (imageops::grayscale(one), imageops::grayscale(other));
    let (mut whole, mut worst) = (0.0_f32, 0.0_f32);
    for top in (0..height).step_by(BLOCK as usize) {
        for left in (0..width).step_by(BLOCK as usize) {
            let (right, bottom) = ((left + BLOCK).min(width), (top + BLOCK).min(height));
            let pixels = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y)));
            let sum: f32 =
                pixels.map(|(x, y)| f32::from(one.get_pixel(x, y).0[0].abs_diff(other.get_pixel(x, y).0[0]))).sum();
            whole += sum;
            worst = worst.max(sum / ((right - left) * (bottom - top)) as f32);
        }
    }
    (whole / (width * height) as f32, worst)
}

fn same((mean, worst): (f32, f32)) -> bool {
    mean <= MEAN && worst <= WORST
}

fn stock(content: &Fixture) -> Stock {
    for tag in ["ar", "de", "ti"] {
        content.narrate(tag, "health", "emergency", &["title", "s1"]);
    }
    content.read().value
}

/// A screen at a quarter of its size.
fn draw(stock: &Stock, screen: &str, language: &str, size: (u32, u32), text: TextScale) -> RgbaImage {
    let request =
        Request { screen: screen.to_owned(), language: language.parse().unwrap(), size, text, contrast: false };
    let drawn = picture::draw(stock, &request).unwrap().image;
    imageops::resize(&drawn, size.0 / 4, size.1 / 4, imageops::FilterType::Triangle)
}

#[track_caller]
fn compare(name: &str, drawn: &RgbaImage) {
    let accepted = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.png"));
    if std::env::var_os("WEGWEISER_ACCEPT").is_some() {
        fs::create_dir_all(accepted.parent().unwrap()).unwrap();
        drawn.save(&accepted).unwrap();
        return;
    }
    let apart = image::open(&accepted).ok().map(|picture| difference(&picture.to_rgba8(), drawn));
    if apart.is_some_and(same) {
        return;
    }
    let new = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    drawn.save(&new).unwrap();
    let what = apart.map_or_else(
        || "there is no accepted picture".to_owned(),
        |(mean, worst)| format!("mean difference {mean:.2} of {MEAN}, worst block {worst:.1} of {WORST}"),
    );
    panic!(
        "{name}: {what}.\n  accepted: {}\n  now:      {}\nLook at both. If the new one is meant, accept it:\n  \
         WEGWEISER_ACCEPT=1 cargo test --test kiosk_pictures",
        accepted.display(),
        new.display()
    );
}

const WIDE: (u32, u32) = (1920, 1080);

#[test]
fn the_languages() {
    compare("languages", &draw(&stock(&Fixture::new()), "languages", "de", WIDE, TextScale::Normal));
}

#[test]
fn home_from_right_to_left() {
    compare("home-ar", &draw(&stock(&Fixture::new()), "home", "ar", WIDE, TextScale::Normal));
}

#[test]
fn a_lesson_in_ethiopic_letters() {
    let content = Fixture::new();
    compare("lesson-ti", &draw(&stock(&content), "lesson/health/emergency", "ti", WIDE, TextScale::Normal));
}

#[test]
fn an_answered_question() {
    let content = Fixture::new();
    compare("answered-de", &draw(&stock(&content), "answered/health/q-fever", "de", WIDE, TextScale::Normal));
}

#[test]
fn help_in_large_letters() {
    compare("help-ar-150", &draw(&stock(&Fixture::new()), "help", "ar", WIDE, TextScale::Larger));
}

#[test]
fn a_lesson_on_an_upright_screen() {
    let content = Fixture::new();
    let drawn = draw(&stock(&content), "lesson/health/emergency", "ar", (1080, 1920), TextScale::Normal);
    compare("lesson-ar-upright", &drawn);
}

#[test]
fn the_comparison_notices_one_lost_sign_and_forgives_a_pixel() {
    let content = Fixture::new();
    let stock = stock(&content);
    let whole = draw(&stock, "home", "de", WIDE, TextScale::Normal);
    assert!(same(difference(&whole, &draw(&stock, "home", "de", WIDE, TextScale::Normal))), "the same screen again");

    let mut moved = image::imageops::resize(&whole, 1920, 1080, imageops::FilterType::Triangle);
    let shifted = moved.clone();
    imageops::replace(&mut moved, &shifted, 1, 0);
    let moved = imageops::resize(&moved, 480, 270, imageops::FilterType::Triangle);
    let still = imageops::resize(&shifted, 480, 270, imageops::FilterType::Triangle);
    assert!(same(difference(&still, &moved)), "one pixel to the right: {:?}", difference(&still, &moved));

    content.remove("assets/pictograms/stethoscope.svg");
    let spoiled = draw(&stock, "home", "de", WIDE, TextScale::Normal);
    assert!(!same(difference(&whole, &spoiled)), "a lost pictogram: {:?}", difference(&whole, &spoiled));
    let other = draw(&stock, "home", "en", WIDE, TextScale::Normal);
    assert!(!same(difference(&whole, &other)), "other words: {:?}", difference(&whole, &other));
}

/// Whether any face drew its box for a character it has not got: glyph 0.
fn has_boxes(kiosk: &Harness) -> bool {
    let atlases = kiosk.app.world().resource::<FontAtlasSet>();
    assert!(!atlases.is_empty(), "something was drawn");
    atlases.values().flatten().any(|atlas| atlas.has_glyph(GlyphCacheKey { glyph_id: 0 }))
}

#[test]
fn no_language_draws_empty_boxes() {
    let mut kiosk = Fixture::new().serve();
    let tags = kiosk.app.world().resource::<wegweiser::kiosk::state::Offered>().0.clone();
    for language in tags.iter().map(|language| language.tag.to_string()) {
        for screen in [
            "languages",
            "home",
            "lesson/health/emergency",
            "beside/health/emergency",
            "steps/health/at-the-doctor",
            "answered/health/q-fever",
            "help",
            "sound",
            "appearance",
            "still-there",
        ] {
            kiosk.show(screen, &language);
            assert!(!has_boxes(&kiosk), "{language}: {screen}");
        }
    }
    kiosk.show("home", "de");
    let mut texts = kiosk.app.world_mut().query::<&mut Localized>();
    *texts.iter_mut(kiosk.app.world_mut()).next().unwrap() = Localized::plain("漢");
    kiosk.settle();
    assert!(has_boxes(&kiosk), "a character that no face has is noticed");
}
