//! Screens look as they were accepted, pixel by pixel, and no character is drawn as an empty box.
//!
//! Painted without a display by the kiosk's own systems: the same bytes on every machine. After a change that is meant,
//! look at the new pictures and run this test once with `WEGWEISER_ACCEPT=1`.

use std::{fs, path::PathBuf};

use crate::harness::{Harness, SCREENS, fixture::Fixture};
use bevy::text::{FontAtlasSet, GlyphCacheKey};
use image::RgbaImage;
use wegweiser::{
    kiosk::LoadedContent,
    studio::picture::{self, PictureRequest},
    ui::text::{Localized, TextScale},
};

fn loaded(content: &Fixture) -> LoadedContent {
    for tag in ["ar", "de", "ti"] {
        content.narrate(tag, "health", "emergency", &["title", "s1"]);
    }
    content.read().value
}

fn draw(loaded: &LoadedContent, screen: &str, language: &str, size: (u32, u32), text: TextScale) -> RgbaImage {
    let request = PictureRequest {
        screen: screen.to_owned(),
        language: language.parse().unwrap(),
        size,
        text,
        contrast: false,
        further: Vec::new(),
        row: 0,
    };
    picture::draw(loaded, &request).unwrap().image
}

/// How many pixels are not the same, and the rectangle they lie in.
fn difference(one: &RgbaImage, other: &RgbaImage) -> Option<(usize, [u32; 4])> {
    if one.dimensions() != other.dimensions() {
        return Some((usize::MAX, [0; 4]));
    }
    let apart = one.enumerate_pixels().zip(other.pixels()).filter(|((.., one), other)| one != other);
    apart.map(|((x, y, _), _)| (x, y)).fold(None, |found, (x, y)| {
        let (count, [left, top, right, bottom]) = found.unwrap_or((0, [x, y, x, y]));
        Some((count + 1, [left.min(x), top.min(y), right.max(x), bottom.max(y)]))
    })
}

#[track_caller]
fn compare(name: &str, drawn: &RgbaImage) {
    let accepted = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.png"));
    if std::env::var_os("WEGWEISER_ACCEPT").is_some() {
        fs::create_dir_all(accepted.parent().unwrap()).unwrap();
        drawn.save(&accepted).unwrap();
        return;
    }
    let what = match image::open(&accepted) {
        Ok(picture) => match difference(&picture.to_rgba8(), drawn) {
            None => return,
            Some((count, [left, top, right, bottom])) => {
                format!("{count} pixels are not the same, between {left}, {top} and {right}, {bottom}")
            }
        },
        Err(_) => "there is no accepted picture".to_owned(),
    };
    let new = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    drawn.save(&new).unwrap();
    panic!(
        "{name}: {what}.\n  accepted: {}\n  now:      {}\nLook at both. If the new one is meant, accept it:\n  \
         WEGWEISER_ACCEPT=1 cargo test --test studio",
        accepted.display(),
        new.display()
    );
}

const WIDE: (u32, u32) = (1920, 1080);

#[test]
fn the_languages() {
    compare("languages", &draw(&loaded(&Fixture::new()), "languages", "de", WIDE, TextScale::Normal));
}

#[test]
fn home_from_right_to_left() {
    compare("home-ar", &draw(&loaded(&Fixture::new()), "home", "ar", WIDE, TextScale::Normal));
}

#[test]
fn a_lesson_in_ethiopic_letters() {
    let content = Fixture::new();
    compare("lesson-ti", &draw(&loaded(&content), "lesson/health/emergency", "ti", WIDE, TextScale::Normal));
}

#[test]
fn an_answered_question() {
    let content = Fixture::new();
    compare("answered-de", &draw(&loaded(&content), "answered/health/q-fever", "de", WIDE, TextScale::Normal));
}

#[test]
fn help_in_large_letters() {
    compare("help-ar-150", &draw(&loaded(&Fixture::new()), "help", "ar", WIDE, TextScale::Larger));
}

#[test]
fn a_lesson_on_an_upright_screen() {
    let content = Fixture::new();
    let drawn = draw(&loaded(&content), "lesson/health/emergency", "ar", (1080, 1920), TextScale::Normal);
    compare("lesson-ar-upright", &drawn);
}

