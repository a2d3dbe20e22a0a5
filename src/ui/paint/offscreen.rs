//! Surfaces without a window: painted once into memory, and shown wherever somebody wants to see them.
//!
//! Owns: the pixels of a camera that draws on none ([`Offscreen`]), and nodes that show them ([`Mirror`]), smaller where
//! there is less room. Refuses: what is drawn, and where the mirrors hang.
//!
//! - Pattern: each change makes another picture, with the same bytes where nothing changed. Reason: whoever paints tells
//!   pictures apart by their handles.

use bevy::prelude::*;

use super::{
    Area, Tree, brush, canvas::Canvas, damage::Tiles, pixels, present::Shows, shrink::shrunk, tree::PaintedAlone,
};

/// On a camera whose target is none: its pixels.
#[derive(Component, Default)]
#[require(PaintedAlone)]
pub struct Offscreen {
    size: UVec2,
    pixels: Vec<u32>,
    tiles: Tiles,
    /// What was painted and is not in the picture yet.
    fresh: Vec<Area>,
    image: Handle<Image>,
}

impl Offscreen {
    /// Its size in pixels; zero before it was painted.
    pub fn size(&self) -> UVec2 {
        self.size
    }
}

/// A node that shows what a surface without a window shows. It is filled: whoever lays it keeps the shape.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Node, ImageNode)]
pub struct Mirror {
    /// The camera with its [`Offscreen`].
    pub of: Entity,
    /// The part of it that is shown, from 0 to 1 of its width and height.
    pub part: Rect,
}

impl Mirror {
    /// Shows all of it.
    pub fn whole(of: Entity) -> Self {
        Self { of, part: Rect::new(0.0, 0.0, 1.0, 1.0) }
    }
}

/// A picture of a surface at a smaller size.
struct Shrunk {
    of: Entity,
    size: UVec2,
    image: Handle<Image>,
}

/// Paints what changed.
fn paint(mut tree: Tree, mut surfaces: Query<(Entity, &Camera, &mut Offscreen)>) {
    for (camera, view, mut offscreen) in &mut surfaces {
        let Some(size) = view.physical_target_size().filter(|size| view.is_active && size.min_element() > 0) else {
            continue;
        };
        let list = tree.of_camera(camera, size);
        let held = offscreen.bypass_change_detection();
        if held.size != size {
            (held.size, held.tiles) = (size, Tiles::default());
            held.pixels = vec![0; size.x as usize * size.y as usize];
        }
        let changed = held.tiles.changed(&list);
        if changed.is_empty() {
            continue;
        }
        let mut canvas = Canvas::new(&mut held.pixels, list.size);
        for area in &changed {
            brush::paint(&mut canvas, &list, &tree.images, *area);
        }
        offscreen.fresh.extend(changed);
    }
}

/// Makes a picture of what was painted.
fn develop(mut surfaces: Query<&mut Offscreen, Changed<Offscreen>>, mut images: ResMut<Assets<Image>>) {
    for mut offscreen in &mut surfaces {
        let held = offscreen.bypass_change_detection();
        let fresh = std::mem::take(&mut held.fresh);
        if fresh.is_empty() {
            continue;
        }
        let old = images.remove(&held.image).filter(|image| image.size() == held.size);
        let mut bytes = old.and_then(|image| image.data).unwrap_or_default();
        bytes.resize(held.pixels.len() * 4, 255);
        let wide = held.size.x as usize;
        for area in fresh {
            for row in area.top as usize..area.bottom as usize {
                let cells = row * wide + area.left as usize..row * wide + area.right as usize;
                let (to, _) = bytes[cells.start * 4..cells.end * 4].as_chunks_mut::<4>();
                for (to, pixel) in to.iter_mut().zip(&held.pixels[cells]) {
                    let [_, red, green, blue] = pixel.to_be_bytes();
                    *to = [red, green, blue, 255];
                }
            }
        }
        held.image = images.add(pixels::image(held.size, bytes));
    }
}

/// Shows the pictures in their mirrors.
fn reflect(
    surfaces: Query<(Ref<Offscreen>, Entity)>,
    mut mirrors: Query<(Ref<Mirror>, Ref<ComputedNode>, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
    mut made: Local<Vec<Shrunk>>,
) {
    if surfaces.iter().any(|(offscreen, _)| offscreen.is_changed()) {
        // Of what is no longer shown nothing is kept.
        made.retain(|shrunk| surfaces.get(shrunk.of).is_ok_and(|(offscreen, _)| !offscreen.is_changed()));
    }
    for (mirror, node, mut shown) in &mut mirrors {
        let Ok((offscreen, _)) = surfaces.get(mirror.of) else { continue };
        if !(offscreen.is_changed() || mirror.is_changed() || node.is_changed()) || offscreen.size == UVec2::ZERO {
            continue;
        }
        let room = node.size().round().as_uvec2();
        let whole = mirror.part == Rect::new(0.0, 0.0, 1.0, 1.0);
        let smaller = whole && room.min_element() > 0 && room.cmplt(offscreen.size).any();
        let (image, rect) = if smaller {
            let known = made.iter().find(|shrunk| shrunk.of == mirror.of && shrunk.size == room);
            let image = known.map(|shrunk| shrunk.image.clone()).unwrap_or_else(|| {
                let bytes = shrunk(&offscreen.pixels, offscreen.size, room);
                let image = images.add(pixels::image(room, bytes));
                made.push(Shrunk { of: mirror.of, size: room, image: image.clone() });
                image
            });
            (image, None)
        } else {
            let size = offscreen.size.as_vec2();
            let part = Rect { min: mirror.part.min * size, max: mirror.part.max * size };
            (offscreen.image.clone(), (!whole).then_some(part))
        };
        if shown.image != image || shown.rect != rect {
            (shown.image, shown.rect) = (image, rect);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, (paint, develop, reflect).chain().before(Shows));
}
