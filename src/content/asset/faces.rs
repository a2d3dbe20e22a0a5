//! The shipped faces: which families there are and which characters they draw.
//!
//! One character that no face draws blanks its whole block on the screen, so texts are compared with
//! this before they are served.

use std::{
    collections::{BTreeSet, HashSet},
    path::Path,
};

use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
    raw::TableRecord,
    string::StringId,
};

use crate::{
    content::Files,
    diagnostic::{Diagnostic, Location, Report},
};

/// Folder of the faces.
const FOLDER: &str = "assets/fonts";
/// Largest font file, in bytes.
pub const LARGEST_FONT: u64 = 32 * 1024 * 1024;

/// Endings of fonts that are not read.
const FONTS: [&str; 8] = [".ttf", ".otf", ".woff", ".woff2", ".ttc", ".otc", ".eot", ".pfb"];
/// How fonts for web pages and collections begin, whatever they are called.
const PACKED: [&[u8]; 3] = [b"wOFF", b"wOF2", b"ttcf"];
/// So many letters are looked at: some faces have a few empty ones.
const LETTERS: usize = 64;

/// What the shipped faces can draw.
#[derive(Debug, Clone, Default)]
pub struct Faces {
    families: BTreeSet<String>,
    characters: HashSet<u32>,
}

impl Faces {
    /// Reads every face of `assets/fonts`. A broken one is left out.
    pub fn read(files: &dyn Files) -> Report<Self> {
        let mut findings = Vec::new();
        let mut faces = Self::default();
        let folder = Path::new(FOLDER);
        for name in files.names(folder) {
            let path = folder.join(&name);
            let place = || Location::file(&path);
            if !name.ends_with(".ttf") && !name.ends_with(".otf") {
                let lower = name.to_ascii_lowercase();
                if FONTS.iter().any(|ending| lower.ends_with(ending)) {
                    findings.push(Diagnostic::warning("font-format", place()).with("file", name));
                }
                continue;
            }
            let bytes = files.bytes(&path, LARGEST_FONT).unwrap_or_default();
            match whole_face(&bytes) {
                Some(font) => {
                    if !font.axes().is_empty() {
                        findings.push(Diagnostic::warning("font-variable", place()));
                    }
                    faces.add(&font);
                }
                None if PACKED.iter().any(|magic| bytes.starts_with(magic)) => {
                    findings.push(Diagnostic::error("font-format", place()).with("file", name));
                }
                None if is_whole(&bytes) => findings.push(Diagnostic::error("font-without-outlines", place())),
                None => findings.push(Diagnostic::error("font-broken", place())),
            }
        }
        if faces.is_empty() {
            findings.push(Diagnostic::error("faces-missing", Location::file(folder)));
        }
        Report::new(faces, findings)
    }

    fn add(&mut self, font: &FontRef<'_>) {
        for id in [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME] {
            self.families.extend(font.localized_strings(id).english_or_first().map(|name| name.to_string()));
        }
        self.characters.extend(font.charmap().mappings().filter(|(_, glyph)| glyph.to_u32() != 0).map(|(c, _)| c));
    }

    /// Whether there is no face at all.
    pub fn is_empty(&self) -> bool {
        self.families.is_empty()
    }

    /// Whether a family of this name is shipped.
    pub fn has_family(&self, name: &str) -> bool {
        self.families.contains(name)
    }

    /// Whether some face draws the character, or nothing has to be drawn for it.
    pub fn draws(&self, c: char) -> bool {
        draws_nothing(c) || self.characters.contains(&u32::from(c))
    }
}

/// A face that can be drawn: its tables all lie inside the file, for one that is cut off can panic where it is drawn, and
/// its letters have outlines.
pub fn whole_face(bytes: &[u8]) -> Option<FontRef<'_>> {
    let font = FontRef::new(bytes).ok()?;
    (is_whole(bytes) && has_outlines(&font)).then_some(font)
}

/// Whether all tables of a face lie inside the file.
fn is_whole(bytes: &[u8]) -> bool {
    let Ok(font) = FontRef::new(bytes) else { return false };
    let ends = |table: &TableRecord| u64::from(table.offset()) + u64::from(table.length());
    let (count, tables) = (font.table_directory().num_tables(), font.table_directory().table_records());
    let whole = tables.len() == usize::from(count) && tables.iter().all(|table| ends(table) <= bytes.len() as u64);
    whole && count > 0
}

/// Whether one of a face's letters has a line: letters of a colour font or of a font of pixels have none.
fn has_outlines(font: &FontRef<'_>) -> bool {
    struct Lines(bool);
    impl OutlinePen for Lines {
        fn move_to(&mut self, _: f32, _: f32) {}
        fn line_to(&mut self, _: f32, _: f32) {
            self.0 = true;
        }
        fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
            self.0 = true;
        }
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
            self.0 = true;
        }
        fn close(&mut self) {}
    }
    let outlines = font.outline_glyphs();
    let mut lines = Lines(false);
    let letters = font.charmap().mappings().filter(|(c, _)| char::from_u32(*c).is_some_and(char::is_alphanumeric));
    for (_, glyph) in letters.take(LETTERS) {
        if let Some(outline) = outlines.get(glyph) {
            // What can't be drawn has no line.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut lines);
        }
        if lines.0 {
            return true;
        }
    }
    false
}

/// White space, and format characters that are never seen (general category Cf without the Arabic
/// number signs, which are).
fn draws_nothing(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fffc}'
            | '\u{fe00}'..='\u{fe0f}')
}
