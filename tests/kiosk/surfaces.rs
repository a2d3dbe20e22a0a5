//! Two surfaces in one program: each has its own languages, direction, theme and size of text.

use std::sync::Arc;

use bevy::{camera::RenderTarget, prelude::*, ui::InlineDirection};
use wegweiser::ui::{
    core::{Act, surface::Surface},
    text::{ActiveLanguages, Localized, TextScale, Type, Weight},
    theme::{Paint, Step, Theme, Token},
};

use crate::harness::{Harness, tree};

/// What stands beside the visitor's screen, in Arabic, with high contrast and large.
struct Beside {
    surface: Entity,
    root: Entity,
    words: Entity,
    german: Entity,
}

fn beside(kiosk: &mut Harness) -> Beside {
    let served = kiosk.served().0.clone();
    let arabic = served.words(served.language(&"ar".parse().unwrap()).unwrap()).value;
    let world = kiosk.app.world_mut();
    let size = UVec2::new(800, 600);
    let surface = world.spawn((Surface, Theme::Contrast, TextScale::Larger, RenderTarget::None { size })).id();
    world.flush();
    world.get_mut::<ActiveLanguages>(surface).unwrap().read_in(Arc::new(arabic));
    let node = Node { width: percent(100), height: percent(100), ..default() };
    let root = world.spawn((node, UiTargetCamera(surface), Paint::fill(Token::Paper))).id();
    let kind = Type::new(Step::Body, Weight::Regular);
    let words = world.spawn((Localized::ui("home"), kind, ChildOf(root))).id();
    let german =
        world.spawn((Localized::reference(wegweiser::language::MessageId::ui("home")), kind, ChildOf(root))).id();
    kiosk.settle();
    Beside { surface, root, words, german }
}

fn text(kiosk: &Harness, entity: Entity) -> String {
    let text = &kiosk.app.world().get::<Text>(entity).unwrap().0;
    text.trim_start_matches(['\u{200e}', '\u{200f}', '\u{2067}', '\u{2066}']).to_owned()
}

#[test]
fn a_second_surface_reads_another_language_in_another_theme() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let beside = beside(&mut kiosk);
    kiosk.sees("Im Notfall");
    assert_eq!(text(&kiosk, beside.german), "Start", "the language beside is the same everywhere");
    assert_ne!(text(&kiosk, beside.words), "Start");
    let world = kiosk.app.world();
    assert_eq!(world.get::<Node>(beside.root).unwrap().direction, InlineDirection::Rtl);
    let paper = |theme: Theme| BackgroundColor(theme.color(Token::Paper));
    assert_eq!(*world.get::<BackgroundColor>(beside.root).unwrap(), paper(Theme::Contrast));
    let size = |entity: Entity| world.get::<TextFont>(entity).unwrap().font_size;
    assert_eq!(size(beside.words), FontSize::Px(Step::Body.px() * 1.5));
    assert!(!crate::harness::rtl(&kiosk), "the visitor's own screen runs left to right");
}

#[test]
fn what_a_visitor_chooses_changes_their_own_surface_alone() {
    let mut kiosk = Harness::at("lesson/health/emergency", "de");
    let beside = beside(&mut kiosk);
    let before = text(&kiosk, beside.words);
    for wish in [Act::Choose("en".parse().unwrap()), Act::Text(TextScale::Large), Act::Contrast, Act::Contrast] {
        kiosk.wait(std::time::Duration::from_secs(1));
        tree::act(&mut kiosk, wish);
    }
    kiosk.settle();
    kiosk.sees("In an emergency");
    assert_eq!(text(&kiosk, beside.words), before);
    let world = kiosk.app.world();
    assert_eq!(*world.get::<Theme>(beside.surface).unwrap(), Theme::Contrast);
    assert_eq!(*world.get::<TextScale>(beside.surface).unwrap(), TextScale::Larger);
    assert_eq!(*world.get::<Theme>(kiosk.surface()).unwrap(), Theme::Light);
}
