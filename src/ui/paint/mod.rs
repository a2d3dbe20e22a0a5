//! What the interface looks like in pixels, without a graphics card.
//!
//! Owns: from Bevy's laid-out tree to pixels in a window or a picture. Refuses: layout, which windows there are, what
//! a colour means. [`tree`] reads nodes into a [`list`] of items, [`damage`] finds the tiles that look different,
//! [`brush`] paints those on a [`canvas`] as [`rounded`] boxes, [`glyph`]s and [`mod@picture`]s in linear [`light`], and a
//! [`screen`] shows them. A frame in which nothing changed costs the list and nothing else.

pub mod area;
pub mod brush;
pub mod canvas;
pub mod damage;
pub mod glyph;
pub mod light;
pub mod list;
pub mod offscreen;
pub mod pane;
pub mod picture;
pub mod pixels;
pub mod present;
pub mod rounded;
pub mod screen;
mod shrink;
mod target;
pub mod tree;

use bevy::prelude::*;

pub use area::Area;
pub use present::{Presented, Shows};
pub use tree::{Tree, Unpainted};

/// A picture of what cameras without a window show.
pub fn picture(In(size): In<UVec2>, mut tree: Tree) -> image::RgbaImage {
    let list = tree.of_picture(size);
    rgba(&list, &tree.images)
}

/// A list painted afresh.
pub fn rgba(list: &list::List, images: &Assets<Image>) -> image::RgbaImage {
    let mut pixels = vec![0; list.size.0 as usize * list.size.1 as usize];
    brush::paint(&mut canvas::Canvas::new(&mut pixels, list.size), list, images, list.part().area);
    image::RgbaImage::from_fn(list.size.0, list.size.1, |x, y| {
        let [_, red, green, blue] = pixels[y as usize * list.size.0 as usize + x as usize].to_be_bytes();
        image::Rgba([red, green, blue, 255])
    })
}

/// The painter without windows: how large things are, and what can't be painted.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Unpainted>()
        .add_plugins((target::plugin, offscreen::plugin))
        .add_systems(Last, tree::look_for_strangers);
}
