//! Clips of packs nobody trusted has signed that would say an emergency number among other words.
//!
//! Which sentences name a number is known when the words are read, so the
//! overlay of packs can't see them. The kiosk doesn't play these cues either way; here it is said why.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{layers::MANIFEST, served::Library};
use crate::{
    content::{
        clip::{cues::ClipId, people::RECORDINGS},
        fact::emergency,
    },
    diagnostic::{Diagnostic, Location},
    language::{Catalogue, CatalogueId, LanguageTag},
};

/// In a language of the house such a clip is an error, in one that its pack brings a warning.
pub(crate) fn said_by_strangers(library: &Library, catalogues: &[Catalogue]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if library.folder.layers().iter().all(|layer| layer.trusted) {
        return findings;
    }
    let mut unheard = BTreeMap::<&str, usize>::new();
    for catalogue in catalogues {
        let of_the_house = !library.is_unchecked(catalogue.tag());
        for audio in clips(library, catalogue.tag()).into_iter().filter(|audio| says_number(catalogue, audio)) {
            // Cues alone can point at another number of a sound that is there.
            let mut brought = [audio.clone(), audio.with_extension("vtt")]
                .into_iter()
                .filter_map(|path| Some((library.folder.stranger(&path)?.pack.as_deref()?, path)));
            let Some((pack, path)) = brought.next() else { continue };
            if of_the_house {
                findings.push(Diagnostic::error("pack-protected-number", Location::file(path)).with("pack", pack));
            } else {
                *unheard.entry(pack).or_default() += 1;
            }
        }
    }
    findings.extend(unheard.into_iter().map(|(pack, count)| {
        Diagnostic::warning("pack-number-sentences", Location::file(MANIFEST)).with("pack", pack).with("count", count)
    }));
    findings
}

/// Every clip's audio of a language.
fn clips(library: &Library, tag: &LanguageTag) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for base in ["assets/narration", RECORDINGS] {
        let base = Path::new(base).join(tag.to_string());
        for catalogue in library.folder.names(&base) {
            let folder = base.join(catalogue);
            let names = library.folder.names(&folder).into_iter().filter(|name| name.ends_with(".ogg"));
            found.extend(names.map(|name| folder.join(name)));
        }
    }
    found
}

/// Whether one of a clip's texts, as it is shown or as it is spoken, names an emergency number.
fn says_number(catalogue: &Catalogue, audio: &Path) -> bool {
    let name = |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).unwrap_or_default().to_owned();
    let file = name(audio.file_name());
    let message = file.split('.').next().unwrap_or_default().to_owned();
    let clip =
        ClipId { tag: catalogue.tag().clone(), catalogue: name(audio.parent().and_then(Path::file_name)), message };
    let Some(id) = clip.text("value") else { return false };
    let words = |id: &CatalogueId| catalogue.files().get(id);
    words(&id.catalogue).is_some_and(|ftl| {
        let mut texts = ftl.message(&id.message);
        texts.any(|(_, entry)| entry.variables.iter().any(|(name, _)| emergency::is_line(name)))
    })
}
