//! What of the world the map's picture shows.

use crate::{content::directory::Position, ui::core::SiteContext};
use bevy::prelude::*;

/// The node that moves.
#[derive(Component, Clone, PartialEq)]
pub(super) struct Canvas {
    pub(super) zoom: f32,
}

/// The square of the world that the map shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) west: f64,
    pub(super) north: f64,
    /// Degrees of latitude of a side.
    pub(super) side: f64,
    /// Width of a degree of longitude against one of latitude, here.
    pub(super) narrow: f64,
}

impl Frame {
    /// Around everything there is: the outline, else the places themselves.
    pub(super) fn around(around: &SiteContext) -> Self {
        let points: Vec<Position> = if around.outline.0.is_empty() {
            let entries = around.site.entries.iter().filter_map(|entry| around.towns.place(entry));
            entries.chain(std::iter::once(around.site.centre)).collect()
        } else {
            around.outline.0.clone()
        };
        let bounds = |value: fn(&Position) -> f64| {
            points
                .iter()
                .map(value)
                .fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)))
        };
        let (south, north) = bounds(Position::latitude);
        let (west, east) = bounds(Position::longitude);
        let narrow = ((south + north) / 2.0).to_radians().cos();
        let side = (north - south).max((east - west) * narrow).max(0.2) * 1.08;
        let (middle, height) = (f64::midpoint(west, east), f64::midpoint(south, north));
        Self { west: middle - side / narrow / 2.0, north: height + side / 2.0, side, narrow }
    }

    /// A place from 0 to 1, from the west and from the north.
    pub(super) fn point(&self, place: &Position) -> Vec2 {
        let x = (place.longitude() - self.west) * self.narrow / self.side;
        Vec2::new(x as f32, ((self.north - place.latitude()) / self.side) as f32)
    }
}

/// What the map is seen through.
#[derive(Component, Clone)]
pub(super) struct Pane;
