//! Pictograms and control signs: SVG, drawn once at the size that is needed.
//!
//! Never handed to Bevy's image loader: a picture of a pack is read under limits, and a broken one becomes
//! a mark, not a blank.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use bevy::{
    asset::RenderAssetUsages,
    log::warn,
    prelude::*,
};
use resvg::tiny_skia;
use wgpu_types::{Extent3d, TextureDimension, TextureFormat};

use crate::{
    content::{
        PictureName, Tint,
        picture::{LARGEST_VECTOR, vector},
    },
    diagnostic::{Diagnostic, MessageLanguage, Place},
    kiosk::{
        patch::Describes,
        state::{Restocked, Served, View, Visit},
        text::Mirrors,
        theme::{Paint, Token},
    },
    pack::ReadError,
};

/// Largest side a pictogram is drawn at, in physical pixels.
const LARGEST_SIDE: u32 = 2048;

/// Which SVG a node shows; the picture is drawn when the node's size is known.
#[derive(Component, Debug, Clone, PartialEq, Eq, Hash)]
#[require(Node, ImageNode)]
pub struct Pictogram {
    folder: Folder,
    name: String,
    /// Side in logical pixels, before the screen's factor.
    side: u16,
}

impl Pictogram {
    /// Shows another sign of the same kind and size; nothing is redrawn where it is the same.
    pub fn show(mut pictogram: Mut<Self>, name: &str) {
        if pictogram.name != name {
            name.clone_into(&mut pictogram.name);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Folder {
    Pictograms,
    Controls,
}

/// Pictures already drawn, by name and physical size.
#[derive(Resource, Default)]
pub struct Pictograms(HashMap<(Folder, String, u32), Handle<Image>>);

fn picture(folder: Folder, name: &str, side: f32) -> impl Bundle {
    (
        Pictogram { folder, name: name.to_owned(), side: side as u16 },
        Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
    )
}

/// A pictogram in its own colours; never mirrored.
pub fn pictogram(name: &PictureName, side: f32) -> impl Bundle {
    picture(Folder::Pictograms, name.as_str(), side)
}

/// A pictogram of the program itself.
pub fn own_pictogram(name: &str, side: f32) -> impl Bundle {
    picture(Folder::Pictograms, name, side)
}

/// A control's sign in one colour.
pub fn control(name: &str, side: f32, ink: Token) -> impl Bundle {
    (picture(Folder::Controls, name, side), Paint::ink(ink))
}

/// A control's sign that points along the text.
pub fn mirrored_control(name: &str, side: f32, ink: Token) -> impl Bundle {
    (control(name, side, ink), Mirrors)
}

/// A drawing made by the program, such as the map's outline: an SVG in a square.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Node, ImageNode)]
struct Sketch {
    svg: String,
    side: f32,
}

/// An SVG in a square of so many logical pixels.
pub fn sketch(svg: String, side: f32) -> impl Bundle {
    (Sketch { svg, side }, Node { width: px(side), height: px(side), ..default() }, Pickable::IGNORE)
}

fn draw_sketches(
    scale: Res<UiScale>,
    mut fresh: Query<(&Sketch, &mut ImageNode), Changed<Sketch>>,
    mut images: ResMut<Assets<Image>>,
) {
    for (sketch, mut node) in &mut fresh {
        let side = ((sketch.side * scale.0).round() as u32).clamp(8, LARGEST_SIDE);
        match rasterise(sketch.svg.as_bytes(), side, false) {
            Ok(pixels) => node.image = images.add(image(side, pixels)),
            Err(error) => warn!("the map can't be drawn: {error}"),
        }
    }
}

fn image(side: u32, pixels: Vec<u8>) -> Image {
    Image::new(
        Extent3d { width: side, height: side, depth_or_array_layers: 1 },
        TextureDimension::D2,
        pixels,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::MAIN_WORLD,
    )
}

/// A pictogram on a disc.
pub fn disc(name: &PictureName, tint: Tint, side: f32) -> impl Bundle {
    (
        Node {
            width: px(side),
            height: px(side),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::MAX,
            ..default()
        },
        Paint::fill(Token::Disc(tint)),
        Pickable::IGNORE,
        children![pictogram(name, (side * 0.62).round())],
    )
}

fn draw(
    served: Res<Served>,
    scale: Res<UiScale>,
    mut drawn: ResMut<Pictograms>,
    mut images: ResMut<Assets<Image>>,
    fresh: Query<Entity, Changed<Pictogram>>,
    mut nodes: Query<(Entity, &Pictogram, &mut ImageNode)>,
) {
    let all = scale.is_changed();
    let entities: Vec<Entity> =
        if all { nodes.iter().map(|(entity, ..)| entity).collect() } else { fresh.iter().collect() };
    for entity in entities {
        let Ok((_, pictogram, mut node)) = nodes.get_mut(entity) else { continue };
        let side = ((f32::from(pictogram.side) * scale.0).round() as u32).clamp(8, LARGEST_SIDE);
        let key = (pictogram.folder, pictogram.name.clone(), side);
        let handle = drawn.0.entry(key).or_insert_with(|| {
            let folder = match pictogram.folder {
                Folder::Pictograms => "pictograms",
                Folder::Controls => "controls",
            };
            let path: PathBuf = ["assets", folder, &format!("{}.svg", pictogram.name)].iter().collect();
            let pixels = read(&served, &path).and_then(|bytes| {
                rasterise(&bytes, side, pictogram.folder == Folder::Controls)
                    .map_err(|error| Diagnostic::warning("picture-broken", Place::file(&path)).with("error", error))
            });
            let pixels = pixels.unwrap_or_else(|finding| {
                let finding = finding.with("picture", &pictogram.name);
                warn!("{} The screen shows a mark instead.", finding.line(MessageLanguage::English));
                mark(side)
            });
            images.add(image(side, pixels))
        });
        if node.image != *handle {
            node.image = handle.clone();
        }
    }
}

/// A picture's bytes, or the finding that says why not.
fn read(served: &Served, path: &Path) -> Result<Vec<u8>, Diagnostic> {
    served.folder().bytes(path, LARGEST_VECTOR).map_err(|error| {
        let finding = |code| Diagnostic::warning(code, Place::file(path));
        match error {
            ReadError::Missing => finding("picture-missing"),
            ReadError::TooLarge(size, limit) => finding("picture-too-large")
                .with("size", format!("{} KiB", size.div_ceil(1024)))
                .with("limit", format!("{} KiB", limit / 1024)),
            error => finding("unreadable").with("error", error),
        }
    })
}

/// Draws an SVG into a square of straight-alpha RGBA. `sign`: white wherever it is drawn, to be tinted.
fn rasterise(svg: &[u8], side: u32, sign: bool) -> Result<Vec<u8>, String> {
    let tree = vector(svg).map_err(|error| error.to_string())?;
    let mut pixels = tiny_skia::Pixmap::new(side, side).ok_or("the picture has no size")?;
    let size = tree.size();
    let scale = side as f32 / size.width().max(size.height());
    let (x, y) = ((side as f32 - size.width() * scale) / 2.0, (side as f32 - size.height() * scale) / 2.0);
    let transform = tiny_skia::Transform::from_scale(scale, scale).post_translate(x, y);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    let straight = pixels.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        if sign { [255, 255, 255, color.alpha()] } else { [color.red(), color.green(), color.blue(), color.alpha()] }
    });
    Ok(straight.collect())
}

/// What stands for a picture that can't be drawn: a crossed square.
fn mark(side: u32) -> Vec<u8> {
    let edge = (side / 16).max(1);
    let mut pixels = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let border = x < edge || y < edge || x >= side - edge || y >= side - edge;
            let cross = x.abs_diff(y) < edge || x.abs_diff(side - 1 - y) < edge;
            let alpha = if border || cross { 255 } else { 0 };
            pixels.extend_from_slice(&[0x8A, 0x82, 0x73, alpha]);
        }
    }
    pixels
}

/// When a visit ends, pictures that nothing shows are dropped, or months of lessons would fill the memory.
fn forget(visit: Res<Visit>, mut drawn: ResMut<Pictograms>) {
    if visit.is_changed() && visit.language.is_none() && visit.view == View::Languages {
        drawn.0.clear();
    }
}

/// A picture of the same name may be another one.
fn restocked(_: On<Restocked>, mut drawn: ResMut<Pictograms>) {
    drawn.0.clear();
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pictograms>()
        .describes::<Pictogram>()
        .describes::<Sketch>()
        .add_observer(restocked)
        .add_systems(Update, forget)
        .add_systems(PostUpdate, draw_sketches.in_set(super::super::state::Update::Paint))
        .add_systems(PostUpdate, draw.in_set(super::super::state::Update::Paint));
}
