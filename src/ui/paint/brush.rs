//! Items onto pixels: which primitive paints which item, and which items are not worth painting.

use bevy::{asset::Assets, image::Image};

use super::{
    area::Area,
    canvas::Canvas,
    glyph,
    list::{Item, List, Shape},
    picture,
};

/// Paints an area of a list.
pub fn paint(canvas: &mut Canvas, list: &List, images: &Assets<Image>, area: Area) {
    let area = area.and(canvas.area());
    if area.is_empty() {
        return;
    }
    // What lies below something that hides the whole area is not painted.
    let first = list.items.iter().rposition(|item| item.hides(area));
    if first.is_none() {
        for row in area.top..area.bottom {
            canvas.row(row, area.left, area.right).fill(list.ground);
        }
    }
    for item in &list.items[first.unwrap_or(0)..] {
        let seen = item.seen.and(area);
        if !seen.is_empty() {
            self::item(canvas, item, images, seen);
        }
    }
}

fn item(canvas: &mut Canvas, item: &Item, images: &Assets<Image>, seen: Area) {
    match &item.shape {
        Shape::Fill(rounded) if rounded.is_real() => canvas.fill(rounded, item.ink, seen),
        Shape::Ring(ring) if ring.outer.is_real() => canvas.ring(ring, item.ink, seen),
        // Numbers that are none come from nowhere; they draw nothing.
        Shape::Fill(_) | Shape::Ring(_) => {}
        Shape::Glyph(glyph) => {
            if let Some(sheet) = images.get(glyph.sheet) {
                glyph::paint(canvas, glyph, sheet, item.ink, seen);
            }
        }
        Shape::Picture(shown) => {
            if let Some(image) = images.get(shown.image) {
                picture::paint(canvas, shown, image, item.ink, seen);
            }
        }
    }
}
