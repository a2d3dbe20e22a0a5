//! Pictures as the painter takes them: RGBA of eight bits, straight alpha, sRGB, in the memory of the program.

use bevy::{asset::RenderAssetUsages, prelude::*};
use wgpu_types::{Extent3d, TextureDimension, TextureFormat};

/// Pixels as a picture that nothing but the painter reads.
pub fn image(size: UVec2, pixels: Vec<u8>) -> Image {
    Image::new(
        Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
        TextureDimension::D2,
        pixels,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::MAIN_WORLD,
    )
}
