//! A point of the map.

use bevy::prelude::*;

/// A point of the map, from the west and from the north, in parts of 65535 of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MapPoint(u16, u16);

impl MapPoint {
    /// The nearest to a point from 0 to 1.
    pub fn near(point: Vec2) -> Self {
        let part = |value: f32| (value.clamp(0.0, 1.0) * f32::from(u16::MAX)).round() as u16;
        Self(part(point.x), part(point.y))
    }

    /// From 0 to 1.
    pub fn point(self) -> Vec2 {
        Vec2::new(f32::from(self.0), f32::from(self.1)) / f32::from(u16::MAX)
    }
}
