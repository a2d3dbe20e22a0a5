//! A page is the same page for a visitor and for a group: the same sentences in the same order, each marked as it is spoken.

use bevy::prelude::*;
use wegweiser::{
    content::PageRef,
    page::{
        spoken::SpokenRow,
        wall::{Votes, steps::WallStep},
    },
};

use super::wall::Room;
use crate::harness::fixture::Fixture;

/// Rows that are marked while they are spoken, in their order, each with its words.
fn rows(world: &World, surface: Entity) -> Vec<(String, Vec<String>)> {
    let mut roots = world.try_query::<(Entity, &UiTargetCamera)>().unwrap();
    let of = roots.iter(world).filter(|(_, aimed)| aimed.entity() == surface);
    of.flat_map(|(root, _)| below(world, root)).filter_map(|node| row(world, node)).collect()
}

fn row(world: &World, node: Entity) -> Option<(String, Vec<String>)> {
    let spoken = world.get::<SpokenRow>(node)?;
    let words = below(world, node).into_iter().filter_map(|part| Some(world.get::<Text>(part)?.0.clone())).collect();
    Some((spoken.message.to_string(), words))
}

/// A node and all below it, as they are read.
fn below(world: &World, node: Entity) -> Vec<Entity> {
    let children = world.get::<Children>(node).into_iter().flatten();
    std::iter::once(node).chain(children.flat_map(|child| below(world, *child))).collect()
}

/// What a group is shown of a page, step by step.
fn on_wall(room: &mut Room, page: &PageRef, tags: &[&str]) -> Vec<(String, Vec<String>)> {
    let show = |room: &mut Room, row: usize| {
        room.show(page, tags, (1920, 1080), (row, 0), &Votes::default());
        rows(room.app.world(), room.surface)
    };
    show(room, 0);
    let steps: Vec<WallStep> = room.breaks().0;
    steps.iter().flat_map(|step| show(room, step.rows.start)).collect()
}

#[test]
fn a_page_is_the_same_on_a_kiosk_and_on_a_wall() {
    let content = Fixture::new();
    let mut room = Room::new(content.read().value);
    let mut kiosk = content.serve();
    for (screen, page, tags) in [
        ("lesson", "health/emergency", &["de"][..]),
        ("lesson", "health/emergency", &["ti"]),
        ("beside", "health/emergency", &["ar", "de"]),
        ("steps", "health/at-the-doctor", &["de"]),
        ("beside", "health/at-the-doctor", &["prs", "de"]),
    ] {
        kiosk.show(&format!("{screen}/{page}"), tags[0]);
        let surface = kiosk.surface();
        let visitors = rows(kiosk.app.world(), surface);
        assert!(visitors.len() > 1, "{page}: {visitors:?}");
        assert_eq!(on_wall(&mut room, &PageRef::new(page).unwrap(), tags), visitors, "{page} in {tags:?}");
    }
}
