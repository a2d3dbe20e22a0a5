//! The painter: painting what changed is painting everything, each primitive is its formula, and nothing hostile is
//! drawn where it doesn't belong.

use std::{
    ops::Range,
    sync::{Arc, Mutex},
};

use bevy::{
    asset::{AssetId, Assets, Handle, RenderAssetUsages},
    image::Image,
    math::{Rect, URect, Vec2, Vec4},
    prelude::Color,
};
use proptest::{prelude::*, test_runner::RngSeed};
use wegweiser::ui::paint::{
    Area, brush,
    canvas::Canvas,
    glyph::Glyph,
    light::{FULL, Ink},
    list::{List, Shape},
    pane::{Held, Outcome, Pane},
    picture::Picture,
    rounded::{Ring, Rounded},
    screen::{Memory, Screen, ScreenError},
};
use wgpu_types::{Extent3d, TextureDimension, TextureFormat};

const SIZE: (u32, u32) = (200, 150);

/// So many cases, the same ones in each run: what fails here fails everywhere.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(11), ..ProptestConfig::default() }
}

/// A sheet of letters and a picture, of pixels without a pattern.
struct Sheets {
    images: Assets<Image>,
    sheet: Handle<Image>,
    picture: Handle<Image>,
}

impl Sheets {
    fn new() -> Self {
        let mut images = Assets::default();
        let mut seed = 7_u32;
        let mut noise = |side: u32, white: bool| {
            let bytes = (0..side * side).flat_map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let [a, red, green, blue] = seed.to_be_bytes();
                let alpha = if a < 60 { 0 } else { a.saturating_mul(2) };
                if white { [255, 255, 255, alpha] } else { [red, green, blue, alpha] }
            });
            let size = Extent3d { width: side, height: side, depth_or_array_layers: 1 };
            let (kind, format) = (TextureDimension::D2, TextureFormat::Rgba8UnormSrgb);
            Image::new(size, kind, bytes.collect(), format, RenderAssetUsages::MAIN_WORLD)
        };
        let (sheet, picture) = (noise(64, true), noise(24, false));
        Self { sheet: images.add(sheet), picture: images.add(picture), images }
    }
}

/// What a test draws, without the handles of its pictures.
#[derive(Debug, Clone)]
enum Drawn {
    Fill(Rounded),
    Ring(Ring),
    Glyph(URect, Vec2),
    Picture(Rect, Rounded, [bool; 2]),
}

#[derive(Debug, Clone)]
struct Thing {
    drawn: Drawn,
    ink: Ink,
    clip: Option<Rect>,
}

impl Thing {
    fn lay(&self, sheets: &Sheets, list: &mut List) {
        let (shape, around) = match &self.drawn {
            Drawn::Fill(fill) => (Shape::Fill(*fill), fill.rect),
            Drawn::Ring(ring) => (Shape::Ring(*ring), ring.outer.rect),
            Drawn::Glyph(from, at) => (
                Shape::Glyph(Glyph { sheet: sheets.sheet.id(), from: *from, at: *at }),
                Rect { min: *at, max: *at + from.size().as_vec2() },
            ),
            Drawn::Picture(from, to, flip) => {
                (Shape::Picture(Picture { image: sheets.picture.id(), from: *from, to: *to, flip: *flip }), to.rect)
            }
        };
        let clip = self.clip.map_or(list.part().area, |clip| list.part().area.and(Area::inside(clip)));
        list.add(clip.and(Area::around(around)), self.ink, shape);
    }
}

fn list(things: &[Thing], sheets: &Sheets) -> List {
    let mut list = List { size: SIZE, ground: 0x00F6_F2EA, items: Vec::new() };
    things.iter().for_each(|thing| thing.lay(sheets, &mut list));
    list
}

/// Whole pixels as often as not: layout gives those, scrolling the others.
fn length(range: Range<f32>) -> impl Strategy<Value = f32> {
    (range, any::<bool>()).prop_map(|(value, whole)| if whole { value.round() } else { value })
}

