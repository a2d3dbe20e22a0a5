//! Faces are drawn and sound is decoded once, before anybody sees or hears them.
//!
//! A damaged face can end the program that draws it, and a clip can be longer than it says. So this runs in a child of
//! its own ([`guard`](super::sandbox)), on all cores. Pictures are decoded by a rule of content, under its limits.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use rayon::prelude::*;
use swash::scale::{Render, ScaleContext, Source, StrikeWith};

use crate::{
    audio::{
        Limits,
        decode::{Input, length},
    },
    content::whole_face,
    diagnostic::{Diagnostic, Location},
    pack::format::limits::LONGEST_AUDIO,
};

/// Size at which faces are drawn, in pixels: a middle step of the kiosk's ladder.
const PIXELS: f32 = 46.0;

/// Checks each file of a pack that lies below `root`. `progress` gets how many are done, of how many.
pub fn check<'a>(
    root: &Path,
    files: impl Iterator<Item = &'a PathBuf>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<Diagnostic> {
    let ends = |path: &Path, endings: &[&str]| {
        path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending))
    };
    let media: Vec<&PathBuf> = files.filter(|path| ends(path, &["ttf", "otf", "ogg"])).collect();
    let sound = Limits { longest: Duration::from_secs(LONGEST_AUDIO), ..Limits::NONE };
    let done = AtomicUsize::new(0);
    let one = |path: &&PathBuf| {
        let place = || Location::file(path);
        let found = match fs::read(root.join(path)) {
            Err(error) => Some(Diagnostic::error("unreadable", place()).because(error)),
            Ok(bytes) if ends(path, &["ogg"]) => length(Input::Bytes(bytes), &sound)
                .err()
                .map(|error| Diagnostic::error("clip-broken", place()).because(error)),
            Ok(bytes) => (!draws(&bytes)).then(|| Diagnostic::error("font-broken", place())),
        };
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, media.len());
        found
    };
    let mut findings: Vec<Diagnostic> = media.par_iter().filter_map(one).collect();
    findings.sort();
    findings
}

/// Whether every character a face maps can be drawn without harm.
fn draws(bytes: &[u8]) -> bool {
    use skrifa::MetadataProvider as _;
    let Some(face) = whole_face(bytes) else { return false };
    let mut glyphs: Vec<u32> = face.charmap().mappings().map(|(_, glyph)| glyph.to_u32()).collect();
    glyphs.sort_unstable();
    glyphs.dedup();
    let draw = || {
        let font = swash::FontRef::from_index(bytes, 0)?;
        let mut context = ScaleContext::new();
        let mut scaler = context.builder(font).size(PIXELS).hint(false).build();
        let sources = [Source::ColorOutline(0), Source::ColorBitmap(StrikeWith::BestFit), Source::Outline];
        for glyph in &glyphs {
            // A glyph without outline, such as a space, gives nothing.
            let _ = Render::new(&sources).render(&mut scaler, u16::try_from(*glyph).ok()?);
        }
        Some(())
    };
    !glyphs.is_empty() && matches!(catch_unwind(AssertUnwindSafe(draw)), Ok(Some(())))
}
