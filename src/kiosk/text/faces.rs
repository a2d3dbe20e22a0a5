//! Faces: read before the first frame, and registered as fallbacks of every script.
//!
//! One text names one family; whatever that family can't draw comes from the fallbacks of the script. They
//! must stand before any text is laid out. The faces go straight into parley's collection rather than
//! through Bevy's asset server, which would bring them frames later and drop the fallbacks whenever one
//! of them is removed.

use std::{path::Path, sync::Arc};

use bevy::{log::warn, prelude::*, text::FontCx};
use parley::fontique::{Blob, Script};

use crate::{content::whole_face, pack::Folder};

/// Scripts the shipped faces draw, by ISO 15924; `Zyyy` and `Zinh` are digits, brackets and marks.
const SCRIPTS: [&[u8; 4]; 9] = [b"Latn", b"Arab", b"Ethi", b"Cyrl", b"Grek", b"Geor", b"Armn", b"Zyyy", b"Zinh"];

/// Bytes of the faces, read from disk.
#[derive(Resource, Clone, Default)]
pub struct Faces(Vec<Arc<Vec<u8>>>);

/// Reads every face of `assets/fonts`. A face that can't be read is named in the log; the others are used.
pub fn load(folder: &Folder) -> Faces {
    let fonts = Path::new("assets/fonts");
    let mut names = folder.names(fonts);
    names.retain(|name| name.ends_with(".ttf") || name.ends_with(".otf"));
    if names.is_empty() {
        warn!("{}: put the fonts there, or no text can be drawn", folder.root().join(fonts).display());
    }
    let paths = names.iter().filter_map(|name| folder.path(&fonts.join(name)).ok());
    let mut faces = Vec::new();
    for path in paths {
        match std::fs::read(&path) {
            // A malformed font panics in the rasteriser, so it is opened once here.
            Ok(bytes) if whole_face(&bytes).is_some() => faces.push(Arc::new(bytes)),
            // Named among the findings of the library already.
            Ok(_) => {}
            Err(error) => warn!("{}: {error}; check that the kiosk's user may read it", path.display()),
        }
    }
    Faces(faces)
}

/// Registers the faces and makes each family a fallback of every script, Latin first.
pub fn register(faces: &Faces, fonts: &mut FontCx) {
    let mut families = Vec::new();
    for face in &faces.0 {
        for (family, _) in fonts.collection.register_fonts(Blob::new(face.clone()), None) {
            if !families.contains(&family) {
                families.push(family);
            }
        }
    }
    families.sort_by_key(|family| fonts.collection.family_name(*family).map_or(0, str::len));
    for script in SCRIPTS {
        fonts.collection.append_fallbacks(Script::from_bytes(*script), families.iter().copied());
    }
}
