//! A kiosk runs for months: however much is touched, it doesn't grow. Takes minutes; `scripts/soak` runs it.

use std::time::Duration;

use bevy::{input::touch::TouchPhase, prelude::*, ui_widgets::Button};
use wegweiser::ui::paint::{
    pane::Pane,
    screen::{Memory, Screen},
};

use crate::harness::{Harness, fixture::Fixture};

/// Touches, unless `WEGWEISER_SOAK_TOUCHES` says otherwise.
const TOUCHES: u32 = 20_000;
/// How much larger it may be at the end than after the first tenth.
const GROWTH: f64 = 1.05;

/// Numbers that look like chance and are the same each time: xorshift, Marsaglia 2003.
struct Chance(u32);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        for shift in [13, -17, 5_i32] {
            self.0 ^= if shift > 0 { self.0 << shift } else { self.0 >> -shift };
        }
        self.0 % limit
    }
}

/// Memory of this process that is its own and in use, in KiB.
fn size() -> u64 {
    let status = std::fs::read_to_string("/proc/self/smaps_rollup").expect("Linux tells");
    let line = status.lines().find(|line| line.starts_with("Private_Dirty:")).expect("it tells what is private");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
}

/// The same when the visitor is forgotten: what is large then stays.
fn at_rest(kiosk: &mut Harness) -> u64 {
    for _ in 0..3 {
        kiosk.wait(Duration::from_secs(200));
    }
    assert!(kiosk.is_forgotten(), "nobody is there");
    size()
}

/// A visitor who touches whatever they come upon: mostly controls, now and then the screen beside them, a drag, a pause
/// after which they are forgotten.
fn touch(kiosk: &mut Harness, chance: &mut Chance) {
    let kind = chance.below(100);
    if kind == 0 {
        kiosk.wait(Duration::from_secs(200));
        return;
    }
    let (_, screen) = kiosk.window();
    let mut at = Vec2::new(chance.below(screen.x) as f32, chance.below(screen.y) as f32);
    if kind < 80 {
        let world = kiosk.app.world();
        let mut controls = world.try_query_filtered::<Entity, With<Button>>().expect("there are controls");
        let controls: Vec<Entity> = controls.iter(world).collect();
        if !controls.is_empty() {
            at = kiosk.middle(controls[chance.below(controls.len() as u32) as usize]);
        }
    }
    kiosk.finger(at, TouchPhase::Started);
    if kind > 94 {
        at += Vec2::new(0.0, chance.below(600) as f32 - 300.0);
        kiosk.finger(at, TouchPhase::Moved);
    }
    kiosk.finger(at, TouchPhase::Ended);
    kiosk.wait(Duration::from_millis(u64::from(100 + chance.below(900))));
}

#[test]
#[ignore = "takes minutes: scripts/soak runs it"]
fn it_does_not_grow() {
    let touches: u32 = std::env::var("WEGWEISER_SOAK_TOUCHES")
        .map_or(TOUCHES, |touches| touches.parse().expect("WEGWEISER_SOAK_TOUCHES is a number"));
    let (mut kiosk, ear) = Harness::heard(Fixture::new().read().value, None);
    let mut pane = Pane::new(Box::<Memory>::default() as Box<dyn Screen>);
    let mut chance = Chance(2_463_534_242);
    let mut early = 0;
    for touched in 1..=touches {
        touch(&mut kiosk, &mut chance);
        let list = kiosk.seen();
        pane.show(&list, kiosk.app.world().resource::<Assets<Image>>(), false).expect("memory can be painted");
        ear.asked();
        if touched == touches / 10 {
            early = at_rest(&mut kiosk);
        }
        if touched % (touches / 20).max(1) == 0 {
            let world = kiosk.app.world();
            let images = world.resource::<Assets<Image>>();
            let pixels: usize = images.iter().filter_map(|(_, image)| image.data.as_ref()).map(Vec::len).sum();
            println!(
                "{touched} touches: {} KiB, {} entities, {} images of {} KiB",
                size(),
                world.entities().count_spawned(),
                images.len(),
                pixels / 1024
            );
        }
    }
    let late = at_rest(&mut kiosk);
    println!("soak: {early} KiB after {} touches, {late} KiB after {touches}", touches / 10);
    assert!((late as f64) < early as f64 * GROWTH, "it grew from {early} KiB to {late} KiB");
}
