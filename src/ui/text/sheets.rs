//! Sheets for letters, laid ready before Bevy draws on them.
//!
//! Bevy makes a sheet for each face and size when its first letter is drawn, and writes a mebibyte of nothing into it,
//! a pixel at a time. The same sheet of memory that the system hands out as zeros takes no time, and no room until
//! letters are drawn.

use bevy::{
    asset::RenderAssetUsages,
    image::{DynamicTextureAtlasBuilder, TextureAtlasLayout},
    platform::hash::FixedHasher,
    prelude::*,
    text::{ComputedTextBlock, FontAtlas, FontAtlasKey, FontAtlasSet, FontHinting, TextBrush},
};
use parley::{Layout, PositionedLayoutItem};
use std::hash::BuildHasher as _;
use wgpu_types::{Extent3d, TextureDimension, TextureFormat};

/// Side of a sheet, which is Bevy's own for letters that fit.
const SIDE: u32 = 512;

fn sheet(images: &mut Assets<Image>) -> FontAtlas {
    let size = Extent3d { width: SIDE, height: SIDE, depth_or_array_layers: 1 };
    let nothing = vec![0; (SIDE * SIDE * 4) as usize];
    let (kind, format) = (TextureDimension::D2, TextureFormat::Rgba8UnormSrgb);
    let image = Image::new(size, kind, nothing, format, RenderAssetUsages::MAIN_WORLD);
    FontAtlas {
        // Two pixels between letters, as Bevy has it.
        dynamic_texture_atlas_builder: DynamicTextureAtlasBuilder::new(UVec2::splat(SIDE), 2),
        glyph_to_atlas_index: default(),
        texture_atlas: TextureAtlasLayout::new_empty(UVec2::splat(SIDE)),
        texture: images.add(image),
    }
}

/// Lays a sheet ready for each face and size of a shaped text that has none.
pub fn lay_ready_for(
    text: &Layout<TextBrush>,
    hinting: FontHinting,
    sheets: &mut FontAtlasSet,
    images: &mut Assets<Image>,
) {
    for line in text.lines() {
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(glyphs) = item else { continue };
            let run = glyphs.run();
            let key = FontAtlasKey {
                id: run.font().data.id() as u32,
                index: run.font().index,
                font_size_bits: run.font_size().to_bits(),
                variations_hash: FixedHasher.hash_one(run.normalized_coords()),
                hinting,
                font_smoothing: glyphs.style().brush.font_smoothing,
            };
            if sheets.get(&key).is_none_or(Vec::is_empty) {
                sheets.insert(key, vec![sheet(images)]);
            }
        }
    }
}

/// Before Bevy draws the letters of texts that were shaped anew.
pub(super) fn lay_ready(
    shaped: Query<(&ComputedTextBlock, &FontHinting), Changed<ComputedTextBlock>>,
    mut sheets: ResMut<FontAtlasSet>,
    mut images: ResMut<Assets<Image>>,
) {
    for (block, hinting) in &shaped {
        lay_ready_for(block.buffer(), *hinting, &mut sheets, &mut images);
    }
}
