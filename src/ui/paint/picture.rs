//! Pictures: straight alpha, tinted, mirrored, at any size.
//!
//! At its own size each pixel is taken as it is. Otherwise four are mixed in linear light, weighed by their alpha, so
//! that what can't be seen lends no colour to what can.

use bevy::{
    asset::AssetId,
    image::Image,
    math::{Rect, Vec2},
};

use super::{
    Area,
    canvas::Canvas,
    light::{FULL, Ink, Light, Mixer, cover, through},
    rounded::Rounded,
};

/// A picture at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// RGBA, sRGB.
    pub image: AssetId<Image>,
    /// Which part of it, in its own pixels.
    pub from: Rect,
    /// Where on the screen; its corners cut it.
    pub to: Rounded,
    /// Mirrored in x, in y.
    pub flip: [bool; 2],
}

/// The pixels of an image.
#[derive(Clone, Copy)]
struct Source<'a> {
    bytes: &'a [u8],
    wide: i32,
    high: i32,
}

impl<'a> Source<'a> {
    /// Its pixels of a row; beyond the edge those of the edge.
    fn row(self, row: i32) -> &'a [[u8; 4]] {
        let (pixels, wide) = (self.bytes.as_chunks().0, self.wide as usize);
        let start = row.clamp(0, self.high - 1) as usize * wide;
        pixels.get(start..start + wide).unwrap_or_default()
    }

    /// Red, green, blue and alpha; beyond the edge those of the edge.
    fn at(self, column: i32, row: i32) -> [u8; 4] {
        of_row(self.row(row), column)
    }

    /// Four pixels around a place mixed: their light, and their cover.
    fn between(self, mixer: &Mixer, place: Vec2) -> (Light, u32) {
        let place = place - 0.5;
        let (whole, part) = (place.floor(), place - place.floor());
        let (mut sum, mut alpha) = ([0.0_f32; 3], 0.0_f32);
        for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let weight = |part: f32, after: i32| if after == 1 { part } else { 1.0 - part };
            let [red, green, blue, seen] =
                self.at((whole.x as i32).saturating_add(right), (whole.y as i32).saturating_add(down));
            let weight = weight(part.x, right) * weight(part.y, down) * f32::from(seen) / 255.0;
            if weight > 0.0 {
                let light = mixer.light(u32::from_be_bytes([0, red, green, blue]));
                sum = std::array::from_fn(|at| sum[at] + light[at] as f32 * weight);
                alpha += weight;
            }
        }
        if alpha <= 0.0 {
            return ([0; 3], 0);
        }
        (sum.map(|sum| (sum / alpha).round() as i32), cover(alpha))
    }
}

/// A pixel of a row; beyond its ends those of the ends.
fn of_row(row: &[[u8; 4]], column: i32) -> [u8; 4] {
    let last = row.len().saturating_sub(1);
    row.get(usize::try_from(column).unwrap_or(0).min(last)).copied().unwrap_or_default()
}

/// A colour seen through a tint.
fn tinted(light: Light, tint: Light) -> Light {
    std::array::from_fn(|at| ((i64::from(light[at]) * i64::from(tint[at]) + 32768) >> 16) as i32)
}

pub(super) fn paint(canvas: &mut Canvas, picture: &Picture, image: &Image, ink: Ink, seen: Area) {
    let Some(bytes) = image.data.as_deref() else { return };
    let source = Source { bytes, wide: image.width() as i32, high: image.height() as i32 };
    let (to, from) = (picture.to.rect, picture.from);
    if source.wide == 0 || source.high == 0 || !picture.to.is_real() {
        return;
    }
    let scale = from.size() / to.size();
    let own_size = scale == Vec2::ONE && to.min == to.min.round() && from.min == from.min.round();
    let square = picture.to.radius.max_element() <= 0.0;
    let seen = seen.and(Area::inside(to));
    for row in seen.top..seen.bottom {
        let (mixer, pixels) = canvas.mixer_and_row(row, seen.left, seen.right);
        let tint = mixer.light(ink.pixel);
        let plain = ink.pixel == Ink::WHITE.pixel;
        let middle = row as f32 + 0.5;
        let down = (middle - to.min.y) * scale.y;
        let down = from.min.y + if picture.flip[1] { from.height() - down } else { down };
        let line = source.row(down as i32);
        for (column, pixel) in (seen.left..seen.right).zip(pixels) {
            let middle = Vec2::new(column as f32 + 0.5, middle);
            let across = (middle.x - to.min.x) * scale.x;
            let across = from.min.x + if picture.flip[0] { from.width() - across } else { across };
            let (light, mut covers) = if own_size {
                let [red, green, blue, alpha] = of_row(line, across as i32);
                if alpha == 0 {
                    continue;
                }
                let color = u32::from_be_bytes([0, red, green, blue]);
                if alpha == 255 && square && ink.is_solid() && (plain || color == Ink::WHITE.pixel) {
                    *pixel = if plain { color } else { ink.pixel };
                    continue;
                }
                (mixer.light(color), (u32::from(alpha) * FULL + 127) / 255)
            } else {
                source.between(mixer, Vec2::new(across, down))
            };
            if !square {
                covers = through(covers, cover(picture.to.covers(middle)));
            }
            let light = if plain { light } else { tinted(light, tint) };
            *pixel = mixer.mix(*pixel, light, through(covers, ink.cover));
        }
    }
}
