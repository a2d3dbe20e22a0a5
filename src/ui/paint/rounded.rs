//! Boxes with round corners: what they cover, and in which columns of a row that is not the same everywhere.
//!
//! The distances are those of Bevy's `ui.wgsl`, by which the accepted pictures were made, as is the soft edge of one
//! pixel around a distance of zero.

use bevy::math::{Rect, Vec2, Vec4};

use super::area::Area;

/// A box; radii from the upper left clockwise, all in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rounded {
    /// Its edges.
    pub rect: Rect,
    /// Upper left, upper right, lower right, lower left.
    pub radius: Vec4,
}

/// Where a border is, and between which boxes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ring {
    /// The border's outer edge.
    pub outer: Rounded,
    /// Its widths: left, top, right, bottom.
    pub width: Vec4,
    /// On which sides it is drawn: left, top, right, bottom.
    pub sides: [bool; 4],
}

/// How much of a pixel a distance from its middle to an edge covers; negative is inside.
fn soft(distance: f32) -> f32 {
    (0.5 - distance).clamp(0.0, 1.0)
}

/// Columns in which an edge runs through a row, from the first that is touched to the last.
#[derive(Debug, Clone, Copy)]
pub struct Zone(pub f32, pub f32);

impl Zone {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.min(other.0), self.1.max(other.1))
    }
}

impl Rounded {
    /// A box with its radii cut to what fits.
    pub fn new(rect: Rect, radius: Vec4) -> Self {
        let most = (rect.size() / 2.0).min_element().max(0.0);
        Self { rect, radius: radius.clamp(Vec4::ZERO, Vec4::splat(most)) }
    }

    /// Whether its numbers are numbers, and it holds anything.
    pub fn is_real(&self) -> bool {
        let (min, max) = (self.rect.min, self.rect.max);
        min.is_finite() && max.is_finite() && self.radius.is_finite() && max.cmpgt(min).all()
    }

    /// Without so much at the left, the top, the right and the bottom.
    #[must_use]
    pub fn inset(&self, by: Vec4) -> Self {
        let rect = Rect { min: self.rect.min + Vec2::new(by.x, by.y), max: self.rect.max - Vec2::new(by.z, by.w) };
        let wider = Vec4::new(by.x.max(by.y), by.z.max(by.y), by.z.max(by.w), by.x.max(by.w));
        Self::new(rect, self.radius - wider)
    }

    /// From a point to the edge; negative is inside.
    pub fn distance(&self, point: Vec2) -> f32 {
        let size = self.rect.max - self.rect.min;
        let from = point - self.rect.min - size / 2.0;
        let radius = match (from.x > 0.0, from.y > 0.0) {
            (false, false) => self.radius.x,
            (true, false) => self.radius.y,
            (true, true) => self.radius.z,
            (false, true) => self.radius.w,
        };
        let corner = from.abs() - size / 2.0 + radius;
        corner.max(Vec2::ZERO).length() + corner.x.max(corner.y).min(0.0) - radius
    }

    /// How much of the pixel around a point it covers, 0 to 1.
    pub fn covers(&self, point: Vec2) -> f32 {
        soft(self.distance(point))
    }

    /// Of an upper and a lower corner of one side the one that a row passes: its radius, and how far above or below
    /// the middle of its circle the row is.
    fn corner(&self, upper: f32, lower: f32, row: f32) -> (f32, f32) {
        if row - self.rect.min.y <= (self.rect.max.y - self.rect.min.y) / 2.0 {
            (upper, self.rect.min.y + upper - row)
        } else {
            (lower, row - (self.rect.max.y - lower))
        }
    }

    /// How far from a side the edge lies: where its soft part begins and ends, inwards.
    fn depth(radius: f32, beyond: f32) -> Zone {
        if beyond <= 0.0 {
            return Zone(-0.5, 0.5);
        }
        let reach = |radius: f32| (radius * radius - beyond * beyond).max(0.0).sqrt();
        Zone(radius - reach(radius + 0.5), radius - reach((radius - 0.5).max(0.0)))
    }

    /// The left edge in the row whose middle is at `row`.
    pub fn left(&self, row: f32) -> Zone {
        let (radius, beyond) = self.corner(self.radius.x, self.radius.w, row);
        let Zone(begins, ends) = Self::depth(radius, beyond);
        Zone(self.rect.min.x + begins, self.rect.min.x + ends)
    }

    /// The right edge.
    pub fn right(&self, row: f32) -> Zone {
        let (radius, beyond) = self.corner(self.radius.y, self.radius.z, row);
        let Zone(begins, ends) = Self::depth(radius, beyond);
        Zone(self.rect.max.x - ends, self.rect.max.x - begins)
    }

    /// Whether it hides every pixel of an area: no corner and no soft edge of it lies there.
    pub fn hides(&self, area: Area) -> bool {
        let reach = self.radius.max_element();
        let whole = |rect: Rect| {
            let inside = Area::inside(rect);
            rect.min.cmple(Vec2::new(inside.left as f32, inside.top as f32)).all()
                && rect.max.cmpge(Vec2::new(inside.right as f32, inside.bottom as f32)).all()
        };
        let Rect { min, max } = self.rect;
        let tall = Rect { min: Vec2::new(min.x + reach, min.y), max: Vec2::new(max.x - reach, max.y) };
        let flat = Rect { min: Vec2::new(min.x, min.y + reach), max: Vec2::new(max.x, max.y - reach) };
        [tall, flat].into_iter().any(|rect| whole(rect) && Area::inside(rect).holds(area))
    }

    /// Between which rows its sides run straight, and what lies within so much of a side is nearer to it than to the
    /// top and the bottom; none where corners or `within` leave no such row.
    pub fn straight(&self, within: f32) -> Option<(f32, f32)> {
        let reach = self.radius.max_element() + within + 2.0;
        let (first, last) = (self.rect.min.y + reach, self.rect.max.y - reach);
        (first < last).then_some((first, last))
    }

    /// Whether a row touches it.
    pub fn has_row(&self, row: f32) -> bool {
        row > self.rect.min.y - 0.5 && row < self.rect.max.y + 0.5
    }
}

/// Distances that differ by less are the same edge: where a border has no width.
const SAME: f32 = 1.0 / 1024.0;

impl Ring {
    /// The inner edge.
    pub fn inner(&self) -> Rounded {
        self.outer.inset(self.width)
    }

    /// Whether the nearest side of the border is one that is drawn.
    fn draws(&self, point: Vec2) -> bool {
        if self.sides == [true; 4] {
            return true;
        }
        let size = self.outer.rect.size();
        let point = (point - self.outer.rect.min).clamp(Vec2::ZERO, size);
        let far = Vec4::new(point.x, point.y, size.x - point.x, size.y - point.y) / self.width;
        // A side without width is never the nearest: 0/0 is no number.
        let far = far.to_array().map(|far| if far.is_nan() { f32::INFINITY } else { far });
        let nearest = far.iter().copied().fold(f32::INFINITY, f32::min);
        (0..4).any(|side| self.sides[side] && far[side] == nearest)
    }

    /// How much of the pixel around a point it covers, 0 to 1.
    pub fn covers(&self, inner: &Rounded, point: Vec2) -> f32 {
        let (outside, inside) = (self.outer.distance(point), inner.distance(point));
        // Soft only where there is a border: without width both edges are one.
        let cover = if outside < inside - SAME {
            soft(outside.max(-inside))
        } else if outside.max(-inside) < -SAME {
            1.0
        } else {
            0.0
        };
        if cover > 0.0 && !self.draws(point) { 0.0 } else { cover }
    }
}
