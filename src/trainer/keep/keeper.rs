//! Writes what is to be kept, and says once when that fails and once when it goes again.
//!
//! Owns: whether all is written, and what is still owed to a disk that refuses. Refuses: deciding when to try; and making
//! the folder anew once it was there: where a stick was pulled out, its place on the laptop is no place to write to.
//!
//! - Pattern: what could not be written stays, as bytes, until it is. Reason: a stick that is plugged in again has everything
//!   that came meanwhile, the table of the day too.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::{KeepError, LESSON, MONITORS, lesson_text, text};
use crate::{
    diagnostic::{Diagnostic, Location},
    fs::{NewFile, write_durably},
    trainer::{lesson::Lesson, monitors::Memory},
};

/// Whether all that is to be kept is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is.
    Kept,
    /// Something is not; [`Keeper::again`] tries.
    Unwritten,
}

/// Keeps a lesson in its folder.
#[derive(Debug)]
pub struct Keeper {
    folder: PathBuf,
    state: State,
    /// Whether the folder was ever there.
    found: bool,
    /// The disk the folder is to come onto.
    device: Option<u64>,
    /// What is not written yet, by its path in the folder.
    owed: BTreeMap<PathBuf, Vec<u8>>,
}

impl Keeper {
    /// Looks whether a folder can be written into, and makes it. A stick that can't be written is told before the lesson.
    pub fn begin(folder: PathBuf) -> (Self, Option<Diagnostic>) {
        let device = device(&folder);
        let mut keeper = Self { folder, state: State::Kept, found: false, device, owed: BTreeMap::new() };
        // A file that is given up was never there.
        let tried = NewFile::begin(&keeper.folder.join(LESSON)).map(drop);
        keeper.found = keeper.folder.is_dir();
        let finding = keeper.turn(tried.map_err(KeepError::from));
        (keeper, finding)
    }

    /// Where it keeps.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether all is written.
    pub fn state(&self) -> State {
        self.state
    }

    /// Writes a lesson. What is found is a change of the state: the first failure, or that all is written again.
    pub fn keep(&mut self, lesson: &Lesson) -> Option<Diagnostic> {
        match lesson_text(lesson) {
            Ok(text) => self.keep_file(LESSON.into(), text),
            Err(error) => self.turn(Err(error.into())),
        }
    }

    /// Writes what is remembered of monitors.
    pub fn keep_monitors(&mut self, memory: &Memory) -> Option<Diagnostic> {
        match text(memory) {
            Ok(text) => self.keep_file(MONITORS.into(), text),
            Err(error) => self.turn(Err(error.into())),
        }
    }

    /// Writes a file at a path in the folder.
    pub fn keep_file(&mut self, path: PathBuf, bytes: Vec<u8>) -> Option<Diagnostic> {
        self.owed.insert(path, bytes);
        self.settle()
    }

    /// Tries again what could not be written; nothing to do where all is. For every few seconds while
    /// [`State::Unwritten`].
    pub fn again(&mut self) -> Option<Diagnostic> {
        match self.state {
            State::Kept => None,
            State::Unwritten => self.settle(),
        }
    }

    fn settle(&mut self) -> Option<Diagnostic> {
        let done = self.write_owed();
        self.turn(done)
    }

    fn write_owed(&mut self) -> Result<(), KeepError> {
        let away = match self.found {
            true => !self.folder.is_dir(),
            false => device(&self.folder) != self.device,
        };
        if away {
            return Err(KeepError::Away);
        }
        while let Some(owed) = self.owed.first_entry() {
            write_durably(&self.folder.join(owed.key()), owed.get())?;
            owed.remove();
        }
        self.found = self.folder.is_dir();
        Ok(())
    }

    /// Comes to the state that follows, and says so where it is another.
    fn turn(&mut self, done: Result<(), KeepError>) -> Option<Diagnostic> {
        let before = self.state;
        self.state = if done.is_ok() { State::Kept } else { State::Unwritten };
        match (before, done) {
            (State::Kept, Err(error)) => Some(error.finding(&self.folder)),
            (State::Unwritten, Ok(())) => {
                Some(Diagnostic::note("lesson-written", Location::file(self.folder.join(LESSON))))
            }
            (State::Kept, Ok(())) | (State::Unwritten, Err(_)) => None,
        }
    }
}

