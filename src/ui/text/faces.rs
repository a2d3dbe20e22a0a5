//! Faces: read before the first frame, and registered as fallbacks of every script.
//!
//! One text names one family; whatever that family can't draw comes from the fallbacks of the script. They
//! must stand before any text is laid out. The faces go straight into parley's collection rather than
//! through Bevy's asset server, which would bring them frames later and drop the fallbacks whenever one
//! of them is removed.

use std::{path::Path, sync::Arc};

use bevy::{log::warn, prelude::*, text::FontCx};
use parley::fontique::{Blob, FamilyId, Script, ScriptExt as _};

use crate::{content::whole_face, library::LayeredSource};

/// The family that is asked first: it has the digits and brackets of every script.
const FIRST: &str = super::languages::LATIN;

/// Bytes of the faces, read from disk.
#[derive(Resource, Clone, Default)]
pub struct Faces(Vec<Arc<Vec<u8>>>);

/// Reads every face of `assets/fonts`. A face that can't be read is named in the log; the others are used.
pub fn load(folder: &LayeredSource) -> Faces {
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

/// Faces that texts can be drawn with. They stay until the program ends: a text that still shows would lose its own.
#[derive(Resource, Default)]
pub struct Registered {
    faces: Vec<Arc<Vec<u8>>>,
    families: Vec<FamilyId>,
}

impl Registered {
    /// Registers the faces that are new, and makes each family a fallback of every script there is: a face brings
    /// its script along, and a number in it comes from another face.
    pub fn add(&mut self, faces: &Faces, fonts: &mut FontCx) {
        let mut grown = false;
        for face in &faces.0 {
            if self.faces.contains(face) {
                continue;
            }
            for (family, _) in fonts.collection.register_fonts(Blob::new(face.clone()), None) {
                if !self.families.contains(&family) {
                    self.families.push(family);
                }
            }
            self.faces.push(face.clone());
            grown = true;
        }
        if !grown {
            return;
        }
        self.families.sort_by_key(|family| fonts.collection.family_name(*family) != Some(FIRST));
        // Digits, brackets and marks belong to no script of their own.
        let shared = [Script::COMMON, Script::INHERITED];
        for script in Script::all_samples().iter().map(|(script, _)| *script).chain(shared) {
            fonts.collection.set_fallbacks(script, self.families.iter().copied());
        }
    }
}
