//! A point in Germany.

/// Radius of a sphere as large as the Earth, in kilometres.
const EARTH: f64 = 6371.0088;

/// A point in Germany, in degrees of WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    latitude: f64,
    longitude: f64,
}

impl Position {
    /// Magdeburg: what a site falls back to whose own centre can't be read.
    pub const MAGDEBURG: Self = Self { latitude: 52.1313, longitude: 11.6319 };

    /// Takes a point between 47.2° and 55.1° north, 5.8° and 15.1° east.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let germany = (47.2..=55.1).contains(&latitude) && (5.8..=15.1).contains(&longitude);
        germany.then_some(Self { latitude, longitude })
    }

    /// Degrees north.
    pub fn latitude(&self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub fn longitude(&self) -> f64 {
        self.longitude
    }

    /// As the crow flies, in kilometres.
    pub fn distance(&self, other: &Self) -> f64 {
        let (a, b) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = ((b - a) / 2.0).sin().powi(2);
        let east = ((other.longitude - self.longitude).to_radians() / 2.0).sin().powi(2);
        2.0 * EARTH * (north + a.cos() * b.cos() * east).sqrt().min(1.0).asin()
    }
}
