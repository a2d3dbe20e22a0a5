//! A language that is written without spaces: its sentences break at words, and what is heard stays as it was written.

use bevy::{a11y::AccessibilityNode, prelude::*, text::TextLayoutInfo, ui::UiGlobalTransform};
use wegweiser::ui::text::{Localized, TextScale};

use crate::harness::{Harness, fixture::Fixture};

const TITLE: &str = "เมื่อเกิดเหตุฉุกเฉิน";
const LONG: &str = "กรุณาบอกสถานที่ที่คุณอยู่และบอกว่าเกิดอะไรขึ้นบ้างในขณะนี้";

/// The tests' content with Thai, and the letters for it (Noto Sans Thai, a part of it; SIL Open Font License 1.1).
fn thai() -> Fixture {
    let content = Fixture::new();
    content.write("assets/fonts/thai.ttf", include_bytes!("../fixtures/thai.ttf"));
    content.write(
        "locales/th/language.ron",
        "(tag: \"th\", endonym: \"ภาษาไทย\", name: \"Thai\", greeting: \"ยินดี\", invitation: \"ไทย\", direction: Ltr, locale: \"th\",
        plural: \"th\", face: \"Noto Sans Thai\", fallback: [\"de\"], voice: None, review: {})",
    );
    let words = format!(
        "module =\n    .title = {TITLE}\n\nemergency =\n    .title = {TITLE}\n    .s1 = {LONG} {{ $tel-emergency }}\n    \
         .s2 = {LONG}\n    .s3 = {LONG}\n    .s4 = {LONG}\n"
    );
    content.write("locales/th/modules/health.ftl", words);
    content.change("kiosk.ron", "\"uk\"]", "\"uk\", \"th\"]");
    content
}

/// Texts that leave their place or the window, or lie in one line though they are long.
fn faults(kiosk: &mut Harness, width: u32) -> Vec<String> {
    let world = kiosk.app.world_mut();
    let mut texts =
        world.query::<(&Localized, &AccessibilityNode, &ComputedNode, &UiGlobalTransform, &TextLayoutInfo)>();
    let mut found = Vec::new();
    for (_, node, size, place, layout) in texts.iter(world) {
        let words = node.value().unwrap_or_default();
        assert!(!words.contains('\u{200b}'), "{words} is heard with signs that nobody wrote");
        let (half, middle) = (size.size().x / 2.0, place.translation.x);
        let drawn = layout.glyphs.iter().map(|glyph| glyph.position.x).fold(0.0_f32, f32::max);
        if middle + half > width as f32 || drawn > size.size().x + 2.0 {
            found.push(format!("{words}: drawn to {drawn} of {}, ends at {}", size.size().x, middle + half));
        }
    }
    found
}

#[test]
fn thai_sentences_stay_on_the_screen() {
    let mut kiosk = thai().serve();
    for (width, height) in [(1366, 768), (1920, 1080), (1080, 1920), (768, 1366)] {
        kiosk.resize(width, height);
        for text in [TextScale::Normal, TextScale::Large, TextScale::Larger] {
            for screen in ["lesson/health/emergency", "beside/health/emergency", "home", "index", "pages/health"] {
                kiosk.show_at(screen, "th", text);
                let found = faults(&mut kiosk, width);
                assert!(found.is_empty(), "{width}x{height} {text:?} {screen}:\n{}", found.join("\n"));
            }
        }
    }
    kiosk.show_at("lesson/health/emergency", "th", TextScale::Normal);
    kiosk.sees(LONG);
}
