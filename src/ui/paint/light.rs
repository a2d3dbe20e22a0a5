//! Colours in linear light, and mixing them.
//!
//! A window's pixels are sRGB; light adds up linearly. Mixed as numbers of sRGB, a veil is too dark and thin letters
//! too heavy. Linear light is kept as whole numbers up to [`FULL`] times sixteen, so the same pictures come out on
//! every machine.

use std::sync::LazyLock;

use bevy::color::{Color, ColorToPacked};

/// A cover that lets nothing through.
pub const FULL: u32 = 4096;

/// White in linear light.
const WHITE: f64 = 65536.0;

/// Red, green and blue in linear light, 0 to 65536.
pub type Light = [i32; 3];

struct Tables {
    /// From a byte of sRGB.
    linear: [i32; 256],
    /// From linear light in steps of 16.
    srgb: Box<[u8; 4097]>,
}

/// The transfer function of IEC 61966-2-1.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let linear = |byte: usize| {
        let value = byte as f64 / 255.0;
        let light = if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        (light * WHITE).round() as i32
    };
    let srgb = |step: usize| {
        let light = step as f64 / 4096.0;
        let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    };
    let mut back = Box::new([0; 4097]);
    for (step, byte) in back.iter_mut().enumerate() {
        *byte = srgb(step);
    }
    Tables { linear: std::array::from_fn(linear), srgb: back }
});

/// A colour to paint with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ink {
    /// As a pixel: `0x00RRGGBB`, sRGB.
    pub pixel: u32,
    /// How much it covers, up to [`FULL`].
    pub cover: u32,
}

impl Ink {
    /// White that covers: leaves a picture its own colours.
    pub const WHITE: Self = Self { pixel: 0x00FF_FFFF, cover: FULL };

    /// Of a colour; its red, green and blue are rounded to bytes of sRGB.
    pub fn new(color: Color) -> Self {
        let [red, green, blue, _] = color.to_srgba().to_u8_array();
        Self { pixel: u32::from_be_bytes([0, red, green, blue]), cover: cover(color.to_srgba().alpha) }
    }

    /// Whether it covers everything.
    pub fn is_solid(self) -> bool {
        self.cover == FULL
    }
}

/// A share from 0 to 1 as a cover; what is no number covers nothing.
pub fn cover(share: f32) -> u32 {
    (share.clamp(0.0, 1.0) * FULL as f32).round() as u32
}

/// One cover seen through another.
pub fn through(one: u32, other: u32) -> u32 {
    (one * other + FULL / 2) / FULL
}

/// Mixes colours. Remembers the ground it was last given, since most pixels lie beside one of the same colour.
pub struct Mixer {
    tables: &'static Tables,
    ground: u32,
    light: Light,
}

impl Default for Mixer {
    fn default() -> Self {
        Self { tables: &TABLES, ground: 0, light: [0; 3] }
    }
}

impl Mixer {
    /// A pixel's linear light.
    pub fn light(&self, pixel: u32) -> Light {
        let [_, red, green, blue] = pixel.to_be_bytes();
        [red, green, blue].map(|byte| self.tables.linear[usize::from(byte)])
    }

    /// The pixel of a light.
    pub fn pixel(&self, light: Light) -> u32 {
        let [red, green, blue] = light.map(|light| self.tables.srgb[((light + 8) >> 4).clamp(0, 4096) as usize]);
        u32::from_be_bytes([0, red, green, blue])
    }

    /// A light that covers a ground so much.
    pub fn mix(&mut self, ground: u32, light: Light, cover: u32) -> u32 {
        if cover == 0 {
            return ground;
        }
        if ground != self.ground {
            self.ground = ground;
            self.light = self.light(ground);
        }
        let cover = cover.min(FULL) as i32;
        let below = self.light;
        self.pixel(std::array::from_fn(|at| below[at] + (((light[at] - below[at]) * cover + 2048) >> 12)))
    }
}

#[cfg(test)]
mod tests {
    //! Mixing agrees with the formula, and a colour that covers all or nothing is exact.
    use super::*;

    fn linear(byte: u8) -> f64 {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    }

    fn srgb(light: f64) -> f64 {
        255.0 * if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
    }

    #[test]
    fn every_byte_comes_back() {
        let mixer = Mixer::default();
        for byte in 0..=255_u8 {
            let pixel = u32::from_be_bytes([0, byte, byte, byte]);
            assert_eq!(mixer.pixel(mixer.light(pixel)), pixel);
        }
    }

    #[test]
    fn mixing_is_the_formula() {
        let mut mixer = Mixer::default();
        for ink in (0..=255_u8).step_by(5) {
            for ground in (0..=255_u8).step_by(3) {
                for share in [0.0, 0.003, 0.01, 0.2, 0.45, 0.55, 0.8, 0.99, 1.0] {
                    let (below, light) = (u32::from(ground), mixer.light(u32::from(ink)));
                    let mixed = mixer.mix(below, light, cover(share)) & 0xFF;
                    let share = f64::from(share);
                    let wanted = srgb(linear(ink) * share + linear(ground) * (1.0 - share));
                    assert!((f64::from(mixed) - wanted).abs() < 1.5, "{ink} over {ground} by {share}: {mixed}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_number_covers_nothing() {
        assert_eq!([cover(f32::NAN), cover(-1.0), cover(7.0)], [0, 0, FULL]);
    }
}
