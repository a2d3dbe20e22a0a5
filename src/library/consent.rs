//! Which recordings may be heard: what people agreed to, layer by layer.
//!
//! Owns: reading `people.ron` of every layer once, when somebody first asks for a clip of its language. A layer
//! speaks for itself and for those below it, so that a later pack takes the recordings of an earlier one back, and
//! an old entry doesn't silence a new recording. Refuses: deciding; [`may_be_heard`] does.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use super::LayeredSource;
use crate::{
    content::clip::{
        consent::{Occasion, may_be_heard},
        cues::ClipId,
        people::{People, people_path},
    },
    diagnostic::{MessageLanguage, SourceText},
    language::LanguageTag,
};

/// Larger files are refused, as every text is.
const LARGEST: u64 = 4 * 1024 * 1024;

/// What people agreed to, for one layer each; `None` where a layer says nothing.
type Layers = Arc<[Option<People>]>;

/// Consents that were asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consents(Arc<Mutex<BTreeMap<LanguageTag, Layers>>>);

impl Consents {
    /// Whether a clip's recording may be heard. `audio` is its path inside the content.
    pub(crate) fn allow(&self, folder: &LayeredSource, clip: &ClipId, audio: &Path, occasion: Occasion<'_>) -> bool {
        let layers = {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            known.entry(clip.tag.clone()).or_insert_with(|| read(folder, &clip.tag)).clone()
        };
        let found = folder.path(audio).ok();
        let of = folder.layers().iter().rposition(|layer| found.as_ref() == Some(&layer.root.join(audio)));
        may_be_heard(layers.iter().skip(of.unwrap_or(0)).flatten(), clip, occasion)
    }
}

fn read(folder: &LayeredSource, tag: &LanguageTag) -> Layers {
    let path = people_path(tag);
    let read = |layer: &super::Layer| {
        let full = layer.root.join(&path);
        if layer.withheld.contains(&path) || !full.exists() {
            return None;
        }
        let small = std::fs::metadata(&full).is_ok_and(|data| data.len() <= LARGEST);
        let text = if small { std::fs::read_to_string(&full).ok() } else { None };
        let Some(text) = text else {
            tracing::warn!("{}: can't be read, so none of its recordings is played", full.display());
            return Some(People { whole: false, ..People::default() });
        };
        let people = People::read(&SourceText::new(&path, &text));
        for finding in &people.findings {
            tracing::warn!("{}", finding.line(MessageLanguage::English));
        }
        Some(people.value)
    };
    folder.layers().iter().map(read).collect()
}
