//! What is to be seen: laid-out nodes as items, from the back to the front.
//!
//! Pure: what a node looks like is worked out from its computed components alone. The order within a node is Bevy's
//! (`bevy_ui_render::stack_z_offsets`): background, border, outline, picture, letters. An item's hash holds all that
//! its pixels depend on, so equal hashes are equal pixels. Pictures are told apart by their handles: whoever changes
//! one makes a new one.

use std::hash::{BuildHasher, Hash, Hasher};

use bevy::{
    asset::Assets,
    image::{Image, TRANSPARENT_IMAGE_HANDLE},
    math::{Affine2, Rect, URect, UVec2, Vec2, Vec4},
    platform::hash::FixedHasher,
    prelude::{BorderColor, Color, ComputedNode, ImageNode, Outline, TextColor},
    sprite::BorderRect,
    text::TextLayoutInfo,
    ui::{ResolvedBorderRadius, VisualBox, widget::NodeImageMode},
};

use super::{
    Area,
    glyph::Glyph,
    light::Ink,
    picture::Picture,
    rounded::{Ring, Rounded},
};

/// What an item is drawn as.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled box.
    Fill(Rounded),
    /// A border, or an outline.
    Ring(Ring),
    /// A letter.
    Glyph(Glyph),
    /// A picture.
    Picture(Picture),
}

/// Something to be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The pixels it may touch; what cuts it is taken into account.
    pub seen: Area,
    /// Of everything below.
    pub hash: u64,
    /// In which colour; for a picture its tint.
    pub ink: Ink,
    /// As what.
    pub shape: Shape,
}

impl Item {
    /// Whether nothing below it is seen in an area.
    pub fn hides(&self, area: Area) -> bool {
        match &self.shape {
            Shape::Fill(rounded) => self.ink.is_solid() && self.seen.holds(area) && rounded.hides(area),
            _ => false,
        }
    }
}

/// All that is seen of a window or a picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// Pixels.
    pub size: (u32, u32),
    /// The pixel behind everything.
    pub ground: u32,
    /// From the back to the front.
    pub items: Vec<Item>,
}

/// The part of a window that a camera draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Its upper left corner, in pixels of the window.
    pub corner: Vec2,
    /// Its pixels.
    pub area: Area,
}

/// A node as layout left it. Lengths are physical pixels.
#[derive(Debug, Clone, Copy)]
pub struct Laid<'a> {
    /// Size, border, radius, padding.
    pub node: &'a ComputedNode,
    /// Where its middle is.
    pub place: Affine2,
    /// What cuts it.
    pub clip: Option<Rect>,
    /// Behind it.
    pub background: Option<Color>,
    /// Around it.
    pub border: Option<&'a BorderColor>,
    /// Around that.
    pub outline: Option<&'a Outline>,
    /// In it.
    pub image: Option<&'a ImageNode>,
    /// In it.
    pub text: Option<(&'a TextLayoutInfo, &'a TextColor)>,
}

/// What can't be painted, for whoever wrote it.
pub type Unpaintable = &'static str;

pub(super) fn hasher() -> impl Hasher {
    FixedHasher.build_hasher()
}

fn number(value: f32, into: &mut impl Hasher) {
    into.write_u32(value.to_bits());
}

fn numbers(values: impl IntoIterator<Item = f32>, into: &mut impl Hasher) {
    values.into_iter().for_each(|value| number(value, into));
}

fn rounded(rounded: &Rounded, into: &mut impl Hasher) {
    let Rect { min, max } = rounded.rect;
    numbers([min.x, min.y, max.x, max.y], into);
    numbers(rounded.radius.to_array(), into);
}

fn hash(seen: Area, ink: Ink, shape: &Shape) -> u64 {
    let mut into = hasher();
    (seen, ink).hash(&mut into);
    match shape {
        Shape::Fill(fill) => {
            into.write_u8(0);
            rounded(fill, &mut into);
        }
        Shape::Ring(ring) => {
            into.write_u8(1);
            rounded(&ring.outer, &mut into);
            numbers(ring.width.to_array(), &mut into);
            ring.sides.hash(&mut into);
        }
        Shape::Glyph(glyph) => {
            into.write_u8(2);
            (glyph.sheet, glyph.from).hash(&mut into);
            numbers(glyph.at.to_array(), &mut into);
        }
        Shape::Picture(picture) => {
            into.write_u8(3);
            picture.image.hash(&mut into);
            numbers([picture.from.min.x, picture.from.min.y, picture.from.max.x, picture.from.max.y], &mut into);
            rounded(&picture.to, &mut into);
            picture.flip.hash(&mut into);
        }
    }
    into.finish()
}

fn radii(radius: ResolvedBorderRadius) -> Vec4 {
    Vec4::new(radius.top_left, radius.top_right, radius.bottom_right, radius.bottom_left)
}

fn widths(border: BorderRect) -> Vec4 {
    Vec4::new(border.min_inset.x, border.min_inset.y, border.max_inset.x, border.max_inset.y)
}

impl List {
    /// An empty one.
    pub fn new(size: UVec2, ground: Color) -> Self {
        Self { size: (size.x, size.y), ground: Ink::new(ground).pixel, items: Vec::new() }
    }

    /// The whole of it.
    pub fn part(&self) -> Part {
        Part { corner: Vec2::ZERO, area: Area::of_size(self.size.0, self.size.1) }
    }

    /// Adds an item, unless nothing of it can be seen.
    pub fn add(&mut self, seen: Area, ink: Ink, shape: Shape) {
        if !seen.is_empty() && ink.cover > 0 {
            self.items.push(Item { seen, hash: hash(seen, ink, &shape), ink, shape });
        }
    }

