//! Pixels to paint on, and boxes and borders painted on them.
//!
//! Every pixel is worked out by itself, from nothing but its place and what lies below it: painted in pieces, a
//! picture is the same, byte for byte, as painted whole. What is the same along a row is worked out once: edges are
//! soft only where they run, and between them a row is filled.

use bevy::math::{UVec2, Vec2};

use super::{
    area::Area,
    light::{FULL, Ink, Mixer, cover, through},
    rounded::{Ring, Rounded, Zone},
};

/// Pixels to paint on: `0x00RRGGBB`, row by row from the top.
pub struct Canvas<'a> {
    pixels: &'a mut [u32],
    size: UVec2,
    mixer: Mixer,
}

impl<'a> Canvas<'a> {
    /// A canvas of a size; of a buffer that is too short only whole rows are used.
    pub fn new(pixels: &'a mut [u32], (width, height): (u32, u32)) -> Self {
        let rows = u32::try_from(pixels.len() / (width as usize).max(1)).unwrap_or(u32::MAX);
        Self { pixels, size: UVec2::new(width, height.min(rows)), mixer: Mixer::default() }
    }

    /// The whole of it.
    pub(super) fn area(&self) -> Area {
        Area::of_size(self.size.x, self.size.y)
    }

    /// Pixels of a row; columns must lie on the canvas.
    pub(super) fn row(&mut self, row: i32, left: i32, right: i32) -> &mut [u32] {
        let start = row as usize * self.size.x as usize;
        &mut self.pixels[start + left as usize..start + right.max(left) as usize]
    }

    /// What mixes, and a row of pixels.
    pub(super) fn mixer_and_row(&mut self, row: i32, left: i32, right: i32) -> (&mut Mixer, &mut [u32]) {
        let start = row as usize * self.size.x as usize;
        (&mut self.mixer, &mut self.pixels[start + left as usize..start + right.max(left) as usize])
    }

    /// One cover over part of a row.
    fn span(&mut self, row: i32, left: i32, right: i32, ink: Ink, cover: u32) {
        if left >= right || cover == 0 {
            return;
        }
        let cover = through(cover, ink.cover);
        let (mixer, pixels) = self.mixer_and_row(row, left, right);
        if cover >= FULL {
            return pixels.fill(ink.pixel);
        }
        let light = mixer.light(ink.pixel);
        let mut last = None;
        for pixel in pixels {
            *pixel = match last {
                Some((ground, mixed)) if ground == *pixel => mixed,
                _ => {
                    let ground = *pixel;
                    let mixed = mixer.mix(ground, light, cover);
                    last = Some((ground, mixed));
                    mixed
                }
            };
        }
    }

    /// Pixels that each have their own cover.
    fn each(&mut self, row: i32, left: i32, covers: &[u32], ink: Ink) {
        let (mixer, pixels) = self.mixer_and_row(row, left, left + covers.len() as i32);
        let light = mixer.light(ink.pixel);
        for (pixel, &cover) in pixels.iter_mut().zip(covers) {
            let cover = through(cover, ink.cover);
            *pixel = if cover >= FULL { ink.pixel } else { mixer.mix(*pixel, light, cover) };
        }
    }

    fn run(&mut self, row: i32, run: &Run, ink: Ink) {
        self.each(row, run.begins, &run.left, ink);
        self.span(row, run.inner, run.outer, ink, run.middle);
        self.each(row, run.outer, &run.right, ink);
    }

    pub(super) fn fill(&mut self, rounded: &Rounded, ink: Ink, seen: Area) {
        let same = rounded.straight(0.0);
        let mut run = Run::default();
        for row in seen.top..seen.bottom {
            let middle = row as f32 + 0.5;
            if !rounded.has_row(middle) {
                continue;
            }
            if !run.is_of(same, middle) {
                let edges = (rounded.left(middle), rounded.right(middle));
                run.measure(middle, edges, seen, |point| rounded.covers(point));
            }
            self.run(row, &run, ink);
        }
    }

    pub(super) fn ring(&mut self, ring: &Ring, ink: Ink, seen: Area) {
        let inner = ring.inner();
        let covers = |point: Vec2| ring.covers(&inner, point);
        // Sides of several colours meet anywhere in a row.
        let meet = ring.sides != [true; 4];
        let same = (inner.is_real() && !meet).then(|| ring.outer.straight(ring.width.max_element())).flatten();
        let mut run = Run::default();
        for row in seen.top..seen.bottom {
            let middle = row as f32 + 0.5;
            if !ring.outer.has_row(middle) {
                continue;
            }
            if !run.is_of(same, middle) {
                let (mut left, mut right) = (ring.outer.left(middle), ring.outer.right(middle));
                if inner.is_real() && inner.has_row(middle) {
                    (left, right) = (left.and(inner.left(middle)), right.and(inner.right(middle)));
                }
                if meet {
                    (left, right) = (left.and(right), left.and(right));
                }
                run.measure(middle, (left, right), seen, covers);
            }
            self.run(row, &run, ink);
        }
    }
}

/// How a row of a shape is covered: pixel by pixel at its ends, and all the same between them.
#[derive(Default)]
struct Run {
    /// The middle of the row that was measured.
    row: Option<f32>,
    begins: i32,
    left: Vec<u32>,
    inner: i32,
    middle: u32,
    outer: i32,
    right: Vec<u32>,
}

impl Run {
    /// Whether another row is covered like the one that was measured: between these all are.
    fn is_of(&self, same: Option<(f32, f32)>, row: f32) -> bool {
        let within = |row: f32| same.is_some_and(|(first, last)| row > first && row < last);
        self.row.is_some_and(within) && within(row)
    }

    /// Works out a row of a shape that is the same between its edges.
    fn measure(&mut self, row: f32, (left, right): (Zone, Zone), seen: Area, covers: impl Fn(Vec2) -> f32) {
        let column = |at: f32| (at.clamp(seen.left as f32, seen.right as f32)) as i32;
        let at = |column: f32| cover(covers(Vec2::new(column, row)));
        let each = |from: i32, to: i32| (from..to).map(|column| at(column as f32 + 0.5));
        // Half a pixel on either side, for a pixel's place is its middle.
        let (begins, ends) = (column((left.0 - 0.5).floor()), column((right.1 + 0.5).ceil()));
        let (inner, outer) = (column((left.1 + 0.5).ceil()), column((right.0 - 0.5).floor()));
        (self.row, self.begins) = (Some(row), begins);
        self.left.clear();
        self.right.clear();
        if inner < outer {
            (self.inner, self.outer, self.middle) = (inner, outer, at(f32::midpoint(left.1, right.0)));
            self.left.extend(each(begins, inner));
            self.right.extend(each(outer, ends));
        } else {
            (self.inner, self.outer, self.middle) = (begins, begins, 0);
            self.left.extend(each(begins, ends));
        }
    }
}
