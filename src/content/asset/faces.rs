//! The shipped faces: which families there are and which characters they draw.
//!
//! One character that no face draws blanks its whole block on the screen, so texts are compared with
//! this before they are served.

use std::{
    collections::{BTreeSet, HashSet},
    path::Path,
};

use skrifa::{FontRef, MetadataProvider, raw::TableRecord, string::StringId};

use crate::{
    content::Files,
    diagnostic::{Diagnostic, Location, Report},
};

/// Folder of the faces.
const FOLDER: &str = "assets/fonts";
/// Largest font file, in bytes.
pub const LARGEST_FONT: u64 = 32 * 1024 * 1024;

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
            if !name.ends_with(".ttf") && !name.ends_with(".otf") {
                continue;
            }
            let path = folder.join(&name);
            let bytes = files.bytes(&path, LARGEST_FONT);
            match bytes.as_deref().and_then(whole_face) {
                Some(font) => faces.add(&font),
                None => findings.push(Diagnostic::error("font-broken", Location::file(path))),
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

/// A face whose tables all lie inside the file: one that is cut off can panic where it is drawn.
pub fn whole_face(bytes: &[u8]) -> Option<FontRef<'_>> {
    let font = FontRef::new(bytes).ok()?;
    let ends = |table: &TableRecord| u64::from(table.offset()) + u64::from(table.length());
    let (count, tables) = (font.table_directory().num_tables(), font.table_directory().table_records());
    let whole = tables.len() == usize::from(count) && tables.iter().all(|table| ends(table) <= bytes.len() as u64);
    (whole && count > 0).then_some(font)
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