    /// Adds what a node looks like, and says what of it can't be painted.
    pub fn lay(&mut self, laid: &Laid, images: &Assets<Image>, part: Part) -> Result<(), Unpaintable> {
        let Laid { node, place, .. } = *laid;
        if place.matrix2 != bevy::math::Mat2::IDENTITY {
            return Err("a node that is turned or stretched");
        }
        let middle = place.translation + part.corner;
        let clip = laid.clip.map(|clip| Rect { min: clip.min + part.corner, max: clip.max + part.corner });
        let seen = clip.map_or(part.area, |clip| part.area.and(Area::inside(clip)));
        let boxed =
            |size: Vec2, radius| Rounded::new(Rect { min: middle - size / 2.0, max: middle + size / 2.0 }, radius);
        let outer = boxed(node.size(), radii(node.border_radius()));
        if !middle.is_finite() || !node.size().is_finite() {
            return Err("a node whose place or size is no number");
        }
        let width = widths(node.border());
        if let Some(color) = laid.background.filter(|_| !node.is_empty()) {
            let inner = outer.inset(width);
            self.shape(seen, color, Shape::Fill(inner), &inner);
        }
        if let Some(colors) = laid.border.filter(|_| width != Vec4::ZERO && !node.is_empty()) {
            self.border(colors, Ring { outer, width, sides: [true; 4] }, seen);
        }
        if let Some(outline) = laid.outline.filter(|_| node.outline_width() > 0.0) {
            let outer = boxed(node.outlined_node_size(), radii(node.outline_radius()));
            let ring = Ring { outer, width: Vec4::splat(node.outline_width()), sides: [true; 4] };
            self.shape(seen, outline.color, Shape::Ring(ring), &outer);
        }
        if let Some(image) = laid.image {
            self.image(image, laid, images, middle, seen)?;
        }
        match laid.text {
            Some((text, color)) if !node.is_empty() => self.text(text, color.0, middle + node.content_box().min, seen),
            _ => Ok(()),
        }
    }

    fn shape(&mut self, seen: Area, color: Color, shape: Shape, around: &Rounded) {
        if around.is_real() {
            self.add(seen.and(Area::around(around.rect)), Ink::new(color), shape);
        }
    }

    /// Sides of one colour together.
    fn border(&mut self, colors: &BorderColor, ring: Ring, seen: Area) {
        let colors = [colors.left, colors.top, colors.right, colors.bottom];
        for (at, &color) in colors.iter().enumerate() {
            if !colors[..at].contains(&color) {
                let sides = colors.map(|other| other == color);
                self.shape(seen, color, Shape::Ring(Ring { sides, ..ring }), &ring.outer);
            }
        }
    }

    fn image(
        &mut self,
        shown: &ImageNode,
        laid: &Laid,
        images: &Assets<Image>,
        middle: Vec2,
        seen: Area,
    ) -> Result<(), Unpaintable> {
        let node = laid.node;
        let frame = match shown.visual_box {
            VisualBox::ContentBox => node.content_box(),
            VisualBox::PaddingBox => node.padding_box(),
            VisualBox::BorderBox => node.border_box(),
        };
        if shown.image == TRANSPARENT_IMAGE_HANDLE || frame.size().cmple(Vec2::ZERO).any() {
            return Ok(());
        }
        // A picture that is not drawn yet shows nothing.
        let Some(image) = images.get(&shown.image) else { return Ok(()) };
        if !is_rgba(image) {
            return Err("a picture whose pixels are not RGBA of eight bits in the main world");
        }
        if shown.texture_atlas.is_some() || shown.image_mode.uses_slices() {
            return Err("a picture from an atlas or in slices");
        }
        let own = image.size_f32();
        let from = shown.rect.unwrap_or(Rect { min: Vec2::ZERO, max: own });
        let size = match shown.image_mode {
            NodeImageMode::Auto => from.size() * (frame.size() / from.size()).min_element(),
            _ => frame.size(),
        };
        let middle = middle + frame.center();
        let rect = Rect { min: middle - size / 2.0, max: middle + size / 2.0 };
        let to = Rounded::new(rect, radii(node.border_radius()));
        let picture = Picture { image: shown.image.id(), from, to, flip: [shown.flip_x, shown.flip_y] };
        self.shape(seen.and(Area::inside(rect)), shown.color, Shape::Picture(picture), &to);
        Ok(())
    }

    fn text(&mut self, text: &TextLayoutInfo, color: Color, corner: Vec2, seen: Area) -> Result<(), Unpaintable> {
        let ink = Ink::new(color);
        for glyph in &text.glyphs {
            let (info, size) = (&glyph.atlas_info, glyph.atlas_info.rect.size());
            let at = corner + glyph.position - size / 2.0;
            let rect = Rect { min: at, max: at + size };
            if !at.is_finite() {
                return Err("a letter whose place is no number");
            }
            if !info.is_alpha_mask {
                let to = Rounded::new(rect, Vec4::ZERO);
                let picture = Picture { image: info.texture, from: info.rect, to, flip: [false; 2] };
                self.add(seen.and(Area::inside(rect)), Ink { cover: ink.cover, ..Ink::WHITE }, Shape::Picture(picture));
                continue;
            }
            let from = URect { min: info.rect.min.as_uvec2(), max: info.rect.max.as_uvec2() };
            self.add(seen.and(Area::around(rect)), ink, Shape::Glyph(Glyph { sheet: info.texture, from, at }));
        }
        Ok(())
    }
}

fn is_rgba(image: &Image) -> bool {
    use wgpu_types::TextureFormat::{Rgba8Unorm, Rgba8UnormSrgb};
    matches!(image.texture_descriptor.format, Rgba8UnormSrgb | Rgba8Unorm)
        && image.data.as_ref().is_some_and(|bytes| bytes.len() >= (image.width() * image.height() * 4) as usize)
}
