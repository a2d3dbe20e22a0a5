//! The outline below the map: what is in view of it is drawn at its real size, with a margin around.
//!
//! The node lies still and fills the window; what moves is the part of the picture that it shows. Only a view that
//! leaves the margin, another zoom or other colours draw a new picture.

use std::fmt::Write as _;

use bevy::{log::warn, prelude::*, ui::UiGlobalTransform};

use super::frame::{Canvas, Frame, Pane};
use crate::ui::{
    core::SiteContext,
    host::once::Once,
    theme::{Theme, Token},
    widget::raster,
};

/// The margin on each side is the view's side by this: a picture of a whole large screen stays below 50 MiB.
const MARGIN: i32 = 4;

/// What there is to draw.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Node, ImageNode, Drawn)]
pub(super) struct Land {
    /// A square drawing of the whole map.
    svg: String,
    /// Logical pixels of the whole map's side.
    side: f32,
}

/// What was drawn of it.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Drawn {
    /// In physical pixels of the whole map.
    area: IRect,
    /// Physical pixels of the whole map's side.
    side: f32,
}

/// The outline of a map that is so many logical pixels wide.
pub(super) fn land(around: &SiteContext, frame: Frame, theme: Theme, side: f32) -> impl Bundle {
    let mut path = String::new();
    for (at, place) in around.outline.0.iter().enumerate() {
        let point = frame.point(place) * 1000.0;
        let _ = write!(path, "{}{:.3} {:.3}", if at == 0 { 'M' } else { 'L' }, point.x, point.y);
    }
    let hex = |token| theme.color(token).to_srgba().to_hex();
    let (fill, line) = (hex(Token::Card), hex(Token::Edge));
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000" viewBox="0 0 1000 1000"><path d="{path}Z" fill="{}" stroke="{}" stroke-width="3" stroke-linejoin="round"/></svg>"#,
        &fill[..7],
        &line[..7],
    );
    let node = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    let shown = ImageNode { image_mode: NodeImageMode::Stretch, ..default() };
    (Land { svg, side }, node, shown, Pickable::IGNORE)
}

fn corner(node: &ComputedNode, place: &UiGlobalTransform) -> IVec2 {
    (place.translation - node.size() / 2.0).round().as_ivec2()
}

/// Draws where it must, and shows the part that is in view. After layout, which rounds to whole pixels.
pub(super) fn draw(
    windows: Query<&Children, With<Pane>>,
    canvases: Query<(&Node, &ComputedNode, &UiGlobalTransform), With<Canvas>>,
    mut lands: Query<(Ref<Land>, &ChildOf, &ComputedNode, &UiGlobalTransform, &mut Drawn, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
    once: Res<Once>,
) {
    for (land, window, node, place, mut drawn, mut shown) in &mut lands {
        let Ok(children) = windows.get(window.parent()) else { continue };
        let canvas = children.iter().find_map(|child| canvases.get(child).ok());
        let Some((style, canvas, canvas_place)) = canvas else { continue };
        // Not placed yet: what is in view is not known.
        if node.is_empty() || style.left == Val::Auto {
            continue;
        }
        let side = land.side / node.inverse_scale_factor;
        let min = corner(node, place) - corner(canvas, canvas_place);
        let view = IRect { min, max: min + node.size().as_ivec2() };
        // A row more on each side, in which there is nothing: beyond its edge a picture goes on as at its edge.
        let map = IRect { min: IVec2::splat(-1), max: IVec2::splat(side.ceil() as i32 + 1) };
        let needed = view.intersect(map);
        let holds = needed.is_empty() || drawn.area.intersect(needed) == needed;
        if land.is_changed() || drawn.side.to_bits() != side.to_bits() || !holds {
            let margin = view.size() / MARGIN;
            let area = IRect { min: view.min - margin, max: view.max + margin }.intersect(map);
            match raster::part(land.svg.as_bytes(), side, area) {
                Ok(picture) => shown.image = images.add(picture),
                Err(error) if once.is_news("map") => warn!("the map can't be drawn: {error}"),
                Err(_) => {}
            }
            *drawn = Drawn { area, side };
        }
        let rect = Rect { min: (view.min - drawn.area.min).as_vec2(), max: (view.max - drawn.area.min).as_vec2() };
        if shown.rect != Some(rect) {
            shown.rect = Some(rect);
        }
    }
}
