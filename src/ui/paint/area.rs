//! A rectangle of whole pixels.

use bevy::math::Rect;

/// Pixels from `left` and `top` up to, not including, `right` and `bottom`, counted from the window's upper left.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Area {
    /// First column.
    pub left: i32,
    /// First row.
    pub top: i32,
    /// Column after the last.
    pub right: i32,
    /// Row after the last.
    pub bottom: i32,
}

/// Farther out nothing is drawn; sums of two such numbers still fit.
pub(super) const FAR: f32 = 1.0e6;

/// A whole number of pixels; what is no number is 0.
fn whole(value: f32) -> i32 {
    value.clamp(-FAR, FAR) as i32
}

impl Area {
    /// A whole picture.
    pub fn of_size(width: u32, height: u32) -> Self {
        let side = |side: u32| i32::try_from(side).unwrap_or(i32::MAX).min(FAR as i32);
        Self { left: 0, top: 0, right: side(width), bottom: side(height) }
    }

    /// The pixels whose middle lies in a rectangle, as a graphics card clips.
    pub fn inside(rect: Rect) -> Self {
        Self {
            left: whole((rect.min.x - 0.5).ceil()),
            top: whole((rect.min.y - 0.5).ceil()),
            right: whole((rect.max.x - 0.5).ceil()),
            bottom: whole((rect.max.y - 0.5).ceil()),
        }
    }

    /// Every pixel a rectangle touches, and half a pixel more for soft edges.
    pub fn around(rect: Rect) -> Self {
        Self {
            left: whole((rect.min.x - 0.5).floor()),
            top: whole((rect.min.y - 0.5).floor()),
            right: whole((rect.max.x + 0.5).ceil()),
            bottom: whole((rect.max.y + 0.5).ceil()),
        }
    }

    /// What both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The same, moved.
    #[must_use]
    pub fn moved(self, right: i32, down: i32) -> Self {
        Self {
            left: self.left.saturating_add(right),
            top: self.top.saturating_add(down),
            right: self.right.saturating_add(right),
            bottom: self.bottom.saturating_add(down),
        }
    }

    /// Whether it holds no pixel.
    pub fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }

    /// Whether every pixel of another lies in it.
    pub fn holds(self, other: Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// How many pixels.
    pub fn pixels(self) -> u64 {
        if self.is_empty() {
            return 0;
        }
        u64::from(self.right.abs_diff(self.left)) * u64::from(self.bottom.abs_diff(self.top))
    }
}