/// The disk of the nearest folder above that is there. `None`: nobody knows.
fn device(folder: &Path) -> Option<u64> {
    let there = |path: &Path| -> io::Result<fs::Metadata> { fs::metadata(path) };
    let data = folder.ancestors().skip(1).find_map(|path| there(path).ok())?;
    #[cfg(unix)]
    return Some(std::os::unix::fs::MetadataExt::dev(&data));
    #[cfg(not(unix))]
    {
        let _ = data;
        None
    }
}

#[cfg(test)]
mod tests {
    //! A disk that refuses is told once, and what it lacks is written when it takes it again.
    use super::*;
    use crate::{
        diagnostic::MessageLanguage,
        trainer::{
            lesson::{
                Act,
                samples::{after, lesson},
            },
            monitors::Known,
        },
    };

    fn code(finding: Option<Diagnostic>) -> Option<&'static str> {
        finding.map(|finding| finding.code)
    }

    fn kept(folder: &Path) -> String {
        fs::read_to_string(folder.join(LESSON)).unwrap()
    }

    #[test]
    fn a_lesson_is_kept_and_nothing_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let (mut keeper, finding) = Keeper::begin(folder.path().join("a/b"));
        assert_eq!((code(finding), keeper.state()), (None, State::Kept));
        assert_eq!(fs::read_dir(keeper.folder()).unwrap().count(), 0, "the folder is tried and nothing is left");
        assert_eq!(code(keeper.keep(&lesson())), None);
        assert_eq!(code(keeper.again()), None);
        assert_eq!(kept(keeper.folder()).into_bytes(), lesson_text(&lesson()).unwrap());
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told_once_and_written_when_it_can() {
        let stick = tempfile::tempdir().unwrap();
        let blocked = stick.path().join("blocked");
        fs::write(&blocked, "a file").unwrap();
        let (mut keeper, finding) = Keeper::begin(blocked.join("lesson"));
        let said = finding.unwrap().line(MessageLanguage::German);
        assert!(said.contains("lesson-unwritten") && said.contains("dieses Namens steht im Weg"), "{said}");
        let begun = after(lesson(), [Act::Begin, Act::Next]);
        let memory = Memory { wall: Some(Known { name: "HDMI-1".to_owned(), size: (1, 1) }), ..Memory::default() };
        assert_eq!(code(keeper.keep(&lesson())), None, "it was said");
        assert_eq!(code(keeper.keep_monitors(&memory)), None);
        assert_eq!(code(keeper.keep_file("tables/day.csv".into(), b"a;b".to_vec())), None);
        assert_eq!((code(keeper.keep(&begun)), keeper.state()), (None, State::Unwritten));
        fs::remove_file(&blocked).unwrap();
        let said = keeper.again().unwrap().line(MessageLanguage::English);
        assert!(said.contains("lesson-written") && said.contains("is written again"), "{said}");
        assert_eq!(keeper.state(), State::Kept);
        assert_eq!(kept(keeper.folder()).into_bytes(), lesson_text(&begun).unwrap(), "the last one");
        assert_eq!(super::super::read_monitors(keeper.folder()).value, memory);
        assert_eq!(fs::read(keeper.folder().join("tables/day.csv")).unwrap(), b"a;b");
    }

    /// A folder made where the stick was would lie on somebody else's laptop.
    #[test]
    fn a_stick_that_was_pulled_out_is_not_made_anew() {
        let laptop = tempfile::tempdir().unwrap();
        let (stick, pulled) = (laptop.path().join("stick"), laptop.path().join("pulled"));
        let (mut keeper, _) = Keeper::begin(stick.join("wegweiser-lesson"));
        assert_eq!(code(keeper.keep(&lesson())), None);
        fs::rename(&stick, &pulled).unwrap();
        fs::create_dir(&stick).unwrap();
        let said = keeper.keep(&after(lesson(), [Act::Next])).unwrap().line(MessageLanguage::German);
        assert!(said.contains("lesson-unwritten") && said.contains("herausgezogen"), "{said}");
        let last = after(lesson(), [Act::Next, Act::Next]);
        assert_eq!((code(keeper.keep(&last)), code(keeper.again())), (None, None));
        assert_eq!(fs::read_dir(&stick).unwrap().count(), 0, "nothing is left on the laptop");
        fs::remove_dir(&stick).unwrap();
        fs::rename(&pulled, &stick).unwrap();
        assert_eq!(code(keeper.again()), Some("lesson-written"));
        assert_eq!(kept(keeper.folder()).into_bytes(), lesson_text(&last).unwrap());
        fs::rename(&stick, &pulled).unwrap();
        assert_eq!(code(keeper.keep(&last)), Some("lesson-unwritten"), "each time anew");
    }
}
