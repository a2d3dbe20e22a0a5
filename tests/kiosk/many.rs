//! Hundreds of languages: the first screen stays quick, and everybody finds theirs without reading another script.

use std::time::Duration;

use crate::harness::{Harness, fixture::Fixture, rtl};
use bevy::prelude::*;
use wegweiser::{
    kiosk::session::Attract,
    language::LanguageTag,
    ui::{
        core::{Act, Browse, Sheet, View, Visit},
        widget::{OnActivate, Scrolls},
    },
};

/// Tags of the tiles in the tree, in its order.
fn tiles(kiosk: &Harness) -> Vec<LanguageTag> {
    let world = kiosk.app.world();
    let mut grids = world.try_query::<&Children>().unwrap();
    let tag = |tile: &Entity| match world.get::<OnActivate>(*tile) {
        Some(OnActivate(Act::Choose(tag))) => Some(tag.clone()),
        _ => None,
    };
    grids.iter(world).flat_map(|children| children.iter().filter_map(|child| tag(&child))).collect()
}

/// Letters of the row of scripts.
fn letters(kiosk: &Harness) -> usize {
    let world = kiosk.app.world();
    world
        .try_query::<&OnActivate>()
        .unwrap()
        .iter(world)
        .filter(|OnActivate(act)| matches!(act, Act::Script(_)))
        .count()
}

fn scrolled(kiosk: &Harness) -> f32 {
    let world = kiosk.app.world();
    let mut areas = world.try_query_filtered::<&ScrollPosition, With<Scrolls>>().unwrap();
    areas.iter(world).map(|position| position.y).fold(0.0, f32::max)
}

fn visit(kiosk: &Harness) -> &Visit {
    kiosk.visit()
}

fn scroll(kiosk: &mut Harness, times: usize) {
    for _ in 0..times {
        kiosk.drag(Vec2::new(960.0, 950.0), Vec2::new(0.0, -600.0));
        kiosk.wait(Duration::from_millis(50));
    }
}

/// Moves the list as far as it goes.
fn to_end(kiosk: &mut Harness) {
    let world = kiosk.app.world_mut();
    let mut areas = world.query_filtered::<(&ComputedNode, &mut ScrollPosition), With<Scrolls>>();
    for (node, mut position) in areas.iter_mut(world) {
        position.y = (node.content_size().y - node.size().y) * node.inverse_scale_factor;
    }
    kiosk.settle();
}

/// Up to two dozen languages stand there at once, and nobody has to know what a letter is for.
#[test]
fn two_dozen_languages_are_all_there_without_letters() {
    let kiosk = Fixture::many(18).serve();
    assert_eq!(tiles(&kiosk).len(), 24);
    assert_eq!(letters(&kiosk), 0);
}

/// Of five hundred languages only those near the visible part are built; others come as a finger moves the list.
#[test]
fn a_long_list_grows_as_it_is_scrolled() {
    let mut kiosk = Fixture::many(492).serve();
    let first = tiles(&kiosk);
    assert!((12..=36).contains(&first.len()), "{} tiles at first", first.len());
    scroll(&mut kiosk, 6);
    let more = tiles(&kiosk);
    assert!(more.len() > first.len() && more.len() < 200, "{} tiles after scrolling", more.len());
    assert_eq!(more[..first.len()], first, "in the same order");
    let mut kiosk = Fixture::many(94).serve();
    for _ in 0..9 {
        to_end(&mut kiosk);
    }
    assert_eq!(tiles(&kiosk).len(), 100, "the last language is reached");
}

