//! A code that a telephone's camera reads: black on white in every theme, with its quiet edge.
//!
//! Drawn at the size it is shown at, each module a whole number of pixels, so that the painter copies it as it is.

use bevy::{prelude::*, ui::UiSystems};

use crate::ui::{host::once::Once, paint::pixels, patch::Describes};

/// Modules of white around the code, as its standard asks (ISO/IEC 18004).
const QUIET: usize = 4;

/// The text a node shows as a code.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
#[require(Node, ImageNode)]
struct Code(String);

/// A code of a text, so many logical pixels wide. A text that is too long shows nothing.
pub fn code(text: String, side: f32) -> impl Bundle {
    (
        Code(text),
        // Its size never asks for another layout.
        ImageNode { image_mode: NodeImageMode::Stretch, ..default() },
        Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
    )
}

/// A code in the middle of a white picture, its modules as large as there is room for. Where there is no room for one
/// pixel a module, the picture is larger than asked for.
fn picture(text: &str, size: UVec2) -> Result<Image, qrcode::types::QrError> {
    let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::L)?;
    let modules = code.width();
    let whole = modules + 2 * QUIET;
    let size = size.max(UVec2::splat(whole as u32));
    let (wide, high) = (size.x as usize, size.y as usize);
    let module = wide.min(high) / whole;
    let (left, top) = ((wide - modules * module) / 2, (high - modules * module) / 2);
    let mut pixels = vec![0xFF_u8; wide * high * 4];
    for row in 0..modules * module {
        let line = ((top + row) * wide + left) * 4;
        for (column, pixel) in pixels[line..line + modules * module * 4].chunks_exact_mut(4).enumerate() {
            if code[(column / module, row / module)] == qrcode::Color::Dark {
                pixel[..3].fill(0);
            }
        }
    }
    Ok(pixels::image(size, pixels))
}

/// After layout, which rounds to whole pixels: only then is it known how many there are.
fn draw(
    mut codes: Query<(&Code, &ComputedNode, &mut ImageNode), Or<(Changed<Code>, Changed<ComputedNode>)>>,
    mut images: ResMut<Assets<Image>>,
    once: Res<Once>,
) {
    for (Code(text), node, mut shown) in &mut codes {
        if node.is_empty() {
            continue;
        }
        shown.image = match picture(text, node.size().as_uvec2()) {
            Ok(picture) => images.add(picture),
            Err(_) => {
                let line = format!("a text of {} bytes is too long for a code", text.len());
                if once.is_news(&line) {
                    bevy::log::error!("{line}");
                }
                ImageNode::default().image
            }
        };
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Once>().describes::<Code>().add_systems(PostUpdate, draw.after(UiSystems::Layout));
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    //! A code can be read in any room there is for it, and too long a text is an error.
    use super::*;

    fn read(picture: &Image) -> String {
        let (wide, high) = (picture.width() as usize, picture.height() as usize);
        let bytes = picture.data.as_deref().unwrap();
        let mut found = rqrr::PreparedImage::prepare_from_greyscale(wide, high, |x, y| bytes[(y * wide + x) * 4]);
        found.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn any_size() {
        for (text, size) in [("112", (600, 600)), ("العربية 112", (421, 420)), ("112", (333, 900))] {
            let drawn = picture(text, size.into()).unwrap();
            assert_eq!(drawn.size(), UVec2::from(size));
            assert_eq!(read(&drawn), text);
        }
        let drawn = picture("112", UVec2::ONE).unwrap();
        assert_eq!(drawn.size(), UVec2::splat(21 + 8), "one pixel a module, and the quiet edge");
        assert!(picture(&"a".repeat(5000), UVec2::splat(600)).is_err());
    }
}