#[test]
fn the_same_screen_is_the_same_and_one_lost_sign_is_noticed() {
    let content = Fixture::new();
    let loaded = loaded(&content);
    let whole = draw(&loaded, "home", "de", WIDE, TextScale::Normal);
    assert_eq!(difference(&whole, &draw(&loaded, "home", "de", WIDE, TextScale::Normal)), None);
    content.remove("assets/pictograms/stethoscope.svg");
    let spoiled = draw(&loaded, "home", "de", WIDE, TextScale::Normal);
    assert!(difference(&whole, &spoiled).is_some_and(|(count, _)| count > 100), "a lost pictogram");
}

/// Whether any face drew its box for a character it has not got: glyph 0.
fn has_boxes(kiosk: &Harness) -> bool {
    let atlases = kiosk.app.world().resource::<FontAtlasSet>();
    assert!(!atlases.is_empty(), "something was drawn");
    atlases.values().flatten().any(|atlas| atlas.has_glyph(GlyphCacheKey { glyph_id: 0 }))
}

#[test]
fn no_language_draws_empty_boxes() {
    let mut kiosk = Fixture::shipped().serve();
    let tags = kiosk.app.world().resource::<wegweiser::ui::core::Offered>().0.clone();
    for language in tags.iter().map(|language| language.tag.to_string()) {
        for screen in SCREENS {
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

/// A wall of test words: languages in order, and the sentence whose step is drawn.
fn wall(languages: &[&str], size: (u32, u32), row: usize) -> RgbaImage {
    on_wall("wall/health/emergency", languages, size, row)
}

fn on_wall(screen: &str, languages: &[&str], size: (u32, u32), row: usize) -> RgbaImage {
    let content = Fixture::new();
    let further = languages[1..].iter().map(|tag| tag.parse().unwrap()).collect();
    let (screen, language) = (screen.to_owned(), languages[0].parse().unwrap());
    let request = PictureRequest { screen, language, size, text: TextScale::Normal, contrast: false, further, row };
    picture::draw(&content.read().value, &request).unwrap().image
}

#[test]
fn a_wall_in_one_language_has_its_picture_large() {
    compare("wall-ti", &wall(&["ti"], WIDE, 0));
}

#[test]
fn a_wall_in_two_languages_stands_row_by_row() {
    compare("wall-de-ar", &wall(&["de", "ar"], WIDE, 0));
    compare("wall-ar-de-4x3", &wall(&["ar", "de"], (1024, 768), 3));
}

#[test]
fn a_wall_in_four_languages_stands_sentence_by_sentence() {
    compare("wall-four", &wall(&["de", "ar", "prs", "ti"], WIDE, 1));
}

#[test]
fn a_counted_question_says_why_an_answer_is_right() {
    compare("wall-right-de-ar", &on_wall("wall-right/health/q-fever", &["de", "ar"], WIDE, 0));
    compare("wall-right-four", &on_wall("wall-right/health/q-fever", &["de", "ar", "prs", "ti"], WIDE, 0));
}

#[test]
fn three_faces_ask_how_it_was() {
    compare("wall-faces", &on_wall("wall-faces", &["ar", "de"], (1024, 768), 0));
}

#[test]
fn a_screen_says_its_number() {
    compare("wall-number", &on_wall("wall-number", &["de"], WIDE, 0));
}

/// Four cards on a sheet of A4 at 300 dpi: each has a colour of its own, dark enough for the letter when printed in grey.
#[test]
fn cards_are_readable_in_black_and_white() {
    let sheet = on_wall("cards", &["ti"], WIDE, 0);
    assert_eq!(sheet.dimensions(), (3508, 2480));
    let middle = |at: u32| (877 + 1754 * (at % 2), 620 + 1240 * (at / 2));
    for at in 0..4 {
        let (x, y) = middle(at);
        // Below the letter, inside the shape.
        let ground = sheet.get_pixel(x, y + 400).0;
        let grey = (u32::from(ground[0]) * 3 + u32::from(ground[1]) * 6 + u32::from(ground[2])) / 10;
        assert!(grey < 128, "card {at}: {ground:?}");
        let letter = (x - 300..x + 300).filter(|across| sheet.get_pixel(*across, y).0 == [255; 4]).count();
        assert!(letter > 30, "card {at} has a letter: {letter}");
    }
    let (cut, paper) = (sheet.get_pixel(4, 1240).0, sheet.get_pixel(100, 100).0);
    assert!(cut[0] < 200 && paper == [255; 4], "lines to cut along on white: {cut:?} {paper:?}");
}