fn rect() -> BoxedStrategy<Rect> {
    (length(-30.0..200.0), length(-30.0..150.0), length(0.0..160.0), length(0.0..130.0))
        .prop_map(|(x, y, wide, high)| Rect { min: Vec2::new(x, y), max: Vec2::new(x + wide, y + high) })
        .boxed()
}

fn four(range: Range<f32>) -> impl Strategy<Value = Vec4> {
    prop_oneof![
        length(range.clone()).prop_map(Vec4::splat),
        [length(range.clone()), length(range.clone()), length(range.clone()), length(range)].prop_map(Vec4::from),
    ]
}

fn rounded() -> BoxedStrategy<Rounded> {
    (rect(), four(0.0..60.0)).prop_map(|(rect, radius)| Rounded::new(rect, radius)).boxed()
}

fn ring() -> BoxedStrategy<Ring> {
    let sides = prop_oneof![4 => Just([true; 4]), 1 => any::<[bool; 4]>()];
    let width = prop_oneof![3 => four(0.0..9.0), 1 => length(0.0..9.0).prop_map(|left| Vec4::new(left, 0.0, 0.0, 0.0))];
    (rounded(), width, sides).prop_map(|(outer, width, sides)| Ring { outer, width, sides }).boxed()
}

fn ink() -> BoxedStrategy<Ink> {
    let cover = prop_oneof![3 => Just(FULL), 1 => 0..FULL];
    (0..=0x00FF_FFFF_u32, cover).prop_map(|(pixel, cover)| Ink { pixel, cover }).boxed()
}

fn drawn() -> BoxedStrategy<Drawn> {
    let glyph = (0..50_u32, 0..50_u32, 1..14_u32, 1..14_u32, length(-10.0..200.0), length(-10.0..150.0)).prop_map(
        |(left, top, wide, high, x, y)| Drawn::Glyph(URect::new(left, top, left + wide, top + high), Vec2::new(x, y)),
    );
    let own = (length(-20.0..200.0), length(-20.0..150.0), any::<[bool; 2]>()).prop_map(|(x, y, flip)| {
        let at = Vec2::new(x, y);
        let from = Rect { min: Vec2::ZERO, max: Vec2::splat(24.0) };
        Drawn::Picture(from, Rounded::new(Rect { min: at, max: at + 24.0 }, Vec4::ZERO), flip)
    });
    let scaled = (rounded(), any::<[bool; 2]>())
        .prop_map(|(to, flip)| Drawn::Picture(Rect { min: Vec2::ZERO, max: Vec2::splat(24.0) }, to, flip));
    prop_oneof![rounded().prop_map(Drawn::Fill), ring().prop_map(Drawn::Ring), glyph, own, scaled,].boxed()
}

fn thing() -> BoxedStrategy<Thing> {
    (drawn(), ink(), proptest::option::weighted(0.3, rect()))
        .prop_map(|(drawn, ink, clip)| Thing { drawn, ink, clip })
        .boxed()
}

/// What may happen between two frames.
#[derive(Debug, Clone)]
enum Change {
    Add(Thing),
    Remove(usize),
    Replace(usize, Thing),
    Swap(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        thing().prop_map(Change::Add),
        any::<usize>().prop_map(Change::Remove),
        (any::<usize>(), thing()).prop_map(|(at, thing)| Change::Replace(at, thing)),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Change::Swap(one, other)),
    ]
}

fn apply(change: Change, things: &mut Vec<Thing>) {
    let most = things.len();
    match change {
        Change::Add(thing) => things.push(thing),
        Change::Remove(at) if most > 0 => drop(things.remove(at % most)),
        Change::Replace(at, thing) if most > 0 => things[at % most] = thing,
        Change::Swap(one, other) if most > 0 => things.swap(one % most, other % most),
        _ => {}
    }
}

