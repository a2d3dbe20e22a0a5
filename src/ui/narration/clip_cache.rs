//! The few clips that are kept decoded, at both paces.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use super::{
    decode::{DecodeError, decode},
    paced::Paced,
    stretch,
};

/// Bytes of samples that [`ClipCache`] keeps: some minutes of a voice, a page's and those around it.
const KEPT_BYTES: usize = 16 * 1024 * 1024;

/// The clips that were decoded last, at both paces, bounded by their bytes.
#[derive(Debug, Default)]
pub struct ClipCache {
    kept: VecDeque<(Key, Arc<Paced>)>,
}

#[derive(Debug, Clone, PartialEq)]
struct Key {
    path: PathBuf,
    slow: bool,
    /// A new recording under the same name is another clip.
    changed: Option<SystemTime>,
    size: u64,
}

impl ClipCache {
    /// A clip, decoded and slowed if need be, or as it was kept.
    ///
    /// # Errors
    /// Where it can't be decoded or slowed. Errors are not kept.
    pub fn get(&mut self, path: &Path, slow: bool) -> Result<Arc<Paced>, DecodeError> {
        let data = path.metadata().ok();
        let key = Key {
            path: path.to_owned(),
            slow,
            changed: data.as_ref().and_then(|data| data.modified().ok()),
            size: data.map_or(0, |data| data.len()),
        };
        if let Some(at) = self.kept.iter().position(|(kept, _)| *kept == key)
            && let Some(found) = self.kept.remove(at)
        {
            let clip = found.1.clone();
            self.kept.push_front(found);
            return Ok(clip);
        }
        let mut clip = decode(path)?;
        if slow {
            clip = stretch::slow(&clip).map_err(|fault| DecodeError { path: path.to_owned(), fault })?;
        }
        let clip = Arc::new(clip);
        self.kept.push_front((key, clip.clone()));
        while self.kept.len() > 1 && self.bytes() > KEPT_BYTES {
            self.kept.pop_back();
        }
        // A clip that fills the cache alone is played and not kept.
        if self.bytes() > KEPT_BYTES {
            self.clear();
        }
        Ok(clip)
    }

    /// Forgets all, so that nothing tells what the last visitor listened to.
    pub fn clear(&mut self) {
        self.kept = VecDeque::new();
    }

    /// Bytes of samples that are kept.
    pub fn bytes(&self) -> usize {
        self.kept.iter().map(|(_, clip)| size_of_val(clip.sound.samples.as_slice())).sum()
    }
}

#[cfg(test)]
mod tests {
    //! Clips are kept, forgotten, and never more than fit.
    use super::*;
    use crate::ui::narration::decode::tests::{file, ogg};

    /// A clip is decoded once, again when the file was replaced, and forgotten when asked.
    #[test]
    fn the_cache_keeps_and_forgets() {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder, "clip.ogg", &ogg(44_100, 1, 0.5));
        let mut cache = ClipCache::default();
        let first = cache.get(&path, false).unwrap();
        assert!(Arc::ptr_eq(&first, &cache.get(&path, false).unwrap()));
        let slow = cache.get(&path, true).unwrap();
        assert!(slow.stretch > 1.3 && slow.sound.frames() > first.sound.frames());
        file(&folder, "clip.ogg", &ogg(44_100, 1, 0.6));
        assert_eq!(cache.get(&path, false).unwrap().sound.frames(), 26_460);
        assert!(cache.bytes() > 0);
        cache.clear();
        assert_eq!(cache.bytes(), 0);
    }

    /// What was not asked for lately goes when the cache is full.
    #[test]
    fn the_cache_is_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let bytes = ogg(8_000, 1, 100.0);
        let mut cache = ClipCache::default();
        for clip in 0..7 {
            cache.get(&file(&folder, &format!("{clip}.ogg"), &bytes), false).unwrap();
            assert!(cache.bytes() <= KEPT_BYTES);
        }
        assert!(cache.bytes() > KEPT_BYTES / 2);
        let last = cache.get(&folder.path().join("6.ogg"), false).unwrap();
        assert_eq!(Arc::strong_count(&last), 2);
    }
}
