//! Takes that were replaced: nothing that somebody spoke goes without a word.
//!
//! `recordings-work/<tag>/earlier_takes/<catalogue>/<message>.<text>.<number>.wav` is the take, in the `.txt` beside it are
//! the words it says, and in the `.ron` stands who spoke it, so that it goes when the consent is taken back.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Store, StoreError, at, delete};
use crate::{
    audio::{Sound, wav},
    content::clip::{
        cues::ClipId,
        people::{ClipRef, People, Person},
    },
    diagnostic::SourceText,
    fs::write_durably,
};

/// Folder of the takes that were replaced. No module can be called like it.
const EARLIER: &str = "earlier_takes";

impl Store {
    /// Where takes lie that were replaced.
    pub fn earlier(&self) -> PathBuf {
        self.work.join(EARLIER)
    }

    /// Keeps what a text has before `take` takes its place: its take, or what the finished clip says. Gives whether there
    /// was anything. The voice of somebody who does not agree is not kept.
    pub(super) fn set_aside(
        &self,
        clip: &ClipId,
        text: &str,
        take: &Sound,
        people: &People,
    ) -> Result<bool, StoreError> {
        let path = self.take_path(clip, text);
        let failed = |error| StoreError::Take { path: path.clone(), error };
        if people.forbids(clip, text) {
            return Ok(false);
        }
        let (bytes, words) = match path.exists() {
            true => (fs::read(&path).map_err(at(&path))?, self.words(clip, text)),
            false => match self.out_of_clip(clip, text) {
                Some((sound, words)) => (wav::write(&sound).map_err(failed)?, Some(words)),
                None => return Ok(false),
            },
        };
        if bytes == wav::write(take).map_err(failed)? {
            return Ok(false);
        }
        let kept = free(&self.earlier().join(&clip.catalogue), &format!("{}.{text}", clip.message));
        let spoken = people.list.iter().filter(|person| person.spoke(clip, text));
        let own = |person: &Person| Person { clips: [ClipRef::text(clip, text)].into(), ..person.clone() };
        let who = People { list: spoken.map(own).collect(), ..People::default() };
        write_durably(&kept.with_extension("ron"), who.write()?.as_bytes())?;
        if let Some(words) = words {
            write_durably(&kept.with_extension("txt"), words.as_bytes())?;
        }
        write_durably(&kept, &bytes)?;
        Ok(true)
    }

    /// Deletes earlier takes of those who took their consent back.
    pub(super) fn remove_earlier(&self, people: &People) -> Result<Vec<PathBuf>, StoreError> {
        let gone = |person: &Person| {
            let mut same = people.list.iter().filter(|other| other.name == person.name && other.on == person.on);
            same.any(|other| other.withdrawn.is_some())
        };
        let mut removed = Vec::new();
        for path in takes_below(&self.earlier()) {
            let who = path.with_extension("ron");
            let Ok(text) = fs::read_to_string(&who) else { continue };
            if People::read(&SourceText::new(&who, &text)).value.list.iter().any(gone) {
                for path in [path.with_extension("txt"), path, who] {
                    removed.extend(delete(path)?);
                }
            }
        }
        Ok(removed)
    }
}

/// The first name that nobody has, with a number behind it.
fn free(folder: &Path, name: &str) -> PathBuf {
    let mut number = 1_usize;
    loop {
        let path = folder.join(format!("{name}.{number}.wav"));
        if !path.exists() {
            return path;
        }
        number += 1;
    }
}

/// The takes in the folders of a folder, by name.
fn takes_below(folder: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut takes: Vec<PathBuf> = inside(folder).flat_map(|folder| inside(&folder).collect::<Vec<_>>()).collect();
    takes.retain(|path| path.extension().is_some_and(|ending| ending == "wav"));
    takes.sort();
    takes
}