/// A letter leaves the languages of its script, and says their names to those who hear the screen.
#[test]
fn a_letter_leaves_the_languages_of_its_script() {
    let mut kiosk = Fixture::many(492).serve();
    assert_eq!(letters(&kiosk), 6, "all, Arabic, Ethiopic, Latin, Cyrillic, Greek");
    scroll(&mut kiosk, 3);
    kiosk.press_starting("العربية, دری");
    let found = tiles(&kiosk);
    let all = kiosk.app.world().resource::<wegweiser::ui::core::Offered>().0.clone();
    let arabic =
        |tag: &LanguageTag| all.iter().any(|language| language.tag == *tag && language.face.contains("Arabic"));
    assert!(!found.is_empty() && found.iter().all(arabic), "{found:?}");
    assert_eq!(scrolled(&kiosk), 0.0, "from the beginning");
    kiosk.press("Alle");
    assert!(!tiles(&kiosk).iter().all(arabic));
    kiosk.press_starting("ትግርኛ, ");
    kiosk.press("ትግርኛ");
    assert_eq!(visit(&kiosk).view, View::Home);
    assert_eq!(visit(&kiosk).browse, Browse::default(), "found, and forgotten");
}

/// Who looks for a language and goes leaves the list as it was, without being asked whether they are there.
#[test]
fn the_list_is_forgotten_with_the_visit() {
    let mut kiosk = Fixture::many(492).serve();
    let first = tiles(&kiosk);
    scroll(&mut kiosk, 5);
    assert!(scrolled(&kiosk) > 0.0);
    kiosk.wait(Duration::from_secs(46));
    assert_eq!(*visit(&kiosk), Visit::default());
    assert_eq!((scrolled(&kiosk), tiles(&kiosk).len()), (0.0, first.len()));
    kiosk.press_starting("ትግርኛ, ");
    kiosk.wait(Duration::from_secs(46));
    assert_eq!(*visit(&kiosk), Visit::default());
    assert_eq!(tiles(&kiosk), first);
}

/// The attract round stays with the first tiles, which are in view: a list that moves by itself is hard to touch.
#[test]
fn the_attract_round_stays_with_the_first_tiles() {
    let mut kiosk = Fixture::many(492).serve();
    let first = tiles(&kiosk);
    let mut lit = Vec::new();
    kiosk.wait(Duration::from_secs(61));
    for _ in 0..20 {
        lit.extend(kiosk.app.world().resource::<Attract>().lit.clone());
        kiosk.wait(Duration::from_secs(5));
    }
    lit.sort();
    lit.dedup();
    let mut wanted = first[..8].to_vec();
    wanted.sort();
    assert_eq!(lit, wanted);
    assert_eq!(scrolled(&kiosk), 0.0);
}

/// Another language in the midst of a visit is found in the same way, whichever way the reader's own runs.
#[test]
fn the_sheet_of_languages_grows_and_filters() {
    let mut kiosk = Fixture::many(492).serve();
    for (language, all) in [("de", "Alle"), ("ar", "الكل")] {
        kiosk.show("language", language);
        assert_eq!(rtl(&kiosk), language == "ar");
        let first = tiles(&kiosk).len();
        assert!(first < 80, "{first} tiles");
        scroll(&mut kiosk, 3);
        assert!(tiles(&kiosk).len() > first, "it grows");
        kiosk.press_starting("Українська, ");
        assert_eq!(scrolled(&kiosk), 0.0);
        assert!(tiles(&kiosk).contains(&"uk".parse().unwrap()));
        assert!(!tiles(&kiosk).contains(&"en".parse().unwrap()));
        kiosk.press(all);
        assert!(tiles(&kiosk).contains(&"en".parse().unwrap()));
        assert_eq!(visit(&kiosk).sheet, Some(Sheet::Language));
        kiosk.press_starting("Українська, ");
        kiosk.press("Українська");
        assert_eq!(visit(&kiosk).language, Some("uk".parse().unwrap()));
    }
}

/// A list that has to grow before it fills a tall screen is nobody's visit, and comes to rest.
#[test]
fn a_long_list_on_a_tall_screen_is_at_rest() {
    let mut kiosk = Fixture::many(492).serve();
    kiosk.resize(1080, 1920);
    kiosk.wait(Duration::from_millis(50));
    let first = tiles(&kiosk);
    assert!(first.len() > 12, "{} tiles do not fill it", first.len());
    for _ in 0..3 {
        assert!(kiosk.is_forgotten(), "nobody has touched it");
        kiosk.wait(Duration::from_secs(46));
        assert_eq!(tiles(&kiosk).len(), first.len());
    }
}
