//! Letters: masks from a sheet, at places between pixels.
//!
//! A sheet has one mask for each letter, whichever fraction of a pixel it stands at: what falls between two pixels is
//! shared out between them, as a graphics card's sampler does, in x and in y.

use bevy::{
    asset::AssetId,
    image::Image,
    math::{URect, Vec2},
};

use super::{
    Area,
    area::FAR,
    canvas::Canvas,
    light::{FULL, Ink, through},
};

/// A letter at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// RGBA with the mask in alpha.
    pub sheet: AssetId<Image>,
    /// Where on the sheet.
    pub from: URect,
    /// Its upper left corner on the screen.
    pub at: Vec2,
}

/// Where a coordinate lies: the pixel before it, and how far behind that, of [`FULL`].
fn split(at: f32) -> (i32, u32) {
    let whole = at.floor();
    (whole as i32, ((at - whole) * FULL as f32).round() as u32)
}

/// The mask's row, with nothing before its first and after its last pixel.
#[derive(Clone, Copy)]
struct Row<'a>(&'a [u8]);

impl Row<'_> {
    fn at(self, column: i32) -> u32 {
        usize::try_from(column).ok().and_then(|column| self.0.get(column * 4 + 3)).map_or(0, |&byte| byte.into())
    }
}

pub(super) fn paint(canvas: &mut Canvas, glyph: &Glyph, sheet: &Image, ink: Ink, seen: Area) {
    let Some(bytes) = sheet.data.as_deref() else { return };
    // Nothing so far out is seen, and sums of its place would not fit.
    if !glyph.at.is_finite() || glyph.at.abs().max_element() >= FAR {
        return;
    }
    let wide = sheet.width() as usize;
    let (width, height) = (glyph.from.width(), glyph.from.height());
    let ((left, right_by), (top, down_by)) = (split(glyph.at.x), split(glyph.at.y));
    let mask = |row: i32| {
        let inside = u32::try_from(row).ok().filter(|row| *row < height)?;
        let start = (glyph.from.min.y + inside) as usize * wide + glyph.from.min.x as usize;
        bytes.get(start * 4..(start + width as usize) * 4).map(Row)
    };
    for row in seen.top.max(top)..seen.bottom.min(top + height as i32 + 1) {
        let (above, here) = (mask(row - top - 1).unwrap_or(Row(&[])), mask(row - top).unwrap_or(Row(&[])));
        let (from, to) = (seen.left.max(left), seen.right.min(left + width as i32 + 1));
        if from >= to {
            return;
        }
        let (mixer, pixels) = canvas.mixer_and_row(row, from, to);
        let light = mixer.light(ink.pixel);
        let (mut over_before, mut before) = (above.at(from - left - 1), here.at(from - left - 1));
        for (column, pixel) in (from..to).zip(pixels) {
            let (over, mask) = (above.at(column - left), here.at(column - left));
            // Most of a mask is empty.
            if over | mask | over_before | before == 0 {
                continue;
            }
            // Up to 255 times `FULL`.
            let mut sum = before * right_by + mask * (FULL - right_by);
            if down_by > 0 {
                let above = over_before * right_by + over * (FULL - right_by);
                // An eighth of each, or the product would not fit.
                sum = (above / 8 * down_by + sum / 8 * (FULL - down_by)) / (FULL / 8);
            }
            (over_before, before) = (over, mask);
            let cover = (sum + 127) / 255;
            if cover > 0 {
                let cover = through(cover, ink.cover);
                *pixel = if cover >= FULL { ink.pixel } else { mixer.mix(*pixel, light, cover) };
            }
        }
    }
}
