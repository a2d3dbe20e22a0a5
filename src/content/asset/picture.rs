//! Whether a picture can be drawn, found out under limits: a picture may come from anybody.

use std::io::Cursor;

use image::{ImageReader, Limits};
use resvg::usvg::{self, roxmltree};

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

/// Why a picture can't be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
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
    /// Anything else, in the decoder's words.
    #[error("{0}")]
    Broken(String),
}

impl PictureError {
    fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
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
            PictureError::Broken(error) => Self::new("not-picture").with("error", error),
        }
    }
}

/// Parses a vector picture.
pub fn vector(bytes: &[u8]) -> Result<usvg::Tree, PictureError> {
    let text = std::str::from_utf8(bytes).map_err(PictureError::broken)?;
    let parsing = roxmltree::ParsingOptions { nodes_limit: MOST_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, parsing).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => PictureError::Parts,
        error => PictureError::broken(error),
    })?;
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

/// Reads a raster picture's size from its header, then decodes it.
pub fn raster(bytes: &[u8]) -> Result<(), PictureError> {
    let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(PictureError::broken);
    let (width, height) = reader()?.into_dimensions().map_err(PictureError::broken)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooLarge(width, height));
    }
    let mut decoder = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 4 + LARGEST_RASTER);
    decoder.limits(limits);
    decoder.decode().map(|_| ()).map_err(PictureError::broken)
}
