//! Vector pictures to pixels: straight-alpha RGBA, as the painter takes it.

use bevy::prelude::*;
use resvg::{tiny_skia, usvg};

use crate::{
    content::asset::picture::{PictureError, vector},
    ui::paint::pixels,
};

/// Draws a whole SVG into the middle of a square. `sign`: white wherever it is drawn, to be tinted.
pub(super) fn whole(svg: &[u8], side: u32, sign: bool) -> Result<Vec<u8>, String> {
    let tree = vector(svg).map_err(|error| error.to_string())?;
    let size = tree.size();
    let scale = side as f32 / size.width().max(size.height());
    let (x, y) = ((side as f32 - size.width() * scale) / 2.0, (side as f32 - size.height() * scale) / 2.0);
    let transform = tiny_skia::Transform::from_scale(scale, scale).post_translate(x, y);
    let pixels = drawn(&tree, UVec2::splat(side), transform, sign)?;
    // A blank would say nothing to anybody.
    if pixels.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        return Err(PictureError::Empty(String::new()).to_string());
    }
    Ok(pixels)
}

/// Draws what lies in an area of an SVG that is `side` pixels wide as a whole; nothing else of it costs memory.
pub(crate) fn part(svg: &[u8], side: f32, area: IRect) -> Result<Image, String> {
    let tree = vector(svg).map_err(|error| error.to_string())?;
    let scale = side / tree.size().width();
    let corner = area.min.as_vec2();
    let transform = tiny_skia::Transform::from_scale(scale, scale).post_translate(-corner.x, -corner.y);
    let size = area.size().max(IVec2::ONE).as_uvec2();
    Ok(pixels::image(size, drawn(&tree, size, transform, false)?))
}

fn drawn(tree: &usvg::Tree, size: UVec2, transform: tiny_skia::Transform, sign: bool) -> Result<Vec<u8>, String> {
    let mut pixels = tiny_skia::Pixmap::new(size.x, size.y).ok_or("the picture has no size")?;
    resvg::render(tree, transform, &mut pixels.as_mut());
    let mut bytes = pixels.take();
    for pixel in bytes.chunks_exact_mut(4) {
        if sign {
            pixel[..3].fill(255);
        } else if let [red, green, blue, alpha @ 1..=254] = *pixel
            && let Some(color) = tiny_skia::PremultipliedColorU8::from_rgba(red, green, blue, alpha)
        {
            let color = color.demultiply();
            pixel[..3].copy_from_slice(&[color.red(), color.green(), color.blue()]);
        }
    }
    Ok(bytes)
}
