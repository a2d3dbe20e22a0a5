//! Pictograms and control signs: SVG, drawn once at the size that is needed.
//!
//! Never handed to Bevy's image loader: a picture of a pack is read under limits, and a broken one becomes
//! a mark, not a blank.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use bevy::{log::warn, prelude::*};

use super::raster;
use crate::{
    content::{PictureName, Tint, asset::picture::LARGEST_VECTOR},
    diagnostic::{Diagnostic, Fault, Location, MessageLanguage},
    library::ReadError,
    ui::{
        core::{
            LibrarySwapped, Served, View, Visit,
            surface::{Scale, Surface, SurfaceOf},
        },
        paint::pixels,
        patch::Describes,
        text::Mirrors,
        theme::{Paint, Token},
    },
};

/// Largest side a pictogram is drawn at, in physical pixels.
const LARGEST_SIDE: u32 = 2048;

/// Which SVG a node shows; the picture is drawn when the node's size is known.
#[derive(Component, Debug, Clone, PartialEq, Eq, Hash)]
#[require(Node, ImageNode)]
pub struct Pictogram {
    folder: PictureFolder,
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
enum PictureFolder {
    Pictograms,
    Controls,
}

/// Pictures already drawn, by name and physical size.
#[derive(Resource, Default)]
pub struct Pictograms(HashMap<(PictureFolder, String, u32), Handle<Image>>);

impl Pictograms {
    /// The picture at the size of a screen, drawn where it isn't yet.
    pub fn draw(
        &mut self,
        pictogram: &Pictogram,
        scale: f32,
        served: &Served,
        images: &mut Assets<Image>,
    ) -> Handle<Image> {
        let side = ((f32::from(pictogram.side) * scale).round() as u32).clamp(8, LARGEST_SIDE);
        let key = (pictogram.folder, pictogram.name.clone(), side);
        let drawn = self.0.entry(key).or_insert_with(|| {
            let folder = match pictogram.folder {
                PictureFolder::Pictograms => "pictograms",
                PictureFolder::Controls => "controls",
            };
            let path: PathBuf = ["assets", folder, &format!("{}.svg", pictogram.name)].iter().collect();
            let pixels = read(served, &path).and_then(|bytes| {
                raster::whole(&bytes, side, pictogram.folder == PictureFolder::Controls).map_err(|error| {
                    Diagnostic::warning("picture-broken", Location::file(&path))
                        .because(Fault::new("not-picture").with("error", error))
                })
            });
            let pixels = pixels.unwrap_or_else(|finding| {
                let finding = finding.with("picture", &pictogram.name);
                warn!("{} The screen shows a mark instead.", finding.line(MessageLanguage::English));
                mark(side)
            });
            images.add(pixels::image(UVec2::splat(side), pixels))
        });
        drawn.clone()
    }

    /// Lets go of all that nothing shows.
    pub fn let_go(&mut self) {
        self.0.clear();
    }
}

fn picture(folder: PictureFolder, name: &str, side: f32) -> impl Bundle {
    (
        Pictogram { folder, name: name.to_owned(), side: side as u16 },
        Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
    )
}

/// A pictogram in its own colours; never mirrored.
pub fn pictogram(name: &PictureName, side: f32) -> impl Bundle {
    picture(PictureFolder::Pictograms, name.as_str(), side)
}

/// A pictogram of the program itself.
pub fn own_pictogram(name: &str, side: f32) -> impl Bundle {
    picture(PictureFolder::Pictograms, name, side)
}

/// A control's sign in one colour.
pub fn control(name: &str, side: f32, ink: Token) -> impl Bundle {
    (picture(PictureFolder::Controls, name, side), Paint::ink(ink))
}

/// A control's sign that points along the text.
pub fn mirrored_control(name: &str, side: f32, ink: Token) -> impl Bundle {
    (control(name, side, ink), Mirrors)
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
    scales: Query<Ref<Scale>, With<Surface>>,
    of: SurfaceOf,
    mut drawn: ResMut<Pictograms>,
    mut images: ResMut<Assets<Image>>,
    fresh: Query<Entity, Changed<Pictogram>>,
    mut nodes: Query<(Entity, &Pictogram, &mut ImageNode)>,
) {
    let turned = scales.iter().any(|scale| scale.is_changed());
    let entities: Vec<Entity> =
        if turned { nodes.iter().map(|(entity, ..)| entity).collect() } else { fresh.iter().collect() };
    for entity in entities {
        let Ok((_, pictogram, mut node)) = nodes.get_mut(entity) else { continue };
        let Some(scale) = of.of(entity).and_then(|surface| scales.get(surface).ok()) else { continue };
        let handle = drawn.draw(pictogram, scale.0, &served, &mut images);
        if node.image != handle {
            node.image = handle;
        }
    }
}

/// A picture's bytes, or the finding that says why not.
fn read(served: &Served, path: &Path) -> Result<Vec<u8>, Diagnostic> {
    served.folder().bytes(path, LARGEST_VECTOR).map_err(|error| {
        let finding = |code| Diagnostic::warning(code, Location::file(path));
        match error {
            ReadError::Missing => finding("picture-missing"),
            ReadError::TooLarge(size, limit) => finding("picture-too-large")
                .with("size", format!("{} KiB", size.div_ceil(1024)))
                .with("limit", format!("{} KiB", limit / 1024)),
            error => finding("unreadable").because(error),
        }
    })
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
fn forget(visits: Query<&Visit, Changed<Visit>>, mut drawn: ResMut<Pictograms>) {
    if visits.iter().any(|visit| visit.language.is_none() && visit.view == View::Languages) {
        drawn.let_go();
    }
}

/// A picture of the same name may be another one.
fn swapped(_: On<LibrarySwapped>, mut drawn: ResMut<Pictograms>) {
    drawn.let_go();
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pictograms>()
        .describes::<Pictogram>()
        .add_observer(swapped)
        .add_systems(Update, forget)
        .add_systems(PostUpdate, draw.in_set(crate::ui::core::Update::Paint));
}
