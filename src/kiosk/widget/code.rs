//! A code that a telephone's camera reads: black on white in every theme, with its quiet edge.

use bevy::{asset::RenderAssetUsages, prelude::*};
use wgpu_types::{Extent3d, TextureDimension, TextureFormat};

use crate::kiosk::patch::Describes;

/// Modules of white around the code, as its standard asks (ISO/IEC 18004).
const QUIET: usize = 4;
/// Pixels a module.
const MODULE: usize = 8;

/// The text a node shows as a code.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Node, ImageNode)]
struct Code(String);

/// A code of a text, so many logical pixels wide. A text that is too long shows nothing.
pub fn code(text: String, side: f32) -> impl Bundle {
    (Code(text), Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() }, Pickable::IGNORE)
}

fn draw(mut fresh: Query<(&Code, &mut ImageNode), Changed<Code>>, mut images: ResMut<Assets<Image>>) {
    for (Code(text), mut node) in &mut fresh {
        let Ok(code) = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::L) else {
            bevy::log::error!("a text of {} bytes is too long for a code", text.len());
            // Nor what the node showed before.
            node.image = Handle::default();
            continue;
        };
        let width = code.width();
        let side = (width + 2 * QUIET) * MODULE;
        let mut pixels = vec![0xFF_u8; side * side * 4];
        for (at, pixel) in pixels.chunks_exact_mut(4).enumerate() {
            let (x, y) = ((at % side / MODULE).wrapping_sub(QUIET), (at / side / MODULE).wrapping_sub(QUIET));
            if x < width && y < width && code[(x, y)] == qrcode::Color::Dark {
                pixel[..3].fill(0);
            }
        }
        node.image = images.add(Image::new(
            Extent3d { width: side as u32, height: side as u32, depth_or_array_layers: 1 },
            TextureDimension::D2,
            pixels,
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::MAIN_WORLD,
        ));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes::<Code>().add_systems(PostUpdate, draw.in_set(super::super::state::Update::Paint));
}
