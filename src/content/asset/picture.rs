//! Whether a picture can be drawn, found out under limits: a picture may come from anybody.

use std::{
    collections::BTreeSet,
    io::{self, Cursor},
};

use image::{ImageError, ImageReader, Limits};
use resvg::{
    tiny_skia,
    usvg::{self, roxmltree},
};

use crate::diagnostic::Fault;

/// Largest vector picture, in bytes.
pub const LARGEST_VECTOR: u64 = 512 * 1024;
/// Largest raster picture, in bytes.
pub const LARGEST_RASTER: u64 = 16 * 1024 * 1024;
/// Most pixels of a raster picture.
pub const MOST_PIXELS: u64 = 40_000_000;
/// Most nodes of a vector picture.
const MOST_NODES: u32 = 20_000;
/// Most `use` elements; each may double the drawing of those before it.
const MOST_USES: usize = 8;

/// Most bytes that the abbreviations of a document type may become.
const MOST_EXPANDED: usize = 16 * 1024 * 1024;
/// How often an abbreviation may name others (`roxmltree`).
const MOST_REFERENCES: usize = 255;
/// Side of the picture that is looked at, in pixels.
const LOOK: f32 = 64.0;
/// Parts of a vector picture that are never drawn: no text, since it can't be translated, and nothing but paths.
const NOT_DRAWN: [&str; 3] = ["image", "text", "foreignObject"];

/// Why a picture can't be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// Nothing of it is seen; the names of what it holds that is not drawn.
    #[error("nothing of it is seen")]
    Empty(String),
    /// More pixels than [`MOST_PIXELS`].
    #[error("{0} × {1} pixels")]
    TooLarge(u32, u32),
    /// A vector picture that does not say how large it is.
    #[error("it has no size: neither viewBox nor width and height")]
    NoSize,
    /// A vector picture that would take too long to draw.
    #[error("it repeats parts of itself too often")]
    Repeats,
    /// A vector picture of too many parts.
    #[error("it has too many parts")]
    Parts,
    /// Its bytes could not be had.
    #[error("unreadable")]
    Unread,
    /// A vector picture that is no text.
    #[error("it is no text in UTF-8")]
    NotText,
    /// A vector picture whose text is wrong, from this line on.
    #[error("line {0}: {1}")]
    Xml(u32, String),
    /// Its end is missing.
    #[error("it ends in the middle")]
    Cut,
    /// A kind of picture that is not read here.
    #[error("it is a picture of another kind")]
    Foreign,
    /// Anything else, in the decoder's words.
    #[error("{0}")]
    Broken(String),
}

impl PictureError {
    fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
    }

    /// Why a raster picture is not read.
    fn raster(error: ImageError) -> Self {
        match error {
            ImageError::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => Self::Cut,
            ImageError::Unsupported(_) => Self::Foreign,
            error => Self::broken(error),
        }
    }
}

impl From<PictureError> for Fault {
    fn from(error: PictureError) -> Self {
        match error {
            PictureError::TooLarge(width, height) => Self::new("pixels").with("width", width).with("height", height),
            PictureError::NoSize => Self::new("no-size"),
            PictureError::Repeats => Self::new("repeats"),
            PictureError::Parts => Self::new("parts"),
            PictureError::Unread => Self::UNREAD,
            PictureError::Empty(_) => Self::new("unseen"),
            PictureError::NotText => Self::NOT_TEXT,
            PictureError::Xml(line, _) => Self::new("xml").with("line", line),
            PictureError::Cut => Self::new("picture-cut"),
            PictureError::Foreign => Self::new("foreign"),
            PictureError::Broken(error) => Self::new("not-picture").with("error", error),
        }
    }
}

/// The document of a vector picture. A document type is read, for older drawing programs write one; what its
/// abbreviations may become is limited.
fn document(bytes: &[u8]) -> Result<roxmltree::Document<'_>, PictureError> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::NotText)?;
    if let (Some(first), Some(last)) = (text.find("<!ENTITY"), text.rfind("<!ENTITY")) {
        let declared = text[last..].find('>').unwrap_or(0) + last - first;
        let expanded = text.matches('&').count().saturating_mul(MOST_REFERENCES).saturating_mul(declared);
        if expanded > MOST_EXPANDED {
            return Err(PictureError::Repeats);
        }
    }
    let parsing = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    roxmltree::Document::parse_with_options(text, parsing).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => PictureError::Parts,
        roxmltree::Error::UnclosedRootNode | roxmltree::Error::UnexpectedEndOfStream => PictureError::Cut,
        error => PictureError::Xml(error.pos().row, error.to_string()),
    })
}

/// Parses a vector picture.
pub fn vector(bytes: &[u8]) -> Result<usvg::Tree, PictureError> {
    let document = document(bytes)?;
    let root = document.root_element();
    if root.attribute("viewBox").is_none() && (root.attribute("width").is_none() || root.attribute("height").is_none())
    {
        return Err(PictureError::NoSize);
    }
    let uses =
        document.descendants().filter(|node| node.has_tag_name((root.tag_name().namespace().unwrap_or(""), "use")));
    if uses.count() > MOST_USES {
        return Err(PictureError::Repeats);
    }
    // Nothing is loaded from elsewhere, neither from disk nor from the picture itself.
    let image_href_resolver =
        usvg::ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = usvg::Options { image_href_resolver, ..usvg::Options::default() };
    usvg::Tree::from_xmltree(&document, &options).map_err(PictureError::broken)
}

/// Looks at a vector picture as visitors will. Gives the names of its parts that are not drawn.
pub fn look(bytes: &[u8]) -> Result<String, PictureError> {
    let tree = vector(bytes)?;
    let document = document(bytes)?;
    let left_out = document.descendants().map(|node| node.tag_name().name()).filter(|name| NOT_DRAWN.contains(name));
    let left_out: Vec<&str> = left_out.collect::<BTreeSet<_>>().into_iter().collect();
    let left_out = left_out.join(", ");
    let scale = LOOK / tree.size().width().max(tree.size().height());
    let mut pixels = tiny_skia::Pixmap::new(LOOK as u32, LOOK as u32)
        .ok_or_else(|| PictureError::broken("no memory to look at it"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    if pixels.pixels().iter().all(|pixel| pixel.alpha() == 0) {
        return Err(PictureError::Empty(left_out));
    }
    Ok(left_out)
}

/// Reads a raster picture's size from its header, then decodes it.
pub fn raster(bytes: &[u8]) -> Result<(), PictureError> {
    let reader = || {
        ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(ImageError::IoError)
            .map_err(PictureError::raster)
    };
    let (width, height) = reader()?.into_dimensions().map_err(PictureError::raster)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooLarge(width, height));
    }
    let mut decoder = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 4 + LARGEST_RASTER);
    decoder.limits(limits);
    let picture = decoder.decode().map_err(PictureError::raster)?;
    let seen = !picture.color().has_alpha() || picture.into_rgba8().pixels().any(|pixel| pixel.0[3] > 0);
    if seen { Ok(()) } else { Err(PictureError::Empty(String::new())) }
}