fn whole(list: &List, sheets: &Sheets) -> Vec<u32> {
    let mut pixels = vec![0xDEAD; (list.size.0 * list.size.1) as usize];
    brush::paint(&mut Canvas::new(&mut pixels, list.size), list, &sheets.images, list.part().area);
    pixels
}

/// A display server with several buffers, as X11 has one and Wayland two.
struct Server {
    buffers: Vec<(Vec<u32>, u8)>,
    shown: Arc<Mutex<Vec<u32>>>,
    at: usize,
}

impl Screen for Server {
    fn frame(
        &mut self,
        size: (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError> {
        let at = self.at;
        self.at = (at + 1) % self.buffers.len();
        let (pixels, age) = &mut self.buffers[at];
        pixels.resize((size.0 * size.1) as usize, 0xDEAD);
        paint(pixels, *age);
        self.shown.lock().unwrap().clone_from(pixels);
        for (_, age) in &mut self.buffers {
            *age = if *age == 0 { 0 } else { *age + 1 };
        }
        self.buffers[at].1 = 1;
        Ok(())
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn painting_what_changed_is_painting_everything(
        first in proptest::collection::vec(thing(), 0..12),
        frames in proptest::collection::vec(proptest::collection::vec(change(), 0..3), 1..6),
        buffers in 1..4_usize,
    ) {
        let sheets = Sheets::new();
        let shown = Arc::new(Mutex::new(Vec::new()));
        let server = Server { buffers: vec![(Vec::new(), 0); buffers], shown: shown.clone(), at: 0 };
        let mut pane = Pane::new(Box::new(server));
        let mut things = first;
        pane.show(&list(&things, &sheets), &sheets.images, false).unwrap();
        for changes in frames {
            changes.into_iter().for_each(|change| apply(change, &mut things));
            let list = list(&things, &sheets);
            pane.show(&list, &sheets.images, false).unwrap();
            prop_assert!(*shown.lock().unwrap() == whole(&list, &sheets), "after {things:?}");
        }
    }

    #[test]
    fn pieces_are_the_whole(
        things in proptest::collection::vec(thing(), 1..10),
        columns in proptest::collection::btree_set(1..200_i32, 0..6),
        rows in proptest::collection::btree_set(1..150_i32, 0..6),
    ) {
        let sheets = Sheets::new();
        let list = list(&things, &sheets);
        let cuts = |cuts: std::collections::BTreeSet<i32>, end| {
            let ends: Vec<i32> = cuts.into_iter().chain([end]).collect();
            let starts: Vec<i32> = std::iter::once(0).chain(ends.iter().copied()).collect();
            starts.into_iter().zip(ends).collect::<Vec<_>>()
        };
        let mut pixels = vec![0xDEAD; (SIZE.0 * SIZE.1) as usize];
        for &(top, bottom) in &cuts(rows, 150) {
            for &(left, right) in &cuts(columns.clone(), 200) {
                let area = Area { left, top, right, bottom };
                brush::paint(&mut Canvas::new(&mut pixels, SIZE), &list, &sheets.images, area);
            }
        }
        prop_assert!(pixels == whole(&list, &sheets));
        // On several threads at once, too.
        let others: Vec<Vec<u32>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..3).map(|_| scope.spawn(|| whole(&list, &sheets))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        prop_assert!(others.iter().all(|other| *other == pixels));
    }

    #[test]
    fn nothing_is_painted_outside_its_clip(thing in hostile_thing(), clip in rect()) {
        let sheets = Sheets::new();
        let list = list(&[Thing { clip: Some(clip), ..thing }], &sheets);
        let seen = Area::inside(clip);
        for (at, pixel) in whole(&list, &sheets).into_iter().enumerate() {
            let (x, y) = (at as i32 % 200, at as i32 / 200);
            let inside = x >= seen.left && x < seen.right && y >= seen.top && y < seen.bottom;
            prop_assert!(inside || pixel == list.ground, "{x} {y}");
        }
    }
}

fn hostile_number() -> BoxedStrategy<f32> {
    prop_oneof![
        Just(0.0),
        Just(-0.0),
        Just(f32::NAN),
        Just(f32::INFINITY),
        Just(f32::NEG_INFINITY),
        Just(f32::MAX),
        Just(f32::MIN_POSITIVE),
        Just(1.0e9),
        Just(-1.0e9),
        -300.0..300.0_f32,
    ]
    .boxed()
}

fn hostile_rounded() -> BoxedStrategy<Rounded> {
    ([hostile_number(), hostile_number(), hostile_number(), hostile_number()], hostile_number())
        .prop_map(|([a, b, c, d], radius)| Rounded {
            rect: Rect { min: Vec2::new(a, b), max: Vec2::new(c, d) },
            radius: Vec4::splat(radius),
        })
        .boxed()
}

fn hostile_thing() -> BoxedStrategy<Thing> {
    let ring = (hostile_rounded(), hostile_number(), any::<[bool; 4]>())
        .prop_map(|(outer, width, sides)| Drawn::Ring(Ring { outer, width: Vec4::splat(width), sides }));
    let glyph =
        (0..90_u32, 0..90_u32, 0..90_u32, hostile_number(), hostile_number()).prop_map(|(left, top, side, x, y)| {
            Drawn::Glyph(URect::new(left, top, left + side, top + side), Vec2::new(x, y))
        });
    let from =
        (hostile_number(), hostile_number()).prop_map(|(a, b)| Rect { min: Vec2::splat(a), max: Vec2::splat(b) });
    let picture =
        (from, hostile_rounded(), any::<[bool; 2]>()).prop_map(|(from, to, flip)| Drawn::Picture(from, to, flip));
    let drawn = prop_oneof![hostile_rounded().prop_map(Drawn::Fill), ring, glyph, picture];
    (drawn, ink()).prop_map(|(drawn, ink)| Thing { drawn, ink, clip: None }).boxed()
}

// What follows is Bevy's `ui.wgsl` and its sampler once more, in plain floating-point numbers.

fn linear(byte: u32) -> f64 {
    let value = f64::from(byte) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn srgb(light: f64) -> f64 {
    255.0 * if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

fn channels(pixel: u32) -> [f64; 3] {
    let [_, red, green, blue] = pixel.to_be_bytes();
    [red, green, blue].map(|byte| linear(byte.into()))
}

fn distance(point: [f64; 2], size: [f64; 2], radii: [f64; 4]) -> f64 {
    let sides = if point[1] > 0.0 { [radii[3], radii[2]] } else { [radii[0], radii[1]] };
    let radius = if point[0] > 0.0 { sides[1] } else { sides[0] };
    let corner = [point[0].abs() - size[0] / 2.0 + radius, point[1].abs() - size[1] / 2.0 + radius];
    corner[0].max(0.0).hypot(corner[1].max(0.0)) + corner[0].max(corner[1]).min(0.0) - radius
}

fn inner_distance(point: [f64; 2], size: [f64; 2], radii: [f64; 4], inset: [f64; 4]) -> f64 {
    let inner = [size[0] - inset[0] - inset[2], size[1] - inset[1] - inset[3]];
    let centre = [0, 1].map(|at| inset[at] + inner[at] / 2.0 - size[at] / 2.0);
    let wider = [inset[0].max(inset[1]), inset[2].max(inset[1]), inset[2].max(inset[3]), inset[0].max(inset[3])];
    let most = (inner[0].min(inner[1]) / 2.0).max(0.0);
    let radii = std::array::from_fn(|at| (radii[at] - wider[at]).max(0.0).min(most));
    distance([point[0] - centre[0], point[1] - centre[1]], inner, radii)
}

fn soft(distance: f64) -> f64 {
    (0.5 - distance).clamp(0.0, 1.0)
}

/// A box around its middle: a point of it, its size and radii.
fn around_middle(rounded: &Rounded, x: f64, y: f64) -> ([f64; 2], [f64; 2], [f64; 4]) {
    let (min, max) = (rounded.rect.min.as_dvec2(), rounded.rect.max.as_dvec2());
    let size = [max.x - min.x, max.y - min.y];
    let point = [x - min.x - size[0] / 2.0, y - min.y - size[1] / 2.0];
    (point, size, rounded.radius.to_array().map(f64::from))
}

/// Distances to the outer and to the inner edge of a border.
fn edges(ring: &Ring, x: f64, y: f64) -> (f64, f64) {
    let (point, size, radii) = around_middle(&ring.outer, x, y);
    let inset = ring.width.to_array().map(f64::from);
    (distance(point, size, radii), inner_distance(point, size, radii, inset))
}

/// Where a border has next to no width the formula jumps from its soft edge to nothing, and a hair decides.
fn is_on_the_brink(drawn: &Drawn, x: f64, y: f64) -> bool {
    let Drawn::Ring(ring) = drawn else { return false };
    let (outside, inside) = edges(ring, x, y);
    (0.0..0.01).contains(&(inside - outside))
}

/// Cover of a box or a border at the middle of a pixel.
fn box_cover(drawn: &Drawn, x: f64, y: f64) -> f64 {
    match drawn {
        Drawn::Fill(fill) => {
            let (point, size, radii) = around_middle(fill, x, y);
            soft(distance(point, size, radii))
        }
        Drawn::Ring(ring) => {
            let (outside, inside) = edges(ring, x, y);
            // Where both edges are one there is no border; floating-point numbers differ by a hair.
            if outside < inside - 1.0e-3 { soft(outside.max(-inside)) } else { 0.0 }
        }
        _ => unreachable!("boxes only"),
    }
}

/// Cover of a letter at the middle of a pixel: four texels weighed, nothing beyond the mask.
fn glyph_cover(sheets: &Sheets, from: URect, at: Vec2, x: f64, y: f64) -> f64 {
    let bytes = sheets.images.get(&sheets.sheet).unwrap().data.as_ref().unwrap();
    let texel = |column: i64, row: i64| {
        let inside = (0..i64::from(from.width())).contains(&column) && (0..i64::from(from.height())).contains(&row);
        let (column, row) = (column + i64::from(from.min.x), row + i64::from(from.min.y));
        if inside { f64::from(bytes[((row * 64 + column) * 4 + 3) as usize]) / 255.0 } else { 0.0 }
    };
    let (u, v) = (x - f64::from(at.x) - 0.5, y - f64::from(at.y) - 0.5);
    let (column, row) = (u.floor(), v.floor());
    let (right, down) = (u - column, v - row);
    let along = |row: i64| texel(column as i64, row) * (1.0 - right) + texel(column as i64 + 1, row) * right;
    along(row as i64) * (1.0 - down) + along(row as i64 + 1) * down
}

/// Light, weighed by alpha, and alpha of a scaled picture at the middle of a pixel.
fn picture_at(sheets: &Sheets, from: Rect, to: Rect, flip: [bool; 2], x: f64, y: f64) -> ([f64; 3], f64) {
    let bytes = sheets.images.get(&sheets.picture).unwrap().data.as_ref().unwrap();
    let part = |at: f64, min: f32, max: f32, from: (f32, f32), flip: bool| {
        let share = (at - f64::from(min)) / (f64::from(max) - f64::from(min));
        let share = if flip { 1.0 - share } else { share };
        f64::from(from.0) + share * f64::from(from.1 - from.0) - 0.5
    };
    let u = part(x, to.min.x, to.max.x, (from.min.x, from.max.x), flip[0]);
    let v = part(y, to.min.y, to.max.y, (from.min.y, from.max.y), flip[1]);
    let (mut sum, mut alpha) = ([0.0; 3], 0.0);
    for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        let weight = |at: f64, after: i32| if after == 1 { at - at.floor() } else { 1.0 - (at - at.floor()) };
        let column = (u.floor() as i64 + i64::from(right)).clamp(0, 23);
        let row = (v.floor() as i64 + i64::from(down)).clamp(0, 23);
        let start = ((row * 24 + column) * 4) as usize;
        let weight = weight(u, right) * weight(v, down) * f64::from(bytes[start + 3]) / 255.0;
        for channel in 0..3 {
            sum[channel] += linear(bytes[start + channel].into()) * weight;
        }
        alpha += weight;
    }
    (if alpha > 0.0 { sum.map(|sum| sum / alpha) } else { sum }, alpha)
}

fn transcript(thing: &Thing, sheets: &Sheets, ground: u32, x: f64, y: f64) -> [f64; 3] {
    let opacity = f64::from(thing.ink.cover) / f64::from(FULL);
    let tint = channels(thing.ink.pixel);
    let (light, cover) = match &thing.drawn {
        Drawn::Fill(_) | Drawn::Ring(_) => (tint, box_cover(&thing.drawn, x, y)),
        Drawn::Glyph(from, at) => (tint, glyph_cover(sheets, *from, *at, x, y)),
        Drawn::Picture(from, to, flip) => {
            let (light, alpha) = picture_at(sheets, *from, to.rect, *flip, x, y);
            let alpha = if to.radius.max_element() > 0.0 { alpha * box_cover(&Drawn::Fill(*to), x, y) } else { alpha };
            (std::array::from_fn(|at| light[at] * tint[at]), alpha)
        }
    };
    let below = channels(ground);
    std::array::from_fn(|at| srgb(below[at] + (light[at] - below[at]) * cover * opacity))
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn each_primitive_is_its_formula(thing in thing(), ground in prop_oneof![Just(0), Just(0x00FF_FFFF), 0..=0x00FF_FFFF_u32]) {
        let sheets = Sheets::new();
        let real = match &thing.drawn {
            Drawn::Fill(fill) | Drawn::Picture(_, fill, _) => fill.is_real(),
            Drawn::Ring(ring) => ring.outer.is_real() && ring.inner().is_real() && ring.sides == [true; 4],
            Drawn::Glyph(..) => true,
        };
        prop_assume!(real);
        let thing = Thing { clip: None, ..thing };
        let mut list = list(std::slice::from_ref(&thing), &sheets);
        list.ground = ground;
        let area = match &thing.drawn {
            Drawn::Picture(_, to, _) => Area::inside(to.rect),
            _ => list.part().area,
        };
        for (at, pixel) in whole(&list, &sheets).into_iter().enumerate() {
            let (column, row) = (at as i32 % 200, at as i32 / 200);
            if !area.holds(Area { left: column, top: row, right: column + 1, bottom: row + 1 }) {
                continue;
            }
            let (x, y) = (f64::from(column) + 0.5, f64::from(row) + 0.5);
            if is_on_the_brink(&thing.drawn, x, y) {
                continue;
            }
            let wanted = transcript(&thing, &sheets, ground, x, y);
            let [_, red, green, blue] = pixel.to_be_bytes();
            for (is, should) in [red, green, blue].into_iter().zip(wanted) {
                prop_assert!((f64::from(is) - should).abs() <= 2.0, "at {column} {row}: {pixel:06x}, not {wanted:?}");
            }
        }
    }
}

#[test]
fn a_window_of_one_pixel_and_of_one_row() {
    let sheets = Sheets::new();
    for size in [(1, 1), (16384, 1), (1, 16384)] {
        let mut list = List::new(size.into(), Color::WHITE);
        let rect = Rect { min: Vec2::splat(-5.0), max: Vec2::new(size.0 as f32 + 5.0, size.1 as f32 + 5.0) };
        let (seen, ink) = (list.part().area, Ink::new(Color::BLACK));
        list.add(seen, ink, Shape::Fill(Rounded::new(rect, Vec4::splat(2.0))));
        let mut pane = Pane::new(Box::new(Memory::default()));
        assert_eq!(pane.show(&list, &sheets.images, false).unwrap(), u64::from(size.0) * u64::from(size.1));
        assert_eq!(pane.show(&list, &sheets.images, false).unwrap(), 0, "nothing changed, nothing is painted");
        assert!(whole(&list, &sheets).iter().all(|&pixel| pixel == 0), "{size:?} is covered");
    }
}

#[test]
fn a_picture_that_is_gone_leaves_the_rest() {
    let sheets = Sheets::new();
    let mut list = List::new(SIZE.into(), Color::WHITE);
    let to = Rounded::new(Rect { min: Vec2::ZERO, max: Vec2::splat(50.0) }, Vec4::ZERO);
    let picture = Picture { image: AssetId::invalid(), from: to.rect, to, flip: [false; 2] };
    let seen = list.part().area;
    list.add(seen, Ink::WHITE, Shape::Picture(picture));
    list.add(seen, Ink::new(Color::BLACK), Shape::Fill(Rounded::new(Rect::new(60.0, 0.0, 70.0, 10.0), Vec4::ZERO)));
    let pixels = whole(&list, &sheets);
    assert_eq!((pixels[0], pixels[65]), (0x00FF_FFFF, 0));
}

/// Fails so often, then works.
struct Failing(u8);

impl Screen for Failing {
    fn frame(
        &mut self,
        size: (u32, u32),
        paint: &mut dyn FnMut(&mut [u32], u8) -> Vec<Area>,
    ) -> Result<(), ScreenError> {
        paint(&mut vec![0; (size.0 * size.1) as usize], 0);
        if self.0 == 0 { Ok(()) } else { Err(ScreenError::Memory(size.0, size.1)) }
    }
}

#[test]
fn without_memory_for_a_second_window_the_first_goes_on() {
    let sheets = Sheets::new();
    let black = |size: (u32, u32)| {
        let mut list = List::new(size.into(), Color::WHITE);
        let fill = Rounded::new(Rect::new(0.0, 0.0, 9.0, 9.0), Vec4::ZERO);
        list.add(list.part().area, Ink::new(Color::BLACK), Shape::Fill(fill));
        list
    };
    let (mut first, mut second) = (Held::default(), Held::default());
    let memory = || Ok(Box::new(Memory::default()) as Box<dyn Screen>);
    let none = || Err(ScreenError::Memory(1920, 1080));
    assert!(matches!(first.show(memory, &black((30, 30)), &sheets.images), Outcome::Painted(900)));
    let tries: Vec<_> = (0..5).map(|_| second.show(none, &black((30, 30)), &sheets.images)).collect();
    assert!(matches!(
        tries.as_slice(),
        [Outcome::Again, Outcome::Again, Outcome::Again, Outcome::GivenUp(_), Outcome::Painted(0)]
    ));
    assert!(second.is_lost() && !first.is_lost());
    assert!(matches!(first.show(memory, &black((20, 20)), &sheets.images), Outcome::Painted(400)));
}

#[test]
fn a_screen_that_failed_is_painted_whole_when_it_is_there_again() {
    let sheets = Sheets::new();
    let list = List::new(SIZE.into(), Color::WHITE);
    let mut held = Held::default();
    let failing = |times| move || Ok(Box::new(Failing(times)) as Box<dyn Screen>);
    assert!(matches!(held.show(failing(1), &list, &sheets.images), Outcome::Again));
    assert!(matches!(held.show(failing(0), &list, &sheets.images), Outcome::Painted(30_000)));
    assert!(matches!(held.show(failing(0), &list, &sheets.images), Outcome::Painted(0)), "nothing changed");
}
